#include "models/importing/indexpause.h"

#include "models/db/tuning.h"
#include "models/importing/tuning.h"

namespace jishi {

Status IndexPause::begin(std::initializer_list<const char *> tables, int64_t newRows)
{
    if (newRows < kRowsForIndexRebuild)
        return done();
    const auto present = rowsOf(tables);
    if (!present)
        return present.error();
    if (newRows < *present)
        return done();
    for (const char *table : tables)
        if (auto taken = takeAway(table); !taken)
            return taken;
    return done();
}

Result<int64_t> IndexPause::rowsOf(std::initializer_list<const char *> tables)
{
    int64_t sum = 0;
    for (const char *table : tables) {
        const auto present = m_connection.integer(std::string("SELECT count(*) FROM ") + table);
        if (!present)
            return present;
        sum += *present;
    }
    return sum;
}

Status IndexPause::takeAway(const char *table)
{
    std::vector<std::string> names;
    {
        Statement indices = m_connection.prepare("SELECT name, sql FROM sqlite_schema\n"
                                                 "WHERE type = 'index' AND sql IS NOT NULL AND tbl_name = ?1");
        indices.bind(1, table);
        while (indices.next()) {
            names.emplace_back(indices.utf8(0));
            m_indices.emplace_back(indices.utf8(1));
        }
        if (auto read = indices.status(); !read)
            return read;
    }
    for (const std::string &name : names)
        if (auto dropped = m_connection.execute("DROP INDEX " + name); !dropped)
            return dropped;
    return done();
}

Status IndexPause::resume()
{
    if (m_indices.empty())
        return done();
    const auto cache = m_connection.integer("PRAGMA cache_size");
    if (!cache)
        return cache.error();
    if (auto small = m_connection.execute("PRAGMA cache_size = -" + std::to_string(kIndexBuildCacheKiB)); !small)
        return small;
    for (const std::string &sql : m_indices)
        if (auto built = m_connection.execute(sql); !built)
            return built;
    m_indices.clear();
    return m_connection.execute("PRAGMA cache_size = " + std::to_string(*cache));
}

} // namespace jishi

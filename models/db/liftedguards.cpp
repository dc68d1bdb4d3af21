#include "models/db/liftedguards.h"

namespace jishi {

Result<LiftedGuards> LiftedGuards::lift(Connection &connection, const std::string &table)
{
    LiftedGuards guards(connection);
    std::vector<std::string> names;
    {
        Statement triggers = connection.prepare("SELECT name, sql FROM sqlite_schema\n"
                                                "WHERE type = 'trigger' AND tbl_name = ?1 AND name GLOB 'keep_*'");
        triggers.bind(1, std::string_view(table));
        while (triggers.next()) {
            names.emplace_back(triggers.utf8(0));
            guards.m_triggers.emplace_back(triggers.utf8(1));
        }
        if (auto read = triggers.status(); !read)
            return read.error();
    }
    for (const std::string &name : names)
        if (auto dropped = connection.execute("DROP TRIGGER " + name); !dropped)
            return dropped.error();
    return guards;
}

Status LiftedGuards::putBack()
{
    for (const std::string &sql : m_triggers)
        if (auto created = m_connection->execute(sql); !created)
            return created;
    m_triggers.clear();
    return done();
}

} // namespace jishi

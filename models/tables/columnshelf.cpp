#include "models/tables/columnshelf.h"

#include <algorithm>

namespace jishi {

std::string ColumnShelf::sql(std::string_view condition) const
{
    return m_columns.select + "\n" + std::string(condition) + "\nGROUP BY " + std::string(m_columns.key) + "\nORDER BY "
        + std::string(m_columns.key);
}

Status ColumnShelf::load(Connection &connection)
{
    m_ids.clear();
    m_numbers.clear();
    for (RankedTexts &texts : m_texts)
        texts.clear();
    Statement rows = connection.prepare(sql({}));
    while (rows.next())
        take(rows);
    arrange();
    if (auto status = rows.status(); !status) {
        m_ids.clear();
        return status;
    }
    return done();
}

Status ColumnShelf::update(Connection &connection, const std::set<RowId> &ids)
{
    Statement row = connection.prepare(sql("WHERE " + std::string(m_columns.key) + " = ?1"));
    for (const RowId id : ids) {
        row.reset();
        const bool isThere = row.bind(1, id).next();
        if (auto status = row.status(); !status)
            return status;
        // Rows that are removed, or come back in the middle, are rare enough to read everything again.
        if (isThere ? !take(row) : rowOf(id).has_value())
            return load(connection);
    }
    arrange();
    return done();
}

bool ColumnShelf::take(const Statement &read)
{
    const RowId id = read.integer(0);
    auto row = rowOf(id);
    if (!row) {
        if (!m_ids.empty() && id < m_ids.back())
            return false;
        row = m_ids.size();
        m_ids.push_back(static_cast<uint32_t>(id));
        m_numbers.resize(m_numbers.size() + static_cast<size_t>(m_columns.numbers));
    }
    int column = 1;
    for (int i = 0; i < m_columns.numbers; ++i, ++column)
        m_numbers[*row * static_cast<size_t>(m_columns.numbers) + static_cast<size_t>(i)] =
            read.optionalInteger(column).value_or(kMissing);
    for (RankedTexts &texts : m_texts)
        texts.set(*row, read.utf8(column++));
    return true;
}

void ColumnShelf::arrange()
{
    for (RankedTexts &texts : m_texts)
        texts.arrange();
}

std::optional<size_t> ColumnShelf::rowOf(RowId id) const
{
    const auto at = std::ranges::lower_bound(m_ids, static_cast<uint32_t>(id));
    if (at == m_ids.end() || *at != id)
        return std::nullopt;
    return static_cast<size_t>(at - m_ids.begin());
}

std::vector<uint32_t> sortedIds(std::vector<ShelfKey> keys, Qt::SortOrder order)
{
    if (order == Qt::AscendingOrder)
        std::ranges::sort(keys);
    else
        std::ranges::sort(keys, std::greater());
    std::vector<uint32_t> ids;
    ids.reserve(keys.size());
    for (const ShelfKey &key : keys)
        ids.push_back(key.id);
    return ids;
}

} // namespace jishi

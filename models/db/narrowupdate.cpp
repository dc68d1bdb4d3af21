#include "models/db/narrowupdate.h"

namespace jishi {

NarrowUpdate &NarrowUpdate::setReference(const char *column, RowId before, RowId now)
{
    const auto reference = [](RowId id) { return id > 0 ? std::optional<int64_t>(id) : std::nullopt; };
    return set(column, reference(before), reference(now));
}

NarrowUpdate &NarrowUpdate::setCode(const char *column, const QString &before, const QString &now)
{
    const auto code = [](const QString &text) { return text.isEmpty() ? std::nullopt : std::optional<QString>(text); };
    return set(column, code(before), code(now));
}

Status NarrowUpdate::run(RowId id)
{
    if (m_columns.empty())
        return done();
    std::string sql = "UPDATE " + std::string(m_table) + " SET ";
    for (size_t i = 0; i < m_columns.size(); ++i)
        sql += (i == 0 ? "" : ", ") + std::string(m_columns[i].name) + " = ?" + std::to_string(i + 2);
    sql += " WHERE id = ?1";
    Statement update = m_connection.prepare(sql);
    update.bind(1, id);
    for (size_t i = 0; i < m_columns.size(); ++i)
        m_columns[i].bind(update, static_cast<int>(i) + 2);
    return update.run();
}

} // namespace jishi

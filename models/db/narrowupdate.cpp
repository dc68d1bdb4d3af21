#include "models/db/narrowupdate.h"

namespace jishi {

NarrowUpdate &NarrowUpdate::setReference(const char *column, RowId before, RowId now)
{
    if (before != now)
        m_columns.push_back({ column, [now](Statement &update, int index) { update.bindReference(index, now); } });
    return *this;
}

NarrowUpdate &NarrowUpdate::setCode(const char *column, const QString &before, const QString &now)
{
    if (before != now)
        m_columns.push_back({ column, [now](Statement &update, int index) { update.bindCode(index, now); } });
    return *this;
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

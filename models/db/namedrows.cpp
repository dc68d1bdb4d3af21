#include "models/db/namedrows.h"

namespace jishi {

Result<QStringList> NamedRows::names() const
{
    Statement rows = m_connection.prepare(
        "SELECT name FROM " + m_table + " WHERE deleted_at IS NULL ORDER BY name COLLATE " + m_collation);
    QStringList names;
    while (rows.next())
        names << rows.text(0);
    if (auto read = rows.status(); !read)
        return read.error();
    return names;
}

Result<RowId> NamedRows::findOrAdd(const QString &name, Instant now)
{
    const QString wanted = name.trimmed();
    if (wanted.isEmpty())
        return RowId { 0 };
    Statement known = m_connection.prepare("SELECT id FROM " + m_table + " WHERE name = ?1 COLLATE " + m_collation
        + " AND deleted_at IS NULL ORDER BY id LIMIT 1");
    if (known.bind(1, wanted).next())
        return known.integer(0);
    if (auto read = known.status(); !read)
        return read.error();
    auto added = m_connection.prepare("INSERT INTO " + m_table + " (uuid, name, created_at) VALUES (?1, ?2, ?3)")
                     .bind(1, Uuid::v7(now))
                     .bind(2, wanted)
                     .bind(3, now)
                     .run();
    if (!added)
        return added.error();
    return m_connection.lastInsertId();
}

} // namespace jishi

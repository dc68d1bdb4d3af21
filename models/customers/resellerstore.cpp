#include "models/customers/resellerstore.h"

namespace jishi {

Result<QStringList> ResellerStore::names() const
{
    Statement rows =
        m_connection.prepare("SELECT name FROM resellers WHERE deleted_at IS NULL ORDER BY name COLLATE NOCASE");
    QStringList names;
    while (rows.next())
        names << rows.text(0);
    if (auto read = rows.status(); !read)
        return read.error();
    return names;
}

Result<RowId> ResellerStore::findOrAdd(const QString &name)
{
    const QString wanted = name.trimmed();
    if (wanted.isEmpty())
        return RowId { 0 };
    Statement known = m_connection.prepare(
        "SELECT id FROM resellers WHERE name = ?1 COLLATE NOCASE AND deleted_at IS NULL ORDER BY id LIMIT 1");
    if (known.bind(1, wanted).next())
        return known.integer(0);
    if (auto read = known.status(); !read)
        return read.error();
    const Instant now = m_context.clock->now();
    auto added = m_connection.prepare("INSERT INTO resellers (uuid, name, created_at) VALUES (?1, ?2, ?3)")
                     .bind(1, Uuid::v7(now))
                     .bind(2, wanted)
                     .bind(3, now)
                     .run();
    if (!added)
        return added.error();
    return m_connection.lastInsertId();
}

} // namespace jishi

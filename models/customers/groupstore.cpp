#include "models/customers/groupstore.h"

#include <algorithm>

namespace jishi {

Result<QStringList> GroupStore::names() const
{
    Statement rows =
        m_connection.prepare("SELECT name FROM groups WHERE deleted_at IS NULL ORDER BY name COLLATE NOCASE");
    QStringList names;
    while (rows.next())
        names << rows.text(0);
    if (auto read = rows.status(); !read)
        return read.error();
    return names;
}

Result<RowId> GroupStore::findOrAdd(const QString &name)
{
    const QString wanted = name.trimmed();
    Statement known = m_connection.prepare(
        "SELECT id FROM groups WHERE name = ?1 COLLATE NOCASE AND deleted_at IS NULL ORDER BY id LIMIT 1");
    if (known.bind(1, wanted).next())
        return known.integer(0);
    if (auto read = known.status(); !read)
        return read.error();
    const Instant now = m_context.clock->now();
    auto added = m_connection.prepare("INSERT INTO groups (uuid, name, created_at) VALUES (?1, ?2, ?3)")
                     .bind(1, Uuid::v7(now))
                     .bind(2, wanted)
                     .bind(3, now)
                     .run();
    if (!added)
        return added.error();
    return m_connection.lastInsertId();
}

Result<std::vector<GroupMembership>> GroupStore::of(RowId customer) const
{
    Statement rows = m_connection.prepare("SELECT g.name, m.nickname\n"
                                          "FROM group_members m JOIN groups g ON g.id = m.group_id\n"
                                          "WHERE m.customer_id = ?1 AND m.deleted_at IS NULL AND g.deleted_at IS NULL\n"
                                          "ORDER BY g.name COLLATE NOCASE, g.id");
    std::vector<GroupMembership> groups;
    rows.bind(1, customer);
    while (rows.next())
        groups.push_back({ rows.text(0), rows.text(1) });
    if (auto read = rows.status(); !read)
        return read.error();
    return groups;
}

Status GroupStore::setGroups(RowId customer, const std::vector<GroupMembership> &wanted)
{
    const auto before = of(customer);
    if (!before)
        return before.error();
    if (*before == wanted)
        return done();
    std::vector<RowId> stays;
    for (const GroupMembership &membership : wanted) {
        if (membership.group.trimmed().isEmpty())
            continue;
        const auto group = findOrAdd(membership.group);
        if (!group)
            return group.error();
        if (std::ranges::find(stays, *group) != stays.end())
            continue; // the same group named twice
        stays.push_back(*group);
        if (auto joined = join(*group, customer, membership.nickname); !joined)
            return joined;
    }
    return leaveOthers(customer, stays);
}

Status GroupStore::join(RowId group, RowId customer, const QString &nickname)
{
    Statement ids = m_connection.prepare(
        "SELECT (SELECT uuid FROM groups WHERE id = ?1), (SELECT uuid FROM customers WHERE id = ?2)");
    if (!ids.bind(1, group).bind(2, customer).next())
        return ids.status();
    // Two devices that put her into the group make the same row.
    const Uuid uuid = Uuid::derived(ids.uuid(0), "member/" + ids.uuid(1).toText().toStdString());
    ids.reset();
    return m_connection
        .prepare("INSERT INTO group_members (uuid, group_id, customer_id, nickname, created_at)\n"
                 "VALUES (?1, ?2, ?3, ?4, ?5)\n"
                 "ON CONFLICT (group_id, customer_id) DO UPDATE SET nickname = excluded.nickname, deleted_at = NULL\n"
                 "WHERE nickname <> excluded.nickname OR deleted_at IS NOT NULL")
        .bind(1, uuid)
        .bind(2, group)
        .bind(3, customer)
        .bind(4, nickname.isNull() ? QStringLiteral("") : nickname.trimmed())
        .bind(5, m_context.clock->now())
        .run();
}

Status GroupStore::leaveOthers(RowId customer, const std::vector<RowId> &stays)
{
    std::vector<RowId> left;
    {
        Statement rows = m_connection.prepare(
            "SELECT id, group_id FROM group_members WHERE customer_id = ?1 AND deleted_at IS NULL");
        rows.bind(1, customer);
        while (rows.next())
            if (std::ranges::find(stays, rows.integer(1)) == stays.end())
                left.push_back(rows.integer(0));
        if (auto read = rows.status(); !read)
            return read;
    }
    for (const RowId member : left)
        if (auto marked = m_connection.prepare("UPDATE group_members SET deleted_at = ?2 WHERE id = ?1")
                              .bind(1, member)
                              .bind(2, m_context.clock->now())
                              .run();
            !marked)
            return marked;
    return done();
}

} // namespace jishi

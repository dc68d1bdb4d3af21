#include "models/customers/groupstore.h"

#include "models/db/namedrows.h"
#include "models/db/ownedrows.h"

#include <algorithm>

namespace jishi {

namespace {

constexpr OwnedTable kMemberships { "group_members", "customer_id", "group_id", "nickname", false };

} // namespace

Result<QStringList> GroupStore::names() const
{
    return NamedRows(m_connection, "groups").names();
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
    const Instant now = m_context.clock->now();
    const std::string purpose = "member/" + uuidOf(m_connection, "customers", customer).toText().toStdString();
    std::vector<OwnedRow> rows;
    for (const GroupMembership &membership : wanted) {
        const auto group = NamedRows(m_connection, "groups").findOrAdd(membership.group, now);
        if (!group)
            return group.error();
        const auto isThis = [&](const OwnedRow &row) { return std::get<RowId>(row.key) == *group; };
        if (*group == 0 || std::ranges::any_of(rows, isThis))
            continue; // without a name, or the same group named twice
        const QString nickname = membership.nickname.isNull() ? QStringLiteral("") : membership.nickname.trimmed();
        // Two devices that put her into the group make the same row.
        rows.push_back({ *group, nickname, Uuid::derived(uuidOf(m_connection, "groups", *group), purpose) });
    }
    return OwnedRows(m_connection, now, kMemberships).save(customer, rows);
}

} // namespace jishi

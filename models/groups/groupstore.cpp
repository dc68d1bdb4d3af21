#include "models/groups/groupstore.h"

#include "models/base/refusal.h"
#include "models/db/namedrows.h"
#include "models/db/narrowupdate.h"
#include "models/db/ownedrows.h"
#include "models/orders/owed.h"
#include "models/resellers/resellerstore.h"
#include "models/search/searchmarks.h"

#include <algorithm>

namespace jishi {

namespace {

constexpr OwnedTable kMemberships { "group_members", "customer_id", "group_id", "nickname", false };

} // namespace

Result<QStringList> GroupStore::names() const
{
    return NamedRows(m_connection, "groups").names();
}

Result<std::vector<Group>> GroupStore::find(const QString &typed) const
{
    Statement rows = m_connection.prepare("SELECT id, name, platform FROM groups WHERE deleted_at IS NULL\n"
                                          "ORDER BY name COLLATE NOCASE, id");
    std::vector<Group> found;
    while (rows.next())
        if (fitsSearch(typed, { rows.text(1) }))
            found.push_back({ rows.integer(0), rows.text(1), rows.text(2), {}, {}, {}, {} });
    if (auto read = rows.status(); !read)
        return read.error();
    return found;
}

// An order that stands counts, a return takes off.
Result<std::vector<GroupSummary>> GroupStore::all() const
{
    Statement rows = m_connection.prepare(
        "SELECT g.id, g.name, g.platform, r.name,\n"
        "    (SELECT count(*) FROM group_members m JOIN customers c ON c.id = m.customer_id\n"
        "        WHERE m.group_id = g.id AND m.deleted_at IS NULL AND c.deleted_at IS NULL),\n"
        "    o.open, o.sold, o.unpaid, o.last\n"
        "FROM groups g\n"
        "LEFT JOIN resellers r ON r.id = g.leader_id\n"
        "LEFT JOIN (SELECT group_id, count(*) FILTER (WHERE status = 'placed') AS open, sum(total) AS sold,\n"
        "        sum("
        + owed()
        + ") AS unpaid, max(placed_at) AS last\n"
          "    FROM orders WHERE group_id IS NOT NULL AND status IN ('placed', 'completed')\n"
          "    GROUP BY group_id) o ON o.group_id = g.id\n"
          "WHERE g.deleted_at IS NULL\n"
          "ORDER BY g.name COLLATE NOCASE, g.id");
    const Currency currency = m_context.profile.currency;
    std::vector<GroupSummary> groups;
    while (rows.next())
        groups.push_back({ rows.integer(0), rows.text(1), rows.text(2), rows.text(3), static_cast<int>(rows.integer(4)),
            static_cast<int>(rows.integer(5)), rows.money(6, currency), rows.money(7, currency), rows.integer(8) });
    if (auto read = rows.status(); !read)
        return read.error();
    return groups;
}

Result<Group> GroupStore::group(RowId id) const
{
    Statement row = m_connection.prepare("SELECT g.id, g.name, g.platform, r.name, g.tags, g.note\n"
                                         "FROM groups g LEFT JOIN resellers r ON r.id = g.leader_id\n"
                                         "WHERE g.id = ?1 AND g.deleted_at IS NULL");
    if (!row.bind(1, id).next())
        return row.status().ok() ? Error { ErrorKind::NotFound, QStringLiteral("Group %1").arg(id) }
                                 : row.status().error();
    Group group { row.integer(0), row.text(1), row.text(2), row.text(3), row.text(4), row.text(5), {} };
    readPickups(group);
    return group;
}

void GroupStore::readPickups(Group &group) const
{
    Statement rows = m_connection.prepare("SELECT id, name, address, hours FROM pickup_points\n"
                                          "WHERE group_id = ?1 AND deleted_at IS NULL ORDER BY position, id");
    rows.bind(1, group.id);
    while (rows.next())
        group.pickups.push_back({ rows.integer(0), rows.text(1), rows.text(2), rows.text(3) });
}

Result<std::vector<GroupMember>> GroupStore::members(RowId group) const
{
    Statement rows = m_connection.prepare(
        "SELECT c.id, c.name, m.nickname, c.phone, o.orders, o.total, o.unpaid\n"
        "FROM group_members m\n"
        "JOIN customers c ON c.id = m.customer_id\n"
        "LEFT JOIN (SELECT customer_id, count(*) FILTER (WHERE refers_to IS NULL) AS orders, sum(total) AS total,\n"
        "        sum("
        + owed()
        + ") AS unpaid\n"
          "    FROM orders WHERE group_id = ?1 AND status IN ('placed', 'completed')\n"
          "    GROUP BY customer_id) o ON o.customer_id = c.id\n"
          "WHERE m.group_id = ?1 AND m.deleted_at IS NULL AND c.deleted_at IS NULL\n"
          "ORDER BY coalesce(o.orders, 0) DESC, c.name COLLATE NOCASE, c.id");
    rows.bind(1, group);
    const Currency currency = m_context.profile.currency;
    std::vector<GroupMember> members;
    while (rows.next())
        members.push_back({ rows.integer(0), rows.text(1), rows.text(2), rows.text(3),
            static_cast<int>(rows.integer(4)), rows.money(5, currency), rows.money(6, currency) });
    if (auto read = rows.status(); !read)
        return read.error();
    return members;
}

Status GroupStore::checkName(const Group &group) const
{
    if (group.name.trimmed().isEmpty())
        return refused(Refusal::tr("A group needs a name."));
    Statement same = m_connection.prepare("SELECT 1 FROM groups\n"
                                          "WHERE name = ?1 COLLATE NOCASE AND id <> ?2 AND deleted_at IS NULL");
    if (same.bind(1, group.name.trimmed()).bind(2, group.id).next())
        return refused(Refusal::tr("There is a group %1 already.").arg(group.name.trimmed()));
    return same.status();
}

Result<RowId> GroupStore::save(const Group &group)
{
    if (auto fine = checkName(group); !fine)
        return fine.error();
    const auto leader = ResellerStore(m_connection, m_context).findOrAdd(group.leader);
    if (!leader)
        return leader;
    const auto id = group.id == 0 ? insert(group) : Result<RowId>(group.id);
    if (!id)
        return id;
    if (auto updated = update(*id, group, *leader); !updated)
        return updated.error();
    if (auto saved = savePickups(*id, group.pickups); !saved)
        return saved.error();
    return id;
}

Result<RowId> GroupStore::insert(const Group &group)
{
    const Instant now = m_context.clock->now();
    auto inserted = m_connection.prepare("INSERT INTO groups (uuid, name, created_at) VALUES (?1, ?2, ?3)")
                        .bind(1, Uuid::v7(now))
                        .bind(2, group.name.trimmed())
                        .bind(3, now)
                        .run();
    if (!inserted)
        return inserted.error();
    return m_connection.lastInsertId();
}

Status GroupStore::update(RowId id, const Group &group, RowId leader)
{
    Statement before = m_connection.prepare("SELECT name, platform, leader_id, tags, note FROM groups WHERE id = ?1");
    if (!before.bind(1, id).next())
        return before.status().ok() ? Error { ErrorKind::NotFound, QStringLiteral("Group %1").arg(id) }
                                    : before.status().error();
    NarrowUpdate update(m_connection, "groups");
    update.set("name", before.text(0), group.name.trimmed()).set("platform", before.text(1), group.platform.trimmed());
    update.setReference("leader_id", before.integer(2), leader);
    update.set("tags", before.text(3), group.tags).set("note", before.text(4), group.note);
    before.reset();
    return update.run(id);
}

Status GroupStore::savePickups(RowId group, const std::vector<PickupPoint> &pickups)
{
    std::vector<RowId> kept;
    for (const PickupPoint &pickup : pickups) {
        if (pickup.name.trimmed().isEmpty())
            return refused(Refusal::tr("A pickup point needs a name."));
        const auto put = putPickup(group, pickup, static_cast<int>(kept.size()));
        if (!put)
            return put.error();
        kept.push_back(*put);
    }
    return markOthersDeleted(
        m_connection, m_context.clock->now(), "pickup_points", "group_id = " + std::to_string(group), kept);
}

Result<RowId> GroupStore::putPickup(RowId group, const PickupPoint &pickup, int position)
{
    const Instant now = m_context.clock->now();
    RowId id = pickup.id;
    if (id == 0) {
        auto inserted = m_connection
                            .prepare("INSERT INTO pickup_points (uuid, group_id, name, position, created_at)\n"
                                     "VALUES (?1, ?2, ?3, ?4, ?5)")
                            .bind(1, Uuid::v7(now))
                            .bind(2, group)
                            .bind(3, pickup.name.trimmed())
                            .bind(4, position)
                            .bind(5, now)
                            .run();
        if (!inserted)
            return inserted.error();
        id = m_connection.lastInsertId();
    }
    Statement before = m_connection.prepare("SELECT name, address, hours, position FROM pickup_points\n"
                                            "WHERE id = ?1 AND group_id = ?2");
    if (!before.bind(1, id).bind(2, group).next())
        return Error { ErrorKind::NotFound, QStringLiteral("Pickup point %1").arg(id) };
    NarrowUpdate update(m_connection, "pickup_points");
    update.set("name", before.text(0), pickup.name.trimmed()).set("address", before.text(1), pickup.address.trimmed());
    update.set("hours", before.text(2), pickup.hours.trimmed());
    update.set("position", before.integer(3), static_cast<int64_t>(position));
    before.reset();
    if (auto run = update.run(id); !run)
        return run.error();
    return id;
}

Status GroupStore::archive(RowId group)
{
    const Instant now = m_context.clock->now();
    if (auto marked = markOthersDeleted(m_connection, now, "pickup_points", "group_id = " + std::to_string(group), {});
        !marked)
        return marked;
    return m_connection.prepare("UPDATE groups SET deleted_at = ?2 WHERE id = ?1 AND deleted_at IS NULL")
        .bind(1, group)
        .bind(2, now)
        .run();
}

Status GroupStore::putMember(RowId group, RowId customer, const QString &nickname)
{
    const auto known = this->group(group);
    if (!known)
        return known.error();
    auto groups = of(customer);
    if (!groups)
        return groups.error();
    std::erase_if(*groups, [&](const GroupMembership &each) { return each.group == known->name; });
    groups->push_back({ known->name, nickname });
    return setGroups(customer, *groups);
}

Status GroupStore::removeMember(RowId group, RowId customer)
{
    return m_connection
        .prepare("UPDATE group_members SET deleted_at = ?3\n"
                 "WHERE group_id = ?1 AND customer_id = ?2 AND deleted_at IS NULL")
        .bind(1, group)
        .bind(2, customer)
        .bind(3, m_context.clock->now())
        .run();
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

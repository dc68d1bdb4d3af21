#include "models/customers/customermerger.h"

#include "models/base/refusal.h"
#include "models/db/ownedrows.h"
#include "models/groups/groupstore.h"

#include <algorithm>

namespace jishi {

namespace {

using Kind = CustomerContact::Kind;

// Keeps what is there, takes what is missing, and gives back what neither place has room for.
QString unite(QString &kept, const QString &other)
{
    if (kept.isEmpty())
        kept = other;
    return kept == other ? QString() : other;
}

void addContact(Customer &customer, Kind kind, const QString &value, const QString &label = {})
{
    const QString &first = kind == Kind::Phone ? customer.phone
        : kind == Kind::Address                ? customer.address
                                               : customer.wechat;
    const bool known = value == first || std::ranges::any_of(customer.contacts, [&](const CustomerContact &contact) {
        return contact.kind == kind && contact.value == value;
    });
    if (!value.isEmpty() && !known)
        customer.contacts.push_back({ 0, kind, value, label });
}

Customer united(Customer kept, const Customer &other)
{
    addContact(kept, Kind::Phone, unite(kept.phone, other.phone));
    addContact(kept, Kind::Address, unite(kept.address, other.address));
    addContact(kept, Kind::WeChat, unite(kept.wechat, other.wechat));
    for (const CustomerContact &contact : other.contacts)
        addContact(kept, contact.kind, contact.value, contact.label);
    kept.tags = joinedTags(kept.tags + u',' + other.tags);
    QStringList nicknames;
    for (const GroupMembership &membership : other.groups) {
        const auto known = std::ranges::find(kept.groups, membership.group, &GroupMembership::group);
        if (known == kept.groups.end())
            kept.groups.push_back(membership);
        else
            nicknames << unite(known->nickname, membership.nickname);
    }
    (void)unite(kept.country, other.country); // it stays on her orders
    (void)unite(kept.code, other.code); // it stays on the row that was merged
    QStringList notes { kept.note };
    notes << unite(kept.name, other.name) << unite(kept.remark, other.remark) << unite(kept.birthday, other.birthday)
          << unite(kept.reseller, other.reseller) << nicknames;
    if (other.note != kept.note)
        notes << other.note;
    notes.removeAll(QString());
    kept.note = notes.join(u'\n');
    return kept;
}

} // namespace

Status CustomerMerger::merge(RowId keep, RowId other)
{
    if (keep == other)
        return refused(Refusal::tr("A customer cannot be merged with herself."));
    CustomerStore store(m_connection, m_context);
    for (const RowId id : { keep, other })
        if (auto live = store.requireLive(id); !live)
            return live;
    const auto kept = store.customer(keep);
    const auto merged = store.customer(other);
    if (!kept || !merged)
        return (kept ? merged : kept).error();
    if (auto one = checkResellers(keep, other); !one)
        return one;
    if (auto saved = store.save(united(*kept, *merged)); !saved)
        return saved.error();
    if (auto bound = kept->reseller.isEmpty() ? keepBinding(keep, other) : done(); !bound)
        return bound;
    if (auto touched = keepTouches(keep, other); !touched)
        return touched;
    if (auto left = GroupStore(m_connection, m_context).setGroups(other, {}); !left)
        return left;
    constexpr std::string_view moves[] = {
        "UPDATE orders SET customer_id = ?1 WHERE customer_id = ?2",
        "UPDATE order_drafts SET customer_id = ?1 WHERE customer_id = ?2",
        "UPDATE resellers SET customer_id = ?1 WHERE customer_id = ?2",
        // Those merged into `other` before point to where everything is now.
        "UPDATE customers SET merged_into = ?1 WHERE merged_into = ?2",
        "UPDATE customers SET merged_into = ?1, deleted_at = ?3 WHERE id = ?2",
    };
    for (const std::string_view sql : moves) {
        Statement move = m_connection.prepare(sql);
        move.bind(1, keep).bind(2, other);
        if (sql.find("?3") != std::string_view::npos)
            move.bind(3, m_context.clock->now());
        if (auto moved = move.run(); !moved)
            return moved;
    }
    return done();
}

// Two who sell are two people, whatever else they share.
Status CustomerMerger::checkResellers(RowId keep, RowId other) const
{
    Statement both = m_connection.prepare("SELECT a.name, b.name FROM resellers a JOIN resellers b ON b.id <> a.id\n"
                                          "WHERE a.customer_id = ?1 AND b.customer_id = ?2\n"
                                          "AND a.deleted_at IS NULL AND b.deleted_at IS NULL");
    if (!both.bind(1, keep).bind(2, other).next())
        return both.status();
    return refused(
        Refusal::tr("They are the resellers %1 and %2, and stay two people.").arg(both.text(0), both.text(1)));
}

// She was bound when and as the other was.
Status CustomerMerger::keepBinding(RowId keep, RowId other)
{
    return m_connection
        .prepare(
            "UPDATE customers SET (bound_at, bound_by) = (SELECT bound_at, bound_by FROM customers WHERE id = ?2)\n"
            "WHERE id = ?1 AND reseller_id IS NOT NULL")
        .bind(1, keep)
        .bind(2, other)
        .run();
}

// That she came through a link stays as it was written; it is written again for the row that she is now.
Status CustomerMerger::keepTouches(RowId keep, RowId other)
{
    std::vector<std::pair<RowId, Uuid>> touches;
    Statement rows = m_connection.prepare("SELECT id, uuid FROM link_touches WHERE customer_id = ?1 ORDER BY id");
    rows.bind(1, other);
    while (rows.next())
        touches.emplace_back(rows.integer(0), rows.uuid(1));
    if (auto read = rows.status(); !read)
        return read;
    const std::string purpose = "merged/" + uuidOf(m_connection, "customers", keep).toText().toStdString();
    for (const auto &[id, uuid] : touches) {
        auto written = m_connection
                           .prepare("INSERT INTO link_touches (uuid, link_id, customer_id, method, made_by, at)\n"
                                    "SELECT ?1, link_id, ?2, method, made_by, at FROM link_touches WHERE id = ?3\n"
                                    "ON CONFLICT (uuid) DO NOTHING")
                           .bind(1, Uuid::derived(uuid, purpose))
                           .bind(2, keep)
                           .bind(3, id)
                           .run();
        if (!written)
            return written;
    }
    return done();
}

Status CustomerMerger::markDistinct(RowId one, RowId other)
{
    const CustomerStore store(m_connection, m_context);
    auto first = store.customer(std::min(one, other));
    auto second = store.customer(std::max(one, other));
    if (!first || !second)
        return (first ? second : first).error();
    // Row ids differ between devices; the pair's id must not.
    const auto &[low, high] = std::minmax(first->uuid, second->uuid);
    const QString purpose = QStringLiteral("distinct/") + high.toText();
    return m_connection
        .prepare("INSERT INTO customer_distinct (uuid, first_id, second_id, created_at)\n"
                 "VALUES (?1, ?2, ?3, ?4)\n"
                 "ON CONFLICT DO NOTHING")
        .bind(1, Uuid::derived(low, purpose.toStdString()))
        .bind(2, first->id)
        .bind(3, second->id)
        .bind(4, m_context.clock->now())
        .run();
}

} // namespace jishi

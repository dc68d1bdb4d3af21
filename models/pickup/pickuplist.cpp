#include "models/pickup/pickuplist.h"

#include "models/customers/customer.h"
#include "models/orders/owed.h"

#include <QHash>

#include <algorithm>
#include <tuple>

namespace jishi {

namespace {

QString tailOf(const QString &phone)
{
    const QString digits = normalisedPhone(phone);
    return digits.size() < 4 ? QString() : digits.right(4);
}

struct Point
{
    RowId group = 0;
    RowId pickup = 0;
    auto operator<=>(const Point &) const = default;
};

size_t qHash(const Point &point, size_t seed = 0)
{
    return qHashMulti(seed, point.group, point.pickup);
}

// The points at which more than one estate is written: there the estate comes before the building. Elsewhere some write
// its name and some leave it out, which must not tear a building apart.
QHash<Point, bool> pointsOfSeveralEstates(const std::vector<PickupEntry> &entries)
{
    QHash<Point, QString> first;
    QHash<Point, bool> several;
    for (const PickupEntry &entry : entries) {
        const Point point { entry.group, entry.pickup };
        if (entry.place.estate.isEmpty() || !entry.place.isKnown())
            continue;
        if (!first.contains(point))
            first.insert(point, entry.place.estate);
        else if (first.value(point) != entry.place.estate)
            several.insert(point, true);
    }
    return several;
}

} // namespace

bool PickupEntry::isIn(const PickupScope &scope) const
{
    const bool chosen = scope.orders.empty() || std::ranges::find(scope.orders, order) != scope.orders.end();
    const bool atPoint = scope.pickup == 0 || (scope.pickup == PickupScope::kNoPickup ? 0 : scope.pickup) == pickup;
    return chosen && atPoint && (scope.group == 0 || scope.group == group) && (scope.list == 0 || scope.list == list);
}

Result<std::vector<PickupEntry>> PickupLists::load(const PickupScope &scope) const
{
    const auto orders = ordersOf(m_connection, m_context.profile, scope);
    if (!orders)
        return orders.error();
    auto entries = this->entries(*orders);
    if (entries)
        sortForWalking(*entries);
    return entries;
}

Result<std::vector<PickupEntry>> PickupLists::entries(const std::vector<RowId> &orders) const
{
    Statement rows = m_connection.prepare(
        "SELECT o.id, o.number, o.uuid, o.group_id, g.name, o.pickup_id, p.name, p.address, p.hours, o.list_id,\n"
        "    c.name, m.nickname, c.phone, o.address, o.note, o.status, o.fulfilment, h.at, h.made_by,\n"
        "    o.total, o.paid - o.refunded, "
        + owed()
        + ", c.erased_at IS NOT NULL, p.position\n"
          "FROM json_each(?1) AS chosen\n"
          "JOIN orders o ON o.id = chosen.value\n"
          "LEFT JOIN customers c ON c.id = o.customer_id\n"
          "LEFT JOIN groups g ON g.id = o.group_id\n"
          "LEFT JOIN pickup_points p ON p.id = o.pickup_id\n"
          "LEFT JOIN group_members m ON m.group_id = o.group_id AND m.customer_id = o.customer_id\n"
          "    AND m.deleted_at IS NULL\n"
          "LEFT JOIN fulfilments h ON h.id = (SELECT max(id) FROM fulfilments\n"
          "    WHERE order_id = o.id AND state = 'handed_over')\n"
          "ORDER BY chosen.key");
    rows.bind(1, rowList(orders));
    const Currency currency = m_context.profile.currency;
    std::vector<PickupEntry> entries;
    while (rows.next()) {
        PickupEntry entry;
        entry.order = rows.integer(0);
        entry.number = rows.text(1);
        entry.code = PickupCode::of(rows.uuid(2));
        entry.group = rows.integer(3);
        entry.groupName = rows.text(4);
        entry.pickup = rows.integer(5);
        entry.pickupPosition = static_cast<int>(rows.integer(23));
        entry.pickupName = rows.text(6);
        entry.pickupAddress = rows.text(7);
        entry.pickupHours = rows.text(8);
        entry.list = rows.integer(9);
        const bool erased = rows.integer(22) != 0;
        entry.name = erased ? erasedCustomerWords() : rows.text(10);
        entry.nickname = erased || rows.text(11) == entry.name ? QString() : rows.text(11);
        entry.phoneTail = tailOf(rows.text(12));
        entry.address = rows.text(13);
        entry.place = DoorPlace::of(entry.address);
        entry.note = rows.text(14);
        entry.status = orderStatusFrom(rows.utf8(15));
        entry.state = fulfilmentStateFrom(rows.utf8(16));
        entry.handedOverAt = rows.integer(17);
        entry.handedOverBy = rows.text(18);
        entry.total = rows.money(19, currency);
        entry.paid = rows.money(20, currency);
        entry.due = rows.money(21, currency);
        entries.push_back(std::move(entry));
    }
    if (auto read = rows.status(); !read)
        return read.error();
    if (auto read = readItems(orders, entries); !read)
        return read.error();
    return entries;
}

Status PickupLists::readItems(const std::vector<RowId> &orders, std::vector<PickupEntry> &entries) const
{
    QHash<RowId, size_t> places;
    for (size_t i = 0; i < entries.size(); ++i)
        places.insert(entries[i].order, i);
    Statement rows =
        m_connection.prepare("SELECT order_id, line_no, variant_id, name, unit, quantity FROM order_lines\n"
                             "WHERE order_id IN (SELECT value FROM json_each(?1)) AND quantity > 0\n"
                             "ORDER BY order_id, line_no");
    rows.bind(1, rowList(orders));
    while (rows.next())
        entries[places.value(rows.integer(0))].items.push_back(
            { static_cast<int>(rows.integer(1)), rows.integer(2), rows.text(3), rows.text(4), rows.quantity(5) });
    return rows.status();
}

void sortForWalking(std::vector<PickupEntry> &entries)
{
    const QHash<Point, bool> several = pointsOfSeveralEstates(entries);
    const auto before = [&](const PickupEntry &a, const PickupEntry &b) {
        const auto point = [](const PickupEntry &each) {
            return std::make_tuple(
                each.pickup == 0, each.group == 0, each.groupName, each.group, each.pickupPosition, each.pickup);
        };
        if (point(a) != point(b))
            return point(a) < point(b);
        if (a.place.isKnown() != b.place.isKnown())
            return a.place.isKnown();
        if (several.contains({ a.group, a.pickup }) && a.place.estate != b.place.estate)
            return a.place.estate < b.place.estate;
        if (a.place < b.place || b.place < a.place)
            return a.place < b.place;
        const int names = QString::localeAwareCompare(a.name, b.name);
        return names != 0 ? names < 0 : a.order < b.order;
    };
    std::ranges::stable_sort(entries, before);
}

} // namespace jishi

#include "models/pickup/pickupscope.h"

#include <limits>

namespace jishi {

QString rowList(const std::vector<RowId> &rows)
{
    QString text;
    for (const RowId row : rows)
        text += (text.isEmpty() ? QString() : QStringLiteral(",")) + QString::number(row);
    return u'[' + text + u']';
}

Result<std::vector<RowId>> ordersOf(Connection &connection, const ShopProfile &profile, const PickupScope &scope)
{
    // Open orders are found by their index: there are few of them in a shop of many.
    Statement rows =
        connection.prepare("SELECT id FROM orders\n"
                           "WHERE id IN (SELECT id FROM orders WHERE status = 'placed' AND fulfilment <> 'shipped'\n"
                           "    UNION ALL SELECT order_id FROM fulfilments\n"
                           "    WHERE ?7 IS NOT NULL AND state = 'handed_over' AND at >= ?7)\n"
                           "    AND status IN ('placed', 'completed') AND refers_to IS NULL\n"
                           "    AND (?1 = 0 OR group_id = ?1)\n"
                           "    AND (?2 = 0 OR coalesce(pickup_id, -1) = ?2)\n"
                           "    AND (?3 = 0 OR list_id = ?3)\n"
                           "    AND placed_at >= ?4 AND placed_at < ?5\n"
                           "    AND (?6 IS NULL OR id IN (SELECT value FROM json_each(?6)))\n"
                           "ORDER BY placed_at, id");
    rows.bind(1, scope.group).bind(2, scope.pickup).bind(3, scope.list);
    rows.bind(4, scope.from.isValid() ? startOfDay(scope.from, profile.zone) : std::numeric_limits<Instant>::min());
    rows.bind(
        5, scope.to.isValid() ? startOfDay(scope.to.addDays(1), profile.zone) : std::numeric_limits<Instant>::max());
    rows.bindCode(6, scope.orders.empty() ? QString() : rowList(scope.orders));
    rows.bind(7, scope.handedOverSince);
    std::vector<RowId> orders;
    while (rows.next())
        orders.push_back(rows.integer(0));
    if (auto read = rows.status(); !read)
        return read.error();
    return orders;
}

Result<std::vector<PastedList>> openLists(Connection &connection)
{
    Statement rows = connection.prepare("SELECT id, group_id, title, pasted_at FROM group_lists\n"
                                        "WHERE deleted_at IS NULL\n"
                                        "    AND id IN (SELECT list_id FROM orders WHERE status = 'placed')\n"
                                        "ORDER BY pasted_at DESC, id DESC");
    std::vector<PastedList> lists;
    while (rows.next())
        lists.push_back({ rows.integer(0), rows.integer(1), rows.text(2), rows.integer(3) });
    if (auto read = rows.status(); !read)
        return read.error();
    return lists;
}

} // namespace jishi

#include "models/pickup/packingtotals.h"

#include <algorithm>

namespace jishi {

namespace {

Result<std::vector<RowId>> stillOpen(Connection &connection, const std::vector<RowId> &orders)
{
    Statement rows = connection.prepare("SELECT id FROM orders\n"
                                        "WHERE id IN (SELECT value FROM json_each(?1)) AND fulfilment = 'open'\n"
                                        "ORDER BY placed_at, id");
    rows.bind(1, rowList(orders));
    std::vector<RowId> open;
    while (rows.next())
        open.push_back(rows.integer(0));
    if (auto read = rows.status(); !read)
        return read.error();
    return open;
}

} // namespace

Result<PackingTotals> loadPackingTotals(Connection &connection, const ShopProfile &profile, const PickupScope &scope)
{
    PickupScope open = scope;
    open.handedOverSince.reset();
    const auto orders = ordersOf(connection, profile, open);
    if (!orders)
        return orders.error();
    const auto toPack = stillOpen(connection, *orders);
    if (!toPack)
        return toPack.error();
    PackingTotals totals { {}, *orders, *toPack };
    Statement rows =
        connection.prepare("SELECT v.id, p.id, p.name || CASE v.title WHEN '' THEN '' ELSE ' ' || v.title END, v.sku,\n"
                           "    v.unit, w.orders, w.total, w.packed, v.reserved - w.total,\n"
                           "    CASE WHEN v.tracks_stock THEN v.on_hand END\n"
                           "FROM (SELECT l.variant_id, count(DISTINCT o.id) AS orders, sum(l.quantity) AS total,\n"
                           "        sum(CASE WHEN o.fulfilment <> 'open' THEN l.quantity ELSE 0 END) AS packed\n"
                           "    FROM json_each(?1) AS chosen\n"
                           "    JOIN orders o ON o.id = chosen.value\n"
                           "    JOIN order_lines l ON l.order_id = o.id\n"
                           "    WHERE l.quantity > 0\n"
                           "    GROUP BY l.variant_id) AS w\n"
                           "JOIN variants v ON v.id = w.variant_id\n"
                           "JOIN products p ON p.id = v.product_id\n"
                           "ORDER BY p.name COLLATE NOCASE, v.position, v.id");
    rows.bind(1, rowList(*orders));
    while (rows.next()) {
        PackingLine line { rows.integer(0), rows.integer(1), rows.text(2), rows.text(3), rows.text(4),
            static_cast<int>(rows.integer(5)), rows.quantity(6), rows.quantity(7), rows.quantity(8), {}, {} };
        if (!rows.isNull(9)) {
            line.onHand = rows.quantity(9);
            line.missing = std::clamp(line.total + line.elsewhere - *line.onHand, Quantity(), line.total);
        }
        totals.lines.push_back(std::move(line));
    }
    if (auto read = rows.status(); !read)
        return read.error();
    return totals;
}

} // namespace jishi

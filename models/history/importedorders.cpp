#include "models/history/importedorders.h"

#include "models/history/changereversal.h"
#include "models/orders/importedsettlement.h"

#include <vector>

namespace jishi {

Result<bool> ImportedOrders::madeAllOf(int64_t change)
{
    Statement others = m_connection.prepare(
        "SELECT 1 FROM outbox x\n"
        "WHERE x.change = ?1 AND (\n"
        "    (x.table_name IN ('orders', 'order_lines') AND EXISTS (SELECT 1 FROM orders\n"
        "        WHERE id BETWEEN x.row AND coalesce(x.last_row, x.row) AND source IS NOT 'import'))\n"
        "    OR (x.table_name = 'payments' AND EXISTS (SELECT 1 FROM payments\n"
        "        WHERE id BETWEEN x.row AND coalesce(x.last_row, x.row) AND method IS NOT 'imported')))\n"
        "LIMIT 1");
    const bool found = others.bind(1, change).next();
    if (auto read = others.status(); !read)
        return read.error();
    return !found;
}

Result<std::unordered_set<RowId>> ImportedOrders::irreversible(int64_t change)
{
    Statement rows = m_connection.prepare("SELECT DISTINCT row FROM outbox\n"
                                          "WHERE change = ?1 AND table_name = 'order_lines' AND operation = 'delete'\n"
                                          "AND fields IS NULL");
    std::unordered_set<RowId> orders;
    rows.bind(1, change);
    while (rows.next())
        orders.insert(rows.integer(0));
    if (auto read = rows.status(); !read)
        return read.error();
    return orders;
}

Status ImportedOrders::cancel(int64_t change, Reversal &reversal)
{
    Statement brought = m_connection.prepare("SELECT coalesce(sum(coalesce(last_row, row) - row + 1), 0) FROM outbox\n"
                                             "WHERE change = ?1 AND table_name = 'orders' AND operation = 'insert'");
    const int64_t all = brought.bind(1, change).next() ? brought.integer(0) : 0;
    if (auto read = brought.status(); !read || all == 0)
        return read;
    // Touched: handed over or paid by hand, returned at the desk, changed by a person or a later import.
    Statement cancel = m_connection.prepare(
        "UPDATE orders SET status = 'cancelled'\n"
        "WHERE id IN (SELECT o.id FROM outbox x JOIN orders o ON o.id BETWEEN x.row AND coalesce(x.last_row, x.row)\n"
        "    WHERE x.change = ?1 AND x.table_name = 'orders' AND x.operation = 'insert')\n"
        "AND status = 'completed'\n"
        "AND NOT EXISTS (SELECT 1 FROM fulfilments WHERE order_id = orders.id)\n"
        "AND NOT EXISTS (SELECT 1 FROM payments WHERE order_id = orders.id AND method <> 'imported')\n"
        "AND id NOT IN (SELECT refers_to FROM orders WHERE refers_to IS NOT NULL AND source <> 'import')\n"
        "AND NOT EXISTS (SELECT 1 FROM outbox later\n"
        "    WHERE later.table_name = 'orders' AND later.row = orders.id AND later.change > ?1)\n"
        "AND NOT EXISTS (SELECT 1 FROM outbox later\n"
        "    WHERE later.table_name = 'order_lines' AND later.row = orders.id AND later.change > ?1)");
    if (auto run = cancel.bind(1, change).run(); !run)
        return run;
    const int64_t cancelled = m_connection.changes();
    reversal.restored += static_cast<int>(cancelled);
    reversal.left += static_cast<int>(all - cancelled);
    return done();
}

Status ImportedOrders::settle(int64_t change)
{
    std::vector<RowId> orders;
    {
        Statement rows =
            m_connection.prepare("SELECT DISTINCT o.id\n"
                                 "FROM outbox x JOIN orders o ON o.id BETWEEN x.row AND coalesce(x.last_row, x.row)\n"
                                 "WHERE x.change = ?1 AND x.table_name IN ('orders', 'order_lines')");
        rows.bind(1, change);
        while (rows.next())
            orders.push_back(rows.integer(0));
        if (auto read = rows.status(); !read)
            return read;
    }
    ImportedSettlement settlement(m_connection, m_now);
    for (const RowId order : orders)
        if (auto settled = settlement.settle(order); !settled)
            return settled;
    return done();
}

} // namespace jishi

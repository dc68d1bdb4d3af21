#include "models/hub/dueorders.h"

#include "models/commissions/commissionaccrual.h"
#include "models/hub/changestates.h"
#include "models/hub/outboxchanges.h"
#include "models/hub/rowreversal.h"

namespace jishi {

namespace {

// At most so many in one transaction: others want to write too.
constexpr int kDueAtOnce = 200;

std::string isReady()
{
    return "coalesce(o.refers_to, o.id) NOT IN (\n"
           "    SELECT c.order_id FROM order_changes c WHERE "
        + isAmongOpenChanges("c.change") + ")";
}

// Records x of the outbox that derived an entry e of an order, which is in no payout.
constexpr const char *kDerived = "FROM outbox x JOIN commission_entries e ON e.id = x.row\n"
                                 "WHERE x.table_name = 'commission_entries' AND x.operation = 'insert'\n"
                                 "    AND e.kind IN ('accrual', 'reversal', 'transfer')\n"
                                 "    AND NOT EXISTS (SELECT 1 FROM payout_entries p WHERE p.entry_id = e.id) AND ";

} // namespace

Result<int64_t> DueOrders::count() const
{
    return m_connection.integer("SELECT count(*) FROM hub_due d JOIN orders o ON o.id = d.order_id WHERE " + isReady());
}

Result<std::vector<RowId>> DueOrders::ready(int64_t limit) const
{
    std::vector<RowId> orders;
    Statement rows = m_connection.prepare("SELECT d.order_id FROM hub_due d JOIN orders o ON o.id = d.order_id\n"
                                          "WHERE "
        + isReady() + " ORDER BY d.order_id LIMIT ?1");
    rows.bind(1, limit);
    while (rows.next())
        orders.push_back(rows.integer(0));
    if (auto read = rows.status(); !read)
        return read.error();
    return orders;
}

Result<int64_t> DueOrders::settle()
{
    const auto orders = ready(kDueAtOnce);
    if (!orders)
        return orders.error();
    CommissionAccrual accrual(m_connection, m_context);
    for (const RowId order : *orders) {
        if (auto done = m_connection.prepare("DELETE FROM hub_due WHERE order_id = ?1").bind(1, order).run(); !done)
            return done.error();
        if (auto settled = accrual.settle(order); !settled)
            return settled.error();
    }
    return count();
}

Status DueOrders::withdrawAfter(int64_t change, const RowShapes &shapes)
{
    if (m_context.profile.role == ShopRole::Reseller) // derives nothing
        return done();
    Statement due = m_connection.prepare("INSERT OR IGNORE INTO hub_due (order_id)\n"
                                         "SELECT order_id FROM order_changes WHERE change = ?1");
    if (auto noted = due.bind(1, change).run(); !noted)
        return noted;
    return withdraw("x.change > ?1 AND " + isAmongOpenChanges("x.change")
            + "\n    AND e.order_id IN (SELECT order_id FROM order_changes WHERE change = ?1)",
        change, shapes);
}

Result<bool> DueOrders::withdrawWith(int64_t change, const RowShapes &shapes)
{
    Statement due =
        m_connection.prepare(std::string("INSERT OR IGNORE INTO hub_due (order_id) SELECT DISTINCT e.order_id ")
            + kDerived + "x.change = ?1");
    if (auto noted = due.bind(1, change).run(); !noted)
        return noted.error();
    if (auto withdrawn = withdraw("x.change = ?1", change, shapes); !withdrawn)
        return withdrawn.error();
    Statement left =
        m_connection.prepare("SELECT 1 FROM outbox WHERE change = ?1 AND table_name = 'commission_entries'");
    const bool any = left.bind(1, change).next();
    if (auto read = left.status(); !read)
        return read.error();
    return !any;
}

Status DueOrders::withdraw(const std::string &which, int64_t change, const RowShapes &shapes)
{
    std::vector<std::pair<int64_t, RowId>> entries;
    Statement rows = m_connection.prepare("SELECT x.id, e.id " + (kDerived + which) + " ORDER BY x.id DESC");
    rows.bind(1, change);
    while (rows.next())
        entries.emplace_back(rows.integer(0), rows.integer(1));
    if (auto read = rows.status(); !read)
        return read;
    rows.reset();
    RowReversal reversal(m_connection, m_context, shapes, false);
    for (const auto &[record, entry] : entries) {
        if (auto gone = reversal.discard(*shapes.of("commission_entries"), { entry, 0 }); !gone)
            return gone;
        if (auto dropped = OutboxChanges(m_connection).drop(record); !dropped)
            return dropped;
    }
    return done();
}

} // namespace jishi

#include "models/history/orderreversal.h"

#include "models/base/refusal.h"
#include "models/history/changereversal.h"
#include "models/history/ordersince.h"
#include "models/orders/orderrows.h"
#include "models/outbox/capture.h"
#include "models/resellers/attribution.h"

namespace jishi {

namespace {

// What was added was removed again, and what it was is what it is.
TrailChange opposite(const TrailChange &change)
{
    QString what = change.what;
    if (what == u"added")
        what = QStringLiteral("removed");
    else if (what == u"removed")
        what = QStringLiteral("added");
    return { what, change.of, change.now, change.was };
}

} // namespace

Result<bool> OrderReversal::isPossible(int64_t change) const
{
    Statement others = m_connection.prepare(
        "SELECT 1 FROM outbox x\n"
        "WHERE x.change = ?1 AND (\n"
        "    x.table_name IN ('payments', 'stock_movements')\n"
        "    OR (x.table_name = 'orders' AND x.operation = 'insert' AND EXISTS (SELECT 1 FROM orders\n"
        "        WHERE id BETWEEN x.row AND coalesce(x.last_row, x.row)\n"
        "        AND (source IS NOT 'list' OR client_ref IS NULL)))\n" // without one: split off from another
        "    OR (x.table_name = 'orders' AND json_type(x.fields, '$.merged_into') IS NOT NULL)\n"
        "    OR (x.table_name IN ('orders', 'order_lines') AND EXISTS (SELECT 1 FROM orders\n"
        "        WHERE id = x.row AND source = 'import')))\n"
        "LIMIT 1");
    const bool found = others.bind(1, change).next();
    if (auto read = others.status(); !read)
        return read.error();
    return !found;
}

Status OrderReversal::begin(int64_t change, Reversal &reversal)
{
    const auto orders = ordersOf(change);
    if (!orders)
        return orders.error();
    std::vector<RowId> made;
    // All are looked at before the first is written to: what this reversal does is no touch.
    for (const RowId order : *orders) {
        const auto touched = OrderSince(m_connection, change).isTouched(order);
        const auto isNew = touched ? wasMadeBy(order, change) : touched;
        if (!isNew)
            return isNew.error();
        if (*touched || *isNew)
            m_settled.insert(order);
        if (*touched) {
            if (auto kept = keep(order, reversal); !kept)
                return kept;
        } else {
            (*isNew ? made : m_restored).push_back(order);
        }
    }
    for (const RowId order : made)
        if (auto cancelled = cancel(order, reversal); !cancelled)
            return cancelled;
    return done();
}

Result<std::vector<RowId>> OrderReversal::ordersOf(int64_t change) const
{
    Statement rows =
        m_connection.prepare("SELECT row FROM outbox WHERE change = ?1 AND table_name IN ('orders', 'order_lines')\n"
                             "UNION\n"
                             "SELECT t.order_id FROM outbox x JOIN fulfilments t ON t.id = x.row\n"
                             "WHERE x.change = ?1 AND x.table_name = 'fulfilments'\n"
                             "UNION\n"
                             "SELECT t.order_id FROM outbox x JOIN order_trail t ON t.id = x.row\n"
                             "WHERE x.change = ?1 AND x.table_name = 'order_trail'\n"
                             "ORDER BY 1");
    std::vector<RowId> orders;
    rows.bind(1, change);
    while (rows.next())
        orders.push_back(rows.integer(0));
    if (auto read = rows.status(); !read)
        return read.error();
    return orders;
}

Result<bool> OrderReversal::wasMadeBy(RowId order, int64_t change) const
{
    Statement insert = m_connection.prepare("SELECT 1 FROM outbox\n"
                                            "WHERE table_name = 'orders' AND row = ?1 AND change = ?2\n"
                                            "AND operation = 'insert'");
    const bool found = insert.bind(1, order).bind(2, change).next();
    if (auto read = insert.status(); !read)
        return read.error();
    return found;
}

Status OrderReversal::keep(RowId order, Reversal &reversal)
{
    Statement row = m_connection.prepare("SELECT o.number, coalesce(c.name, '') FROM orders o\n"
                                         "LEFT JOIN customers c ON c.id = o.customer_id WHERE o.id = ?1");
    if (!row.bind(1, order).next())
        return row.status();
    ++reversal.left;
    reversal.kept << (row.text(1).isEmpty() ? row.text(0) : row.text(1));
    return done();
}

Status OrderReversal::cancel(RowId order, Reversal &reversal)
{
    Statement update =
        m_connection.prepare("UPDATE orders SET status = 'cancelled' WHERE id = ?1 AND status = 'placed'");
    if (auto run = update.bind(1, order).run(); !run || m_connection.changes() == 0)
        return run;
    ++reversal.restored;
    return OrderTrail(m_connection, m_context)
        .note(order, { { QStringLiteral("status"), {}, QStringLiteral("placed"), QStringLiteral("cancelled") } },
            //: Beside a change in the history of an order: the person pressed Undo
            Refusal::tr("Taken back"));
}

Status OrderReversal::finish(int64_t change)
{
    for (const RowId order : m_restored) {
        if (auto stepped = stepBack(order, change); !stepped)
            return stepped;
        if (auto told = tellTrail(order, change); !told)
            return told;
        if (auto owed = Attributions(m_connection, m_context).follow(order); !owed)
            return owed;
    }
    return done();
}

// What was to be packed again because its goods changed is packed as it was.
Status OrderReversal::stepBack(RowId order, int64_t change)
{
    Statement steps = m_connection.prepare(
        "SELECT coalesce((SELECT state FROM fulfilments WHERE order_id = ?1 AND id < f.id ORDER BY id DESC LIMIT 1),\n"
        "    'open'), (SELECT fulfilment FROM orders WHERE id = ?1)\n"
        "FROM fulfilments f WHERE f.order_id = ?1 AND "
        + insertWaits("fulfilments", "f.id", " AND change = ?2") + "\nORDER BY f.id LIMIT 1");
    if (!steps.bind(1, order).bind(2, change).next())
        return steps.status();
    const FulfilmentState before = fulfilmentStateFrom(steps.utf8(0));
    const bool same = before == fulfilmentStateFrom(steps.utf8(1));
    steps.reset();
    return same ? done() : OrderRows(m_connection, m_context).addStep(order, before);
}

Status OrderReversal::tellTrail(RowId order, int64_t change)
{
    std::vector<RowId> rows;
    {
        Statement told = m_connection.prepare("SELECT id FROM order_trail t WHERE t.order_id = ?1 AND "
            + insertWaits("order_trail", "t.id", " AND change = ?2") + "\nORDER BY id DESC");
        told.bind(1, order).bind(2, change);
        while (told.next())
            rows.push_back(told.integer(0));
        if (auto read = told.status(); !read)
            return read;
    }
    OrderTrail trail(m_connection, m_context);
    for (const RowId row : rows) {
        const auto entry = trail.entry(row);
        if (!entry)
            return entry.error();
        std::vector<TrailChange> changes;
        for (auto each = entry->changes.rbegin(); each != entry->changes.rend(); ++each)
            changes.push_back(opposite(*each));
        if (auto noted = trail.note(order, changes, Refusal::tr("Taken back")); !noted)
            return noted;
    }
    return done();
}

} // namespace jishi

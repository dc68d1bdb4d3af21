#include "models/importing/orderreplacer.h"

#include "models/orders/importedsettlement.h"

namespace jishi {

OrderReplacer::OrderReplacer(
    Connection &connection, const ImportedHistory &history, const HistoryPlan &plan, Instant now)
    : m_connection(connection)
    , m_history(history)
    , m_plan(plan)
    , m_now(now)
{ }

Status OrderReplacer::replaceChanged()
{
    ImportedSettlement settlement(m_connection, m_now);
    for (size_t i = 0; i < m_plan.orders.size(); ++i) {
        const Fate fate = m_plan.orders[i];
        if (fate != Fate::Changed && fate != Fate::Returned)
            continue;
        const HistoryOrder &order = m_history.orders[i];
        const RowId id = m_plan.orderIds[i];
        if (fate == Fate::Changed) {
            if (auto replaced = replaceLines(order, id); !replaced)
                return replaced;
            if (auto updated = updateFacts(order, id); !updated)
                return updated;
        }
        if (m_plan.takenBack.contains(id))
            if (auto completed = complete(id); !completed)
                return completed;
        if (auto settled = settlement.settle(id); !settled)
            return settled;
    }
    return done();
}

Status OrderReplacer::complete(RowId id)
{
    return m_connection.prepare("UPDATE orders SET status = 'completed' WHERE id = ?1").bind(1, id).run();
}

Status OrderReplacer::replaceLines(const HistoryOrder &order, RowId id)
{
    Statement remove = m_connection.prepare("DELETE FROM order_lines WHERE order_id = ?1 AND line_no > ?2");
    if (auto removed = remove.bind(1, id).bind(2, static_cast<int64_t>(order.lines)).run(); !removed)
        return removed;
    for (uint32_t number = 0; number < order.lines; ++number)
        if (auto replaced = replaceLine(m_history.lines[m_history.ordered[order.firstLine + number]], id, number + 1);
            !replaced)
            return replaced;
    return done();
}

Status OrderReplacer::replaceLine(const HistoryLine &line, RowId id, int64_t number)
{
    Statement write =
        m_connection.prepare("INSERT INTO order_lines (order_id, line_no, variant_id, sku, name, quantity,\n"
                             "                         unit_price, exact_price, discount, amount)\n"
                             "VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)\n"
                             "ON CONFLICT (order_id, line_no) DO UPDATE\n"
                             "SET variant_id = excluded.variant_id, sku = excluded.sku, name = excluded.name,\n"
                             "    quantity = excluded.quantity, unit_price = excluded.unit_price,\n"
                             "    exact_price = excluded.exact_price, discount = excluded.discount,\n"
                             "    amount = excluded.amount");
    write.bind(1, id).bind(2, number).bind(3, m_plan.variantIds[line.product]);
    write.bind(4, line.sku).bind(5, line.name.empty() ? m_plan.productNames[line.product] : line.name);
    write.bind(6, line.quantity).bind(7, line.unitPrice).bind(9, line.discount).bind(10, line.amount);
    if (line.exactPrice == ViewTable::kNone)
        write.bindNull(8);
    else
        write.bind(8, m_history.exactPrices[line.exactPrice]);
    return write.run();
}

Status OrderReplacer::updateFacts(const HistoryOrder &order, RowId id)
{
    if (order.customer != ViewTable::kNone) {
        Statement customer = m_connection.prepare("UPDATE orders SET customer_id = ?2\n"
                                                  "WHERE id = ?1 AND customer_id IS NOT ?2");
        if (auto set = customer.bind(1, id).bind(2, m_plan.customerIds[order.customer]).run(); !set)
            return set;
    }
    if (!order.country.empty()) {
        Statement country = m_connection.prepare("UPDATE orders SET country = ?2 WHERE id = ?1 AND country <> ?2");
        if (auto set = country.bind(1, id).bind(2, order.country).run(); !set)
            return set;
    }
    if (!order.note.empty()) {
        Statement note = m_connection.prepare("UPDATE orders SET note = ?2 WHERE id = ?1 AND note <> ?2");
        if (auto set = note.bind(1, id).bind(2, order.note).run(); !set)
            return set;
    }
    Statement placed = m_connection.prepare("UPDATE orders SET placed_at = ?2 WHERE id = ?1 AND placed_at <> ?2");
    return placed.bind(1, id).bind(2, order.placedAt).run();
}

} // namespace jishi

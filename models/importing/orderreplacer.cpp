#include "models/importing/orderreplacer.h"

namespace jishi {

OrderReplacer::OrderReplacer(Connection &connection, const OrderHistory &history, const HistoryPlan &plan, Instant now)
    : m_connection(connection)
    , m_history(history)
    , m_plan(plan)
    , m_now(now)
{ }

Status OrderReplacer::replaceChanged()
{
    for (size_t i = 0; i < m_plan.orders.size(); ++i) {
        if (m_plan.orders[i] != Fate::Changed)
            continue;
        const HistoryOrder &order = m_history.orders[i];
        const RowId id = m_plan.orderIds[i];
        if (auto replaced = replaceLines(order, id); !replaced)
            return replaced;
        if (auto updated = updateFacts(order, id); !updated)
            return updated;
        if (auto settled = settle(order, id); !settled)
            return settled;
    }
    return done();
}

Status OrderReplacer::replaceLines(const HistoryOrder &order, RowId id)
{
    if (auto removed = m_connection.prepare("DELETE FROM order_lines WHERE order_id = ?1").bind(1, id).run(); !removed)
        return removed;
    Statement insert =
        m_connection.prepare("INSERT INTO order_lines (order_id, line_no, variant_id, sku, name, quantity,\n"
                             "                         unit_price, exact_price, discount, amount)\n"
                             "VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)");
    for (uint32_t number = 0; number < order.lines; ++number) {
        const HistoryLine &line = m_history.lines[m_history.ordered[order.firstLine + number]];
        insert.bind(1, id).bind(2, static_cast<int64_t>(number + 1)).bind(3, m_plan.variantIds[line.product]);
        insert.bind(4, line.sku).bind(5, line.name.empty() ? m_plan.productNames[line.product] : line.name);
        insert.bind(6, line.quantity).bind(7, line.unitPrice).bind(9, line.discount).bind(10, line.amount);
        if (line.exactPrice == ViewTable::kNone)
            insert.bindNull(8);
        else
            insert.bind(8, m_history.exactPrices[line.exactPrice]);
        if (auto inserted = insert.run(); !inserted)
            return inserted;
    }
    return done();
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

Status OrderReplacer::settle(const HistoryOrder &order, RowId id)
{
    Statement soFar =
        m_connection.prepare("SELECT orders.uuid, coalesce(sum(payments.amount), 0), count(payments.id)\n"
                             "FROM orders\n"
                             "LEFT JOIN payments ON payments.order_id = orders.id AND payments.method = 'imported'\n"
                             "WHERE orders.id = ?1");
    soFar.bind(1, id);
    if (!soFar.next())
        return soFar.status();
    const Uuid uuid = soFar.uuid(0);
    const int64_t difference = order.total() - soFar.integer(1);
    const int64_t payments = soFar.integer(2);
    soFar.reset();
    if (difference == 0)
        return done();
    // The same correction made on two devices is one payment.
    const std::string purpose = "payment/imported/" + std::to_string(payments) + '/' + std::to_string(order.total());
    Statement pay = m_connection.prepare("INSERT INTO payments (uuid, order_id, amount, method, at)\n"
                                         "VALUES (?1, ?2, ?3, 'imported', ?4)");
    return pay.bind(1, Uuid::derived(uuid, purpose)).bind(2, id).bind(3, difference).bind(4, m_now).run();
}

} // namespace jishi

#include "models/orders/ordersplitter.h"

#include "models/base/refusal.h"
#include "models/orders/ordertrail.h"
#include "models/resellers/attribution.h"

#include <algorithm>

namespace jishi {

using namespace Qt::StringLiterals;

Result<Order> OrderSplitter::openOrder(RowId id) const
{
    auto order = OrderStore(m_connection, m_context).order(id);
    if (order && order->status != OrderStatus::Placed)
        return refused(Refusal::tr("The order is not open."));
    if (order && order->fulfilment == FulfilmentState::Shipped)
        return refused(Refusal::tr("The goods are on their way: refund what comes back instead."));
    return order;
}

Status OrderSplitter::merge(RowId fromId, RowId intoId)
{
    if (auto allowed = mayChangeOrders(m_context); !allowed)
        return allowed;
    const auto from = openOrder(fromId);
    if (!from)
        return from.error();
    const auto into = openOrder(intoId);
    if (!into)
        return into.error();
    if (fromId == intoId)
        return refused(Refusal::tr("An order is not merged with itself."));
    if (from->customerId > 0 && into->customerId > 0 && from->customerId != into->customerId)
        return refused(Refusal::tr("The orders are of two customers."));
    if (auto owed = oweAlike(fromId, *into); !owed)
        return owed;
    if (auto appended = append(*from, *into); !appended)
        return appended;
    if (auto added = addUp(*from, *into); !added)
        return added;
    const auto closed = m_connection.prepare("UPDATE orders SET status = 'cancelled', merged_into = ?2 WHERE id = ?1")
                            .bind(1, fromId)
                            .bind(2, intoId)
                            .run();
    if (!closed)
        return closed;
    if (auto moved = moveMoney(*from, *into, from->paid - from->refunded, "merged"); !moved)
        return moved;
    if (auto again = packAgain(*into); !again)
        return again;
    OrderTrail trail(m_connection, m_context);
    if (auto noted = trail.note(fromId, { { u"merged"_s, {}, {}, into->number } }); !noted)
        return noted;
    return trail.note(intoId, { { u"merged"_s, {}, from->number, {} } });
}

// What is owed to two stays two; what is owed to nobody goes with what is owed to somebody.
Status OrderSplitter::oweAlike(RowId from, const Order &into)
{
    Attributions attributions(m_connection, m_context);
    const auto other = attributions.current(from);
    const auto own = attributions.current(into.id);
    if (!other || !own)
        return other ? own.error() : other.error();
    if (!*other || !*own)
        return *other ? attributions.copy(from, into.id, into.uuid) : done();
    if ((*other)->resellerId != (*own)->resellerId)
        return refused(Refusal::tr("The orders are owed to two resellers."));
    return done();
}

Status OrderSplitter::append(const Order &from, const Order &into)
{
    return m_connection
        .prepare("INSERT INTO order_lines (order_id, line_no, variant_id, sku, name, unit, quantity, unit_price,\n"
                 "    exact_price, discount, amount, cost, order_discount, price_reason, category_id, list_price,\n"
                 "    supply_price, quantity_before, amount_before)\n"
                 "SELECT ?2, ?3 + row_number() OVER (ORDER BY line_no), variant_id, sku, name, unit, quantity,\n"
                 "    unit_price, exact_price, discount, amount, cost, order_discount, price_reason, category_id,\n"
                 "    list_price, supply_price, quantity_before, amount_before\n"
                 "FROM order_lines WHERE order_id = ?1 ORDER BY line_no")
        .bind(1, from.id)
        .bind(2, into.id)
        .bind(3, into.lines.empty() ? 0 : into.lines.back().lineNo)
        .run();
}

Status OrderSplitter::addUp(const Order &from, const Order &into)
{
    QStringList notes { into.note, from.note };
    notes.removeAll(QString());
    notes.removeDuplicates();
    return m_connection
        .prepare("UPDATE orders\n"
                 "SET shipping = shipping + ?2, discount = discount + ?3, rounding = rounding + ?4, note = ?5,\n"
                 "    customer_id = coalesce(customer_id, ?6)\n"
                 "WHERE id = ?1")
        .bind(1, into.id)
        .bind(2, from.shipping)
        .bind(3, from.discount)
        .bind(4, from.rounding)
        .bind(5, notes.isEmpty() ? u""_s : notes.join(u'\n'))
        .bindReference(6, from.customerId)
        .run();
}

// Two devices that do the same make the same two payments.
Status OrderSplitter::moveMoney(const Order &from, const Order &into, Money amount, const char *purpose)
{
    if (amount.isZero())
        return done();
    OrderRows rows(m_connection, m_context);
    const std::string name = std::string(purpose) + '/' + into.number.toStdString();
    if (auto out = rows.insertPayment(
            from.id, { PaymentMethod::Moved, -amount, into.number }, Uuid::derived(from.uuid, name + "/out"));
        !out)
        return out;
    return rows.insertPayment(
        into.id, { PaymentMethod::Moved, amount, from.number }, Uuid::derived(from.uuid, name + "/in"));
}

Status OrderSplitter::packAgain(const Order &order)
{
    if (order.fulfilment == FulfilmentState::Open)
        return done();
    return OrderRows(m_connection, m_context).addStep(order.id, FulfilmentState::Open);
}

Result<PlacedOrder> OrderSplitter::split(RowId id, const std::vector<SplitLine> &lines)
{
    if (auto allowed = mayChangeOrders(m_context); !allowed)
        return allowed.error();
    const auto order = openOrder(id);
    if (!order)
        return order.error();
    Quantity stays;
    for (const OrderLine &line : order->lines)
        stays += line.quantity;
    for (const SplitLine &each : lines) {
        const auto line = std::ranges::find(order->lines, each.lineNo, &OrderLine::lineNo);
        const auto same = std::ranges::count(lines, each.lineNo, &SplitLine::lineNo);
        if (line == order->lines.end() || same != 1 || each.quantity <= Quantity() || each.quantity > line->quantity)
            return refused(Refusal::tr("The order was changed in the meantime."));
        stays += -each.quantity;
    }
    if (lines.empty() || stays.isZero())
        return refused(Refusal::tr("Choose a part of the order."));
    const auto number = OrderRows(m_connection, m_context).nextNumber();
    if (!number)
        return number.error();
    const auto part = insertPart(*order, *number);
    if (!part)
        return part.error();
    int lineNo = 0;
    for (const SplitLine &each : lines) {
        const auto line = std::ranges::find(order->lines, each.lineNo, &OrderLine::lineNo);
        if (auto moved = moveLine(*order, *line, each.quantity, *part, ++lineNo); !moved)
            return moved.error();
    }
    if (auto taken = takeDiscount(*order, *part); !taken)
        return taken.error();
    OrderStore orders(m_connection, m_context);
    const auto rest = orders.order(id);
    const auto made = orders.order(*part);
    if (!rest || !made)
        return rest ? made.error() : rest.error();
    if (auto owed = Attributions(m_connection, m_context).copy(id, *part, made->uuid); !owed)
        return owed.error();
    const int64_t over = (rest->paid - rest->refunded - rest->total).minor();
    if (auto moved = moveMoney(*rest, *made, Money(std::max<int64_t>(over, 0), rest->total.currency()), "split");
        !moved)
        return moved.error();
    if (auto again = packAgain(*order); !again)
        return again.error();
    OrderTrail trail(m_connection, m_context);
    if (auto noted = trail.note(id, { { u"split"_s, {}, {}, *number } }); !noted)
        return noted.error();
    if (auto noted = trail.note(*part, { { u"split"_s, {}, order->number, {} } }); !noted)
        return noted.error();
    return PlacedOrder { *part, *number, made->total, false };
}

Result<RowId> OrderSplitter::insertPart(const Order &order, const QString &number)
{
    OrderHead head;
    head.placedAt = order.placedAt; // of the same day in every report
    head.uuid = Uuid::v7(m_context.clock->now());
    head.number = number;
    head.customerId = order.customerId;
    head.groupId = order.groupId;
    head.pickupId = order.pickupId;
    head.source = order.source;
    head.country = order.country;
    head.address = order.address;
    head.tags = order.tags;
    head.note = order.note;
    return OrderRows(m_connection, m_context).insertOrder(head);
}

Status OrderSplitter::moveLine(const Order &order, const OrderLine &line, Quantity quantity, RowId part, int lineNo)
{
    const Quantity stays = line.quantity - quantity;
    const int64_t weights[] = { quantity.thousandths(), stays.thousandths() };
    // A line is known by its order: it is not moved, but written there and taken away here.
    const std::vector<Money> amounts = line.amount.allocate(weights);
    const std::vector<Money> shares = line.orderDiscount.allocate(weights);
    Money discounts[2];
    for (int i = 0; i < 2; ++i) {
        const auto full = line.unitPrice.times(i == 0 ? quantity : stays);
        if (!full)
            return refused(Refusal::tr("An amount is too large."));
        // The hundredth that rounding the parts takes or gives, too: the parts add up to the whole.
        discounts[i] = *full - shares[i] - amounts[i];
    }
    const auto made =
        m_connection
            .prepare(
                "INSERT INTO order_lines (order_id, line_no, variant_id, sku, name, unit, quantity, unit_price,\n"
                "    discount, amount, cost, order_discount, price_reason, category_id, list_price, supply_price,\n"
                "    quantity_before, amount_before)\n"
                "SELECT ?3, ?4, variant_id, sku, name, unit, ?5, unit_price, ?6, ?7, cost, ?8, price_reason,\n"
                "    category_id, list_price, supply_price, quantity_before + ?9, amount_before + ?10\n"
                "FROM order_lines WHERE order_id = ?1 AND line_no = ?2")
            .bind(1, order.id)
            .bind(2, line.lineNo)
            .bind(3, part)
            .bind(4, lineNo)
            .bind(5, quantity)
            .bind(6, discounts[0])
            .bind(7, amounts[0])
            .bind(8, shares[0])
            // What stays lies before what goes, so that shares of both add up to that of the whole.
            .bind(9, stays)
            .bind(10, amounts[1])
            .run();
    if (!made)
        return made;
    if (stays.isZero())
        return m_connection.prepare("DELETE FROM order_lines WHERE order_id = ?1 AND line_no = ?2")
            .bind(1, order.id)
            .bind(2, line.lineNo)
            .run();
    return m_connection
        .prepare("UPDATE order_lines SET quantity = ?3, discount = ?4, amount = ?5, order_discount = ?6\n"
                 "WHERE order_id = ?1 AND line_no = ?2")
        .bind(1, order.id)
        .bind(2, line.lineNo)
        .bind(3, stays)
        .bind(4, discounts[1])
        .bind(5, amounts[1])
        .bind(6, shares[1])
        .run();
}

// The discount on the whole follows its lines; rounding, which cannot be told apart there, stays as far as it fits.
Status OrderSplitter::takeDiscount(const Order &order, RowId part)
{
    for (const RowId id : { order.id, part }) {
        const auto run = m_connection
                             .prepare("UPDATE orders\n"
                                      "SET discount = d.sum, rounding = CASE WHEN id = ?2 THEN min(rounding, d.sum) "
                                      "ELSE 0 END\n"
                                      "FROM (SELECT coalesce(sum(order_discount), 0) AS sum FROM order_lines\n"
                                      "    WHERE order_id = ?1) AS d\n"
                                      "WHERE id = ?1")
                             .bind(1, id)
                             .bind(2, order.id)
                             .run();
        if (!run)
            return run;
    }
    return done();
}

} // namespace jishi

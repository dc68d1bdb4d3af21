#include "models/orders/orderrefunds.h"

#include "models/base/refusal.h"
#include "models/commissions/commissionaccrual.h"
#include "models/orders/orderrows.h"
#include "models/orders/refundrequests.h"
#include "models/stock/stockledger.h"

#include <algorithm>

namespace jishi {

namespace {

Error tooMuch()
{
    return refused(Refusal::tr("More would be taken back than is left of the order."));
}

} // namespace

Result<std::vector<Refundable>> OrderRefunds::refundable(const Order &order) const
{
    std::vector<Refundable> left;
    for (const OrderLine &line : order.lines)
        left.push_back({ line.lineNo, line.quantity, line.amount });
    Statement taken = m_connection.prepare("SELECT l.returns_line, sum(l.quantity), sum(l.amount)\n"
                                           "FROM orders r JOIN order_lines l ON l.order_id = r.id\n"
                                           "WHERE r.refers_to = ?1 AND r.status <> 'cancelled'\n"
                                           "    AND l.returns_line IS NOT NULL\n"
                                           "GROUP BY l.returns_line");
    taken.bind(1, order.id);
    while (taken.next())
        for (Refundable &each : left)
            if (each.lineNo == taken.integer(0)) {
                each.quantity += taken.quantity(1);
                each.amount += taken.money(2, order.total.currency());
            }
    if (auto read = taken.status(); !read)
        return read.error();
    return left;
}

Result<Money> OrderRefunds::refundableShipping(const Order &order) const
{
    Statement taken = m_connection.prepare("SELECT coalesce(sum(shipping), 0) FROM orders\n"
                                           "WHERE refers_to = ?1 AND status <> 'cancelled'");
    Money left = order.shipping;
    if (taken.bind(1, order.id).next())
        left += taken.money(0, order.total.currency());
    if (auto read = taken.status(); !read)
        return read.error();
    return left;
}

Money OrderRefunds::share(const OrderLine &line, const Refundable &left, Quantity quantity)
{
    if (quantity == left.quantity)
        return left.amount;
    // What is left after this part, as if everything before had been taken by quantity alone.
    const Quantity stays = left.quantity - quantity;
    const int64_t weights[] = { (line.quantity - stays).thousandths(), stays.thousandths() };
    const Money keeps = line.amount.allocate(weights)[1];
    const Money part = left.amount - keeps;
    return part.isNegative() ? Money(0, line.amount.currency()) : part;
}

Result<PlacedOrder> OrderRefunds::refund(RowId id, const RefundDraft &draft)
{
    if (auto allowed = mayChangeOrders(m_context); !allowed)
        return allowed.error();
    OrderStore orders(m_connection, m_context);
    if (const auto known = orders.placedAs(draft.clientRef))
        return *known;
    const auto order = orders.order(id);
    if (!order)
        return order.error();
    if (order->isReturn())
        return refused(Refusal::tr("A return is not refunded itself."));
    if (order->status != OrderStatus::Completed)
        return refused(Refusal::tr("The goods have not been handed over: change the order and give the money back."));
    const auto parts = partsOf(*order, draft);
    if (!parts)
        return parts.error();
    if (parts->empty() && draft.shipping.isZero())
        return refused(Refusal::tr("Nothing was chosen to be refunded."));
    Money total = Money(draft.shipping.minor(), order->total.currency());
    for (const Part &part : *parts)
        total += part.amount;
    if (auto fits = checkWhole(*order, draft, total); !fits)
        return fits.error();
    const auto number = OrderRows(m_connection, m_context).nextNumber();
    if (!number)
        return number.error();
    const auto made = insertReturn(*order, draft, *number);
    if (!made)
        return made.error();
    if (auto inserted = insertLines(order->id, *made, *parts); !inserted)
        return inserted.error();
    if (auto back = restock(*made, *number, *parts); !back)
        return back.error();
    if (auto paid = payBack(*made, draft, total); !paid)
        return paid.error();
    if (auto settled = CommissionAccrual(m_connection, m_context).settle(order->id); !settled)
        return settled.error();
    // Who asked has her answer.
    if (auto answered = RefundRequests(m_connection, m_context).settle(order->id); !answered)
        return answered.error();
    return PlacedOrder { *made, *number, -total, false };
}

Result<std::vector<OrderRefunds::Part>> OrderRefunds::partsOf(const Order &order, const RefundDraft &draft) const
{
    const auto left = refundable(order);
    if (!left)
        return left.error();
    std::vector<Part> parts;
    for (const RefundLine &asked : draft.lines) {
        const auto line = std::ranges::find(order.lines, asked.lineNo, &OrderLine::lineNo);
        const auto rest = std::ranges::find(*left, asked.lineNo, &Refundable::lineNo);
        const auto isSame = [&asked](const Part &part) { return part.line->lineNo == asked.lineNo; };
        if (line == order.lines.end() || std::ranges::any_of(parts, isSame))
            return refused(Refusal::tr("The order was changed in the meantime."));
        if (asked.quantity.isNegative() || asked.quantity > rest->quantity)
            return tooMuch();
        const Money amount =
            asked.amount ? Money(asked.amount->minor(), line->amount.currency()) : share(*line, *rest, asked.quantity);
        if (amount.isNegative() || amount.minor() > rest->amount.minor())
            return tooMuch();
        if (!asked.quantity.isZero() || !amount.isZero())
            parts.push_back({ &*line, asked.quantity, amount, asked.restock, line->quantity - rest->quantity,
                line->amount - rest->amount });
    }
    return parts;
}

Status OrderRefunds::checkWhole(const Order &order, const RefundDraft &draft, Money total) const
{
    const auto shipping = refundableShipping(order);
    if (!shipping)
        return shipping.error();
    if (draft.shipping.isNegative() || draft.shipping.minor() > shipping->minor())
        return tooMuch();
    if (total.minor() > (order.paid - order.refunded - order.takenBack).minor())
        return refused(Refusal::tr("No more can be paid back than was paid."));
    return done();
}

Result<RowId> OrderRefunds::insertReturn(const Order &order, const RefundDraft &draft, const QString &number)
{
    OrderHead head;
    head.placedAt = m_context.clock->now();
    head.uuid = m_uuid = Uuid::v7(head.placedAt);
    head.number = number;
    head.clientRef = draft.clientRef;
    head.customerId = order.customerId;
    head.groupId = order.groupId;
    head.pickupId = order.pickupId;
    head.refersTo = order.id;
    head.status = OrderStatus::Completed;
    head.source = QStringLiteral("refund");
    head.shipping = -Money(draft.shipping.minor(), order.total.currency());
    head.country = order.country;
    head.note = draft.reason;
    OrderRows rows(m_connection, m_context);
    const auto made = rows.insertOrder(head);
    if (!made)
        return made;
    if (auto stepped = rows.handOver(*made); !stepped)
        return stepped.error();
    return made;
}

Status OrderRefunds::insertLines(RowId order, RowId id, const std::vector<Part> &parts)
{
    OrderRows rows(m_connection, m_context);
    int lineNo = 0;
    for (const Part &part : parts) {
        PricedLine line;
        line.variantId = part.line->variantId;
        line.sku = part.line->sku;
        line.name = part.line->name;
        line.unit = part.line->unit;
        line.quantity = -part.quantity;
        line.unitPrice = part.line->unitPrice;
        line.amount = -part.amount;
        // Whatever was off the price is off what goes back.
        const auto full = line.unitPrice.times(line.quantity);
        if (!full)
            return tooMuch();
        line.discount = *full - line.amount;
        line.orderDiscount = Money(0, line.amount.currency());
        line.cost = costOf(order, part.line->lineNo);
        line.quantityBefore = part.quantityBefore;
        line.amountBefore = part.amountBefore.minor();
        if (auto inserted = rows.insertLine(id, ++lineNo, line, part.line->lineNo); !inserted)
            return inserted;
    }
    return done();
}

std::optional<int64_t> OrderRefunds::costOf(RowId order, int lineNo) const
{
    Statement cost = m_connection.prepare("SELECT cost FROM order_lines WHERE order_id = ?1 AND line_no = ?2");
    return cost.bind(1, order).bind(2, lineNo).next() ? cost.optionalInteger(0) : std::nullopt;
}

Status OrderRefunds::restock(RowId id, const QString &number, const std::vector<Part> &parts)
{
    StockLedger ledger(m_connection, m_context);
    for (const Part &part : parts) {
        if (!part.restock || part.quantity.isZero())
            continue;
        StockMovement movement;
        movement.variantId = part.line->variantId;
        movement.quantity = part.quantity;
        movement.reason = StockReason::Return;
        movement.orderId = id;
        movement.reference = number;
        movement.uuid = Uuid::derived(m_uuid, "line/" + std::to_string(part.line->lineNo) + "/restock");
        if (auto added = ledger.add(movement); !added)
            return added;
    }
    return done();
}

Status OrderRefunds::payBack(RowId id, const RefundDraft &draft, Money total)
{
    if (total.isZero())
        return done();
    DraftPayment payment;
    payment.method = draft.method;
    payment.amount = -total;
    payment.reference = draft.reference;
    return OrderRows(m_connection, m_context).insertPayment(id, payment, Uuid::derived(m_uuid, "payment"));
}

} // namespace jishi

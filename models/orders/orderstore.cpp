#include "models/orders/orderstore.h"

#include "models/base/refusal.h"
#include "models/commissions/commissionaccrual.h"
#include "models/customers/customerstore.h"
#include "models/orders/ordertrail.h"
#include "models/resellers/attribution.h"
#include "models/stock/stockledger.h"

namespace jishi {

Result<Order> OrderStore::order(RowId id) const
{
    Statement row =
        m_connection.prepare("SELECT o.id, o.uuid, o.number, o.customer_id, c.name, c.phone, o.placed_at, o.status,\n"
                             "    o.fulfilment, o.source, o.country, o.note, origin.number, o.shipping,\n"
                             "    o.gross + o.returns, o.total, o.paid, o.refunded, c.erased_at IS NOT NULL,\n"
                             "    o.group_id, g.name, o.pickup_id, p.name, o.address, o.tags, o.discount, o.rounding,\n"
                             "    target.number,\n"
                             "    (SELECT coalesce(sum(r.refunded), 0) FROM orders r WHERE r.refers_to = o.id),\n"
                             "    o.made_by\n"
                             "FROM orders o\n"
                             "LEFT JOIN customers c ON c.id = o.customer_id\n"
                             "LEFT JOIN orders origin ON origin.id = o.refers_to\n"
                             "LEFT JOIN orders target ON target.id = o.merged_into\n"
                             "LEFT JOIN groups g ON g.id = o.group_id\n"
                             "LEFT JOIN pickup_points p ON p.id = o.pickup_id\n"
                             "WHERE o.id = ?1");
    if (!row.bind(1, id).next())
        return row.status().ok() ? Error { ErrorKind::NotFound, QStringLiteral("Order %1").arg(id) }
                                 : row.status().error();
    Order order;
    order.id = row.integer(0);
    order.uuid = row.uuid(1);
    order.number = row.text(2);
    order.customerId = row.integer(3);
    order.customerErased = row.integer(18) != 0;
    order.customerName = order.customerErased ? erasedCustomerWords() : row.text(4);
    order.customerPhone = row.text(5);
    order.placedAt = row.integer(6);
    order.status = orderStatusFrom(row.utf8(7));
    order.fulfilment = fulfilmentStateFrom(row.utf8(8));
    order.source = row.text(9);
    order.country = row.text(10);
    order.note = row.text(11);
    order.refersTo = row.text(12);
    order.shipping = row.money(13, currency());
    order.goods = row.money(14, currency());
    order.total = row.money(15, currency());
    order.paid = row.money(16, currency());
    order.refunded = row.money(17, currency());
    order.groupId = row.integer(19);
    order.groupName = row.text(20);
    order.pickupId = row.integer(21);
    order.pickupName = row.text(22);
    order.address = row.text(23);
    order.tags = row.text(24);
    order.discount = row.money(25, currency());
    order.rounding = row.money(26, currency());
    order.mergedInto = row.text(27);
    order.takenBack = row.money(28, currency());
    order.madeBy = row.text(29);
    readLines(order);
    readPayments(order);
    readSteps(order);
    return order;
}

void OrderStore::readLines(Order &order) const
{
    Statement rows = m_connection.prepare(
        "SELECT line_no, variant_id, sku, name, unit, quantity, unit_price, discount, order_discount, amount,\n"
        "    price_reason, returns_line\n"
        "FROM order_lines WHERE order_id = ?1 ORDER BY line_no");
    rows.bind(1, order.id);
    while (rows.next())
        order.lines.push_back({ static_cast<int>(rows.integer(0)), rows.integer(1), rows.text(2), rows.text(3),
            rows.text(4), rows.quantity(5), rows.money(6, currency()), rows.money(7, currency()),
            rows.money(8, currency()), rows.money(9, currency()), rows.text(10), static_cast<int>(rows.integer(11)) });
}

void OrderStore::readPayments(Order &order) const
{
    Statement rows = m_connection.prepare("SELECT amount, method, note, at, reference, tendered, made_by,\n"
                                          "    corrects IS NOT NULL\n"
                                          "FROM payments WHERE order_id = ?1 ORDER BY at, id");
    rows.bind(1, order.id);
    while (rows.next()) {
        order.payments.push_back({ rows.money(0, currency()), paymentMethodFrom(rows.utf8(1)), rows.text(2),
            rows.integer(3), rows.text(4), std::nullopt, rows.text(6), rows.integer(7) != 0 });
        if (!rows.isNull(5))
            order.payments.back().tendered = rows.money(5, currency());
    }
}

void OrderStore::readSteps(Order &order) const
{
    Statement rows =
        m_connection.prepare("SELECT state, at, made_by FROM fulfilments WHERE order_id = ?1 ORDER BY at, id");
    rows.bind(1, order.id);
    while (rows.next())
        order.steps.push_back({ fulfilmentStateFrom(rows.utf8(0)), rows.integer(1), rows.text(2) });
}

Result<RowId> OrderStore::orderByNumber(const QString &number) const
{
    Statement row = m_connection.prepare("SELECT id FROM orders WHERE number = ?1");
    if (row.bind(1, number).next())
        return row.integer(0);
    return Error { ErrorKind::NotFound, QStringLiteral("No order ") + number };
}

std::optional<PlacedOrder> OrderStore::placedAs(const QString &clientRef) const
{
    if (clientRef.isEmpty())
        return std::nullopt;
    Statement known = m_connection.prepare("SELECT id, number, total FROM orders WHERE client_ref = ?1");
    if (!known.bind(1, clientRef).next())
        return std::nullopt;
    return PlacedOrder { known.integer(0), known.text(1), known.money(2, currency()), true };
}

Status mayChangeOrders(const ShopContext &context)
{
    if (keepsOrders(context.profile.role))
        return done();
    return refused(
        Refusal::tr("Orders that are taken are the shop's: it takes the money, hands over and changes them."));
}

Result<PlacedOrder> OrderStore::place(const OrderDraft &draft)
{
    if (const auto known = placedAs(draft.clientRef))
        return *known;
    if (auto allowed = draft.payment ? mayChangeOrders(m_context) : done(); !allowed)
        return allowed.error();
    const auto customer = customerOf(draft);
    if (!customer)
        return customer.error();
    Attributions attributions(m_connection, m_context);
    const auto owed = attributions.decide(
        { draft.linkId, draft.linkNamed, *customer, draft.groupId, draft.placedAt.value_or(now()) });
    if (!owed)
        return owed.error();
    const auto lines = OrderPricing(m_connection, m_context, *owed ? (*owed)->tierId : 0).priced(draft);
    if (!lines)
        return lines.error();
    OrderRows rows(m_connection, m_context);
    const auto number = rows.nextNumber();
    if (!number)
        return number.error();
    const OrderHead head = headOf(draft, *customer, *number);
    const auto order = rows.insertOrder(head);
    if (!order)
        return order.error();
    if (auto begun = *owed ? attributions.begin(*order, head.uuid, **owed, *customer) : done(); !begun)
        return begun.error();
    int lineNo = 0;
    for (const PricedLine &line : *lines)
        if (auto inserted = rows.insertLine(*order, ++lineNo, line); !inserted)
            return inserted.error();
    Money total = draft.shipping.value_or(Money(0, currency()));
    for (const PricedLine &line : *lines)
        total += line.amount;
    if (draft.payment)
        if (auto paid = payOnPlacing(*order, *draft.payment, total); !paid)
            return paid.error();
    return PlacedOrder { *order, *number, total, false };
}

Result<RowId> OrderStore::customerOf(const OrderDraft &draft)
{
    if (draft.customerId > 0)
        return draft.customerId;
    if (draft.customerName.trimmed().isEmpty() && draft.customerPhone.trimmed().isEmpty())
        return RowId { 0 };
    return CustomerStore(m_connection, m_context).findOrAdd(draft.customerName, draft.customerPhone);
}

OrderHead OrderStore::headOf(const OrderDraft &draft, RowId customer, const QString &number) const
{
    OrderHead head;
    head.placedAt = draft.placedAt.value_or(now());
    head.uuid = Uuid::v7(head.placedAt);
    head.number = number;
    head.clientRef = draft.clientRef;
    head.customerId = customer;
    head.groupId = draft.groupId;
    head.pickupId = draft.pickupId;
    head.listId = draft.listId;
    head.source = draft.source;
    head.shipping = draft.shipping.value_or(Money(0, currency()));
    head.discount = draft.discount;
    head.rounding = draft.rounding;
    head.address = draft.address;
    head.tags = draft.tags;
    head.note = draft.note;
    return head;
}

Status OrderStore::payOnPlacing(RowId order, DraftPayment payment, Money total)
{
    payment.amount = payment.amount.value_or(total);
    if (payment.amount->isNegative())
        return refused(Refusal::tr("A payment is below zero."));
    return payment.amount->isZero() ? done()
                                    : OrderRows(m_connection, m_context).insertPayment(order, payment, Uuid::v7(now()));
}

Status OrderStore::addPayment(RowId id, const DraftPayment &payment)
{
    if (auto allowed = mayChangeOrders(m_context); !allowed)
        return allowed;
    const auto order = this->order(id);
    if (!order)
        return order.error();
    const Money amount = payment.amount.value_or(order->due());
    if (amount.isZero())
        return refused(Refusal::tr("A payment needs an amount."));
    if (order->status == OrderStatus::Draft)
        return refused(Refusal::tr("A draft cannot be paid."));
    if (amount.isNegative() && -amount.minor() > (order->paid - order->refunded - order->takenBack).minor())
        return refused(Refusal::tr("No more can be paid back than was paid."));
    DraftPayment whole = payment;
    whole.amount = amount;
    return OrderRows(m_connection, m_context).insertPayment(id, whole, Uuid::v7(now()));
}

Status OrderStore::setFulfilment(RowId id, FulfilmentState state)
{
    if (auto allowed = mayChangeOrders(m_context); !allowed)
        return allowed;
    const auto order = this->order(id);
    if (!order)
        return order.error();
    if (order->status != OrderStatus::Placed)
        return refused(Refusal::tr("The order is not open."));
    OrderRows rows(m_connection, m_context);
    if (state != FulfilmentState::HandedOver)
        return rows.addStep(id, state);
    if (auto handed = rows.handOver(id); !handed)
        return handed;
    if (auto taken = takeFromStock(*order); !taken)
        return taken;
    const auto completed =
        m_connection.prepare("UPDATE orders SET status = 'completed' WHERE id = ?1").bind(1, id).run();
    return completed ? CommissionAccrual(m_connection, m_context).settle(id) : completed;
}

Status OrderStore::takeFromStock(const Order &order)
{
    StockLedger ledger(m_connection, m_context);
    for (const OrderLine &line : order.lines) {
        Statement tracked = m_connection.prepare("SELECT tracks_stock FROM variants WHERE id = ?1");
        if (!tracked.bind(1, line.variantId).next() || tracked.integer(0) == 0)
            continue;
        StockMovement movement;
        movement.variantId = line.variantId;
        movement.quantity = -line.quantity;
        movement.reason = StockReason::Sale;
        movement.orderId = order.id;
        movement.reference = order.number;
        // Derived: two devices that hand over the same order make the same row.
        movement.uuid = Uuid::derived(order.uuid, "line/" + std::to_string(line.lineNo) + "/handed-over");
        if (auto added = ledger.add(movement); !added)
            return added;
    }
    return done();
}

Status OrderStore::cancel(RowId id)
{
    if (auto allowed = mayChangeOrders(m_context); !allowed)
        return allowed;
    const auto order = this->order(id);
    if (!order)
        return order.error();
    if (order->status != OrderStatus::Placed && order->status != OrderStatus::Draft)
        return refused(Refusal::tr("Only an open order can be cancelled."));
    return setStatus(*order, OrderStatus::Cancelled);
}

Status OrderStore::reopen(RowId id)
{
    if (auto allowed = mayChangeOrders(m_context); !allowed)
        return allowed;
    const auto order = this->order(id);
    if (!order)
        return order.error();
    if (order->status != OrderStatus::Cancelled)
        return refused(Refusal::tr("Only a cancelled order can be opened again."));
    if (!order->mergedInto.isEmpty())
        return refused(Refusal::tr("This order was merged into %1.").arg(order->mergedInto));
    return setStatus(*order, OrderStatus::Placed);
}

Status OrderStore::setStatus(const Order &order, OrderStatus status)
{
    const auto update = m_connection.prepare("UPDATE orders SET status = ?2 WHERE id = ?1")
                            .bind(1, order.id)
                            .bind(2, toText(status))
                            .run();
    if (!update)
        return update;
    return OrderTrail(m_connection, m_context)
        .note(order.id,
            { { QStringLiteral("status"), {}, QString::fromLatin1(toText(order.status)),
                QString::fromLatin1(toText(status)) } });
}

} // namespace jishi

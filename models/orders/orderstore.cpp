#include "models/orders/orderstore.h"

#include "models/base/refusal.h"

#include "models/catalog/catalogstore.h"
#include "models/customers/customerstore.h"
#include "models/settings/settings.h"
#include "models/stock/stockledger.h"

namespace jishi {

struct OrderStore::PricedLine
{
    RowId variantId = 0;
    QString sku;
    QString name;
    QString unit;
    Quantity quantity;
    Money unitPrice;
    Money discount;
    Money amount;
    std::optional<int64_t> cost;
};

namespace {

constexpr int64_t kLargestAmount = int64_t { 1 } << 53;

QString orEmpty(const QString &text)
{
    return text.isNull() ? QLatin1String("") : text;
}

} // namespace

Result<Order> OrderStore::order(RowId id) const
{
    Statement row =
        m_connection.prepare("SELECT o.id, o.uuid, o.number, o.customer_id, c.name, c.phone, o.placed_at, o.status,\n"
                             "    o.fulfilment, o.source, o.country, o.note, origin.number, o.shipping,\n"
                             "    o.gross + o.returns, o.total, o.paid, o.refunded, c.erased_at IS NOT NULL\n"
                             "FROM orders o\n"
                             "LEFT JOIN customers c ON c.id = o.customer_id\n"
                             "LEFT JOIN orders origin ON origin.id = o.refers_to\n"
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
    readLines(order);
    readPayments(order);
    readSteps(order);
    return order;
}

void OrderStore::readLines(Order &order) const
{
    Statement rows =
        m_connection.prepare("SELECT line_no, variant_id, sku, name, unit, quantity, unit_price, discount, amount\n"
                             "FROM order_lines WHERE order_id = ?1 ORDER BY line_no");
    rows.bind(1, order.id);
    while (rows.next())
        order.lines.push_back(
            { static_cast<int>(rows.integer(0)), rows.integer(1), rows.text(2), rows.text(3), rows.text(4),
                rows.quantity(5), rows.money(6, currency()), rows.money(7, currency()), rows.money(8, currency()) });
}

void OrderStore::readPayments(Order &order) const
{
    Statement rows =
        m_connection.prepare("SELECT amount, method, note, at FROM payments WHERE order_id = ?1 ORDER BY at, id");
    rows.bind(1, order.id);
    while (rows.next())
        order.payments.push_back(
            { rows.money(0, currency()), paymentMethodFrom(rows.utf8(1)), rows.text(2), rows.integer(3) });
}

void OrderStore::readSteps(Order &order) const
{
    Statement rows = m_connection.prepare("SELECT state, at FROM fulfilments WHERE order_id = ?1 ORDER BY at, id");
    rows.bind(1, order.id);
    while (rows.next())
        order.steps.push_back({ fulfilmentStateFrom(rows.utf8(0)), rows.integer(1) });
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

Result<PlacedOrder> OrderStore::place(const OrderDraft &draft)
{
    if (const auto known = placedAs(draft.clientRef))
        return *known;
    const auto lines = price(draft);
    if (!lines)
        return lines.error();
    const auto customer = customerOf(draft);
    if (!customer)
        return customer.error();
    const auto number = nextNumber();
    if (!number)
        return number.error();
    const auto order = insertOrder(draft, *customer, *number);
    if (!order)
        return order.error();
    if (auto inserted = insertLines(*order, *lines); !inserted)
        return inserted.error();
    Money total = draft.shipping.value_or(Money(0, currency()));
    for (const PricedLine &line : *lines)
        total += line.amount;
    if (draft.payment)
        if (auto paid = payOnPlacing(*order, *draft.payment, total); !paid)
            return paid.error();
    return PlacedOrder { *order, *number, total, false };
}

Result<std::vector<OrderStore::PricedLine>> OrderStore::price(const OrderDraft &draft) const
{
    if (draft.lines.empty())
        return refused(Refusal::tr("An order needs at least one line."));
    if (draft.shipping && (draft.shipping->isNegative() || draft.shipping->minor() > kLargestAmount))
        return refused(Refusal::tr("Shipping is out of range."));
    std::vector<PricedLine> lines;
    int64_t total = draft.shipping ? draft.shipping->minor() : 0;
    for (const DraftLine &line : draft.lines) {
        auto priced = priceLine(line);
        if (!priced)
            return priced.error();
        // Neither a line nor the total leaves the range that JSON keeps exact, so no sum overflows either.
        if (priced->amount.minor() > kLargestAmount || (total += priced->amount.minor()) > kLargestAmount)
            return refused(Refusal::tr("An amount is too large."));
        lines.push_back(std::move(*priced));
    }
    return lines;
}

Result<OrderStore::PricedLine> OrderStore::priceLine(const DraftLine &line) const
{
    if (line.quantity <= Quantity())
        return refused(Refusal::tr("A quantity is not above zero."));
    const auto item = CatalogStore(m_connection, m_context).sellable(line.variantId);
    if (!item)
        return refused(Refusal::tr("There is no variant %1.").arg(line.variantId));
    const Variant &variant = item->variant;
    PricedLine priced;
    priced.variantId = line.variantId;
    priced.sku = variant.sku;
    priced.name = item->name;
    priced.unit = variant.unit;
    priced.quantity = line.quantity;
    priced.unitPrice = line.unitPrice.value_or(variant.priceOn(dayOf(m_context.clock->now(), m_context.profile.zone)));
    priced.discount = Money(line.discount.minor(), currency());
    if (variant.cost)
        priced.cost = variant.cost->minor();
    const auto full = priced.unitPrice.times(line.quantity);
    if (!full)
        return refused(Refusal::tr("An amount is too large."));
    if (priced.unitPrice.isNegative() || priced.discount.isNegative() || priced.discount.minor() > full->minor())
        return refused(Refusal::tr("A price or discount is out of range."));
    priced.amount = *full - priced.discount;
    return priced;
}

Result<RowId> OrderStore::customerOf(const OrderDraft &draft)
{
    if (draft.customerId > 0)
        return draft.customerId;
    if (draft.customerName.trimmed().isEmpty() && draft.customerPhone.trimmed().isEmpty())
        return RowId { 0 };
    return CustomerStore(m_connection, m_context).findOrAdd(draft.customerName, draft.customerPhone);
}

Result<QString> OrderStore::nextNumber()
{
    Settings settings(m_connection);
    const int64_t next = settings.value(setting::kNextOrderNumber).toLongLong();
    if (auto set = settings.set(setting::kNextOrderNumber, QString::number(next + 1)); !set)
        return set.error();
    return QStringLiteral("%1-%2").arg(m_context.profile.deviceCode).arg(next, 6, 10, QLatin1Char('0'));
}

Result<RowId> OrderStore::insertOrder(const OrderDraft &draft, RowId customer, const QString &number)
{
    const Instant placedAt = draft.placedAt.value_or(now());
    auto inserted = m_connection
                        .prepare("INSERT INTO orders (uuid, number, client_ref, customer_id, placed_at, status, "
                                 "source, shipping, note)\n"
                                 "VALUES (?1, ?2, ?3, ?4, ?5, 'placed', ?6, ?7, ?8)")
                        .bind(1, Uuid::v7(placedAt))
                        .bind(2, number)
                        .bindCode(3, draft.clientRef)
                        .bindReference(4, customer)
                        .bind(5, placedAt)
                        .bind(6, draft.source)
                        .bind(7, draft.shipping.value_or(Money(0, currency())))
                        .bind(8, orEmpty(draft.note))
                        .run();
    if (!inserted)
        return inserted.error();
    return m_connection.lastInsertId();
}

Status OrderStore::insertLines(RowId order, const std::vector<PricedLine> &lines)
{
    Statement insert = m_connection.prepare("INSERT INTO order_lines (order_id, line_no, variant_id, sku, name, unit, "
                                            "quantity, unit_price, discount, amount, cost)\n"
                                            "VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11)");
    int lineNo = 0;
    for (const PricedLine &line : lines) {
        auto inserted = insert.bind(1, order)
                            .bind(2, ++lineNo)
                            .bind(3, line.variantId)
                            .bindCode(4, line.sku)
                            .bind(5, line.name)
                            .bind(6, line.unit)
                            .bind(7, line.quantity)
                            .bind(8, line.unitPrice)
                            .bind(9, line.discount)
                            .bind(10, line.amount)
                            .bind(11, line.cost)
                            .run();
        if (!inserted)
            return inserted;
    }
    return done();
}

Status OrderStore::payOnPlacing(RowId order, const DraftPayment &payment, Money total)
{
    const Money amount = payment.amount.value_or(total);
    if (amount.isNegative())
        return refused(Refusal::tr("A payment is below zero."));
    return amount.isZero() ? done() : insertPayment(order, amount, payment.method, QString());
}

Status OrderStore::insertPayment(RowId order, Money amount, PaymentMethod method, const QString &note)
{
    return m_connection
        .prepare("INSERT INTO payments (uuid, order_id, amount, method, note, at) VALUES (?1, ?2, ?3, ?4, ?5, ?6)")
        .bind(1, Uuid::v7(now()))
        .bind(2, order)
        .bind(3, amount)
        .bind(4, toText(method))
        .bind(5, orEmpty(note))
        .bind(6, now())
        .run();
}

Status OrderStore::addPayment(RowId id, Money amount, PaymentMethod method, const QString &note)
{
    const auto order = this->order(id);
    if (!order)
        return order.error();
    if (amount.isZero())
        return refused(Refusal::tr("A payment needs an amount."));
    if (order->status == OrderStatus::Draft)
        return refused(Refusal::tr("A draft cannot be paid."));
    if (amount.isNegative() && -amount.minor() > order->paid.minor() - order->refunded.minor())
        return refused(Refusal::tr("No more can be paid back than was paid."));
    return insertPayment(id, amount, method, note);
}

Status OrderStore::setFulfilment(RowId id, FulfilmentState state)
{
    const auto order = this->order(id);
    if (!order)
        return order.error();
    if (order->status != OrderStatus::Placed)
        return refused(Refusal::tr("The order is not open."));
    auto inserted = m_connection.prepare("INSERT INTO fulfilments (uuid, order_id, state, at) VALUES (?1, ?2, ?3, ?4)")
                        .bind(1, Uuid::v7(now()))
                        .bind(2, id)
                        .bind(3, toText(state))
                        .bind(4, now())
                        .run();
    if (!inserted || state != FulfilmentState::HandedOver)
        return inserted;
    if (auto taken = takeFromStock(*order); !taken)
        return taken;
    return m_connection.prepare("UPDATE orders SET status = 'completed' WHERE id = ?1").bind(1, id).run();
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
    const auto order = this->order(id);
    if (!order)
        return order.error();
    if (order->status != OrderStatus::Placed && order->status != OrderStatus::Draft)
        return refused(Refusal::tr("Only an open order can be cancelled."));
    return m_connection.prepare("UPDATE orders SET status = 'cancelled' WHERE id = ?1").bind(1, id).run();
}

Status OrderStore::reopen(RowId id)
{
    const auto order = this->order(id);
    if (!order)
        return order.error();
    if (order->status != OrderStatus::Cancelled)
        return refused(Refusal::tr("Only a cancelled order can be opened again."));
    return m_connection.prepare("UPDATE orders SET status = 'placed' WHERE id = ?1").bind(1, id).run();
}

} // namespace jishi

#include "models/orders/orderrows.h"

#include "models/base/refusal.h"
#include "models/settings/settings.h"

namespace jishi {

namespace {

QString orEmpty(const QString &text)
{
    return text.isNull() ? QLatin1String("") : text;
}

} // namespace

Result<QString> OrderRows::nextNumber()
{
    Settings settings(m_connection);
    const int64_t next = settings.value(setting::kNextOrderNumber).toLongLong();
    if (auto set = settings.set(setting::kNextOrderNumber, QString::number(next + 1)); !set)
        return set.error();
    return QStringLiteral("%1-%2")
        .arg(Settings(m_connection).value(setting::kDeviceCode))
        .arg(next, 6, 10, QLatin1Char('0'));
}

Result<RowId> OrderRows::insertOrder(const OrderHead &head)
{
    auto inserted =
        m_connection
            .prepare("INSERT INTO orders (uuid, number, client_ref, customer_id, placed_at, status, "
                     "source, shipping, note,\n"
                     "    group_id, pickup_id, address, tags, discount, rounding, refers_to, country, list_id,\n"
                     "    made_by)\n"
                     "VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18, ?19)")
            .bind(1, head.uuid)
            .bind(2, head.number)
            .bindCode(3, head.clientRef)
            .bindReference(4, head.customerId)
            .bind(5, head.placedAt)
            .bind(6, toText(head.status))
            .bind(7, head.source)
            .bind(8, head.shipping)
            .bind(9, orEmpty(head.note))
            .bindReference(10, head.groupId)
            .bindReference(11, head.pickupId)
            .bind(12, orEmpty(head.address))
            .bind(13, orEmpty(head.tags))
            .bind(14, head.discount)
            .bind(15, head.rounding)
            .bindReference(16, head.refersTo)
            .bind(17, orEmpty(head.country))
            .bindReference(18, head.listId)
            .bind(19, Settings(m_connection).value(setting::kPerson))
            .run();
    if (!inserted)
        return inserted.error();
    return m_connection.lastInsertId();
}

Status OrderRows::insertLine(RowId order, int lineNo, const PricedLine &line, int returnsLine)
{
    return m_connection
        .prepare("INSERT INTO order_lines (order_id, line_no, variant_id, sku, name, unit, quantity, unit_price,\n"
                 "    discount, order_discount, amount, cost, price_reason, returns_line, category_id, list_price,\n"
                 "    supply_price, quantity_before, amount_before)\n"
                 "VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18, ?19)")
        .bind(1, order)
        .bind(2, lineNo)
        .bind(3, line.variantId)
        .bindCode(4, line.sku)
        .bind(5, line.name)
        .bind(6, line.unit)
        .bind(7, line.quantity)
        .bind(8, line.unitPrice)
        .bind(9, line.discount)
        .bind(10, line.orderDiscount)
        .bind(11, line.amount)
        .bind(12, line.cost)
        .bind(13, orEmpty(line.priceReason))
        .bindReference(14, returnsLine)
        .bindReference(15, line.categoryId)
        .bind(16, line.listPrice)
        .bind(17, line.supplyPrice)
        .bind(18, line.quantityBefore)
        .bind(19, line.amountBefore)
        .run();
}

Status OrderRows::insertPayment(RowId order, const DraftPayment &payment, const Uuid &uuid)
{
    if (payment.tendered && payment.tendered->minor() < payment.amount->minor())
        return refused(Refusal::tr("Less cash was handed over than is paid."));
    return m_connection
        .prepare("INSERT INTO payments (uuid, order_id, amount, method, note, at, reference, tendered, made_by)\n"
                 "VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)")
        .bind(1, uuid)
        .bind(2, order)
        .bind(3, *payment.amount)
        .bind(4, toText(payment.method))
        .bind(5, orEmpty(payment.note))
        .bind(6, now())
        .bind(7, orEmpty(payment.reference))
        .bind(8, payment.tendered)
        .bind(9, Settings(m_connection).value(setting::kPerson))
        .run();
}

Status OrderRows::addStep(RowId order, FulfilmentState state)
{
    return insertStep(order, state, Uuid::v7(now()), 0);
}

Status OrderRows::handOver(RowId order)
{
    Statement row = m_connection.prepare("SELECT o.uuid, a.id FROM orders o\n"
                                         "LEFT JOIN attributions a ON a.order_id = coalesce(o.refers_to, o.id)\n"
                                         "    AND NOT EXISTS (SELECT 1 FROM attributions n WHERE n.replaces = a.id)\n"
                                         "WHERE o.id = ?1");
    if (!row.bind(1, order).next())
        return row.status() ? Error { ErrorKind::NotFound, QStringLiteral("order %1").arg(order) }
                            : row.status().error();
    return insertStep(order, FulfilmentState::HandedOver, Uuid::derived(row.uuid(0), "handed-over"), row.integer(1));
}

// A step is later than those that are known, also where another desk's clock is ahead: their times say which one holds.
Status OrderRows::insertStep(RowId order, FulfilmentState state, const Uuid &uuid, RowId attribution)
{
    return m_connection
        .prepare("INSERT INTO fulfilments (uuid, order_id, state, at, made_by, attribution_id, lines)\n"
                 "SELECT ?1, ?2, ?3, max(?4, coalesce(max(at) + 1, 0)), ?5, ?6, iif(?3 = 'handed_over', (\n"
                 "    SELECT group_concat(line_no || ':' || lower(hex(uuid)) || ':' || quantity || ':' || amount, ' ') "
                 "FROM (\n"
                 "        SELECT l.line_no, v.uuid, l.quantity, l.amount FROM order_lines l JOIN variants v ON v.id = "
                 "l.variant_id\n"
                 "        WHERE l.order_id = ?2 ORDER BY l.line_no)), NULL)\n"
                 "FROM fulfilments WHERE order_id = ?2")
        .bind(1, uuid)
        .bind(2, order)
        .bind(3, toText(state))
        .bind(4, now())
        .bind(5, Settings(m_connection).value(setting::kPerson))
        .bindReference(6, attribution)
        .run();
}

} // namespace jishi

#include "models/orders/refundrequests.h"

#include "models/base/refusal.h"
#include "models/orders/order.h"
#include "models/orders/orderstore.h"
#include "models/settings/settings.h"

namespace jishi {

Result<std::optional<RefundRequest>> RefundRequests::open(RowId order) const
{
    Statement row = m_connection.prepare("SELECT id, reason, made_by, created_at FROM refund_requests\n"
                                         "WHERE order_id = ?1 AND settled_at IS NULL AND deleted_at IS NULL\n"
                                         "ORDER BY created_at, id LIMIT 1");
    if (row.bind(1, order).next())
        return std::optional(RefundRequest { row.integer(0), row.text(1), row.text(2), row.integer(3) });
    return row.status() ? Result<std::optional<RefundRequest>>(std::nullopt) : row.status().error();
}

Status RefundRequests::ask(RowId order, const QString &reason)
{
    if (reason.trimmed().isEmpty())
        return refused(Refusal::tr("Say why the customer asks for her money back."));
    Statement row = m_connection.prepare("SELECT status, refers_to FROM orders WHERE id = ?1");
    if (!row.bind(1, order).next())
        return row.status() ? Error { ErrorKind::NotFound, QStringLiteral("order %1").arg(order) }
                            : row.status().error();
    if (!row.isNull(1))
        return refused(Refusal::tr("A return is not refunded itself."));
    if (orderStatusFrom(row.utf8(0)) != OrderStatus::Completed)
        return refused(Refusal::tr("The goods have not been handed over: change the order and give the money back."));
    const auto known = open(order);
    if (!known || *known)
        return known ? done() : Status(known.error());
    const Instant now = m_context.clock->now();
    const QString person = Settings(m_connection).value(setting::kPerson);
    return m_connection
        .prepare("INSERT INTO refund_requests (uuid, order_id, reason, made_by, created_at)\n"
                 "VALUES (?1, ?2, ?3, ?4, ?5)")
        .bind(1, Uuid::v7(now))
        .bind(2, order)
        .bind(3, reason.trimmed())
        .bind(4, person.isNull() ? QLatin1String("") : person)
        .bind(5, now)
        .run();
}

Status RefundRequests::settle(RowId order)
{
    if (auto allowed = mayChangeOrders(m_context); !allowed)
        return allowed;
    return m_connection
        .prepare("UPDATE refund_requests SET settled_at = ?2\n"
                 "WHERE order_id = ?1 AND settled_at IS NULL AND deleted_at IS NULL")
        .bind(1, order)
        .bind(2, m_context.clock->now())
        .run();
}

} // namespace jishi

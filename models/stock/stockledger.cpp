#include "models/stock/stockledger.h"

namespace jishi {

const char *toText(StockReason reason)
{
    switch (reason) {
    case StockReason::Sale:
        return "sale";
    case StockReason::Return:
        return "return";
    case StockReason::Purchase:
        return "purchase";
    case StockReason::WriteOff:
        return "write_off";
    case StockReason::Count:
        return "count";
    case StockReason::Transfer:
        return "transfer";
    case StockReason::Import:
        return "import";
    }
    return "count";
}

Status StockLedger::add(const StockMovement &movement)
{
    const Instant now = m_context.clock->now();
    return m_connection
        .prepare("INSERT INTO stock_movements (uuid, variant_id, quantity, reason, order_id, reference, note, at)\n"
                 "VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)")
        .bind(1, movement.uuid.isNil() ? Uuid::v7(now) : movement.uuid)
        .bind(2, movement.variantId)
        .bind(3, movement.quantity)
        .bind(4, toText(movement.reason))
        .bind(5, movement.orderId > 0 ? std::optional<int64_t>(movement.orderId) : std::nullopt)
        .bind(6, movement.reference)
        .bind(7, movement.note.isNull() ? QLatin1String("") : movement.note)
        .bind(8, now)
        .run();
}

Status StockLedger::count(RowId variant, Quantity counted)
{
    Statement row = m_connection.prepare("SELECT on_hand FROM variants WHERE id = ?1");
    if (!row.bind(1, variant).next())
        return Error { ErrorKind::NotFound, QStringLiteral("Variant %1").arg(variant) };
    const Quantity difference = counted - row.quantity(0);
    row.reset();
    if (difference.isZero())
        return done();
    StockMovement movement;
    movement.variantId = variant;
    movement.quantity = difference;
    movement.reason = StockReason::Count;
    return add(movement);
}

} // namespace jishi

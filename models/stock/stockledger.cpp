#include "models/stock/stockledger.h"

#include "models/settings/settings.h"

#include <array>

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

StockReason stockReasonFrom(std::string_view text)
{
    constexpr std::array kReasons { StockReason::Sale, StockReason::Return, StockReason::Purchase,
        StockReason::WriteOff, StockReason::Count, StockReason::Transfer, StockReason::Import };
    for (const StockReason reason : kReasons)
        if (text == toText(reason))
            return reason;
    return StockReason::Count;
}

Result<std::vector<StockEntry>> StockLedger::history(RowId variant) const
{
    Statement rows = m_connection.prepare("SELECT m.id, m.at, m.reason, m.quantity, m.made_by, o.number, m.order_id,\n"
                                          "    m.reference, m.note\n"
                                          "FROM stock_movements m LEFT JOIN orders o ON o.id = m.order_id\n"
                                          "WHERE m.variant_id = ?1 ORDER BY m.at, m.id");
    std::vector<StockEntry> entries;
    Quantity after;
    rows.bind(1, variant);
    while (rows.next()) {
        after += rows.quantity(3);
        entries.push_back({ rows.integer(0), rows.integer(1), stockReasonFrom(rows.utf8(2)), rows.quantity(3), after,
            rows.text(4), rows.text(5), rows.integer(6), rows.text(7), rows.text(8) });
    }
    if (auto read = rows.status(); !read)
        return read.error();
    return entries;
}

Status StockLedger::add(const StockMovement &movement)
{
    const Instant now = m_context.clock->now();
    return m_connection
        .prepare("INSERT INTO stock_movements (uuid, variant_id, quantity, reason, order_id, reference, note, at,\n"
                 "    made_by)\n"
                 "VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)")
        .bind(1, movement.uuid.isNil() ? Uuid::v7(now) : movement.uuid)
        .bind(2, movement.variantId)
        .bind(3, movement.quantity)
        .bind(4, toText(movement.reason))
        .bindReference(5, movement.orderId)
        .bind(6, movement.reference)
        .bind(7, movement.note.isNull() ? QLatin1String("") : movement.note)
        .bind(8, now)
        .bind(9, Settings(m_connection).value(setting::kPerson))
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

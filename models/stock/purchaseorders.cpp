#include "models/stock/purchaseorders.h"

#include "models/base/refusal.h"
#include "models/settings/settings.h"
#include "models/stock/stockledger.h"

namespace jishi {

Status PurchaseOrders::order(const std::vector<PurchaseLine> &lines, QDate today)
{
    const Instant now = m_context.clock->now();
    const QString person = Settings(m_connection).value(setting::kPerson);
    Statement insert = m_connection.prepare(
        "INSERT INTO purchase_lines (uuid, variant_id, supplier_id, quantity, ordered_at, expected_on, made_by,\n"
        "    created_at)\n"
        "VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?5)");
    for (const PurchaseLine &line : lines) {
        insert.reset();
        insert.bind(1, Uuid::v7(now)).bind(2, line.variant).bindReference(3, line.supplierId).bind(4, line.need);
        insert.bind(5, now).bind(6, today.addDays(line.leadDays).toString(Qt::ISODate)).bind(7, person);
        if (auto run = insert.run(); !run)
            return run;
    }
    return done();
}

Result<std::vector<IncomingLine>> PurchaseOrders::incoming(int most) const
{
    Statement rows = m_connection.prepare(
        "SELECT l.id, v.id, p.name, v.title, coalesce(v.sku, ''), v.unit, coalesce(s.name, ''), l.quantity,\n"
        "    l.expected_on, l.ordered_at\n"
        "FROM purchase_lines l\n"
        "JOIN variants v ON v.id = l.variant_id\n"
        "JOIN products p ON p.id = v.product_id\n"
        "LEFT JOIN suppliers s ON s.id = l.supplier_id\n"
        "WHERE l.arrived_at IS NULL AND l.deleted_at IS NULL\n"
        "ORDER BY l.expected_on, s.id IS NULL, s.name COLLATE NOCASE, p.name COLLATE NOCASE, v.position, l.id\n"
        "LIMIT ?1");
    std::vector<IncomingLine> lines;
    rows.bind(1, most);
    while (rows.next())
        lines.push_back({ rows.integer(0), rows.integer(1),
            rows.text(3).isEmpty() ? rows.text(2) : QString(rows.text(2) + u' ' + rows.text(3)), rows.text(4),
            rows.text(5), rows.text(6), rows.quantity(7), QDate::fromString(rows.text(8), Qt::ISODate),
            rows.integer(9) });
    if (auto read = rows.status(); !read)
        return read.error();
    return lines;
}

Status PurchaseOrders::arrive(const std::vector<IncomingLine> &lines, const QString &reference)
{
    for (const IncomingLine &line : lines)
        if (auto arrived = bookOne(line, reference); !arrived)
            return arrived;
    return done();
}

Status PurchaseOrders::bookOne(const IncomingLine &line, const QString &reference)
{
    if (line.quantity <= Quantity())
        return refused(Refusal::tr("Nothing of %1 has arrived.").arg(line.name));
    Statement row = m_connection.prepare("SELECT uuid, variant_id, quantity FROM purchase_lines\n"
                                         "WHERE id = ?1 AND arrived_at IS NULL AND deleted_at IS NULL");
    if (!row.bind(1, line.id).next())
        return row.status().ok() ? Status(refused(Refusal::tr("%1 is not on the way any more.").arg(line.name)))
                                 : row.status();
    const Uuid uuid = row.uuid(0);
    const Quantity before = row.quantity(2);
    StockMovement movement;
    movement.variantId = row.integer(1);
    row.reset();
    const auto derived = movementOf(uuid, before);
    if (!derived)
        return derived.error();
    movement.quantity = line.quantity;
    movement.reason = StockReason::Purchase;
    movement.reference = reference;
    movement.uuid = *derived;
    if (auto added = StockLedger(m_connection, m_context).add(movement); !added)
        return added;
    const Quantity rest = std::max(before + -line.quantity, Quantity());
    Statement update = m_connection.prepare("UPDATE purchase_lines SET quantity = ?2, arrived_at = ?3 WHERE id = ?1");
    update.bind(1, line.id).bind(2, rest);
    if (rest.isZero())
        update.bind(3, m_context.clock->now());
    return update.run();
}

// What arrived follows from the line and what was still on its way, so that two desks that book the same arrival book
// it once. One that was taken back is booked as a new one.
Result<Uuid> PurchaseOrders::movementOf(const Uuid &line, Quantity before) const
{
    const Uuid derived = Uuid::derived(line, "arrived of " + before.toPlain().toStdString());
    Statement known = m_connection.prepare("SELECT 1 FROM stock_movements WHERE uuid = ?1");
    const bool again = known.bind(1, derived).next();
    if (auto read = known.status(); !read)
        return read.error();
    return again ? Uuid::v7(m_context.clock->now()) : derived;
}

Status PurchaseOrders::giveUp(const std::vector<RowId> &lines)
{
    Statement update = m_connection.prepare("UPDATE purchase_lines SET deleted_at = ?2\n"
                                            "WHERE id = ?1 AND arrived_at IS NULL AND deleted_at IS NULL");
    for (const RowId line : lines) {
        update.reset();
        if (auto run = update.bind(1, line).bind(2, m_context.clock->now()).run(); !run)
            return run;
    }
    return done();
}

} // namespace jishi

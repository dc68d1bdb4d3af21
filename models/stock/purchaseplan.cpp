#include "models/stock/purchaseplan.h"

#include "models/stock/stockledger.h"

#include <algorithm>
#include <map>
#include <set>

namespace jishi {

namespace {

// What happened to a variant within the days that count.
struct Sales
{
    Quantity sold;
    std::set<QDate> days; // with orders
};

Result<std::map<RowId, Sales>> readSales(Connection &connection, const QTimeZone &zone, Instant from)
{
    Statement rows = connection.prepare("SELECT l.variant_id, l.quantity, o.placed_at\n"
                                        "FROM orders o JOIN order_lines l ON l.order_id = o.id\n"
                                        "WHERE o.placed_at >= ?1 AND o.status IN ('placed', 'completed')");
    std::map<RowId, Sales> sales;
    rows.bind(1, from);
    while (rows.next()) {
        Sales &of = sales[rows.integer(0)];
        of.sold += rows.quantity(1);
        of.days.insert(dayOf(rows.integer(2), zone));
    }
    if (auto read = rows.status(); !read)
        return read.error();
    return sales;
}

// Days of the span on which nothing was on the shelf from morning to evening, told backwards from what is there now. Of
// the days before the first movement nobody knows what was there: a shop that has just begun to count is not sold out.
Result<std::map<RowId, int>> readEmptyDays(Connection &connection, const QTimeZone &zone, QDate today,
    const std::map<RowId, Sales> &sales, const std::map<RowId, Quantity> &onHand)
{
    std::map<RowId, std::map<QDate, Quantity>> moved;
    Statement rows = connection.prepare("SELECT variant_id, quantity, at FROM stock_movements WHERE at >= ?1");
    rows.bind(1, startOfDay(today.addDays(1 - kSalesDays), zone));
    while (rows.next())
        moved[rows.integer(0)][dayOf(rows.integer(2), zone)] += rows.quantity(1);
    if (auto read = rows.status(); !read)
        return read.error();
    std::map<RowId, int> empty;
    Statement first = connection.prepare("SELECT min(at) FROM stock_movements WHERE variant_id = ?1");
    for (const auto &[variant, sold] : sales) { // without sales there is no rate to mend
        const auto stocked = onHand.find(variant);
        if (stocked == onHand.end())
            continue;
        first.reset();
        if (!first.bind(1, variant).next() || first.isNull(0))
            continue;
        const QDate known = std::max(dayOf(first.integer(0), zone), today.addDays(1 - kSalesDays));
        const auto movements = moved.find(variant);
        Quantity evening = stocked->second;
        for (QDate day = today; day >= known; day = day.addDays(-1)) {
            Quantity morning = evening;
            if (movements != moved.end())
                if (const auto of = movements->second.find(day); of != movements->second.end())
                    morning += -of->second;
            if (!sold.days.contains(day) && morning <= Quantity() && evening <= Quantity())
                ++empty[variant];
            evening = morning;
        }
    }
    return empty;
}

} // namespace

Quantity purchaseNeed(Quantity sold, int soldDays, int leadDays, Quantity lowStock, Quantity available)
{
    const int64_t days = std::max(soldDays, kLeastSalesDays);
    const int64_t quantity = std::max<int64_t>(sold.thousandths(), 0);
    const auto expected = multiplyDivide(quantity, leadDays + kReviewDays, days);
    const int64_t missing = expected.value_or(0) + lowStock.thousandths() - available.thousandths();
    if (missing <= 0)
        return {};
    return Quantity::units((missing + Quantity::kPerUnit - 1) / Quantity::kPerUnit);
}

Result<std::vector<PurchaseLine>> planPurchase(Connection &connection, const ShopProfile &profile, QDate today)
{
    const auto sales = readSales(connection, profile.zone, startOfDay(today.addDays(1 - kSalesDays), profile.zone));
    if (!sales)
        return sales.error();
    std::vector<PurchaseLine> lines;
    std::vector<Quantity> safety;
    std::map<RowId, Quantity> onHand;
    Statement rows = connection.prepare("SELECT v.id, p.id, p.name, v.title, coalesce(v.sku, ''), v.unit,\n"
                                        "    coalesce(s.id, 0), coalesce(s.name, ''), s.lead_days, v.on_hand,\n"
                                        "    v.on_hand - v.reserved, coalesce(v.low_stock, 0), v.cost,\n"
                                        "    (SELECT sum(w.quantity) FROM purchase_lines w\n"
                                        "        WHERE w.variant_id = v.id AND w.arrived_at IS NULL\n"
                                        "        AND w.deleted_at IS NULL)\n"
                                        "FROM variants v\n"
                                        "JOIN products p ON p.id = v.product_id\n"
                                        "LEFT JOIN suppliers s ON s.id = p.supplier_id AND s.deleted_at IS NULL\n"
                                        "WHERE v.tracks_stock AND v.deleted_at IS NULL AND p.deleted_at IS NULL\n"
                                        "ORDER BY s.id IS NULL, s.name COLLATE NOCASE, s.id, p.name COLLATE NOCASE,\n"
                                        "    v.position, v.id");
    while (rows.next()) {
        PurchaseLine line;
        line.variant = rows.integer(0);
        line.product = rows.integer(1);
        line.name = rows.text(3).isEmpty() ? rows.text(2) : rows.text(2) + u' ' + rows.text(3);
        line.sku = rows.text(4);
        line.unit = rows.text(5);
        line.supplierId = rows.integer(6);
        line.supplier = rows.text(7);
        line.leadDays = rows.isNull(8) ? kLeadDays : static_cast<int>(rows.integer(8));
        line.available = rows.quantity(10);
        line.onTheWay = rows.quantity(13);
        if (!rows.isNull(12))
            line.cost = rows.money(12, profile.currency);
        if (const auto of = sales->find(line.variant); of != sales->end())
            line.sold = of->second.sold;
        onHand[line.variant] = rows.quantity(9);
        safety.push_back(rows.quantity(11));
        lines.push_back(std::move(line));
    }
    if (auto read = rows.status(); !read)
        return read.error();
    const auto empty = readEmptyDays(connection, profile.zone, today, *sales, onHand);
    if (!empty)
        return empty.error();
    std::vector<PurchaseLine> needed;
    for (size_t i = 0; i < lines.size(); ++i) {
        PurchaseLine &line = lines[i];
        const auto without = empty->find(line.variant);
        line.soldDays = kSalesDays - (without == empty->end() ? 0 : without->second);
        line.need = purchaseNeed(line.sold, line.soldDays, line.leadDays, safety[i], line.available + line.onTheWay);
        if (!line.need.isZero())
            needed.push_back(std::move(line));
    }
    return needed;
}

Status bookPurchase(Connection &connection, const ShopContext &context, const std::vector<PurchaseLine> &lines,
    const QString &reference)
{
    StockLedger ledger(connection, context);
    for (const PurchaseLine &line : lines) {
        StockMovement movement;
        movement.variantId = line.variant;
        movement.quantity = line.need;
        movement.reason = StockReason::Purchase;
        movement.reference = reference;
        if (auto added = ledger.add(movement); !added)
            return added;
    }
    return done();
}

} // namespace jishi

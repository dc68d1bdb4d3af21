#include "models/reports/today.h"

#include "models/customers/customer.h"
#include "models/orders/owed.h"

namespace jishi {

namespace {

SalesFigures soldOn(Connection &connection, const ShopProfile &profile, QDate day)
{
    const auto report = SalesReports(connection, profile).byPeriod(ReportBy::Day, { day, day });
    return report ? report->total : SalesFigures { 0, Money(0, profile.currency), Money(0, profile.currency) };
}

// Imported history is settled by its own payment rows.
std::string unpaidOrders()
{
    return "FROM orders o LEFT JOIN customers c ON c.id = o.customer_id LEFT JOIN groups g ON g.id = o.group_id\nWHERE "
        + isOwed() + "\n";
}

void readUnpaid(Connection &connection, Currency currency, int listed, Today &today)
{
    Statement sums =
        connection.prepare(std::string("SELECT count(*), sum(") + owed() + "), min(o.placed_at)\n" + unpaidOrders());
    if (sums.next()) {
        today.unpaidOrders = sums.integer(0);
        today.due = sums.money(1, currency);
        today.oldestUnpaid = sums.optionalInteger(2);
    }
    Statement rows = connection.prepare("SELECT o.id, o.number, coalesce(c.name, ''), " + owed()
        + ", o.placed_at,\n"
          "    c.erased_at IS NOT NULL, coalesce(g.name, '')\n"
        + unpaidOrders() + "ORDER BY o.placed_at DESC LIMIT ?1");
    rows.bind(1, listed);
    while (rows.next())
        today.unpaid.push_back(
            { rows.integer(0), rows.text(1), rows.integer(5) != 0 ? erasedCustomerWords() : rows.text(2), rows.text(6),
                rows.money(3, currency), rows.integer(4) });
}

void readPacking(Connection &connection, Today &today)
{
    Statement row = connection.prepare("SELECT count(DISTINCT o.id), sum(l.quantity), count(DISTINCT o.pickup_id)\n"
                                       "FROM orders o JOIN order_lines l ON l.order_id = o.id\n"
                                       "WHERE o.status = 'placed' AND o.fulfilment = 'open'");
    if (row.next()) {
        today.ordersToPack = row.integer(0);
        today.itemsToPack = row.quantity(1);
        today.pickupPoints = row.integer(2);
    }
}

void readShelf(Connection &connection, int listed, Today &today)
{
    Statement low = connection.prepare("SELECT count(*) FROM variants\n"
                                       "WHERE deleted_at IS NULL AND tracks_stock\n"
                                       "AND (on_hand - reserved < 0 OR on_hand - reserved <= low_stock)");
    today.lowVariants = low.next() ? low.integer(0) : 0;
    Statement rows =
        connection.prepare("SELECT p.id, p.name || CASE v.title WHEN '' THEN '' ELSE ' ' || v.title END, v.unit,\n"
                           "    v.reserved, v.on_hand - v.reserved AS available, v.low_stock\n"
                           "FROM variants v JOIN products p ON p.id = v.product_id\n"
                           "WHERE v.deleted_at IS NULL AND p.deleted_at IS NULL AND v.tracks_stock\n"
                           "AND (available < 0 OR available <= v.low_stock OR v.reserved > 0)\n"
                           "ORDER BY available >= 0, available > coalesce(v.low_stock, -1), v.reserved DESC, p.id\n"
                           "LIMIT ?1");
    rows.bind(1, listed);
    while (rows.next()) {
        ShelfLine line { rows.integer(0), rows.text(1), rows.text(2), rows.quantity(3), rows.quantity(4), {} };
        if (!rows.isNull(5))
            line.lowStock = rows.quantity(5);
        today.shelf.push_back(std::move(line));
    }
}

Status readIncoming(Connection &connection, const ShopContext &context, int listed, Today &today)
{
    auto lines = PurchaseOrders(connection, context).incoming(listed);
    if (!lines)
        return lines.error();
    today.incoming = std::move(*lines);
    const auto all =
        connection.integer("SELECT count(*) FROM purchase_lines WHERE arrived_at IS NULL AND deleted_at IS NULL");
    if (!all)
        return all.error();
    today.incomingLines = *all;
    return done();
}

} // namespace

Result<Today> loadToday(Connection &connection, const ShopContext &context, QDate day, int listed)
{
    const ShopProfile &profile = context.profile;
    Today today;
    today.day = day;
    today.due = Money(0, profile.currency);
    today.sold = soldOn(connection, profile, day);
    today.soldSameDayLastWeek = soldOn(connection, profile, day.addDays(-7));
    readUnpaid(connection, profile.currency, listed, today);
    readPacking(connection, today);
    readShelf(connection, listed, today);
    if (auto read = readIncoming(connection, context, listed, today); !read)
        return read.error();
    auto changes = loadDayChanges(connection, context, startOfDay(day.addDays(-1), profile.zone), listed);
    if (!changes)
        return changes.error();
    today.changes = std::move(*changes);
    return today;
}

} // namespace jishi

#include "models/reports/salesreport.h"

#include <limits>
#include <map>

namespace jishi {

namespace {

struct Bounds
{
    Instant from = std::numeric_limits<Instant>::min();
    Instant until = std::numeric_limits<Instant>::max(); // exclusive
};

Bounds boundsOf(const ReportRange &range, const QTimeZone &zone)
{
    Bounds bounds;
    if (range.from.isValid())
        bounds.from = startOfDay(range.from, zone);
    if (range.to.isValid())
        bounds.until = startOfDay(range.to.addDays(1), zone);
    return bounds;
}

SalesPeriod emptyPeriod(QDate day, ReportBy by, Currency currency)
{
    SalesPeriod period = periodOf(day, by);
    period.figures.gross = Money(0, currency);
    period.figures.returns = Money(0, currency);
    return period;
}

void add(SalesFigures &sum, const SalesFigures &figures)
{
    sum.orders += figures.orders;
    sum.gross += figures.gross;
    sum.returns += figures.returns;
}

} // namespace

SalesPeriod periodOf(QDate day, ReportBy by)
{
    switch (by) {
    case ReportBy::Day:
        return { day.toString(Qt::ISODate), day, day, {} };
    case ReportBy::Week: {
        int year = 0;
        const int week = day.weekNumber(&year);
        const QDate monday = day.addDays(1 - day.dayOfWeek());
        return { QStringLiteral("%1-W%2").arg(year).arg(week, 2, 10, QLatin1Char('0')), monday, monday.addDays(6), {} };
    }
    case ReportBy::Month: {
        const QDate first(day.year(), day.month(), 1);
        return { day.toString(QStringLiteral("yyyy-MM")), first, first.addMonths(1).addDays(-1), {} };
    }
    case ReportBy::Year:
        return { QString::number(day.year()), QDate(day.year(), 1, 1), QDate(day.year(), 12, 31), {} };
    }
    return {};
}

Result<SalesReport> SalesReports::byPeriod(ReportBy by, const ReportRange &range, bool fillGaps) const
{
    const Currency currency = m_profile.currency;
    const Bounds bounds = boundsOf(range, m_profile.zone);
    SalesReport report;
    report.total = emptyPeriod(QDate(), ReportBy::Day, currency).figures;

    // Orders come in time order: the current period ends where its last day ends in the shop's zone.
    Statement rows =
        m_connection.prepare("SELECT placed_at, gross, returns FROM orders\n"
                             "WHERE placed_at >= ?1 AND placed_at < ?2 AND status IN ('placed', 'completed')\n"
                             "ORDER BY placed_at");
    rows.bind(1, bounds.from).bind(2, bounds.until);
    Instant periodEnd = std::numeric_limits<Instant>::min();
    while (rows.next()) {
        const Instant at = rows.integer(0);
        if (at >= periodEnd) {
            const SalesPeriod next = emptyPeriod(dayOf(at, m_profile.zone), by, currency);
            while (fillGaps && !report.periods.empty() && report.periods.back().last.addDays(1) < next.first)
                report.periods.push_back(emptyPeriod(report.periods.back().last.addDays(1), by, currency));
            report.periods.push_back(next);
            periodEnd = startOfDay(next.last.addDays(1), m_profile.zone);
        }
        const SalesFigures order { 1, rows.money(1, currency), rows.money(2, currency) };
        add(report.periods.back().figures, order);
        add(report.total, order);
    }
    if (const Status status = rows.status(); !status)
        return status.error();
    if (fillGaps && range.from.isValid() && range.to.isValid()) {
        std::vector<SalesPeriod> all;
        auto known = report.periods.begin();
        for (QDate day = range.from; day <= range.to; day = all.back().last.addDays(1)) {
            const SalesPeriod empty = emptyPeriod(day, by, currency);
            const bool sold = known != report.periods.end() && known->first == empty.first;
            all.push_back(sold ? *known++ : empty);
        }
        report.periods = std::move(all);
    }
    return report;
}

Result<std::vector<ProductSales>> SalesReports::byProduct(const ReportRange &range, int limit) const
{
    const Bounds bounds = boundsOf(range, m_profile.zone);
    Statement rows = m_connection.prepare("SELECT l.variant_id, coalesce(v.sku, ''),\n"
                                          "    p.name || CASE v.title WHEN '' THEN '' ELSE ' ' || v.title END,\n"
                                          "    sum(l.quantity), sum(l.amount) AS net\n"
                                          "FROM orders o\n"
                                          "CROSS JOIN order_lines l ON l.order_id = o.id\n"
                                          "JOIN variants v ON v.id = l.variant_id\n"
                                          "JOIN products p ON p.id = v.product_id\n"
                                          "WHERE o.placed_at >= ?1 AND o.placed_at < ?2\n"
                                          "AND o.status IN ('placed', 'completed')\n"
                                          "GROUP BY l.variant_id\n"
                                          "ORDER BY net DESC, l.variant_id\n"
                                          "LIMIT ?3");
    rows.bind(1, bounds.from).bind(2, bounds.until).bind(3, limit > 0 ? limit : -1);
    std::vector<ProductSales> sales;
    while (rows.next())
        sales.push_back(
            { rows.integer(0), rows.text(1), rows.text(2), rows.quantity(3), rows.money(4, m_profile.currency) });
    if (const Status status = rows.status(); !status)
        return status.error();
    return sales;
}

} // namespace jishi

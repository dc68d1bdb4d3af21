#include "models/commissions/commissionreport.h"

#include "models/commissions/commissionmonth.h"

#include <limits>
#include <map>

namespace jishi {

namespace {

CommissionFigures nothing(Currency currency)
{
    const Money zero(0, currency);
    return { zero, zero, zero };
}

CommissionFigures figuresOf(const Statement &row, int column, Currency currency)
{
    return { row.money(column, currency), row.money(column + 1, currency), row.money(column + 2, currency) };
}

constexpr const char *kFigures =
    "coalesce(sum(e.amount) FILTER (WHERE e.kind NOT IN ('reversal', 'payout', 'payout_void')), 0),\n"
    "    coalesce(sum(e.amount) FILTER (WHERE e.kind = 'reversal'), 0),\n"
    "    coalesce(-sum(e.amount) FILTER (WHERE e.kind IN ('payout', 'payout_void')), 0)\n"
    "FROM commission_entries e\n";

} // namespace

CommissionFigures &CommissionFigures::operator+=(const CommissionFigures &other)
{
    earned += other.earned;
    reversed += other.reversed;
    paid += other.paid;
    return *this;
}

Result<CommissionReport> CommissionReports::of(CommissionBy by, QDate from, QDate to) const
{
    const QTimeZone &zone = m_context.profile.zone;
    const Instant begin = from.isValid() ? startOfDay(from, zone) : std::numeric_limits<Instant>::min();
    const Instant end = to.isValid() ? startOfDay(to.addDays(1), zone) : std::numeric_limits<Instant>::max();
    return by == CommissionBy::Month ? byMonth(begin, end) : byReseller(begin, end);
}

// By months of the shop's calendar, which SQL does not know.
Result<CommissionReport> CommissionReports::byMonth(Instant from, Instant until) const
{
    const Currency currency = m_context.profile.currency;
    std::map<CommissionMonth, CommissionFigures> months;
    Statement rows = m_connection.prepare("SELECT e.booked_at, e.kind, e.amount FROM commission_entries e\n"
                                          "WHERE e.booked_at >= ?1 AND e.booked_at < ?2");
    rows.bind(1, from).bind(2, until);
    CommissionMonth month;
    Instant begins = 0;
    Instant ends = 0;
    while (rows.next()) {
        const Instant at = rows.integer(0);
        if (at < begins || at >= ends) { // mostly the month of the row before
            month = CommissionMonth::of(at, m_context.profile.zone);
            begins = month.begins(m_context.profile.zone);
            ends = month.ends(m_context.profile.zone);
        }
        const auto place = months.try_emplace(month, nothing(currency)).first;
        const Money amount = rows.money(2, currency);
        const std::string_view kind = rows.utf8(1);
        if (kind == "payout" || kind == "payout_void")
            place->second.paid -= amount;
        else
            (kind == "reversal" ? place->second.reversed : place->second.earned) += amount;
    }
    if (auto read = rows.status(); !read)
        return read.error();
    CommissionReport report { {}, nothing(currency) };
    for (const auto &[each, figures] : months) {
        report.rows.push_back({ each.toText(), {}, figures, {} });
        report.total += figures;
    }
    return report;
}

Result<CommissionReport> CommissionReports::byReseller(Instant from, Instant until) const
{
    const Currency currency = m_context.profile.currency;
    const auto balances = CommissionBalances(m_connection, m_context).all();
    if (!balances)
        return balances.error();
    std::map<RowId, CommissionBalance> now;
    for (const CommissionBalance &balance : *balances)
        now.emplace(balance.reseller, balance);
    CommissionReport report { {}, nothing(currency) };
    Statement rows = m_connection.prepare(std::string("SELECT r.id, r.uuid, r.name,\n    ") + kFigures
        + "JOIN resellers r ON r.id = e.reseller_id\n"
          "WHERE e.booked_at >= ?1 AND e.booked_at < ?2\n"
          "GROUP BY e.reseller_id\n"
          "ORDER BY r.name, r.id");
    rows.bind(1, from).bind(2, until);
    while (rows.next()) {
        report.rows.push_back({ rows.text(2), rows.uuid(1), figuresOf(rows, 3, currency), now[rows.integer(0)] });
        report.total += report.rows.back().figures;
    }
    if (auto read = rows.status(); !read)
        return read.error();
    return report;
}

} // namespace jishi

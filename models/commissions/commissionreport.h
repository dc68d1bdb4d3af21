#pragma once
// What was earned, taken back and paid out within some days, by reseller or by month. Sums of the ledger.
#include "models/commissions/commissionbalances.h"

namespace jishi {

enum class CommissionBy { Reseller, Month };

struct CommissionFigures
{
    Money earned; // accruals, transfers and adjustments
    Money reversed; // not positive
    Money paid; // out, without what came back

    Money net() const { return earned + reversed; }
    CommissionFigures &operator+=(const CommissionFigures &other);
};

struct CommissionReportRow
{
    QString name; // of the reseller, or "2026-03"
    Uuid reseller; // nil of a month
    CommissionFigures figures;
    CommissionBalance now; // of a reseller: how all that is hers stands today
};

struct CommissionReport
{
    std::vector<CommissionReportRow> rows = {};
    CommissionFigures total;
};

class CommissionReports
{
public:
    CommissionReports(Connection &connection, const ShopContext &context)
        : m_connection(connection)
        , m_context(context)
    { }

    // Days of the shop's calendar, both included; an invalid one: open.
    Result<CommissionReport> of(CommissionBy by, QDate from, QDate to) const;

private:
    Result<CommissionReport> byMonth(Instant from, Instant until) const;
    Result<CommissionReport> byReseller(Instant from, Instant until) const;

    Connection &m_connection;
    const ShopContext &m_context;
};

} // namespace jishi

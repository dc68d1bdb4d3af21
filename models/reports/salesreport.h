#pragma once
// Sales by period or by product. gross: sum of the positive line amounts after discounts; returns: sum of the negative
// ones; net = gross + returns; drafts and cancelled orders count in neither (design §8).
#include "models/shop/shopfile.h"

#include <QDate>
#include <vector>

namespace jishi {

enum class ReportBy { Day, Week, Month, Year };

struct ReportRange
{
    QDate from; // inclusive; invalid: from the first order
    QDate to; // inclusive; invalid: until the last order
};

struct SalesFigures
{
    int64_t orders = 0;
    Money gross;
    Money returns;
    Money net() const { return gross + returns; }
};

struct SalesPeriod
{
    QString name; // "2010-12-01", "2010-W48", "2010-12", "2010": ISO 8601
    QDate first; // the period's first day
    QDate last; // and its last
    SalesFigures figures;
};

struct ProductSales
{
    RowId variantId = 0;
    QString sku;
    QString name;
    Quantity quantity;
    Money net;
};

struct SalesReport
{
    std::vector<SalesPeriod> periods;
    SalesFigures total;
};

class SalesReports
{
public:
    SalesReports(Connection &connection, const ShopProfile &profile)
        : m_connection(connection)
        , m_profile(profile)
    { }

    // Periods in order. With fillGaps also those without a sale, so that a chart's axis is even.
    Result<SalesReport> byPeriod(ReportBy by, const ReportRange &range, bool fillGaps = false) const;
    // Best sellers first. limit 0: all.
    Result<std::vector<ProductSales>> byProduct(const ReportRange &range, int limit = 0) const;

private:
    Connection &m_connection;
    const ShopProfile &m_profile;
};

// The period that holds the day.
SalesPeriod periodOf(QDate day, ReportBy by);

} // namespace jishi

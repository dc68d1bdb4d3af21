#pragma once
// A report laid out: the same rows as JSON for machines, CSV for spreadsheets, and aligned columns for eyes.
#include "models/commissions/commissionreport.h"
#include "models/reports/salesreport.h"

#include <QJsonObject>
#include <QStringList>

namespace jishi::cli {

class SalesTable
{
public:
    static SalesTable ofPeriods(const SalesReport &report, Currency currency);
    static SalesTable ofProducts(const std::vector<ProductSales> &sales, Currency currency);
    static SalesTable ofCommissions(const CommissionReport &report, CommissionBy by, Currency currency);

    QJsonObject toJson() const { return m_json; }
    QString toCsv() const;
    QString toText() const;

private:
    QJsonObject m_json;
    int m_words = 0; // leading columns that hold words; the rest are figures
    QStringList m_header;
    QList<QStringList> m_rows;
    QStringList m_total; // empty: none
};

} // namespace jishi::cli

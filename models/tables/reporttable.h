#pragma once
// The figures behind a report's chart, row by row: periods or products. A plain table over values it is given.
#include "models/reports/salesreport.h"

#include <QAbstractTableModel>
#include <functional>

namespace jishi {

class ReportTable final : public QAbstractTableModel
{
    Q_OBJECT

public:
    using PeriodNamer = std::function<QString(const SalesPeriod &)>;
    explicit ReportTable(QObject *parent = nullptr);

    // Periods are named for people by whoever shows them.
    void setPeriods(std::vector<SalesPeriod> periods, PeriodNamer namer);
    void setProducts(std::vector<ProductSales> products);
    bool showsProducts() const { return m_showsProducts; }
    const std::vector<SalesPeriod> &periods() const { return m_periods; }
    const std::vector<ProductSales> &products() const { return m_products; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QString periodCell(const SalesPeriod &period, int column) const;
    QString productCell(const ProductSales &product, int column) const;

    bool m_showsProducts = false;
    std::vector<SalesPeriod> m_periods;
    std::vector<ProductSales> m_products;
    PeriodNamer m_namer;
};

} // namespace jishi

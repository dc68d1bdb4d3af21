#include "models/tables/reporttable.h"

namespace jishi {

namespace {

constexpr int kPeriodColumns = 5; // period, orders, gross, returns, net
constexpr int kProductColumns = 4; // name, SKU, quantity, net

} // namespace

ReportTable::ReportTable(QObject *parent)
    : QAbstractTableModel(parent)
{ }

void ReportTable::setPeriods(std::vector<SalesPeriod> periods, PeriodNamer namer)
{
    beginResetModel();
    m_showsProducts = false;
    m_periods = std::move(periods);
    m_namer = std::move(namer);
    m_products.clear();
    endResetModel();
}

void ReportTable::setProducts(std::vector<ProductSales> products)
{
    beginResetModel();
    m_showsProducts = true;
    m_products = std::move(products);
    m_periods.clear();
    endResetModel();
}

int ReportTable::rowCount(const QModelIndex &parent) const
{
    if (parent.isValid())
        return 0;
    return static_cast<int>(m_showsProducts ? m_products.size() : m_periods.size());
}

int ReportTable::columnCount(const QModelIndex &parent) const
{
    if (parent.isValid())
        return 0;
    return m_showsProducts ? kProductColumns : kPeriodColumns;
}

QVariant ReportTable::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const bool number = index.column() >= (m_showsProducts ? 2 : 1);
    if (role == Qt::TextAlignmentRole)
        return number ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    if (role != Qt::DisplayRole)
        return {};
    const auto row = static_cast<size_t>(index.row());
    return m_showsProducts ? productCell(m_products[row], index.column()) : periodCell(m_periods[row], index.column());
}

QString ReportTable::periodCell(const SalesPeriod &period, int column) const
{
    switch (column) {
    case 0:
        return m_namer(period);
    case 1:
        return QString::number(period.figures.orders);
    case 2:
        return period.figures.gross.toDisplay();
    case 3:
        return period.figures.returns.toDisplay();
    default:
        return period.figures.net().toDisplay();
    }
}

QString ReportTable::productCell(const ProductSales &product, int column) const
{
    switch (column) {
    case 0:
        return product.name;
    case 1:
        return product.sku;
    case 2:
        return product.quantity.toPlain();
    default:
        return product.net.toDisplay();
    }
}

QVariant ReportTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    // A view may still ask for a column of the grouping before.
    if (orientation != Qt::Horizontal || section >= columnCount())
        return {};
    if (role == Qt::TextAlignmentRole)
        return section >= (m_showsProducts ? 2 : 1) ? QVariant(Qt::AlignRight | Qt::AlignVCenter)
                                                    : QVariant(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    const QString products[] = { tr("Product"), tr("SKU"), tr("Quantity"), tr("Net") };
    //: Gross: what was sold; Returns: what came back; Net: the difference
    const QString periods[] = { tr("Period"), tr("Orders"), tr("Gross"), tr("Returns"), tr("Net") };
    return m_showsProducts ? products[section] : periods[section];
}

} // namespace jishi

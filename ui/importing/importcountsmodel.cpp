#include "ui/importing/importcountsmodel.h"

#include <QLocale>

namespace jishi {

void ImportCountsModel::setReport(const ImportReport &report)
{
    const Row all[] = { { What::Products, report.products }, { What::Orders, report.orders },
        { What::Customers, report.customers }, { What::Members, report.members },
        { What::StockMovements, report.stockMovements } };
    beginResetModel();
    m_rows.clear();
    for (const Row &row : all)
        if (row.counts != ImportCounts())
            m_rows.push_back(row);
    endResetModel();
}

int ImportCountsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ImportCountsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString ImportCountsModel::words(What what)
{
    switch (what) {
    case What::Products:
        return tr("Products");
    case What::Orders:
        return tr("Orders");
    case What::Customers:
        return tr("Customers");
    case What::Members:
        return tr("Members of the group");
    case What::StockMovements:
        return tr("Stock movements");
    }
    return {};
}

QVariant ImportCountsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Row &row = m_rows[static_cast<size_t>(index.row())];
    if (role == Qt::TextAlignmentRole)
        return index.column() == Kind ? QVariant() : QVariant(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case Kind:
        return words(row.what);
    case Added:
        return QLocale().toString(row.counts.added);
    case Changed:
        return QLocale().toString(row.counts.changed);
    case Unchanged:
        return QLocale().toString(row.counts.unchanged);
    default:
        return {};
    }
}

QVariant ImportCountsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return section == Kind ? QVariant(Qt::AlignLeft | Qt::AlignVCenter)
                               : QVariant(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    //: Column head: products, orders, customers…
    case Kind:
        return tr("In the File");
    //: Column head: how many are not in the shop yet
    case Added:
        return tr("New");
    //: Column head: how many the file changes
    case Changed:
        return tr("Changed");
    //: Column head: how many are in the shop just so
    case Unchanged:
        return tr("Unchanged");
    default:
        return {};
    }
}

} // namespace jishi

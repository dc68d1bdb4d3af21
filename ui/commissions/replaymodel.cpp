#include "ui/commissions/replaymodel.h"

#include <QLocale>

namespace jishi {

void ReplayModel::setRows(std::vector<ReplayRow> rows)
{
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

QString ReplayModel::signedText(const Money &amount)
{
    return amount.isNegative() || amount.isZero() ? amount.toDisplay() : QLatin1Char('+') + amount.toDisplay();
}

int ReplayModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ReplayModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ReplayModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    if (role == Qt::TextAlignmentRole && index.column() != Name)
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    const ReplayRow &row = m_rows[static_cast<size_t>(index.row())];
    switch (index.column()) {
    case Name:
        return row.name;
    case Orders:
        return QLocale().toString(static_cast<qlonglong>(row.orders));
    case Actual:
        return row.actual.toDisplay();
    case Other:
        return row.other.toDisplay();
    case Difference:
        return signedText(row.difference());
    default:
        return {};
    }
}

QVariant ReplayModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole && section != Name)
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        return tr("Reseller");
    //: Column head: how many orders
    case Orders:
        return tr("Orders");
    //: Column head: the commission that was really earned
    case Actual:
        return tr("Earned");
    //: Column head: the commission under other rules
    case Other:
        return tr("Would earn");
    default:
        return tr("Difference");
    }
}

} // namespace jishi

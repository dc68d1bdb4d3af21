#include "ui/stock/stockhistorymodel.h"

#include "models/tables/idtable.h"
#include "ui/stock/stockwords.h"

namespace jishi {

namespace {

QString documentOf(const StockEntry &entry)
{
    QStringList parts { entry.orderNumber, entry.reference == entry.orderNumber ? QString() : entry.reference,
        entry.note };
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

bool isNumber(int column)
{
    return column == StockHistoryModel::Quantities || column == StockHistoryModel::After;
}

} // namespace

void StockHistoryModel::setEntries(std::vector<StockEntry> entries)
{
    beginResetModel();
    m_entries = std::move(entries);
    endResetModel();
}

int StockHistoryModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

int StockHistoryModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant StockHistoryModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const StockEntry &entry = entryAt(index.row());
    if (role == Qt::TextAlignmentRole && isNumber(index.column()))
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    if (role == RawRole && index.column() == When)
        return QVariant::fromValue<qint64>(entry.at);
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    switch (index.column()) {
    case Reason:
        return StockWords::reason(entry.reason);
    case Quantities:
        return StockWords::difference(entry.quantity);
    case After:
        return entry.after.toPlain();
    case Person:
        return entry.madeBy;
    case Document:
        return documentOf(entry);
    default:
        return {};
    }
}

QVariant StockHistoryModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant((isNumber(section) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    //: Column head: the time of a movement
    case When:
        return tr("When");
    //: Column head: why goods moved
    case Reason:
        return tr("Reason");
    //: Column head: how many came or went
    case Quantities:
        return tr("Change");
    //: Column head: what was on hand after the movement
    case After:
        return tr("On Hand");
    //: Column head: who booked it
    case Person:
        return tr("By");
    //: Column head: the order, document and note of a movement
    case Document:
        return tr("Reference");
    default:
        return {};
    }
}

} // namespace jishi

#include "ui/pickup/pickupmodel.h"

#include "models/tables/idtable.h"
#include "ui/orders/orderwords.h"
#include "ui/pickup/pickupwords.h"

#include <algorithm>

namespace jishi {

void PickupModel::setEntries(std::vector<PickupEntry> entries)
{
    beginResetModel();
    m_entries = std::move(entries);
    endResetModel();
}

int PickupModel::rowOf(RowId order) const
{
    const auto found = std::ranges::find(m_entries, order, &PickupEntry::order);
    return found == m_entries.end() ? -1 : static_cast<int>(found - m_entries.begin());
}

int PickupModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

int PickupModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant PickupModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const PickupEntry &entry = entryAt(index.row());
    if (role == RawRole && index.column() == State)
        return static_cast<int>(entry.state);
    if (role == Qt::TextAlignmentRole && index.column() == Due)
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    switch (index.column()) {
    case State:
        return fulfilmentChip(entry.state).text;
    case Point:
        return pointWords(entry);
    case Door:
        return entry.address;
    case Name:
        return personWords(entry);
    case Items:
        return itemsWords(entry);
    case Code:
        return entry.code.spaced();
    case Due:
        return entry.due.isZero() ? QString() : entry.due.toDisplay();
    default:
        return {};
    }
}

QVariant PickupModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant((section == Due ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case State:
        return tr("State");
    case Point:
        return tr("Pickup Point");
    //: Column head: building and room
    case Door:
        return tr("Door");
    case Name:
        return tr("Name");
    case Items:
        return tr("Items");
    //: Column head: the code by which an order is handed over
    case Code:
        return tr("Code");
    //: Column head: what is still owed
    case Due:
        return tr("To Pay");
    default:
        return {};
    }
}

} // namespace jishi

#include "ui/groups/postitems.h"

#include <algorithm>

namespace jishi {

void PostItems::setItems(std::vector<PostItem> items)
{
    beginResetModel();
    m_items = std::move(items);
    endResetModel();
    Q_EMIT changed();
}

int PostItems::add(const PostItem &item)
{
    const auto known = std::ranges::find(m_items, item.variantId, &PostItem::variantId);
    const int row = static_cast<int>(known - m_items.begin());
    if (known != m_items.end())
        return row;
    beginInsertRows({}, row, row);
    m_items.push_back(item);
    endInsertRows();
    Q_EMIT changed();
    return row;
}

void PostItems::remove(int row)
{
    if (row < 0 || row >= rowCount())
        return;
    beginRemoveRows({}, row, row);
    m_items.erase(m_items.begin() + row);
    endRemoveRows();
    Q_EMIT changed();
}

int PostItems::move(int row, int by)
{
    const int target = row + by;
    if (row < 0 || target < 0 || row >= rowCount() || target >= rowCount())
        return row;
    beginMoveRows({}, row, row, {}, by > 0 ? target + 1 : target);
    std::swap(m_items[static_cast<size_t>(row)], m_items[static_cast<size_t>(target)]);
    endMoveRows();
    Q_EMIT changed();
    return target;
}

int PostItems::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_items.size());
}

int PostItems::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant PostItems::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const PostItem &item = m_items[static_cast<size_t>(index.row())];
    if (role == Qt::TextAlignmentRole && index.column() == Price)
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole && role != Qt::EditRole)
        return {};
    switch (index.column()) {
    case Label:
        return item.label;
    case Price:
        return role == Qt::EditRole ? item.price.toPlain() : item.price.toDisplay();
    default:
        return item.unit;
    }
}

QVariant PostItems::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical || role != Qt::DisplayRole)
        return role == Qt::TextAlignmentRole && section == Price ? QVariant(Qt::AlignRight | Qt::AlignVCenter)
                                                                 : QVariant();
    switch (section) {
    case Label:
        return tr("Goods, as the group calls them");
    case Price:
        return tr("Price");
    default:
        //: Column: the measure by which goods are sold
        return tr("Unit");
    }
}

Qt::ItemFlags PostItems::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags plain = QAbstractTableModel::flags(index);
    return index.column() == Unit ? plain : plain | Qt::ItemIsEditable;
}

bool PostItems::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!index.isValid() || role != Qt::EditRole)
        return false;
    PostItem &item = m_items[static_cast<size_t>(index.row())];
    const QString text = value.toString().trimmed();
    if (index.column() == Label && !text.isEmpty()) {
        item.label = text;
    } else if (const auto price = Money::parse(text, item.price.currency());
               index.column() == Price && price && !price->isNegative()) {
        item.price = *price;
    } else {
        return false;
    }
    Q_EMIT dataChanged(index, index);
    Q_EMIT changed();
    return true;
}

} // namespace jishi

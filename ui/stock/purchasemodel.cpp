#include "ui/stock/purchasemodel.h"

namespace jishi {

void PurchaseModel::setLines(std::vector<PurchaseLine> lines)
{
    beginResetModel();
    m_lines = std::move(lines);
    for (PurchaseLine &line : m_lines)
        line.need = m_written.value(line.variant, line.need);
    endResetModel();
}

int PurchaseModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

int PurchaseModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant PurchaseModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const PurchaseLine &line = m_lines[static_cast<size_t>(index.row())];
    if (role == Qt::TextAlignmentRole && index.column() >= Sold)
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    if (role == Qt::EditRole && index.column() == Need)
        return line.need.toPlain();
    if (role == Qt::ToolTipRole && index.column() == Need)
        return tr("%1 sold in %n day(s) with stock; %2 days until it arrives, %3 until the next order.", nullptr,
            line.soldDays)
            .arg(line.sold.toPlain())
            .arg(line.leadDays)
            .arg(kReviewDays);
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    switch (index.column()) {
    case Supplier:
        return line.supplier.isEmpty() ? QStringLiteral("—") : line.supplier;
    case Name:
        return line.name;
    case Sku:
        return line.sku;
    case Sold:
        return QString(line.sold.toPlain() + line.unit);
    case Available:
        return QString(line.available.toPlain() + line.unit);
    case Need:
        return QString(line.need.toPlain() + line.unit);
    default:
        return {};
    }
}

QVariant PurchaseModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant((section >= Sold ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Supplier:
        return tr("Supplier");
    case Name:
        return tr("Product");
    case Sku:
        return tr("SKU");
    //: Column head: how many were sold in four weeks
    case Sold:
        return tr("Sold in 28 Days");
    case Available:
        return tr("Available");
    //: Column head: how many to buy
    case Need:
        return tr("Buy");
    default:
        return {};
    }
}

Qt::ItemFlags PurchaseModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    return index.column() == Need ? flags | Qt::ItemIsEditable : flags;
}

bool PurchaseModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!index.isValid() || role != Qt::EditRole || index.column() != Need)
        return false;
    const auto quantity = Quantity::parse(value.toString());
    if (!quantity || *quantity <= Quantity())
        return false;
    PurchaseLine &line = m_lines[static_cast<size_t>(index.row())];
    line.need = *quantity;
    m_written.insert(line.variant, *quantity);
    Q_EMIT dataChanged(index, index);
    return true;
}

} // namespace jishi

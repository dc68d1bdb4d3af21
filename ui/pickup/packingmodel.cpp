#include "ui/pickup/packingmodel.h"

#include "ui/pickup/pickupwords.h"

using namespace Qt::StringLiterals;

namespace jishi {

void PackingModel::setTotals(PackingTotals totals)
{
    beginResetModel();
    m_totals = std::move(totals);
    endResetModel();
}

int PackingModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_totals.lines.size());
}

int PackingModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant PackingModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const PackingLine &line = m_totals.lines[static_cast<size_t>(index.row())];
    if (role == Qt::TextAlignmentRole && index.column() >= Orders)
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    if (role == Qt::ToolTipRole && (index.column() == OnHand || index.column() == Missing))
        return line.elsewhere.isZero()
            ? QVariant()
            : tr("%1 are promised to other orders.").arg(quantityWords(line.elsewhere, line.unit));
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
        return text(line, index.column());
    return {};
}

QString PackingModel::text(const PackingLine &line, int column) const
{
    const auto unlessZero = [&](Quantity quantity) {
        return quantity.isZero() ? QString() : quantityWords(quantity, line.unit);
    };
    switch (column) {
    case Name:
        return line.name;
    case Sku:
        return line.sku;
    case Orders:
        return QString::number(line.orders);
    case Ordered:
        return quantityWords(line.total, line.unit);
    case Packed:
        return unlessZero(line.packed);
    case ToPack:
        return unlessZero(line.toPack());
    case OnHand:
        return line.onHand ? quantityWords(*line.onHand, line.unit) : u"—"_s;
    case Missing:
        return unlessZero(line.missing);
    default:
        return {};
    }
}

QVariant PackingModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant((section >= Orders ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    return role == Qt::DisplayRole ? head(section) : QVariant();
}

QString PackingModel::head(int column)
{
    switch (column) {
    case Name:
        return tr("Product");
    case Sku:
        return tr("SKU");
    case Orders:
        return tr("Orders");
    //: Column head: how many were ordered
    case Ordered:
        return tr("Ordered");
    case Packed:
        return tr("Packed");
    //: Column head: how many are still to be packed
    case ToPack:
        return tr("To Pack");
    case OnHand:
        return tr("On Hand");
    //: Column head: how many have to be bought
    case Missing:
        return tr("Missing");
    default:
        return {};
    }
}

} // namespace jishi

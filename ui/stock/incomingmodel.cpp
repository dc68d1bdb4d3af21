#include "ui/stock/incomingmodel.h"

#include "ui/stock/stockwords.h"

#include <utility>

namespace jishi {

void IncomingModel::setLines(std::vector<IncomingLine> lines, QDate today)
{
    beginResetModel();
    QHash<qint64, Quantity> before;
    for (const IncomingLine &line : m_lines)
        before.insert(line.id, line.quantity);
    m_lines = std::move(lines);
    const QHash<qint64, Quantity> written = std::exchange(m_written, {});
    for (const IncomingLine &line : m_lines)
        if (written.contains(line.id) && before.value(line.id) == line.quantity)
            m_written.insert(line.id, written.value(line.id));
    m_today = today;
    endResetModel();
}

IncomingLine IncomingModel::arrived(int row) const
{
    IncomingLine line = m_lines[static_cast<size_t>(row)];
    line.quantity = m_written.value(line.id, line.quantity);
    return line;
}

int IncomingModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

int IncomingModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant IncomingModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const IncomingLine &line = m_lines[static_cast<size_t>(index.row())];
    if (role == Qt::TextAlignmentRole && index.column() >= OnTheWay)
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    if (role == Qt::EditRole && index.column() == Arrived)
        return arrived(index.row()).quantity.toPlain();
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    switch (index.column()) {
    case Expected:
        return StockWords::expected(line.expectedOn, m_today);
    case Supplier:
        return line.supplier.isEmpty() ? QStringLiteral("—") : line.supplier;
    case Name:
        return line.name;
    case Sku:
        return line.sku;
    case OnTheWay:
        return QString(line.quantity.toPlain() + line.unit);
    case Arrived:
        return QString(arrived(index.row()).quantity.toPlain() + line.unit);
    default:
        return {};
    }
}

QVariant IncomingModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant((section >= OnTheWay ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    //: Column head: the day on which ordered goods should arrive
    case Expected:
        return tr("Expected");
    case Supplier:
        return tr("Supplier");
    case Name:
        return tr("Product");
    case Sku:
        return tr("SKU");
    case OnTheWay:
        return tr("On the Way");
    //: Column head: how much has arrived
    case Arrived:
        return tr("Arrived");
    default:
        return {};
    }
}

Qt::ItemFlags IncomingModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    return index.column() == Arrived ? flags | Qt::ItemIsEditable : flags;
}

bool IncomingModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!index.isValid() || role != Qt::EditRole || index.column() != Arrived)
        return false;
    const auto quantity = Quantity::parse(value.toString());
    if (!quantity || *quantity <= Quantity())
        return false;
    m_written.insert(m_lines[static_cast<size_t>(index.row())].id, *quantity);
    Q_EMIT dataChanged(index, index);
    return true;
}

} // namespace jishi

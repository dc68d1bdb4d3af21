#include "ui/stock/countmodel.h"

#include "ui/stock/stockwords.h"

#include <algorithm>

namespace jishi {

void CountModel::setSheet(const CountSheet &sheet)
{
    m_sheet = sheet;
    choose();
}

void CountModel::setShow(Show show)
{
    m_show = show;
    choose();
}

void CountModel::choose()
{
    beginResetModel();
    m_lines = m_show == Show::Missing ? m_sheet.missing : m_sheet.counted;
    if (m_show == Show::Differences)
        std::erase_if(m_lines, [](const CountLine &line) { return line.difference().isZero(); });
    endResetModel();
}

int CountModel::rowOf(RowId variant) const
{
    const auto found = std::ranges::find(m_lines, variant, &CountLine::variant);
    return found == m_lines.end() ? -1 : static_cast<int>(found - m_lines.begin());
}

int CountModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

int CountModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant CountModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const CountLine &line = m_lines[static_cast<size_t>(index.row())];
    if (role == Qt::TextAlignmentRole && index.column() >= Expected)
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    if (role == Qt::EditRole && index.column() == Counted)
        return line.counted ? line.counted->toPlain() : QString();
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    switch (index.column()) {
    case Name:
        return line.name;
    case Sku:
        return line.sku;
    case CategoryName:
        return line.category;
    case Expected:
        return QString(line.expected.toPlain() + line.unit);
    case Counted:
        return line.counted ? QString(line.counted->toPlain() + line.unit) : QStringLiteral("—");
    case Difference:
        return line.counted ? StockWords::difference(line.difference()) : QString();
    default:
        return {};
    }
}

QVariant CountModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant((section >= Expected ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        return tr("Product");
    case Sku:
        return tr("SKU");
    case CategoryName:
        return tr("Category");
    //: Column head: what should be on the shelf by the book
    case Expected:
        return tr("Expected");
    //: Column head: what lay on the shelf
    case Counted:
        return tr("Counted");
    case Difference:
        return tr("Difference");
    default:
        return {};
    }
}

Qt::ItemFlags CountModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    return index.column() == Counted ? flags | Qt::ItemIsEditable : flags;
}

bool CountModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!index.isValid() || role != Qt::EditRole || index.column() != Counted)
        return false;
    const auto counted = Quantity::parse(value.toString());
    if (!counted || counted->isNegative())
        return false;
    // Shown once it is stored: the page reads the count again.
    Q_EMIT countedChanged(variantAt(index.row()), *counted);
    return true;
}

} // namespace jishi

#include "ui/importing/refusedlinesmodel.h"

#include <QLocale>

namespace jishi {

void RefusedLinesModel::setLines(std::vector<RefusedLine> lines)
{
    beginResetModel();
    m_lines = std::move(lines);
    endResetModel();
}

int RefusedLinesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

int RefusedLinesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant RefusedLinesModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const RefusedLine &line = m_lines[static_cast<size_t>(index.row())];
    if (role == Qt::TextAlignmentRole && index.column() == Line)
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    if (role == Qt::DisplayRole)
        return index.column() == Line ? QVariant(QLocale().toString(line.line)) : QVariant(line.reason);
    return role == Qt::ToolTipRole && index.column() == Reason ? QVariant(line.reason) : QVariant();
}

QVariant RefusedLinesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return section == Line ? QVariant(Qt::AlignRight | Qt::AlignVCenter)
                               : QVariant(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    //: Column head: the number of a line in a file
    return section == Line ? tr("Line") : tr("Reason");
}

} // namespace jishi

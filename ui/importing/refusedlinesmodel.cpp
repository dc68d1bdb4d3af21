#include "ui/importing/refusedlinesmodel.h"

#include <QLocale>
#include <algorithm>

namespace jishi {

namespace {
constexpr int kLookedAt = 200; // the first rows tell which columns are wrong; a whole file may be refused
} // namespace

void RefusedLinesModel::setLines(const std::vector<RefusedLine> &lines, const QStringList &header)
{
    beginResetModel();
    m_lines.clear();
    m_corrected.clear();
    m_header = header;
    for (const RefusedLine &each : lines) {
        if (!m_lines.empty() && m_lines.back().line == each.line)
            m_lines.back().reason += u' ' + each.reason;
        else
            m_lines.push_back(each);
    }
    endResetModel();
}

QModelIndex RefusedLinesModel::firstOffence() const
{
    for (int column = FirstCell; column < columnCount(); ++column)
        if (rowCount() > 0 && index(0, column).data(OffendsRole).toBool())
            return index(0, column);
    return {};
}

std::vector<int> RefusedLinesModel::offendingColumns() const
{
    const int rows = std::min(rowCount(), kLookedAt);
    std::vector<int> columns;
    for (int column = FirstCell; column < columnCount(); ++column) {
        int row = 0;
        while (row < rows && !index(row, column).data(OffendsRole).toBool())
            ++row;
        if (row < rows)
            columns.push_back(column);
    }
    return columns;
}

RowPatches RefusedLinesModel::patches() const
{
    RowPatches patches;
    for (const RefusedLine &each : m_lines)
        if (m_corrected.contains(each.line))
            for (const QString &cell : each.cells)
                patches[each.line].push_back(cell.toStdString());
    return patches;
}

int RefusedLinesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

int RefusedLinesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : FirstCell + static_cast<int>(m_header.size());
}

QVariant RefusedLinesModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const RefusedLine &line = m_lines[static_cast<size_t>(index.row())];
    if (role == Qt::TextAlignmentRole && index.column() == Line)
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    if (index.column() >= FirstCell) {
        const QString cell = line.cells.value(index.column() - FirstCell);
        if (role == OffendsRole)
            return cell.trimmed().size() > 1 && line.reason.contains(cell.trimmed());
        return role == Qt::DisplayRole                        ? QVariant(cell.simplified())
            : role == Qt::EditRole || role == Qt::ToolTipRole ? QVariant(cell)
                                                              : QVariant();
    }
    if (role == Qt::DisplayRole)
        return index.column() == Line ? QVariant(QLocale().toString(line.line)) : QVariant(line.reason);
    return role == Qt::ToolTipRole && index.column() == Reason ? QVariant(line.reason) : QVariant();
}

bool RefusedLinesModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!index.isValid() || role != Qt::EditRole || index.column() < FirstCell)
        return false;
    RefusedLine &line = m_lines[static_cast<size_t>(index.row())];
    const qsizetype cell = index.column() - FirstCell;
    if (line.cells.value(cell) == value.toString())
        return true;
    while (line.cells.size() <= cell) // a row that broke off
        line.cells.append(QString());
    line.cells[cell] = value.toString();
    m_corrected.insert(line.line);
    Q_EMIT dataChanged(index, index);
    return true;
}

Qt::ItemFlags RefusedLinesModel::flags(const QModelIndex &index) const
{
    const auto flags = QAbstractTableModel::flags(index);
    const bool cell = index.isValid() && index.column() >= FirstCell;
    return cell && !m_lines[static_cast<size_t>(index.row())].cells.isEmpty() ? flags | Qt::ItemIsEditable : flags;
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
    if (section >= FirstCell)
        return m_header.value(section - FirstCell);
    //: Column head: the number of a line in a file
    return section == Line ? tr("Line") : tr("Reason");
}

} // namespace jishi

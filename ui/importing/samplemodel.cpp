#include "ui/importing/samplemodel.h"

namespace jishi {

void SampleModel::setSample(const TableSample &sample)
{
    beginResetModel();
    m_header = sample.header;
    m_rows = sample.rows;
    endResetModel();
}

QString SampleModel::title(int column) const
{
    const QString words = m_header.value(column);
    return words.isEmpty() ? tr("Column %1").arg(column + 1) : words;
}

int SampleModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || m_header.isEmpty() ? 0 : static_cast<int>(m_rows.size()) + 1;
}

int SampleModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_header.size());
}

QVariant SampleModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() == 0 || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return {};
    return m_rows[static_cast<size_t>(index.row() - 1)].value(index.column()).simplified();
}

QVariant SampleModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant(Qt::AlignLeft | Qt::AlignVCenter);
    return role == Qt::DisplayRole || role == Qt::ToolTipRole ? QVariant(title(section)) : QVariant();
}

} // namespace jishi

#include "ui/importing/previewmodel.h"

#include "ui/importing/fieldwords.h"

#include <QLocale>

namespace jishi {

using namespace Qt::StringLiterals;

void PreviewModel::setRows(std::vector<PreviewedRow> rows)
{
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

int PreviewModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int PreviewModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString PreviewModel::words(const PreviewedRow &row)
{
    if (!row.refusal.isEmpty())
        return tr("Refused: %1").arg(row.refusal);
    QStringList parts { row.name };
    for (const auto &[field, value] : row.facts)
        parts.append(
            field == MappedField::Option1 ? value.simplified() : FieldWords::of(field) + u' ' + value.simplified());
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

QVariant PreviewModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const PreviewedRow &row = m_rows[static_cast<size_t>(index.row())];
    if (role == Qt::TextAlignmentRole && index.column() == Line)
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    if (role == Qt::DisplayRole)
        return index.column() == Line ? QVariant(QLocale().toString(row.line)) : QVariant(words(row));
    return role == Qt::ToolTipRole && index.column() == Reading ? QVariant(words(row)) : QVariant();
}

QVariant PreviewModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return section == Line ? QVariant(Qt::AlignRight | Qt::AlignVCenter)
                               : QVariant(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    //: Column head: the number of a line in a file
    return section == Line ? tr("Line") : tr("Will Be Read As");
}

} // namespace jishi

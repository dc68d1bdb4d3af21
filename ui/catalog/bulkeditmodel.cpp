#include "ui/catalog/bulkeditmodel.h"

namespace jishi {

void BulkEditModel::setChanges(std::vector<BulkChange> changes, std::function<QString(RowId)> categoryName)
{
    beginResetModel();
    m_changes = std::move(changes);
    m_categoryName = std::move(categoryName);
    endResetModel();
}

int BulkEditModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_changes.size());
}

int BulkEditModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant BulkEditModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const BulkChange &change = m_changes[static_cast<size_t>(index.row())];
    if (role == Qt::TextAlignmentRole && index.column() != Product)
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    if (index.column() == Product)
        return change.title.isEmpty() ? change.name : change.name + QStringLiteral(" · ") + change.title;
    return words(change, index.column() == After);
}

QString BulkEditModel::words(const BulkChange &change, bool after) const
{
    if (change.variant != 0)
        return (after ? change.priceAfter : change.priceBefore).toDisplay();
    QStringList parts;
    if (change.categoryAfter != change.categoryBefore)
        parts << m_categoryName(after ? change.categoryAfter : change.categoryBefore);
    if (change.tagsAfter != change.tagsBefore) {
        const QString tags = after ? change.tagsAfter : change.tagsBefore;
        parts << (tags.isEmpty() ? tr("no tags") : tags);
    }
    if (change.publishedAfter != change.publishedBefore)
        parts << ((after ? change.publishedAfter : change.publishedBefore) ? tr("published") : tr("not published"));
    return parts.join(QStringLiteral(" · "));
}

QVariant BulkEditModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant((section == Product ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Product:
        return tr("Product");
    //: Column head: as it is before the edit
    case Before:
        return tr("Now");
    //: Column head: as it will be
    case After:
        return tr("Then");
    default:
        return {};
    }
}

} // namespace jishi

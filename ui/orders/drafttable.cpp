#include "ui/orders/drafttable.h"

#include "models/tables/idtable.h"

namespace jishi {

void DraftTable::setDrafts(std::vector<KeptDraft> drafts)
{
    beginResetModel();
    m_drafts = std::move(drafts);
    endResetModel();
}

int DraftTable::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_drafts.size());
}

int DraftTable::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant DraftTable::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const KeptDraft &kept = draft(index.row());
    if (role == Qt::TextAlignmentRole && index.column() == Total)
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    if (role == RawRole && index.column() == Saved)
        return QVariant::fromValue<qlonglong>(kept.savedAt);
    if (role == Qt::ToolTipRole && index.column() == Items)
        return kept.items;
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case CustomerName:
        return kept.customer.isEmpty() ? tr("Nobody named") : kept.customer;
    case Items:
        return kept.items;
    case Total:
        return kept.total.toDisplay();
    default:
        return {}; // the moment is drawn from its raw value
    }
}

QVariant DraftTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical || role != Qt::DisplayRole)
        return role == Qt::TextAlignmentRole && section == Total ? QVariant(Qt::AlignRight | Qt::AlignVCenter)
                                                                 : QVariant();
    switch (section) {
    case Saved:
        //: Column: when a draft was saved last
        return tr("Saved");
    case CustomerName:
        return tr("Customer");
    case Items:
        return tr("Items");
    case Total:
        return tr("Total");
    default:
        return {};
    }
}

} // namespace jishi

#pragma once
// The drafts of this desk as rows: when, whose, what, how much.
#include "models/orders/draftkeeper.h"

#include <QAbstractTableModel>

namespace jishi {

class DraftTable final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Saved, CustomerName, Items, Total, ColumnCount };
    using QAbstractTableModel::QAbstractTableModel;

    void setDrafts(std::vector<KeptDraft> drafts);
    const KeptDraft &draft(int row) const { return m_drafts[static_cast<size_t>(row)]; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    std::vector<KeptDraft> m_drafts;
};

} // namespace jishi

#pragma once
// What an edit of many products would do, row by row: the price or the words before, and after.
#include "models/catalog/bulkedit.h"

#include <QAbstractTableModel>

namespace jishi {

class BulkEditModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Product, Before, After, ColumnCount };
    using QAbstractTableModel::QAbstractTableModel;

    // categoryName names a category by its id.
    void setChanges(std::vector<BulkChange> changes, std::function<QString(RowId)> categoryName);
    const std::vector<BulkChange> &changes() const { return m_changes; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QString words(const BulkChange &change, bool after) const;

    std::vector<BulkChange> m_changes;
    std::function<QString(RowId)> m_categoryName;
};

} // namespace jishi

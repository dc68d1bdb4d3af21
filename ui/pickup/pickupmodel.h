#pragma once
// The walking list, order by order.
#include "models/pickup/pickuplist.h"

#include <QAbstractTableModel>

namespace jishi {

class PickupModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { State, Point, Door, Name, Items, Code, Due, ColumnCount };
    using QAbstractTableModel::QAbstractTableModel;

    void setEntries(std::vector<PickupEntry> entries);
    const std::vector<PickupEntry> &entries() const { return m_entries; }
    const PickupEntry &entryAt(int row) const { return m_entries[static_cast<size_t>(row)]; }
    // -1: it is not on the list.
    int rowOf(RowId order) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    // RawRole of State: the FulfilmentState.
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    std::vector<PickupEntry> m_entries;
};

} // namespace jishi

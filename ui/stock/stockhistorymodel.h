#pragma once
// The movements of one variant, the newest first: when, why, how many, what was left, who, and from which document.
#include "models/stock/stockledger.h"

#include <QAbstractTableModel>

namespace jishi {

class StockHistoryModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { When, Reason, Quantities, After, Person, Document, ColumnCount };
    using QAbstractTableModel::QAbstractTableModel;

    // The oldest first, as the ledger tells them.
    void setEntries(std::vector<StockEntry> entries);
    const StockEntry &entryAt(int row) const { return m_entries[m_entries.size() - 1 - static_cast<size_t>(row)]; }
    const std::vector<StockEntry> &entries() const { return m_entries; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    std::vector<StockEntry> m_entries;
};

} // namespace jishi

#pragma once
// The suggested purchase, line by line; how many to buy can be written over.
#include "models/stock/purchaseplan.h"

#include <QAbstractTableModel>

namespace jishi {

class PurchaseModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Supplier, Name, Sku, Sold, Available, Need, ColumnCount };
    using QAbstractTableModel::QAbstractTableModel;

    // What was written over stays for as long as the line is there.
    void setLines(std::vector<PurchaseLine> lines);
    const std::vector<PurchaseLine> &lines() const { return m_lines; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;

private:
    std::vector<PurchaseLine> m_lines;
    QHash<qint64, Quantity> m_written; // by variant
};

} // namespace jishi

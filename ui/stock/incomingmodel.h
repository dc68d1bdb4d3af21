#pragma once
// What is on its way from suppliers, line by line; how much of it has arrived can be written over.
#include "models/stock/purchaseorders.h"

#include <QAbstractTableModel>

namespace jishi {

class IncomingModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Expected, Supplier, Name, Sku, OnTheWay, Arrived, ColumnCount };
    explicit IncomingModel(QObject *parent = nullptr)
        : QAbstractTableModel(parent)
    { }

    // today: what was expected before it is late. What was written over holds until some of its line has arrived.
    void setLines(std::vector<IncomingLine> lines, QDate today);
    // The line with what has arrived of it.
    IncomingLine arrived(int row) const;
    bool isLate(int row) const { return m_lines[static_cast<size_t>(row)].expectedOn < m_today; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;

private:
    std::vector<IncomingLine> m_lines;
    QHash<qint64, Quantity> m_written; // by line
    QDate m_today;
};

} // namespace jishi

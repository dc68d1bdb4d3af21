#pragma once
// The payouts that were made, the newest batch first.
#include "models/commissions/payout.h"

#include <QAbstractTableModel>

namespace jishi {

class PayoutModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { When, Batch, Name, Gross, Tax, Fee, Net, Way, Reference, State, ColumnCount };
    using QAbstractTableModel::QAbstractTableModel;

    void setBatches(const std::vector<PayoutBatch> &batches);
    const Payout *payout(int row) const;
    int rowOf(RowId payout) const; // -1: none
    QString batchName(int row) const;
    int openCount() const; // not paid, not voided
    bool withholds() const; // tax or fee of any of them
    void retranslate();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    struct Row
    {
        QString batch;
        Payout payout;
    };
    QString words(const Row &row, int column) const;

    std::vector<Row> m_rows;
};

} // namespace jishi

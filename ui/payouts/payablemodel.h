#pragma once
// Who could be paid now, with a check box for each; who cannot says why.
#include "models/commissions/payout.h"

#include <QAbstractTableModel>
#include <QSet>

namespace jishi {

class PayableModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Chosen, Name, Payable, Waiting, Held, InPayout, NextRelease, Way, Standing, ColumnCount };
    using QAbstractTableModel::QAbstractTableModel;

    // Who was chosen stays chosen as long as she can be paid.
    void setCandidates(std::vector<PayoutCandidate> candidates);
    const std::vector<PayoutCandidate> &candidates() const { return m_candidates; }
    const PayoutCandidate *candidate(int row) const;
    std::vector<PayoutCandidate> chosen() const;
    // All who can be paid.
    int payableCount() const;
    void chooseAll(bool chosen);
    void toggle(int row);
    void retranslate();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

Q_SIGNALS:
    void chosenChanged();

private:
    QString words(const PayoutCandidate &candidate, int column) const;

    std::vector<PayoutCandidate> m_candidates;
    QSet<RowId> m_chosen;
};

} // namespace jishi

#pragma once
// The lines of a statement with the payouts between them, in the order in which they were booked.
#include "models/commissions/commissionstatement.h"

#include <QAbstractTableModel>

namespace jishi {

class StatementModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { When, What, Source, Calculation, Rule, Released, State, Amount, ColumnCount };
    using QAbstractTableModel::QAbstractTableModel;

    void setStatement(const CommissionStatement &statement);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

    // What each row shows, for paper as well.
    struct Row
    {
        Instant at = 0;
        QString what;
        QString source;
        QString calculation;
        QString rule;
        Instant releaseAt = 0; // 0: none
        std::optional<EntryState> state = std::nullopt;
        Money amount;
    };
    static std::vector<Row> rowsOf(const CommissionStatement &statement);

private:
    std::vector<Row> m_rows;
};

} // namespace jishi

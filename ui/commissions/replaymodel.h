#pragma once
// Each reseller with what she got and what she would have got.
#include "models/commissions/commissionreplay.h"

#include <QAbstractTableModel>

namespace jishi {

class ReplayModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Name, Orders, Actual, Other, Difference, ColumnCount };
    using QAbstractTableModel::QAbstractTableModel;

    void setRows(std::vector<ReplayRow> rows);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    // "+¥3.20", "−¥1.00", "¥0.00".
    static QString signedText(const Money &amount);

private:
    std::vector<ReplayRow> m_rows;
};

} // namespace jishi

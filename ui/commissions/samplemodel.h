#pragma once
// Who would get what of a sample order, line by line, and which rule says so.
#include "models/commissions/commissionsample.h"

#include <QAbstractTableModel>

namespace jishi {

class CommissionSampleModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Goods, Person, Reckoned, Rule, Amount, ColumnCount };
    using QAbstractTableModel::QAbstractTableModel;

    void setSample(const CommissionSample &sample);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QString reckoned(const SampleLine &line) const;

    CommissionSample m_sample;
};

} // namespace jishi

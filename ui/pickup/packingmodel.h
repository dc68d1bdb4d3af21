#pragma once
// The totals to pack, thing by thing.
#include "models/pickup/packingtotals.h"

#include <QAbstractTableModel>

namespace jishi {

class PackingModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Name, Sku, Orders, Ordered, Packed, ToPack, OnHand, Missing, ColumnCount };
    using QAbstractTableModel::QAbstractTableModel;

    void setTotals(PackingTotals totals);
    const PackingTotals &totals() const { return m_totals; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    static QString head(int column);

private:
    QString text(const PackingLine &line, int column) const;

    PackingTotals m_totals;
};

} // namespace jishi

#pragma once
// The lines of a count: expected, counted and the difference. What was counted can be written over; the page stores it.
#include "models/stock/stockcount.h"

#include <QAbstractTableModel>

namespace jishi {

class CountModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Name, Sku, CategoryName, Expected, Counted, Difference, ColumnCount };
    enum class Show { Counted, Differences, Missing };
    using QAbstractTableModel::QAbstractTableModel;

    void setSheet(const CountSheet &sheet);
    void setShow(Show show);
    RowId variantAt(int row) const { return m_lines[static_cast<size_t>(row)].variant; }
    // -1 when it is not among what is shown.
    int rowOf(RowId variant) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;

Q_SIGNALS:
    // Somebody wrote how many there are.
    void countedChanged(jishi::RowId variant, jishi::Quantity counted);

private:
    void choose();

    CountSheet m_sheet;
    Show m_show = Show::Counted;
    std::vector<CountLine> m_lines; // what is shown
};

} // namespace jishi

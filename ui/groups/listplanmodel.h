#pragma once
// The persons of a pasted list: what becomes of each, what was understood, and the words as they were pasted.
#include "models/groups/listplan.h"

#include <QAbstractTableModel>

namespace jishi {

class ListPlanModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { State, Name, Understood, Pasted, ColumnCount };
    // What the chip of a row says; Skipped: a person left it out.
    enum Status { New, Changed, Withdrawn, Unchanged, NotUnderstood, Skipped };
    using QAbstractTableModel::QAbstractTableModel;

    void setPlan(const ListPlan &plan);
    const ListPlan &plan() const { return m_plan; }
    const PlannedOrder &order(int row) const { return m_plan.orders[static_cast<size_t>(row)]; }
    // A person put it right, or left it out.
    void setOrder(int row, const PlannedOrder &order);
    // Everybody else's goods of the same words, where nobody has said otherwise.
    void setMeaning(const PlannedGoods &meant);
    int count(Status status) const;
    // The first row that waits for a person, from this one on; -1: none.
    int nextDoubtful(int from) const;
    // How many orders are placed, changed or cancelled when the plan is taken over.
    int changes() const { return count(New) + count(Changed) + count(Withdrawn); }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    static Status statusOf(const PlannedOrder &order);
    static QString understood(const PlannedOrder &order);

    ListPlan m_plan;
};

} // namespace jishi

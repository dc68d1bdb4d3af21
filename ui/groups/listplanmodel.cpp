#include "ui/groups/listplanmodel.h"

#include "models/tables/idtable.h"

#include <algorithm>

namespace jishi {

using namespace Qt::StringLiterals;

void ListPlanModel::setPlan(const ListPlan &plan)
{
    beginResetModel();
    m_plan = plan;
    endResetModel();
}

void ListPlanModel::setOrder(int row, const PlannedOrder &order)
{
    m_plan.orders[static_cast<size_t>(row)] = order;
    Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
}

void ListPlanModel::setMeaning(const PlannedGoods &meant)
{
    if (meant.words.isEmpty())
        return;
    for (PlannedOrder &order : m_plan.orders) {
        bool touched = false;
        for (PlannedGoods &goods : order.goods) {
            const bool open = goods.variantId == 0 || goods.doubts.testFlag(Doubt::GuessedGoods);
            if (!open || goods.mended || goods.words != meant.words)
                continue;
            goods.doubts &= ~(Doubt::GuessedGoods | Doubt::UnknownGoods | Doubt::AmbiguousGoods);
            goods.mean(meant.variantId, meant.name, meant.unit);
            goods.mended = touched = true;
        }
        if (touched)
            order.settle();
    }
    Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

ListPlanModel::Status ListPlanModel::statusOf(const PlannedOrder &order)
{
    return order.skipped ? Skipped : static_cast<Status>(order.kind);
}

int ListPlanModel::count(Status status) const
{
    return static_cast<int>(std::ranges::count(m_plan.orders, status, &ListPlanModel::statusOf));
}

int ListPlanModel::nextDoubtful(int from) const
{
    for (int row = std::max(from, 0); row < rowCount(); ++row)
        if (statusOf(order(row)) == NotUnderstood)
            return row;
    return -1;
}

int ListPlanModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_plan.orders.size());
}

int ListPlanModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString ListPlanModel::understood(const PlannedOrder &order)
{
    QStringList goods;
    for (const PlannedGoods &each : order.goods)
        goods << (each.variantId > 0 && !each.doubts.testFlag(Doubt::GuessedGoods) ? each.name : u"? "_s + each.words)
                + u" × "_s + each.quantity.toPlain() + each.unit;
    return goods.join(u", "_s);
}

QVariant ListPlanModel::data(const QModelIndex &index, int role) const
{
    const PlannedOrder &order = this->order(index.row());
    if (index.column() == State)
        return role == RawRole ? QVariant(static_cast<int>(statusOf(order))) : QVariant();
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    switch (index.column()) {
    case Name:
        return order.name;
    case Understood:
        return understood(order);
    default:
        return role == Qt::ToolTipRole ? order.text : QString(order.text).replace(u'\n', u"  "_s);
    }
}

QVariant ListPlanModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case State:
        return tr("State");
    case Name:
        return tr("Name");
    case Understood:
        return tr("Understood");
    //: Column: the words of a group list as they were pasted
    default:
        return tr("As Pasted");
    }
}

} // namespace jishi

#include "models/groups/listplan.h"

#include "models/jielong/foldedtext.h"
#include "models/jielong/listwords.h"

#include <algorithm>

namespace jishi {

namespace {

// The same measure, however it is written; an unknown one is none.
bool isOtherUnit(const QString &wished, const QString &sold)
{
    if (wished.isEmpty() || sold.isEmpty())
        return false;
    const QString folded = FoldedText::folded(sold);
    const listwords::Unit *unit = listwords::unitNamed(folded);
    return wished != (unit ? unit->name.toString() : folded);
}

} // namespace

void PlannedGoods::mean(RowId variant, const QString &called, const QString &soldBy)
{
    variantId = variant;
    name = called;
    unit = soldBy;
    if (!isOtherUnit(wishedUnit, soldBy))
        return;
    doubts |= Doubt::UnitDiffers;
    unitPrice.reset(); // it was a price for that other measure
}

void PlannedOrder::settle()
{
    const bool clear =
        !doubts && notUnderstood.isEmpty() && !name.isEmpty() && std::ranges::all_of(goods, &PlannedGoods::isSure);
    if (!clear)
        kind = Kind::NotUnderstood;
    else if (goods.empty())
        kind = orderId > 0 ? Kind::Withdrawn : Kind::Unchanged;
    else
        kind = orderId > 0 ? Kind::Changed : Kind::New;
}

} // namespace jishi

#include "models/pickup/pickupoverview.h"

namespace jishi {

Result<PickupOverview> loadPickupOverview(Connection &connection, const ShopContext &context, const PickupScope &scope)
{
    auto groups = loadOrderGroups(connection);
    if (!groups)
        return groups.error();
    auto lists = openLists(connection);
    if (!lists)
        return lists.error();
    auto totals = loadPackingTotals(connection, context.profile, scope);
    if (!totals)
        return totals.error();
    auto entries = PickupLists(connection, context).load(scope);
    if (!entries)
        return entries.error();
    return PickupOverview { std::move(*groups), std::move(*lists), std::move(*totals), std::move(*entries) };
}

} // namespace jishi

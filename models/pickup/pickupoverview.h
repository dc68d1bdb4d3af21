#pragma once
// All that the counter shows, read in one go: what is to be packed, who fetches what, and what both can be narrowed by.
#include "models/orders/orderplaces.h"
#include "models/pickup/packingtotals.h"
#include "models/pickup/pickuplist.h"

namespace jishi {

struct PickupOverview
{
    std::vector<OrderGroup> groups;
    std::vector<PastedList> lists;
    PackingTotals totals;
    std::vector<PickupEntry> entries;
};

// For the reader thread.
Result<PickupOverview> loadPickupOverview(Connection &connection, const ShopContext &context, const PickupScope &scope);

} // namespace jishi

#pragma once
// Where an order can belong and be fetched: the groups that are not archived, and their pickup points.
#include "models/base/ids.h"
#include "models/db/connection.h"

#include <vector>

namespace jishi {

struct PickupPlace
{
    RowId id = 0;
    QString name;
};

struct OrderGroup
{
    RowId id = 0;
    QString name;
    std::vector<PickupPlace> pickups; // as the group lists them
};

Result<std::vector<OrderGroup>> loadOrderGroups(Connection &connection);

} // namespace jishi

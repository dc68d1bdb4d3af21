#include "models/orders/orderplaces.h"

#include <algorithm>

namespace jishi {

Result<std::vector<OrderGroup>> loadOrderGroups(Connection &connection)
{
    std::vector<OrderGroup> groups;
    Statement rows = connection.prepare("SELECT id, name FROM groups WHERE deleted_at IS NULL ORDER BY name, id");
    while (rows.next())
        groups.push_back({ rows.integer(0), rows.text(1), {} });
    if (auto read = rows.status(); !read)
        return read.error();
    Statement places = connection.prepare(
        "SELECT group_id, id, name FROM pickup_points WHERE deleted_at IS NULL ORDER BY group_id, position, id");
    while (places.next()) {
        const auto group = std::ranges::find(groups, places.integer(0), &OrderGroup::id);
        if (group != groups.end())
            group->pickups.push_back({ places.integer(1), places.text(2) });
    }
    if (auto read = places.status(); !read)
        return read.error();
    return groups;
}

} // namespace jishi

#include "ui/groups/groupedit.h"

#include "models/history/changereversal.h"

#include <algorithm>
#include <array>

namespace jishi {

namespace {
constexpr std::array kFields { &Group::name, &Group::platform, &Group::leader, &Group::tags, &Group::note };
}

bool isEdited(const Group &base, const Group &edited)
{
    return base.pickups != edited.pickups
        || std::ranges::any_of(kFields, [&](const auto field) { return base.*field != edited.*field; });
}

Result<StoredGroup> storeEdited(
    Connection &connection, const ShopContext &context, const Group &base, const Group &edited)
{
    GroupStore groups(connection, context);
    Group group = edited;
    if (base.id != 0) {
        auto current = groups.group(base.id);
        if (!current)
            return current.error();
        group = std::move(*current);
        for (const auto field : kFields)
            if (base.*field != edited.*field)
                group.*field = edited.*field;
        if (base.pickups != edited.pickups)
            group.pickups = edited.pickups;
    }
    const auto saved = groups.save(group);
    if (!saved)
        return saved.error();
    const auto change = currentChange(connection);
    if (!change)
        return change.error();
    return StoredGroup { *saved, *change };
}

} // namespace jishi

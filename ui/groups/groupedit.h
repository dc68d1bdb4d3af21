#pragma once
// What an edited group changes: only that goes onto what is stored by now, so that nothing somebody else wrote
// meanwhile is lost.
#include "models/groups/groupstore.h"

namespace jishi {

struct StoredGroup
{
    RowId id = 0;
    int64_t change = 0; // to take it back
};

bool isEdited(const Group &base, const Group &edited);
// Inside a transaction. A base with id 0 is a new group.
Result<StoredGroup> storeEdited(
    Connection &connection, const ShopContext &context, const Group &base, const Group &edited);

} // namespace jishi

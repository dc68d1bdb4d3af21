#pragma once
// What an edited reseller changes: only that goes onto what is stored by now, so that nothing somebody else wrote
// meanwhile is lost.
#include "models/resellers/resellerstore.h"

namespace jishi {

struct StoredReseller
{
    RowId id = 0;
    int64_t change = 0; // to take it back
};

bool isEdited(const Reseller &base, const Reseller &edited);
// Inside a transaction. A base with id 0 is a new reseller; with an invite code she applies.
Result<StoredReseller> storeEdited(Connection &connection, const ShopContext &context, const Reseller &base,
    const Reseller &edited, const QString &inviteCode = {});

} // namespace jishi

#pragma once
// What an edited customer changes: only that goes onto what is stored by now, so that nothing somebody else wrote
// meanwhile is lost.
#include "models/customers/customerstore.h"

namespace jishi {

struct StoredCustomer
{
    RowId id = 0;
    int64_t change = 0; // to take it back
};

bool isEdited(const Customer &base, const Customer &edited);
// Inside a transaction. A base with id 0 is a new customer.
Result<StoredCustomer> storeEdited(
    Connection &connection, const ShopContext &context, const Customer &base, const Customer &edited);

} // namespace jishi

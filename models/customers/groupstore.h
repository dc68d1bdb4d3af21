#pragma once
// The groups (chats, buying circles) that customers belong to. Writing methods are called inside a transaction.
#include "models/customers/customer.h"
#include "models/shop/shopfile.h"

namespace jishi {

class GroupStore
{
public:
    GroupStore(Connection &connection, const ShopContext &context)
        : m_connection(connection)
        , m_context(context)
    { }

    Result<QStringList> names() const;
    Result<std::vector<GroupMembership>> of(RowId customer) const;
    // The customer is in these groups and in no other from now on. One who comes back is the same member again.
    Status setGroups(RowId customer, const std::vector<GroupMembership> &wanted);

private:
    Connection &m_connection;
    const ShopContext &m_context;
};

} // namespace jishi

#pragma once
// The groups (社群) of the shop and who belongs to them. Writing methods are called inside a transaction.
#include "models/customers/customer.h"
#include "models/groups/group.h"
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
    // By name, with no more than id, name and platform.
    Result<std::vector<Group>> find(const QString &typed) const;
    // By name.
    Result<std::vector<GroupSummary>> all() const;
    Result<Group> group(RowId id) const;
    // Who ordered most, first; then by name.
    Result<std::vector<GroupMember>> members(RowId group) const;

    // Refused: no name, a name that another group has. A pickup point that is missing is no longer offered; orders that
    // were to be fetched there still say so.
    Result<RowId> save(const Group &group);
    // The group and its pickup points are no longer offered; its orders and members stay as they are.
    Status archive(RowId group);
    // A member that is known gets the nickname; one who comes back is the same member again.
    Status putMember(RowId group, RowId customer, const QString &nickname);
    Status removeMember(RowId group, RowId customer);

    Result<std::vector<GroupMembership>> of(RowId customer) const;
    // The customer is in these groups and in no other from now on.
    Status setGroups(RowId customer, const std::vector<GroupMembership> &wanted);

private:
    Status checkName(const Group &group) const;
    Result<RowId> insert(const Group &group);
    Status update(RowId id, const Group &group, RowId leader);
    Status savePickups(RowId group, const std::vector<PickupPoint> &pickups);
    Result<RowId> putPickup(RowId group, const PickupPoint &pickup, int position);
    void readPickups(Group &group) const;

    Connection &m_connection;
    const ShopContext &m_context;
};

} // namespace jishi

#pragma once
// Who fetches what and where: the orders of each pickup point in the order in which one walks there.
#include "models/orders/order.h"
#include "models/pickup/doorplace.h"
#include "models/pickup/pickupcode.h"
#include "models/pickup/pickupscope.h"

namespace jishi {

struct PickupItem
{
    int lineNo = 0;
    RowId variantId = 0;
    QString name;
    QString unit;
    Quantity quantity;
};

struct PickupEntry
{
    RowId order = 0;
    QString number;
    PickupCode code;
    RowId group = 0; // 0: none, as below
    QString groupName;
    RowId pickup = 0;
    int pickupPosition = 0; // among the points of its group
    QString pickupName;
    QString pickupAddress;
    QString pickupHours;
    RowId list = 0;
    QString name; // the customer's; of an erased one the words for that
    QString nickname; // in the group, where it is another than the name
    QString phoneTail; // the last four digits; may be empty
    QString address; // of the order, as written
    DoorPlace place;
    QString note;
    OrderStatus status = OrderStatus::Placed;
    FulfilmentState state = FulfilmentState::Open;
    Instant handedOverAt = 0; // 0: not yet
    QString handedOverBy;
    Money total;
    Money paid; // what came in and was not given back
    Money due; // what is still owed
    std::vector<PickupItem> items;

    bool isOpen() const { return status == OrderStatus::Placed; }
    bool isHandedOver() const { return state == FulfilmentState::HandedOver; }
    bool isIn(const PickupScope &scope) const;
};

class PickupLists
{
public:
    PickupLists(Connection &connection, const ShopContext &context)
        : m_connection(connection)
        , m_context(context)
    { }

    // By pickup point (group, then the group's order of points; orders of no point last), there by building, unit,
    // floor and room, then by name. Who has no such place comes last of her point.
    Result<std::vector<PickupEntry>> load(const PickupScope &scope) const;
    // Any orders, whatever became of them, in the order they are given.
    Result<std::vector<PickupEntry>> entries(const std::vector<RowId> &orders) const;

private:
    Status readItems(const std::vector<RowId> &orders, std::vector<PickupEntry> &entries) const;

    Connection &m_connection;
    const ShopContext &m_context;
};

// As above; `entries` in any order.
void sortForWalking(std::vector<PickupEntry> &entries);

} // namespace jishi

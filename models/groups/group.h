#pragma once
// A group (社群) as values: a chat community with members, a leader and the places where its goods are handed out.
#include "models/base/clock.h"
#include "models/base/ids.h"
#include "models/base/money.h"

#include <QString>
#include <vector>

namespace jishi {

struct PickupPoint
{
    RowId id = 0; // 0: a new one
    QString name;
    QString address;
    QString hours; // in words: "weekdays 17–20"

    friend bool operator==(const PickupPoint &, const PickupPoint &) = default;
};

struct Group
{
    RowId id = 0; // 0: a new one
    QString name;
    QString platform; // where it chats: "WeChat"
    QString leader; // a reseller's name; empty: the shop leads it itself
    QString tags; // comma separated
    QString note;
    std::vector<PickupPoint> pickups; // in their order
};

// A line of the list of groups.
struct GroupSummary
{
    RowId id = 0;
    QString name;
    QString platform;
    QString leader;
    int members = 0;
    int openOrders = 0;
    Money sold; // totals of the orders that stand, returns taken off
    Money unpaid; // what is still due of them
    Instant lastOrder = 0; // 0: none yet
};

// A customer as this group knows her.
struct GroupMember
{
    RowId customerId = 0;
    QString name;
    QString nickname; // in this group; may be empty
    QString phone;
    int orders = 0; // in this group
    Money total;
    Money unpaid;
};

} // namespace jishi

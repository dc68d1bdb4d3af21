#pragma once
// What waits for the hub, in the things that a shop speaks of: a placed order is one order, however many rows it wrote.
#include "models/base/clock.h"
#include "models/db/connection.h"

#include <vector>

namespace jishi {

enum class WaitingKind {
    Orders, // placed, imported or refunded
    Payments,
    OrderSteps, // packed, ready, handed over
    OrderEdits,
    Payouts,
    Commissions,
    Products,
    Prices,
    CatalogSetup, // categories, suppliers, own fields
    StockMovements,
    Purchases,
    StockCounts,
    Customers,
    Groups,
    Resellers,
    Links,
    Bills,
    Settings,
    Others,
};

struct WaitingChanges
{
    struct Count
    {
        WaitingKind kind = WaitingKind::Others;
        int64_t things = 0;
    };
    struct Item
    {
        WaitingKind kind = WaitingKind::Others;
        int64_t things = 0; // of its kind in one change
        QString label; // what a person calls the first of them; may be empty
        Instant at = 0;
    };
    std::vector<Count> counts; // in the order of the kinds
    std::vector<Item> newest; // the newest first
    bool isCut = false; // so much waits that only the first of it was counted
};

// For the reader's thread. newest: how many items are listed at most.
Result<WaitingChanges> waitingChanges(Connection &connection, int newest);

} // namespace jishi

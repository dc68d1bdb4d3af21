#pragma once
// How much of each thing is to be bought and packed for some orders, and what the shelf lacks for them.
#include "models/pickup/pickupscope.h"

namespace jishi {

struct PackingLine
{
    RowId variantId = 0;
    RowId productId = 0;
    QString name; // "Hoodie Blue / L"
    QString sku;
    QString unit;
    int orders = 0; // that want it
    Quantity total; // that they want
    Quantity packed; // of it, in orders that are packed or ready
    Quantity elsewhere; // promised to other open orders
    std::optional<Quantity> onHand; // none: its stock is not counted
    // What the shelf lacks for all open orders, as far as these want it.
    Quantity missing;

    Quantity toPack() const { return total - packed; }
};

struct PackingTotals
{
    std::vector<PackingLine> lines; // by name
    std::vector<RowId> orders;
    std::vector<RowId> ordersToPack; // those that nobody has packed yet
};

// For the reader thread.
Result<PackingTotals> loadPackingTotals(Connection &connection, const ShopProfile &profile, const PickupScope &scope);

} // namespace jishi

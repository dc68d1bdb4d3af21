#pragma once
// Which orders are packed and picked up together: those that are placed and neither handed over nor on their way,
// narrowed by group, pickup point, pasted list, the days they were placed, or chosen one by one.
#include "models/base/clock.h"
#include "models/base/ids.h"
#include "models/shop/shopfile.h"

#include <optional>
#include <vector>

namespace jishi {

struct PickupScope
{
    static constexpr RowId kNoPickup = -1; // orders that are of no pickup point

    RowId group = 0; // 0: any, as below
    RowId pickup = 0;
    RowId list = 0;
    QDate from = {}; // in the shop's time zone; invalid: any
    QDate to = {};
    std::vector<RowId> orders = {}; // empty: all
    std::optional<Instant> handedOverSince = {}; // those, too, that were handed over from then on
};

// In the order they were placed.
Result<std::vector<RowId>> ordersOf(Connection &connection, const ShopProfile &profile, const PickupScope &scope);
// "[1,2]": a list of rows for SQL's json_each.
QString rowList(const std::vector<RowId> &rows);

struct PastedList
{
    RowId id = 0;
    RowId group = 0;
    QString title;
    Instant pastedAt = 0;
};

// The pasted lists of which orders are open, the newest first.
Result<std::vector<PastedList>> openLists(Connection &connection);

} // namespace jishi

#pragma once
// What happened to the shop lately that somebody else may have done: for the day's desk. Orders that were placed and
// money that came in are not told one by one; the figures of the day hold them.
#include "models/orders/orderstory.h"

#include <vector>

namespace jishi {

struct DayChange
{
    enum class What {
        OrderEdited, // its story tells what
        OrderRefunded,
        ListPasted,
        StockCounted, // a stock-taking was booked
        GoodsArrived,
        GoodsMoved, // written off, moved elsewhere, counted one by one
        ProductsEdited,
    };

    What what = What::OrderEdited;
    Instant at = 0;
    RowId id = 0; // the order, list or count; of one product that product; 0: none
    QString name; // the order's number, the list's group, the count's name, the one product's name
    QString madeBy; // empty where nobody was named
    int64_t count = 0; // of goods or products
    Money amount; // that was paid back
    std::optional<OrderStory> story; // of an edited order, with only the trail that is told
};

// For the reader thread. Since a moment, the newest first, at most so many.
Result<std::vector<DayChange>> loadDayChanges(
    Connection &connection, const ShopContext &context, Instant since, int most);

} // namespace jishi

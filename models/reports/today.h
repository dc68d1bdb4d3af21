#pragma once
// The day's desk in one value: what was sold today, what waits for money, what must be packed, what arrives, what runs
// low and what has changed.
#include "models/reports/daychanges.h"
#include "models/reports/salesreport.h"
#include "models/stock/purchaseorders.h"

namespace jishi {

struct UnpaidOrder
{
    RowId id = 0;
    QString number;
    QString customer;
    QString group; // empty: none
    Money due;
    Instant placedAt = 0;
};

struct ShelfLine
{
    RowId productId = 0;
    QString name;
    QString unit;
    Quantity toPack; // reserved by open orders
    Quantity available; // negative: missing
    std::optional<Quantity> lowStock;
};

struct Today
{
    QDate day;
    SalesFigures sold;
    SalesFigures soldSameDayLastWeek;
    Money due; // over all standing orders
    int64_t unpaidOrders = 0;
    std::optional<Instant> oldestUnpaid;
    int64_t ordersToPack = 0;
    Quantity itemsToPack;
    int64_t pickupPoints = 0; // that these orders go to
    int64_t lowVariants = 0;
    std::vector<UnpaidOrder> unpaid; // newest first, at most `listed`
    std::vector<ShelfLine> shelf; // missing first, then low, then what is to pack
    std::vector<IncomingLine> incoming; // expected first, first
    int64_t incomingLines = 0;
    std::vector<DayChange> changes; // since yesterday morning, newest first
};

// For the reader thread. listed: how many rows the lists hold at most.
Result<Today> loadToday(Connection &connection, const ShopContext &context, QDate day, int listed);

} // namespace jishi

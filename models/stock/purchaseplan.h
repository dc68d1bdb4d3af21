#pragma once
// What to buy, from what was sold lately and how long the supplier takes; and what of it has arrived.
//
// The rule is the reorder-up-to level of a periodic review (Silver, Pyke & Peterson, Inventory Management and
// Production Planning, ch. 7): what is expected to be sold until the order after this one has arrived, plus a safety
// stock, less what is there or on its way. The rate comes from the last 28 days, four whole weeks, so that every
// weekday counts alike; days on which nothing was on the shelf do not count, because nothing could be sold on them, but
// never fewer than 7 days, so that one lucky day is no rate. The shop is reviewed weekly; the low-stock level is the
// safety stock.
#include "models/shop/shopfile.h"

#include <QDate>
#include <vector>

namespace jishi {

struct PurchaseLine
{
    RowId variant = 0;
    RowId product = 0;
    QString name; // "Hoodie Blue / L"
    QString sku;
    QString unit;
    RowId supplierId = 0; // 0: none known
    QString supplier;
    int leadDays = 0;
    Quantity sold; // in the last 28 days
    int soldDays = 0; // of those, on how many it could be sold
    Quantity available; // on hand less what is promised
    Quantity onTheWay; // ordered and not arrived
    Quantity need; // whole units
    std::optional<Money> cost; // of one unit; never shown to a reseller
};

inline constexpr int kSalesDays = 28;
inline constexpr int kLeastSalesDays = 7;
inline constexpr int kReviewDays = 7;
inline constexpr int kLeadDays = 7; // of a supplier nobody wrote down

// What is missing until the order after this one arrives, rounded up to whole units; nothing below one.
// available: what is on the shelf or on its way, less what is promised.
Quantity purchaseNeed(Quantity sold, int soldDays, int leadDays, Quantity lowStock, Quantity available);

// By supplier, those without one last; within one by name. today: the last day that counts.
Result<std::vector<PurchaseLine>> planPurchase(Connection &connection, const ShopProfile &profile, QDate today);

// Inside a transaction. What was needed of each line has arrived, under the name of the document it came with.
Status bookPurchase(Connection &connection, const ShopContext &context, const std::vector<PurchaseLine> &lines,
    const QString &reference);

} // namespace jishi

#pragma once
// What a shopkeeper who has known a customer for years would say of her: how much, how often, what, and whether she is
// overdue. Reads only.
#include "models/shop/shopfile.h"

#include <QDate>
#include <optional>
#include <vector>

namespace jishi {

// How regularly somebody comes: "usually every 9 days".
struct Rhythm
{
    int everyDays = 0;
    int daysSince = 0; // since the last time
    bool overdue = false;
};

struct UsualProduct
{
    RowId product = 0;
    QString name;
    int orders = 0; // in how many of her orders it was
};

struct CustomerInsight
{
    int64_t orders = 0; // that stand, returns not counted
    Money spent; // totals of all that stand, returns taken off
    Money average; // of an order
    Money unpaid;
    std::optional<Instant> lastOrder;
    std::optional<Rhythm> rhythm; // only where there is one
    std::vector<UsualProduct> basket; // the most usual first
};

// The rhythm in a list of days with orders, in any order, days may repeat. Nothing below three different days, and
// nothing where the gaps tell of no habit.
// The rule: the median gap of the last 12 gaps, because one holiday must not move it and old habits end; it counts as a
// habit when the gaps' median deviation from it is at most half of it. Median and median absolute deviation stand up to
// outliers where mean and variance do not (Rousseeuw & Croux 1993). She is overdue when one and a half gaps have
// passed.
std::optional<Rhythm> rhythmOf(std::vector<QDate> days, QDate today);

Result<CustomerInsight> loadCustomerInsight(
    Connection &connection, const ShopProfile &profile, RowId customer, QDate today);

} // namespace jishi

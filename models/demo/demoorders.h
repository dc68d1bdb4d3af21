#pragma once
// Plans the demo's orders: busy weekends and festivals, mostly paid by WeChat and handed over, the last days still
// under way.
#include "models/demo/democatalog.h"

namespace jishi::demo {

struct Period
{
    Instant from = 0; // a start of day
    Instant until = 0;
    QTimeZone zone;
};

class OrderPlanner
{
public:
    OrderPlanner(DemoRandom &random, const CatalogPlanner &prices, Period period)
        : m_random(random)
        , m_prices(prices)
        , m_period(std::move(period))
    { }
    void plan(int orders, Plan &plan);

private:
    std::vector<Instant> times(int orders);
    std::vector<int64_t> dayWeights() const;
    void weighVariants(const Plan &plan);
    int someVariant();
    int someCustomer(const Plan &plan);
    PlannedOrder order(Instant at, const Plan &plan);
    PlannedLine line(const Plan &plan);
    int64_t quantityOf(const PlannedVariant &variant);
    void live(PlannedOrder &order);
    void handOver(PlannedOrder &order, FulfilmentState reached);
    void pay(PlannedOrder &order);
    void cancel(PlannedOrder &order);
    void addReturns(int count, Plan &plan);
    PlannedOrder returnOf(const PlannedOrder &order, int origin, const Plan &plan);
    PaymentMethod method();
    // Some minutes later, but not in the future.
    Instant later(Instant at, int64_t leastMinutes, int64_t mostMinutes);

    DemoRandom &m_random;
    const CatalogPlanner &m_prices;
    Period m_period;
    std::vector<int64_t> m_weights; // cumulated, by variant
};

} // namespace jishi::demo

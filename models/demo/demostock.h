#pragma once
// Plans the demo's stock movements: what was sold and brought back, and the purchases that kept the shelf filled before
// it.
#include "models/demo/demoorders.h"

namespace jishi::demo {

class StockPlanner
{
public:
    StockPlanner(DemoRandom &random, Period period)
        : m_random(random)
        , m_period(std::move(period))
    { }
    void plan(Plan &plan);

private:
    void addSales(Plan &plan);
    void addPurchases(Plan &plan);
    void addLosses(Plan &plan);
    size_t weekOf(Instant at) const;

    DemoRandom &m_random;
    Period m_period;
    size_t m_weeks = 0;
    std::vector<int64_t> m_demand; // thousandths, by variant and week
};

} // namespace jishi::demo

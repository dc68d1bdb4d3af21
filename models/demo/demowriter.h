#pragma once
// Lays a plan down in an empty shop, derived figures and captured changes with it. Row ids are the plan's indices plus
// one.
#include "models/demo/demoplan.h"
#include "models/demo/demorandom.h"
#include "models/shop/shopfile.h"

namespace jishi::demo {

class PlanWriter
{
public:
    PlanWriter(Connection &connection, const ShopContext &context, DemoRandom &random)
        : m_connection(connection)
        , m_context(context)
        , m_random(random)
    { }
    Status write(const Plan &plan, Instant opened);

private:
    Status writeCategories(Instant opened);
    Status writeProducts(const Plan &plan, Instant opened);
    Status writeVariants(const Plan &plan, Instant opened);
    Status writeCustomers(const Plan &plan);
    Status writeOrders(const Plan &plan);
    Status writeLines(const Plan &plan);
    Status writePayments(const Plan &plan);
    Status writeSteps(const Plan &plan);
    Status writeMovements(const Plan &plan);
    Status captureAll();
    std::string number(size_t order) const;

    Connection &m_connection;
    const ShopContext &m_context;
    DemoRandom &m_random;
    std::string m_deviceCode;
};

} // namespace jishi::demo

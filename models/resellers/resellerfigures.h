#pragma once
// What the resellers have sold and earned lately, for their list. Reads on the reader's connection.
#include "models/resellers/reseller.h"
#include "models/shop/shopfile.h"

#include <string>
#include <unordered_map>

namespace jishi {

// SQL: what an order o brought for goods: without postage, less what was taken back of it.
std::string netOfOrder();
// SQL: that an order o was bought by the reseller herself.
std::string boughtHerself();

class ResellerFigures
{
public:
    static constexpr int kDays = 30; // what "lately" means

    ResellerFigures(Connection &connection, const ShopContext &context)
        : m_connection(connection)
        , m_context(context)
    { }

    // All who are not erased, by name.
    Result<std::vector<ResellerSummary>> all() const;
    // The same with no more than id, name and state, at once whatever they have sold.
    Result<std::vector<ResellerSummary>> people() const;
    // Who applied and waits for an answer, the first first.
    Result<std::vector<ResellerSummary>> applications() const;

private:
    struct Earned
    {
        int64_t waiting = 0; // minor units
        int64_t payable = 0;
    };
    using Commissions = std::unordered_map<RowId, Earned>;
    Result<Commissions> commissions() const;

    Connection &m_connection;
    const ShopContext &m_context;
};

} // namespace jishi

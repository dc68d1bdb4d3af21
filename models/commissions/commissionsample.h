#pragma once
// Who would get what of an order, and by which rule: for trying out a rule before it holds. Writes nothing.
#include "models/commissions/commissionexplanation.h"
#include "models/commissions/rulebook.h"

namespace jishi {

struct SampleLine
{
    QString goods;
    Money paid;
    QString person;
    int level = 1;
    std::optional<CommissionRule> rule; // none: nothing is earned
    QString ruleTarget;
    bool ownPurchase = false; // she bought it herself, and the rule does not count that
    int64_t basis = 0; // as of CommissionEntry
    int64_t rate = 0;
    Money amount;
};

struct CommissionSample
{
    RowId orderId = 0;
    QString order; // its number
    std::vector<SampleLine> lines;
    Money total;
};

class CommissionSampler
{
public:
    CommissionSampler(Connection &connection, const ShopContext &context)
        : m_connection(connection)
        , m_context(context)
    { }

    // Under the newest rules, whenever they begin, and a draft of one of them.
    Result<CommissionSample> sample(RowId order, const std::optional<CommissionRule> &draft) const;
    // The last ones that are owed to somebody, with a word about each.
    Result<std::vector<std::pair<RowId, QString>>> recentOrders(int limit) const;

private:
    QString nameOf(RowId reseller) const;

    Connection &m_connection;
    const ShopContext &m_context;
};

} // namespace jishi

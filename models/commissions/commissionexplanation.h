#pragma once
// Why one figure of the ledger is what it is: the order and its line, what was paid, the rate and the rule it comes
// from, what was refunded, to whom the order was owed and why, and when it is released.
#include "models/commissions/commissionentry.h"
#include "models/commissions/commissionrule.h"
#include "models/commissions/entrystate.h"
#include "models/resellers/attributionstory.h"

namespace jishi {

struct CommissionExplanation
{
    CommissionEntry entry;
    EntryState state = EntryState::Waiting; // of a commission; of a payout it says nothing
    QString reseller;

    // Of the order; empty for what follows from none.
    QString order; // its number
    Instant placedAt = 0;
    Instant handedOverAt = 0;
    QString goods;
    QString unit;
    Quantity quantity;
    Money lineAmount; // paid for the line, without postage
    bool isPart = false; // of a line that was split: its share is rounded with the whole
    Money earned; // by this line, of this level, before refunds
    Money left; // of the line and level for this reseller, everything taken together

    // Of the return that it follows from.
    QString refund; // its number; empty: none
    Instant refundedAt = 0;
    Quantity refundedQuantity;
    Money refundedAmount;

    std::optional<CommissionRule> rule;
    QString ruleTarget; // what the rule is for, by name; empty for the shop
    Money supplyPrice; // per unit, for a margin

    std::optional<AttributionStory> owed; // to her who sold, and why

    QString payoutReference;
    Instant paidAt = 0; // 0: not yet
};

class CommissionExplainer
{
public:
    CommissionExplainer(Connection &connection, const ShopContext &context)
        : m_connection(connection)
        , m_context(context)
    { }

    // NotFound.
    Result<CommissionExplanation> explain(RowId entry) const;
    // Whatever a rule is for, by name; empty for the shop.
    Result<QString> targetOf(const CommissionRule &rule) const;

private:
    Status readState(CommissionExplanation &why) const;
    Status readLine(CommissionExplanation &why) const;
    Status readSums(CommissionExplanation &why) const;
    Status readRefund(CommissionExplanation &why) const;
    Status readRule(CommissionExplanation &why) const;
    Status readAttribution(CommissionExplanation &why) const;

    Connection &m_connection;
    const ShopContext &m_context;
};

} // namespace jishi

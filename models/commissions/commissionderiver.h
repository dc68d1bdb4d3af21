#pragma once
// Everything that the ledger says of one order, derived from its history: a function of what happened, not of when this
// device heard of it. Two devices that know the same history derive the same entries with the same ids.
//
// What was owed to one reseller and then to another appears with both: earned, taken back and moved. A refund is shared
// between nobody: it lies where the order lay when it was made, and moves with it.
#include "models/commissions/commissionhistory.h"
#include "models/commissions/rulebook.h"

namespace jishi {

class CommissionDeriver
{
public:
    CommissionDeriver(const CommissionHistory &history, const RuleBook &rules)
        : m_history(history)
        , m_rules(rules)
    { }

    // Nothing before the goods have been handed over. An accrual that the ledger has is taken as it stands, whatever
    // the rules say today.
    std::vector<CommissionEntry> entries();
    // What would be earned if it were handed over now, for orders that are open: accruals of the attribution that
    // holds.
    std::vector<CommissionEntry> expected(Instant now);

private:
    // One line, one attribution, one level.
    struct Earner
    {
        const CommissionHistory::Line *line = nullptr;
        size_t attribution = 0;
        int level = 1;
        RowId person = 0;
    };

    void earn(const Earner &earner);
    CommissionEntry accrual(const Earner &earner) const;
    void takeBack(const Earner &earner, const CommissionEntry &accrual, std::vector<CommissionEntry> &entries) const;
    void takeRest(
        const CommissionEntry &accrual, Money refunded, Money lineAmount, std::vector<CommissionEntry> &entries) const;
    void move(const Earner &earner, std::vector<CommissionEntry> &entries) const;
    template <typename Each>
    void forEarners(size_t first, Each each) const;

    const CommissionHistory &m_history;
    const RuleBook &m_rules;
    Instant m_handedOverAt = 0;
    std::vector<CommissionEntry> m_entries;
};

} // namespace jishi

#pragma once
// Which rule holds for a line: of all that fit, the most specific; of its versions, the last one that had begun when
// the order was placed. Knows no storage: what it is given is what it knows.
#include "models/commissions/linecommission.h"

#include <unordered_map>

namespace jishi {

class RuleBook
{
public:
    void add(CommissionRule rule);
    bool isEmpty() const { return m_versions.empty(); }

    // Null: none, so nothing is earned.
    const CommissionRule *ruleFor(const CommissionCase &line) const;
    // Every rule that fits, the one that wins first.
    std::vector<const CommissionRule *> rulesFor(const CommissionCase &line) const;

private:
    // Shows what fits, the most specific first, until `take` says that it has enough.
    template <typename Take>
    void show(const CommissionCase &line, Take take) const;
    const CommissionRule *versionAt(RuleScope scope, RowId target, Instant at) const;

    std::unordered_map<int64_t, std::vector<CommissionRule>> m_versions; // by scope and target; each by its beginning
};

} // namespace jishi

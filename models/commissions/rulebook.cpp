#include "models/commissions/rulebook.h"

#include <algorithm>

namespace jishi {

namespace {

int64_t keyOf(RuleScope scope, RowId target)
{
    return (target << 3) | static_cast<int64_t>(scope);
}

} // namespace

void RuleBook::add(CommissionRule rule)
{
    auto &versions = m_versions[keyOf(rule.scope, rule.target)];
    const auto after = [](const CommissionRule &a, const CommissionRule &b) {
        return std::pair(a.validFrom, a.version) < std::pair(b.validFrom, b.version);
    };
    versions.insert(std::upper_bound(versions.begin(), versions.end(), rule, after), std::move(rule));
}

const CommissionRule *RuleBook::versionAt(RuleScope scope, RowId target, Instant at) const
{
    const auto found = m_versions.find(keyOf(scope, target));
    if (found == m_versions.end())
        return nullptr;
    const CommissionRule *holding = nullptr;
    for (const CommissionRule &version : found->second)
        if (version.validFrom <= at)
            holding = &version;
    return holding && holding->basis != CommissionBasis::None ? holding : nullptr;
}

template <typename Take>
void RuleBook::show(const CommissionCase &line, Take take) const
{
    const auto enough = [&](RuleScope scope, RowId target) {
        const CommissionRule *rule =
            target > 0 || scope == RuleScope::Shop ? versionAt(scope, target, line.placedAt) : nullptr;
        return rule && take(rule);
    };
    if (enough(RuleScope::Reseller, line.resellerId) || enough(RuleScope::Tier, line.tierId)
        || enough(RuleScope::Campaign, line.campaignId) || enough(RuleScope::Variant, line.variantId)
        || enough(RuleScope::Product, line.productId))
        return;
    for (const RowId category : line.categories)
        if (enough(RuleScope::Category, category))
            return;
    (void)enough(RuleScope::Shop, 0);
}

std::vector<const CommissionRule *> RuleBook::rulesFor(const CommissionCase &line) const
{
    std::vector<const CommissionRule *> found;
    show(line, [&found](const CommissionRule *rule) {
        found.push_back(rule);
        return false;
    });
    return found;
}

const CommissionRule *RuleBook::ruleFor(const CommissionCase &line) const
{
    const CommissionRule *winner = nullptr;
    show(line, [&winner](const CommissionRule *rule) {
        winner = rule;
        return true;
    });
    return winner;
}

} // namespace jishi

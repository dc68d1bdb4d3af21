#pragma once
// Keeps commission rules: every change is a new version that holds from a moment that has not passed, so that nothing
// that was placed changes its commission.
#include "models/commissions/rulebook.h"
#include "models/shop/shopfile.h"

namespace jishi {

class RuleStore
{
public:
    RuleStore(Connection &connection, const ShopContext &context)
        : m_connection(connection)
        , m_context(context)
    { }

    // Inside a transaction. The number, moment and signature are set; a beginning in the past means now. Refused: what
    // CommissionRule::check refuses, a version that begins before the last one does, a role that sets no rules.
    Result<CommissionRule> add(CommissionRule rule);

    Result<CommissionRule> rule(RowId id) const;
    // Of one scope and target, the newest first.
    Result<std::vector<CommissionRule>> versions(RuleScope scope, RowId target) const;
    // The last version of every rule, from the widest scope to the most specific.
    Result<std::vector<CommissionRule>> newest() const;
    Result<RuleBook> all() const;
    // The newest version of each, whenever it begins, and a draft in place of the one that it would follow.
    Result<RuleBook> newestWith(const std::optional<CommissionRule> &draft) const;
    // What a rule of a scope can be for, by name. Products and variants are too many: they are searched for.
    Result<std::vector<std::pair<RowId, QString>>> targets(RuleScope scope) const;
    // Those that these lines can meet.
    Result<RuleBook> bookFor(const std::vector<CommissionCase> &lines) const;

private:
    Result<std::vector<CommissionRule>> read(std::string_view where, RuleScope scope = {}, RowId target = 0) const;
    Result<Uuid> uuidOf(const CommissionRule &rule) const;

    Connection &m_connection;
    const ShopContext &m_context;
};

} // namespace jishi

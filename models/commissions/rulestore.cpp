#include "models/commissions/rulestore.h"

#include "models/base/refusal.h"
#include "models/settings/settings.h"

#include <algorithm>
#include <set>

namespace jishi {

namespace {

#define RULE_TARGET "coalesce(category_id, product_id, variant_id, campaign_id, tier_id, reseller_id, 0)"
constexpr const char *kColumns =
    "SELECT id, uuid, scope, " RULE_TARGET ", version, valid_from, basis, sections, own_purchase, hold_days, note,\n"
    "    made_by, created_at\n"
    "FROM commission_rules ";
constexpr std::string_view kOfTarget = "WHERE scope = ?1 AND " RULE_TARGET " = ?2 ORDER BY version DESC";
constexpr std::string_view kNewest =
    "WHERE version = (SELECT max(version) FROM commission_rules n WHERE n.scope = commission_rules.scope\n"
    "    AND coalesce(n.category_id, n.product_id, n.variant_id, n.campaign_id, n.tier_id, n.reseller_id, 0) "
    "= " RULE_TARGET ")";
#undef RULE_TARGET

CommissionRule ruleOf(const Statement &row)
{
    CommissionRule rule;
    rule.id = row.integer(0);
    rule.uuid = row.uuid(1);
    rule.scope = ruleScopeFrom(row.utf8(2));
    rule.target = row.integer(3);
    rule.version = static_cast<int>(row.integer(4));
    rule.validFrom = row.integer(5);
    rule.basis = commissionBasisFrom(row.utf8(6));
    rule.sections = CommissionRule::sectionsFrom(row.text(7).toUtf8());
    rule.ownPurchase = row.integer(8) != 0;
    rule.holdDays = static_cast<int>(row.integer(9));
    rule.note = row.text(10);
    rule.madeBy = row.text(11);
    rule.createdAt = row.integer(12);
    return rule;
}

const char *tableOf(RuleScope scope)
{
    switch (scope) {
    case RuleScope::Shop:
        return nullptr;
    case RuleScope::Category:
        return "categories";
    case RuleScope::Product:
        return "products";
    case RuleScope::Variant:
        return "variants";
    case RuleScope::Campaign:
        return "campaigns";
    case RuleScope::Tier:
        return "reseller_tiers";
    case RuleScope::Reseller:
        return "resellers";
    }
    Q_UNREACHABLE();
}

} // namespace

Result<CommissionRule> RuleStore::add(CommissionRule rule)
{
    if (m_context.profile.role != ShopRole::Owner)
        return refused(Refusal::tr("Only the owner sets commission rules."));
    if (auto sound = rule.check(m_context.profile.currency); !sound)
        return sound.error();
    const auto before = versions(rule.scope, rule.target);
    if (!before)
        return before.error();
    rule.createdAt = m_context.clock->now();
    rule.validFrom = std::max(rule.validFrom, rule.createdAt);
    rule.version = before->empty() ? 1 : before->front().version + 1;
    if (!before->empty() && before->front().validFrom > rule.validFrom)
        return refused(Refusal::tr("Version %1 of this rule begins later: a new version cannot begin before it does.")
                           .arg(before->front().version));
    const auto uuid = uuidOf(rule);
    if (!uuid)
        return uuid.error();
    rule.uuid = *uuid;
    rule.madeBy = Settings(m_connection).value(setting::kPerson);
    const auto reference = [&rule](RuleScope scope) { return rule.scope == scope ? rule.target : RowId { 0 }; };
    const auto inserted =
        m_connection
            .prepare("INSERT INTO commission_rules (uuid, scope, category_id, product_id, variant_id, campaign_id,\n"
                     "    tier_id, reseller_id, version, valid_from, basis, sections, own_purchase, hold_days, note,\n"
                     "    made_by, created_at)\n"
                     "VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17)")
            .bind(1, rule.uuid)
            .bind(2, toText(rule.scope))
            .bindReference(3, reference(RuleScope::Category))
            .bindReference(4, reference(RuleScope::Product))
            .bindReference(5, reference(RuleScope::Variant))
            .bindReference(6, reference(RuleScope::Campaign))
            .bindReference(7, reference(RuleScope::Tier))
            .bindReference(8, reference(RuleScope::Reseller))
            .bind(9, rule.version)
            .bind(10, rule.validFrom)
            .bind(11, toText(rule.basis))
            .bind(12, QString::fromUtf8(rule.sectionsText()))
            .bind(13, rule.ownPurchase)
            .bind(14, rule.holdDays)
            .bind(15, rule.note.isNull() ? QLatin1String("") : rule.note)
            .bind(16, rule.madeBy)
            .bind(17, rule.createdAt)
            .run();
    if (!inserted)
        return inserted.error();
    rule.id = m_connection.lastInsertId();
    return rule;
}

// Two desks that make the same version of one rule make one row, and a conflict to be decided.
Result<Uuid> RuleStore::uuidOf(const CommissionRule &rule) const
{
    const std::string purpose = std::string("rule/") + toText(rule.scope) + '/' + std::to_string(rule.version);
    const char *table = tableOf(rule.scope);
    if (!table)
        return Uuid::derived(Uuid(), purpose);
    Statement row = m_connection.prepare(std::string("SELECT uuid FROM ") + table + " WHERE id = ?1");
    if (!row.bind(1, rule.target).next())
        return refused(Refusal::tr("What the rule is for is not there any more."));
    return Uuid::derived(row.uuid(0), purpose);
}

Result<std::vector<CommissionRule>> RuleStore::read(std::string_view where, RuleScope scope, RowId target) const
{
    std::vector<CommissionRule> rules;
    Statement rows = m_connection.prepare(std::string(kColumns).append(where));
    if (where == kOfTarget)
        rows.bind(1, toText(scope)).bind(2, target);
    while (rows.next())
        rules.push_back(ruleOf(rows));
    if (auto read = rows.status(); !read)
        return read.error();
    return rules;
}

Result<CommissionRule> RuleStore::rule(RowId id) const
{
    Statement row = m_connection.prepare(std::string(kColumns) + "WHERE id = ?1");
    if (row.bind(1, id).next())
        return ruleOf(row);
    return row.status() ? Error { ErrorKind::NotFound, QStringLiteral("rule %1").arg(id) } : row.status().error();
}

Result<std::vector<CommissionRule>> RuleStore::versions(RuleScope scope, RowId target) const
{
    return read(kOfTarget, scope, target);
}

Result<std::vector<CommissionRule>> RuleStore::newest() const
{
    auto rules = read(kNewest);
    if (rules)
        std::ranges::stable_sort(*rules, {}, &CommissionRule::scope);
    return rules;
}

Result<RuleBook> RuleStore::all() const
{
    auto rules = read("");
    if (!rules)
        return rules.error();
    RuleBook book;
    for (CommissionRule &rule : *rules)
        book.add(std::move(rule));
    return book;
}

Result<RuleBook> RuleStore::newestWith(const std::optional<CommissionRule> &draft) const
{
    auto rules = newest();
    if (!rules)
        return rules.error();
    if (draft)
        rules->push_back(*draft);
    RuleBook book;
    for (CommissionRule &rule : *rules) {
        rule.validFrom = &rule == &rules->back() && draft ? 1 : 0;
        book.add(std::move(rule));
    }
    return book;
}

Result<std::vector<std::pair<RowId, QString>>> RuleStore::targets(RuleScope scope) const
{
    std::vector<std::pair<RowId, QString>> found;
    const char *table = tableOf(scope);
    if (!table || scope == RuleScope::Product || scope == RuleScope::Variant)
        return found;
    Statement rows = m_connection.prepare(
        std::string("SELECT id, name FROM ") + table + " WHERE deleted_at IS NULL ORDER BY name COLLATE NOCASE, id");
    while (rows.next())
        found.emplace_back(rows.integer(0), rows.text(1));
    if (auto read = rows.status(); !read)
        return read.error();
    return found;
}

Result<RuleBook> RuleStore::bookFor(const std::vector<CommissionCase> &lines) const
{
    std::set<std::pair<RuleScope, RowId>> wanted { { RuleScope::Shop, 0 } };
    for (const CommissionCase &line : lines) {
        wanted.insert({ { RuleScope::Reseller, line.resellerId }, { RuleScope::Tier, line.tierId },
            { RuleScope::Campaign, line.campaignId }, { RuleScope::Variant, line.variantId },
            { RuleScope::Product, line.productId } });
        for (const RowId category : line.categories)
            wanted.emplace(RuleScope::Category, category);
    }
    RuleBook book;
    for (const auto &[scope, target] : wanted) {
        if (target == 0 && scope != RuleScope::Shop)
            continue;
        auto rules = read(kOfTarget, scope, target);
        if (!rules)
            return rules.error();
        for (CommissionRule &rule : *rules)
            book.add(std::move(rule));
    }
    return book;
}

} // namespace jishi

#include "models/commissions/commissionexplanation.h"

#include "models/commissions/commissionledger.h"
#include "models/commissions/rulestore.h"

namespace jishi {

Result<CommissionExplanation> CommissionExplainer::explain(RowId entry) const
{
    const auto found = CommissionLedger(m_connection, m_context).entry(entry);
    if (!found)
        return found.error();
    CommissionExplanation why;
    why.entry = *found;
    for (const auto read :
        { &CommissionExplainer::readState, &CommissionExplainer::readLine, &CommissionExplainer::readSums,
            &CommissionExplainer::readRefund, &CommissionExplainer::readRule, &CommissionExplainer::readAttribution })
        if (auto done = (this->*read)(why); !done)
            return done.error();
    return why;
}

Status CommissionExplainer::readState(CommissionExplanation &why) const
{
    Statement row = m_connection.prepare("SELECT r.name, " + entryState()
        + ", coalesce(own.reference, p.reference, ''), coalesce(own.paid_at, p.paid_at, 0)\n"
          "FROM commission_entries e JOIN resellers r ON r.id = e.reseller_id\n"
        + joinPayout() + "LEFT JOIN payouts own ON own.id = e.payout_id\nWHERE e.id = :entry");
    row.bind(":entry", why.entry.id).bind(":at", m_context.clock->now());
    if (!row.next())
        return row.status();
    why.reseller = row.text(0);
    why.state = static_cast<EntryState>(row.integer(1));
    why.payoutReference = row.text(2);
    why.paidAt = row.integer(3);
    return done();
}

Status CommissionExplainer::readLine(CommissionExplanation &why) const
{
    Statement row = m_connection.prepare("SELECT o.number, o.placed_at, l.name, l.unit, l.quantity, l.amount,\n"
                                         "    l.quantity_before <> 0 OR l.amount_before <> 0,\n"
                                         "    (SELECT min(at) FROM fulfilments f WHERE f.order_id = o.id\n"
                                         "        AND f.state = 'handed_over'),\n"
                                         "    coalesce(l.supply_price, 0)\n"
                                         "FROM orders o\n"
                                         "JOIN order_lines l ON l.order_id = o.id AND l.line_no = ?2\n"
                                         "WHERE o.id = ?1");
    const Currency currency = m_context.profile.currency;
    why.lineAmount = why.supplyPrice = Money(0, currency);
    if (!row.bind(1, why.entry.orderId).bind(2, why.entry.lineNo).next())
        return row.status();
    why.order = row.text(0);
    why.placedAt = row.integer(1);
    why.goods = row.text(2);
    why.unit = row.text(3);
    why.quantity = row.quantity(4);
    why.lineAmount = row.money(5, currency);
    why.isPart = row.integer(6) != 0;
    why.handedOverAt = row.integer(7);
    why.supplyPrice = row.money(8, currency);
    return done();
}

Status CommissionExplainer::readSums(CommissionExplanation &why) const
{
    const Currency currency = m_context.profile.currency;
    why.earned = why.left = Money(0, currency);
    if (why.entry.orderId == 0)
        return done();
    Statement row = m_connection.prepare(
        "SELECT coalesce(sum(amount) FILTER (WHERE kind = 'accrual'), 0), coalesce(sum(amount), 0)\n"
        "FROM commission_entries WHERE order_id = ?1 AND line_no = ?2 AND level = ?3 AND reseller_id = ?4");
    row.bind(1, why.entry.orderId).bind(2, why.entry.lineNo).bind(3, why.entry.level).bind(4, why.entry.resellerId);
    if (!row.next())
        return row.status();
    why.earned = row.money(0, currency);
    why.left = row.money(1, currency);
    return done();
}

Status CommissionExplainer::readRefund(CommissionExplanation &why) const
{
    why.refundedAmount = Money(0, m_context.profile.currency);
    if (why.entry.refundId == 0)
        return done();
    Statement row = m_connection.prepare("SELECT r.number, r.placed_at, -l.quantity, -l.amount\n"
                                         "FROM orders r JOIN order_lines l ON l.order_id = r.id\n"
                                         "WHERE r.id = ?1 AND l.returns_line = ?2");
    if (!row.bind(1, why.entry.refundId).bind(2, why.entry.lineNo).next())
        return row.status();
    why.refund = row.text(0);
    why.refundedAt = row.integer(1);
    why.refundedQuantity = row.quantity(2);
    why.refundedAmount = row.money(3, m_context.profile.currency);
    return done();
}

Status CommissionExplainer::readRule(CommissionExplanation &why) const
{
    if (why.entry.ruleId == 0)
        return done();
    const auto rule = RuleStore(m_connection, m_context).rule(why.entry.ruleId);
    if (!rule)
        return rule.error();
    why.rule = *rule;
    const auto target = targetOf(*rule);
    if (!target)
        return target.error();
    why.ruleTarget = *target;
    return done();
}

Result<QString> CommissionExplainer::targetOf(const CommissionRule &rule) const
{
    const auto named = [&]() -> const char * {
        switch (rule.scope) {
        case RuleScope::Shop:
            return nullptr;
        case RuleScope::Category:
            return "SELECT name FROM categories WHERE id = ?1";
        case RuleScope::Product:
            return "SELECT name FROM products WHERE id = ?1";
        case RuleScope::Variant:
            return "SELECT trim(p.name || ' ' || v.title) FROM variants v JOIN products p ON p.id = v.product_id\n"
                   "WHERE v.id = ?1";
        case RuleScope::Campaign:
            return "SELECT name FROM campaigns WHERE id = ?1";
        case RuleScope::Tier:
            return "SELECT name FROM reseller_tiers WHERE id = ?1";
        case RuleScope::Reseller:
            return "SELECT name FROM resellers WHERE id = ?1";
        }
        Q_UNREACHABLE();
    }();
    if (!named)
        return QString();
    Statement row = m_connection.prepare(named);
    const QString name = row.bind(1, rule.target).next() ? row.text(0) : QString();
    if (auto read = row.status(); !read)
        return read.error();
    return name;
}

Status CommissionExplainer::readAttribution(CommissionExplanation &why) const
{
    if (why.entry.orderId == 0)
        return done();
    const auto stories = AttributionStories(m_connection, m_context).of(why.entry.orderId);
    if (!stories)
        return stories.error();
    for (const AttributionStory &story : *stories)
        if (story.attribution.id == why.entry.attributionId)
            why.owed = story;
    return done();
}

} // namespace jishi

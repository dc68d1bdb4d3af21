#include "models/commissions/commissionsample.h"

#include "models/commissions/commissionderiver.h"
#include "models/commissions/rulestore.h"

#include <algorithm>
#include <limits>

namespace jishi {

Result<CommissionSample> CommissionSampler::sample(RowId order, const std::optional<CommissionRule> &draft) const
{
    auto history = CommissionHistory::read(m_connection, m_context, order);
    const auto book = RuleStore(m_connection, m_context).newestWith(draft);
    if (!history || !book)
        return history ? book.error() : history.error();
    history->accruals.clear(); // what was decided does not count here
    for (CommissionHistory::Line &line : history->lines)
        line.facts.placedAt = std::numeric_limits<Instant>::max();
    CommissionSample sample;
    sample.orderId = order;
    sample.total = Money(0, m_context.profile.currency);
    Statement row = m_connection.prepare("SELECT o.number, l.line_no, l.name FROM orders o\n"
                                         "JOIN order_lines l ON l.order_id = o.id WHERE o.id = ?1");
    std::vector<std::pair<int, QString>> goods;
    row.bind(1, order);
    while (row.next()) {
        sample.order = row.text(0);
        goods.emplace_back(static_cast<int>(row.integer(1)), row.text(2));
    }
    const CommissionExplainer explainer(m_connection, m_context);
    for (const CommissionEntry &entry : CommissionDeriver(*history, *book).expected(m_context.clock->now())) {
        SampleLine line;
        const auto named = std::ranges::find(goods, entry.lineNo, &std::pair<int, QString>::first);
        const auto facts = std::ranges::find(history->lines, entry.lineNo, &CommissionHistory::Line::lineNo);
        line.goods = named == goods.end() ? QString() : named->second;
        line.paid = facts->facts.amount;
        line.person = nameOf(entry.resellerId);
        line.level = entry.level;
        line.basis = entry.basis;
        line.rate = entry.rate;
        line.amount = entry.amount;
        const CommissionCase asOwed = history->caseOf(*facts, history->attributions.back());
        if (const CommissionRule *rule = book->ruleFor(asOwed)) {
            line.ownPurchase = asOwed.ownPurchase && !rule->ownPurchase;
            line.rule = *rule;
            line.ruleTarget = explainer.targetOf(*rule).ok() ? *explainer.targetOf(*rule) : QString();
        }
        sample.total += line.amount;
        sample.lines.push_back(std::move(line));
    }
    return sample;
}

QString CommissionSampler::nameOf(RowId reseller) const
{
    Statement row = m_connection.prepare("SELECT name FROM resellers WHERE id = ?1");
    return row.bind(1, reseller).next() ? row.text(0) : QString();
}

Result<std::vector<std::pair<RowId, QString>>> CommissionSampler::recentOrders(int limit) const
{
    std::vector<std::pair<RowId, QString>> orders;
    Statement rows = m_connection.prepare("SELECT o.id, o.number || ' · ' || r.name FROM orders o\n"
                                          "JOIN resellers r ON r.id = o.reseller_id\n"
                                          "WHERE o.reseller_id IS NOT NULL AND o.refers_to IS NULL\n"
                                          "    AND o.status <> 'cancelled'\n"
                                          "ORDER BY o.placed_at DESC LIMIT ?1");
    rows.bind(1, limit);
    while (rows.next())
        orders.emplace_back(rows.integer(0), rows.text(1));
    if (auto read = rows.status(); !read)
        return read.error();
    return orders;
}

} // namespace jishi

#include "models/commissions/commissionreplay.h"

#include "models/commissions/tuning.h"

#include <algorithm>
#include <limits>

namespace jishi {

namespace {

// Lines within an order, and tiers, are far fewer than this.
int64_t pairKey(RowId first, int64_t second)
{
    return (first << 20) | second;
}

// How the whole divides: lines are the most.
constexpr int64_t kSteps = 1000;
constexpr int64_t kLinesFrom = 250;
constexpr int64_t kLinesUntil = 800;

} // namespace

Status CommissionReplay::step(int64_t done, int64_t total) const
{
    return !m_progress || m_progress(done, total)
        ? jishi::done()
        : Status(Error { ErrorKind::Cancelled, QStringLiteral("The comparison was cancelled.") });
}

CommissionReplay::Owed *CommissionReplay::owedOf(RowId order)
{
    return order > 0 && order < static_cast<RowId>(m_owed.size()) ? &m_owed[static_cast<size_t>(order)] : nullptr;
}

Result<ReplayResult> CommissionReplay::run(const RuleBook &rules, Instant from, Instant until)
{
    for (const auto read : { &CommissionReplay::readGoods, &CommissionReplay::readCategories,
             &CommissionReplay::readSupplyPrices, &CommissionReplay::readAttributions })
        if (auto done = (this->*read)(); !done)
            return done.error();
    if (auto on = step(0, kSteps); !on)
        return on.error();
    if (auto marked = markHandedOver(from, until); !marked)
        return marked.error();
    if (auto read = readReturns(); !read)
        return read.error();
    if (auto on = step(kLinesFrom, kSteps); !on)
        return on.error();
    if (auto read = readLines(rules); !read)
        return read.error();
    if (auto read = readLedger(); !read)
        return read.error();
    return result();
}

Status CommissionReplay::readGoods()
{
    Statement rows = m_connection.prepare("SELECT v.id, v.product_id, p.category_id, coalesce(v.list_price, v.price)\n"
                                          "FROM variants v JOIN products p ON p.id = v.product_id");
    while (rows.next()) {
        const auto id = static_cast<size_t>(rows.integer(0));
        m_goods.resize(std::max(m_goods.size(), id + 1));
        m_goods[id] = { rows.integer(1), rows.integer(2), rows.money(3, m_context.profile.currency) };
    }
    return rows.status();
}

Status CommissionReplay::readCategories()
{
    std::unordered_map<RowId, RowId> parents;
    Statement rows = m_connection.prepare("SELECT id, parent_id FROM categories");
    while (rows.next())
        parents[rows.integer(0)] = rows.integer(1);
    for (const auto &[id, parent] : parents) {
        std::vector<RowId> &above = m_categories[id];
        for (RowId each = id; each > 0 && std::ranges::find(above, each) == above.end(); each = parents[each])
            above.push_back(each);
    }
    return rows.status();
}

Status CommissionReplay::readSupplyPrices()
{
    Statement rows =
        m_connection.prepare("SELECT variant_id, tier_id, price FROM tier_prices WHERE deleted_at IS NULL");
    while (rows.next())
        m_supplyPrices[pairKey(rows.integer(0), rows.integer(1))] = rows.integer(2);
    return rows.status();
}

// A later decision has the larger id: what is read last holds.
Status CommissionReplay::readAttributions()
{
    const auto last = m_connection.integer("SELECT coalesce(max(id), 0) FROM orders");
    if (!last)
        return last.error();
    m_owed.assign(static_cast<size_t>(*last) + 1, {});
    Statement rows =
        m_connection.prepare("SELECT order_id, reseller_id, inviter_id, tier_id, campaign_id, own_purchase\n"
                             "FROM attributions ORDER BY id");
    while (rows.next())
        if (Owed *owed = owedOf(rows.integer(0)))
            *owed = { rows.integer(1), rows.integer(2), rows.integer(3), rows.integer(4), rows.integer(5) != 0, false };
    return rows.status();
}

Status CommissionReplay::markHandedOver(Instant from, Instant until)
{
    Statement rows =
        m_connection.prepare("SELECT id FROM orders\n"
                             "WHERE status = 'completed' AND refers_to IS NULL AND reseller_id IS NOT NULL\n"
                             "    AND placed_at >= ?1 AND placed_at < ?2");
    rows.bind(1, from).bind(2, until);
    while (rows.next())
        if (Owed *owed = owedOf(rows.integer(0)); owed && owed->resellerId > 0) {
            owed->handedOver = true;
            ++m_orders;
            ++m_sums[owed->resellerId].orders;
        }
    return rows.status();
}

Status CommissionReplay::readReturns()
{
    Statement rows = m_connection.prepare("SELECT r.refers_to, l.returns_line, -l.amount, -l.quantity\n"
                                          "FROM orders r JOIN order_lines l ON l.order_id = r.id\n"
                                          "WHERE r.refers_to IS NOT NULL AND r.status <> 'cancelled'\n"
                                          "    AND l.returns_line IS NOT NULL");
    while (rows.next()) {
        Taken &taken = m_taken[pairKey(rows.integer(0), rows.integer(1))];
        taken.amount += rows.integer(2);
        taken.quantity += rows.integer(3);
    }
    return rows.status();
}

Status CommissionReplay::readLines(const RuleBook &rules)
{
    const auto last = static_cast<int64_t>(m_owed.size());
    Statement rows = m_connection.prepare("SELECT order_id, line_no, variant_id, quantity, amount, unit_price,\n"
                                          "    category_id, list_price, supply_price, quantity_before, amount_before\n"
                                          "FROM order_lines ORDER BY order_id, line_no");
    CommissionCase facts;
    int64_t seen = 0;
    while (rows.next()) {
        const RowId order = rows.integer(0);
        if (++seen % kReplayStep == 0)
            if (auto on = step(kLinesFrom + (kLinesUntil - kLinesFrom) * order / std::max<int64_t>(1, last), kSteps);
                !on)
                return on;
        const Owed *owed = owedOf(order);
        if (!owed || !owed->handedOver)
            continue;
        ++m_lines;
        fillFacts(facts, rows, *owed);
        const auto taken = m_taken.empty() ? m_taken.end() : m_taken.find(pairKey(order, rows.integer(1)));
        reckon(rules, facts, *owed, taken == m_taken.end() ? nullptr : &taken->second);
    }
    return rows.status();
}

void CommissionReplay::fillFacts(CommissionCase &facts, const Statement &row, const Owed &owed) const
{
    const Currency currency = m_context.profile.currency;
    facts.variantId = row.integer(2);
    const Goods goods =
        facts.variantId < static_cast<RowId>(m_goods.size()) ? m_goods[static_cast<size_t>(facts.variantId)] : Goods();
    facts.productId = goods.productId;
    const bool written = !row.isNull(7); // with the order; of older ones the catalog of today tells
    const auto above = m_categories.find(written ? row.integer(6) : goods.categoryId);
    facts.categories.assign(0, 0);
    if (above != m_categories.end())
        facts.categories.assign(above->second.begin(), above->second.end());
    facts.quantity = row.quantity(3);
    facts.amount = row.money(4, currency);
    facts.unitPrice = row.money(5, currency);
    facts.listPrice = written ? row.money(7, currency) : goods.listPrice;
    facts.supplyPrice.reset();
    if (!row.isNull(8))
        facts.supplyPrice = row.money(8, currency);
    else if (const auto price = m_supplyPrices.find(pairKey(facts.variantId, owed.tierId));
             owed.tierId > 0 && price != m_supplyPrices.end())
        facts.supplyPrice = Money(price->second, currency);
    facts.quantityBefore = row.quantity(9);
    facts.amountBefore = row.money(10, currency);
    facts.placedAt = std::numeric_limits<Instant>::max();
    facts.resellerId = owed.resellerId;
    facts.tierId = owed.tierId;
    facts.campaignId = owed.campaignId;
    facts.ownPurchase = owed.ownPurchase;
}

void CommissionReplay::reckon(const RuleBook &rules, const CommissionCase &facts, const Owed &owed, const Taken *taken)
{
    const CommissionRule *rule = rules.ruleFor(facts);
    if (!rule)
        return;
    const Money nothing(0, facts.amount.currency());
    for (const auto &[level, person] : { std::pair(1, owed.resellerId), std::pair(2, owed.inviterId) }) {
        if (person == 0)
            continue;
        Money earned = commissionOf(facts, *rule, level).amount;
        if (taken)
            earned += reversalOf(earned, facts.amount, facts.quantity,
                { Money(taken->amount, nothing.currency()), Quantity::fromThousandths(taken->quantity), nothing, {} });
        m_sums[person].other += earned.minor();
    }
}

Status CommissionReplay::readLedger()
{
    Statement rows = m_connection.prepare("SELECT order_id, reseller_id, amount FROM commission_entries\n"
                                          "WHERE order_id IS NOT NULL");
    int64_t seen = 0;
    while (rows.next()) {
        if (++seen % kReplayStep == 0)
            if (auto on = step(kLinesUntil, kSteps); !on)
                return on;
        if (const Owed *owed = owedOf(rows.integer(0)); owed && owed->handedOver)
            m_sums[rows.integer(1)].actual += rows.integer(2);
    }
    return rows.status();
}

Result<ReplayResult> CommissionReplay::result() const
{
    const Currency currency = m_context.profile.currency;
    ReplayResult result;
    result.orders = m_orders;
    result.lines = m_lines;
    result.actual = result.other = Money(0, currency);
    Statement name = m_connection.prepare("SELECT name FROM resellers WHERE id = ?1");
    for (const auto &[reseller, sums] : m_sums) {
        const QString called = name.bind(1, reseller).next() ? name.text(0) : QString();
        name.reset();
        result.rows.push_back({ reseller, called, sums.orders, { sums.actual, currency }, { sums.other, currency } });
        result.actual += result.rows.back().actual;
        result.other += result.rows.back().other;
    }
    const auto before = [](const ReplayRow &a, const ReplayRow &b) {
        return std::pair(-std::abs(a.difference().minor()), a.resellerId)
            < std::pair(-std::abs(b.difference().minor()), b.resellerId);
    };
    std::ranges::sort(result.rows, before);
    if (auto read = name.status(); !read)
        return read.error();
    return result;
}

} // namespace jishi

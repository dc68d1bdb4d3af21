#include "models/bills/refundmatcher.h"

#include "models/bills/tuning.h"

#include <algorithm>

namespace jishi {

RefundMatcher::RefundMatcher(const MatchPool &pool)
    : m_pool(pool)
    , m_used(pool.entered.size(), false)
{
    for (size_t i = 0; i < pool.entered.size(); ++i)
        if (pool.entered[i].amount < 0)
            m_entered[pool.entered[i].amount].push_back(i);
}

std::vector<BillMatch> RefundMatcher::refunds()
{
    std::vector<BillMatch> matches;
    for (const OpenBillRow &open : m_pool.refunds)
        matches.push_back(match(open.row));
    return matches;
}

BillMatch RefundMatcher::match(const BillRow &row)
{
    const std::vector<RowId> orders = ordersOf(row);
    auto found = byReference(row);
    if (!found)
        found = ofOrders(row, orders);
    if (found) {
        m_used[*found] = true;
        const EnteredPayment &payment = m_pool.entered[*found];
        return { Standing::Matched, { { MatchReason::Entered, { { payment.order, payment.amount, payment.id } } } } };
    }
    BillMatch match;
    for (const RowId order : orders)
        match.explanations.push_back({ MatchReason::Reference, { { order, row.amount.minor(), 0 } } });
    if (orders.empty())
        match.explanations = near(row);
    match.standing = orders.empty() && !match.explanations.empty() ? Standing::Ambiguous : Standing::Unexplained;
    return match;
}

std::optional<size_t> RefundMatcher::byReference(const BillRow &row) const
{
    const auto same = m_entered.find(row.amount.minor());
    if (same == m_entered.end())
        return std::nullopt;
    for (const size_t i : same->second) {
        const QString &reference = m_pool.entered[i].reference;
        if (!m_used[i] && !reference.isEmpty()
            && (reference == row.refund || reference == row.transaction || reference == row.merchantOrder))
            return i;
    }
    return std::nullopt;
}

// Equal refunds of one order are all of that order: whichever comes first.
std::optional<size_t> RefundMatcher::ofOrders(const BillRow &row, const std::vector<RowId> &orders) const
{
    const auto same = m_entered.find(row.amount.minor());
    if (same == m_entered.end())
        return std::nullopt;
    for (const size_t i : same->second)
        if (!m_used[i] && std::ranges::find(orders, m_pool.entered[i].origin) != orders.end())
            return i;
    return std::nullopt;
}

std::vector<Explanation> RefundMatcher::near(const BillRow &row) const
{
    std::vector<Explanation> found;
    const auto same = m_entered.find(row.amount.minor());
    if (same == m_entered.end())
        return found;
    for (const size_t i : same->second) {
        const EnteredPayment &payment = m_pool.entered[i];
        const bool inTime = payment.at >= row.at - kEnteredLater && payment.at <= row.at + kEnteredLater;
        if (!m_used[i] && inTime && payment.provider == row.provider && found.size() < kMostExplanations)
            found.push_back({ MatchReason::Amount, { { payment.order, payment.amount, payment.id } } });
    }
    return found;
}

std::vector<RowId> RefundMatcher::ordersOf(const BillRow &row) const
{
    if (const auto paid = m_pool.paidBy.find(row.transaction); paid != m_pool.paidBy.end())
        return paid->second;
    const auto named = m_pool.orderOf.find(row.merchantOrder);
    return named == m_pool.orderOf.end() ? std::vector<RowId> {} : std::vector<RowId> { named->second };
}

} // namespace jishi

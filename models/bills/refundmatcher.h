#pragma once
// Finds the refund that a person booked for money that went back. It books none itself: what went back without one
// stays listed with the order it is of.
#include "models/bills/billnames.h"

#include <optional>

namespace jishi {

class RefundMatcher
{
public:
    explicit RefundMatcher(const MatchPool &pool);
    // One for each of pool.refunds, in their order.
    std::vector<BillMatch> refunds();

private:
    BillMatch match(const BillRow &row);
    std::optional<size_t> byReference(const BillRow &row) const;
    std::optional<size_t> ofOrders(const BillRow &row, const std::vector<RowId> &orders) const;
    std::vector<Explanation> near(const BillRow &row) const;
    std::vector<RowId> ordersOf(const BillRow &row) const;

    const MatchPool &m_pool;
    std::vector<bool> m_used; // by entered payment
    std::unordered_map<int64_t, std::vector<size_t>> m_entered; // by amount, those that went back
};

} // namespace jishi

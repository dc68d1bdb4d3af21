#pragma once
// What the payouts of a shop look like: who is payable now, and the batches that were made. Reads only.
#include "models/commissions/payout.h"

namespace jishi {

class PayoutLists
{
public:
    PayoutLists(Connection &connection, const ShopContext &context)
        : m_connection(connection)
        , m_context(context)
    { }

    // Everybody with something open, by name.
    Result<std::vector<PayoutCandidate>> candidates() const;
    // Of a reseller without entries: nothing payable.
    Result<PayoutCandidate> candidate(RowId reseller) const;
    // The newest first.
    Result<std::vector<PayoutBatch>> batches() const;
    Result<PayoutBatch> batch(RowId id) const;
    Result<Payout> payout(RowId id) const;
    PayoutRates rates() const;

private:
    Result<std::vector<PayoutCandidate>> people(const std::vector<CommissionBalance> &balances) const;
    Result<std::vector<Payout>> read(const char *where, RowId key) const;

    Connection &m_connection;
    const ShopContext &m_context;
};

} // namespace jishi

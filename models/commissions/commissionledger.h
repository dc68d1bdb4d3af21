#pragma once
// The append-only book of commissions. Balances and states are sums of its rows; nothing here is ever changed.
#include "models/commissions/commissionentry.h"
#include "models/shop/shopfile.h"

namespace jishi {

class CommissionLedger
{
public:
    CommissionLedger(Connection &connection, const ShopContext &context)
        : m_connection(connection)
        , m_context(context)
    { }

    // Inside a transaction. An entry that is there already, by its UUID, is left alone: the same history twice makes
    // the same ledger. Signed by the person at this desk unless it names one; booked into an open month.
    Status append(const CommissionEntry &entry) { return append(std::vector { entry }); }
    Status append(std::vector<CommissionEntry> entries);
    Result<CommissionEntry> entry(RowId id) const;
    // The oldest first.
    Result<std::vector<CommissionEntry>> ofOrder(RowId order) const;

private:
    Result<bool> isThere(const Uuid &uuid) const;
    Result<Instant> openSince() const;
    Result<std::vector<CommissionEntry>> read(const char *where, RowId key) const;

    Connection &m_connection;
    const ShopContext &m_context;
};

} // namespace jishi

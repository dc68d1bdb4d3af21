#pragma once
// What each reseller has earned and what became of it. Every figure is a sum of ledger entries.
#include "models/commissions/entrystate.h"
#include "models/shop/shopfile.h"

#include <array>

namespace jishi {

struct CommissionBalance
{
    RowId reseller = 0;
    Money earned; // accruals, transfers and adjustments
    Money reversed; // with refunds; not positive
    std::array<Money, kEntryStates> states {}; // by EntryState
    Instant nextRelease = 0; // of what waits; 0: nothing does

    const Money &in(EntryState state) const { return states[static_cast<size_t>(state)]; }
    Money &in(EntryState state) { return states[static_cast<size_t>(state)]; }
    // Earned, not taken back, and not paid yet.
    Money open() const { return earned + reversed - in(EntryState::Paid); }
    // More was taken back than is payable: it lowers the next payout.
    bool isCarriedOver() const { return in(EntryState::Payable).isNegative(); }
    friend bool operator==(const CommissionBalance &, const CommissionBalance &) = default;
};

class CommissionBalances
{
public:
    CommissionBalances(Connection &connection, const ShopContext &context)
        : m_connection(connection)
        , m_context(context)
    { }

    // Of everybody who has entries, by row id.
    Result<std::vector<CommissionBalance>> all() const;
    Result<CommissionBalance> of(RowId reseller) const;

private:
    class Sums;
    Status addEarned(Sums &sums) const;
    Status addPayouts(Sums &sums) const;
    Status addWaiting(Sums &sums) const;
    Status addHeld(Sums &sums) const;

    Connection &m_connection;
    const ShopContext &m_context;
};

} // namespace jishi

#include "models/commissions/commissionbalances.h"

#include <map>

namespace jishi {

namespace {

CommissionBalance emptyBalance(RowId reseller, Currency currency)
{
    CommissionBalance balance;
    balance.reseller = reseller;
    balance.earned = balance.reversed = Money(0, currency);
    balance.states.fill(Money(0, currency));
    return balance;
}

void addWaitingUntil(CommissionBalance &balance, Instant release)
{
    if (balance.nextRelease == 0 || release < balance.nextRelease)
        balance.nextRelease = release;
}

} // namespace

// The balances while they are added up.
class CommissionBalances::Sums
{
public:
    explicit Sums(Currency all)
        : currency(all)
    { }

    CommissionBalance &of(RowId reseller)
    {
        return m_balances.try_emplace(reseller, emptyBalance(reseller, currency)).first->second;
    }
    // All that is in no other state is payable.
    void move(RowId reseller, EntryState state, const Money &amount)
    {
        CommissionBalance &balance = of(reseller);
        balance.in(EntryState::Payable) -= amount;
        balance.in(state) += amount;
    }
    std::vector<CommissionBalance> list() const
    {
        std::vector<CommissionBalance> list;
        for (const auto &each : m_balances)
            list.push_back(each.second);
        return list;
    }

    const Currency currency;

private:
    std::map<RowId, CommissionBalance> m_balances;
};

// The state of each entry would be asked of every payout; most entries are paid, and their payouts know the sums. So
// all is payable until something else is said of it.
Result<std::vector<CommissionBalance>> CommissionBalances::all() const
{
    Sums sums(m_context.profile.currency);
    for (const auto add : { &CommissionBalances::addEarned, &CommissionBalances::addPayouts,
             &CommissionBalances::addWaiting, &CommissionBalances::addHeld })
        if (auto added = (this->*add)(sums); !added)
            return added.error();
    return sums.list();
}

Status CommissionBalances::addEarned(Sums &sums) const
{
    Statement rows = m_connection.prepare(
        "SELECT e.reseller_id, e.amount, e.kind = 'reversal' FROM commission_entries e WHERE " + isCommission());
    while (rows.next()) {
        CommissionBalance &balance = sums.of(rows.integer(0));
        const Money amount = rows.money(1, sums.currency);
        (rows.integer(2) != 0 ? balance.reversed : balance.earned) += amount;
        balance.in(EntryState::Payable) += amount;
    }
    return rows.status();
}

Status CommissionBalances::addPayouts(Sums &sums) const
{
    Statement rows =
        m_connection.prepare("SELECT reseller_id, gross, paid_at IS NOT NULL FROM payouts WHERE voided_at IS NULL");
    while (rows.next())
        sums.move(rows.integer(0), rows.integer(2) != 0 ? EntryState::Paid : EntryState::Prepared,
            rows.money(1, sums.currency));
    return rows.status();
}

Status CommissionBalances::addWaiting(Sums &sums) const
{
    Statement rows = m_connection.prepare("SELECT e.reseller_id, e.amount, e.release_at FROM commission_entries e\n"
                                          "WHERE e.release_at > :at AND "
        + isCommission() + " AND " + isInNoPayout());
    rows.bind(":at", m_context.clock->now());
    while (rows.next()) {
        sums.move(rows.integer(0), EntryState::Waiting, rows.money(1, sums.currency));
        addWaitingUntil(sums.of(rows.integer(0)), rows.integer(2));
    }
    return rows.status();
}

Status CommissionBalances::addHeld(Sums &sums) const
{
    Statement rows = m_connection.prepare("SELECT e.reseller_id, e.amount FROM commission_entries e\n"
                                          "WHERE e.order_id IN (SELECT order_id FROM refund_requests)\n"
                                          "    AND e.release_at <= :at AND "
        + isCommission() + " AND " + isInNoPayout() + " AND " + isHeld());
    rows.bind(":at", m_context.clock->now());
    while (rows.next())
        sums.move(rows.integer(0), EntryState::Held, rows.money(1, sums.currency));
    return rows.status();
}

// Of one of them each entry can be asked.
Result<CommissionBalance> CommissionBalances::of(RowId reseller) const
{
    const Currency currency = m_context.profile.currency;
    CommissionBalance balance = emptyBalance(reseller, currency);
    Statement rows = m_connection.prepare("SELECT e.amount, e.kind = 'reversal', e.release_at,\n    " + entryState()
        + "\nFROM commission_entries e\n" + joinPayout() + "WHERE " + isCommission()
        + " AND e.reseller_id = :reseller");
    rows.bind(":at", m_context.clock->now()).bind(":reseller", reseller);
    while (rows.next()) {
        const Money amount = rows.money(0, currency);
        const auto state = static_cast<EntryState>(rows.integer(3));
        (rows.integer(1) != 0 ? balance.reversed : balance.earned) += amount;
        balance.in(state) += amount;
        if (state == EntryState::Waiting)
            addWaitingUntil(balance, rows.integer(2));
    }
    if (auto read = rows.status(); !read)
        return read.error();
    return balance;
}

} // namespace jishi

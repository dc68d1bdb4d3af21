#pragma once
// How a commission stands, for every query that asks. One place, so that balances, payouts and statements agree.
#include <string>

namespace jishi {

// Of entries that follow from orders or were made by hand; what went out has no state of its own.
enum class EntryState {
    Waiting, // until its release
    Held, // a customer asks for her money back and nobody has decided yet
    Payable,
    Prepared, // in a payout that is not paid yet
    Paid,
};
inline constexpr int kEntryStates = 5;

// SQL: an entry e is a commission, not money that went out.
inline std::string isCommission()
{
    return "e.kind NOT IN ('payout', 'payout_void')";
}

// SQL joins: l and p are the payout that holds an entry e, if one does.
inline std::string joinPayout()
{
    return "LEFT JOIN payout_entries l ON l.entry_id = e.id AND l.voided = 0\n"
           "LEFT JOIN payouts p ON p.id = l.payout_id\n";
}
// The same as it was at :at, of the entries of :reseller.
inline std::string joinPayoutThen()
{
    return "LEFT JOIN (\n"
           "    SELECT l.entry_id, p.id, p.paid_at FROM payouts p JOIN payout_entries l ON l.payout_id = p.id\n"
           "    WHERE p.reseller_id = :reseller AND p.created_at <= :at\n"
           "        AND (p.voided_at IS NULL OR p.voided_at > :at)) p ON p.entry_id = e.id\n";
}

// SQL: no payout holds an entry e now.
inline std::string isInNoPayout()
{
    return "NOT EXISTS (SELECT 1 FROM payout_entries l WHERE l.entry_id = e.id AND l.voided = 0)";
}

// SQL: at :at a customer asks for her money back.
inline std::string isHeld()
{
    return "EXISTS (SELECT 1 FROM refund_requests q WHERE q.order_id = e.order_id AND q.deleted_at IS NULL\n"
           "    AND q.created_at <= :at AND (q.settled_at IS NULL OR q.settled_at > :at))";
}

// SQL on an entry e and its payout p: the EntryState at :at as a number.
inline std::string entryState()
{
    return "CASE WHEN p.paid_at <= :at THEN 4\n"
           "    WHEN p.id IS NOT NULL THEN 3\n"
           "    WHEN e.release_at > :at THEN 0\n"
           "    WHEN "
        + isHeld()
        + " THEN 1\n"
          "    ELSE 2 END";
}

} // namespace jishi

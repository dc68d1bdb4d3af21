#pragma once
// Rows of bills as tests make them.
#include "models/bills/bill.h"
#include "tests/models/orders/orderdesk.h"

namespace jishi::testing {

inline constexpr Instant kHour = 3'600'000;

inline BillRow payment(
    const QString &transaction, int64_t amount, const QString &party = {}, Instant at = kMorning + kHour)
{
    BillRow row;
    row.kind = BillKind::Payment;
    row.transaction = transaction;
    row.amount = yuan(amount);
    row.party = party;
    row.at = at;
    return row;
}

inline BillRow refund(const QString &transaction, const QString &number, int64_t amount)
{
    BillRow row = payment(transaction, -amount);
    row.kind = BillKind::Refund;
    row.refund = number;
    return row;
}

inline Bill billOf(std::vector<BillRow> rows)
{
    Bill bill;
    bill.lines = static_cast<int>(rows.size());
    bill.rows = std::move(rows);
    return bill;
}

} // namespace jishi::testing

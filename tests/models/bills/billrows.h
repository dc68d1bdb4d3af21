#pragma once
// Rows of bills as tests make them, and the order desk at which bills are kept and taken.
#include "models/bills/billpool.h"
#include "models/bills/billstore.h"
#include "tests/models/orders/orderdesk.h"

namespace jishi::testing {

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

class BillDesk : public OrderDesk
{
public:
    template <typename Call>
    auto store(Call call)
    {
        return with<BillStore>(call);
    }
    BillKept keep(std::vector<BillRow> rows)
    {
        return *store([&](BillStore &store) { return store.keep(billOf(std::move(rows))); });
    }
    BillTaken takeAll()
    {
        return *store([](BillStore &store) { return store.takeAll(); });
    }
    Status take(RowId row, const Explanation &explanation)
    {
        return store([&](BillStore &store) { return store.take(row, explanation); });
    }
    Status takeBack(RowId row)
    {
        return store([&](BillStore &store) { return store.takeBack(row); });
    }
    MatchPool pool() { return *BillPool(shop.connection(), Currency()).load(); }
};

} // namespace jishi::testing

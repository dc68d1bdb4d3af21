#pragma once
// Everything that a person looks at when she checks the wallets against the orders, as of one moment.
#include "models/bills/billmatch.h"
#include "models/shop/shopfile.h"

namespace jishi {

// What stands beside a row of a bill.
struct BillOrder
{
    RowId id = 0;
    QString number;
    QString customer;
    QString group;
    Instant placedAt = 0;
    Money total;
    Money owed;
    bool cancelled = false;
};

struct BillEntry
{
    RowId id = 0; // of the row
    BillRow row;
    Standing standing = Standing::Unexplained;
    std::vector<Explanation> explanations;
    bool notOurs = false; // a person said so
    bool settled = false; // taken; the explanation says how
};

struct BillSum
{
    int count = 0;
    Money sum;
};

struct BillBook
{
    std::vector<BillEntry> matched;
    std::vector<BillEntry> ambiguous;
    std::vector<BillEntry> unexplained;
    std::vector<BillEntry> refunds; // open ones, and what came in and went back
    std::vector<BillEntry> fees;
    std::vector<BillEntry> settled; // the newest first, and not all of a long history
    std::vector<BillOrder> unpaid; // without those that are matched
    std::unordered_map<RowId, BillOrder> orders; // those that explanations name
    int takeable = 0; // matched, refunds included

    static BillSum sumOf(const std::vector<BillEntry> &entries);
    static BillSum sumOf(const std::vector<BillOrder> &orders);
    // What came in and went back again moved nothing.
    static BillSum refundsOf(const std::vector<BillEntry> &entries);
    static BillSum feesOf(const std::vector<BillEntry> &entries);
};

class BillDesk
{
public:
    BillDesk(Connection &connection, const ShopContext &context)
        : m_connection(connection)
        , m_currency(context.profile.currency)
    { }
    // Reads only; inside the caller's snapshot.
    Result<BillBook> read();

private:
    Status readOpen();
    Status readFees();
    Status readSettled();
    Status readShares(BillEntry &entry);
    Status readUnpaid();
    Status readOrders();
    BillOrder orderOf(const Statement &row) const;

    Connection &m_connection;
    const Currency m_currency;
    BillBook m_book;
};

} // namespace jishi

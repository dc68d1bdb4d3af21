#pragma once
// Keeps the rows of bills and books what they pay. Writing methods are called inside a transaction. Nothing is paid by
// keeping a bill; a row pays once, however often and in however many bills it comes.
#include "models/bills/billmatch.h"
#include "models/shop/shopfile.h"

#include <optional>

namespace jishi {

struct BillKept
{
    ImportCounts rows;
    int left = 0; // spent, moved, closed or still pending: none of the shop's business
};

struct BillTaken
{
    int rows = 0;
    int bookedRows = 0; // those that made payments; the others had been entered before
    int booked = 0; // the payments that were made
    Money sum;
    std::vector<RowId> ids; // of the rows
};

class BillStore
{
public:
    BillStore(Connection &connection, const ShopContext &context)
        : m_connection(connection)
        , m_context(context)
    { }

    Result<BillKept> keep(const Bill &bill);
    // What a person confirmed or picked. Refused: the row has been settled, or the order paid, in the meantime.
    Status take(RowId row, const Explanation &explanation);
    // The same for the order with this number; whatever is due on it.
    Status takeFor(RowId row, const QString &number);
    // Everything that has one good explanation as of now.
    Result<BillTaken> takeAll();
    // Books the opposite of what was booked, and leaves the row open again. Refused where the money has gone back
    // since.
    Status takeBack(RowId row);
    // All of these or none.
    Status takeBack(const std::vector<RowId> &rows);
    // A person says that this money is none of the shop's, or that it is after all.
    Status setNotOurs(RowId row, bool notOurs);

private:
    struct Known;
    struct Open
    {
        Uuid uuid;
        BillRow row;
    };
    Status keepRow(const BillRow &row, BillKept &kept);
    Status insert(const BillRow &row);
    Status update(const Known &known, const BillRow &row, BillKept &kept);
    Result<std::optional<Known>> find(const BillRow &row);
    Result<bool> isWorthKeeping(const BillRow &row);
    Result<Open> openRow(RowId row);
    Status takeShares(RowId row, const Open &open, const Explanation &explanation, BillTaken &taken);
    Status mayPay(const BillShare &share, MatchReason reason);
    Result<RowId> book(const Open &open, const BillShare &share, int64_t round);
    Status confirm(const BillShare &share);
    Status link(RowId row, const Open &open, RowId payment, bool booked);
    Status correct(RowId payment);
    QString person() const;
    Currency currency() const { return m_context.profile.currency; }
    Instant now() const { return m_context.clock->now(); }

    Connection &m_connection;
    const ShopContext &m_context;
};

} // namespace jishi

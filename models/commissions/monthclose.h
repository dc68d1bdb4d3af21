#pragma once
// Closes months: what is booked later goes into the first month that is open. Months are closed one after the other, so
// that no statement changes behind one that was given away.
#include "models/commissions/commissionmonth.h"
#include "models/shop/shopfile.h"

namespace jishi {

class MonthClose
{
public:
    MonthClose(Connection &connection, const ShopContext &context)
        : m_connection(connection)
        , m_context(context)
    { }

    // The first that is open: after the last one closed, or that of the first entry. Nothing for an empty ledger.
    Result<std::optional<CommissionMonth>> firstOpen() const;
    // The one that could be closed now: open and over.
    Result<std::optional<CommissionMonth>> next() const;
    Result<bool> isClosed(CommissionMonth month) const;
    // Inside a transaction. Refused for a month that is not over, and while an earlier one is open. Again: nothing.
    Status close(CommissionMonth month);

private:
    Connection &m_connection;
    const ShopContext &m_context;
};

} // namespace jishi

#pragma once
// Writes into the ledger what an order's history says and the ledger does not say yet: after a hand-over, a refund, or
// when the order is owed to somebody else. Calling it again changes nothing.
#include "models/commissions/commissionhistory.h"

namespace jishi {

class CommissionAccrual
{
public:
    CommissionAccrual(Connection &connection, const ShopContext &context)
        : m_connection(connection)
        , m_context(context)
    { }

    // Inside a transaction. Of a return: of the order that it takes back. Does nothing in a reseller's file, whose
    // ledger is the shop's. As long as the hub and this desk do not agree about the order, it becomes due (DueOrders).
    Status settle(RowId order);
    // What the ledger should say of an order.
    Result<std::vector<CommissionEntry>> derive(RowId order) const;
    Result<std::vector<CommissionEntry>> derive(const CommissionHistory &history) const;
    // What an open order would bring to whom.
    Result<std::vector<CommissionEntry>> expected(RowId order) const;

private:
    Result<bool> isUndecided(RowId order) const;

    Connection &m_connection;
    const ShopContext &m_context;
};

} // namespace jishi

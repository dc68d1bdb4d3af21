#pragma once
// Proves the ledger of commissions: its chain, that it says what the orders' history says, entry by entry, that nothing
// was paid before its release or twice, and that every payout is the sum of its entries.
#include "models/check/checkfindings.h"
#include "models/commissions/commissionhistory.h"

namespace jishi {

class LedgerCheck
{
public:
    LedgerCheck(Connection &connection, const ShopContext &context, CheckFindings &findings)
        : m_connection(connection)
        , m_context(context)
        , m_findings(findings)
    { }
    void run();

private:
    void checkChain();
    void checkAttributions();
    void checkHistory();
    void checkOrder(RowId order, const QString &number);
    void checkAccruals(const CommissionHistory &history, const QString &number);
    void checkPayouts();

    Connection &m_connection;
    const ShopContext &m_context;
    CheckFindings &m_findings;
    int m_found = 0; // entries that history does not say, or the ledger does not
};

} // namespace jishi

#pragma once
// Gathers from the shop what a bill is matched with. Reads only; inside the caller's snapshot.
#include "models/bills/billmatch.h"
#include "models/db/connection.h"

namespace jishi {

class BillPool
{
public:
    BillPool(Connection &connection, Currency currency)
        : m_connection(connection)
        , m_currency(currency)
    { }
    Result<MatchPool> load();

    // The columns of bill_rows that readRow() takes, in its order, of a table called b.
    static const char *columns();
    static BillRow readRow(const Statement &row, int first, Currency currency);

private:
    Status loadRows();
    Status loadOrders();
    Status loadNamed();
    Status loadEntered();
    Status loadPaid();
    Status loadNames();
    Status addOrder(std::string_view where, const QString &word);

    Connection &m_connection;
    const Currency m_currency;
    MatchPool m_pool;
};

} // namespace jishi

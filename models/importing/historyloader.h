#pragma once
// Stores what is new of an ImportedHistory, fast: the triggers of its tables are off meanwhile, and it writes the
// outbox rows and the derived columns that they would have written.
//
// An imported order is finished business: completed, handed over, and settled by one payment of its total with the
// method 'imported', so that history does not show up as unpaid. It makes no stock movements: what is on the shelf
// today is counted, not computed from sales of years ago.
#include "models/db/connection.h"
#include "models/importing/historyplan.h"
#include "models/importing/importprogress.h"
#include "models/importing/orderhistory.h"
#include "models/shop/shopfile.h"

namespace jishi {

class HistoryLoader
{
public:
    HistoryLoader(Connection &connection, const ImportedHistory &history, const HistoryPlan &plan, Instant now);
    Status load(const ImportProgress &progress);

    // The payment that settles an imported order.
    static Uuid paymentUuid(const Uuid &order);

private:
    bool hasWork() const;
    Status insertRows(const ImportProgress &progress);
    Status insertProducts();
    Status insertCustomers();
    Status insertOrders();
    Status referCancellations();
    Status insertMovements();
    Status captureInserts();

    Connection &m_connection;
    const ImportedHistory &m_history;
    const HistoryPlan &m_plan;
    Instant m_now;
};

} // namespace jishi

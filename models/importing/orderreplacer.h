#pragma once
// Brings one imported order that the file now tells differently up to date, with all triggers on: few rows, fully
// captured.
#include "models/db/connection.h"
#include "models/importing/historyplan.h"
#include "models/importing/orderhistory.h"

namespace jishi {

class OrderReplacer
{
public:
    OrderReplacer(Connection &connection, const OrderHistory &history, const HistoryPlan &plan, Instant now);
    // All orders whose fate is Changed.
    Status replaceChanged();

private:
    Status replaceLines(const HistoryOrder &order, RowId id);
    Status updateFacts(const HistoryOrder &order, RowId id);
    // Payments are never changed: the difference is a further one.
    Status settle(const HistoryOrder &order, RowId id);

    Connection &m_connection;
    const OrderHistory &m_history;
    const HistoryPlan &m_plan;
    Instant m_now;
};

} // namespace jishi

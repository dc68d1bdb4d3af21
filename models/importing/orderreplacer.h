#pragma once
// Brings imported orders that the file now tells differently up to date, and takes up again those that an undone import
// had brought in; with all triggers on: few rows, fully captured.
#include "models/db/connection.h"
#include "models/importing/historyplan.h"
#include "models/importing/orderhistory.h"

namespace jishi {

class OrderReplacer
{
public:
    OrderReplacer(Connection &connection, const ImportedHistory &history, const HistoryPlan &plan, Instant now);
    // All orders whose fate is Changed or Returned.
    Status replaceChanged();

private:
    Status replaceLines(const HistoryOrder &order, RowId id);
    Status updateFacts(const HistoryOrder &order, RowId id);
    // One line in its place, so that capture tells what changed.
    Status replaceLine(const HistoryLine &line, RowId id, int64_t number);
    Status complete(RowId id);

    Connection &m_connection;
    const ImportedHistory &m_history;
    const HistoryPlan &m_plan;
    Instant m_now;
};

} // namespace jishi

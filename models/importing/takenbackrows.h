#pragma once
// What an undone import had made of products and customers is taken up again when its orders are: known by the moment
// at which the undo archived all of it. What a person archived stays archived.
#include "models/base/clock.h"
#include "models/db/connection.h"
#include "models/importing/historyplan.h"
#include "models/importing/importreport.h"

namespace jishi {

class TakenBackRows
{
public:
    TakenBackRows(Connection &connection, const HistoryPlan &plan, ImportReport &report)
        : m_connection(connection)
        , m_plan(plan)
        , m_report(report)
    { }
    // Before the orders are settled again. Counts what comes back as new.
    Status bringBack();

private:
    Result<std::vector<Instant>> moments();
    Status bringBackProducts(Instant moment);
    Status bringBackCustomers(Instant moment);

    Connection &m_connection;
    const HistoryPlan &m_plan;
    ImportReport &m_report;
};

} // namespace jishi

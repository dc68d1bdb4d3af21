#pragma once
// Compares an ImportedHistory with the shop and decides what is new, changed, unchanged or refused. Reads only.
#include "models/db/connection.h"
#include "models/importing/historyplan.h"
#include "models/importing/importreport.h"
#include "models/importing/orderhistory.h"

#include <unordered_map>

namespace jishi {

class HistoryMatcher
{
public:
    HistoryMatcher(Connection &connection, const ImportedHistory &history, ImportReport &report);
    // Adds to the report's counts and refusals.
    Result<HistoryPlan> match();

    // The identity of a stock movement: the same row of the same file is the same movement on every device of the shop.
    static Uuid movementUuid(const Uuid &shop, std::string_view orderNumber, uint32_t ordinal);

private:
    Status noteFirstIds();
    Status matchProducts();
    Status matchCustomers();
    Status matchOrders();
    Status matchMovements();
    void matchMovement(size_t movement, Statement &find);
    Result<RowId> shopCustomer(const HistoryCustomer &customer);
    Status loadCustomerNames();
    Status matchOrder(size_t order, Statement &find, Statement &lines);
    bool sameFacts(const HistoryOrder &order, const Statement &row) const;
    Result<bool> sameLines(const HistoryOrder &order, Statement &rows) const;
    bool sameLine(const HistoryLine &line, const Statement &row) const;
    bool isEmpty(const char *table);

    Connection &m_connection;
    const ImportedHistory &m_history;
    ImportReport &m_report;
    HistoryPlan m_plan;
    std::unordered_map<std::string, RowId> m_customerNames;
    bool m_customerNamesLoaded = false;
};

} // namespace jishi

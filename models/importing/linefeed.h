#pragma once
// Shows the lines of new orders to SQLite as a table, so that one INSERT … SELECT takes them all: stepping and binding
// a statement for each of some hundred thousand lines costs about as much as storing them.
#include "models/db/connection.h"
#include "models/importing/historyplan.h"
#include "models/importing/importprogress.h"
#include "models/importing/orderhistory.h"

namespace jishi {

class LineFeed
{
public:
    // The table "imported_lines" of this connection, for as long as this object lives.
    LineFeed(Connection &connection, const ImportedHistory &history, const HistoryPlan &plan,
        const ImportProgress &progress);
    ~LineFeed();
    LineFeed(const LineFeed &) = delete;
    LineFeed &operator=(const LineFeed &) = delete;

    // Cancelled when the person has stopped the import meanwhile.
    Status insertAll();

private:
    struct Module;
    struct Cursor;

    Connection &m_connection;
    const ImportedHistory &m_history;
    const HistoryPlan &m_plan;
    const ImportProgress &m_progress;
    Status m_goesOn = done();
};

} // namespace jishi

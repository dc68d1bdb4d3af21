#pragma once
// Keeps the payments of imported orders at what the orders say: their total, or nothing once they are taken back.
// Payments are never changed: a difference is a further one, so that the books show both ways.
#include "models/base/clock.h"
#include "models/db/connection.h"

namespace jishi {

class ImportedSettlement
{
public:
    ImportedSettlement(Connection &connection, Instant now)
        : m_connection(connection)
        , m_now(now)
    { }
    // Inside a transaction.
    Status settle(RowId order);

private:
    Connection &m_connection;
    Instant m_now;
};

} // namespace jishi

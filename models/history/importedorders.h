#pragma once
// Takes back the orders that an import brought in.
//
// Orders are never deleted and payments never changed, so an imported order that nobody has touched since is cancelled,
// which takes it out of every report and every sum of a customer, and what it was settled with is given back by a
// payment of its own. Nothing is lost by that: the same file imported again finds the orders by their numbers and
// completes them, and undoing the undo does the same.
#include "models/base/clock.h"
#include "models/db/connection.h"

#include <unordered_set>

namespace jishi {

struct Reversal;

class ImportedOrders
{
public:
    ImportedOrders(Connection &connection, Instant now)
        : m_connection(connection)
        , m_now(now)
    { }

    // Whether orders, lines and payments of this change all came from an import; others are not taken back.
    Result<bool> madeAllOf(int64_t change);
    // Orders that lost lines when the capture did not tell the lines yet: they stay as they are.
    Result<std::unordered_set<RowId>> irreversible(int64_t change);
    // Cancels the orders that the change brought in. Those that were touched since are left.
    Status cancel(int64_t change, Reversal &reversal);
    // After their states and lines are as they shall be.
    Status settle(int64_t change);

private:
    Connection &m_connection;
    Instant m_now;
};

} // namespace jishi

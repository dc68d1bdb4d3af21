#pragma once
// Orders of which something came from the hub, or was decided, that a commission may follow from. What a desk derives
// from an order must follow from what the hub has of it: as long as a change of the order waits for an answer or for a
// person, nothing is derived from it, and what was is withdrawn before it gets to the hub.
#include "models/hub/rowshapes.h"
#include "models/shop/shopfile.h"

namespace jishi {

class DueOrders
{
public:
    DueOrders(Connection &connection, const ShopContext &context)
        : m_connection(connection)
        , m_context(context)
    { }

    // How many settle() can do something about now.
    Result<int64_t> count() const;
    // Inside a transaction of its own: appends to the ledger what follows from some of them, as their own desks would
    // have had they known of each other. Returns how many are left.
    Result<int64_t> settle();
    // The hub did not take a change. Entries that later ones of this desk derived from the order as it was with it go
    // again, as far as the hub does not have them; the order is due.
    Status withdrawAfter(int64_t change, const RowShapes &shapes);
    // The same of the entries of a change itself, which follow from an earlier one. Whether all could go.
    Result<bool> withdrawWith(int64_t change, const RowShapes &shapes);

private:
    Result<std::vector<RowId>> ready(int64_t limit) const;
    Status withdraw(const std::string &which, int64_t change, const RowShapes &shapes);

    Connection &m_connection;
    const ShopContext &m_context;
};

} // namespace jishi

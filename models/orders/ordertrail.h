#pragma once
// What was changed of an order after it was placed, by whom and why. Only added to.
#include "models/base/ids.h"
#include "models/shop/shopfile.h"

namespace jishi {

// One field: what ("quantity", "price", "discount", "added", "removed", "shipping", "order_discount", "customer",
// "group", "pickup", "address", "tags", "note", "status", "merged", "split"), of which goods, and its values as text:
// amounts "12.50", quantities "1.5", a customer by her id, so that no name outlives her erasing.
struct TrailChange
{
    QString what;
    QString of; // the goods; empty: of the order itself
    QString was;
    QString now;
};

struct TrailEntry
{
    std::vector<TrailChange> changes;
    QString reason;
    QString madeBy; // empty where nobody was named
    Instant at = 0;
};

class OrderTrail
{
public:
    OrderTrail(Connection &connection, const ShopContext &context)
        : m_connection(connection)
        , m_context(context)
    { }

    // Inside a transaction. Nothing is written when nothing changed.
    Status note(RowId order, const std::vector<TrailChange> &changes, const QString &reason = {});
    // The oldest first.
    Result<std::vector<TrailEntry>> of(RowId order) const;
    // By its own row.
    Result<TrailEntry> entry(RowId row) const;

private:
    Connection &m_connection;
    const ShopContext &m_context;
};

} // namespace jishi

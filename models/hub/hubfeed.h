#pragma once
// Takes pages of the hub's feed into this file: rows and cursor in one transaction, so that a page that was interrupted
// comes again. Knows the rounds: when the hub says that it cannot go on from a cursor, all rows come by again, and what
// does not come is gone; after a hub was restored to an older state what it lost goes to it again.
#include "models/hub/incomingrows.h"

#include <vector>

namespace jishi {

struct FeedPage
{
    QString cursor; // to ask for the next page with
    bool more = false;
    bool reset = false; // the cursor was too old or of another life of the hub
    std::vector<HubRow> rows;
};

class HubFeed
{
public:
    HubFeed(Connection &connection, const ShopContext &context, const RowShapes &shapes)
        : m_connection(connection)
        , m_context(context)
        , m_shapes(shapes)
    { }

    // Inside a transaction of its own. The number of rows that are new, different or gone now. CannotRead: a page that
    // is none; nothing of it may be kept.
    Result<int64_t> take(const FeedPage &page);

private:
    Status startRound(const QString &oldCursor, const QString &newCursor, int64_t round);
    Status sendRecentAgain();
    Status requeueLost(int64_t round);

    Connection &m_connection;
    const ShopContext &m_context;
    const RowShapes &m_shapes;
};

} // namespace jishi

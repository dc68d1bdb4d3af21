#pragma once
// Customers who ask for their money back before anybody has decided. Until then nothing of the order's commission is
// released. Writing methods are called inside a transaction.
#include "models/shop/shopfile.h"

#include <optional>

namespace jishi {

struct RefundRequest
{
    RowId id = 0;
    QString reason;
    QString madeBy; // who noted it
    Instant at = 0;
};

class RefundRequests
{
public:
    RefundRequests(Connection &connection, const ShopContext &context)
        : m_connection(connection)
        , m_context(context)
    { }

    // The one that nobody has decided about yet.
    Result<std::optional<RefundRequest>> open(RowId order) const;
    // Refused: no reason, an order that was not handed over, a return. Asked once more it changes nothing.
    Status ask(RowId order, const QString &reason);
    // Decided, either way. Without a request: nothing.
    Status settle(RowId order);

private:
    Connection &m_connection;
    const ShopContext &m_context;
};

} // namespace jishi

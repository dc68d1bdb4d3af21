#pragma once
// What was ordered from suppliers and has not arrived yet. What arrives becomes stock movements of its own; a part may
// come first and the rest later.
#include "models/stock/purchaseplan.h"

namespace jishi {

struct IncomingLine
{
    RowId id = 0;
    RowId variant = 0;
    QString name; // "Hoodie Blue / L"
    QString sku;
    QString unit;
    QString supplier; // empty: none known
    Quantity quantity; // still on the way
    QDate expectedOn;
    Instant orderedAt = 0;
};

class PurchaseOrders
{
public:
    PurchaseOrders(Connection &connection, const ShopContext &context)
        : m_connection(connection)
        , m_context(context)
    { }

    // Inside a transaction. What each line needs is on its way, and expected after its supplier's delivery time.
    Status order(const std::vector<PurchaseLine> &lines, QDate today);
    // What is still on the way, what is expected first at the top; at most so many rows.
    Result<std::vector<IncomingLine>> incoming(int most = -1) const;
    // Inside a transaction. So much of each line has arrived: booked as a purchase under the name of its document. What
    // is less than was ordered leaves the rest on the way. Refused: nothing, or less than nothing.
    Status arrive(const std::vector<IncomingLine> &lines, const QString &reference);
    // Inside a transaction. These will not come any more.
    Status giveUp(const std::vector<RowId> &lines);

private:
    Status bookOne(const IncomingLine &line, const QString &reference);
    Result<Uuid> movementOf(const Uuid &line, Quantity before) const;

    Connection &m_connection;
    const ShopContext &m_context;
};

} // namespace jishi

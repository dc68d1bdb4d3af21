#pragma once
// One order with all that happened to it: its trail, the returns that take parts of it back, the orders and people that
// these speak of, by name, and to whom it is owed.
#include "models/commissions/ordercommission.h"
#include "models/orders/order.h"
#include "models/orders/ordertrail.h"
#include "models/orders/refundrequests.h"
#include "models/resellers/attributionstory.h"

#include <QHash>

namespace jishi {

struct OrderReturn
{
    RowId id = 0;
    QString number;
    Money total; // negative
    Instant at = 0;
    QString reason;
    QString madeBy;
};

struct OrderStory
{
    Order order;
    std::vector<TrailEntry> trail;
    std::vector<OrderReturn> returns; // the oldest first
    QHash<QString, RowId> orders; // that are spoken of, by number
    QHash<QString, QString> customers; // that are spoken of, by the text of their id
    std::vector<AttributionStory> attributions; // to whom it is owed, the first decision first
    OrderCommission commission;
    bool canBeOwed = false; // the shop has resellers
    std::optional<RefundRequest> refundRequest; // that nobody has decided about yet
};

class OrderStories
{
public:
    OrderStories(Connection &connection, const ShopContext &context)
        : m_connection(connection)
        , m_context(context)
    { }

    Result<OrderStory> of(RowId order) const;
    // The other orders of the same customer that it could be one with, the newest first.
    Result<std::vector<Order>> mergeable(const Order &order) const;

private:
    Status readReturns(OrderStory &story) const;
    Status readReseller(OrderStory &story) const;
    void findOrder(OrderStory &story, const QString &number) const;
    void findCustomer(OrderStory &story, const QString &uuid) const;

    Connection &m_connection;
    const ShopContext &m_context;
};

} // namespace jishi

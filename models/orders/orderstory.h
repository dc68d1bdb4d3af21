#pragma once
// One order with all that happened to it: its trail, the returns that take parts of it back, and the orders and people
// that these speak of, by name.
#include "models/orders/order.h"
#include "models/orders/ordertrail.h"

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
    void findOrder(OrderStory &story, const QString &number) const;
    void findCustomer(OrderStory &story, const QString &uuid) const;

    Connection &m_connection;
    const ShopContext &m_context;
};

} // namespace jishi

#pragma once
// Writes the rows of orders, for those who know the rules: placing, editing, refunding, splitting. Checks nothing but
// the cash that was handed over.
#include "models/orders/orderpricing.h"

namespace jishi {

struct OrderHead
{
    Uuid uuid;
    QString number;
    QString clientRef; // empty: none
    RowId customerId = 0; // 0: none, as below
    RowId groupId = 0;
    RowId pickupId = 0;
    RowId listId = 0;
    RowId refersTo = 0;
    Instant placedAt = 0;
    OrderStatus status = OrderStatus::Placed;
    QString source;
    Money shipping;
    Money discount;
    Money rounding;
    QString country;
    QString address;
    QString tags;
    QString note;
};

class OrderRows
{
public:
    OrderRows(Connection &connection, const ShopContext &context)
        : m_connection(connection)
        , m_context(context)
    { }

    // "A7-000123": the device's code, so that numbers made offline never collide.
    Result<QString> nextNumber();
    Result<RowId> insertOrder(const OrderHead &head);
    // returnsLine: of a return, the line that it takes back; else 0.
    Status insertLine(RowId order, int lineNo, const PricedLine &line, int returnsLine = 0);
    // Signed by the person at this desk, as the step below.
    Status insertPayment(RowId order, const DraftPayment &payment, const Uuid &uuid);
    Status addStep(RowId order, FulfilmentState state);
    // The last step, once for every order: it says to whom the order, or the one that a return takes back, is owed.
    Status handOver(RowId order);

private:
    Status insertStep(RowId order, FulfilmentState state, const Uuid &uuid, RowId attribution);
    Instant now() const { return m_context.clock->now(); }

    Connection &m_connection;
    const ShopContext &m_context;
};

} // namespace jishi

#pragma once
// Makes one order of two, or two of one. No amount is gained or lost: the lines, the shipping and the money that came
// in add up to what they were.
#include "models/orders/orderstore.h"

namespace jishi {

struct SplitLine
{
    int lineNo = 0;
    Quantity quantity; // that goes into the new order: all of the line or a part
};

class OrderSplitter
{
public:
    OrderSplitter(Connection &connection, const ShopContext &context)
        : m_connection(connection)
        , m_context(context)
    { }

    // Inside a transaction. The lines of one go to the end of the other, with its shipping, discount, note and what was
    // paid; it is cancelled and says where it went. Refused: the same order, one that is not open, two customers.
    Status merge(RowId from, RowId into);
    // Inside a transaction. The new order is of the same customer, group and pickup point; shipping stays where it was,
    // money that came in as far as it is due there. Refused: an order that is not open, nothing or everything chosen.
    Result<PlacedOrder> split(RowId order, const std::vector<SplitLine> &lines);

private:
    Status oweAlike(RowId from, const Order &into);
    Status append(const Order &from, const Order &into);
    Status addUp(const Order &from, const Order &into);
    Status moveMoney(const Order &from, const Order &into, Money amount, const char *purpose);
    Status packAgain(const Order &order);
    Result<RowId> insertPart(const Order &order, const QString &number);
    Status moveLine(const Order &order, const OrderLine &line, Quantity quantity, RowId part, int lineNo);
    Status takeDiscount(const Order &order, RowId part);
    Result<Order> openOrder(RowId id) const;

    Connection &m_connection;
    const ShopContext &m_context;
};

} // namespace jishi

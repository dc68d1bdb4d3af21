#pragma once
// Places, pays, hands over and cancels orders. Writing methods are called inside a transaction.
#include "models/orders/orderrows.h"
#include "models/shop/shopfile.h"

namespace jishi {

struct PlacedOrder
{
    RowId id = 0;
    QString number;
    Money total;
    bool existing = false; // the client reference was known: nothing was written
};

// Refused on a reseller's computer.
Status mayChangeOrders(const ShopContext &context);

class OrderStore
{
public:
    OrderStore(Connection &connection, const ShopContext &context)
        : m_connection(connection)
        , m_context(context)
    { }

    Result<Order> order(RowId id) const;
    Result<RowId> orderByNumber(const QString &number) const;

    // The order that was placed under this reference, if any.
    std::optional<PlacedOrder> placedAs(const QString &clientRef) const;
    // Snapshots names and prices, numbers the order with the device's code, reserves its stock. Refused: no lines, a
    // quantity that is not positive, a price below zero, a discount larger than its line, an unknown variant, an amount
    // beyond 64 bits.
    Result<PlacedOrder> place(const OrderDraft &draft);
    // A positive amount pays, a negative one gives back; none: what is due. Refused: zero, giving back more than came
    // in, less cash handed over than is paid, an order that is a draft.
    Status addPayment(RowId order, const DraftPayment &payment);
    // HandedOver takes the goods from the stock and completes the order. Refused for a cancelled or completed one.
    Status setFulfilment(RowId order, FulfilmentState state);
    // Releases what was reserved. Refused once handed over; money that came in stays to be refunded.
    Status cancel(RowId order);
    // Takes a cancellation back: the order is open again and its goods are reserved again.
    Status reopen(RowId order);

private:
    Result<RowId> customerOf(const OrderDraft &draft);
    OrderHead headOf(const OrderDraft &draft, RowId customer, const QString &number) const;
    Status payOnPlacing(RowId order, DraftPayment payment, Money total);
    Status setStatus(const Order &order, OrderStatus status);
    Status takeFromStock(const Order &order);
    void readLines(Order &order) const;
    void readPayments(Order &order) const;
    void readSteps(Order &order) const;
    Instant now() const { return m_context.clock->now(); }
    Currency currency() const { return m_context.profile.currency; }

    Connection &m_connection;
    const ShopContext &m_context;
};

} // namespace jishi

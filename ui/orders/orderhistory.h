#pragma once
// Everything that happened to an order, in one row of time: placed, changed, paid, packed, handed over, taken back.
#include "models/orders/orderstory.h"

#include <QCoreApplication>

namespace jishi {

struct OrderEvent
{
    Instant at = 0;
    QString text;
    QString reason; // as the person wrote it
    QString madeBy;
    RowId otherOrder = 0; // that the event leads to; 0: none
    QString otherNumber;
};

class OrderHistory
{
    Q_DECLARE_TR_FUNCTIONS(jishi::OrderHistory)

public:
    // The newest first.
    static std::vector<OrderEvent> of(const OrderStory &story);

private:
    static OrderEvent placed(const Order &order);
    static OrderEvent paid(const OrderStory &story, const Payment &payment);
    static OrderEvent takenBack(const OrderReturn &each);
    static OrderEvent changed(const OrderStory &story, const TrailEntry &entry);
};

} // namespace jishi

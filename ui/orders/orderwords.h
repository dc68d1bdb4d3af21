#pragma once
// The states of an order in the person's words, with the tone they are shown in.
#include "models/orders/order.h"
#include "ui/widgets/chip.h"

namespace jishi {

ChipText paymentChip(PaymentState state);
ChipText fulfilmentChip(FulfilmentState state);
// An order as a whole: cancelled, or how it is paid.
ChipText orderChip(const Order &order);
QString paymentMethodName(PaymentMethod method);

} // namespace jishi

#pragma once
// What a person or a script asks for; OrderStore::place turns it into an order.
#include "models/orders/order.h"

namespace jishi {

struct DraftLine
{
    RowId variantId = 0;
    Quantity quantity;
    std::optional<Money> unitPrice; // none: the variant's price
    Money discount; // off the line, not negative
};

struct DraftPayment
{
    PaymentMethod method = PaymentMethod::Cash;
    std::optional<Money> amount; // none: the whole total
};

struct OrderDraft
{
    QString clientRef; // empty: none. The same reference never makes a second order.
    RowId customerId = 0; // or, when 0, a name and phone: found, or made
    QString customerName;
    QString customerPhone;
    std::vector<DraftLine> lines;
    std::optional<Money> shipping;
    QString note;
    QString source = QStringLiteral("desk");
    std::optional<DraftPayment> payment; // none: pays later
    std::optional<Instant> placedAt; // none: now
};

} // namespace jishi

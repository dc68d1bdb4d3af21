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
    QString priceReason = {}; // why the price is not the variant's
};

struct DraftPayment
{
    PaymentMethod method = PaymentMethod::Cash;
    std::optional<Money> amount; // none: the whole total
    QString reference = {}; // the transaction number of the bank or wallet
    QString note = {};
    std::optional<Money> tendered = {}; // cash: not less than the amount
};

struct OrderDraft
{
    QString clientRef; // empty: none. The same reference never makes a second order.
    RowId customerId = 0; // or, when 0, a name and phone: found, or made
    QString customerName;
    QString customerPhone;
    std::vector<DraftLine> lines;
    std::optional<Money> shipping;
    Money discount; // off the whole, rounding included; not negative
    Money rounding; // how much of the discount only rounds the sum down
    RowId groupId = 0; // 0: none, as below
    RowId pickupId = 0;
    RowId listId = 0; // the pasted list that it comes from
    RowId linkId = 0; // the reseller's link that the customer came through
    bool linkNamed = false; // or whose code she named
    QString address;
    QString tags;
    QString note;
    QString source = QStringLiteral("desk");
    std::optional<DraftPayment> payment; // none: pays later
    std::optional<Instant> placedAt; // none: now
};

} // namespace jishi

#pragma once
// An order as a value. Payment and fulfilment states are derived, never set (design §5).
#include "models/base/clock.h"
#include "models/base/ids.h"
#include "models/base/money.h"
#include "models/base/quantity.h"

#include <QString>
#include <optional>
#include <vector>

namespace jishi {

enum class OrderStatus { Draft, Placed, Completed, Cancelled };
enum class PaymentState { Unpaid, PartlyPaid, Paid, PartlyRefunded, Refunded };
enum class FulfilmentState { Open, Packed, Shipped, Ready, HandedOver };
// Moved: not money that came in, but what an order brought into another when they were merged or split.
enum class PaymentMethod { Cash, WeChat, Alipay, Card, Transfer, Imported, Other, Moved };

// The words kept in the file: "handed_over".
const char *toText(OrderStatus status);
const char *toText(FulfilmentState state);
const char *toText(PaymentMethod method);
OrderStatus orderStatusFrom(std::string_view text);
FulfilmentState fulfilmentStateFrom(std::string_view text);
PaymentMethod paymentMethodFrom(std::string_view text);

// From what was due, what came in and what went back, all in minor units. An order of nothing is paid.
PaymentState paymentState(int64_t total, int64_t paid, int64_t refunded);

struct OrderLine
{
    int lineNo = 0;
    RowId variantId = 0;
    QString sku;
    QString name;
    QString unit;
    Quantity quantity;
    Money unitPrice;
    Money discount; // its own; of a return whatever makes its amount right
    Money orderDiscount; // its part of the order's discount
    Money amount; // quantity x price - discount - order discount
    QString priceReason; // why the price is not the catalog's
    int returnsLine = 0; // of a return: the line of the order that it takes back; 0: none
};

struct Payment
{
    Money amount; // negative: a refund
    PaymentMethod method = PaymentMethod::Cash;
    QString note;
    Instant at = 0;
    QString reference; // the transaction number of the bank or wallet
    std::optional<Money> tendered; // the cash that was handed over, where change was given
    QString madeBy; // the person at the desk; empty where nobody was named
    bool corrects = false; // takes back a payment that was wrong: no money moved

    Money change() const { return tendered ? *tendered - amount : Money(0, amount.currency()); }
};

struct FulfilmentStep
{
    FulfilmentState state = FulfilmentState::Open;
    Instant at = 0;
    QString madeBy;
};

struct Order
{
    RowId id = 0;
    Uuid uuid;
    QString number;
    RowId customerId = 0; // 0: nobody named
    QString customerName;
    QString customerPhone;
    bool customerErased = false; // the name is the words for that
    Instant placedAt = 0;
    OrderStatus status = OrderStatus::Draft;
    FulfilmentState fulfilment = FulfilmentState::Open;
    QString source;
    QString country;
    QString note;
    QString refersTo; // number of the order that this return takes back
    QString mergedInto; // number of the order that its lines went into
    RowId groupId = 0; // 0: of no group
    QString groupName;
    RowId pickupId = 0; // 0: none
    QString pickupName;
    QString address; // where this order goes
    QString tags; // comma separated
    QString madeBy; // who took it; empty where nobody was named
    Money shipping;
    Money discount; // off the whole, rounding included; spread over the lines
    Money rounding; // how much of the discount only rounds the sum down
    Money goods; // sum of the line amounts
    Money total; // goods + shipping
    Money paid;
    Money refunded;
    Money takenBack; // what was paid back by the returns that refer to this order
    std::vector<OrderLine> lines;
    std::vector<Payment> payments;
    std::vector<FulfilmentStep> steps;

    bool isReturn() const { return total.isNegative() || !refersTo.isEmpty(); }
    PaymentState payment() const { return paymentState(total.minor(), paid.minor(), (refunded + takenBack).minor()); }
    Money due() const { return total - paid + refunded; }
};

} // namespace jishi

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
enum class PaymentMethod { Cash, WeChat, Alipay, Card, Transfer, Imported };

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
    Money discount;
    Money amount;
};

struct Payment
{
    Money amount; // negative: a refund
    PaymentMethod method = PaymentMethod::Cash;
    QString note;
    Instant at = 0;
};

struct FulfilmentStep
{
    FulfilmentState state = FulfilmentState::Open;
    Instant at = 0;
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
    Money shipping;
    Money goods; // sum of the line amounts
    Money total;
    Money paid;
    Money refunded;
    std::vector<OrderLine> lines;
    std::vector<Payment> payments;
    std::vector<FulfilmentStep> steps;

    PaymentState payment() const { return paymentState(total.minor(), paid.minor(), refunded.minor()); }
    Money due() const { return total - paid + refunded; }
};

} // namespace jishi

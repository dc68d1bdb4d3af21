#include "models/orders/order.h"

#include "models/base/enumtext.h"

namespace jishi {

namespace {

constexpr std::array kStatusTexts { "draft", "placed", "completed", "cancelled" };
constexpr std::array kFulfilmentTexts { "open", "packed", "shipped", "ready", "handed_over" };
constexpr std::array kMethodTexts { "cash", "wechat", "alipay", "card", "transfer", "imported", "other", "moved" };

} // namespace

const char *toText(OrderStatus status)
{
    return kStatusTexts[static_cast<size_t>(status)];
}

const char *toText(FulfilmentState state)
{
    return kFulfilmentTexts[static_cast<size_t>(state)];
}

const char *toText(PaymentMethod method)
{
    return kMethodTexts[static_cast<size_t>(method)];
}

OrderStatus orderStatusFrom(std::string_view text)
{
    return enumFrom<OrderStatus>(kStatusTexts, text);
}

FulfilmentState fulfilmentStateFrom(std::string_view text)
{
    return enumFrom<FulfilmentState>(kFulfilmentTexts, text);
}

PaymentMethod paymentMethodFrom(std::string_view text)
{
    return enumFrom<PaymentMethod>(kMethodTexts, text);
}

PaymentState paymentState(int64_t total, int64_t paid, int64_t refunded)
{
    // A return (negative total) is settled when as much went back.
    if (total < 0)
        return refunded - paid >= -total ? PaymentState::Refunded
            : refunded > 0               ? PaymentState::PartlyRefunded
                                         : PaymentState::Unpaid;
    // What was paid too much, or moved to another order, went back: it is paid, no more and no less.
    if (total > 0 && paid - refunded == total)
        return PaymentState::Paid;
    if (refunded > 0)
        return refunded >= paid ? PaymentState::Refunded : PaymentState::PartlyRefunded;
    if (paid >= total)
        return PaymentState::Paid;
    return paid > 0 ? PaymentState::PartlyPaid : PaymentState::Unpaid;
}

} // namespace jishi

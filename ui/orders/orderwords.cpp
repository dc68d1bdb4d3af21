#include "ui/orders/orderwords.h"

#include <QCoreApplication>

namespace jishi {

namespace {

QString words(const char *text)
{
    return QCoreApplication::translate("jishi::OrderWords", text);
}

} // namespace

ChipText paymentChip(PaymentState state)
{
    switch (state) {
    case PaymentState::Unpaid:
        return { words(QT_TRANSLATE_NOOP("jishi::OrderWords", "Unpaid")), Tone::Warn };
    case PaymentState::PartlyPaid:
        return { words(QT_TRANSLATE_NOOP("jishi::OrderWords", "Partly paid")), Tone::Warn };
    case PaymentState::Paid:
        return { words(QT_TRANSLATE_NOOP("jishi::OrderWords", "Paid")), Tone::Ok };
    case PaymentState::PartlyRefunded:
        return { words(QT_TRANSLATE_NOOP("jishi::OrderWords", "Part refunded")), Tone::Bad };
    case PaymentState::Refunded:
        return { words(QT_TRANSLATE_NOOP("jishi::OrderWords", "Refunded")), Tone::Bad };
    }
    return {};
}

ChipText fulfilmentChip(FulfilmentState state)
{
    switch (state) {
    //: The order still has to be packed
    case FulfilmentState::Open:
        return { words(QT_TRANSLATE_NOOP("jishi::OrderWords", "Open")), Tone::Neutral };
    case FulfilmentState::Packed:
        return { words(QT_TRANSLATE_NOOP("jishi::OrderWords", "Packed")), Tone::Info };
    case FulfilmentState::Shipped:
        return { words(QT_TRANSLATE_NOOP("jishi::OrderWords", "Shipped")), Tone::Info };
    //: The order waits to be picked up
    case FulfilmentState::Ready:
        return { words(QT_TRANSLATE_NOOP("jishi::OrderWords", "Ready")), Tone::Info };
    case FulfilmentState::HandedOver:
        return { words(QT_TRANSLATE_NOOP("jishi::OrderWords", "Handed over")), Tone::Ok };
    }
    return {};
}

ChipText orderChip(const Order &order)
{
    if (order.status == OrderStatus::Cancelled)
        return { words(QT_TRANSLATE_NOOP("jishi::OrderWords", "Cancelled")), Tone::Neutral };
    return paymentChip(order.payment());
}

QString paymentMethodName(PaymentMethod method)
{
    switch (method) {
    case PaymentMethod::Cash:
        return words(QT_TRANSLATE_NOOP("jishi::OrderWords", "Cash"));
    case PaymentMethod::WeChat:
        return words(QT_TRANSLATE_NOOP("jishi::OrderWords", "WeChat Pay"));
    case PaymentMethod::Alipay:
        return words(QT_TRANSLATE_NOOP("jishi::OrderWords", "Alipay"));
    //: Payment by bank card
    case PaymentMethod::Card:
        return words(QT_TRANSLATE_NOOP("jishi::OrderWords", "Card"));
    case PaymentMethod::Transfer:
        return words(QT_TRANSLATE_NOOP("jishi::OrderWords", "Bank transfer"));
    //: Payment taken over from another program's records
    case PaymentMethod::Imported:
        return words(QT_TRANSLATE_NOOP("jishi::OrderWords", "Imported"));
    //: Another way of paying
    case PaymentMethod::Other:
        return words(QT_TRANSLATE_NOOP("jishi::OrderWords", "Other"));
    //: Not new money: it was paid for an order that this one was merged with or split from
    case PaymentMethod::Moved:
        return words(QT_TRANSLATE_NOOP("jishi::OrderWords", "Moved"));
    }
    return {};
}

} // namespace jishi

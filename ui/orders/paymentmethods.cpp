#include "ui/orders/paymentmethods.h"

#include "ui/orders/orderwords.h"

#include <QComboBox>
#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace jishi {

namespace {

// The most used ones first.
constexpr std::array kMethods { PaymentMethod::WeChat, PaymentMethod::Alipay, PaymentMethod::Cash, PaymentMethod::Card,
    PaymentMethod::Transfer, PaymentMethod::Other };

} // namespace

QComboBox *makeMethodBox(const char *name, QWidget *parent)
{
    auto *box = new QComboBox(parent);
    box->setObjectName(QLatin1String(name));
    for (const PaymentMethod method : kMethods)
        box->addItem(paymentMethodName(method), static_cast<int>(method));
    return box;
}

void chooseMethod(QComboBox *box, PaymentMethod method)
{
    box->setCurrentIndex(std::max(box->findData(static_cast<int>(method)), 0));
}

PaymentMethod chosenMethod(const QComboBox *box)
{
    return static_cast<PaymentMethod>(box->currentData().toInt());
}

PaymentMethod methodOf(const Order &order)
{
    for (auto payment = order.payments.rbegin(); payment != order.payments.rend(); ++payment)
        if (!payment->amount.isNegative() && std::ranges::find(kMethods, payment->method) != kMethods.end())
            return payment->method;
    return kMethods.front();
}

} // namespace jishi

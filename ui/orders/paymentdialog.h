#pragma once
// Takes a payment or gives a refund for one order: amount and method, nothing else.
#include "models/orders/order.h"

#include <QDialog>

class QComboBox;
class QPushButton;

namespace jishi {

class MoneyEdit;

class PaymentDialog final : public QDialog
{
    Q_OBJECT

public:
    enum class Kind { Payment, Refund };
    PaymentDialog(const Order &order, Kind kind, QWidget *parent = nullptr);

    // Positive for a payment, negative for a refund.
    Money amount() const;
    PaymentMethod method() const;

private:
    void check();

    Kind m_kind;
    Money m_most; // a refund cannot be more than came in
    MoneyEdit *m_amount;
    QComboBox *m_method;
    QPushButton *m_accept;
};

} // namespace jishi

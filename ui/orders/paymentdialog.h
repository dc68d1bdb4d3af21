#pragma once
// Takes a payment for one order, or gives back what came in beyond what is due. Of cash the change is told.
#include "models/orders/order.h"
#include "ui/orders/orderdialog.h"

class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;

namespace jishi {

class MoneyEdit;

class PaymentDialog final : public OrderDialog
{
    Q_OBJECT

public:
    enum class Kind { Payment, GiveBack };
    PaymentDialog(Shop &shop, const Order &order, Kind kind, QWidget *parent = nullptr);

    bool isChanged() const override;
    // What could be given back now: of a cancelled order all that came in, of another what is beyond its total.
    static Money paidTooMuch(const Order &order);

private:
    void build();
    void check();
    bool isCash() const;
    void save() override;

    const Order m_order;
    const Kind m_kind;
    const Money m_asked; // stands in the field when the dialog comes
    Money m_most; // no more goes back than came in
    MoneyEdit *m_amount;
    QComboBox *m_method;
    MoneyEdit *m_tendered;
    QLabel *m_change;
    QLineEdit *m_reference;
    QLineEdit *m_note;
    QFormLayout *m_form = nullptr;
};

} // namespace jishi

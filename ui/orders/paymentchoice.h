#pragma once
// How a new order is paid: later, or at once by one press; below it what that way of paying may need, the reference of
// a transfer or the cash that was handed over.
#include "models/orders/orderdraft.h"

#include <QWidget>
#include <optional>

class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;

namespace jishi {

class MoneyEdit;
class SegmentedControl;

class PaymentChoice final : public QWidget
{
    Q_OBJECT

public:
    explicit PaymentChoice(Currency currency, QWidget *parent = nullptr);

    void startAnew();
    void retranslate();
    // The change follows what the order comes to.
    void setTotal(Money total);
    bool isValid() const;
    std::optional<DraftPayment> payment() const;
    void setPayment(const std::optional<DraftPayment> &payment);

Q_SIGNALS:
    void changed();

private:
    void addRow(QWidget *field);
    void label(QWidget *field, const QString &text);
    void showFields();
    bool isCash() const;

    Money m_total;
    SegmentedControl *m_segments;
    QFormLayout *m_form;
    QComboBox *m_method;
    MoneyEdit *m_tendered;
    QLabel *m_change;
    QLineEdit *m_reference;
};

} // namespace jishi

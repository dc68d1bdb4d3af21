#include "ui/orders/paymentdialog.h"

#include "ui/orders/orderwords.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/moneyedit.h"
#include "ui/widgets/styling.h"

#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace jishi {

PaymentDialog::PaymentDialog(const Order &order, Kind kind, QWidget *parent)
    : QDialog(parent)
    , m_kind(kind)
    , m_most(order.paid - order.refunded)
{
    const bool refund = kind == Kind::Refund;
    setWindowTitle(refund ? tr("Refund %1").arg(order.number) : tr("Take Payment for %1").arg(order.number));
    auto *about = new QLabel(
        refund ? tr("%1 came in so far.").arg(m_most.toDisplay()) : tr("%1 is still due.").arg(order.due().toDisplay()),
        this);
    setRole(about, "muted");
    m_amount = new MoneyEdit(order.total.currency(), this);
    m_amount->setObjectName(QStringLiteral("paymentAmount"));
    m_amount->setMoney(refund ? m_most : order.due());
    m_amount->setAccessibleName(tr("Amount"));
    m_method = new QComboBox(this);
    m_method->setObjectName(QStringLiteral("paymentMethod"));
    m_method->setAccessibleName(tr("Method"));
    for (const PaymentMethod method : { PaymentMethod::WeChat, PaymentMethod::Alipay, PaymentMethod::Cash,
             PaymentMethod::Card, PaymentMethod::Transfer })
        m_method->addItem(paymentMethodName(method), static_cast<int>(method));

    auto *cancel = new ActionButton(this);
    cancel->setText(tr("Cancel"));
    m_accept = new ActionButton(this, refund ? ActionButton::Kind::Danger : ActionButton::Kind::Primary);
    m_accept->setObjectName(QStringLiteral("paymentAccept"));
    m_accept->setDefault(true);
    auto *form = new QFormLayout;
    form->setSpacing(space::kMedium);
    form->addRow(tr("Amount"), m_amount);
    form->addRow(tr("Method"), m_method);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(m_accept);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::kDialog);
    layout->setSpacing(space::kLarge);
    layout->addWidget(about);
    layout->addLayout(form);
    layout->addLayout(buttons);
    setMinimumWidth(360);

    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_accept, &QPushButton::clicked, this, &QDialog::accept);
    connect(m_amount, &MoneyEdit::moneyChanged, this, &PaymentDialog::check);
    check();
    m_amount->setFocus();
    m_amount->selectAll();
}

void PaymentDialog::check()
{
    const auto money = m_amount->money();
    const bool tooMuch = m_kind == Kind::Refund && money && money->minor() > m_most.minor();
    const bool fine = money && money->minor() > 0 && !tooMuch;
    m_accept->setEnabled(fine);
    const QString amount = money ? money->toDisplay() : QString();
    m_accept->setText(m_kind == Kind::Refund ? tr("Refund %1").arg(amount) : tr("Take %1").arg(amount));
}

Money PaymentDialog::amount() const
{
    const Money money = m_amount->money().value_or(Money(0, m_most.currency()));
    return m_kind == Kind::Refund ? -money : money;
}

PaymentMethod PaymentDialog::method() const
{
    return static_cast<PaymentMethod>(m_method->currentData().toInt());
}

} // namespace jishi

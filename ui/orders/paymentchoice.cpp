#include "ui/orders/paymentchoice.h"

#include "ui/orders/orderwords.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/moneyedit.h"
#include "ui/widgets/rows.h"
#include "ui/widgets/segmentedcontrol.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace jishi {

namespace {

// In the order of the segments; the first of those means "later", the last a choice among the rare ways.
constexpr std::array kMethods { PaymentMethod::WeChat, PaymentMethod::Alipay, PaymentMethod::Cash };
constexpr std::array kRareMethods { PaymentMethod::Card, PaymentMethod::Transfer, PaymentMethod::Other };
constexpr int kLater = 0;
constexpr int kRare = static_cast<int>(kMethods.size()) + 1;

// With its segments: the keyboard goes through fields in the order they are made.
SegmentedControl *makeSegments(QWidget *parent)
{
    auto *segments = new SegmentedControl(parent);
    segments->setObjectName(u"paymentChoice"_s);
    for (int i = 0; i <= kRare; ++i)
        segments->addSegment(QString());
    return segments;
}

} // namespace

PaymentChoice::PaymentChoice(Currency currency, QWidget *parent)
    : QWidget(parent)
    , m_total(0, currency)
    , m_segments(makeSegments(this))
    , m_form(new QFormLayout)
    , m_method(new QComboBox(this))
    , m_tendered(new MoneyEdit(currency, this))
    , m_change(plainLabel({}, this))
    , m_reference(new QLineEdit(this))
{
    m_method->setObjectName(u"entryMethod"_s);
    m_tendered->setObjectName(u"entryTendered"_s);
    m_change->setObjectName(u"entryChange"_s);
    m_change->setAlignment(Qt::AlignRight);
    m_reference->setObjectName(u"entryReference"_s);
    for (const PaymentMethod method : kRareMethods)
        m_method->addItem(paymentMethodName(method), static_cast<int>(method));
    styleForm(m_form);
    for (QWidget *field : std::initializer_list<QWidget *> { m_method, m_tendered, m_change, m_reference })
        addRow(field);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::kSmall);
    layout->addWidget(m_segments);
    layout->addLayout(m_form);
    setFocusProxy(m_segments);
    connect(m_segments, &SegmentedControl::currentChanged, this, &PaymentChoice::showFields);
    connect(m_tendered, &MoneyEdit::moneyChanged, this, &PaymentChoice::showFields);
    showFields();
}

void PaymentChoice::addRow(QWidget *field)
{
    auto *words = plainLabel({}, this, "muted");
    words->setBuddy(field);
    m_form->addRow(words, field);
}

void PaymentChoice::label(QWidget *field, const QString &text)
{
    static_cast<QLabel *>(m_form->labelForField(field))->setText(text);
    field->setAccessibleName(text);
}

void PaymentChoice::startAnew()
{
    m_segments->setCurrent(kLater);
    m_method->setCurrentIndex(0);
    m_tendered->setEmpty();
    m_reference->clear();
}

void PaymentChoice::retranslate()
{
    //: A way to pay: not now
    m_segments->setSegmentText(kLater, tr("Later"));
    //: A way to pay, as short as can be
    m_segments->setSegmentText(1, tr("WeChat"));
    m_segments->setSegmentText(2, paymentMethodName(PaymentMethod::Alipay));
    m_segments->setSegmentText(3, paymentMethodName(PaymentMethod::Cash));
    m_segments->setSegmentText(kRare, paymentMethodName(PaymentMethod::Other));
    m_segments->setAccessibleName(tr("Payment"));
    for (int i = 0; i < m_method->count(); ++i)
        m_method->setItemText(i, paymentMethodName(kRareMethods[static_cast<size_t>(i)]));
    label(m_method, tr("Method"));
    //: Label: the cash that the customer gave
    label(m_tendered, tr("Handed over"));
    //: Label: money that goes back to the one who paid with more than was due
    label(m_change, tr("Change"));
    //: Label: the transaction number of the bank or wallet
    label(m_reference, tr("Reference"));
    m_reference->setPlaceholderText(tr("Transaction number"));
}

void PaymentChoice::setTotal(Money total)
{
    if (total == m_total)
        return;
    m_total = total;
    showFields();
}

bool PaymentChoice::isCash() const
{
    const int segment = m_segments->current();
    return segment > kLater && segment < kRare && kMethods[static_cast<size_t>(segment - 1)] == PaymentMethod::Cash;
}

bool PaymentChoice::isValid() const
{
    if (!isCash() || m_tendered->isEmpty())
        return true;
    return m_tendered->isValid() && m_tendered->money()->minor() >= m_total.minor();
}

void PaymentChoice::showFields()
{
    const bool now = m_segments->current() != kLater;
    m_form->setRowVisible(m_method, m_segments->current() == kRare);
    m_form->setRowVisible(m_tendered, isCash());
    m_form->setRowVisible(m_change, isCash() && !m_tendered->isEmpty());
    m_form->setRowVisible(m_reference, now && !isCash());
    const auto given = m_tendered->money();
    m_change->setText(given && isValid() ? (*given - m_total).toDisplay() : tr("Not enough"));
    Q_EMIT changed();
}

std::optional<DraftPayment> PaymentChoice::payment() const
{
    const int segment = m_segments->current();
    if (segment == kLater)
        return std::nullopt;
    DraftPayment payment;
    payment.method = segment == kRare ? static_cast<PaymentMethod>(m_method->currentData().toInt())
                                      : kMethods[static_cast<size_t>(segment - 1)];
    if (isCash())
        payment.tendered = m_tendered->money();
    else
        payment.reference = m_reference->text().trimmed();
    return payment;
}

void PaymentChoice::setPayment(const std::optional<DraftPayment> &payment)
{
    startAnew();
    if (!payment)
        return;
    const auto *segment = std::ranges::find(kMethods, payment->method);
    m_segments->setCurrent(static_cast<int>(segment - kMethods.begin()) + 1);
    m_method->setCurrentIndex(std::max(m_method->findData(static_cast<int>(payment->method)), 0));
    if (payment->tendered)
        m_tendered->setMoney(*payment->tendered);
    m_reference->setText(payment->reference);
}

} // namespace jishi

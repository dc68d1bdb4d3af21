#include "ui/orders/paymentdialog.h"

#include "models/orders/orderstore.h"
#include "ui/orders/paymentmethods.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/moneyedit.h"
#include "ui/widgets/rows.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace jishi {

namespace {

constexpr int kWidth = 420;

} // namespace

Money PaymentDialog::paidTooMuch(const Order &order)
{
    const int64_t left = order.isReturn() ? 0 : (order.paid - order.refunded - order.takenBack).minor();
    const int64_t beyond = order.status == OrderStatus::Cancelled ? left : -order.due().minor();
    return { std::clamp<int64_t>(beyond, 0, std::max<int64_t>(left, 0)), order.total.currency() };
}

PaymentDialog::PaymentDialog(Shop &shop, const Order &order, Kind kind, QWidget *parent)
    : OrderDialog(shop,
        kind == Kind::GiveBack ? tr("Give Back on %1").arg(order.number) : tr("Take Payment for %1").arg(order.number),
        kind == Kind::GiveBack ? Weight::Grave : Weight::Normal, parent)
    , m_order(order)
    , m_kind(kind)
    , m_asked(kind == Kind::GiveBack ? paidTooMuch(order) : order.due())
    , m_most(order.paid - order.refunded - order.takenBack)
    , m_amount(new MoneyEdit(order.total.currency(), this))
    , m_method(makeMethodBox("paymentMethod", this))
    , m_tendered(new MoneyEdit(order.total.currency(), this))
    , m_change(plainLabel({}, this, "muted"))
    , m_reference(new QLineEdit(this))
    , m_note(new QLineEdit(this))
{
    setObjectName(u"paymentDialog"_s);
    setMinimumWidth(kWidth);
    m_amount->setObjectName(u"paymentAmount"_s);
    m_tendered->setObjectName(u"paymentTendered"_s);
    m_change->setObjectName(u"paymentChange"_s);
    m_reference->setObjectName(u"paymentReference"_s);
    m_note->setObjectName(u"paymentNote"_s);
    acceptButton()->setObjectName(u"paymentAccept"_s);
    m_amount->setMoney(m_asked);
    if (kind == Kind::GiveBack)
        chooseMethod(m_method, methodOf(order));
    build();
    connect(m_amount, &MoneyEdit::moneyChanged, this, &PaymentDialog::check);
    connect(m_tendered, &MoneyEdit::moneyChanged, this, &PaymentDialog::check);
    connect(m_method, &QComboBox::currentIndexChanged, this, &PaymentDialog::check);
    check();
    m_amount->setFocus();
    m_amount->selectAll();
}

void PaymentDialog::build()
{
    const bool back = m_kind == Kind::GiveBack;
    body()->addWidget(
        plainLabel(back ? tr("%1 came in so far, %2 is due.").arg(m_most.toDisplay(), (m_most - m_asked).toDisplay())
                        : tr("%1 is still due.").arg(m_order.due().toDisplay()),
            this, "muted"));
    m_form = addForm();
    addRow(m_form, tr("Amount"), m_amount);
    addRow(m_form, tr("Method"), m_method);
    //: Label: the cash that the customer gave
    addRow(m_form, tr("Handed over"), m_tendered);
    //: Label: money that goes back to the one who paid with more than was due
    addRow(m_form, tr("Change"), m_change);
    //: Label: the transaction number of the bank or wallet
    addRow(m_form, tr("Reference"), m_reference);
    addRow(m_form, tr("Note"), m_note);
    body()->addStretch(1);
    m_tendered->setPlaceholderText(tr("If change is due"));
    m_reference->setPlaceholderText(tr("Transaction number, if there is one"));
}

bool PaymentDialog::isCash() const
{
    return m_kind == Kind::Payment && chosenMethod(m_method) == PaymentMethod::Cash;
}

void PaymentDialog::check()
{
    m_form->setRowVisible(m_tendered, isCash());
    m_form->setRowVisible(m_change, isCash());
    m_form->setRowVisible(m_reference, !isCash());
    const auto money = m_amount->money();
    const bool tooMuch = m_kind == Kind::GiveBack && money && money->minor() > m_most.minor();
    const auto given = m_tendered->money();
    const bool enough = !isCash() || m_tendered->isEmpty() || (given && money && given->minor() >= money->minor());
    const bool showsChange = given && money && enough;
    m_change->setText(showsChange ? (*given - *money).toDisplay() : u"—"_s);
    tellProblem(tooMuch ? tr("Only %1 came in.").arg(m_most.toDisplay())
            : enough    ? QString()
                        : tr("This is less than the amount."));
    const QString amount = money ? money->toDisplay() : QString();
    //: Button: give money back; %1 is an amount
    acceptButton()->setText(m_kind == Kind::GiveBack ? tr("Give Back %1").arg(amount) : tr("Take %1").arg(amount));
    allow(money && money->minor() > 0 && !tooMuch && enough);
    adjustSize(); // other ways of paying have other fields
}

bool PaymentDialog::isChanged() const
{
    return !m_reference->text().isEmpty() || !m_note->text().isEmpty() || !m_tendered->isEmpty();
}

void PaymentDialog::save()
{
    const Money amount = *m_amount->money();
    DraftPayment payment;
    payment.method = chosenMethod(m_method);
    payment.amount = m_kind == Kind::GiveBack ? -amount : amount;
    payment.note = m_note->text().trimmed();
    if (isCash())
        payment.tendered = m_tendered->money();
    else
        payment.reference = m_reference->text().trimmed();
    const auto work = [payment, order = m_order.id, context = &shop().context()](Transaction &transaction) {
        return OrderStore(transaction.connection(), *context).addPayment(order, payment);
    };
    store(work, [this, amount](const Done &) {
        const QString words = m_kind == Kind::GiveBack ? tr("%1 given back on %2.") : tr("%1 taken for %2.");
        Q_EMIT stored({ Tone::Ok, words.arg(amount.toDisplay(), m_order.number) });
    });
}

} // namespace jishi

#include "ui/orders/refunddialog.h"

#include "ui/orders/paymentmethods.h"
#include "ui/orders/refundrow.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/moneyedit.h"
#include "ui/widgets/quantityedit.h"
#include "ui/widgets/rows.h"
#include "ui/widgets/styling.h"

#include <QComboBox>
#include <QFormLayout>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QScrollBar>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace jishi {

namespace {

constexpr int kWidth = 640;
constexpr int kTallest = 300; // of the lines, before they scroll

} // namespace

bool RefundDialog::suits(const Order &order)
{
    const Money left = order.paid - order.refunded - order.takenBack;
    return order.status == OrderStatus::Completed && !order.isReturn() && left.minor() > 0;
}

RefundDialog::RefundDialog(Shop &shop, const Order &order, QWidget *parent)
    : OrderDialog(shop, tr("Refund %1").arg(order.number), Weight::Grave, parent)
    , m_order(order)
    , m_clientRef(Uuid::v7(shop.now()).toText())
    , m_shippingLeft(0, order.total.currency())
    , m_most(order.paid - order.refunded - order.takenBack)
{
    setObjectName(u"refundDialog"_s);
    setMinimumWidth(kWidth);
    acceptButton()->setObjectName(u"refundAccept"_s);
    moveOnWithEnter();
    build();
    check();
    for (const RefundRow *row : m_rows)
        if (row->quantityField()) {
            row->quantityField()->setFocus();
            break;
        }
}

void RefundDialog::build()
{
    const Money back = m_order.refunded + m_order.takenBack;
    auto *about = plainLabel(back.isZero()
            ? tr("%1 came in.").arg(m_order.paid.toDisplay())
            : tr("%1 came in, %2 of it went back already.").arg(m_order.paid.toDisplay(), back.toDisplay()),
        this, "muted");
    auto *everything = new ActionButton(this);
    everything->setObjectName(u"refundEverything"_s);
    everything->setAutoDefault(false);
    //: Button: take back all that is left of the order
    everything->setText(tr("&Everything"));
    connect(everything, &QPushButton::clicked, this, &RefundDialog::takeEverything);
    auto *top = new QHBoxLayout;
    top->addWidget(about, 1);
    top->addWidget(everything);
    body()->addLayout(top);

    OrderRefunds refunds(shop().database().view(), shop().context());
    const auto left = refunds.refundable(m_order);
    addScrollingGrid(space::kSmall, kTallest, [&](QGridLayout *grid) {
        addHead(grid);
        int row = 1;
        for (const OrderLine &line : m_order.lines) {
            if (!left)
                break;
            const auto rest = std::ranges::find(*left, line.lineNo, &Refundable::lineNo);
            m_rows.push_back(new RefundRow(line, *rest, grid, row++, this));
            connect(m_rows.back(), &RefundRow::changed, this, &RefundDialog::check);
        }
        if (const auto shipping = refunds.refundableShipping(m_order); shipping && shipping->minor() > 0) {
            m_shippingLeft = *shipping;
            addShipping(grid, row);
        }
    });
    addHow();
    if (!left)
        tellProblem(left.error());
}

void RefundDialog::addHead(QGridLayout *grid)
{
    QWidget *holder = grid->parentWidget();
    grid->addWidget(plainLabel(tr("Item"), holder, "small"), 0, 0);
    //: Column head: how much of a line has not been taken back yet
    grid->addWidget(plainLabel(tr("Left"), holder, "small"), 0, 1, Qt::AlignRight);
    //: Column head: how many of an item come back
    grid->addWidget(plainLabel(tr("Take back"), holder, "small"), 0, 2, Qt::AlignRight);
    grid->addWidget(plainLabel(tr("Amount"), holder, "small"), 0, 3, Qt::AlignRight);
    //: Column head: the goods are for sale again
    grid->addWidget(plainLabel(tr("On the shelf"), holder, "small"), 0, 4, Qt::AlignCenter);
}

void RefundDialog::addShipping(QGridLayout *grid, int row)
{
    QWidget *holder = grid->parentWidget();
    m_shipping = new MoneyEdit(m_shippingLeft.currency(), holder);
    m_shipping->setObjectName(u"refundShipping"_s);
    m_shipping->setAccessibleName(tr("Shipping to refund"));
    m_shipping->setPlaceholderText(Money(0, m_shippingLeft.currency()).toPlain());
    grid->addWidget(plainLabel(tr("Shipping"), holder), row, 0);
    grid->addWidget(plainLabel(m_shippingLeft.toDisplay(), holder, "muted"), row, 1, Qt::AlignRight);
    grid->addWidget(m_shipping, row, 3);
    connect(m_shipping, &MoneyEdit::moneyChanged, this, &RefundDialog::check);
}

void RefundDialog::addHow()
{
    QFormLayout *form = addForm();
    m_method = makeMethodBox("refundMethod", this);
    chooseMethod(m_method, methodOf(m_order));
    m_reference = new QLineEdit(this);
    m_reference->setObjectName(u"refundReference"_s);
    m_reference->setPlaceholderText(tr("Transaction number, if there is one"));
    m_reason = new QLineEdit(this);
    m_reason->setObjectName(u"refundReason"_s);
    m_reason->setPlaceholderText(tr("For example: two apples were bruised"));
    //: Label: how money goes back
    addRow(form, tr("Method"), m_method);
    //: Label: the transaction number of the bank or wallet
    addRow(form, tr("Reference"), m_reference);
    //: Label: why goods come back
    addRow(form, tr("Reason"), m_reason);
}

void RefundDialog::takeEverything()
{
    for (RefundRow *row : m_rows)
        row->takeEverything();
    if (m_shipping)
        m_shipping->setMoney(m_shippingLeft);
    acceptButton()->setFocus();
}

Money RefundDialog::total() const
{
    Money total(0, m_most.currency());
    for (const RefundRow *row : m_rows)
        total += row->amount();
    if (m_shipping)
        total += m_shipping->money().value_or(Money(0, m_most.currency()));
    return total;
}

void RefundDialog::check()
{
    const Money sum = total();
    const bool shippingWrong = m_shipping && !m_shipping->isEmpty()
        && (!m_shipping->isValid() || m_shipping->money()->minor() > m_shippingLeft.minor());
    const bool wrong = shippingWrong || std::ranges::any_of(m_rows, &RefundRow::isWrong);
    const bool tooMuch = sum.minor() > m_most.minor();
    const bool nothing = sum.isZero() && std::ranges::all_of(m_rows, &RefundRow::isEmpty);
    tellProblem(wrong ? tr("This is more than is left, or not a number.")
            : tooMuch ? tr("Only %1 of what came in has not gone back yet.").arg(m_most.toDisplay())
                      : QString());
    //: Button: give money back; %1 is an amount
    acceptButton()->setText(tr("Refund %1").arg(sum.toDisplay()));
    allow(!wrong && !tooMuch && !nothing);
}

bool RefundDialog::isChanged() const
{
    const bool rows = !std::ranges::all_of(m_rows, &RefundRow::isEmpty);
    return rows || (m_shipping && !m_shipping->isEmpty()) || !m_reference->text().isEmpty()
        || !m_reason->text().isEmpty();
}

void RefundDialog::save()
{
    RefundDraft draft;
    draft.clientRef = m_clientRef;
    for (const RefundRow *row : m_rows)
        if (!row->isEmpty())
            draft.lines.push_back(row->asked());
    draft.shipping =
        m_shipping ? m_shipping->money().value_or(Money(0, m_most.currency())) : Money(0, m_most.currency());
    draft.method = chosenMethod(m_method);
    draft.reference = m_reference->text().trimmed();
    draft.reason = m_reason->text().trimmed();
    const auto work = [draft, order = m_order.id, context = &shop().context()](Transaction &transaction) {
        return OrderRefunds(transaction.connection(), *context).refund(order, draft);
    };
    store(work, [this](const PlacedOrder &made) {
        Q_EMIT stored({ Tone::Ok,
            tr("%1 refunded: %2 takes back %3.").arg((-made.total).toDisplay(), made.number, m_order.number) });
    });
}

} // namespace jishi

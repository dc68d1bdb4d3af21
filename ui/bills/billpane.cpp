#include "ui/bills/billpane.h"

#include "ui/bills/billwords.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/factgrid.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/rows.h"
#include "ui/widgets/timewords.h"

#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>

namespace jishi {

using namespace Qt::StringLiterals;

BillPane::BillPane(const Clock &clock, const QTimeZone &zone, QWidget *parent)
    : DetailPane(parent)
    , m_clock(clock)
    , m_zone(zone)
    , m_amount(plainLabel({}, this, "heading"))
    , m_facts(new FactGrid(this))
    , m_question(plainLabel({}, this, "small"))
    , m_choices(new QWidget(this))
    , m_number(new QLineEdit(this))
    , m_notOurs(new ActionButton(this))
    , m_back(new ActionButton(this))
    , m_show(new ActionButton(this, ActionButton::Kind::Link))
{
    setObjectName(u"billPane"_s);
    m_amount->setObjectName(u"billAmount"_s);
    m_question->setObjectName(u"billQuestion"_s);
    m_number->setObjectName(u"billOrderNumber"_s);
    m_notOurs->setObjectName(u"billNotOurs"_s);
    m_back->setObjectName(u"billTakeBack"_s);
    m_show->setObjectName(u"billShowOrder"_s);
    build();
    connect(m_number, &QLineEdit::returnPressed, this, [this] {
        if (const QString number = m_number->text().trimmed(); !number.isEmpty())
            Q_EMIT orderNamed(number);
    });
    connect(m_notOurs, &QPushButton::clicked, this, &BillPane::notOursRequested);
    connect(m_back, &QPushButton::clicked, this, &BillPane::takeBackRequested);
    connect(m_show, &QPushButton::clicked, this, [this] { Q_EMIT ordersRequested(m_order); });
    retranslate();
    clear();
}

void BillPane::build()
{
    m_question->setWordWrap(true);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::kSmall);
    buttons->addWidget(m_notOurs);
    buttons->addWidget(m_back);
    buttons->addWidget(m_show);
    buttons->addStretch();
    body()->addWidget(m_amount);
    body()->addWidget(m_facts);
    body()->addSpacing(space::kTiny);
    body()->addWidget(hairline(this));
    body()->addWidget(m_question);
    body()->addWidget(m_choices);
    body()->addWidget(m_number);
    body()->addLayout(buttons);
    body()->addStretch();
}

void BillPane::retranslate()
{
    setAccessibleName(tr("Row of the bill"));
    m_number->setPlaceholderText(tr("Number of another order"));
    m_number->setAccessibleName(m_number->placeholderText());
    //: Button: this money is none of the shop's
    m_notOurs->setText(tr("Not Ours"));
    m_notOurs->setShortcutHint(QKeySequence(Qt::Key_N));
    //: Button: what was taken from the bill is open again
    m_back->setText(tr("Take Back"));
    m_back->setShortcutHint(QKeySequence(Qt::Key_U));
    m_show->setText(tr("Show Order"));
    if (m_isEmpty)
        clear();
}

void BillPane::clear()
{
    m_isEmpty = true;
    m_order = 0;
    showHint(tr("Choose a row to see it here beside its order."));
}

void BillPane::showEntry(const BillBook &book, const BillEntry &entry, bool onlyLook)
{
    m_isEmpty = false;
    const bool isOpen = !entry.settled && !entry.notOurs && !onlyLook;
    const bool isFee = entry.row.kind == BillKind::Fee || onlyLook;
    m_amount->setText((isFee ? entry.row.fee : entry.row.amount).toDisplay());
    m_order = entry.explanations.size() == 1 ? entry.explanations.front().shares.front().order : 0;
    fillFacts(entry);
    fillChoices(book, entry);
    if (onlyLook)
        m_question->setText(tr("What the wallet took of this payment."));
    m_number->clear();
    m_number->setVisible(isOpen && entry.row.kind == BillKind::Payment);
    m_notOurs->setVisible(isOpen);
    m_back->setVisible(!isOpen && !onlyLook);
    m_show->setVisible(m_order > 0);
    showContent();
}

void BillPane::showOrder(const BillOrder &order)
{
    m_isEmpty = false;
    m_order = order.id;
    m_amount->setText(order.owed.toDisplay());
    m_facts->clear();
    m_facts->add(tr("Order"), order.number);
    m_facts->add(tr("Customer"), order.customer);
    m_facts->add(tr("Group"), order.group);
    m_facts->add(tr("Placed"), fullTime(order.placedAt, m_clock.now(), m_zone));
    m_facts->add(tr("Total"), order.total.toDisplay());
    clearChoices();
    m_question->setText(tr("No bill has money for this order."));
    m_number->hide();
    m_notOurs->hide();
    m_back->hide();
    m_show->show();
    showContent();
}

void BillPane::fillFacts(const BillEntry &entry)
{
    const BillRow &row = entry.row;
    m_facts->clear();
    m_facts->add(tr("When"), fullTime(row.at, m_clock.now(), m_zone));
    m_facts->add(tr("Wallet"), billwords::walletName(row.provider));
    m_facts->add(tr("From"), row.party);
    m_facts->add(tr("Account"), row.account);
    m_facts->add(tr("Goods"), row.goods);
    m_facts->add(tr("Remark"), row.remark);
    m_facts->add(tr("State"), row.state);
    //: The number that WeChat or Alipay gave the payment
    m_facts->add(tr("Number"), row.transaction);
    m_facts->add(tr("Refund number"), row.refund);
    //: The number that the shop gave the payment
    m_facts->add(tr("Shop's number"), row.merchantOrder);
    m_facts->add(tr("Fee"), row.fee.isZero() ? QString() : row.fee.toDisplay());
    m_facts->add(tr("Went back"), row.refunded.isZero() ? QString() : row.refunded.toDisplay());
}

void BillPane::clearChoices()
{
    qDeleteAll(m_choices->findChildren<QWidget *>(Qt::FindDirectChildrenOnly));
    delete m_choices->layout();
    m_grid = new QGridLayout(m_choices);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setSpacing(space::kSmall);
    m_grid->setColumnStretch(1, 1);
}

// A refund is booked at its order, where its lines are known.
bool BillPane::canTake(const BillEntry &entry, const Explanation &explanation)
{
    return !entry.settled && (entry.row.kind == BillKind::Payment || explanation.shares.front().payment > 0);
}

void BillPane::fillChoices(const BillBook &book, const BillEntry &entry)
{
    clearChoices();
    const bool wentBack = entry.row.kind == BillKind::Payment && !entry.row.refunded.isZero()
        && entry.row.refunded.minor() >= entry.row.amount.minor();
    if (entry.notOurs)
        m_question->setText(tr("This money is none of the shop's."));
    else if (entry.settled)
        m_question->setText(tr("This has been taken for:"));
    else if (entry.row.kind == BillKind::Fee)
        m_question->setText(tr("What the wallet took."));
    else if (wentBack)
        m_question->setText(tr("It came in and all of it went back."));
    else if (entry.row.kind == BillKind::Refund && entry.standing == Standing::Unexplained)
        m_question->setText(tr("No refund of this amount has been booked. Refund the order, and it is matched."));
    else if (entry.explanations.empty())
        m_question->setText(tr("No order fits. Type the number of its order, or say that it is not ours."));
    else if (entry.standing == Standing::Matched)
        m_question->setText(billwords::reason(entry.explanations.front().reason));
    else
        m_question->setText(tr("Which order is it for?") + u' ' + billwords::reason(entry.explanations.front().reason));
    for (size_t i = 0; i < entry.explanations.size(); ++i)
        addChoice(book, entry, static_cast<int>(i));
}

void BillPane::addChoice(const BillBook &book, const BillEntry &entry, int number)
{
    const Explanation &explanation = entry.explanations[static_cast<size_t>(number)];
    auto *words = plainLabel(billwords::details(book, explanation, m_clock.now(), m_zone), m_choices);
    words->setObjectName(u"billChoice%1"_s.arg(number + 1));
    words->setWordWrap(true);
    m_grid->addWidget(words, number, 1, Qt::AlignVCenter);
    if (!canTake(entry, explanation))
        return;
    auto *take = new ActionButton(m_choices, number == 0 ? ActionButton::Kind::Primary : ActionButton::Kind::Normal);
    take->setObjectName(u"billTake%1"_s.arg(number + 1));
    take->setText(QString::number(number + 1));
    take->setAccessibleName(tr("Take for %1").arg(billwords::orders(book, explanation)));
    connect(take, &QPushButton::clicked, this, [this, number] { Q_EMIT taken(number); });
    m_grid->addWidget(take, number, 0, Qt::AlignTop);
}

} // namespace jishi

#include "ui/commissions/whypane.h"

#include "models/tables/commissiontable.h"
#include "ui/commissions/commissionwords.h"
#include "ui/orders/attributionwords.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/rows.h"
#include "ui/widgets/sumrows.h"

#include <QLabel>
#include <QLocale>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace jishi {

WhyPane::WhyPane(Shop &shop, QWidget *parent)
    : DetailPane(parent)
    , m_shop(shop)
    , m_title(plainLabel({}, this, "heading"))
    , m_line(plainLabel({}, this, "small"))
    , m_sum(new SumRows(this))
    , m_story(plainLabel({}, this, "inset"))
    , m_order(new ActionButton(this))
    , m_rule(new ActionButton(this))
{
    setObjectName(u"whyPane"_s);
    m_title->setObjectName(u"whyTitle"_s);
    m_sum->setObjectName(u"whySum"_s);
    m_story->setObjectName(u"whyStory"_s);
    m_order->setObjectName(u"whyOrder"_s);
    m_rule->setObjectName(u"whyRule"_s);
    m_story->setMargin(space::kMedium);
    for (QLabel *label : { m_title, m_line, m_story })
        label->setWordWrap(true);
    auto *names = new QVBoxLayout;
    names->setSpacing(0);
    names->addWidget(m_title);
    names->addWidget(m_line);
    body()->addLayout(names);
    body()->addWidget(m_sum);
    body()->addWidget(m_story);
    body()->addWidget(m_order, 0, Qt::AlignLeft);
    body()->addWidget(m_rule, 0, Qt::AlignLeft);
    body()->addStretch();
    connect(m_order, &QPushButton::clicked, this, [this] { Q_EMIT orderRequested(m_why->entry.orderId); });
    connect(m_rule, &QPushButton::clicked, this, [this] { Q_EMIT ruleRequested(m_why->entry.ruleId); });
    clear();
}

void WhyPane::showEntry(const CommissionExplanation &why)
{
    m_why = why;
    fill();
    showContent();
}

void WhyPane::clear()
{
    m_why.reset();
    showHint(tr("Choose a figure to see why it is what it is."));
}

void WhyPane::retranslate()
{
    setAccessibleName(tr("Why"));
    m_order->setText(tr("Open the Order"));
    m_rule->setText(tr("Open the Rule"));
    m_why ? fill() : clear();
}

QString WhyPane::amountText(const Money &amount) const
{
    return amount.toDisplay();
}

QString WhyPane::lineWords() const
{
    const CommissionExplanation &why = *m_why;
    if (why.order.isEmpty())
        return why.reseller;
    const QString quantity = why.quantity.toPlain() + (why.unit.isEmpty() ? QString() : u' ' + why.unit);
    //: An order's number, the number of the line in it, the goods, how many of them
    return tr("%1, line %2: %3, %4").arg(why.order).arg(why.entry.lineNo).arg(why.goods, quantity);
}

void WhyPane::fill()
{
    const CommissionExplanation &why = *m_why;
    m_title->setText(tr("Why %1?").arg(amountText(why.entry.amount)));
    m_line->setText(lineWords());
    fillSum();
    const Instant now = m_shop.now();
    QStringList story;
    if (why.owed)
        //: Who sold, and why the order is hers: "Rita: Came through link RITA3F, 11 Nov 20:14."
        story << tr("%1: %2.").arg(
            AttributionWords::who(*why.owed), AttributionWords(now, m_shop.zone()).why(*why.owed));
    if (why.owed && why.entry.level == 2)
        story << tr("%1 invited %2, who sold it.").arg(why.reseller, AttributionWords::who(*why.owed));
    story << CommissionWords::release(why, m_shop.zone(), now);
    if (why.paidAt > 0)
        story << tr("Paid on %1, reference %2.")
                     .arg(CommissionWords::day(why.paidAt, m_shop.zone()),
                         why.payoutReference.isEmpty() ? u"—"_s : why.payoutReference);
    if (why.isPart)
        story << tr(
            "The line is a part of one that was split: the parts are rounded so that they add up to the whole.");
    story.removeAll(QString());
    const bool chinese = QLocale().language() == QLocale::Chinese; // no space after a full stop
    m_story->setText(story.join(chinese ? QString() : u" "_s));
    m_story->setVisible(!story.isEmpty());
    m_order->setVisible(why.entry.orderId > 0);
    m_rule->setVisible(why.entry.ruleId > 0 && m_shop.profile().role == ShopRole::Owner);
}

void WhyPane::fillSum()
{
    const CommissionExplanation &why = *m_why;
    m_sum->clear();
    if (why.entry.level == 0) {
        m_sum->add(CommissionTable::kindText(why.entry.kind), amountText(why.entry.amount));
        m_sum->add(tr("Reason"), why.entry.reason);
        m_sum->add(tr("Booked by"), why.entry.madeBy);
        return;
    }
    fillAccrual();
    if (why.entry.kind == EntryKind::Reversal)
        fillReversal();
    m_sum->addLine();
    m_sum->addResult(sumWords(), amountText(why.entry.amount));
    m_sum->add(tr("Left of this line"), amountText(why.left));
}

// From what was paid to the rate, in the order in which it is reckoned.
void WhyPane::fillAccrual()
{
    const CommissionExplanation &why = *m_why;
    m_sum->add(tr("Paid for the line, without postage"), amountText(why.lineAmount));
    if (why.rule && why.rule->basis == CommissionBasis::Margin)
        m_sum->add(tr("Supply price each"), amountText(why.supplyPrice));
    if (why.rule && why.rule->basis == CommissionBasis::List)
        m_sum->add(tr("At list price"), amountText(Money(std::abs(why.entry.basis), why.lineAmount.currency())));
    if (why.rule) {
        m_sum->add(why.entry.level == 2 ? tr("Rate of the second level when the order was placed")
                                        : tr("Rate when the order was placed"),
            CommissionWords::rate(why.rule->basis, why.entry.rate, m_shop.currency()));
        m_sum->add(tr("Rule"), CommissionWords::rule(*why.rule, why.ruleTarget));
    }
    if (why.entry.kind != EntryKind::Accrual)
        m_sum->add(
            tr("Earned on %1").arg(CommissionWords::day(why.handedOverAt, m_shop.zone())), amountText(why.earned));
}

void WhyPane::fillReversal()
{
    const CommissionExplanation &why = *m_why;
    if (why.refund.isEmpty())
        return;
    const QString words = why.refundedQuantity.isZero()
        ? tr("Refunded on %1 (%2): money for goods that stay")
        : tr("Refunded on %1 (%2): %3 of %4")
              .arg(u"%1"_s, u"%2"_s, why.refundedQuantity.toPlain(), why.quantity.toPlain());
    m_sum->add(
        words.arg(CommissionWords::day(why.refundedAt, m_shop.zone()), why.refund), amountText(-why.refundedAmount));
}

// The last step as one would do it on paper.
QString WhyPane::sumWords() const
{
    const CommissionExplanation &why = *m_why;
    const Currency currency = m_shop.currency();
    switch (why.entry.kind) {
    case EntryKind::Transfer:
        return tr("Moved: the order is owed to somebody else now");
    case EntryKind::Reversal:
        if (why.refund.isEmpty() || why.lineAmount.isZero())
            return tr("Taken back");
        //: A share of a commission: "40.00 of 120.00 refunded: its share of 9.60"
        return tr("%1 of %2 refunded: its share of %3")
            .arg(why.refundedAmount.toPlain(), why.lineAmount.toPlain(), why.earned.toPlain());
    default:
        break;
    }
    if (why.rule && why.rule->basis == CommissionBasis::Fixed)
        return Quantity::fromThousandths(why.entry.basis).toPlain() + u" × "_s
            + Money(why.entry.rate, currency).toPlain();
    return Money(why.entry.basis, currency).toPlain() + u" × "_s + CommissionTable::rateText(why.entry.rate);
}

} // namespace jishi

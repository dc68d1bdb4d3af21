#include "models/commissions/statementwords.h"

#include "models/base/quantity.h"

namespace jishi {

using namespace Qt::StringLiterals;

QString StatementWords::kind(EntryKind kind, int level)
{
    switch (kind) {
    case EntryKind::Accrual:
        //: An entry of a reseller's commissions
        return level == 2 ? tr("Earned, level 2") : tr("Earned");
    case EntryKind::Reversal:
        //: An entry of a reseller's commissions: a customer got her money back
        return tr("Taken back");
    case EntryKind::Transfer:
        //: An entry of a reseller's commissions: the order is another reseller's now, or has become hers
        return tr("Order moved");
    case EntryKind::Adjustment:
        return tr("Adjusted by hand");
    case EntryKind::Payout:
        //: Money that went out to a reseller
        return tr("Paid out");
    case EntryKind::PayoutVoid:
        return tr("Payout did not arrive");
    }
    return {};
}

QString StatementWords::state(EntryState state)
{
    switch (state) {
    case EntryState::Waiting:
        //: State of a commission: not released yet
        return tr("Waiting");
    case EntryState::Held:
        //: State of a commission: a customer asks for her money back
        return tr("On hold");
    case EntryState::Payable:
        return tr("Payable");
    case EntryState::Prepared:
        //: State of a commission: in a payout that is not paid yet
        return tr("In a payout");
    case EntryState::Paid:
        //: State of a commission
        return tr("Paid");
    }
    return {};
}

QString StatementWords::payoutState(PayoutState state)
{
    switch (state) {
    case PayoutState::Prepared:
        //: State of a payout
        return tr("To pay");
    case PayoutState::Paid:
        return tr("Paid");
    case PayoutState::Voided:
        //: State of a payout
        return tr("Voided");
    }
    return {};
}

QString StatementWords::method(const QString &method)
{
    if (method == u"wechat")
        return tr("WeChat");
    if (method == u"alipay")
        return tr("Alipay");
    if (method == u"bank")
        return tr("Bank");
    return method == u"cash" ? tr("Cash") : method;
}

QString StatementWords::rule(const StatementLine &line)
{
    if (line.ruleScope.isEmpty())
        return {};
    const QString scope = line.ruleScope == u"category" ? tr("Category rule v%1")
        : line.ruleScope == u"product"                  ? tr("Product rule v%1")
        : line.ruleScope == u"variant"                  ? tr("Variant rule v%1")
        : line.ruleScope == u"campaign"                 ? tr("Campaign rule v%1")
        : line.ruleScope == u"tier"                     ? tr("Tier rule v%1")
        : line.ruleScope == u"reseller"                 ? tr("Her own rule v%1")
                                                        : tr("Shop rule v%1");
    return scope.arg(line.ruleVersion);
}

QString StatementWords::percent(int64_t tenThousandths)
{
    QString text = QString::number(tenThousandths / 100);
    if (const int64_t rest = tenThousandths % 100; rest > 0)
        text += u'.' + QString::number(rest).rightJustified(2, u'0');
    if (text.contains(u'.') && text.endsWith(u'0'))
        text.chop(1);
    return text + u" %"_s;
}

QString StatementWords::calculation(const StatementLine &line, Currency currency)
{
    if (line.basis == 0 && line.rate == 0)
        return {};
    if (line.ruleBasis == u"fixed")
        return Money(line.rate, currency).toDisplay() + u" × "_s + Quantity::fromThousandths(line.basis).toPlain();
    const QString basis = Money(line.basis, currency).toDisplay();
    if (line.ruleBasis == u"list")
        return tr("%1 of the list price %2").arg(percent(line.rate), basis);
    if (line.ruleBasis == u"margin")
        return tr("%1 of the margin %2").arg(percent(line.rate), basis);
    return tr("%1 of %2", "a rate of an amount").arg(percent(line.rate), basis);
}

QString StatementWords::source(const StatementLine &line)
{
    if (line.order.isEmpty())
        return line.reason;
    return line.goods.isEmpty() ? line.order : line.order + u" · "_s + line.goods;
}

QString StatementWords::refund(const StatementLine &line)
{
    if (line.refund.isEmpty())
        return {};
    return tr("Refund %1, %2 of it").arg(line.refund, percent(line.refundShare));
}

} // namespace jishi

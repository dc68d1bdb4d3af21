#include "ui/commissions/commissionwords.h"

#include "models/tables/commissiontable.h"

#include <QLocale>

namespace jishi {

QString CommissionWords::scope(RuleScope scope)
{
    switch (scope) {
    //: What a commission rule is for
    case RuleScope::Shop:
        return tr("Whole shop");
    case RuleScope::Category:
        return tr("Category");
    case RuleScope::Product:
        return tr("Product");
    case RuleScope::Variant:
        return tr("Variant");
    case RuleScope::Campaign:
        return tr("Campaign");
    //: The tier of a reseller
    case RuleScope::Tier:
        return tr("Tier");
    case RuleScope::Reseller:
        return tr("Reseller");
    }
    Q_UNREACHABLE();
}

QString CommissionWords::basis(CommissionBasis basis)
{
    switch (basis) {
    //: What a commission is reckoned from
    case CommissionBasis::Paid:
        return tr("Paid for the goods");
    case CommissionBasis::List:
        return tr("List price");
    case CommissionBasis::Margin:
        return tr("Margin over supply price");
    case CommissionBasis::Fixed:
        return tr("Fixed per unit");
    case CommissionBasis::None:
        return tr("No rule of its own");
    }
    Q_UNREACHABLE();
}

QString CommissionWords::rule(const CommissionRule &rule, const QString &target)
{
    const QString what =
        rule.scope == RuleScope::Shop ? scope(rule.scope) : scope(rule.scope) + QLatin1Char(' ') + target;
    //: A commission rule and its version: "Product Cherries, v3"
    return tr("%1, v%2").arg(what).arg(rule.version);
}

QString CommissionWords::rate(CommissionBasis basis, int64_t rate, Currency currency)
{
    if (basis == CommissionBasis::Fixed)
        return tr("%1 each").arg(Money(rate, currency).toDisplay());
    return CommissionTable::rateText(rate);
}

QString CommissionWords::terms(const CommissionRule &rule, Currency currency)
{
    if (rule.basis == CommissionBasis::None || rule.sections.empty())
        return basis(CommissionBasis::None);
    QStringList first;
    QStringList second;
    for (const RuleSection &section : rule.sections) {
        first << rate(rule.basis, section.first, currency);
        if (section.second > 0)
            second << rate(rule.basis, section.second, currency);
    }
    first.removeDuplicates();
    second.removeDuplicates();
    const QString between = tr(" to ", "between the lowest and the highest rate of a rule");
    const auto span = [&between](const QStringList &rates) {
        return rates.size() > 1 ? rates.first() + between + rates.last() : rates.value(0);
    };
    //: A rate, and what it is of: "8.00 %: Paid for the goods"
    const QString words = tr("%1: %2").arg(span(first), basis(rule.basis));
    return second.isEmpty() ? words : tr("%1; second level %2").arg(words, span(second));
}

Tone CommissionWords::tone(EntryState state)
{
    switch (state) {
    case EntryState::Waiting:
        return Tone::Warn;
    case EntryState::Held:
        return Tone::Bad;
    case EntryState::Payable:
        return Tone::Ok;
    case EntryState::Prepared:
        return Tone::Info;
    case EntryState::Paid:
        return Tone::Neutral;
    }
    Q_UNREACHABLE();
}

QString CommissionWords::day(Instant at, const QTimeZone &zone)
{
    const QDate day = dayOf(at, zone);
    const bool chinese = QLocale().language() == QLocale::Chinese;
    return QLocale().toString(day, chinese ? QStringLiteral("yyyy年M月d日") : QStringLiteral("d MMM yyyy"));
}

QString CommissionWords::release(const CommissionExplanation &why, const QTimeZone &zone, Instant now)
{
    if (why.handedOverAt == 0 || why.entry.level == 0)
        return {};
    const int days = why.rule ? why.rule->holdDays : 0;
    const QString from = tr("handed over on %1 + %n day(s)", nullptr, days).arg(day(why.handedOverAt, zone));
    if (why.state == EntryState::Held)
        return tr("On hold: the customer asks for her money back.");
    if (why.entry.releaseAt > now)
        //: %1: a day; %2: how it is reckoned
        return tr("Free on %1: %2, if no refund is open.").arg(day(why.entry.releaseAt, zone), from);
    if (why.entry.kind != EntryKind::Accrual && why.entry.releaseAt == why.entry.at)
        return tr("Free at once: what it belongs to was free already.");
    return tr("Free since %1: %2, no open refund.").arg(day(why.entry.releaseAt, zone), from);
}

} // namespace jishi

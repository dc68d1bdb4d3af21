#pragma once
// Commissions in words for people: rules, bases, states and releases.
#include "models/commissions/commissionexplanation.h"
#include "ui/theme/tone.h"

#include <QCoreApplication>

namespace jishi {

class CommissionWords
{
    Q_DECLARE_TR_FUNCTIONS(jishi::CommissionWords)

public:
    static QString scope(RuleScope scope);
    static QString basis(CommissionBasis basis);
    // "Product Cherries, version 3", "Whole shop, version 1".
    static QString rule(const CommissionRule &rule, const QString &target);
    // "5.00 %", or for a fixed commission "¥3.00 each".
    static QString rate(CommissionBasis basis, int64_t rate, Currency currency);
    // "8.00 % of what was paid for the goods, second level 1.50 %".
    static QString terms(const CommissionRule &rule, Currency currency);
    static Tone tone(EntryState state);
    // "Free since 26 Nov: handed over on 19 Nov + 7 days."
    static QString release(const CommissionExplanation &why, const QTimeZone &zone, Instant now);
    static QString day(Instant at, const QTimeZone &zone);
};

} // namespace jishi

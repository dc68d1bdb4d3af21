#pragma once
// The words of statements, for the window, paper and workbooks alike: in the person's language where a translation is
// loaded, in English on the command line.
#include "models/commissions/commissionstatement.h"
#include "models/commissions/payout.h"

#include <QCoreApplication>

namespace jishi {

class StatementWords
{
    Q_DECLARE_TR_FUNCTIONS(jishi::StatementWords)

public:
    static QString kind(EntryKind kind, int level);
    static QString state(EntryState state);
    static QString payoutState(PayoutState state);
    static QString method(const QString &method);
    // "Product rule v3"; empty where none held.
    static QString rule(const StatementLine &line);
    // "10 % of ¥32.00", "¥2.00 × 3 each".
    static QString calculation(const StatementLine &line, Currency currency);
    // "Order A7-000001, line 2: Mango".
    static QString source(const StatementLine &line);
    // "Refund A7-000003, 25 %": empty where there is none.
    static QString refund(const StatementLine &line);
    static QString percent(int64_t tenThousandths); // "1.5 %"
};

} // namespace jishi

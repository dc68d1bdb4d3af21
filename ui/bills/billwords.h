#pragma once
// Bills and what explains them in the person's words.
#include "models/bills/billdesk.h"

namespace jishi::billwords {

QString walletName(BillProvider provider);
// Who paid, as far as the wallet says.
QString from(const BillRow &row);
// What it was for, in her words or the wallet's.
QString what(const BillRow &row);
// "A7-000123 · Wang Yan"; of several orders all of them.
QString orders(const BillBook &book, const Explanation &explanation);
// The same with what is due and since when, two lines per order.
QString details(const BillBook &book, const Explanation &explanation, Instant now, const QTimeZone &zone);
QString reason(MatchReason reason);

} // namespace jishi::billwords

#pragma once
// Reads and writes rows of the ledger as they are, for those who know what may be in it.
#include "models/commissions/commissionentry.h"
#include "models/db/connection.h"

#include <QByteArray>

namespace jishi {

// Of a row with the columns id, uuid, reseller, level, kind, order, line, refund, attribution, rule, payout, basis,
// rate, amount, at, booked_at, release_at, reason, made_by, in this order.
CommissionEntry entryFrom(const Statement &row, Currency currency);
// With its link of the chain. Id 0: the next one.
Status insertEntry(Connection &connection, const CommissionEntry &entry, const QByteArray &link);

} // namespace jishi

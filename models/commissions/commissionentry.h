#pragma once
// One row of the ledger of commissions. Append-only: what was wrong is put right by a further entry.
#include "models/base/clock.h"
#include "models/base/ids.h"
#include "models/base/money.h"

namespace jishi {

enum class EntryKind {
    Accrual, // earned by a line that was handed over
    Reversal, // taken back with a refund
    Transfer, // the order went to another reseller after it was earned
    Adjustment, // by hand, with a reason
    Payout, // went out: the negative sum of the payout's entries
    PayoutVoid, // a payout that did not arrive came back
};
// The word kept in the file: "payout_void".
const char *toText(EntryKind kind);
EntryKind entryKindFrom(std::string_view text);

struct CommissionEntry
{
    RowId id = 0; // also its place in the chain
    Uuid uuid; // follows from what the entry follows from
    RowId resellerId = 0;
    int level = 0; // 1: who sold, 2: who invited her; 0: not of an order
    EntryKind kind = EntryKind::Accrual;
    RowId orderId = 0; // 0: none, as below
    int lineNo = 0;
    RowId refundId = 0; // the return that it follows from
    RowId attributionId = 0;
    RowId ruleId = 0;
    RowId payoutId = 0;
    int64_t basis = 0; // minor units; of a fixed commission thousandths of a unit
    int64_t rate = 0; // 1/10000; of a fixed commission minor units per unit
    Money amount;
    Instant at = 0; // of what it follows from
    Instant bookedAt = 0; // set by the ledger: the same, or the first moment of the first open month
    Instant releaseAt = 0; // not paid before
    QString reason;
    QString madeBy; // empty: the person at this desk
};

} // namespace jishi

#include "models/commissions/entryrows.h"

namespace jishi {

CommissionEntry entryFrom(const Statement &row, Currency currency)
{
    CommissionEntry entry;
    entry.id = row.integer(0);
    entry.uuid = row.uuid(1);
    entry.resellerId = row.integer(2);
    entry.level = static_cast<int>(row.integer(3));
    entry.kind = entryKindFrom(row.utf8(4));
    entry.orderId = row.integer(5);
    entry.lineNo = static_cast<int>(row.integer(6));
    entry.refundId = row.integer(7);
    entry.attributionId = row.integer(8);
    entry.ruleId = row.integer(9);
    entry.payoutId = row.integer(10);
    entry.basis = row.integer(11);
    entry.rate = row.integer(12);
    entry.amount = row.money(13, currency);
    entry.at = row.integer(14);
    entry.bookedAt = row.integer(15);
    entry.releaseAt = row.integer(16);
    entry.reason = row.text(17);
    entry.madeBy = row.text(18);
    return entry;
}

Status insertEntry(Connection &connection, const CommissionEntry &entry, const QByteArray &link)
{
    return connection
        .prepare("INSERT INTO commission_entries (id, uuid, reseller_id, level, kind, order_id, line_no, refund_id,\n"
                 "    attribution_id, rule_id, payout_id, basis, rate, amount, at, booked_at, release_at, reason,\n"
                 "    made_by, chain)\n"
                 "VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18, ?19, ?20)")
        .bindReference(1, entry.id)
        .bind(2, entry.uuid)
        .bind(3, entry.resellerId)
        .bind(4, entry.level)
        .bind(5, toText(entry.kind))
        .bindReference(6, entry.orderId)
        .bindReference(7, entry.lineNo)
        .bindReference(8, entry.refundId)
        .bindReference(9, entry.attributionId)
        .bindReference(10, entry.ruleId)
        .bindReference(11, entry.payoutId)
        .bind(12, entry.basis)
        .bind(13, entry.rate)
        .bind(14, entry.amount)
        .bind(15, entry.at)
        .bind(16, entry.bookedAt)
        .bind(17, entry.releaseAt)
        .bind(18, entry.reason.isNull() ? QLatin1String("") : entry.reason)
        .bind(19, entry.madeBy.isNull() ? QLatin1String("") : entry.madeBy)
        .bindBlob(20, link)
        .run();
}

} // namespace jishi

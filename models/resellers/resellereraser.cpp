#include "models/resellers/resellereraser.h"

#include "models/base/refusal.h"
#include "models/resellers/resellerstore.h"

namespace jishi {

Status ResellerEraser::check(RowId reseller) const
{
    const auto known = ResellerStore(m_connection, m_context).reseller(reseller);
    if (!known)
        return known.error();
    if (known->status == ResellerStatus::Active || known->status == ResellerStatus::Frozen)
        return refused(Refusal::tr("%1 still sells for the shop. Who has left can be erased.").arg(known->name));
    Statement owed =
        m_connection.prepare("SELECT coalesce(sum(e.amount), 0) FROM commission_entries e\n"
                             "WHERE e.reseller_id = ?1 AND e.kind NOT IN ('payout', 'payout_void')\n"
                             "AND NOT EXISTS (SELECT 1 FROM payout_entries l JOIN payouts p ON p.id = l.payout_id\n"
                             "    WHERE l.entry_id = e.id AND l.voided = 0 AND p.paid_at IS NOT NULL)");
    if (!owed.bind(1, reseller).next())
        return owed.status();
    const Money sum = owed.money(0, m_context.profile.currency);
    if (sum.minor() > 0)
        return refused(Refusal::tr("%1 is still owed %2. Once it is paid out she can be erased.")
                           .arg(known->name, sum.toDisplay()));
    return done();
}

Status ResellerEraser::erase(RowId reseller)
{
    // Should wiping the free space fail afterwards, at least these values are overwritten where they stood.
    if (auto set = m_connection.execute("PRAGMA secure_delete = ON"); !set)
        return set;
    if (auto fine = check(reseller); !fine)
        return fine;
    if (auto blanked = blank(reseller); !blanked)
        return blanked;
    return forget(reseller);
}

// Two who were erased are still told apart, by letters that lead back to nobody.
Status ResellerEraser::blank(RowId reseller)
{
    constexpr const char *kBlanks[] = {
        "UPDATE resellers\n"
        "SET name = '#' || substr(hex(uuid), 27), phone = '', wechat = '', note = '', payout_method = '',\n"
        "    payout_account = '', payout_name = '', payout_bank = '', identity_number = '', customer_id = NULL,\n"
        "    deleted_at = ?2, erased_at = ?2\n"
        "WHERE id = ?1",
        "UPDATE reseller_invites SET note = '' WHERE used_by = ?1 AND ?2 > 0",
        "UPDATE reseller_invites SET deleted_at = ?2 WHERE inviter_id = ?1 AND used_by IS NULL AND deleted_at IS NULL",
        "UPDATE links SET deleted_at = ?2 WHERE reseller_id = ?1 AND deleted_at IS NULL",
        "UPDATE payouts SET account = '' WHERE reseller_id = ?1 AND ?2 > 0",
        "UPDATE customers SET reseller_id = NULL, bound_at = NULL, bound_by = '' WHERE reseller_id = ?1 AND ?2 > 0",
        "UPDATE groups SET leader_id = NULL WHERE leader_id = ?1 AND ?2 > 0",
    };
    for (const char *sql : kBlanks)
        if (auto blanked = m_connection.prepare(sql).bind(1, reseller).bind(2, m_context.clock->now()).run(); !blanked)
            return blanked;
    return done();
}

// The outbox keeps what a field was and became, this very erasing included.
Status ResellerEraser::forget(RowId reseller)
{
    constexpr const char *kForget[] = {
        "UPDATE outbox SET fields = (\n"
        "    SELECT json_group_object(key, CASE\n"
        "        WHEN key IN ('name', 'phone', 'wechat', 'note', 'payout_method', 'payout_account', 'payout_name',\n"
        "            'payout_bank', 'identity_number') THEN json('[\"\",\"\"]') ELSE json(value) END)\n"
        "    FROM json_each(outbox.fields))\n"
        "WHERE table_name = 'resellers' AND row = ?1 AND fields IS NOT NULL",
        "UPDATE outbox SET fields = json_replace(fields, '$.note', json('[\"\",\"\"]'))\n"
        "WHERE table_name = 'reseller_invites' AND fields IS NOT NULL\n"
        "AND row IN (SELECT id FROM reseller_invites WHERE used_by = ?1)",
        "UPDATE outbox SET fields = json_replace(fields, '$.account', json('[\"\",\"\"]'))\n"
        "WHERE table_name = 'payouts' AND fields IS NOT NULL\n"
        "AND row IN (SELECT id FROM payouts WHERE reseller_id = ?1)",
    };
    for (const char *sql : kForget)
        if (auto forgotten = m_connection.prepare(sql).bind(1, reseller).run(); !forgotten)
            return forgotten;
    return done();
}

} // namespace jishi

#include "models/resellers/invitestore.h"

#include "models/base/checkedcode.h"
#include "models/base/refusal.h"
#include "models/resellers/resellerstore.h"

namespace jishi {

namespace {

constexpr int kData = 7; // letters before the one that checks them
constexpr int kText = kData + 1;

constexpr const char *kInvites = "SELECT v.id, v.code, v.inviter_id, i.name, v.tier_id, t.name, v.note, v.expires_at,\n"
                                 "    v.used_by IS NOT NULL, v.deleted_at IS NOT NULL\n"
                                 "FROM reseller_invites v\n"
                                 "LEFT JOIN resellers i ON i.id = v.inviter_id\n"
                                 "LEFT JOIN reseller_tiers t ON t.id = v.tier_id AND t.deleted_at IS NULL\n";

Invite inviteOf(const Statement &row)
{
    return { row.integer(0), row.text(1), row.integer(2), row.text(3), row.text(5).isEmpty() ? 0 : row.integer(4),
        row.text(5), row.text(6), row.integer(7) };
}

QString newCode(const Uuid &invite)
{
    const Uuid hash = Uuid::derived(invite, "invite-code");
    const QString letters = CheckedCode::letters(hash.data(), 6, kData);
    return letters + CheckedCode::check(letters);
}

} // namespace

Status InviteStore::mayInvite(RowId inviter) const
{
    if (m_context.profile.role == ShopRole::Reseller)
        return refused(Refusal::tr("Who sells for the shop is written in on the shop's own computer."));
    if (inviter == 0)
        return done();
    const auto known = ResellerStore(m_connection, m_context).reseller(inviter);
    if (!known)
        return known.error();
    if (known->status != ResellerStatus::Active && known->status != ResellerStatus::Frozen)
        return refused(Refusal::tr("%1 does not sell for the shop, so she invites nobody.").arg(known->name));
    return done();
}

Result<Invite> InviteStore::make(const Invite &wanted)
{
    if (auto allowed = mayInvite(wanted.inviterId); !allowed)
        return allowed.error();
    const Instant now = m_context.clock->now();
    const Uuid uuid = Uuid::v7(now);
    auto inserted =
        m_connection
            .prepare("INSERT INTO reseller_invites (uuid, code, inviter_id, tier_id, note, expires_at, created_at)\n"
                     "VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)")
            .bind(1, uuid)
            .bind(2, newCode(uuid))
            .bindReference(3, wanted.inviterId)
            .bindReference(4, wanted.tierId)
            .bind(5, wanted.note.isNull() ? QStringLiteral("") : wanted.note.trimmed())
            .bindReference(6, wanted.expiresAt)
            .bind(7, now)
            .run();
    if (!inserted)
        return inserted.error();
    Statement made = m_connection.prepare(std::string(kInvites) + "WHERE v.uuid = ?1");
    if (!made.bind(1, uuid).next())
        return made.status().ok() ? Error { ErrorKind::Storage, QStringLiteral("The invite is not there") }
                                  : made.status().error();
    return inviteOf(made);
}

Result<std::vector<Invite>> InviteStore::open() const
{
    std::vector<Invite> invites;
    Statement rows = m_connection.prepare(std::string(kInvites)
        + "WHERE v.used_by IS NULL AND v.deleted_at IS NULL AND (v.expires_at IS NULL OR v.expires_at > ?1)\n"
          "ORDER BY v.id DESC");
    rows.bind(1, m_context.clock->now());
    while (rows.next())
        invites.push_back(inviteOf(rows));
    if (auto read = rows.status(); !read)
        return read.error();
    return invites;
}

Status InviteStore::revoke(RowId id)
{
    return m_connection
        .prepare("UPDATE reseller_invites SET deleted_at = ?2\n"
                 "WHERE id = ?1 AND used_by IS NULL AND deleted_at IS NULL")
        .bind(1, id)
        .bind(2, m_context.clock->now())
        .run();
}

Result<Invite> InviteStore::usable(const QString &typed) const
{
    const QString code = CheckedCode::spelled(typed);
    if (code.size() != kText || CheckedCode::check(QStringView(code).first(kData)) != code[kData])
        return refused(Refusal::tr("This is no invite code: a letter is missing or mistaken."));
    Statement row = m_connection.prepare(std::string(kInvites) + "WHERE v.code = ?1");
    if (!row.bind(1, code).next())
        return row.status().ok() ? refused(Refusal::tr("There is no such invite code in this shop."))
                                 : row.status().error();
    const Invite invite = inviteOf(row);
    if (row.integer(8) != 0)
        return refused(Refusal::tr("This invite code was used already; each is used once."));
    if (row.integer(9) != 0)
        return refused(Refusal::tr("This invite code was taken back."));
    if (invite.expiresAt != 0 && invite.expiresAt <= m_context.clock->now())
        return refused(Refusal::tr("This invite code is over."));
    return invite;
}

Result<RowId> InviteStore::apply(const QString &typed, const Reseller &applicant)
{
    const auto invite = usable(typed);
    if (!invite)
        return invite.error();
    Reseller applied = applicant;
    applied.id = 0;
    applied.status = ResellerStatus::Applied;
    applied.inviterId = invite->inviterId;
    applied.tierId = invite->tierId;
    const auto id = ResellerStore(m_connection, m_context).save(applied);
    if (!id)
        return id;
    auto used = m_connection.prepare("UPDATE reseller_invites SET used_by = ?2 WHERE id = ?1")
                    .bind(1, invite->id)
                    .bind(2, *id)
                    .run();
    return used ? id : Result<RowId>(used.error());
}

} // namespace jishi

#include "models/resellers/resellerstore.h"

#include "models/base/refusal.h"
#include "models/db/namedrows.h"
#include "models/db/narrowupdate.h"
#include "models/settings/settings.h"

namespace jishi {

Result<QStringList> ResellerStore::names() const
{
    return namesOf("SELECT DISTINCT name FROM resellers\n"
                   "WHERE deleted_at IS NULL AND status IN ('active', 'frozen') AND ?1 = 0\n"
                   "ORDER BY name COLLATE NOCASE",
        0);
}

Result<RowId> ResellerStore::findOrAdd(const QString &name)
{
    const QString tidy = name.trimmed();
    if (m_context.profile.role == ShopRole::Reseller && !tidy.isEmpty()) {
        const auto known = NamedRows(m_connection, "resellers").names();
        if (!known)
            return known.error();
        if (!known->contains(tidy, Qt::CaseInsensitive))
            return refused(Refusal::tr("Who sells for the shop is written in on the shop's own computer."));
    }
    return NamedRows(m_connection, "resellers").findOrAdd(tidy, m_context.clock->now());
}

Result<RowId> ResellerStore::own() const
{
    const auto own = Uuid::fromText(Settings(m_connection).value(setting::kOwnReseller));
    if (m_context.profile.role != ShopRole::Reseller || !own)
        return RowId { 0 };
    Statement row = m_connection.prepare("SELECT id FROM resellers WHERE uuid = ?1");
    const RowId found = row.bind(1, *own).next() ? row.integer(0) : 0;
    if (auto read = row.status(); !read)
        return read.error();
    return found;
}

Result<Reseller> ResellerStore::reseller(RowId id) const
{
    auto found = read(id);
    if (found && m_context.profile.role != ShopRole::Owner)
        found->payout = found->payout.masked();
    return found;
}

Result<Reseller> ResellerStore::read(RowId id) const
{
    Statement row = m_connection.prepare(
        "SELECT r.id, r.uuid, r.name, r.status, r.tier_id, r.inviter_id, r.customer_id, r.phone, r.wechat, r.note,\n"
        "    r.payout_method, r.payout_account, r.payout_name, r.payout_bank, r.identity_number, t.name, i.name,\n"
        "    c.name, r.created_at, r.applied_at, r.approved_at, r.left_at\n"
        "FROM resellers r\n"
        "LEFT JOIN reseller_tiers t ON t.id = r.tier_id\n"
        "LEFT JOIN resellers i ON i.id = r.inviter_id\n"
        "LEFT JOIN customers c ON c.id = r.customer_id\n"
        "WHERE r.id = ?1 AND r.deleted_at IS NULL");
    if (!row.bind(1, id).next())
        return row.status().ok() ? Error { ErrorKind::NotFound, QStringLiteral("Reseller %1").arg(id) }
                                 : row.status().error();
    return Reseller { row.integer(0), row.uuid(1), row.text(2), resellerStatusFrom(row.utf8(3)), row.integer(4),
        row.integer(5), row.integer(6), row.text(7), row.text(8), row.text(9),
        { payoutMethodFrom(row.utf8(10)), row.text(11), row.text(12), row.text(13), row.text(14) }, row.text(15),
        row.text(16), row.text(17), row.integer(18), row.integer(19), row.integer(20), row.integer(21) };
}

Status ResellerStore::mayWrite() const
{
    if (m_context.profile.role == ShopRole::Reseller)
        return refused(Refusal::tr("Who sells for the shop is written in on the shop's own computer."));
    return done();
}

Status ResellerStore::check(const Reseller &reseller) const
{
    if (auto allowed = mayWrite(); !allowed)
        return allowed;
    if (reseller.name.trimmed().isEmpty())
        return refused(Refusal::tr("A reseller needs a name."));
    Statement same = m_connection.prepare("SELECT 1 FROM resellers\n"
                                          "WHERE name = ?1 COLLATE NOCASE AND id <> ?2 AND deleted_at IS NULL");
    if (same.bind(1, reseller.name.trimmed()).bind(2, reseller.id).next())
        return refused(Refusal::tr("There is a reseller %1 already.").arg(reseller.name.trimmed()));
    if (auto read = same.status(); !read)
        return read;
    if (reseller.payout.method == PayoutMethod::Unsaid && !reseller.payout.account.trimmed().isEmpty())
        return refused(Refusal::tr("Choose what kind of account it is that she is paid into."));
    if (auto inviter = checkInviter(reseller); !inviter)
        return inviter;
    return checkCustomer(reseller);
}

// Up from the inviter nobody is met twice, so this ends.
Status ResellerStore::checkInviter(const Reseller &reseller) const
{
    if (reseller.inviterId == 0)
        return done();
    if (reseller.inviterId == reseller.id)
        return refused(Refusal::tr("Nobody invites herself."));
    Statement circle =
        m_connection.prepare("WITH RECURSIVE above (id) AS (\n"
                             "    SELECT ?1 UNION SELECT r.inviter_id FROM above a JOIN resellers r ON r.id = a.id\n"
                             "    WHERE r.inviter_id IS NOT NULL)\n"
                             "SELECT r.name FROM resellers r WHERE r.id = ?1 AND ?2 IN (SELECT id FROM above)");
    if (circle.bind(1, reseller.inviterId).bind(2, reseller.id).next())
        return refused(Refusal::tr("%1 cannot have invited %2, who came before her.")
                           .arg(circle.text(0), reseller.name.trimmed()));
    return circle.status();
}

// That she bought through somebody before she sold herself is as it should be.
Status ResellerStore::checkCustomer(const Reseller &reseller) const
{
    Statement other = m_connection.prepare("SELECT c.name, r.name FROM resellers r JOIN customers c ON c.id = ?1\n"
                                           "WHERE r.customer_id = c.id AND r.id <> ?2 AND r.deleted_at IS NULL");
    if (!other.bind(1, reseller.customerId).bind(2, reseller.id).next())
        return other.status();
    return refused(Refusal::tr("The customer %1 is the reseller %2 already.").arg(other.text(0), other.text(1)));
}

Result<RowId> ResellerStore::save(const Reseller &reseller)
{
    if (auto fine = check(reseller); !fine)
        return fine.error();
    const auto id = reseller.id == 0 ? insert(reseller) : Result<RowId>(reseller.id);
    if (!id)
        return id;
    const auto before = read(*id);
    if (!before)
        return before.error();
    if (auto updated = update(*before, reseller); !updated)
        return updated.error();
    return id;
}

// One who is written in by hand sells from now on.
Result<RowId> ResellerStore::insert(const Reseller &reseller)
{
    const Instant now = m_context.clock->now();
    const bool applies = reseller.status == ResellerStatus::Applied;
    auto inserted = m_connection
                        .prepare("INSERT INTO resellers (uuid, name, status, created_at, applied_at, approved_at)\n"
                                 "VALUES (?1, ?2, ?3, ?4, ?5, ?6)")
                        .bind(1, Uuid::v7(now))
                        .bind(2, reseller.name.trimmed())
                        .bind(3, toText(applies ? ResellerStatus::Applied : ResellerStatus::Active))
                        .bind(4, now)
                        .bind(5, applies ? std::optional(now) : std::nullopt)
                        .bind(6, applies ? std::nullopt : std::optional(now))
                        .run();
    if (!inserted)
        return inserted.error();
    return m_connection.lastInsertId();
}

Status ResellerStore::update(const Reseller &before, const Reseller &now)
{
    NarrowUpdate update(m_connection, "resellers");
    update.set("name", before.name, now.name.trimmed())
        .set("phone", before.phone, now.phone.trimmed())
        .set("wechat", before.wechat, now.wechat.trimmed())
        .set("note", before.note, now.note)
        .setReference("tier_id", before.tierId, now.tierId)
        .setReference("inviter_id", before.inviterId, now.inviterId)
        .setReference("customer_id", before.customerId, now.customerId);
    if (m_context.profile.role == ShopRole::Owner)
        update
            .set("payout_method", QString::fromLatin1(toText(before.payout.method)),
                QString::fromLatin1(toText(now.payout.method)))
            .set("payout_account", before.payout.account, now.payout.account.trimmed())
            .set("payout_name", before.payout.name, now.payout.name.trimmed())
            .set("payout_bank", before.payout.bank, now.payout.bank.trimmed())
            .set("identity_number", before.payout.identityNumber, now.payout.identityNumber.trimmed());
    return update.run(before.id);
}

Status ResellerStore::setStatus(RowId id, ResellerStatus status)
{
    if (auto allowed = mayWrite(); !allowed)
        return allowed;
    const auto before = read(id);
    if (!before)
        return before.error();
    if (!mayBecome(before->status, status))
        return refused(Refusal::tr("%1 was in another state already. Look at her again.").arg(before->name));
    const Instant now = m_context.clock->now();
    NarrowUpdate update(m_connection, "resellers");
    update.set("status", QString::fromLatin1(toText(before->status)), QString::fromLatin1(toText(status)));
    if (status == ResellerStatus::Active && before->approvedAt == 0)
        update.set<int64_t>("approved_at", 0, now);
    update.setReference("left_at", before->leftAt, status == ResellerStatus::Left ? now : 0);
    return update.run(id);
}

Result<QStringList> ResellerStore::invited(RowId id) const
{
    return namesOf("SELECT name FROM resellers WHERE inviter_id = ?1 AND deleted_at IS NULL\n"
                   "ORDER BY name COLLATE NOCASE, id",
        id);
}

Result<QStringList> ResellerStore::groups(RowId id) const
{
    return namesOf("SELECT name FROM groups WHERE leader_id = ?1 AND deleted_at IS NULL\n"
                   "ORDER BY name COLLATE NOCASE, id",
        id);
}

Result<QStringList> ResellerStore::namesOf(const char *sql, RowId id) const
{
    QStringList names;
    Statement rows = m_connection.prepare(sql);
    rows.bind(1, id);
    while (rows.next())
        names << rows.text(0);
    if (auto read = rows.status(); !read)
        return read.error();
    return names;
}

Result<std::vector<BoundCustomer>> ResellerStore::customers(RowId id) const
{
    std::vector<BoundCustomer> bound;
    Statement rows = m_connection.prepare("SELECT id, name, bound_at, bound_by FROM customers\n"
                                          "WHERE reseller_id = ?1 AND deleted_at IS NULL\n"
                                          "ORDER BY name COLLATE NOCASE, id");
    rows.bind(1, id);
    while (rows.next())
        bound.push_back({ rows.integer(0), rows.text(1), rows.integer(2), rows.text(3) });
    if (auto read = rows.status(); !read)
        return read.error();
    return bound;
}

} // namespace jishi

#include "models/resellers/campaignstore.h"

#include "models/base/refusal.h"

namespace jishi {

namespace {

Campaign take(const Statement &row)
{
    return { row.integer(0), row.text(1), QDate::fromString(row.text(2), Qt::ISODate),
        QDate::fromString(row.text(3), Qt::ISODate), row.text(4) };
}

QString toText(QDate day)
{
    return day.isValid() ? day.toString(Qt::ISODate) : QString();
}

} // namespace

Result<std::vector<Campaign>> CampaignStore::all() const
{
    Statement rows = m_connection.prepare("SELECT id, name, first_day, last_day, note FROM campaigns\n"
                                          "WHERE deleted_at IS NULL\n"
                                          "ORDER BY coalesce(last_day, '9999') DESC, name COLLATE NOCASE, id");
    std::vector<Campaign> campaigns;
    while (rows.next())
        campaigns.push_back(take(rows));
    if (auto read = rows.status(); !read)
        return read.error();
    return campaigns;
}

Result<Campaign> CampaignStore::campaign(RowId id) const
{
    Statement row = m_connection.prepare(
        "SELECT id, name, first_day, last_day, note FROM campaigns WHERE id = ?1 AND deleted_at IS NULL");
    if (!row.bind(1, id).next())
        return row.status().ok() ? Error { ErrorKind::NotFound, QStringLiteral("Campaign %1").arg(id) }
                                 : row.status().error();
    return take(row);
}

Status CampaignStore::check(const Campaign &campaign) const
{
    const QString name = campaign.name.trimmed();
    if (name.isEmpty())
        return refused(Refusal::tr("A campaign needs a name."));
    if (campaign.firstDay.isValid() && campaign.lastDay.isValid() && campaign.lastDay < campaign.firstDay)
        return refused(Refusal::tr("The last day of a campaign is not before its first."));
    Statement other = m_connection.prepare(
        "SELECT 1 FROM campaigns WHERE name = ?1 COLLATE NOCASE AND id <> ?2 AND deleted_at IS NULL");
    if (other.bind(1, name).bind(2, campaign.id).next())
        return refused(Refusal::tr("There is a campaign %1 already.").arg(name));
    return other.status();
}

Result<RowId> CampaignStore::save(const Campaign &campaign)
{
    if (auto fine = check(campaign); !fine)
        return fine.error();
    const Instant now = m_context.clock->now();
    Statement write = m_connection.prepare(campaign.id > 0
            ? "UPDATE campaigns SET name = ?1, first_day = ?2, last_day = ?3, note = ?4 WHERE id = ?5"
            : "INSERT INTO campaigns (name, first_day, last_day, note, uuid, created_at) VALUES (?1, ?2, ?3, ?4, ?5, "
              "?6)");
    write.bind(1, campaign.name.trimmed())
        .bindCode(2, toText(campaign.firstDay))
        .bindCode(3, toText(campaign.lastDay))
        .bind(4, campaign.note.isNull() ? QStringLiteral("") : campaign.note);
    if (campaign.id > 0)
        write.bind(5, campaign.id);
    else
        write.bind(5, Uuid::v7(now)).bind(6, now);
    if (auto done = write.run(); !done)
        return done.error();
    return campaign.id > 0 ? campaign.id : m_connection.lastInsertId();
}

Status CampaignStore::archive(RowId campaign)
{
    return m_connection.prepare("UPDATE campaigns SET deleted_at = ?2 WHERE id = ?1 AND deleted_at IS NULL")
        .bind(1, campaign)
        .bind(2, m_context.clock->now())
        .run();
}

} // namespace jishi

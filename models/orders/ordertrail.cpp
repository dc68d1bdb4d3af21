#include "models/orders/ordertrail.h"

#include "models/settings/settings.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace jishi {

namespace {

constexpr QLatin1String kWhat("what");
constexpr QLatin1String kOf("of");
constexpr QLatin1String kWas("was");
constexpr QLatin1String kNow("now");

QString toJson(const std::vector<TrailChange> &changes)
{
    QJsonArray all;
    for (const TrailChange &change : changes) {
        QJsonObject one { { kWhat, change.what }, { kWas, change.was }, { kNow, change.now } };
        if (!change.of.isEmpty())
            one.insert(kOf, change.of);
        all.append(one);
    }
    return QString::fromUtf8(QJsonDocument(all).toJson(QJsonDocument::Compact));
}

std::vector<TrailChange> fromJson(std::string_view text)
{
    std::vector<TrailChange> changes;
    const QJsonArray all =
        QJsonDocument::fromJson(QByteArray(text.data(), static_cast<qsizetype>(text.size()))).array();
    for (const auto &each : all) {
        const QJsonObject one = each.toObject();
        changes.push_back({ one.value(kWhat).toString(), one.value(kOf).toString(), one.value(kWas).toString(),
            one.value(kNow).toString() });
    }
    return changes;
}

} // namespace

Status OrderTrail::note(RowId order, const std::vector<TrailChange> &changes, const QString &reason)
{
    if (changes.empty())
        return done();
    const Instant now = m_context.clock->now();
    return m_connection
        .prepare("INSERT INTO order_trail (uuid, order_id, changes, reason, made_by, at)\n"
                 "VALUES (?1, ?2, ?3, ?4, ?5, ?6)")
        .bind(1, Uuid::v7(now))
        .bind(2, order)
        .bind(3, toJson(changes))
        .bind(4, reason.isNull() ? QStringLiteral("") : reason)
        .bind(5, Settings(m_connection).value(setting::kPerson))
        .bind(6, now)
        .run();
}

Result<std::vector<TrailEntry>> OrderTrail::of(RowId order) const
{
    Statement rows = m_connection.prepare(
        "SELECT changes, reason, made_by, at FROM order_trail WHERE order_id = ?1 ORDER BY at, id");
    rows.bind(1, order);
    std::vector<TrailEntry> trail;
    while (rows.next())
        trail.push_back({ fromJson(rows.utf8(0)), rows.text(1), rows.text(2), rows.integer(3) });
    if (auto read = rows.status(); !read)
        return read.error();
    return trail;
}

Result<TrailEntry> OrderTrail::entry(RowId row) const
{
    Statement told = m_connection.prepare("SELECT changes, reason, made_by, at FROM order_trail WHERE id = ?1");
    if (told.bind(1, row).next())
        return TrailEntry { fromJson(told.utf8(0)), told.text(1), told.text(2), told.integer(3) };
    return told.status().ok() ? Error { ErrorKind::NotFound, QStringLiteral("Trail %1").arg(row) }
                              : told.status().error();
}

} // namespace jishi

#include "models/hub/hubaccount.h"

#include "models/base/refusal.h"
#include "models/db/database.h"
#include "models/hub/dueorders.h"
#include "models/settings/settings.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QFile>
#include <QFileInfo>

namespace jishi {

namespace {

QString placeOf(Connection &connection, const QByteArray &machine)
{
    QCryptographicHash place(QCryptographicHash::Sha256);
    place.addData(machine);
    place.addData(QFileInfo(connection.path()).canonicalFilePath().toUtf8());
    return QString::fromLatin1(place.result().toHex());
}

} // namespace

HubAccount newAccount(const QString &url, const QByteArray &certificate, const QString &email, Instant now)
{
    return { url, certificate, {}, email, Uuid::v7(now).toText(), Uuid::v7(now) };
}

Result<std::optional<HubAccount>> hubAccount(Connection &connection)
{
    const Settings settings(connection);
    HubAccount account { settings.value(setting::kHubUrl), settings.value(setting::kHubCertificate).toLatin1(),
        settings.value(setting::kHubPin).toLatin1(), settings.value(setting::kHubEmail),
        settings.value(setting::kHubKey), Uuid::fromText(settings.value(setting::kHubClient)).value_or(Uuid()), false,
        settings.value(setting::kDeviceCode) };
    if (account.url.isEmpty())
        return std::optional<HubAccount>();
    account.enrolled = settings.value(setting::kHubEnrolled) == account.client.toText();
    return std::optional(std::move(account));
}

Status joinHub(Connection &connection, const HubAccount &account)
{
    Settings settings(connection);
    const std::pair<SettingKey, QString> values[] = {
        { setting::kHubUrl, account.url },
        { setting::kHubCertificate, QString::fromLatin1(account.certificate) },
        { setting::kHubPin, QString::fromLatin1(account.pin) },
        { setting::kHubEmail, account.email },
        { setting::kHubKey, account.key },
        { setting::kHubClient, account.client.toText() },
    };
    for (const auto &[key, value] : values)
        if (auto set = settings.set(key, value); !set)
            return set;
    return done();
}

Status createJoinedShop(const QString &path, const ShopProfile &profile, const Uuid &shop,
    const std::optional<Uuid> &reseller, const HubAccount &account, const Clock &clock)
{
    auto made = ShopFile::create(path, profile, clock);
    if (!made)
        return made.error();
    const auto filled = inTransaction((*made)->connection(), [&](Transaction &transaction) -> Status {
        Settings settings(transaction.connection());
        if (auto set = settings.set(setting::kShopUuid, shop.toText()); !set)
            return set;
        if (reseller)
            if (auto set = settings.set(setting::kOwnReseller, reseller->toText()); !set)
                return set;
        return joinHub(transaction.connection(), account);
    });
    made->reset();
    if (!filled)
        for (const char *suffix : { "", "-wal", "-shm", ".lock" })
            QFile::remove(path + QLatin1String(suffix));
    return filled;
}

Status enrolAs(Connection &connection, const Uuid &client, const QString &deviceCode)
{
    Settings settings(connection);
    if (auto code = settings.set(setting::kDeviceCode, deviceCode); !code)
        return code;
    return settings.set(setting::kHubEnrolled, client.toText());
}

Status leaveHub(Connection &connection, const ShopContext &context)
{
    const auto undecided =
        connection.integer("SELECT count(*) FROM change_states WHERE state IN ('refused', 'conflict')");
    if (!undecided)
        return undecided.error();
    if (*undecided > 0 && context.profile.role == ShopRole::Owner)
        return refused(
            Refusal::tr("The hub has refused something, or somebody else changed it too. Decide that first."));
    // What waits is as true as the rest from now on.
    if (auto settled = connection.execute("INSERT INTO settings (key, value)\n"
                                          "SELECT 'hub_pushed', coalesce(max(change), 0) FROM outbox WHERE true\n"
                                          "ON CONFLICT (key) DO UPDATE SET value = excluded.value");
        !settled)
        return settled;
    DueOrders due(connection, context);
    for (auto orders = due.settle(); !orders || *orders > 0; orders = due.settle())
        if (!orders)
            return orders.error();
    return connection.execute(
        "DELETE FROM settings WHERE key GLOB 'hub_*'; DELETE FROM hub_held; DELETE FROM hub_dangling;\n"
        "DELETE FROM hub_withheld; DELETE FROM hub_leaving");
}

bool isAtItsPlace(Connection &connection, const QByteArray &machine)
{
    return Settings(connection).value(setting::kHubPlace) == placeOf(connection, machine);
}

Status claimPlace(Connection &connection, const QByteArray &machine)
{
    Settings settings(connection);
    const QString now = placeOf(connection, machine);
    const QString before = settings.value(setting::kHubPlace);
    if (before == now)
        return done();
    if (!before.isEmpty())
        if (auto renamed = settings.set(setting::kHubClient, Uuid::v7(QDateTime::currentMSecsSinceEpoch()).toText());
            !renamed)
            return renamed;
    return settings.set(setting::kHubPlace, now);
}

} // namespace jishi

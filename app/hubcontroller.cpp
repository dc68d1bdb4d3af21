#include "app/hubcontroller.h"

#include "models/base/refusal.h"
#include "models/db/ownedrows.h"
#include "models/settings/settings.h"
#include "models/shop/shop.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QSysInfo>

namespace jishi {

namespace {

using Kind = SyncTrouble::Kind;

Error sentence(const QString &words)
{
    return { ErrorKind::Refused, words };
}

Server serverOf(const QString &url, const QByteArray &certificate, const QByteArray &pin = {})
{
    return { QUrl(url), QSslCertificate::fromData(certificate), pin };
}

Instant instantOf(const QString &iso)
{
    return QDateTime::fromString(iso, Qt::ISODateWithMs).toMSecsSinceEpoch();
}

} // namespace

QString wordsFor(const SyncTrouble &trouble)
{
    switch (trouble.kind) {
    case Kind::None:
        return {};
    case Kind::Offline:
        return Refusal::tr("The hub cannot be reached. Check its address and the connection, then try again.");
    case Kind::Busy:
        return Refusal::tr("The hub is busy. Try again in a minute.");
    case Kind::SignedOut:
    case Kind::Revoked:
        return Refusal::tr("The hub does not know this computer any more. Sign in again.");
    case Kind::Untrusted:
        return Refusal::tr("Nothing proves that this is your hub: its certificate is not one this computer trusts.");
    case Kind::Upgrade:
        return Refusal::tr("The hub needs a newer Jishi. Update it on this computer.");
    case Kind::Unreadable:
        return Refusal::tr("What answers at this address is no hub of Jishi.");
    case Kind::Refused:
        return Refusal::tr("The hub does not allow this.");
    case Kind::Storage:
        return Refusal::tr("This computer could not store it. Check its disk, then try again.");
    }
    Q_UNREACHABLE();
    return {};
}

HubController::HubController(Shop &shop, QObject *parent)
    : HubControl(parent)
    , m_shop(shop)
{
    findCredentials(this, [this](const std::shared_ptr<Credentials> &found) {
        m_credentials = found;
        begin();
    });
}

HubController::~HubController() = default;

void HubController::begin()
{
    m_sync = std::make_unique<HubSync>(m_shop.database(), m_shop.context(), *m_credentials->store);
    m_scheduler = std::make_unique<SyncScheduler>(m_shop.database(), *m_sync);
    connect(m_scheduler.get(), &SyncScheduler::statusChanged, this, &HubControl::statusChanged);
    connect(m_scheduler.get(), &SyncScheduler::accessEnded, this, [this] {
        if (m_shop.profile().role != ShopRole::Owner)
            Q_EMIT forgetShop();
    });
    read();
}

void HubController::read()
{
    whenDone(m_shop.database().read([](Connection &connection) { return hubAccount(connection); }), this,
        [this](const Result<std::optional<HubAccount>> &account) {
            m_account = account ? *account : std::nullopt;
            if (m_account && m_credentials->sealed)
                m_scheduler->waitForPassphrase();
            else if (m_account)
                start();
            Q_EMIT statusChanged();
        });
}

void HubController::start()
{
    m_scheduler->start(serverOf(m_account->url, m_account->certificate, m_account->pin));
}

void HubController::syncNow()
{
    if (m_scheduler)
        m_scheduler->syncNow();
}

void HubController::withStore(const QString &passphrase, QObject *context, Done failed, std::function<void()> then)
{
    if (!m_credentials)
        return failed(sentence(Refusal::tr("It is not known yet whether this computer has a keychain. Try again.")));
    jishi::unlock(*m_credentials, passphrase, context,
        [failed = std::move(failed), then = std::move(then)](const Status &unlocked) {
            if (unlocked)
                then();
            else
                failed(unlocked);
        });
}

void HubController::connectShop(const HubAddress &hub, const HubPerson &person, QObject *context, Done done)
{
    withStore(person.passphrase, context, done, [this, hub, person, context, done] {
        m_client = std::make_unique<HubClient>(serverOf(hub.url, hub.certificate));
        whenDone(m_shop.database().read(
                     [](Connection &connection) { return Settings(connection).value(setting::kShopUuid); }),
            this, [this, hub, person, context = QPointer<QObject>(context), done](const QString &uuid) {
                if (!context)
                    return;
                m_client->openWorkspace(Uuid::fromText(uuid).value_or(Uuid()), m_shop.profile(), person.email,
                    person.password, QSysInfo::machineHostName(), context,
                    [this, hub, person, context, done](
                        const std::optional<HubSession> &session, const SyncTrouble &trouble) {
                        if (trouble.kind != Kind::None)
                            return done(sentence(wordsFor(trouble)));
                        if (!session)
                            return done(sentence(Refusal::tr("The password does not fit this e-mail address, or the "
                                                             "shop is somebody else's there.")));
                        keep(*session, newAccount(hub.url, hub.certificate, person.email, m_shop.now()), context, done);
                    });
            });
    });
}

void HubController::signIn(const HubPerson &person, QObject *context, Done done)
{
    if (!m_account)
        return done(sentence(Refusal::tr("This shop is not connected to a hub.")));
    withStore(person.passphrase, context, done, [this, person, context, done] {
        m_client = std::make_unique<HubClient>(serverOf(m_account->url, m_account->certificate, m_account->pin));
        m_client->signIn(person.email, person.password, QSysInfo::machineHostName(), context,
            [this, person, context, done](const std::optional<HubSession> &session, const SyncTrouble &trouble) {
                if (trouble.kind != Kind::None)
                    return done(sentence(wordsFor(trouble)));
                if (!session)
                    return done(sentence(Refusal::tr("The e-mail address or the password is wrong.")));
                HubAccount account = *m_account;
                account.email = person.email;
                keep(*session, account, context, done);
            });
    });
}

// First what signs in, then the file: a file that says it is joined can always be asked to sign in again.
void HubController::keep(const HubSession &session, const HubAccount &account, QObject *context, Done done)
{
    m_credentials->store->write(account.key, session.refreshToken, context,
        [this, session, account, done = std::move(done)](const Status &kept) {
            if (!kept)
                return done(kept);
            whenDone(m_shop.database().write(
                         [account](Transaction &transaction) { return joinHub(transaction.connection(), account); }),
                this, [this, session, account, done](const Status &joined) {
                    if (!joined)
                        return done(joined);
                    m_account = account;
                    m_sync->useSession(session);
                    start();
                    done(jishi::done());
                    Q_EMIT statusChanged();
                });
        });
}

void HubController::unlock(const QString &passphrase, QObject *context, Done done)
{
    withStore(passphrase, context, done, [this, done] {
        if (m_account)
            start();
        done(jishi::done());
    });
}

void HubController::ask(const char *operation, const QJsonObject &variables, QObject *context, Answer<QJsonValue> done)
{
    if (!m_sync || !m_sync->client() || m_sync->token().isEmpty())
        return done(sentence(Refusal::tr("The hub cannot be reached now. Sync first.")));
    m_sync->client()->call(operation, variables, m_sync->token(), context,
        [done = std::move(done)](const QJsonValue &value, const SyncTrouble &trouble) {
            if (trouble.kind != Kind::None)
                return done(sentence(wordsFor(trouble)));
            done(value);
        });
}

void HubController::invite(ShopRole role, RowId reseller, QObject *context, Answer<QString> done)
{
    const auto uuid = [reseller](Connection &connection) {
        return reseller > 0 ? uuidOf(connection, "resellers", reseller).toText() : QString();
    };
    whenDone(m_shop.database().read(uuid), context, [this, role, context, done](const QString &who) {
        const QJsonObject variables { { QStringLiteral("role"), toText(role) },
            { QStringLiteral("reseller"), who.isEmpty() ? QJsonValue() : QJsonValue(who) } };
        ask("invite", variables, context, [done](const Result<QJsonValue> &code) {
            done(code ? Result<QString>(code->toString()) : Result<QString>(code.error()));
        });
    });
}

void HubController::computers(QObject *context, Answer<std::vector<HubComputer>> done)
{
    ask("devices", {}, context, [done](const Result<QJsonValue> &value) {
        if (!value)
            return done(value.error());
        const auto devices = readDevices(*value);
        if (!devices)
            return done(sentence(wordsFor(troubleOf(devices.error()))));
        std::vector<HubComputer> computers;
        for (const HubDevice &device : *devices)
            computers.push_back({ device.id.toText(), device.name, roleFrom(device.role), device.email,
                instantOf(device.signedIn), instantOf(device.lastSeen), device.mine });
        done(computers);
    });
}

void HubController::signOutComputer(const QString &id, QObject *context, Done done)
{
    ask("sign_out_device", { { QStringLiteral("session"), id } }, context,
        [done](const Result<QJsonValue> &value) { done(value ? jishi::done() : Status(value.error())); });
}

void HubController::leave(QObject *context, Done done)
{
    if (!m_account || !m_credentials)
        return done(sentence(Refusal::tr("This shop is not connected to a hub.")));
    // Without a line the session ends by itself, after 60 days; here it is forgotten at once.
    if (m_sync->client() && !m_sync->token().isEmpty())
        m_sync->client()->call(
            "sign_out", {}, m_sync->token(), m_sync->client(), [](const QJsonValue &, const SyncTrouble &) {});
    m_scheduler->stop();
    m_credentials->store->remove(m_account->key, context, [this, context, done](const Status &removed) {
        if (!removed)
            return done(removed);
        whenDone(m_shop.database().write([&shop = m_shop.context()](Transaction &transaction) {
            return leaveHub(transaction.connection(), shop);
        }),
            context, [this, done](const Status &left) {
                if (!left)
                    return done(left);
                m_account.reset();
                Q_EMIT statusChanged();
                done(jishi::done());
                if (m_shop.profile().role != ShopRole::Owner)
                    Q_EMIT forgetShop();
            });
    });
}

} // namespace jishi

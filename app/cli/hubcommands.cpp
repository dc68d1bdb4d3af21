// connect, sync, hub-status: the shop's hub without a window.
#include "app/cli/command.h"
#include "app/cli/output.h"
#include "app/credentials.h"
#include "models/hub/hubaccount.h"
#include "models/hub/syncstatus.h"
#include "models/settings/settings.h"
#include "models/shop/shop.h"
#include "sync/credentials/sealedfilestore.h"
#include "sync/hub/hubsync.h"
#include "sync/hub/picturesync.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QFile>
#include <QFileInfo>
#include <QSysInfo>
#include <QTextStream>
#include <QTimer>

namespace jishi::cli {

namespace {

// Scripts wait for what a window hears later: the program's event loop runs for one question at a time.
template <typename T, typename Ask>
T answerOf(Ask ask)
{
    std::optional<T> answer;
    ask([&](T given) {
        answer.emplace(std::move(given));
        QCoreApplication::quit();
    });
    while (!answer)
        QCoreApplication::exec();
    return std::move(*answer);
}

// The keychain; without one the sealed files, whose passphrase scripts give in the environment.
Result<std::shared_ptr<Credentials>> credentials()
{
    QObject context;
    auto found = answerOf<std::shared_ptr<Credentials>>([&](auto done) { findCredentials(&context, std::move(done)); });
    const QString passphrase = qEnvironmentVariable("JISHI_PASSPHRASE");
    if (found->sealed && passphrase.isEmpty())
        return Error { ErrorKind::Refused,
            QStringLiteral(
                "This computer has no keychain. Put a passphrase for the stored sign-ins into JISHI_PASSPHRASE.") };
    const Status unlocked = answerOf<Status>([&](auto done) { unlock(*found, passphrase, &context, std::move(done)); });
    return unlocked ? Result<std::shared_ptr<Credentials>>(std::move(found)) : unlocked.error();
}

Result<QByteArray> certificateOf(const Call &call)
{
    if (!call.has(QStringLiteral("certificate")))
        return QByteArray();
    QFile file(call.option(QStringLiteral("certificate")));
    if (!file.open(QIODevice::ReadOnly))
        return Error { ErrorKind::NotFound, file.fileName() };
    return file.readAll();
}

// From the environment or, without it, one line of standard input: never from the command line, which others can see.
QString password()
{
    const QString given = qEnvironmentVariable("JISHI_HUB_PASSWORD");
    return given.isEmpty() ? QTextStream(stdin).readLine() : given;
}

struct Session
{
    std::optional<HubSession> session;
    SyncTrouble trouble;
};

Session openSession(HubClient &client, const Call &call, const Shop *shop, const Uuid &uuid, const QString &secret)
{
    QObject context;
    const QString email = call.option(QStringLiteral("email"));
    const QString device = QSysInfo::machineHostName();
    return answerOf<Session>([&](auto done) {
        const auto opened = [done](const std::optional<HubSession> &session, const SyncTrouble &trouble) {
            done({ session, trouble });
        };
        if (shop)
            client.openWorkspace(uuid, shop->profile(), email, secret, device, &context, opened);
        else if (call.has(QStringLiteral("code")))
            client.join(call.option(QStringLiteral("code")), email, secret, device, &context, opened);
        else
            client.signIn(email, secret, device, &context, opened);
    });
}

int tell(const SyncTrouble &trouble, const QString &url)
{
    complain(
        url + u": " + (trouble.kind == SyncTrouble::Kind::None ? QStringLiteral("the hub says no") : trouble.detail));
    return kCannot;
}

int runConnect(const Call &call)
{
    const QString path = call.argument(0);
    const QString url = call.argument(1);
    const auto certificate = certificateOf(call);
    if (!certificate)
        return failed(certificate.error(), call.option(QStringLiteral("certificate")));
    const auto found = credentials();
    if (!found)
        return failed(found.error(), path);
    // A file that is there becomes a workspace of the hub; one that is not is made from what the hub has.
    std::unique_ptr<Shop> shop;
    Uuid uuid;
    if (QFileInfo::exists(path)) {
        auto opened = Shop::open(path, call.clock);
        if (!opened)
            return failed(opened.error(), path);
        shop = std::move(*opened);
        uuid = Uuid::fromText(Settings(shop->database().view()).value(setting::kShopUuid)).value_or(Uuid());
    }
    HubClient client({ QUrl(url), QSslCertificate::fromData(*certificate), {} });
    const Session opened = openSession(client, call, shop.get(), uuid, password());
    if (!opened.session)
        return tell(opened.trouble, url);
    const HubSession &session = *opened.session;
    const HubAccount account = newAccount(url, *certificate, call.option(QStringLiteral("email")), call.clock.now());
    QObject context;
    if (const Status kept = answerOf<Status>(
            [&](auto done) { (*found)->store->write(account.key, session.refreshToken, &context, done); });
        !kept)
        return failed(kept.error(), path);
    Status joined = done();
    if (shop)
        joined = shop->database()
                     .write([account](Transaction &transaction) { return joinHub(transaction.connection(), account); })
                     .wait();
    else
        joined = createJoinedShop(path, session.profile(), session.workspace, session.reseller, account, call.clock);
    if (!joined)
        return failed(joined.error(), path);
    printJson({ { QStringLiteral("shop"), path }, { QStringLiteral("hub"), url },
        { QStringLiteral("role"), toText(session.role) }, { QStringLiteral("name"), session.workspaceName } });
    return kAllDone;
}

int runSync(const Call &call)
{
    auto shop = Shop::open(call.argument(0), call.clock);
    if (!shop)
        return failed(shop.error(), call.argument(0));
    const auto found = credentials();
    if (!found)
        return failed(found.error(), call.argument(0));
    HubSync sync((*shop)->database(), (*shop)->context(), *(*found)->store);
    QObject::connect(&sync, &HubSync::ended, qApp, &QCoreApplication::quit);
    QTimer::singleShot(0, &sync, &HubSync::run);
    QCoreApplication::exec();
    const SyncReport &report = sync.report();
    PictureSync pictures((*shop)->database());
    if (sync.trouble().kind == SyncTrouble::Kind::None) {
        QObject::connect(&pictures, &PictureSync::ended, qApp, &QCoreApplication::quit);
        QTimer::singleShot(0, &pictures, [&] { pictures.run(sync.client(), sync.token()); });
        QCoreApplication::exec();
    }
    using Kind = SyncTrouble::Kind;
    const bool offline = sync.trouble().kind == Kind::Offline || sync.trouble().kind == Kind::Busy;
    QJsonObject json { { QStringLiteral("pushed"), jsonInteger(report.pushed) },
        { QStringLiteral("pulled"), jsonInteger(report.pulled) }, { QStringLiteral("conflicts"), report.conflicts },
        { QStringLiteral("refused"), report.refused }, { QStringLiteral("offline"), offline },
        { QStringLiteral("outcome"), report.outcome },
        { QStringLiteral("pictures"), pictures.sent() + pictures.fetched() } };
    printJson(json);
    if (sync.trouble().kind != Kind::None)
        complain(report.detail);
    // Offline is how it is on a market stall: nothing went wrong.
    return sync.trouble().kind != Kind::None && !offline ? kCannot
        : report.conflicts + report.refused > 0          ? kSomeRefused
                                                         : kAllDone;
}

int runHubStatus(const Call &call)
{
    auto shop = ShopFile::open(call.argument(0), ShopFile::Access::Read, call.clock);
    if (!shop)
        return failed(shop.error(), call.argument(0));
    Connection &connection = (*shop)->connection();
    const auto account = hubAccount(connection);
    const auto counts = syncCounts(connection);
    const auto runs = syncHistory(connection, 1);
    if (!account || !counts || !runs)
        return failed(account ? counts ? runs.error() : counts.error() : account.error(), call.argument(0));
    QJsonObject json { { QStringLiteral("joined"), account->has_value() },
        { QStringLiteral("role"), toText((*shop)->profile().role) },
        { QStringLiteral("waiting"), jsonInteger(counts->waiting) }, { QStringLiteral("refused"), counts->refused },
        { QStringLiteral("conflicts"), counts->conflicts },
        { QStringLiteral("complete"), account->has_value() && !counts->isFirst } };
    if (*account) {
        json[QStringLiteral("hub")] = (*account)->url;
        json[QStringLiteral("email")] = (*account)->email;
    }
    json[QStringLiteral("syncedAt")] = counts->syncedAt
        ? QJsonValue(QDateTime::fromMSecsSinceEpoch(*counts->syncedAt, Qt::UTC).toString(Qt::ISODateWithMs))
        : QJsonValue();
    if (!runs->empty())
        json[QStringLiteral("last")] = QJsonObject { { QStringLiteral("outcome"), runs->front().outcome },
            { QStringLiteral("detail"), runs->front().detail } };
    printJson(json);
    return kAllDone;
}

Argument shopArgument()
{
    return { QStringLiteral("SHOP"), QStringLiteral("The shop file.") };
}

} // namespace

Command connectCommand()
{
    return { QStringLiteral("connect"), QStringLiteral("Joins a shop file to its hub."),
        QStringLiteral(
            "A file that is there becomes a workspace of the hub, with you as its owner. A file that is not is "
            "made for the shop that --code invites you to or, without a code, for the one you are in already. "
            "The password comes from JISHI_HUB_PASSWORD or the first line of standard input. What signs in is "
            "kept in the system's keychain or, without one, sealed under JISHI_PASSPHRASE."),
        { shopArgument(), { QStringLiteral("URL"), QStringLiteral("The hub, such as https://hub.example.com.") } },
        { { QStringLiteral("email"), QStringLiteral("Who you are there."), QStringLiteral("ADDRESS") },
            { QStringLiteral("code"), QStringLiteral("An invitation."), QStringLiteral("CODE") },
            { QStringLiteral("certificate"),
                QStringLiteral("The hub's own certificate, where no authority has signed it."),
                QStringLiteral("FILE") } },
        runConnect };
}

Command syncCommand()
{
    return { QStringLiteral("sync"), QStringLiteral("Sends what waits to the hub and takes what is new there."),
        QStringLiteral("Ends with 0 when all is done or there is no line, 1 when something waits for a person."),
        { shopArgument() },
        { { QStringLiteral("once"), QStringLiteral("One round; that is what it does in any case.") } }, runSync };
}

Command hubStatusCommand()
{
    return { QStringLiteral("hub-status"), QStringLiteral("Tells how a shop stands with its hub, without asking it."),
        QString(), { shopArgument() }, {}, runHubStatus };
}

} // namespace jishi::cli

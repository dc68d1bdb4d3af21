#include "sync/hub/hubclient.h"

namespace jishi {

namespace {

using Kind = SyncTrouble::Kind;

QString key(const char *name)
{
    return QString::fromLatin1(name);
}

} // namespace

SyncTrouble troubleOf(const HttpReply &reply)
{
    switch (reply.outcome) {
    case HttpReply::Outcome::Answered:
        break;
    case HttpReply::Outcome::Unreachable:
    case HttpReply::Outcome::TimedOut:
    case HttpReply::Outcome::Cancelled:
        return { Kind::Offline, reply.retryAfterSeconds, reply.detail };
    case HttpReply::Outcome::Untrusted:
    case HttpReply::Outcome::Redirected:
        return { Kind::Untrusted, std::nullopt, reply.detail };
    case HttpReply::Outcome::TooLarge:
    case HttpReply::Outcome::Broken:
        return { Kind::Unreadable, std::nullopt, reply.detail };
    }
    if (reply.status == 401)
        return { Kind::SignedOut, std::nullopt, QStringLiteral("401") };
    if (reply.status == 200)
        return {};
    const bool passes = reply.status == 429 || reply.status >= 500;
    return { passes ? Kind::Busy : Kind::Refused, reply.retryAfterSeconds, QString::number(reply.status) };
}

SyncTrouble troubleOf(const HubFault &fault)
{
    const QString detail = fault.code + u' ' + fault.detail;
    switch (fault.kind) {
    case HubFault::Kind::None:
        return {};
    case HubFault::Kind::SignedOut:
        return { Kind::SignedOut, std::nullopt, detail };
    case HubFault::Kind::Upgrade:
        return { Kind::Upgrade, std::nullopt, detail };
    case HubFault::Kind::Refused:
        return { fault.code == u"HB030" ? Kind::Revoked : Kind::Refused, std::nullopt, detail };
    case HubFault::Kind::Busy:
        return { Kind::Busy, std::nullopt, detail };
    }
    Q_UNREACHABLE();
    return {};
}

SyncTrouble troubleOf(const Error &error)
{
    return { error.kind == ErrorKind::CannotRead ? Kind::Unreadable : Kind::Storage, std::nullopt, error.detail };
}

HubClient::HubClient(const Server &server, QObject *parent)
    : QObject(parent)
    , m_https(server)
{ }

void HubClient::post(
    const char *operation, const QByteArray &request, const QByteArray &token, QObject *context, BodyDone done)
{
    m_https.post(QStringLiteral("/v1/") + QLatin1String(operation), request, token, context,
        [done = std::move(done)](const HttpReply &reply) { done(reply.body, troubleOf(reply)); });
}

void HubClient::call(
    const char *operation, const QJsonObject &variables, const QByteArray &token, QObject *context, ValueDone done)
{
    post(operation, hubRequest(variables), token, context,
        [done = std::move(done)](const QByteArray &body, const SyncTrouble &trouble) {
            if (trouble.kind != Kind::None)
                return done({}, trouble);
            const auto result = readResult(body);
            if (!result)
                return done({}, troubleOf(result.error()));
            done(result->value, troubleOf(result->fault));
        });
}

void HubClient::session(const char *operation, const QJsonObject &variables, QObject *context, SessionDone done)
{
    call(operation, variables, {}, context,
        [done = std::move(done)](const QJsonValue &value, const SyncTrouble &trouble) {
            if (trouble.kind != Kind::None)
                return done({}, trouble);
            const auto session = readSession(value);
            if (!session)
                return done({}, troubleOf(session.error()));
            done(*session, {});
        });
}

void HubClient::signIn(
    const QString &email, const QString &password, const QString &device, QObject *context, SessionDone done)
{
    session("authenticate", { { key("email"), email }, { key("password"), password }, { key("device"), device } },
        context, std::move(done));
}

void HubClient::join(const QString &code, const QString &email, const QString &password, const QString &device,
    QObject *context, SessionDone done)
{
    session("join_workspace",
        { { key("code"), code }, { key("email"), email }, { key("password"), password }, { key("device"), device } },
        context, std::move(done));
}

void HubClient::openWorkspace(const Uuid &shop, const ShopProfile &profile, const QString &email,
    const QString &password, const QString &device, QObject *context, SessionDone done)
{
    session("open_workspace",
        { { key("shop"), shop.toText() }, { key("name"), profile.name }, { key("currency"), profile.currency.code() },
            { key("timeZone"), QString::fromUtf8(profile.zone.id()) }, { key("email"), email },
            { key("password"), password }, { key("device"), device } },
        context, std::move(done));
}

void HubClient::refresh(const QByteArray &refreshToken, QObject *context, SessionDone done)
{
    session("refresh", { { key("refreshToken"), QString::fromLatin1(refreshToken) } }, context, std::move(done));
}

} // namespace jishi

#pragma once
// The hub's operations over HTTPS, one call each. Knows no shop file and keeps no token.
#include "sync/engine/syncround.h"
#include "sync/hub/hubmessages.h"
#include "sync/transport/httpsclient.h"

namespace jishi {

// What stopped an exchange; None for an answer of 200.
SyncTrouble troubleOf(const HttpReply &reply);
SyncTrouble troubleOf(const HubFault &fault);
SyncTrouble troubleOf(const Error &error);

class HubClient : public QObject
{
    Q_OBJECT

public:
    explicit HubClient(const Server &server, QObject *parent = nullptr);

    // The body of an answer as it came, to be read on another thread.
    using BodyDone = std::function<void(const QByteArray &body, const SyncTrouble &trouble)>;
    void post(
        const char *operation, const QByteArray &request, const QByteArray &token, QObject *context, BodyDone done);
    // What the operation gave back.
    using ValueDone = std::function<void(const QJsonValue &value, const SyncTrouble &trouble)>;
    void call(
        const char *operation, const QJsonObject &variables, const QByteArray &token, QObject *context, ValueDone done);

    // A session, or nothing where the hub says no without saying why.
    using SessionDone = std::function<void(const std::optional<HubSession> &session, const SyncTrouble &trouble)>;
    void signIn(
        const QString &email, const QString &password, const QString &device, QObject *context, SessionDone done);
    void join(const QString &code, const QString &email, const QString &password, const QString &device,
        QObject *context, SessionDone done);
    void openWorkspace(const Uuid &shop, const ShopProfile &profile, const QString &email, const QString &password,
        const QString &device, QObject *context, SessionDone done);
    void refresh(const QByteArray &refreshToken, QObject *context, SessionDone done);
    void cancel() { m_https.cancelAll(); }

private:
    void session(const char *operation, const QJsonObject &variables, QObject *context, SessionDone done);

    HttpsClient m_https;
};

} // namespace jishi

#pragma once
// Hears from the hub that something changed, over a websocket (graphql-transport-ws). A poke carries nothing: it means
// "pull now". Lives on the thread that made it; never opens again by itself.
#include "sync/transport/limits.h"
#include "sync/transport/server.h"

#include <QAbstractSocket>
#include <QObject>
#include <QTimer>

class QWebSocket;

namespace jishi {

class LivePoke : public QObject
{
    Q_OBJECT

public:
    enum class Loss {
        Closed, // by close(), or the server had enough
        Refused, // the server does not let us listen: mostly the token, of which a new one helps
        Unreachable, // no network, refused, or no websocket there
        Untrusted, // not the server that is meant, or no safe way to ask it; the token was not sent
        Silent, // no answer, not even to pings
        Broken, // what it said is not the protocol, or too long
    };
    Q_ENUM(Loss)

    explicit LivePoke(Server server, const TransportLimits &limits = {}, QObject *parent = nullptr);
    ~LivePoke() override;

    // Only when it is not open. Nothing is signalled from within.
    void open(const QByteArray &bearerToken);
    // Ends as lost(Closed), from the event loop.
    void close();
    // From open() until lost().
    bool isOpen() const { return m_isOpen; }

Q_SIGNALS:
    // The wish to listen is sent. What changed before is not poked again: pull once.
    void listening();
    // Pokes that arrive together are one.
    void poked();
    // Exactly once for each open(), unless this is destroyed before. detail: English, for logs, without token or
    // address.
    void lost(jishi::LivePoke::Loss why, const QString &detail);

private:
    enum class Step { Connecting, Greeting, Listening, Over };

    void connectSocket(const QByteArray &authorization);
    void watchKey();
    void greet();
    void hear(const QString &text);
    void subscribe();
    void poke();
    void explainError(QAbstractSocket::SocketError error);
    void explainClose();
    void end(Loss why, const QString &detail);
    void drop();

    const Server m_server;
    const TransportLimits m_limits;
    QWebSocket *m_socket = nullptr; // our child, while there is one
    QTimer m_silence;
    QTimer m_ping;
    QString m_tlsErrors;
    Step m_step = Step::Over;
    bool m_isOpen = false;
    bool m_isPokeOnItsWay = false;
};

} // namespace jishi

#include "sync/transport/livepoke.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkRequest>
#include <QRegularExpression>
#include <QSslSocket>
#include <QThread>
#include <QWebSocket>
#include <QWebSocketHandshakeOptions>

namespace jishi {

using namespace Qt::StringLiterals;

constexpr QLatin1StringView kSubprotocol = "graphql-transport-ws"_L1;
constexpr int kTokenExpired = 4401; // codes of graphql-transport-ws
constexpr int kForbidden = 4403;

// QWebSocket tells the status of a refused upgrade only in words, behind which stands the server's own.
static int statusIn(const QString &words)
{
    static const QRegularExpression status(u"\\b([1-5]\\d\\d)\\b"_s);
    return status.match(words).captured(1).toInt();
}

// What QWebSocket closes with when it does not understand, or is told too much.
static bool isOurComplaint(int code)
{
    return code == QWebSocketProtocol::CloseCodeProtocolError
        || code == QWebSocketProtocol::CloseCodeDatatypeNotSupported
        || code == QWebSocketProtocol::CloseCodeWrongDatatype || code == QWebSocketProtocol::CloseCodeTooMuchData;
}

LivePoke::LivePoke(Server server, const TransportLimits &limits, QObject *parent)
    : QObject(parent)
    , m_server(std::move(server))
    , m_limits(limits)
{
    m_silence.setSingleShot(true);
    connect(&m_silence, &QTimer::timeout, this, [this] { end(Loss::Silent, u"nothing was heard"_s); });
    connect(&m_ping, &QTimer::timeout, this, [this] { m_socket->ping(); });
}

LivePoke::~LivePoke()
{
    drop();
}

void LivePoke::open(const QByteArray &bearerToken)
{
    Q_ASSERT(thread() == QThread::currentThread() && !m_isOpen);
    m_isOpen = true;
    m_step = Step::Connecting;
    m_tlsErrors.clear();
    if (!mayBeAsked(m_server))
        return end(Loss::Untrusted, u"neither https nor this computer"_s);
    const QByteArray authorization = authorizationOf(bearerToken);
    if (authorization.isEmpty())
        return end(Loss::Refused, u"a token that cannot stand in a header"_s);
    m_silence.start(m_limits.silence);
    connectSocket(authorization);
}

void LivePoke::connectSocket(const QByteArray &authorization)
{
    m_socket = new QWebSocket(QString(), QWebSocketProtocol::VersionLatest, this);
    m_socket->setSslConfiguration(tlsOf(m_server));
    m_socket->setMaxAllowedIncomingFrameSize(m_limits.pokeBytes);
    m_socket->setMaxAllowedIncomingMessageSize(m_limits.pokeBytes);
    connect(m_socket, &QWebSocket::connected, this, &LivePoke::greet);
    connect(m_socket, &QWebSocket::textMessageReceived, this, &LivePoke::hear);
    connect(m_socket, &QWebSocket::binaryMessageReceived, this,
        [this] { end(Loss::Broken, u"a message that is no text"_s); });
    connect(m_socket, &QWebSocket::pong, this, [this] { m_silence.start(); });
    connect(m_socket, &QWebSocket::sslErrors, this,
        [this](const QList<QSslError> &errors) { m_tlsErrors = wordsOf(errors); });
    connect(m_socket, qOverload<QAbstractSocket::SocketError>(&QWebSocket::error), this, &LivePoke::explainError);
    connect(m_socket, &QWebSocket::disconnected, this, &LivePoke::explainClose);

    QNetworkRequest request(addressOf(m_server, u"/v1/live"_s, true));
    request.setRawHeader("Authorization", authorization);
    request.setRawHeader("User-Agent", "Jishi/" JISHI_VERSION);
    QWebSocketHandshakeOptions options;
    options.setSubprotocols({ QString(kSubprotocol) });
    m_socket->open(request, options);
    if (m_step != Step::Over)
        watchKey();
}

// QWebSocket writes its request, with the token, as soon as there is a connection; it waits in the TLS socket until the
// handshake is done. That socket is the only place where it can be stopped between the two.
void LivePoke::watchKey()
{
    if (m_server.pinnedKey.isEmpty())
        return;
    auto *tls = m_socket->findChild<QSslSocket *>();
    if (!tls)
        return end(Loss::Untrusted, u"no TLS socket whose key could be looked at"_s);
    connect(tls, &QSslSocket::encrypted, this, [this, tls] {
        if (!isPinned(m_server, tls->peerCertificate()))
            end(Loss::Untrusted, u"the server has another key than the pinned one"_s);
    });
}

void LivePoke::greet()
{
    if (m_socket->subprotocol() != kSubprotocol)
        return end(Loss::Broken, u"a websocket of another protocol"_s);
    m_step = Step::Greeting;
    m_silence.start();
    m_socket->sendTextMessage(u"{\"type\":\"connection_init\"}"_s);
}

void LivePoke::hear(const QString &text)
{
    m_silence.start();
    const QJsonObject message = QJsonDocument::fromJson(text.toUtf8()).object();
    const QString type = message.value("type"_L1).toString();
    const bool isOurs = m_step == Step::Listening && message.value("id"_L1) == "1"_L1;
    if (type == u"ping")
        m_socket->sendTextMessage(u"{\"type\":\"pong\"}"_s);
    else if (type == u"connection_ack" && m_step == Step::Greeting)
        subscribe();
    else if (type == u"next" && isOurs && message.value("payload"_L1)["errors"_L1].isUndefined())
        poke();
    else if ((type == u"next" || type == u"error") && isOurs)
        end(Loss::Refused, u"the subscription ended with an error"_s);
    else if (type == u"complete" && isOurs)
        end(Loss::Closed, u"the subscription is complete"_s);
    else if (type != u"pong")
        end(Loss::Broken, u"a message that does not belong here"_s);
}

void LivePoke::subscribe()
{
    m_step = Step::Listening;
    m_silence.start(m_limits.pokeSilence);
    m_ping.start(m_limits.pingEvery);
    m_socket->sendTextMessage(
        u"{\"id\":\"1\",\"type\":\"subscribe\",\"payload\":{\"query\":\"subscription{r:live}\"}}"_s);
    QMetaObject::invokeMethod(this, &LivePoke::listening, Qt::QueuedConnection);
}

void LivePoke::poke()
{
    if (m_isPokeOnItsWay)
        return;
    m_isPokeOnItsWay = true;
    QMetaObject::invokeMethod(
        this,
        [this] {
            m_isPokeOnItsWay = false;
            Q_EMIT poked();
        },
        Qt::QueuedConnection);
}

void LivePoke::explainError(QAbstractSocket::SocketError error)
{
    const QString detail = m_tlsErrors.isEmpty() ? u"socket error %1"_s.arg(int(error)) : m_tlsErrors;
    if (error == QAbstractSocket::SslHandshakeFailedError)
        return end(Loss::Untrusted, detail);
    if (error == QAbstractSocket::RemoteHostClosedError && m_step == Step::Listening)
        return explainClose();
    const int status = error == QAbstractSocket::ConnectionRefusedError ? statusIn(m_socket->errorString()) : 0;
    if (status == 401 || status == 403)
        return end(Loss::Refused, u"status %1"_s.arg(status));
    end(Loss::Unreachable, status == 0 ? detail : u"status %1 instead of a websocket"_s.arg(status));
}

void LivePoke::explainClose()
{
    const int code = m_socket->closeCode();
    const QString detail = u"closed with code %1"_s.arg(code);
    if (code == kTokenExpired || code == kForbidden)
        end(Loss::Refused, detail);
    else if (m_step == Step::Connecting)
        end(Loss::Unreachable, detail);
    else if (isOurComplaint(code))
        end(Loss::Broken, detail);
    else
        end(Loss::Closed, detail);
}

void LivePoke::close()
{
    if (m_step == Step::Over)
        return;
    if (m_step != Step::Connecting) {
        m_socket->disconnect(this);
        m_socket->close(QWebSocketProtocol::CloseCodeGoingAway);
    }
    end(Loss::Closed, u"closed by us"_s);
}

void LivePoke::end(Loss why, const QString &detail)
{
    if (m_step == Step::Over)
        return;
    drop();
    QMetaObject::invokeMethod(
        this,
        [this, why, detail] {
            m_isOpen = false;
            Q_EMIT lost(why, detail);
        },
        Qt::QueuedConnection);
}

// The socket may be the one that is speaking: it goes later.
void LivePoke::drop()
{
    m_step = Step::Over;
    m_silence.stop();
    m_ping.stop();
    if (!m_socket)
        return;
    m_socket->disconnect(this);
    m_socket->abort();
    m_socket->deleteLater();
    m_socket = nullptr;
}

} // namespace jishi

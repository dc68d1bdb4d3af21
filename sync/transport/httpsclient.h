#pragma once
// Posts JSON to one server and says how it went. Lives on the thread that made it; never blocks, never retries, keeps
// no cookie, no cache and no token.
#include "sync/transport/limits.h"
#include "sync/transport/server.h"

#include <QObject>
#include <functional>
#include <memory>
#include <optional>

class QNetworkAccessManager;

namespace jishi {

struct HttpReply
{
    enum class Outcome {
        Answered, // a whole answer with its status, also 401 or 503
        Unreachable, // no answer: no network, no such host, refused, or closed before a byte of an answer
        TimedOut, // silence, or the whole took too long
        TooLarge, // more than TransportLimits::answerBytes
        Untrusted, // not the server that is meant, or no safe way to ask it; nothing was sent
        Redirected, // it sends us elsewhere; nobody went there
        Broken, // cut off, not gzip, not JSON, no HTTP
        Cancelled, // by cancelAll()
    };
    Outcome outcome = Outcome::Unreachable;
    int status = 0; // of HTTP; also of a Redirected, and of a Broken or TooLarge whose headers came
    // Of an Answered, unpacked: one whole JSON object or array, still to be parsed. Empty for an error (400 and up)
    // that says nothing in JSON, as nginx's own do; never empty below 400.
    QByteArray body;
    std::optional<int> retryAfterSeconds; // at most a day
    QString detail; // English, for logs: no token, no body, no header, no address
};

class HttpsClient : public QObject
{
public:
    explicit HttpsClient(Server server, const TransportLimits &limits = {}, QObject *parent = nullptr);
    ~HttpsClient() override;

    // Asks path (with its leading slash) and calls done(reply) exactly once, later, from the event loop; never once
    // context has died, which also ends the exchange, or this client has. An empty token sends none. json: at most
    // kMostRequestBytes. What is not Untrusted may have had its effect, and Qt sends a request again by itself, up to
    // three times, when a connection closes before an answer: whatever is asked must bear being asked twice.
    void post(const QString &path, const QByteArray &json, const QByteArray &bearerToken, QObject *context,
        std::function<void(const HttpReply &)> done);
    // Every exchange under way ends as Cancelled, from the event loop too.
    void cancelAll();

private:
    const Server m_server;
    const TransportLimits m_limits;
    const QSslConfiguration m_tls;
    std::unique_ptr<QNetworkAccessManager> m_network; // one per pin: a connection is checked once, then used again
};

} // namespace jishi

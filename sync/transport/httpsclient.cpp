#include "sync/transport/httpsclient.h"

#include "sync/transport/httpexchange.h"

#include <QNetworkAccessManager>
#include <QThread>

namespace jishi {

using namespace Qt::StringLiterals;

static QNetworkRequest requestOf(const QUrl &address, const QSslConfiguration &tls)
{
    QNetworkRequest request(address);
    request.setSslConfiguration(tls);
    request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
    request.setRawHeader("Accept", "application/graphql-response+json, application/json;q=0.9");
    // Said by us, so that Qt leaves the unpacking to us.
    request.setRawHeader("Accept-Encoding", "gzip");
    request.setRawHeader("User-Agent", "Jishi/" JISHI_VERSION);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    request.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    // Whoever asks for one thing after the other gains nothing from HTTP/2; how cut answers end is tested for HTTP/1.1.
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    return request;
}

HttpsClient::HttpsClient(Server server, const TransportLimits &limits, QObject *parent)
    : QObject(parent)
    , m_server(std::move(server))
    , m_limits(limits)
    , m_tls(tlsOf(m_server))
    , m_network(std::make_unique<QNetworkAccessManager>())
{
    m_network->setStrictTransportSecurityEnabled(false); // we never ask in plain text, and keep no list of who said so
}

HttpsClient::~HttpsClient()
{
    // Before what they refer to.
    qDeleteAll(findChildren<HttpExchange *>());
}

void HttpsClient::post(const QString &path, const QByteArray &json, const QByteArray &bearerToken, QObject *context,
    std::function<void(const HttpReply &)> done)
{
    Q_ASSERT(thread() == QThread::currentThread() && context && context->thread() == thread());
    Q_ASSERT(json.size() <= kMostRequestBytes);
    auto *exchange = new HttpExchange(m_server, m_limits, context, std::move(done), this);
    if (!mayBeAsked(m_server))
        return exchange->end(HttpReply::Outcome::Untrusted, u"neither https nor this computer"_s);
    QNetworkRequest request = requestOf(addressOf(m_server, path), m_tls);
    if (!bearerToken.isEmpty()) {
        const QByteArray authorization = authorizationOf(bearerToken);
        if (authorization.isEmpty())
            return exchange->end(HttpReply::Outcome::Untrusted, u"a token that cannot stand in a header"_s);
        request.setRawHeader("Authorization", authorization);
    }
    exchange->begin(m_network->post(request, json));
}

void HttpsClient::cancelAll()
{
    for (HttpExchange *exchange : findChildren<HttpExchange *>())
        exchange->end(HttpReply::Outcome::Cancelled, u"cancelled"_s);
}

} // namespace jishi

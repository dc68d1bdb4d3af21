#include "sync/transport/server.h"

#include <QCryptographicHash>
#include <QHostAddress>
#include <QSslKey>
#include <algorithm>

namespace jishi {

using namespace Qt::StringLiterals;

static bool isThisComputer(const QString &host)
{
    return host == u"localhost" || QHostAddress(host).isLoopback();
}

bool mayBeAsked(const Server &server)
{
    if (!server.url.isValid() || server.url.host().isEmpty() || !server.url.userInfo().isEmpty())
        return false;
    if (server.url.scheme() == u"https")
        return true;
    return server.url.scheme() == u"http" && server.pinnedKey.isEmpty() && isThisComputer(server.url.host());
}

QUrl addressOf(const Server &server, const QString &path, bool webSocket)
{
    Q_ASSERT(path.startsWith(u'/'));
    QUrl url = server.url.adjusted(QUrl::StripTrailingSlash | QUrl::RemoveQuery | QUrl::RemoveFragment);
    const QString prefix = url.path() == u"/" ? QString() : url.path();
    url.setPath(prefix + path);
    if (webSocket)
        url.setScheme(url.scheme() == u"https" ? u"wss"_s : u"ws"_s);
    return url;
}

QSslConfiguration tlsOf(const Server &server)
{
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setProtocol(QSsl::TlsV1_2OrLater);
    tls.setPeerVerifyMode(QSslSocket::VerifyPeer);
    tls.addCaCertificates(server.authorities);
    return tls;
}

bool isPinned(const Server &server, const QSslCertificate &certificate)
{
    if (server.pinnedKey.isEmpty())
        return true;
    const QByteArray key = certificate.publicKey().toDer();
    return !key.isEmpty()
        && QCryptographicHash::hash(key, QCryptographicHash::Sha256).toBase64() == server.pinnedKey.trimmed();
}

QByteArray authorizationOf(const QByteArray &bearerToken)
{
    const auto isVisible = [](char c) { return c > ' ' && c < 127; };
    if (bearerToken.isEmpty() || !std::ranges::all_of(bearerToken, isVisible))
        return {};
    return "Bearer " + bearerToken;
}

QString wordsOf(const QList<QSslError> &errors)
{
    QStringList words;
    for (const QSslError &error : errors)
        words << u"TLS error %1"_s.arg(int(error.error()));
    return words.join(u", "_s);
}

} // namespace jishi

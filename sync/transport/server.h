#pragma once
// Which server is meant, and how it proves that it is the one.
#include <QByteArray>
#include <QList>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslError>
#include <QUrl>

namespace jishi {

struct Server
{
    QUrl url; // https://host[:port][/prefix]; http only for this computer itself (127.0.0.0/8, ::1, localhost)
    QList<QSslCertificate> authorities; // trusted besides the system's
    QByteArray pinnedKey; // SHA-256 of its SubjectPublicKeyInfo, base64; empty: any that an authority vouches for
};

// False for plain http to elsewhere, an address with a name or password in it, and a pin where there is no TLS.
bool mayBeAsked(const Server &server);
// What path (with its leading slash) is called there; webSocket gives wss for https.
QUrl addressOf(const Server &server, const QString &path, bool webSocket = false);
// TLS 1.2 or later, always verified.
QSslConfiguration tlsOf(const Server &server);
// To be asked after the handshake and before anything is sent.
bool isPinned(const Server &server, const QSslCertificate &certificate);
// Empty for what cannot stand in a header.
QByteArray authorizationOf(const QByteArray &bearerToken);
// English, for logs.
QString wordsOf(const QList<QSslError> &errors);

} // namespace jishi

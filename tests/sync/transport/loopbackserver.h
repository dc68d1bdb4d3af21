#pragma once
// Servers on this computer that say exactly what a test wants, and remember every byte they were told.
#include <QCryptographicHash>
#include <QFile>
#include <QProcess>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslKey>
#include <QSslServer>
#include <QSslSocket>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <functional>
#include <memory>
#include <optional>

namespace jishi::testing {

struct Identity
{
    QSslCertificate certificate;
    QSslKey key;
};

// An authority of the test's own, and what it signs.
class TestAuthority
{
public:
    TestAuthority()
    {
        openssl({ "req", "-x509", "-new", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes",
            "-days", "2", "-subj", "/CN=Test Authority", "-keyout", "authority.key", "-out", "authority.pem" });
    }

    QSslCertificate certificate() const { return certificateIn(QStringLiteral("authority.pem")); }
    Identity signs(const char *address, int days = 2) const
    {
        openssl({ "req", "-new", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes", "-subj",
            "/CN=x", "-keyout", "leaf.key", "-out", "leaf.csr" });
        QFile names(m_folder.filePath(QStringLiteral("names")));
        if (names.open(QIODevice::WriteOnly))
            names.write(QByteArray("subjectAltName=IP:") + address);
        names.close();
        openssl({ "x509", "-req", "-in", "leaf.csr", "-CA", "authority.pem", "-CAkey", "authority.key",
            "-CAcreateserial", "-days", QByteArray::number(days), "-extfile", "names", "-out", "leaf.pem" });
        return { certificateIn(QStringLiteral("leaf.pem")), keyIn(QStringLiteral("leaf.key")) };
    }
    Identity signsItself() const
    {
        openssl({ "req", "-x509", "-new", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes",
            "-days", "2", "-subj", "/CN=x", "-addext", "subjectAltName=IP:127.0.0.1", "-keyout", "self.key", "-out",
            "self.pem" });
        return { certificateIn(QStringLiteral("self.pem")), keyIn(QStringLiteral("self.key")) };
    }
    // As `openssl` computes it for the certificate that was signed last.
    QByteArray pinOfLastSigned() const
    {
        const QByteArray key = openssl({ "x509", "-in", "leaf.pem", "-pubkey", "-noout" });
        QByteArray base64;
        for (const QByteArray &line : key.split('\n'))
            if (!line.startsWith("-----"))
                base64 += line;
        return QCryptographicHash::hash(QByteArray::fromBase64(base64), QCryptographicHash::Sha256).toBase64();
    }

private:
    QByteArray openssl(const QByteArrayList &arguments) const
    {
        QStringList words;
        for (const QByteArray &argument : arguments)
            words << QString::fromUtf8(argument);
        QProcess process;
        process.setWorkingDirectory(m_folder.path());
        process.start(QStringLiteral("openssl"), words);
        if (!process.waitForFinished(60'000) || process.exitCode() != 0)
            qFatal("openssl: %s", process.readAllStandardError().constData());
        return process.readAllStandardOutput();
    }
    QSslCertificate certificateIn(const QString &name) const
    {
        return QSslCertificate::fromPath(m_folder.filePath(name)).value(0);
    }
    QSslKey keyIn(const QString &name) const
    {
        QFile file(m_folder.filePath(name));
        return file.open(QIODevice::ReadOnly) ? QSslKey(file.readAll(), QSsl::Ec) : QSslKey();
    }

    QTemporaryDir m_folder;
};

class LoopbackServer
{
public:
    // Speaks TLS when it is somebody.
    explicit LoopbackServer(const std::optional<Identity> &identity = std::nullopt)
        : m_scheme(identity ? QStringLiteral("https") : QStringLiteral("http"))
        , m_server(identity ? std::make_unique<QSslServer>() : std::make_unique<QTcpServer>())
    {
        if (auto *tls = qobject_cast<QSslServer *>(m_server.get())) {
            QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
            configuration.setLocalCertificate(identity->certificate);
            configuration.setPrivateKey(identity->key);
            configuration.setPeerVerifyMode(QSslSocket::VerifyNone);
            tls->setSslConfiguration(configuration);
        }
        QObject::connect(m_server.get(), &QTcpServer::pendingConnectionAvailable, m_server.get(), [this] {
            while (QTcpSocket *socket = m_server->nextPendingConnection())
                welcome(socket);
        });
        if (!m_server->listen(QHostAddress::LocalHost))
            qFatal("no port to listen on");
    }

    // No name, because Qt waits 300 ms before it tries the second address of one.
    QUrl url() const { return QUrl(QStringLiteral("%1://127.0.0.1:%2").arg(m_scheme).arg(m_server->serverPort())); }

    // Called for every whole request, head and body.
    std::function<void(QTcpSocket *, const QByteArray &)> answer;
    // Called for what comes after an answer of 101.
    std::function<void(QTcpSocket *, const QByteArray &)> hear;
    QByteArrayList requests;
    QByteArray heard; // every byte, decrypted
    int connections = 0; // with a TLS handshake done

private:
    void welcome(QTcpSocket *socket)
    {
        ++connections;
        auto buffer = std::make_shared<QByteArray>();
        auto isUpgraded = std::make_shared<bool>(false);
        const auto read = [this, socket, buffer, isUpgraded] {
            const QByteArray piece = socket->readAll();
            heard += piece;
            *buffer += piece;
            if (*isUpgraded)
                return hear(socket, std::exchange(*buffer, {}));
            while (const qsizetype size = wholeRequest(*buffer)) {
                const QByteArray request = buffer->left(size);
                buffer->remove(0, size);
                requests << request;
                *isUpgraded = request.contains("Upgrade: websocket");
                answer(socket, request);
            }
        };
        QObject::connect(socket, &QIODevice::readyRead, m_server.get(), read);
        read();
    }
    static qsizetype wholeRequest(const QByteArray &bytes)
    {
        const qsizetype head = bytes.indexOf("\r\n\r\n");
        if (head < 0)
            return 0;
        const QByteArray lower = bytes.left(head).toLower();
        const qsizetype length = lower.indexOf("content-length:");
        const qsizetype body = length < 0 ? 0 : lower.mid(length + 15).split('\r').value(0).trimmed().toLongLong();
        return bytes.size() >= head + 4 + body ? head + 4 + body : 0;
    }

    QString m_scheme;
    std::unique_ptr<QTcpServer> m_server;
};

} // namespace jishi::testing

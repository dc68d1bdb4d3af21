#pragma once
// Answers that a server may give, good and bad, and the shortest way to ask for one.
#include "sync/transport/httpsclient.h"
#include "tests/sync/transport/loopbackserver.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QTimer>
#include <QtEndian>

namespace jishi::testing {

inline const QByteArray kToken = "header.payload.signature-nobody-else-may-see";
inline const QByteArray kJson = R"({"data":{"r":["苹果",1,2,3,{"more":true}]}})";

inline QByteArray head(int status, const QByteArray &more)
{
    return "HTTP/1.1 " + QByteArray::number(status) + " Words\r\n" + more + "\r\n";
}

inline QByteArray answerOf(int status, const QByteArray &body, const QByteArray &more = {})
{
    return head(status,
               "Content-Type: application/json\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n" + more)
        + body;
}

inline QByteArray chunk(const QByteArray &bytes)
{
    return QByteArray::number(bytes.size(), 16) + "\r\n" + bytes + "\r\n";
}

inline QByteArray chunked(const QByteArray &body, const QByteArray &more = {})
{
    const qsizetype third = body.size() / 3;
    return head(200, "Content-Type: application/json\r\nTransfer-Encoding: chunked\r\n" + more)
        + chunk(body.left(third)) + chunk(body.mid(third, third)) + chunk(body.mid(2 * third)) + chunk({});
}

inline quint32 crc32(const QByteArray &bytes)
{
    quint32 crc = 0xffffffffU;
    for (const char c : bytes) {
        crc ^= quint8(c);
        for (int bit = 0; bit < 8; ++bit)
            crc = (crc >> 1) ^ (crc & 1 ? 0xedb88320U : 0U);
    }
    return ~crc;
}

// qCompress() makes a length, two bytes of zlib's header, the stream and four of its checksum.
inline QByteArray gzip(const QByteArray &bytes)
{
    const QByteArray packed = qCompress(bytes).mid(6).chopped(4);
    const quint32 end[] = { qToLittleEndian(crc32(bytes)), qToLittleEndian(quint32(bytes.size())) };
    return QByteArray::fromHex("1f8b08000000000000ff") + packed
        + QByteArray(reinterpret_cast<const char *>(end), sizeof end);
}

inline QByteArray pageOf(qsizetype bytes)
{
    return "{\"rows\":\"" + QByteArray(bytes - 11, ' ') + "\"}";
}

inline TransportLimits impatient()
{
    TransportLimits limits;
    limits.silence = std::chrono::milliseconds(200);
    limits.exchange = std::chrono::milliseconds(600);
    return limits;
}

// Asks, waits, and looks a little longer for a second callback.
inline HttpReply ask(const Server &server, const TransportLimits &limits = {}, const QByteArray &json = "{}")
{
    HttpsClient client(server, limits);
    HttpReply answer;
    int times = 0;
    QEventLoop loop; // QTest::qWaitFor() sleeps between two looks
    bool isIn = false;
    client.post(QStringLiteral("/v1/whoami"), json, kToken, &client, [&](const HttpReply &reply) {
        answer = reply;
        ++times;
        loop.quit();
    });
    QTimer::singleShot(40'000, &loop, &QEventLoop::quit);
    if (times == 0)
        isIn = loop.exec() == 0;
    QCoreApplication::processEvents();
    if (!isIn || times != 1)
        qFatal("called back %d times", times);
    const QString detail = answer.detail;
    if (detail.isEmpty() || detail.contains(QString::fromLatin1(kToken)) || detail.contains(u"127.0.0.1"))
        qFatal("says what it should not: %s", qPrintable(detail));
    return answer;
}

inline HttpReply askPlain(const QByteArray &answer, const TransportLimits &limits = {})
{
    LoopbackServer server;
    server.answer = [&](QTcpSocket *socket, const QByteArray &) {
        socket->write(answer);
        socket->disconnectFromHost();
    };
    return ask({ server.url(), {}, {} }, limits);
}

} // namespace jishi::testing

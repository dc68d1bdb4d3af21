#include "sync/transport/httpexchange.h"

#include "tests/sync/transport/answers.h"

#include <QTest>

using namespace jishi;
using namespace jishi::testing;
using namespace Qt::StringLiterals;
using Outcome = HttpReply::Outcome;

class TestHttpExchange : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void gzipIsUnpacked_data();
    void gzipIsUnpacked();
    void errorsOfTheServerAreAnswers_data();
    void errorsOfTheServerAreAnswers();
    void tooMuchIsRefused_data();
    void tooMuchIsRefused();
    void exactlyTheLimitIsNotTooMuch();
    void nonsenseIsBroken_data();
    void nonsenseIsBroken();
    void whatIsCutOffIsNoAnswer_data();
    void whatIsCutOffIsNoAnswer();
    void silenceEnds();
    void aServerThatNeverGreetsEnds();
    void aTrickleEnds();
    void endlessHeadersEnd();

private:
    Server httpsServer(const LoopbackServer &server) const
    {
        return { server.url(), { m_authority->certificate() }, {} };
    }

    std::unique_ptr<TestAuthority> m_authority;
    Identity m_here;
};

void TestHttpExchange::initTestCase()
{
    m_authority = std::make_unique<TestAuthority>();
    m_here = m_authority->signs("127.0.0.1");
    QVERIFY(!m_here.certificate.isNull() && !m_here.key.isNull());
}

void TestHttpExchange::gzipIsUnpacked_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("small") << kJson;
    // 1 : 1000, which Qt's own check takes for an attack.
    QTest::newRow("a page that compresses well") << pageOf(20 * 1024 * 1024);
}

void TestHttpExchange::gzipIsUnpacked()
{
    QFETCH(QByteArray, body);
    const QByteArray packed = gzip(body);
    const HttpReply known = askPlain(answerOf(200, packed, "Content-Encoding: gzip\r\n"));
    QCOMPARE(known.outcome, Outcome::Answered);
    QVERIFY(known.body == body);
    const HttpReply unknown = askPlain(chunked(packed, "Content-Encoding: GZIP\r\n"));
    QCOMPARE(unknown.outcome, Outcome::Answered);
    QVERIFY(unknown.body == body);
}

void TestHttpExchange::errorsOfTheServerAreAnswers_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("wait"); // -1: none
    const QByteArray errors = R"({"errors":[{"message":"bad token"}]})";
    const QByteArray html = "Content-Type: text/html\r\nContent-Length: 6\r\n";
    const QByteArray date = "Date: Sun, 06 Nov 1994 08:49:37 GMT\r\nRetry-After: Sun, 06 Nov 1994 08:51:37 GMT\r\n";
    for (const int status : { 400, 401, 403, 404, 405, 409, 410, 413, 418, 422, 429, 500, 501, 502, 503, 504, 599 }) {
        QTest::addRow("%d in JSON", status) << answerOf(status, errors) << status << errors << -1;
        QTest::addRow("%d in gzip", status)
            << answerOf(status, gzip(errors), "Content-Encoding: gzip\r\n") << status << errors << -1;
        QTest::addRow("%d of nginx", status) << head(status, html) + "<html>" << status << QByteArray() << -1;
    }
    for (const int status : { 401, 429, 503 }) {
        QTest::addRow("%d, seconds", status)
            << answerOf(status, errors, "Retry-After: 17\r\n") << status << errors << 17;
        QTest::addRow("%d, a date", status) << answerOf(status, errors, date) << status << errors << 120;
        QTest::addRow("%d of nginx, a date", status)
            << head(status, html + date) + "<html>" << status << QByteArray() << 120;
        QTest::addRow("%d without a body", status)
            << head(status, "Content-Length: 0\r\nRetry-After: 5\r\n") << status << QByteArray() << 5;
    }
}

void TestHttpExchange::errorsOfTheServerAreAnswers()
{
    QFETCH(QByteArray, answer);
    const HttpReply reply = askPlain(answer);
    QCOMPARE(reply.outcome, Outcome::Answered);
    QTEST(reply.status, "status");
    QTEST(reply.body, "body");
    QTEST(reply.retryAfterSeconds.value_or(-1), "wait");
}

void TestHttpExchange::tooMuchIsRefused_data()
{
    QTest::addColumn<QByteArray>("answer");
    const QByteArray type = "Content-Type: application/json\r\n";
    const QByteArray much = pageOf(100'001);
    QTest::newRow("announced") << head(200, type + "Content-Length: 5000000000000\r\n");
    QTest::newRow("announced for an error") << head(503, type + "Content-Length: 100001\r\n");
    QTest::newRow("announced in gzip") << head(200, type + "Content-Encoding: gzip\r\nContent-Length: 100001\r\n");
    QTest::newRow("unannounced") << chunked(much);
    QTest::newRow("an endless page of HTML for an error")
        << head(502, "Content-Type: text/html\r\nTransfer-Encoding: chunked\r\n") + chunk(much) + chunk(much);
    QTest::newRow("a little too much in gzip") << answerOf(200, gzip(much), "Content-Encoding: gzip\r\n");
    QTest::newRow("a bomb") << answerOf(200, gzip(pageOf(64 * 1024 * 1024)), "Content-Encoding: gzip\r\n");
    QTest::newRow("a bomb in pieces") << chunked(gzip(pageOf(64 * 1024 * 1024)), "Content-Encoding: gzip\r\n");
}

void TestHttpExchange::tooMuchIsRefused()
{
    QFETCH(QByteArray, answer);
    TransportLimits limits;
    limits.answerBytes = 100'000;
    LoopbackServer server; // which would never end by itself
    server.answer = [&](QTcpSocket *socket, const QByteArray &) { socket->write(answer); };
    const HttpReply reply = ask({ server.url(), {}, {} }, limits);
    QCOMPARE(reply.outcome, Outcome::TooLarge);
    QVERIFY(reply.body.isEmpty());
}

void TestHttpExchange::exactlyTheLimitIsNotTooMuch()
{
    TransportLimits limits;
    limits.answerBytes = 100'000;
    const QByteArray most = pageOf(100'000);
    QCOMPARE(most.size(), limits.answerBytes);
    for (const QByteArray &answer :
        { answerOf(200, most), chunked(most), answerOf(200, gzip(most), "Content-Encoding: gzip\r\n") }) {
        const HttpReply reply = askPlain(answer, limits);
        QCOMPARE(reply.outcome, Outcome::Answered);
        QVERIFY(reply.body == most);
    }
}

void TestHttpExchange::nonsenseIsBroken_data()
{
    QTest::addColumn<QByteArray>("answer");
    const QByteArray type = "Content-Type: application/json\r\n";
    const QByteArray packing = "Content-Encoding: gzip\r\n";
    const QByteArray packed = gzip(kJson);
    QByteArray changed = packed;
    changed[changed.size() / 2] = char(~changed.at(changed.size() / 2));
    QByteArray miscounted = packed;
    miscounted[miscounted.size() - 5] = char(~miscounted.at(miscounted.size() - 5));
    QTest::newRow("HTML") << head(200, "Content-Type: text/html\r\nContent-Length: 6\r\n") + "<html>";
    QTest::newRow("no type") << head(200, "Content-Length: 2\r\n") + "{}";
    QTest::newRow("nothing") << head(200, type + "Content-Length: 0\r\n");
    QTest::newRow("no content") << head(204, "");
    QTest::newRow("half the JSON") << answerOf(200, kJson.chopped(1));
    QTest::newRow("half the JSON of an error") << answerOf(503, kJson.chopped(1));
    QTest::newRow("no length") << head(200, type) + kJson;
    QTest::newRow("negative length") << head(200, type + "Content-Length: -3\r\n") + kJson;
    QTest::newRow("two lengths") << head(200, type + "Content-Length: 2\r\nContent-Length: 3\r\n") + "{}}";
    QTest::newRow("no gzip") << answerOf(200, kJson, packing);
    QTest::newRow("half the gzip") << answerOf(200, packed.chopped(9), packing);
    QTest::newRow("gzip without its end") << answerOf(200, packed.chopped(1), packing);
    QTest::newRow("changed gzip") << answerOf(200, changed, packing);
    QTest::newRow("gzip with a wrong checksum") << answerOf(200, miscounted, packing);
    QTest::newRow("something behind the gzip") << answerOf(200, packed + "x", packing);
    QTest::newRow("an encoding nobody asked for") << answerOf(200, kJson, "Content-Encoding: br\r\n");
    QTest::newRow("gzip in gzip") << answerOf(200, gzip(packed), "Content-Encoding: gzip, gzip\r\n");
    QTest::newRow("nonsense for a chunk") << head(200, type + "Transfer-Encoding: chunked\r\n") + chunk(kJson.left(9))
            + "zz\r\n" + kJson.mid(9) + "\r\n" + chunk({});
}

void TestHttpExchange::nonsenseIsBroken()
{
    QFETCH(QByteArray, answer);
    const HttpReply reply = askPlain(answer);
    QCOMPARE(reply.outcome, Outcome::Broken);
    QVERIFY(reply.body.isEmpty());
}

void TestHttpExchange::whatIsCutOffIsNoAnswer_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<bool>("isEncrypted");
    QTest::addColumn<bool>("isReset");
    const QByteArray packing = "Content-Encoding: gzip\r\n";
    for (const bool isEncrypted : { false, true }) {
        for (const bool isReset : { false, true }) {
            const char *how = isEncrypted ? (isReset ? "TLS, reset" : "TLS, closed") : (isReset ? "reset" : "closed");
            QTest::addRow("length, %s", how) << answerOf(200, kJson) << isEncrypted << isReset;
            QTest::addRow("chunks, %s", how) << chunked(kJson) << isEncrypted << isReset;
            QTest::addRow("gzip in chunks, %s", how) << chunked(gzip(kJson), packing) << isEncrypted << isReset;
            QTest::addRow("gzip and length, %s", how) << answerOf(200, gzip(kJson), packing) << isEncrypted << isReset;
            QTest::addRow("an error, %s", how) << answerOf(503, kJson) << isEncrypted << isReset;
        }
    }
}

void TestHttpExchange::whatIsCutOffIsNoAnswer()
{
    QFETCH(QByteArray, answer);
    QFETCH(bool, isEncrypted);
    QFETCH(bool, isReset);
    const qsizetype step = isEncrypted ? 7 : 1; // a handshake takes its time
    const bool isChunked = answer.contains("chunked");
    const QByteArray end = "\r\n" + chunk({});
    LoopbackServer server(isEncrypted ? std::optional(m_here) : std::nullopt);
    qsizetype length = 0;
    server.answer = [&](QTcpSocket *socket, const QByteArray &) {
        socket->write(answer.left(length));
        socket->flush();
        if (isReset)
            socket->abort();
        else
            socket->disconnectFromHost();
    };
    for (length = answer.size() - 1; length >= 0; length -= step) {
        // Within the line that says how long a chunk is, Qt 6.4 does not notice that the connection is gone; silence
        // does.
        const HttpReply reply = ask(httpsServer(server), isChunked ? impatient() : TransportLimits());
        if (isChunked && length >= answer.size() - qsizetype(end.size()) && reply.outcome == Outcome::Answered) {
            QCOMPARE(reply.body, kJson); // Qt may not miss the end, of which nothing belongs to the body
            continue;
        }
        QVERIFY2(reply.outcome == Outcome::Broken || reply.outcome == Outcome::Unreachable
                || (isChunked && reply.outcome == Outcome::TimedOut),
            qPrintable(u"after %1 bytes: %2"_s.arg(length).arg(reply.detail)));
        QVERIFY(reply.body.isEmpty());
    }
    length = answer.size();
    QCOMPARE(ask(httpsServer(server)).body, kJson);
}

void TestHttpExchange::silenceEnds()
{
    // Qt 6.4 waits for the rest of a chunk of negative length.
    const QByteArray negative =
        head(200, "Content-Type: application/json\r\nTransfer-Encoding: chunked\r\n") + "-5\r\n{}\r\n";
    const QByteArray whole = answerOf(200, kJson);
    for (const QByteArray &beginning : { QByteArray(), whole.left(5), whole.left(40), whole.chopped(1), negative }) {
        LoopbackServer server;
        server.answer = [&](QTcpSocket *socket, const QByteArray &) { socket->write(beginning); };
        const HttpReply reply = ask({ server.url(), {}, {} }, impatient());
        QCOMPARE(reply.outcome, Outcome::TimedOut);
        QVERIFY(reply.body.isEmpty());
    }
}

void TestHttpExchange::aServerThatNeverGreetsEnds()
{
    LoopbackServer silent; // takes the connection and says nothing of TLS
    Server server { silent.url(), {}, {} };
    server.url.setScheme(u"https"_s);
    QCOMPARE(ask(server, impatient()).outcome, Outcome::TimedOut);
    QCOMPARE(silent.requests.size(), qsizetype(0));
    QVERIFY(!silent.heard.contains(kToken));
}

void TestHttpExchange::aTrickleEnds()
{
    LoopbackServer server;
    server.answer = [](QTcpSocket *socket, const QByteArray &) {
        socket->write(answerOf(200, pageOf(100'000)).left(200));
        auto *drop = new QTimer(socket);
        connect(drop, &QTimer::timeout, socket, [socket] { socket->write(" "); });
        drop->start(20);
    };
    const HttpReply reply = ask({ server.url(), {}, {} }, impatient());
    QCOMPARE(reply.outcome, Outcome::TimedOut);
    QVERIFY(reply.detail.contains(u"too long"));
}

void TestHttpExchange::endlessHeadersEnd()
{
    LoopbackServer server;
    server.answer = [](QTcpSocket *socket, const QByteArray &) {
        socket->write("HTTP/1.1 200 OK\r\n");
        auto *drop = new QTimer(socket);
        connect(drop, &QTimer::timeout, socket, [socket] { socket->write("X-More: and more\r\n"); });
        drop->start(20);
    };
    QCOMPARE(ask({ server.url(), {}, {} }, impatient()).outcome, Outcome::TimedOut);
}

QTEST_GUILESS_MAIN(TestHttpExchange)
#include "tst_httpexchange.moc"

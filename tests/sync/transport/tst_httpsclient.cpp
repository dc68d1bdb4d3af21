#include "sync/transport/httpsclient.h"

#include "tests/sync/transport/answers.h"

#include <QTest>
#include <QThread>

using namespace jishi;
using namespace jishi::testing;
using namespace Qt::StringLiterals;
using Outcome = HttpReply::Outcome;

class TestHttpsClient : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void asksAndIsAnswered();
    void oneConnectionServesManyRequests();
    void nothingIsSentThatWasNotAskedFor();
    void aRefusalThatWantsAPasswordGetsNone_data();
    void aRefusalThatWantsAPasswordGetsNone();
    void onlyTheServerThatIsMeantIsTrusted_data();
    void onlyTheServerThatIsMeantIsTrusted();
    void theRightPinIsTrusted();
    void theWrongPinHearsNoByte();
    void plainHttpIsForThisComputer_data();
    void plainHttpIsForThisComputer();
    void aTokenWithALineBreakIsNotSent();
    void redirectsAreNotFollowed_data();
    void redirectsAreNotFollowed();
    void nobodyListens();
    void cancellingAnswersEverybodyOnce();
    void whatIsCancelledAtOnceIsNotBegun();
    void aDestroyedClientIsSilent();
    void aDestroyedContextIsSilentAndEndsTheExchange();
    void theCallbackMayDestroyTheClient();
    void theCallbackMayAskAgain();
    void whatFailsAtOnceIsToldLater();

private:
    Server httpsServer(const LoopbackServer &server) const
    {
        return { server.url(), { m_authority->certificate() }, {} };
    }

    std::unique_ptr<TestAuthority> m_authority;
    Identity m_here;
    QByteArray m_pin;
};

void TestHttpsClient::initTestCase()
{
    m_authority = std::make_unique<TestAuthority>();
    m_here = m_authority->signs("127.0.0.1");
    m_pin = m_authority->pinOfLastSigned();
    QVERIFY(!m_here.certificate.isNull() && !m_here.key.isNull());
}

void TestHttpsClient::asksAndIsAnswered()
{
    LoopbackServer server(m_here);
    server.answer = [](QTcpSocket *socket, const QByteArray &) { socket->write(answerOf(200, kJson)); };
    Server prefixed = httpsServer(server);
    prefixed.url.setPath(u"/shop/"_s);
    const HttpReply reply = ask(prefixed, {}, "{\"variables\":{}}");
    QCOMPARE(reply.outcome, Outcome::Answered);
    QCOMPARE(reply.status, 200);
    QCOMPARE(reply.body, kJson);
    QCOMPARE(reply.retryAfterSeconds, std::nullopt);
    QCOMPARE(server.requests.size(), qsizetype(1));
    const QByteArray request = server.requests.first();
    QVERIFY(request.startsWith("POST /shop/v1/whoami HTTP/1.1\r\n"));
    QVERIFY(request.contains(QByteArray("\r\nAuthorization: Bearer " + kToken + "\r\n")));
    QVERIFY(request.contains("\r\nContent-Type: application/json\r\n"));
    QVERIFY(request.endsWith("\r\n\r\n{\"variables\":{}}"));
}

void TestHttpsClient::oneConnectionServesManyRequests()
{
    LoopbackServer server(m_here);
    server.answer = [](QTcpSocket *socket, const QByteArray &) { socket->write(answerOf(200, kJson)); };
    Server pinned = httpsServer(server);
    pinned.pinnedKey = m_pin;
    HttpsClient client(pinned);
    int answered = 0;
    std::function<void(const HttpReply &)> next = [&](const HttpReply &reply) {
        QCOMPARE(reply.outcome, Outcome::Answered);
        if (++answered < 5)
            client.post(u"/v1/whoami"_s, "{}", kToken, this, next);
    };
    client.post(u"/v1/whoami"_s, "{}", kToken, this, next);
    QTRY_COMPARE(answered, 5);
    QCOMPARE(server.connections, 1);
}

void TestHttpsClient::nothingIsSentThatWasNotAskedFor()
{
    LoopbackServer server(m_here);
    server.answer = [](QTcpSocket *socket, const QByteArray &) {
        socket->write(answerOf(200, kJson, "Set-Cookie: track=me; Secure\r\nCache-Control: max-age=1000\r\n"));
    };
    HttpsClient client(httpsServer(server));
    int answered = 0;
    const auto count = [&](const HttpReply &) { ++answered; };
    client.post(u"/v1/whoami"_s, "{}", {}, this, count);
    QTRY_COMPARE(answered, 1);
    client.post(u"/v1/whoami"_s, "{}", {}, this, count);
    QTRY_COMPARE(answered, 2);
    QCOMPARE(server.requests.size(), qsizetype(2));
    for (const QByteArray &request : server.requests) {
        QVERIFY(!request.contains("Cookie"));
        QVERIFY(!request.contains("Authorization"));
        QVERIFY(!request.contains("Referer"));
    }
}

void TestHttpsClient::aRefusalThatWantsAPasswordGetsNone_data()
{
    QTest::addColumn<QByteArray>("challenge");
    for (const char *challenge :
        { "Basic realm=\"x\"", "Digest realm=\"x\", nonce=\"y\"", "NTLM", "Negotiate", "Bearer" })
        QTest::addRow("%s", challenge) << QByteArray(challenge);
}

void TestHttpsClient::aRefusalThatWantsAPasswordGetsNone()
{
    QFETCH(QByteArray, challenge);
    LoopbackServer server(m_here);
    server.answer = [&](QTcpSocket *socket, const QByteArray &) {
        socket->write(answerOf(401, R"({"errors":[]})", "WWW-Authenticate: " + challenge + "\r\n"));
    };
    const HttpReply reply = ask(httpsServer(server));
    QCOMPARE(reply.outcome, Outcome::Answered);
    QCOMPARE(reply.status, 401);
    QCOMPARE(reply.body, R"({"errors":[]})");
    QCOMPARE(server.requests.size(), qsizetype(1));
}

void TestHttpsClient::onlyTheServerThatIsMeantIsTrusted_data()
{
    QTest::addColumn<Identity>("identity");
    QTest::addColumn<bool>("knowsAuthority");
    QTest::newRow("nobody knows its authority") << m_here << false;
    QTest::newRow("signed by itself") << m_authority->signsItself() << true;
    QTest::newRow("another host") << m_authority->signs("192.0.2.1") << true;
    QTest::newRow("expired") << m_authority->signs("127.0.0.1", -1) << true;
}

void TestHttpsClient::onlyTheServerThatIsMeantIsTrusted()
{
    QFETCH(Identity, identity);
    QFETCH(bool, knowsAuthority);
    LoopbackServer server(identity);
    server.answer = [](QTcpSocket *socket, const QByteArray &) { socket->write(answerOf(200, kJson)); };
    Server known = httpsServer(server);
    if (!knowsAuthority)
        known.authorities.clear();
    const HttpReply reply = ask(known);
    QCOMPARE(reply.outcome, Outcome::Untrusted);
    QCOMPARE(server.heard, QByteArray());
}

void TestHttpsClient::theRightPinIsTrusted()
{
    LoopbackServer server(m_here);
    server.answer = [](QTcpSocket *socket, const QByteArray &) { socket->write(answerOf(200, kJson)); };
    Server pinned = httpsServer(server);
    pinned.pinnedKey = m_pin;
    QCOMPARE(ask(pinned).outcome, Outcome::Answered);
}

void TestHttpsClient::theWrongPinHearsNoByte()
{
    LoopbackServer server(m_here);
    server.answer = [](QTcpSocket *socket, const QByteArray &) { socket->write(answerOf(200, kJson)); };
    Server pinned = httpsServer(server);
    pinned.pinnedKey = QCryptographicHash::hash("another key", QCryptographicHash::Sha256).toBase64();
    HttpsClient client(pinned);
    QList<Outcome> outcomes;
    for (int i = 0; i < 20; ++i)
        client.post(u"/v1/whoami"_s, "{\"secret\":1}", kToken, this,
            [&](const HttpReply &reply) { outcomes << reply.outcome; });
    QTRY_COMPARE(outcomes, QList<Outcome>(20, Outcome::Untrusted));
    QTest::qWait(100);
    QCOMPARE(server.heard, QByteArray());
}

void TestHttpsClient::plainHttpIsForThisComputer_data()
{
    QTest::addColumn<QString>("url");
    for (const char *url : { "http://example.test", "http://192.168.0.7:8080", "http://127.0.0.1.example.test",
             "http://localhost.example.test", "ftp://localhost", "file:///tmp", "localhost", "", "https://",
             "https://name:password@localhost:1" })
        QTest::addRow("%s", url) << QString::fromLatin1(url);
}

void TestHttpsClient::plainHttpIsForThisComputer()
{
    QFETCH(QString, url);
    QVERIFY(!mayBeAsked({ QUrl(url), {}, {} }));
    QCOMPARE(ask({ QUrl(url), {}, {} }).outcome, Outcome::Untrusted);
    for (const QString &here :
        { u"http://127.0.0.1:1"_s, u"http://127.1.2.3"_s, u"http://[::1]:1"_s, u"http://localhost"_s }) {
        QVERIFY(mayBeAsked({ QUrl(here), {}, {} }));
        QVERIFY(!mayBeAsked({ QUrl(here), {}, m_pin })); // nothing there could be compared with it
    }
}

void TestHttpsClient::aTokenWithALineBreakIsNotSent()
{
    LoopbackServer server(m_here);
    server.answer = [](QTcpSocket *socket, const QByteArray &) { socket->write(answerOf(200, kJson)); };
    HttpsClient client(httpsServer(server));
    std::optional<Outcome> outcome;
    client.post(u"/v1/whoami"_s, "{}", "token\r\nHost: elsewhere.test", this,
        [&](const HttpReply &reply) { outcome = reply.outcome; });
    QTRY_COMPARE(outcome, Outcome::Untrusted);
    QCOMPARE(server.heard, QByteArray());
}

void TestHttpsClient::redirectsAreNotFollowed_data()
{
    QTest::addColumn<int>("status");
    for (const int status : { 300, 301, 302, 303, 304, 307, 308 })
        QTest::addRow("%d", status) << status;
}

void TestHttpsClient::redirectsAreNotFollowed()
{
    QFETCH(int, status);
    LoopbackServer thief;
    LoopbackServer server(m_here);
    server.answer = [&](QTcpSocket *socket, const QByteArray &) {
        socket->write(answerOf(status, {}, "Location: " + thief.url().toEncoded() + "/v1/whoami\r\n"));
    };
    const HttpReply reply = ask(httpsServer(server));
    QCOMPARE(reply.outcome, Outcome::Redirected);
    QCOMPARE(reply.status, status);
    QTest::qWait(20);
    QCOMPARE(thief.connections, 0);
    QCOMPARE(server.requests.size(), qsizetype(1));
}

void TestHttpsClient::nobodyListens()
{
    QUrl url;
    {
        const LoopbackServer gone;
        url = gone.url();
    }
    QCOMPARE(ask({ url, {}, {} }).outcome, Outcome::Unreachable);
    url.setScheme(u"https"_s);
    QCOMPARE(ask({ url, {}, {} }).outcome, Outcome::Unreachable);
    url.setHost(u"nobody.invalid"_s);
    QCOMPARE(ask({ url, {}, {} }).outcome, Outcome::Unreachable);
}

void TestHttpsClient::cancellingAnswersEverybodyOnce()
{
    LoopbackServer server(m_here);
    server.answer = [](QTcpSocket *, const QByteArray &) {};
    HttpsClient client(httpsServer(server));
    QList<Outcome> outcomes;
    for (int i = 0; i < 9; ++i)
        client.post(u"/v1/whoami"_s, "{}", kToken, this, [&](const HttpReply &reply) { outcomes << reply.outcome; });
    QTRY_VERIFY(!server.requests.isEmpty());
    client.cancelAll();
    client.cancelAll();
    QVERIFY(outcomes.isEmpty());
    QTRY_COMPARE(outcomes, QList<Outcome>(9, Outcome::Cancelled));
    server.answer = [](QTcpSocket *socket, const QByteArray &) { socket->write(answerOf(200, kJson)); };
    client.post(u"/v1/whoami"_s, "{}", kToken, this, [&](const HttpReply &reply) { outcomes << reply.outcome; });
    QTRY_COMPARE(outcomes.size(), qsizetype(10));
    QCOMPARE(outcomes.last(), Outcome::Answered);
}

void TestHttpsClient::whatIsCancelledAtOnceIsNotBegun()
{
    LoopbackServer server;
    server.answer = [](QTcpSocket *socket, const QByteArray &) { socket->write(answerOf(200, kJson)); };
    HttpsClient client({ server.url(), {}, {} });
    int cancelled = 0;
    for (int i = 0; i < 3; ++i) {
        client.post(u"/v1/whoami"_s, "{}", kToken, this, [&](const HttpReply &) {
            ++cancelled;
            QThread::msleep(50); // time enough for Qt's network thread to connect all the same
        });
        QObject context;
        client.post(u"/v1/whoami"_s, "{}", kToken, &context, [](const HttpReply &) {});
    }
    client.cancelAll();
    QTRY_COMPARE(cancelled, 3);
    QTest::qWait(50);
    QCOMPARE(server.connections, 0);
}

void TestHttpsClient::aDestroyedClientIsSilent()
{
    LoopbackServer server(m_here);
    bool called = false;
    for (const bool isAnswered : { false, true }) {
        server.answer = [&](QTcpSocket *socket, const QByteArray &) {
            if (isAnswered)
                socket->write(answerOf(200, kJson));
        };
        for (int wait : { 0, 1, 5, 20, 60 }) {
            auto client = std::make_unique<HttpsClient>(httpsServer(server));
            client->post(u"/v1/whoami"_s, "{}", kToken, this, [&](const HttpReply &) { called = true; });
            if (isAnswered && wait > 5)
                client->cancelAll(); // told, but not yet delivered
            else if (!isAnswered)
                QTest::qWait(wait);
            client.reset();
        }
    }
    QTest::qWait(50);
    QVERIFY(!called);
}

void TestHttpsClient::aDestroyedContextIsSilentAndEndsTheExchange()
{
    LoopbackServer server(m_here);
    int gone = 0;
    server.answer = [&](QTcpSocket *socket, const QByteArray &) {
        connect(socket, &QAbstractSocket::disconnected, this, [&] { ++gone; });
    };
    HttpsClient client(httpsServer(server));
    bool called = false;
    auto context = std::make_unique<QObject>();
    client.post(u"/v1/whoami"_s, "{}", kToken, context.get(), [&](const HttpReply &) { called = true; });
    QTRY_COMPARE(server.requests.size(), qsizetype(1));
    context.reset();
    QTRY_COMPARE(gone, 1);
    // Also when the end is known already.
    context = std::make_unique<QObject>();
    client.post(u"/v1/whoami"_s, "{}", kToken, context.get(), [&](const HttpReply &) { called = true; });
    client.cancelAll();
    context.reset();
    QTest::qWait(20);
    QVERIFY(!called);
    QVERIFY(client.children().isEmpty());
}

void TestHttpsClient::theCallbackMayDestroyTheClient()
{
    LoopbackServer server(m_here);
    server.answer = [](QTcpSocket *socket, const QByteArray &) { socket->write(answerOf(200, kJson)); };
    auto client = std::make_unique<HttpsClient>(httpsServer(server));
    int called = 0;
    for (int i = 0; i < 3; ++i) {
        client->post(u"/v1/whoami"_s, "{}", kToken, this, [&](const HttpReply &reply) {
            client.reset();
            called += reply.body == kJson ? 1 : 100;
        });
    }
    QTRY_COMPARE(called, 1);
    QTest::qWait(50);
    QCOMPARE(called, 1);
}

void TestHttpsClient::theCallbackMayAskAgain()
{
    LoopbackServer server(m_here);
    server.answer = [](QTcpSocket *socket, const QByteArray &) { socket->write(answerOf(200, kJson)); };
    HttpsClient client(httpsServer(server));
    int called = 0;
    client.post(u"/v1/whoami"_s, "{}", kToken, this, [&](const HttpReply &) {
        client.post(u"/v1/devices"_s, "{}", kToken, this, [&](const HttpReply &) { ++called; });
    });
    QTRY_COMPARE(called, 1);
    QVERIFY(server.requests.last().startsWith("POST /v1/devices "));
}

void TestHttpsClient::whatFailsAtOnceIsToldLater()
{
    HttpsClient client({ QUrl(u"http://example.test"_s), {}, {} });
    int called = 0;
    client.post(u"/v1/whoami"_s, "{}", kToken, this, [&](const HttpReply &) { ++called; });
    QCOMPARE(called, 0);
    QTRY_COMPARE(called, 1);
}

QTEST_GUILESS_MAIN(TestHttpsClient)
#include "tst_httpsclient.moc"

#include "sync/transport/livepoke.h"

#include "tests/sync/transport/pokeserver.h"

#include <QSignalSpy>
#include <QTest>

using namespace jishi;
using namespace jishi::testing;
using namespace Qt::StringLiterals;
using Loss = LivePoke::Loss;

namespace {

const QByteArray kToken = "header.payload.signature-nobody-else-may-see";
const QByteArray kPoke = R"({"id":"1","type":"next","payload":{"data":{"r":""}}})";

TransportLimits impatient()
{
    TransportLimits limits;
    limits.silence = std::chrono::milliseconds(200);
    limits.pingEvery = std::chrono::milliseconds(50);
    limits.pokeSilence = std::chrono::milliseconds(200);
    return limits;
}

// A client that is listening, and what it signals.
struct Ears
{
    explicit Ears(const Server &server, const TransportLimits &limits = {})
        : poke(server, limits)
        , listening(&poke, &LivePoke::listening)
        , poked(&poke, &LivePoke::poked)
        , lost(&poke, &LivePoke::lost)
    { }
    explicit Ears(const LoopbackServer &server, const TransportLimits &limits = {})
        : Ears(Server { server.url(), {}, {} }, limits)
    { }
    bool listens()
    {
        poke.open(kToken);
        return listening.wait();
    }
    // Why it ended; also that it was said once, and in words that may be logged.
    std::optional<Loss> loss()
    {
        if (lost.isEmpty() && !lost.wait(20'000))
            return std::nullopt;
        QCoreApplication::processEvents();
        const QString detail = lost.at(0).at(1).toString();
        if (lost.size() != 1 || poke.isOpen() || detail.isEmpty() || detail.contains(QString::fromLatin1(kToken)))
            return std::nullopt;
        return lost.at(0).at(0).value<Loss>();
    }
    std::optional<Loss> lossOfOpening()
    {
        poke.open(kToken);
        return lost.isEmpty() ? loss() : std::nullopt;
    }

    LivePoke poke;
    QSignalSpy listening;
    QSignalSpy poked;
    QSignalSpy lost;
};

} // namespace

class TestLivePoke : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();

    void aPokeIsHeard();
    void pokesThatArriveTogetherAreOne();
    void pingsOfTheGateAreAnswered();
    void aQuietConnectionIsKeptByPings();

    void aServerThatClosesIsLost_data();
    void aServerThatClosesIsLost();
    void aServerThatGoesAwayIsLost();
    void aConnectionCutAtAnyByteIsLost();
    void aRefusedTokenIsTold_data();
    void aRefusedTokenIsTold();
    void anAnswerThatIsNoWebsocketIsLost_data();
    void anAnswerThatIsNoWebsocketIsLost();
    void garbageIsBroken_data();
    void garbageIsBroken();
    void aPokeBeforeItsTimeIsBroken();
    void silenceIsNoticed_data();
    void silenceIsNoticed();
    void nobodyListens();

    void onlyTheServerThatIsMeantIsTrusted_data();
    void onlyTheServerThatIsMeantIsTrusted();
    void theRightPinIsTrusted();
    void theWrongPinHearsNoByte();
    void plainHttpIsForThisComputer();
    void aTokenWithALineBreakIsNotSent();

    void closingIsTheOneLoss();
    void closingWhileConnectingIsTheOneLoss();
    void itOpensAgainAfterALoss();
    void destroyedAtAnyTimeItIsSilent();
    void theListenerMayDestroyIt();

private:
    Server serverOf(const LoopbackServer &server) const { return { server.url(), { m_authority->certificate() }, {} }; }

    std::unique_ptr<TestAuthority> m_authority;
    Identity m_here;
    QByteArray m_pin;
};

void TestLivePoke::initTestCase()
{
    m_authority = std::make_unique<TestAuthority>();
    m_here = m_authority->signs("127.0.0.1");
    m_pin = m_authority->pinOfLastSigned();
}

void TestLivePoke::aPokeIsHeard()
{
    PokeServer server(m_here);
    Server prefixed = serverOf(server);
    prefixed.url.setPath(u"/shop"_s);
    Ears ears(prefixed);
    QVERIFY(ears.listens());
    QTRY_COMPARE(server.texts.size(), qsizetype(2));
    QCOMPARE(server.texts.at(0), R"({"type":"connection_init"})");
    QCOMPARE(server.texts.at(1), R"({"id":"1","type":"subscribe","payload":{"query":"subscription{r:live}"}})");
    const QByteArray request = server.requests.value(0);
    QVERIFY(request.startsWith("GET /shop/v1/live HTTP/1.1\r\n"));
    QVERIFY(request.contains(QByteArray("Authorization: Bearer " + kToken + "\r\n")));
    QVERIFY(request.contains("Sec-WebSocket-Protocol: graphql-transport-ws\r\n"));
    server.say(kPoke);
    QTRY_COMPARE(ears.poked.size(), 1);
    server.say(kPoke);
    QTRY_COMPARE(ears.poked.size(), 2);
    QVERIFY(ears.lost.isEmpty());
    QVERIFY(ears.poke.isOpen());
}

void TestLivePoke::pokesThatArriveTogetherAreOne()
{
    PokeServer server;
    Ears ears(server);
    QVERIFY(ears.listens());
    server.peer->write(frame(Text, kPoke) + frame(Text, kPoke) + frame(Text, kPoke));
    QTRY_COMPARE(ears.poked.size(), 1);
    QTest::qWait(20);
    QCOMPARE(ears.poked.size(), 1);
    server.say(kPoke);
    QTRY_COMPARE(ears.poked.size(), 2);
}

void TestLivePoke::pingsOfTheGateAreAnswered()
{
    PokeServer server;
    Ears ears(server);
    QVERIFY(ears.listens());
    server.say(R"({"type":"ping"})");
    QTRY_COMPARE(server.texts.value(2), R"({"type":"pong"})");
    server.say(R"({"type":"pong"})");
    server.say(kPoke);
    QTRY_COMPARE(ears.poked.size(), 1);
}

void TestLivePoke::aQuietConnectionIsKeptByPings()
{
    PokeServer server;
    TransportLimits limits = impatient();
    limits.pokeSilence = std::chrono::seconds(2);
    Ears ears(server, limits);
    QVERIFY(ears.listens());
    QTRY_VERIFY(server.pings > 50); // more than fit into the silence that is allowed
    QVERIFY(ears.lost.isEmpty());
}

void TestLivePoke::aServerThatClosesIsLost_data()
{
    QTest::addColumn<int>("code");
    QTest::addColumn<Loss>("loss");
    QTest::newRow("normally") << 1000 << Loss::Closed;
    QTest::newRow("going away") << 1001 << Loss::Closed;
    QTest::newRow("a fault of its own") << 1011 << Loss::Closed;
    QTest::newRow("does not understand us") << 1002 << Loss::Broken;
    QTest::newRow("unauthorized") << 4401 << Loss::Refused;
    QTest::newRow("forbidden") << 4403 << Loss::Refused;
}

void TestLivePoke::aServerThatClosesIsLost()
{
    QFETCH(int, code);
    QFETCH(Loss, loss);
    PokeServer server;
    Ears ears(server);
    QVERIFY(ears.listens());
    server.peer->write(closeFrame(quint16(code)));
    QCOMPARE(ears.loss(), loss);
}

void TestLivePoke::aServerThatGoesAwayIsLost()
{
    for (const bool isReset : { false, true }) {
        PokeServer server(m_here);
        Ears ears(serverOf(server));
        QVERIFY(ears.listens());
        if (isReset)
            server.peer->abort();
        else
            server.peer->disconnectFromHost();
        QCOMPARE(ears.loss(), Loss::Closed);
    }
    PokeServer server;
    Ears ears(server);
    QVERIFY(ears.listens());
    server.say(R"({"id":"1","type":"complete"})");
    QCOMPARE(ears.loss(), Loss::Closed);
}

void TestLivePoke::aConnectionCutAtAnyByteIsLost()
{
    qsizetype length = 0;
    qsizetype whole = 1;
    for (; length < whole; ++length) {
        PokeServer server;
        server.answer = [&](QTcpSocket *socket, const QByteArray &request) {
            const QByteArray all = PokeServer::upgrade(request, "graphql-transport-ws")
                + frame(Text, R"({"type":"connection_ack"})") + frame(Text, kPoke);
            whole = all.size();
            socket->write(all.left(length));
            socket->disconnectFromHost();
        };
        Ears ears(server);
        const std::optional<Loss> loss = ears.lossOfOpening();
        QVERIFY2(loss == Loss::Closed || loss == Loss::Unreachable, qPrintable(QString::number(length)));
        QVERIFY(ears.poked.isEmpty());
    }
    QVERIFY(whole > 200);
}

void TestLivePoke::aRefusedTokenIsTold_data()
{
    QTest::addColumn<QByteArray>("words");
    QTest::newRow("bad token") << QByteArray(R"({"id":"1","type":"error","payload":[{"message":"bad token"}]})");
    QTest::newRow("signed out") << QByteArray(
        R"({"id":"1","type":"next","payload":{"errors":[{"message":"signed out"}]}})");
    QTest::newRow("with the upgrade") << QByteArray();
}

void TestLivePoke::aRefusedTokenIsTold()
{
    QFETCH(QByteArray, words);
    PokeServer server;
    if (words.isEmpty()) {
        server.answer = [](QTcpSocket *socket, const QByteArray &) {
            socket->write("HTTP/1.1 401 Unauthorized by the house number 7\r\nContent-Length: 0\r\n\r\n");
        };
    }
    server.onText = [&](const QByteArray &text) {
        server.say(text.contains("connection_init") ? QByteArray(R"({"type":"connection_ack"})") : words);
    };
    Ears ears(server);
    QCOMPARE(ears.lossOfOpening(), Loss::Refused);
    QVERIFY(ears.poked.isEmpty());
}

void TestLivePoke::anAnswerThatIsNoWebsocketIsLost_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::newRow("too many") << QByteArray("HTTP/1.1 429 Too Many Requests\r\nContent-Length: 0\r\n\r\n");
    QTest::newRow("no gate") << QByteArray("HTTP/1.1 502 Bad Gateway\r\nContent-Length: 3\r\n\r\n401");
    QTest::newRow("elsewhere") << QByteArray("HTTP/1.1 302 Found\r\nLocation: http://127.0.0.1:1/\r\n\r\n");
    QTest::newRow("a page") << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 6\r\n\r\n<html>");
    QTest::newRow("nonsense") << QByteArray("nonsense\r\n\r\n");
    QTest::newRow("binary nonsense") << QByteArray("\0\xff\r\n\r\n\0", 7);
    QTest::newRow("without the key") << QByteArray(
        "HTTP/1.1 101 Yes\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Accept: x\r\n\r\n");
    QTest::newRow("endless headers") << QByteArray("HTTP/1.1 101 Yes\r\n" + QByteArray(2'000'000, 'x'));
}

void TestLivePoke::anAnswerThatIsNoWebsocketIsLost()
{
    QFETCH(QByteArray, answer);
    PokeServer server;
    server.answer = [&](QTcpSocket *socket, const QByteArray &) { socket->write(answer); };
    Ears ears(server);
    QCOMPARE(ears.lossOfOpening(), Loss::Unreachable);
    QCOMPARE(server.requests.size(), qsizetype(1));
}

void TestLivePoke::garbageIsBroken_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const QByteArray large(70'000, ' ');
    QTest::newRow("no JSON") << frame(Text, "poke!");
    QTest::newRow("nothing") << frame(Text, "");
    QTest::newRow("no object") << frame(Text, "[1]");
    QTest::newRow("no type") << frame(Text, "{}");
    QTest::newRow("another type") << frame(Text, R"({"type":"start"})");
    QTest::newRow("another acknowledgement") << frame(Text, R"({"type":"connection_ack"})");
    QTest::newRow("another subscription") << frame(Text, R"({"id":"2","type":"next","payload":{"data":{"r":""}}})");
    QTest::newRow("binary") << frame(Binary, kPoke);
    QTest::newRow("no UTF-8") << frame(Text, "\xff\xfe");
    QTest::newRow("a huge frame") << frame(Text, large);
    QTest::newRow("the announcement of a huge frame") << frame(Text, large).left(20);
    QTest::newRow("the announcement of an endless frame") << QByteArray::fromHex("817f7fffffffffffffff");
    QTest::newRow("a huge message in small frames")
        << frame(Text, large.left(40'000), false) + frame(Opcode(0), large.left(40'000), false);
    QTest::newRow("a continuation of nothing") << frame(Opcode(0), kPoke);
    QTest::newRow("a reserved bit") << "\xf1" + frame(Text, kPoke).mid(1);
    QTest::newRow("a deep text") << frame(Text, QByteArray(60'000, '['));
}

void TestLivePoke::garbageIsBroken()
{
    QFETCH(QByteArray, bytes);
    PokeServer server;
    Ears ears(server);
    QVERIFY(ears.listens());
    server.peer->write(bytes);
    QCOMPARE(ears.loss(), Loss::Broken);
    QVERIFY(ears.poked.isEmpty());
}

void TestLivePoke::aPokeBeforeItsTimeIsBroken()
{
    PokeServer server;
    server.onText = [&](const QByteArray &) { server.say(kPoke); };
    Ears ears(server);
    QCOMPARE(ears.lossOfOpening(), Loss::Broken);
    PokeServer other;
    other.answer = [](QTcpSocket *socket, const QByteArray &request) {
        socket->write(PokeServer::upgrade(request, {}));
    };
    Ears without(other);
    QCOMPARE(without.lossOfOpening(), Loss::Broken);
}

void TestLivePoke::silenceIsNoticed_data()
{
    QTest::addColumn<QByteArray>("until");
    QTest::newRow("no answer") << QByteArray("GET");
    QTest::newRow("no acknowledgement") << QByteArray("connection_init");
    QTest::newRow("no pong") << QByteArray("nothing");
}

void TestLivePoke::silenceIsNoticed()
{
    QFETCH(QByteArray, until);
    PokeServer server;
    server.answersPings = false;
    if (until == "GET")
        server.answer = [](QTcpSocket *, const QByteArray &) {};
    if (until == "connection_init")
        server.onText = [](const QByteArray &) {};
    Ears ears(server, impatient());
    QCOMPARE(ears.lossOfOpening(), Loss::Silent);
}

void TestLivePoke::nobodyListens()
{
    Server server { QUrl(), { m_authority->certificate() }, {} };
    {
        const LoopbackServer gone(m_here);
        server.url = gone.url();
    }
    Ears ears(server);
    QCOMPARE(ears.lossOfOpening(), Loss::Unreachable);
}

void TestLivePoke::onlyTheServerThatIsMeantIsTrusted_data()
{
    QTest::addColumn<Identity>("identity");
    QTest::addColumn<bool>("knowsAuthority");
    QTest::newRow("nobody knows its authority") << m_here << false;
    QTest::newRow("signed by itself") << m_authority->signsItself() << true;
    QTest::newRow("another host") << m_authority->signs("192.0.2.1") << true;
    QTest::newRow("expired") << m_authority->signs("127.0.0.1", -1) << true;
}

void TestLivePoke::onlyTheServerThatIsMeantIsTrusted()
{
    QFETCH(Identity, identity);
    QFETCH(bool, knowsAuthority);
    PokeServer server(identity);
    Server known = serverOf(server);
    if (!knowsAuthority)
        known.authorities.clear();
    Ears ears(known);
    QCOMPARE(ears.lossOfOpening(), Loss::Untrusted);
    QCOMPARE(server.heard, QByteArray());
}

void TestLivePoke::theRightPinIsTrusted()
{
    PokeServer server(m_here);
    Server pinned = serverOf(server);
    pinned.pinnedKey = m_pin;
    Ears ears(pinned);
    QVERIFY(ears.listens());
    server.say(kPoke);
    QTRY_COMPARE(ears.poked.size(), 1);
}

void TestLivePoke::theWrongPinHearsNoByte()
{
    PokeServer server(m_here);
    Server pinned = serverOf(server);
    pinned.pinnedKey = QCryptographicHash::hash("another key", QCryptographicHash::Sha256).toBase64();
    for (int i = 0; i < 10; ++i) {
        Ears ears(pinned);
        QCOMPARE(ears.lossOfOpening(), Loss::Untrusted);
    }
    QTest::qWait(50);
    QCOMPARE(server.heard, QByteArray());
}

void TestLivePoke::plainHttpIsForThisComputer()
{
    Ears ears(Server { QUrl(u"http://192.0.2.1"_s), {}, {} });
    QCOMPARE(ears.lossOfOpening(), Loss::Untrusted);
}

void TestLivePoke::aTokenWithALineBreakIsNotSent()
{
    PokeServer server;
    Ears ears(server);
    ears.poke.open("token\r\nHost: elsewhere.test");
    QCOMPARE(ears.loss(), Loss::Refused);
    QCOMPARE(server.connections, 0);
}

void TestLivePoke::closingIsTheOneLoss()
{
    PokeServer server(m_here);
    Ears ears(serverOf(server));
    QVERIFY(ears.listens());
    ears.poke.close();
    ears.poke.close();
    QVERIFY(ears.lost.isEmpty());
    QCOMPARE(ears.loss(), Loss::Closed);
    QTRY_VERIFY(server.wasClosed);
    ears.poke.close();
    QTest::qWait(20);
    QCOMPARE(ears.lost.size(), 1);
}

void TestLivePoke::closingWhileConnectingIsTheOneLoss()
{
    PokeServer server(m_here);
    for (const int wait : { 0, 1, 3, 10 }) {
        Ears ears(serverOf(server));
        ears.poke.open(kToken);
        if (wait > 0)
            QTest::qWait(wait);
        ears.poke.close();
        QCOMPARE(ears.loss(), Loss::Closed);
    }
}

void TestLivePoke::itOpensAgainAfterALoss()
{
    PokeServer server(m_here);
    Server pinned = serverOf(server);
    pinned.pinnedKey = m_pin;
    Ears ears(pinned);
    connect(&ears.poke, &LivePoke::lost, &ears.poke, [&] {
        if (ears.lost.size() < 5)
            ears.poke.open(kToken);
    });
    ears.poke.open(kToken);
    for (int i = 1; i <= 5; ++i) {
        QTRY_COMPARE(ears.listening.size(), i);
        server.say(kPoke);
        QTRY_COMPARE(ears.poked.size(), i);
        server.peer->abort();
        QTRY_COMPARE(ears.lost.size(), i);
    }
}

void TestLivePoke::destroyedAtAnyTimeItIsSilent()
{
    PokeServer server(m_here);
    for (const int wait : { 0, 1, 2, 5, 10, 20, 50 }) {
        int signalled = 0;
        auto poke = std::make_unique<LivePoke>(serverOf(server));
        connect(poke.get(), &LivePoke::lost, this, [&] { ++signalled; });
        poke->open(kToken);
        QTest::qWait(wait);
        if (wait % 2 == 0)
            poke->close(); // told, but not yet signalled
        poke.reset();
        QTest::qWait(20);
        QCOMPARE(signalled, 0);
    }
}

void TestLivePoke::theListenerMayDestroyIt()
{
    PokeServer server(m_here);
    auto poke = std::make_unique<LivePoke>(serverOf(server));
    int poked = 0;
    connect(poke.get(), &LivePoke::listening, this, [&] { server.say(kPoke); });
    connect(poke.get(), &LivePoke::poked, this, [&] {
        ++poked;
        poke.reset();
    });
    poke->open(kToken);
    QTRY_COMPARE(poked, 1);
    poke = std::make_unique<LivePoke>(Server {});
    bool isGone = false;
    connect(poke.get(), &LivePoke::lost, this, [&] {
        poke.reset();
        isGone = true;
    });
    poke->open(kToken);
    QTRY_VERIFY(isGone);
}

QTEST_GUILESS_MAIN(TestLivePoke)
#include "tst_livepoke.moc"

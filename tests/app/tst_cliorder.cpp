// jishi-cli order: what a script sends becomes an order once, or is refused with a reason.
#include "models/orders/orderstore.h"
#include "models/resellers/attributionstory.h"
#include "tests/app/clirunner.h"

#include <QFile>
#include <QJsonArray>
#include <QTest>

using namespace jishi;
using namespace jishi::testing;
using namespace Qt::StringLiterals;

class TstCliOrder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void ordersArePlacedOnce();
    void aKnownReferenceIsKnownWhateverItHolds();
    void aRefusedOrderDoesNotStopTheOthers();
    void nonsenseIsRefusedWithAReason_data();
    void nonsenseIsRefusedWithAReason();
    void aDocumentThatIsNoneChangesNothing_data();
    void aDocumentThatIsNoneChangesNothing();
    void ordersComeFromAFileToo();
    void discountsPlaceAndPaymentAreTaken();
    void aCodeThatTheCustomerNamedCreditsItsReseller();

private:
    Said order(const QByteArray &json) const { return m_cli->run({ u"order"_s, m_shop, u"--json"_s, u"-"_s }, json); }
    qint64 orders() const
    {
        return m_cli->run({ u"check"_s, m_shop }).json().value(u"counts"_s).toObject().value(u"orders"_s).toInteger(-1);
    }

    std::unique_ptr<CliRunner> m_cli;
    QString m_shop;
};

void TstCliOrder::init()
{
    m_cli = std::make_unique<CliRunner>();
    m_shop = m_cli->path(u"shop.jishi"_s);
    QCOMPARE(m_cli->run({ u"new"_s, m_shop, u"--demo"_s, u"--orders"_s, u"0"_s, u"--products"_s, u"4"_s }).exitCode, 0);
}

void TstCliOrder::ordersArePlacedOnce()
{
    const QByteArray json = R"({"orders":[{"clientRef":"web-1","customer":{"name":"王小明","phone":"13800001234"},
        "lines":[{"sku":"TR0001","quantity":"2.5","unitPrice":1990},{"sku":"tr0001","quantity":3,"unitPrice":100}],"note":"两袋"}]})";
    const Said first = order(json);
    QVERIFY2(first.exitCode == 0, qPrintable(first.words));
    const QJsonObject placed = first.json().value(u"orders"_s).toArray().at(0).toObject();
    QCOMPARE(placed.value(u"clientRef"_s).toString(), u"web-1"_s);
    QCOMPARE(placed.value(u"status"_s).toString(), u"placed"_s);
    QCOMPARE(placed.value(u"total"_s).toInteger(), 4975 + 300);
    QVERIFY(placed.value(u"number"_s).toString().contains(u'-'));
    const Said again = order(json);
    QCOMPARE(again.exitCode, 0);
    const QJsonObject existing = again.json().value(u"orders"_s).toArray().at(0).toObject();
    QCOMPARE(existing.value(u"status"_s).toString(), u"existing"_s);
    QCOMPARE(existing.value(u"number"_s), placed.value(u"number"_s));
    QCOMPARE(existing.value(u"total"_s), placed.value(u"total"_s));
    QCOMPARE(orders(), 1);
    QCOMPARE(m_cli->run({ u"check"_s, m_shop }).exitCode, 0);
}

void TstCliOrder::aKnownReferenceIsKnownWhateverItHolds()
{
    QCOMPARE(order(R"({"orders":[{"clientRef":"web-1","lines":[{"sku":"TR0001","quantity":"1"}]}]})").exitCode, 0);
    const Said again = order(R"({"orders":[{"clientRef":"web-1","lines":[{"sku":"GONE","quantity":"1"}]}]})");
    QCOMPARE(again.exitCode, 0);
    QCOMPARE(again.json().value(u"orders"_s).toArray().at(0).toObject().value(u"status"_s).toString(), u"existing"_s);
}

void TstCliOrder::aRefusedOrderDoesNotStopTheOthers()
{
    const Said said = order(R"({"orders":[{"clientRef":"a","lines":[{"sku":"TR0001","quantity":"1"}]},
        {"clientRef":"b","lines":[{"sku":"TR0001","quantity":"1"},{"sku":"NOWHERE","quantity":"1"}]},
        {"clientRef":"c","lines":[{"sku":"TR0001","quantity":"1"}]}]})");
    QCOMPARE(said.exitCode, 1);
    const QJsonArray answers = said.json().value(u"orders"_s).toArray();
    QCOMPARE(answers.size(), 3);
    QCOMPARE(answers.at(0).toObject().value(u"status"_s).toString(), u"placed"_s);
    QCOMPARE(answers.at(1).toObject().value(u"status"_s).toString(), u"refused"_s);
    QVERIFY(answers.at(1).toObject().value(u"reason"_s).toString().contains(u"NOWHERE"));
    QCOMPARE(answers.at(2).toObject().value(u"status"_s).toString(), u"placed"_s);
    QCOMPARE(orders(), 2);
}

void TstCliOrder::nonsenseIsRefusedWithAReason_data()
{
    QTest::addColumn<QByteArray>("order");
    const auto line = [](const char *name, const char *json) {
        QTest::newRow(name) << QByteArray(R"({"clientRef":"x","lines":[)") + json + "]}";
    };
    line("no lines", "");
    line("no sku", R"({"quantity":"1"})");
    line("sku is a number", R"({"sku":1,"quantity":"1"})");
    line("unknown sku", R"({"sku":"NOWHERE","quantity":"1"})");
    line("no quantity", R"({"sku":"TR0001"})");
    line("nothing of it", R"({"sku":"TR0001","quantity":"0"})");
    line("less than nothing", R"({"sku":"TR0001","quantity":"-1"})");
    line("too fine", R"({"sku":"TR0001","quantity":"0.0001"})");
    line("a fraction as a number", R"({"sku":"TR0001","quantity":2.5})");
    line("words", R"({"sku":"TR0001","quantity":"two"})");
    line("an endless quantity", R"({"sku":"TR0001","quantity":"99999999999999999999"})");
    line("a price with decimals", R"({"sku":"TR0001","quantity":"1","unitPrice":19.9})");
    line("a price as text", R"({"sku":"TR0001","quantity":"1","unitPrice":"1990"})");
    line("a price below zero", R"({"sku":"TR0001","quantity":"1","unitPrice":-1})");
    line("a price beyond 2^53", R"({"sku":"TR0001","quantity":"1","unitPrice":9007199254740994})");
    line("a price beyond 64 bits", R"({"sku":"TR0001","quantity":"1","unitPrice":92233720368547758080})");
    line("an amount beyond 2^53", R"({"sku":"TR0001","quantity":"3","unitPrice":9007199254740991})");
    line("a line that is a text", R"("TR0001")");
    line("a discount below zero", R"({"sku":"TR0001","quantity":"1","discount":-1})");
    line("a discount larger than the line", R"({"sku":"TR0001","quantity":"1","unitPrice":100,"discount":101})");
    line("a reason that is none", R"({"sku":"TR0001","quantity":"1","reason":1})");
    const auto order = [](const char *name, const char *json) {
        QTest::newRow(name) << QByteArray(
                                   R"({"clientRef":"x","lines":[{"sku":"TR0001","quantity":"1","unitPrice":1000}],)")
                + json + "}";
    };
    order("a discount larger than the goods", R"("discount":1001)");
    order("a rounding that is a text", R"("rounding":"40")");
    order("shipping below zero", R"("shipping":-1)");
    order("an unknown group", R"("group":"Nowhere")");
    order("a link that nobody has", R"("link":"NOPE99")");
    order("a link that is a number", R"("link":7)");
    order("tags in one text", R"("tags":"VIP,Friday")");
    order("a tag with a comma", R"("tags":["VIP,Friday"])");
    order("an address that is a number", R"("address":402)");
    order("an unknown method", R"("payment":{"method":"moved"})");
    order("a payment that is a text", R"("payment":"cash")");
    order("a payment below zero", R"("payment":{"method":"cash","amount":-1})");
    QTest::newRow("no reference") << QByteArray(R"({"lines":[{"sku":"TR0001","quantity":"1"}]})");
    QTest::newRow("a customer that is a text")
        << QByteArray(R"({"clientRef":"x","customer":"Wang","lines":[{"sku":"TR0001","quantity":"1"}]})");
    QTest::newRow("an order that is a number") << QByteArray("17");
}

void TstCliOrder::nonsenseIsRefusedWithAReason()
{
    QFETCH(const QByteArray, order);
    const Said said = this->order("{\"orders\":[" + order + "]}");
    QCOMPARE(said.exitCode, 1);
    const QJsonObject answer = said.json().value(u"orders"_s).toArray().at(0).toObject();
    QCOMPARE(answer.value(u"status"_s).toString(), u"refused"_s);
    QVERIFY(answer.value(u"reason"_s).toString().endsWith(u'.'));
    QCOMPARE(orders(), 0);
}

void TstCliOrder::aDocumentThatIsNoneChangesNothing_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("not JSON") << QByteArray("orders: none");
    QTest::newRow("half") << QByteArray(R"({"orders":[{"clientRef":"a","lines":[{"sku":"TR0001",)");
    QTest::newRow("a list") << QByteArray("[]");
    QTest::newRow("no orders") << QByteArray("{}");
    QTest::newRow("orders are a text") << QByteArray(R"({"orders":"many"})");
}

void TstCliOrder::aDocumentThatIsNoneChangesNothing()
{
    QFETCH(const QByteArray, json);
    const Said said = order(json);
    QCOMPARE(said.exitCode, 2);
    QCOMPARE(said.out, QByteArray());
    QVERIFY(!said.words.isEmpty());
    QCOMPARE(orders(), 0);
}

void TstCliOrder::ordersComeFromAFileToo()
{
    QVERIFY(
        m_cli->write(u"orders.json"_s, R"({"orders":[{"clientRef":"a","lines":[{"sku":"TR0001","quantity":"1"}]}]})"));
    QCOMPARE(m_cli->run({ u"order"_s, m_shop, u"--json"_s, m_cli->path(u"orders.json"_s) }).exitCode, 0);
    QCOMPARE(orders(), 1);
    QCOMPARE(m_cli->run({ u"order"_s, m_shop, u"--json"_s, m_cli->path(u"missing.json"_s) }).exitCode, 2);
    QCOMPARE(m_cli->run({ u"order"_s, m_shop }).exitCode, 2);
}

void TstCliOrder::discountsPlaceAndPaymentAreTaken()
{
    const Said said = order(R"({"orders":[{"clientRef":"a","customer":{"name":"王小明"},
        "lines":[{"sku":"TR0001","quantity":"2","unitPrice":2000,"discount":300,"reason":"old friend"}],
        "shipping":600,"discount":250,"rounding":50,"address":"3栋 402","tags":["VIP","Friday"],
        "payment":{"method":"wechat","amount":3000,"reference":"4200001"}}]})");
    QVERIFY2(said.exitCode == 0, qPrintable(said.words));
    const QJsonObject placed = said.json().value(u"orders"_s).toArray().at(0).toObject();
    QCOMPARE(placed.value(u"total"_s).toInteger(), 4000 - 300 - 250 - 50 + 600);
    const SystemClock clock;
    const auto shop = ShopFile::open(m_shop, ShopFile::Access::Read, clock);
    const OrderStore store((*shop)->connection(), (*shop)->context());
    const auto made = store.order(*store.orderByNumber(placed.value(u"number"_s).toString()));
    QCOMPARE(made->lines.front().priceReason, u"old friend"_s);
    QCOMPARE(made->discount.minor(), 300);
    QCOMPARE(made->rounding.minor(), 50);
    QCOMPARE(made->address, u"3栋 402"_s);
    QCOMPARE(made->tags, u"VIP,Friday"_s);
    QCOMPARE(made->payment(), PaymentState::PartlyPaid);
    QCOMPARE(made->payments.front().reference, u"4200001"_s);
    QCOMPARE(m_cli->run({ u"check"_s, m_shop }).exitCode, 0);
}

void TstCliOrder::aCodeThatTheCustomerNamedCreditsItsReseller()
{
    QString code;
    {
        const SystemClock clock;
        const auto shop = ShopFile::open(m_shop, ShopFile::Access::Read, clock);
        Statement link = (*shop)->connection().prepare("SELECT code FROM links WHERE reseller_id = 1");
        QVERIFY(link.next());
        code = link.text(0);
    }
    const Said said = order(uR"({"orders":[{"clientRef":"a","customer":{"name":"王小明"},"link":" %1 ",
        "lines":[{"sku":"TR0001","quantity":"2"}]}]})"_s.arg(code.toLower())
                                .toUtf8());
    QVERIFY2(said.exitCode == 0, qPrintable(said.words));
    const QJsonObject placed = said.json().value(u"orders"_s).toArray().at(0).toObject();
    const SystemClock clock;
    const auto shop = ShopFile::open(m_shop, ShopFile::Access::Read, clock);
    Connection &connection = (*shop)->connection();
    const RowId id = *OrderStore(connection, (*shop)->context()).orderByNumber(placed.value(u"number"_s).toString());
    const auto owed = AttributionStories(connection, (*shop)->context()).of(id);
    QCOMPARE(owed->front().linkCode, code);
    QCOMPARE(owed->front().attribution.method, AttributionMethod::Code);
    QCOMPARE(m_cli->run({ u"check"_s, m_shop }).exitCode, 0);
}

QTEST_GUILESS_MAIN(TstCliOrder)
#include "tst_cliorder.moc"

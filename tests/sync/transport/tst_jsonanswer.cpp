#include "sync/transport/jsonanswer.h"

#include <QTest>

using namespace jishi;

class TestJsonAnswer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void typesOfJson();
    void aWholeTextIsWhole_data();
    void aWholeTextIsWhole();
    void noBeginningIsWhole();
    void secondsToWait();
    void datesAreMeasuredByTheAnswersOwn();
    void patienceHasAnEnd();
};

void TestJsonAnswer::typesOfJson()
{
    for (const char *type : { "application/json", "Application/JSON; charset=utf-8",
             "application/graphql-response+json;charset=utf-8", " application/problem+json " })
        QVERIFY2(isJsonType(type), type);
    for (const char *type : { "", "text/html", "text/json", "application/jsonp", "application/octet-stream; x=+json" })
        QVERIFY2(!isJsonType(type), type);
}

void TestJsonAnswer::aWholeTextIsWhole_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("isWhole");
    const auto row = [](const char *text, bool isWhole) { QTest::addRow("%s", text) << QByteArray(text) << isWhole; };
    row("{}", true);
    row(" [1, {\"a\": \"}\"}]\r\n", true);
    row("{\"a\": \"\\\"}\"}", true);
    row("{\"a\": \"\\\\\"}", true);
    row("", false);
    row("  ", false);
    row("1", false);
    row("\"a\"", false);
    row("{\"a\": \"\\\\}", false);
    row("{}{}", false);
    row("{}]", false);
    row("]", false);
    row("<html>{}</html>", false);
}

void TestJsonAnswer::aWholeTextIsWhole()
{
    QFETCH(QByteArray, text);
    QFETCH(bool, isWhole);
    QCOMPARE(isWholeJson(text), isWhole);
}

void TestJsonAnswer::noBeginningIsWhole()
{
    const QByteArray text = R"({"data":{"r":[["p","}\"]\\",1,{"k":"苹果"}],[],{}]},"more":true})";
    QVERIFY(isWholeJson(text));
    for (qsizetype length = 0; length < text.size(); ++length)
        QVERIFY2(!isWholeJson(text.left(length)), text.left(length).constData());
}

void TestJsonAnswer::secondsToWait()
{
    QCOMPARE(retryAfterSeconds("120", {}), 120);
    QCOMPARE(retryAfterSeconds(" 0 ", {}), 0);
    for (const char *nothing : { "", " ", "-5", "1.5", "soon", "12s" })
        QCOMPARE(retryAfterSeconds(nothing, {}), std::nullopt);
}

void TestJsonAnswer::datesAreMeasuredByTheAnswersOwn()
{
    const char *date = "Sun, 06 Nov 1994 08:49:37 GMT";
    QCOMPARE(retryAfterSeconds("Sun, 06 Nov 1994 08:50:07 GMT", date), 30);
    QCOMPARE(retryAfterSeconds("Sun, 06 Nov 1994 08:00:00 GMT", date), 0);
    QCOMPARE(retryAfterSeconds("Sun, 06 Nov 1994 08:50:07 GMT", ""), std::nullopt);
    QCOMPARE(retryAfterSeconds("Sun, 06 Nov 1994", date), std::nullopt);
}

void TestJsonAnswer::patienceHasAnEnd()
{
    QCOMPARE(retryAfterSeconds("86401", {}), 86400);
    QCOMPARE(retryAfterSeconds("99999999999999999999999999", {}), 86400);
    QCOMPARE(retryAfterSeconds("Sat, 06 Nov 2094 08:50:07 GMT", "Sun, 06 Nov 1994 08:49:37 GMT"), 86400);
}

QTEST_GUILESS_MAIN(TestJsonAnswer)
#include "tst_jsonanswer.moc"

#include "models/base/decimal.h"

#include <QTest>
#include <random>

using namespace jishi;

class TestDecimal : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void plainTextIsRead_data();
    void plainTextIsRead();
    void whatPeopleWriteIsRead_data();
    void whatPeopleWriteIsRead();
    void halvesRoundAwayFromZero_data();
    void halvesRoundAwayFromZero();
    void textOfAnyIntegerComesBack();
    void multiplyingNeverWrapsAround();
    void productsAreExactUntilTheyAreRounded();
};

void TestDecimal::plainTextIsRead_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("readable");
    QTest::addColumn<qint64>("digits");
    QTest::addColumn<int>("scale");
    const auto good = [](const char *text, qint64 digits, int scale) {
        QTest::newRow(text) << QByteArray(text) << true << digits << scale;
    };
    const auto bad = [](const char *text) {
        QTest::newRow(text[0] ? text : "empty") << QByteArray(text) << false << qint64(0) << 0;
    };
    good("0", 0, 0);
    good("12.50", 1250, 2);
    good("-3", -3, 0);
    good(" +7.1\t", 71, 1);
    good(".5", 5, 1);
    good("5.", 5, 0);
    good("9223372036854775807", std::numeric_limits<qint64>::max(), 0);
    bad("");
    bad("-");
    bad(".");
    bad("1e3");
    bad("1,000");
    bad("1.2.3");
    bad("--1");
    bad("nan");
    bad("0x10");
    bad("9223372036854775808");
    bad("0.1234567890123456789");
}

void TestDecimal::plainTextIsRead()
{
    QFETCH(QByteArray, text);
    QFETCH(bool, readable);
    QFETCH(qint64, digits);
    QFETCH(int, scale);
    const auto decimal = Decimal::parse(std::string_view(text.constData(), static_cast<size_t>(text.size())));
    QCOMPARE(decimal.has_value(), readable);
    if (readable) {
        QCOMPARE(decimal->digits, digits);
        QCOMPARE(decimal->scale, scale);
    }
}

void TestDecimal::whatPeopleWriteIsRead_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("readable");
    QTest::addColumn<qint64>("cents");
    const auto good = [](const QString &text, qint64 cents) {
        QTest::newRow(qPrintable(text)) << text << true << cents;
    };
    const auto bad = [](const QString &text) { QTest::newRow(qPrintable(text)) << text << false << qint64(0); };
    good(QStringLiteral("¥1,234.50"), 123450);
    good(QStringLiteral("￥12"), 1200);
    good(QStringLiteral("£3.20"), 320);
    good(QStringLiteral("12元"), 1200);
    good(QStringLiteral("１２．５"), 1250);
    good(QStringLiteral("−4.5"), -450);
    good(QStringLiteral("1,234,567.89"), 123456789);
    good(QStringLiteral("1 234.50"), 123450);
    good(QStringLiteral("12 元"), 1200);
    good(QStringLiteral("¥ 3"), 300);
    bad(QStringLiteral("1 2"));
    bad(QStringLiteral("2.5 3"));
    bad(QStringLiteral("1,5"));
    bad(QStringLiteral("1 234,5"));
    bad(QStringLiteral("1,23,456"));
    bad(QStringLiteral("1.234,50"));
    bad(QStringLiteral("12 kg"));
    bad(QStringLiteral("about 5"));
    bad(QStringLiteral("=1+1"));
    bad(QStringLiteral("元"));
    bad(QString(100, u'1'));
}

void TestDecimal::whatPeopleWriteIsRead()
{
    QFETCH(QString, text);
    QFETCH(bool, readable);
    QFETCH(qint64, cents);
    const auto decimal = Decimal::parseLenient(text);
    QCOMPARE(decimal.has_value(), readable);
    if (readable)
        QCOMPARE(decimal->toScaled(2), std::optional<int64_t>(cents));
}

void TestDecimal::halvesRoundAwayFromZero_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("decimals");
    QTest::addColumn<qint64>("expected");
    QTest::addColumn<bool>("rounded");
    QTest::newRow("1.005") << QByteArray("1.005") << 2 << qint64(101) << true;
    QTest::newRow("-1.005") << QByteArray("-1.005") << 2 << qint64(-101) << true;
    QTest::newRow("1.0049") << QByteArray("1.0049") << 2 << qint64(100) << true;
    QTest::newRow("0.5 yen") << QByteArray("0.5") << 0 << qint64(1) << true;
    QTest::newRow("1.100") << QByteArray("1.100") << 2 << qint64(110) << false;
    QTest::newRow("7") << QByteArray("7") << 3 << qint64(7000) << false;
}

void TestDecimal::halvesRoundAwayFromZero()
{
    QFETCH(QByteArray, text);
    QFETCH(int, decimals);
    QFETCH(qint64, expected);
    QFETCH(bool, rounded);
    bool wasRounded = false;
    const auto scaled = Decimal::parse(text.toStdString())->toScaled(decimals, &wasRounded);
    QCOMPARE(scaled, std::optional<int64_t>(expected));
    QCOMPARE(wasRounded, rounded);
}

void TestDecimal::textOfAnyIntegerComesBack()
{
    std::mt19937_64 random(20260301);
    for (int round = 0; round < 20000; ++round) {
        const auto value = static_cast<int64_t>(random()) >> (random() % 63);
        const auto decimal = Decimal::parse(std::to_string(value));
        // The smallest 64-bit number has no positive twin; nothing in a shop comes near it.
        if (value == std::numeric_limits<int64_t>::min())
            continue;
        QVERIFY(decimal.has_value());
        QCOMPARE(decimal->digits, value);
    }
}

void TestDecimal::multiplyingNeverWrapsAround()
{
    constexpr int64_t most = std::numeric_limits<int64_t>::max();
    QCOMPARE(multiplyDivide(most, most, 1), std::optional<int64_t>());
    QCOMPARE(multiplyDivide(most, most, most), std::optional<int64_t>(most));
    QCOMPARE(multiplyDivide(1, 1, 0), std::optional<int64_t>());
    QCOMPARE(multiplyDivide(-5, 1, 10), std::optional<int64_t>(-1));
    QCOMPARE(multiplyDivide(5, 1, -10), std::optional<int64_t>(-1));
    QCOMPARE(Decimal({ most, 0 }).toScaled(1), std::optional<int64_t>());
    QCOMPARE(multiplyToScaled({ most, 0 }, { most, 0 }, 2), std::optional<int64_t>());
}

void TestDecimal::productsAreExactUntilTheyAreRounded()
{
    std::mt19937_64 random(7);
    for (int round = 0; round < 20000; ++round) {
        // Small enough that plain 64-bit arithmetic is an independent witness.
        const Decimal price { static_cast<int64_t>(random() % 2000000) - 1000000, static_cast<int>(random() % 5) };
        const Decimal quantity { static_cast<int64_t>(random() % 200000) - 100000, static_cast<int>(random() % 4) };
        int64_t divisor = 1;
        for (int i = 2; i < price.scale + quantity.scale; ++i)
            divisor *= 10;
        int64_t product = price.digits * quantity.digits;
        for (int i = price.scale + quantity.scale; i < 2; ++i)
            product *= 10;
        const int64_t magnitude = ((product < 0 ? -product : product) * 2 + divisor) / (2 * divisor);
        QCOMPARE(multiplyToScaled(price, quantity, 2), std::optional<int64_t>(product < 0 ? -magnitude : magnitude));
    }
}

QTEST_GUILESS_MAIN(TestDecimal)
#include "tst_decimal.moc"

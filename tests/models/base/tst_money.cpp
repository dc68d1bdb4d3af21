#include "models/base/money.h"
#include "models/base/quantity.h"

#include <QTest>
#include <numeric>
#include <random>

using namespace jishi;

namespace {

Currency currency(const char *code)
{
    return *Currency::fromCode(QString::fromLatin1(code));
}

} // namespace

class TestMoney : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void currenciesKnowTheirDecimals();
    void codesThatAreNotThreeLettersAreRefused();
    void plainTextKeepsEveryDecimal();
    void peopleSeeSymbolsAndGrouping();
    void plainTextReadsBackAsTheSameMoney();
    void finerThanTheCurrencyIsRoundedAndSaid();
    void aTenthAddedTenTimesIsOne();
    void unitPriceTimesQuantityRoundsHalfAwayFromZero();
    void timesRefusesToOverflow();
    void partsAlwaysAddUpToTheWhole();
    void noPartIsMoreThanOneUnitFromItsShare();
    void equalWeightsGiveTheRemainderToTheFirst();
};

void TestMoney::currenciesKnowTheirDecimals()
{
    QCOMPARE(currency("JPY").decimals(), 0);
    QCOMPARE(currency("CNY").decimals(), 2);
    QCOMPARE(currency("KWD").decimals(), 3);
    QCOMPARE(currency("KWD").minorPerMajor(), int64_t(1000));
    QCOMPARE(currency("gbp").code(), QStringLiteral("GBP"));
}

void TestMoney::codesThatAreNotThreeLettersAreRefused()
{
    for (const char *code : { "", "CN", "CNYX", "12A", "¥¥¥" })
        QVERIFY2(!Currency::fromCode(QString::fromUtf8(code)), code);
}

void TestMoney::plainTextKeepsEveryDecimal()
{
    QCOMPARE(Money(123450, currency("CNY")).toPlain(), QStringLiteral("1234.50"));
    QCOMPARE(Money(-5, currency("CNY")).toPlain(), QStringLiteral("-0.05"));
    QCOMPARE(Money(7, currency("JPY")).toPlain(), QStringLiteral("7"));
    QCOMPARE(Money(1, currency("KWD")).toPlain(), QStringLiteral("0.001"));
    QCOMPARE(
        Money(std::numeric_limits<int64_t>::min(), currency("CNY")).toPlain(), QStringLiteral("-92233720368547758.08"));
}

void TestMoney::peopleSeeSymbolsAndGrouping()
{
    QCOMPARE(Money(123450, currency("CNY")).toDisplay(), QStringLiteral("¥1,234.50"));
    QCOMPARE(Money(-100000000, currency("GBP")).toDisplay(), QStringLiteral("−£1,000,000.00"));
    QCOMPARE(Money(1234567, currency("JPY")).toDisplay(), QStringLiteral("JP¥1,234,567"));
    QCOMPARE(Money(99900, currency("CNY")).toDisplay(), QStringLiteral("¥999.00"));
}

void TestMoney::plainTextReadsBackAsTheSameMoney()
{
    std::mt19937_64 random(11);
    for (const char *code : { "JPY", "CNY", "KWD" }) {
        for (int round = 0; round < 5000; ++round) {
            const Money money(static_cast<int64_t>(random()) >> (1 + random() % 62), currency(code));
            bool rounded = false;
            QCOMPARE(Money::parse(money.toPlain(), money.currency(), &rounded)->minor(), money.minor());
            QVERIFY(!rounded);
        }
    }
}

void TestMoney::finerThanTheCurrencyIsRoundedAndSaid()
{
    bool rounded = false;
    QCOMPARE(Money::parse(u"0.125", currency("GBP"), &rounded)->minor(), int64_t(13));
    QVERIFY(rounded);
}

void TestMoney::aTenthAddedTenTimesIsOne()
{
    Money sum(0, currency("CNY"));
    for (int i = 0; i < 10; ++i)
        sum += *Money::parse(u"0.1", currency("CNY"));
    QCOMPARE(sum, Money(100, currency("CNY")));
}

void TestMoney::unitPriceTimesQuantityRoundsHalfAwayFromZero()
{
    const Money price(333, currency("CNY"));
    QCOMPARE(price.times(*Quantity::parse(u"1.5"))->minor(), int64_t(500)); // 4.995
    QCOMPARE(price.times(*Quantity::parse(u"-1.5"))->minor(), int64_t(-500));
    QCOMPARE(price.times(Quantity::units(3))->minor(), int64_t(999));
}

void TestMoney::timesRefusesToOverflow()
{
    const Money price(std::numeric_limits<int64_t>::max() / 2, currency("CNY"));
    QVERIFY(!price.times(Quantity::units(3)));
    QVERIFY(price.times(Quantity::units(2)));
}

void TestMoney::partsAlwaysAddUpToTheWhole()
{
    std::mt19937_64 random(3);
    for (int round = 0; round < 20000; ++round) {
        std::vector<int64_t> weights(1 + random() % 12);
        for (int64_t &weight : weights)
            weight = static_cast<int64_t>(random() >> (1 + random() % 60));
        weights.front() += weights.front() == 0 ? 1 : 0;
        const Money whole(static_cast<int64_t>(random()) >> (1 + random() % 60), currency("CNY"));
        Money sum(0, currency("CNY"));
        for (const Money &part : whole.allocate(weights))
            sum += part;
        QCOMPARE(sum.minor(), whole.minor());
    }
}

void TestMoney::noPartIsMoreThanOneUnitFromItsShare()
{
    std::mt19937_64 random(5);
    for (int round = 0; round < 5000; ++round) {
        std::vector<int64_t> weights(2 + random() % 6);
        for (int64_t &weight : weights)
            weight = static_cast<int64_t>(random() % 1000);
        weights.back() += 1;
        const int64_t total = std::accumulate(weights.begin(), weights.end(), int64_t(0));
        const auto whole = static_cast<int64_t>(random() % 2000000) - 1000000;
        const auto parts = Money(whole, currency("CNY")).allocate(weights);
        for (size_t i = 0; i < weights.size(); ++i) {
            const int64_t distance =
                parts[i].minor() * total - whole * weights[i]; // times total, so that it stays whole
            QVERIFY(distance < total && distance > -total);
            if (weights[i] == 0)
                QVERIFY(parts[i].isZero());
        }
    }
}

void TestMoney::equalWeightsGiveTheRemainderToTheFirst()
{
    const std::vector<int64_t> weights { 1, 1, 1 };
    const auto parts = Money(100, currency("CNY")).allocate(weights);
    QCOMPARE(parts[0].minor(), int64_t(34));
    QCOMPARE(parts[1].minor(), int64_t(33));
    QCOMPARE(parts[2].minor(), int64_t(33));
    QCOMPARE(Money(-100, currency("CNY")).allocate(weights)[0].minor(), int64_t(-34));
}

QTEST_GUILESS_MAIN(TestMoney)
#include "tst_money.moc"

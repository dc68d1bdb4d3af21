#include "models/base/quantity.h"

#include <QTest>
#include <random>

using namespace jishi;

class TestQuantity : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void halfAJinIsFiveHundredThousandths();
    void aFourthDecimalIsRefusedNotRounded();
    void textHasNoTrailingZeros();
    void textOfAnyQuantityReadsBack();
    void orderIsNumeric();
};

void TestQuantity::halfAJinIsFiveHundredThousandths()
{
    QCOMPARE(Quantity::parse(u"0.5")->thousandths(), int64_t(500));
    QCOMPARE(Quantity::parse(u"-3")->thousandths(), int64_t(-3000));
    QCOMPARE(Quantity::parse(u"２"), Quantity::units(2));
    QVERIFY(!Quantity::parse(u"two"));
    QVERIFY(!Quantity::parse(u""));
}

void TestQuantity::aFourthDecimalIsRefusedNotRounded()
{
    QVERIFY(!Quantity::parse(u"0.0005"));
    QCOMPARE(Quantity::parse(u"0.5000")->thousandths(), int64_t(500));
}

void TestQuantity::textHasNoTrailingZeros()
{
    QCOMPARE(Quantity::fromThousandths(2000).toPlain(), QStringLiteral("2"));
    QCOMPARE(Quantity::fromThousandths(1500).toPlain(), QStringLiteral("1.5"));
    QCOMPARE(Quantity::fromThousandths(-125).toPlain(), QStringLiteral("-0.125"));
    QCOMPARE(Quantity().toPlain(), QStringLiteral("0"));
}

void TestQuantity::textOfAnyQuantityReadsBack()
{
    std::mt19937_64 random(13);
    for (int round = 0; round < 20000; ++round) {
        const auto quantity = Quantity::fromThousandths(static_cast<int64_t>(random()) >> (1 + random() % 62));
        QCOMPARE(Quantity::parse(quantity.toPlain()), std::optional(quantity));
    }
}

void TestQuantity::orderIsNumeric()
{
    QVERIFY(Quantity::units(-1) < Quantity());
    QVERIFY(Quantity::units(2) > *Quantity::parse(u"1.999"));
    QCOMPARE(Quantity::units(2) - Quantity::units(3), -Quantity::units(1));
}

QTEST_GUILESS_MAIN(TestQuantity)
#include "tst_quantity.moc"

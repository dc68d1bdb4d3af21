// Counting the shelf with a scanner: nothing scanned is lost, and only differences are booked.
#include "models/check/shopcheck.h"
#include "models/history/changereversal.h"
#include "models/settings/settings.h"
#include "models/stock/stockcount.h"
#include "tests/support/shopfixture.h"

#include <QTest>

using namespace jishi;
using namespace jishi::testing;
using namespace Qt::StringLiterals;

class TstStockCount : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aScanIsOneMoreAndANumberBeforeTheStarIsMany();
    void everyCodeOfAVariantIsKnown();
    void whatIsSoldMeanwhileIsNoDifference();
    void aCountGoesOnTheNextDay();
    void differencesAreBookedTogetherAndTakenBackTogether();
    void aCountThatIsGivenUpBooksNothing();
    void whatIsNotCountedYetIsListed();
    void aDifferenceHasTheSameIdOnEveryDevice();
    void twoCountsAtOnceAreRefused();
    void aForgottenLineStartsAnew();
    void whatWasBookedIsNotForgotten();

private:
    template <typename Work>
    auto write(Work work)
    {
        return inTransaction(m_shop->connection(),
            [&](Transaction &) { return work(StockCounts(m_shop->connection(), m_shop->context())); });
    }
    Status scan(const QString &text)
    {
        const auto scanned = parseScan(text);
        const auto found = write([&](StockCounts counts) { return counts.scan(m_count, *scanned); });
        return found ? done() : Status(found.error());
    }
    void move(int64_t quantity);
    CountSheet sheet()
    {
        const StockCounts counts(m_shop->connection(), m_shop->context());
        return *counts.sheet(*counts.open(), true);
    }

    std::unique_ptr<ShopFixture> m_shop;
    RowId m_mango = 0;
    RowId m_pear = 0;
    RowId m_count = 0;
};

void TstStockCount::init()
{
    m_shop = std::make_unique<ShopFixture>();
    m_mango = m_shop->addVariant("MG-1", 3990);
    m_pear = m_shop->addVariant("PR-1", 500);
    move(10);
    m_count = *write([](StockCounts counts) { return counts.start(u"March"_s); });
}

void TstStockCount::move(int64_t quantity)
{
    QVERIFY(inTransaction(m_shop->connection(), [&](Transaction &) {
        return StockLedger(m_shop->connection(), m_shop->context())
            .add({ m_mango, Quantity::units(quantity), StockReason::Purchase, 0, {}, {}, {} });
    }).ok());
}

void TstStockCount::aScanIsOneMoreAndANumberBeforeTheStarIsMany()
{
    QVERIFY(scan(u"MG-1"_s).ok());
    QVERIFY(scan(u"2.5*mg-1"_s).ok());
    QVERIFY(scan(u" 3 × MG-1 "_s).ok());
    QCOMPARE(sheet().counted.front().counted->toPlain(), u"6.5"_s);
    QCOMPARE(scan(u"NOWHERE"_s).error().kind, ErrorKind::NotFound);
    QVERIFY(!parseScan(u"  "_s));
    QVERIFY(!parseScan(u"0*MG-1"_s));
    QCOMPARE(parseScan(u"A*B"_s)->code, u"A*B"_s); // no number: the star is the code's
}

void TstStockCount::everyCodeOfAVariantIsKnown()
{
    QVERIFY(m_shop->run("UPDATE variants SET barcode = '6901234567892' WHERE sku = 'MG-1'"));
    QVERIFY(m_shop->run("INSERT INTO variant_barcodes (uuid, variant_id, barcode, created_at)\n"
                        "VALUES (randomblob(16), 1, '0000000000017', 1)"));
    QVERIFY(scan(u"6901234567892"_s).ok());
    QVERIFY(scan(u"0000000000017"_s).ok());
    QCOMPARE(*sheet().counted.front().counted, Quantity::units(2));
    QVERIFY(m_shop->run("UPDATE variants SET tracks_stock = 0 WHERE sku = 'PR-1'"));
    QCOMPARE(scan(u"PR-1"_s).error().kind, ErrorKind::Refused);
}

void TstStockCount::whatIsSoldMeanwhileIsNoDifference()
{
    QVERIFY(scan(u"9*MG-1"_s).ok()); // one of ten is missing
    move(-4); // sold before the count was booked
    QCOMPARE(sheet().counted.front().difference(), Quantity::units(-1));
    QCOMPARE(*write([&](StockCounts counts) { return counts.book(m_count); }), 1);
    QCOMPARE(m_shop->integer("SELECT on_hand FROM variants WHERE sku = 'MG-1'"), 5000);
}

void TstStockCount::aCountGoesOnTheNextDay()
{
    QVERIFY(scan(u"4*MG-1"_s).ok());
    m_shop->reopen();
    QVERIFY(scan(u"MG-1"_s).ok());
    const CountSheet now = sheet();
    QCOMPARE(now.count.name, u"March"_s);
    QCOMPARE(*now.counted.front().counted, Quantity::units(5));
}

void TstStockCount::differencesAreBookedTogetherAndTakenBackTogether()
{
    QVERIFY(inTransaction(m_shop->connection(), [&](Transaction &) {
        return Settings(m_shop->connection()).set(setting::kPerson, u"Li"_s);
    }).ok());
    QVERIFY(scan(u"8*MG-1"_s).ok());
    QVERIFY(scan(u"3*PR-1"_s).ok());
    int64_t change = 0;
    const auto booked = inTransaction(m_shop->connection(), [&](Transaction &) {
        change = *currentChange(m_shop->connection());
        return StockCounts(m_shop->connection(), m_shop->context()).book(m_count);
    });
    QCOMPARE(*booked, 2);
    QCOMPARE(m_shop->rows("SELECT variant_id, quantity, reference, made_by FROM stock_movements\n"
                          "WHERE reason = 'count' ORDER BY variant_id"),
        u"1|-2000|March|Li\n2|3000|March|Li"_s);
    QCOMPARE(StockCounts(m_shop->connection(), m_shop->context()).open()->id, 0);
    QCOMPARE(scan(u"MG-1"_s).error().kind, ErrorKind::Refused);
    QVERIFY(inTransaction(m_shop->connection(), [&](Transaction &) {
        return ChangeReversal(m_shop->connection(), m_shop->context()).takeBack(change);
    }).ok());
    // The count is under way again, with every line.
    QCOMPARE(m_shop->rows("SELECT on_hand FROM variants ORDER BY id"), u"10000\n0"_s);
    QCOMPARE(sheet().counted.size(), 2U);
    // Booked again, the goods move again.
    QCOMPARE(*write([&](StockCounts counts) { return counts.book(m_count); }), 2);
    QCOMPARE(m_shop->rows("SELECT on_hand FROM variants ORDER BY id"), u"8000\n3000"_s);
    const auto report = ShopCheck(m_shop->connection(), m_shop->context()).run();
    QVERIFY(report.ok() && report->ok());
}

void TstStockCount::aDifferenceHasTheSameIdOnEveryDevice()
{
    QVERIFY(scan(u"8*MG-1"_s).ok());
    Statement line = m_shop->connection().prepare("SELECT uuid FROM stock_count_lines");
    QVERIFY(line.next());
    const Uuid expected = Uuid::derived(line.uuid(0), "difference");
    line.reset();
    QCOMPARE(*write([&](StockCounts counts) { return counts.book(m_count); }), 1);
    Statement movement = m_shop->connection().prepare("SELECT uuid FROM stock_movements WHERE reason = 'count'");
    QVERIFY(movement.next());
    QVERIFY(movement.uuid(0) == expected);
}

void TstStockCount::aCountThatIsGivenUpBooksNothing()
{
    QVERIFY(scan(u"MG-1"_s).ok());
    QVERIFY(write([&](StockCounts counts) { return counts.giveUp(m_count); }).ok());
    QCOMPARE(StockCounts(m_shop->connection(), m_shop->context()).open()->id, 0);
    QCOMPARE(m_shop->integer("SELECT count(*) FROM stock_movements"), 1);
    QVERIFY(write([](StockCounts counts) { return counts.start(u"April"_s); }).ok());
}

void TstStockCount::whatIsNotCountedYetIsListed()
{
    QVERIFY(scan(u"MG-1"_s).ok());
    const CountSheet now = sheet();
    QCOMPARE(now.missing.size(), 1U);
    QCOMPARE(now.missing.front().variant, m_pear);
    QVERIFY(!now.missing.front().counted);
    QCOMPARE(now.missingCount, 1);
    const StockCounts counts(m_shop->connection(), m_shop->context());
    const auto brief = counts.sheet(now.count, false);
    QVERIFY(brief->missing.empty());
    QCOMPARE(brief->missingCount, 1);
}

void TstStockCount::twoCountsAtOnceAreRefused()
{
    QCOMPARE(write([](StockCounts counts) { return counts.start(u"Second"_s); }).error().kind, ErrorKind::Refused);
}

void TstStockCount::aForgottenLineStartsAnew()
{
    QVERIFY(scan(u"4*MG-1"_s).ok());
    QVERIFY(write([&](StockCounts counts) { return counts.forget(m_count, m_mango); }).ok());
    QVERIFY(sheet().counted.empty());
    move(5);
    QVERIFY(scan(u"MG-1"_s).ok());
    const CountLine line = sheet().counted.front();
    QCOMPARE(*line.counted, Quantity::units(1));
    QCOMPARE(line.expected, Quantity::units(15));
}

void TstStockCount::whatWasBookedIsNotForgotten()
{
    QVERIFY(scan(u"4*MG-1"_s).ok());
    QVERIFY(write([&](StockCounts counts) { return counts.book(m_count); }).ok());
    const auto forgotten = write([&](StockCounts counts) { return counts.forget(m_count, m_mango); });
    QCOMPARE(forgotten.error().kind, ErrorKind::Refused);
}

QTEST_GUILESS_MAIN(TstStockCount)
#include "tst_stockcount.moc"

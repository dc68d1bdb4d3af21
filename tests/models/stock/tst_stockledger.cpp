// The book of goods: on hand is the sum of its rows, and rows are never changed.
#include "models/db/database.h"
#include "models/settings/settings.h"
#include "models/stock/stockledger.h"
#include "tests/support/shopfixture.h"

#include <QTest>

using namespace jishi;
using namespace jishi::testing;

namespace {

Status add(ShopFixture &shop, RowId variant, int64_t thousandths, StockReason reason)
{
    StockMovement movement;
    movement.variantId = variant;
    movement.quantity = Quantity::fromThousandths(thousandths);
    movement.reason = reason;
    return inTransaction(
        shop.connection(), [&](Transaction &) { return StockLedger(shop.connection(), shop.context()).add(movement); });
}

Status count(ShopFixture &shop, RowId variant, int64_t thousandths)
{
    return inTransaction(shop.connection(), [&](Transaction &) {
        return StockLedger(shop.connection(), shop.context()).count(variant, Quantity::fromThousandths(thousandths));
    });
}

} // namespace

class TstStockLedger : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onHandIsTheSumOfTheMovements();
    void everyReasonIsKept();
    void countingBooksTheDifference();
    void countingWhatIsThereBooksNothing();
    void movementsAreNeverChangedNorRemoved();
    void anUnknownVariantIsRefused();
    void theSameMovementIsNotBookedTwice();
    void theHistoryTellsWhoAndWhatWasLeft();
};

void TstStockLedger::onHandIsTheSumOfTheMovements()
{
    ShopFixture shop;
    const RowId variant = shop.addVariant("APPLE", 100);
    QVERIFY(add(shop, variant, 10'000, StockReason::Purchase).ok());
    QVERIFY(add(shop, variant, -500, StockReason::WriteOff).ok());
    QVERIFY(add(shop, variant, -12'000, StockReason::Transfer).ok());
    QCOMPARE(shop.integer("SELECT on_hand FROM variants"), -2500);
}

void TstStockLedger::everyReasonIsKept()
{
    ShopFixture shop;
    const RowId variant = shop.addVariant("APPLE", 100);
    for (const StockReason reason : { StockReason::Sale, StockReason::Return, StockReason::Purchase,
             StockReason::WriteOff, StockReason::Count, StockReason::Transfer, StockReason::Import })
        QVERIFY(add(shop, variant, 1, reason).ok());
    QCOMPARE(shop.integer("SELECT count(DISTINCT reason) FROM stock_movements"), 7);
}

void TstStockLedger::countingBooksTheDifference()
{
    ShopFixture shop;
    const RowId variant = shop.addVariant("APPLE", 100);
    QVERIFY(add(shop, variant, 10'000, StockReason::Purchase).ok());
    QVERIFY(count(shop, variant, 8500).ok());
    QCOMPARE(shop.integer("SELECT on_hand FROM variants"), 8500);
    QCOMPARE(shop.rows("SELECT quantity, reason FROM stock_movements WHERE id = 2"), QStringLiteral("-1500|count"));
}

void TstStockLedger::countingWhatIsThereBooksNothing()
{
    ShopFixture shop;
    const RowId variant = shop.addVariant("APPLE", 100);
    QVERIFY(count(shop, variant, 0).ok());
    QCOMPARE(shop.integer("SELECT count(*) FROM stock_movements"), 0);
}

void TstStockLedger::movementsAreNeverChangedNorRemoved()
{
    ShopFixture shop;
    QVERIFY(add(shop, shop.addVariant("APPLE", 100), 1000, StockReason::Purchase).ok());
    QVERIFY(!shop.refusal("UPDATE stock_movements SET quantity = 2000").isNull());
    QVERIFY(!shop.refusal("DELETE FROM stock_movements").isNull());
}

void TstStockLedger::anUnknownVariantIsRefused()
{
    ShopFixture shop;
    QVERIFY(!add(shop, 4711, 1000, StockReason::Purchase).ok());
    QCOMPARE(count(shop, 4711, 1000).error().kind, ErrorKind::NotFound);
}

void TstStockLedger::theSameMovementIsNotBookedTwice()
{
    ShopFixture shop;
    StockMovement movement;
    movement.variantId = shop.addVariant("APPLE", 100);
    movement.quantity = Quantity::units(-1);
    movement.reason = StockReason::Sale;
    movement.uuid = Uuid::derived(Uuid(), "line/1/handed-over");
    const auto book = [&] {
        return inTransaction(shop.connection(),
            [&](Transaction &) { return StockLedger(shop.connection(), shop.context()).add(movement); });
    };
    QVERIFY(book().ok());
    QCOMPARE(book().error().kind, ErrorKind::Refused);
    QCOMPARE(shop.integer("SELECT on_hand FROM variants"), -1000);
}

void TstStockLedger::theHistoryTellsWhoAndWhatWasLeft()
{
    ShopFixture shop;
    const RowId variant = shop.addVariant("APPLE", 100);
    QVERIFY(add(shop, variant, 5000, StockReason::Purchase).ok());
    QVERIFY(inTransaction(shop.connection(), [&](Transaction &) {
        return Settings(shop.connection()).set(setting::kPerson, QStringLiteral("Li"));
    }).ok());
    QVERIFY(add(shop, variant, -1500, StockReason::WriteOff).ok());
    const auto history = StockLedger(shop.connection(), shop.context()).history(variant);
    QVERIFY(history.ok());
    QCOMPARE(history->size(), 2U);
    QCOMPARE(history->at(0).madeBy, QString());
    QCOMPARE(history->at(1).madeBy, QStringLiteral("Li"));
    QVERIFY(history->at(1).reason == StockReason::WriteOff);
    QCOMPARE(history->at(0).after, Quantity::units(5));
    QCOMPARE(history->at(1).after, *Quantity::parse(u"3.5"));
}

QTEST_GUILESS_MAIN(TstStockLedger)
#include "tst_stockledger.moc"

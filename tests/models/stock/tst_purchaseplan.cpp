// What to buy: as much as will be sold until the next but one delivery, and the safety stock, less what is there.
#include "models/orders/orderstore.h"
#include "models/stock/purchaseplan.h"
#include "models/stock/stockledger.h"
#include "tests/support/shopfixture.h"

#include <QTest>

using namespace jishi;
using namespace jishi::testing;
using namespace Qt::StringLiterals;

namespace {
const QDate kToday(2026, 3, 1);
} // namespace

class TstPurchasePlan : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void theNeedFollowsTheRule_data();
    void theNeedFollowsTheRule();
    void aSellerIsListedWithItsSupplier();
    void whatSellsSlowlyAndIsThereIsNot();
    void daysWithoutGoodsDoNotCount();
    void whatWasThereBeforeTheFirstCountIsNotKnown();
    void whatIsCancelledOrLongAgoIsNoSale();
    void whatIsPromisedIsMissing();
    void whatArrivedIsBookedUnderItsDocument();

private:
    void at(int daysAgo) { m_shop->clock().set(kMorning - daysAgo * kDay); }
    RowId sell(int64_t quantity, bool handOver = true);
    void move(int64_t quantity);
    std::vector<PurchaseLine> plan()
    {
        at(0);
        return *planPurchase(m_shop->connection(), m_shop->context().profile, kToday);
    }

    std::unique_ptr<ShopFixture> m_shop;
    RowId m_mango = 0;
};

void TstPurchasePlan::init()
{
    m_shop = std::make_unique<ShopFixture>();
    m_mango = m_shop->addVariant("MG-1", 3990);
}

void TstPurchasePlan::theNeedFollowsTheRule_data()
{
    QTest::addColumn<int>("sold");
    QTest::addColumn<int>("days");
    QTest::addColumn<int>("lead");
    QTest::addColumn<int>("low");
    QTest::addColumn<int>("available");
    QTest::addColumn<int>("need");
    QTest::newRow("one a day, two weeks") << 28 << 28 << 7 << 0 << 0 << 14;
    QTest::newRow("less what is there") << 28 << 28 << 7 << 0 << 10 << 4;
    QTest::newRow("and the safety stock") << 28 << 28 << 7 << 5 << 10 << 9;
    QTest::newRow("a slow supplier") << 28 << 28 << 21 << 0 << 0 << 28;
    QTest::newRow("rounded up") << 1 << 28 << 7 << 0 << 0 << 1;
    QTest::newRow("enough") << 28 << 28 << 7 << 0 << 14 << 0;
    QTest::newRow("promised and not there") << 0 << 28 << 7 << 0 << -3 << 3;
    QTest::newRow("half the days without goods") << 14 << 14 << 7 << 0 << 0 << 14;
    QTest::newRow("one lucky day is no rate") << 7 << 1 << 7 << 0 << 0 << 14;
    QTest::newRow("more came back than went") << -5 << 28 << 7 << 0 << 0 << 0;
}

void TstPurchasePlan::theNeedFollowsTheRule()
{
    QFETCH(const int, sold);
    QFETCH(const int, days);
    QFETCH(const int, lead);
    QFETCH(const int, low);
    QFETCH(const int, available);
    QFETCH(const int, need);
    QCOMPARE(purchaseNeed(Quantity::units(sold), days, lead, Quantity::units(low), Quantity::units(available)),
        Quantity::units(need));
}

RowId TstPurchasePlan::sell(int64_t quantity, bool handOver)
{
    OrderDraft draft;
    draft.lines.push_back({ m_mango, Quantity::units(quantity), {}, {} });
    const auto placed = inTransaction(m_shop->connection(), [&](Transaction &) -> Result<PlacedOrder> {
        OrderStore orders(m_shop->connection(), m_shop->context());
        auto order = orders.place(draft);
        if (order && handOver)
            if (auto done = orders.setFulfilment(order->id, FulfilmentState::HandedOver); !done)
                return done.error();
        return order;
    });
    return placed ? placed->id : 0;
}

void TstPurchasePlan::move(int64_t quantity)
{
    QVERIFY(inTransaction(m_shop->connection(), [&](Transaction &) {
        return StockLedger(m_shop->connection(), m_shop->context())
            .add({ m_mango, Quantity::units(quantity), StockReason::Purchase, 0, {}, {}, {} });
    }).ok());
}

void TstPurchasePlan::aSellerIsListedWithItsSupplier()
{
    QVERIFY(m_shop->run("INSERT INTO suppliers (uuid, name, lead_days, created_at)\n"
                        "VALUES (randomblob(16), 'Hainan Farm', 3, 1)"));
    QVERIFY(m_shop->run("UPDATE products SET supplier_id = 1"));
    at(27);
    move(30);
    sell(28);
    const auto lines = plan();
    QCOMPARE(lines.size(), 1U);
    QCOMPARE(lines[0].supplier, u"Hainan Farm"_s);
    QCOMPARE(lines[0].leadDays, 3);
    QCOMPARE(lines[0].sold, Quantity::units(28));
    QCOMPARE(lines[0].soldDays, 28); // two stood on the shelf to the end
    QCOMPARE(lines[0].need, Quantity::units(8)); // 10 days at one a day, two are there
}

void TstPurchasePlan::whatSellsSlowlyAndIsThereIsNot()
{
    at(20);
    move(100);
    sell(1);
    QVERIFY(plan().empty());
}

void TstPurchasePlan::daysWithoutGoodsDoNotCount()
{
    at(27);
    move(14);
    sell(7);
    at(14);
    sell(7); // from here on the shelf was empty: 13 days
    const auto lines = plan();
    QCOMPARE(lines.size(), 1U);
    QCOMPARE(lines[0].soldDays, 14);
    QCOMPARE(lines[0].need, Quantity::units(14));
}

void TstPurchasePlan::whatWasThereBeforeTheFirstCountIsNotKnown()
{
    at(27);
    sell(4, false);
    at(0);
    move(1); // counted for the first time
    const auto lines = plan();
    QCOMPARE(lines.size(), 1U);
    QCOMPARE(lines[0].soldDays, 28);
    QCOMPARE(lines[0].need, Quantity::units(5)); // two for two weeks, three that are promised and missing
}

void TstPurchasePlan::whatIsCancelledOrLongAgoIsNoSale()
{
    at(40);
    move(10);
    sell(10);
    at(3);
    const RowId order = sell(5, false);
    QVERIFY(inTransaction(m_shop->connection(), [&](Transaction &) {
        return OrderStore(m_shop->connection(), m_shop->context()).cancel(order);
    }).ok());
    QVERIFY(plan().empty());
}

void TstPurchasePlan::whatIsPromisedIsMissing()
{
    at(1);
    sell(5, false);
    const auto lines = plan();
    QCOMPARE(lines.size(), 1U);
    QCOMPARE(lines[0].available, Quantity::units(-5));
}

void TstPurchasePlan::whatArrivedIsBookedUnderItsDocument()
{
    at(1);
    sell(5, false);
    auto lines = plan();
    const Quantity needed = lines[0].need;
    const auto book = [&] {
        return inTransaction(m_shop->connection(), [&](Transaction &) {
            return bookPurchase(m_shop->connection(), m_shop->context(), lines, u"Purchase of 2026-03-01"_s);
        });
    };
    QVERIFY(book().ok());
    QVERIFY(plan().empty());
    const auto history = *StockLedger(m_shop->connection(), m_shop->context()).history(m_mango);
    QCOMPARE(history.back().reason, StockReason::Purchase);
    QCOMPARE(history.back().quantity, needed);
    QCOMPARE(history.back().reference, u"Purchase of 2026-03-01"_s);
    // One line that cannot be booked, and nothing has arrived.
    lines.push_back(lines[0]);
    lines.back().variant = 4711;
    QVERIFY(!book());
    QCOMPARE(StockLedger(m_shop->connection(), m_shop->context()).history(m_mango)->size(), history.size());
}

QTEST_GUILESS_MAIN(TstPurchasePlan)
#include "tst_purchaseplan.moc"

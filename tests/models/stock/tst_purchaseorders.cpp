// Goods on their way: not asked for again, booked when they arrive, whole or in parts, and exactly once.
#include "models/history/changereversal.h"
#include "models/stock/purchaseorders.h"
#include "models/stock/stockledger.h"
#include "tests/support/shopfixture.h"

#include <QTest>

using namespace jishi;
using namespace jishi::testing;
using namespace Qt::StringLiterals;

namespace {
const QDate kToday(2026, 3, 1);
} // namespace

class TstPurchaseOrders : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void whatIsOnTheWayIsNotAskedForAgain();
    void itIsExpectedAfterTheSuppliersTime();
    void aPartArrivesAndTheRestLater();
    void moreThanWasOrderedClosesTheLine();
    void whatHasArrivedDoesNotArriveTwice();
    void nothingIsNoArrival();
    void whatWillNotComeIsAskedForAgain();
    void anArrivalTakenBackIsOnTheWayAgain();
    void twoDesksBookOneArrivalOnce();

private:
    PurchaseOrders orders() { return PurchaseOrders(m_shop->connection(), m_shop->context()); }
    std::vector<IncomingLine> incoming() { return *orders().incoming(); }
    std::vector<PurchaseLine> plan() { return *planPurchase(m_shop->connection(), m_shop->context().profile, kToday); }
    bool arrives(IncomingLine line, Quantity quantity);
    Status write(const std::function<Status()> &work)
    {
        return inTransaction(m_shop->connection(), [&](Transaction &) { return work(); });
    }

    std::unique_ptr<ShopFixture> m_shop;
};

// Ten are wanted at least and none is there.
void TstPurchaseOrders::init()
{
    m_shop = std::make_unique<ShopFixture>();
    m_shop->addVariant("MG-1", 3990);
    QVERIFY(m_shop->run("UPDATE variants SET low_stock = 10000"));
    QVERIFY(write([&] { return orders().order(plan(), kToday); }).ok());
}

bool TstPurchaseOrders::arrives(IncomingLine line, Quantity quantity)
{
    line.quantity = quantity;
    return write([&] { return orders().arrive({ line }, u"Note 7"_s); }).ok();
}

void TstPurchaseOrders::whatIsOnTheWayIsNotAskedForAgain()
{
    QCOMPARE(incoming().size(), 1U);
    QCOMPARE(incoming()[0].quantity, Quantity::units(10));
    QVERIFY(plan().empty());
    QVERIFY(m_shop->run("UPDATE variants SET low_stock = 12000"));
    QCOMPARE(plan().size(), 1U);
    QCOMPARE(plan()[0].need, Quantity::units(2));
    QCOMPARE(plan()[0].onTheWay, Quantity::units(10));
}

void TstPurchaseOrders::itIsExpectedAfterTheSuppliersTime()
{
    QCOMPARE(incoming()[0].expectedOn, kToday.addDays(kLeadDays));
    QVERIFY(m_shop->run("INSERT INTO suppliers (uuid, name, lead_days, created_at)\n"
                        "VALUES (randomblob(16), 'Hainan Farm', 3, 1);\n"
                        "UPDATE products SET supplier_id = 1; UPDATE variants SET low_stock = 11000"));
    QVERIFY(write([&] { return orders().order(plan(), kToday); }).ok());
    QCOMPARE(incoming().size(), 2U);
    QCOMPARE(incoming()[0].supplier, u"Hainan Farm"_s); // expected first
    QCOMPARE(incoming()[0].expectedOn, kToday.addDays(3));
    QCOMPARE(orders().incoming(1)->size(), 1U);
}

void TstPurchaseOrders::aPartArrivesAndTheRestLater()
{
    QVERIFY(arrives(incoming()[0], Quantity::units(4)));
    QCOMPARE(incoming()[0].quantity, Quantity::units(6));
    QCOMPARE(m_shop->integer("SELECT on_hand FROM variants"), 4000);
    QVERIFY(plan().empty());
    QVERIFY(arrives(incoming()[0], Quantity::units(6)));
    QVERIFY(incoming().empty());
    QCOMPARE(m_shop->integer("SELECT on_hand FROM variants"), 10000);
    QCOMPARE(m_shop->rows("SELECT DISTINCT reason, reference FROM stock_movements"), u"purchase|Note 7"_s);
}

void TstPurchaseOrders::moreThanWasOrderedClosesTheLine()
{
    QVERIFY(arrives(incoming()[0], Quantity::units(12)));
    QVERIFY(incoming().empty());
    QCOMPARE(m_shop->integer("SELECT on_hand FROM variants"), 12000);
}

void TstPurchaseOrders::whatHasArrivedDoesNotArriveTwice()
{
    const IncomingLine line = incoming()[0];
    QVERIFY(arrives(line, Quantity::units(10)));
    QVERIFY(!arrives(line, Quantity::units(10)));
    QCOMPARE(m_shop->integer("SELECT on_hand FROM variants"), 10000);
}

void TstPurchaseOrders::nothingIsNoArrival()
{
    QVERIFY(!arrives(incoming()[0], Quantity()));
    QVERIFY(!arrives(incoming()[0], Quantity::units(-1)));
    QCOMPARE(incoming()[0].quantity, Quantity::units(10));
}

void TstPurchaseOrders::whatWillNotComeIsAskedForAgain()
{
    QVERIFY(write([&] { return orders().giveUp({ incoming()[0].id }); }).ok());
    QVERIFY(incoming().empty());
    QCOMPARE(plan().size(), 1U);
}

void TstPurchaseOrders::anArrivalTakenBackIsOnTheWayAgain()
{
    QVERIFY(arrives(incoming()[0], Quantity::units(10)));
    const int64_t change = m_shop->integer("SELECT max(change) FROM outbox");
    QVERIFY(inTransaction(m_shop->connection(), [&](Transaction &) {
        return ChangeReversal(m_shop->connection(), m_shop->context()).takeBack(change);
    }).ok());
    QCOMPARE(m_shop->integer("SELECT on_hand FROM variants"), 0);
    QCOMPARE(incoming().size(), 1U);
    QVERIFY(arrives(incoming()[0], Quantity::units(10)));
    QCOMPARE(m_shop->integer("SELECT on_hand FROM variants"), 10000);
}

// The movement follows from the line, so the second desk's is the same row.
void TstPurchaseOrders::twoDesksBookOneArrivalOnce()
{
    const QByteArray line = QByteArray::fromHex(m_shop->text("SELECT hex(uuid) FROM purchase_lines").toLatin1());
    const auto uuid = Uuid::fromBytes(line.constData(), static_cast<int>(line.size()));
    QVERIFY(uuid);
    QVERIFY(arrives(incoming()[0], Quantity::units(10)));
    const QByteArray moved = QByteArray::fromHex(m_shop->text("SELECT hex(uuid) FROM stock_movements").toLatin1());
    QCOMPARE(Uuid::fromBytes(moved.constData(), static_cast<int>(moved.size())), Uuid::derived(*uuid, "arrived of 10"));
}

QTEST_GUILESS_MAIN(TstPurchaseOrders)
#include "tst_purchaseorders.moc"

// What waits is told in things of the shop: an order with its lines and payment is one order.
#include "models/hub/parkedchanges.h"
#include "models/hub/waitingchanges.h"
#include "tests/support/shopfixture.h"

#include <QTest>

using namespace jishi;
using namespace Qt::StringLiterals;

class TstWaitingChanges : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_fixture = std::make_unique<testing::ShopFixture>();
        m_fixture->addVariant("MG-1", 1000);
        // All that was there is at the hub.
        QVERIFY(m_fixture->run("INSERT INTO settings (key, value) SELECT 'hub_pushed', max(change) FROM outbox"));
    }

    void anOrderWithItsPaymentIsOneOrder();
    void aNewPriceIsAPriceAndANameIsAProduct();
    void whatIsOnItsWayStillWaits();
    void whatWasRefusedOrIsDoneDoesNot();
    void aBulkLoadCountsItsRows();
    void nothingWaitsInANewShopThatIsSynced();
    void conflictsNameTheirRowsAndReferences();

private:
    WaitingChanges waiting() { return *waitingChanges(m_fixture->connection(), 5); }
    int64_t lastChange() { return m_fixture->integer("SELECT max(change) FROM outbox"); }
    QString counted()
    {
        QStringList parts;
        for (const WaitingChanges::Count &count : waiting().counts)
            parts << u"%1:%2"_s.arg(static_cast<int>(count.kind)).arg(count.things);
        return parts.join(u' ');
    }
    static QString as(WaitingKind kind, int things) { return u"%1:%2"_s.arg(static_cast<int>(kind)).arg(things); }

    std::unique_ptr<testing::ShopFixture> m_fixture;
};

void TstWaitingChanges::anOrderWithItsPaymentIsOneOrder()
{
    QVERIFY(
        m_fixture->run("INSERT INTO orders (uuid, number, placed_at, status)\n"
                       "    VALUES (zeroblob(16), 'A1-7', 1, 'placed');\n"
                       "INSERT INTO order_lines (order_id, line_no, variant_id, name, quantity, unit_price, amount)\n"
                       "    VALUES (1, 1, 1, 'M', 2000, 1000, 2000);\n"
                       "INSERT INTO payments (uuid, order_id, amount, method, at)\n"
                       "    VALUES (randomblob(16), 1, 2000, 'cash', 1)"));
    QCOMPARE(counted(), as(WaitingKind::Orders, 1));
    QVERIFY(m_fixture->run("INSERT INTO payments (uuid, order_id, amount, method, at)\n"
                           "    VALUES (randomblob(16), 1, 100, 'cash', 1)"));
    QCOMPARE(counted(), as(WaitingKind::Orders, 1) + u' ' + as(WaitingKind::Payments, 1));
    const auto newest = waiting().newest;
    QCOMPARE(newest.size(), size_t(2));
    QCOMPARE(newest[0].kind, WaitingKind::Payments);
    QCOMPARE(newest[1].label, u"A1-7"_s);
}

void TstWaitingChanges::aNewPriceIsAPriceAndANameIsAProduct()
{
    QVERIFY(m_fixture->run("UPDATE variants SET price = 1200"));
    QCOMPARE(counted(), as(WaitingKind::Prices, 1));
    QVERIFY(m_fixture->run("UPDATE products SET name = 'Mango'"));
    QCOMPARE(counted(), as(WaitingKind::Products, 1) + u' ' + as(WaitingKind::Prices, 1));
}

void TstWaitingChanges::whatIsOnItsWayStillWaits()
{
    QVERIFY(m_fixture->run("UPDATE variants SET price = 1200"));
    QVERIFY(m_fixture->run(
        qPrintable(u"INSERT INTO change_states (change, state, at) VALUES (%1, 'sent', 1)"_s.arg(lastChange()))));
    QCOMPARE(counted(), as(WaitingKind::Prices, 1));
}

void TstWaitingChanges::whatWasRefusedOrIsDoneDoesNot()
{
    QVERIFY(m_fixture->run("UPDATE variants SET price = 1200"));
    QVERIFY(m_fixture->run(
        qPrintable(u"INSERT INTO change_states (change, state, at) VALUES (%1, 'refused', 1)"_s.arg(lastChange()))));
    QCOMPARE(counted(), QString());
}

void TstWaitingChanges::aBulkLoadCountsItsRows()
{
    QVERIFY(m_fixture->run("INSERT INTO outbox (change, table_name, row, last_row, operation, at)\n"
                           "    SELECT max(change) + 1, 'products', 100, 349, 'insert', 1 FROM outbox"));
    QCOMPARE(counted(), as(WaitingKind::Products, 250));
    QCOMPARE(waiting().newest.front().things, 250);
}

void TstWaitingChanges::nothingWaitsInANewShopThatIsSynced()
{
    QVERIFY(waiting().counts.empty());
    QVERIFY(waiting().newest.empty());
    QVERIFY(!waiting().isCut);
}

void TstWaitingChanges::conflictsNameTheirRowsAndReferences()
{
    QVERIFY(m_fixture->run(
        "INSERT INTO categories (uuid, name, created_at) VALUES (randomblob(16), 'Fruit', 1),\n"
        "    (randomblob(16), 'Nuts', 1);\n"
        "UPDATE products SET name = 'Mango';\n"
        "INSERT INTO hub_conflicts (change, table_name, row, column_name, base, mine, theirs, parked, at)\n"
        "    VALUES (1, 'products', 1, 'category_id', 'null', '1', '2', 0, 5);\n"
        "INSERT INTO orders (uuid, number, placed_at, status)\n"
        "    VALUES (randomblob(16), 'A1-7', 1, 'placed');\n"
        "INSERT INTO order_lines (order_id, line_no, variant_id, name, quantity, unit_price, amount)\n"
        "    VALUES (1, 2, 1, 'Lychee', 2000, 1000, 2000);\n"
        "INSERT INTO hub_conflicts (change, table_name, row, part, column_name, base, mine, theirs,\n"
        "    parked, at) VALUES (1, 'order_lines', 1, 2, 'quantity', '1000', '2000', '3000', 1, 6)"));
    const auto conflicts = *ParkedChanges(m_fixture->connection(), m_fixture->context()).conflicts();
    QCOMPARE(conflicts.size(), size_t(2));
    QCOMPARE(conflicts[0].label, u"Mango"_s);
    QCOMPARE(conflicts[0].kind, ColumnShape::Kind::Reference);
    QCOMPARE(conflicts[0].baseName, QString());
    QCOMPARE(conflicts[0].mineName, u"Fruit"_s);
    QCOMPARE(conflicts[0].theirsName, u"Nuts"_s);
    QCOMPARE(conflicts[1].label, u"A1-7 · Lychee"_s);
    QCOMPARE(conflicts[1].kind, ColumnShape::Kind::Integer);
    QCOMPARE(conflicts[1].place.part, 2);
}

QTEST_GUILESS_MAIN(TstWaitingChanges)
#include "tst_waitingchanges.moc"

#include "models/db/database.h"

#include "models/db/tuning.h"
#include "tests/support/shopfixture.h"

#include <QTest>

using namespace jishi;
using namespace jishi::testing;

namespace {

Error enough()
{
    return { ErrorKind::Refused, QStringLiteral("enough") };
}

} // namespace

class TestTransaction : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anErrorLeavesNothing();
    void leavingScopeWithoutCommitLeavesNothing();
    void theConnectionWorksOnAfterARollback();
    void namesTheRowsItTouched();
    void rowsOfTriggersAreNamedToo();
    void aRolledBackChangeIsNoNews();
    void manyRowsAreNewsOfTheWholeTable();
    void everyTransactionHasItsOwnChangeNumber();
    void aFailedCommitLeavesNothing();
};

void TestTransaction::anErrorLeavesNothing()
{
    ShopFixture shop;
    const Status outcome = inTransaction(shop.connection(), [&](Transaction &transaction) -> Status {
        if (auto run = transaction.connection().execute("INSERT INTO settings VALUES ('half', 'done')"); !run)
            return run;
        return enough();
    });
    QCOMPARE(outcome.error().kind, ErrorKind::Refused);
    QCOMPARE(shop.integer("SELECT count(*) FROM settings WHERE key = 'half'"), int64_t(0));
}

void TestTransaction::leavingScopeWithoutCommitLeavesNothing()
{
    ShopFixture shop;
    {
        const auto transaction = Transaction::begin(shop.connection());
        QVERIFY(shop.connection().execute("INSERT INTO settings VALUES ('half', 'done')").ok());
    }
    QVERIFY(!shop.connection().inTransaction());
    QCOMPARE(shop.integer("SELECT count(*) FROM settings WHERE key = 'half'"), int64_t(0));
}

void TestTransaction::theConnectionWorksOnAfterARollback()
{
    ShopFixture shop;
    (void)inTransaction(shop.connection(), [](Transaction &) -> Status { return enough(); });
    QVERIFY(shop.run("INSERT INTO settings VALUES ('whole', 'done')"));
}

void TestTransaction::namesTheRowsItTouched()
{
    ShopFixture shop;
    const int64_t variant = shop.addVariant("LZ-5", 5900);
    ChangeSet changes;
    const Status outcome = inTransaction(
        shop.connection(),
        [&](Transaction &) { return shop.connection().execute("UPDATE variants SET price = 1 WHERE sku = 'LZ-5'"); },
        &changes);
    QVERIFY2(outcome.ok(), outcome ? "" : qPrintable(outcome.error().detail));
    QVERIFY(changes.touches("variants"));
    QCOMPARE(changes.tables().at("variants").ids, std::set<RowId> { variant });
    QVERIFY(!changes.touches("products"));
    QVERIFY(!changes.touches("capture_state"));
}

void TestTransaction::rowsOfTriggersAreNamedToo()
{
    ShopFixture shop;
    shop.addVariant("LZ-5", 5900);
    ChangeSet changes;
    QVERIFY(inTransaction(
        shop.connection(),
        [&](Transaction &) {
            return shop.connection().execute("INSERT INTO stock_movements (uuid, variant_id, quantity, reason, at)\n"
                                             "VALUES (randomblob(16), 1, 5000, 'purchase', 0)");
        },
        &changes)
                .ok());
    QVERIFY(changes.touches("stock_movements"));
    QVERIFY(changes.touches("variants"));
    QVERIFY(changes.touches("outbox"));
}

void TestTransaction::aRolledBackChangeIsNoNews()
{
    ShopFixture shop;
    ChangeSet changes;
    (void)inTransaction(
        shop.connection(),
        [&](Transaction &) -> Status {
            (void)shop.connection().execute(
                "INSERT INTO customers (uuid, name, created_at) VALUES (randomblob(16), 'x', 0)");
            return enough();
        },
        &changes);
    QVERIFY(changes.isEmpty());
}

void TestTransaction::manyRowsAreNewsOfTheWholeTable()
{
    ShopFixture shop;
    ChangeSet changes;
    QVERIFY(inTransaction(
        shop.connection(),
        [&](Transaction &) {
            return shop.connection().execute(
                "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 1500)\n"
                "INSERT INTO customers (uuid, name, created_at) SELECT randomblob(16), 'c' || i, 0 FROM n");
        },
        &changes)
                .ok());
    QVERIFY(changes.tables().at("customers").everything);
    QVERIFY(changes.tables().at("customers").ids.empty());
}

void TestTransaction::everyTransactionHasItsOwnChangeNumber()
{
    ShopFixture shop;
    shop.addVariant("A", 1); // product and variant in one transaction
    shop.addVariant("B", 1);
    QCOMPARE(shop.rows("SELECT count(*), count(DISTINCT change) FROM outbox"), QStringLiteral("4|2"));
}

void TestTransaction::aFailedCommitLeavesNothing()
{
    ShopFixture shop;
    // A deferred foreign key fails at the commit, when the work itself has already succeeded.
    const Status outcome = inTransaction(shop.connection(), [&](Transaction &) {
        return shop.connection().execute(
            "PRAGMA defer_foreign_keys = ON;\n"
            "INSERT INTO variants (uuid, product_id, created_at) VALUES (randomblob(16), 99, 0)");
    });
    QCOMPARE(outcome.error().kind, ErrorKind::Refused);
    QVERIFY(!shop.connection().inTransaction());
    QCOMPARE(shop.integer("SELECT count(*) FROM variants"), int64_t(0));
}

QTEST_GUILESS_MAIN(TestTransaction)
#include "tst_transaction.moc"

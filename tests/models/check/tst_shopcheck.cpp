// Plants one damage after the other and expects `check` to name it; a whole shop has none.
#include "models/check/shopcheck.h"
#include "models/db/database.h"
#include "models/orders/orderstore.h"
#include "models/stock/stockledger.h"
#include "tests/support/shopfixture.h"

#include <QFile>
#include <QTest>

using namespace jishi;
using namespace jishi::testing;
using namespace Qt::StringLiterals;

namespace {

// One order of everything: paid, partly refunded, packed; and some stock.
void stock(ShopFixture &shop)
{
    const RowId variant = shop.addVariant("APPLE", 333);
    shop.addVariant("PEAR", 500);
    const auto filled = inTransaction(shop.connection(), [&](Transaction &) -> Status {
        StockMovement movement;
        movement.variantId = variant;
        movement.quantity = Quantity::units(20);
        movement.reason = StockReason::Purchase;
        if (auto added = StockLedger(shop.connection(), shop.context()).add(movement); !added)
            return added;
        OrderDraft draft;
        draft.customerName = u"王小明"_s;
        draft.lines.push_back({ variant, Quantity::fromThousandths(1500), std::nullopt, Money(10, Currency()) });
        draft.shipping = Money(600, Currency());
        draft.payment = DraftPayment {};
        OrderStore store(shop.connection(), shop.context());
        const auto placed = store.place(draft);
        if (!placed)
            return placed.error();
        if (auto paid = store.addPayment(placed->id, { PaymentMethod::Cash, Money(-100, Currency()) }); !paid)
            return paid;
        return store.setFulfilment(placed->id, FulfilmentState::Packed);
    });
    if (!filled)
        qFatal("%s", qPrintable(filled.error().detail));
}

CheckReport check(ShopFixture &shop)
{
    const auto report = ShopCheck(shop.connection(), shop.context()).run();
    if (!report)
        qFatal("%s", qPrintable(report.error().detail));
    return *report;
}

QStringList kinds(const CheckReport &report)
{
    QStringList found;
    for (const CheckProblem &problem : report.problems)
        if (!found.contains(problem.kind))
            found << problem.kind;
    found.sort();
    return found;
}

} // namespace

class TstShopCheck : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aNewShopIsWhole();
    void aUsedShopIsWhole();
    void plantedDamageIsNamed_data();
    void plantedDamageIsNamed();
    void theDetailNamesTheRows();
    void manyProblemsOfAKindAreCounted();
    void aBrokenPageIsDamage();
    void checkingChangesNothing();
};

void TstShopCheck::aNewShopIsWhole()
{
    ShopFixture shop;
    QCOMPARE(kinds(check(shop)), QStringList());
}

void TstShopCheck::aUsedShopIsWhole()
{
    ShopFixture shop;
    stock(shop);
    const CheckReport report = check(shop);
    QCOMPARE(kinds(report), QStringList());
    QVERIFY(std::ranges::find(report.counts, std::pair(u"orders"_s, int64_t { 1 })) != report.counts.end());
}

void TstShopCheck::plantedDamageIsNamed_data()
{
    QTest::addColumn<QString>("kinds");
    QTest::addColumn<QByteArray>("sql");
    const auto damage = [](const char *name, const char *kinds, const char *sql) {
        QTest::newRow(name) << QString::fromLatin1(kinds) << QByteArray(sql);
    };
    damage("on hand", "on_hand", "UPDATE variants SET on_hand = 1 WHERE id = 1");
    damage("reserved", "reserved", "UPDATE variants SET reserved = 0 WHERE id = 1");
    damage("gross", "order_total", "UPDATE orders SET gross = gross + 1");
    damage("returns", "order_total", "UPDATE orders SET returns = -1");
    damage("total", "order_total", "UPDATE orders SET total = 0");
    damage("paid", "paid", "UPDATE orders SET paid = 0, refunded = 0");
    damage("refunded beyond paid", "paid,refund", "UPDATE orders SET refunded = 100000");
    damage("fulfilment", "fulfilment", "UPDATE orders SET fulfilment = 'shipped'");
    damage("line amount", "line_amount", "UPDATE order_lines SET amount = amount + 1");
    damage("quantity", "line_amount", "UPDATE order_lines SET quantity = 2000");
    damage("exact price", "line_amount", "UPDATE order_lines SET exact_price = '3.339'");
    damage("unreadable exact price", "line_amount", "UPDATE order_lines SET exact_price = 'cheap'");
    damage("duplicate SKU", "duplicate_sku", "UPDATE variants SET sku = 'apple' WHERE id = 2");
    damage("product without variant", "no_variant",
        "INSERT INTO products (uuid, name, created_at) VALUES (randomblob(16), 'Alone', 0)");
    damage("order without lines", "no_lines", ""); // planted below
    damage("no UUID", "uuid", "UPDATE customers SET uuid = 'me'");
    damage("order number", "order_number", "UPDATE settings SET value = '1' WHERE key = 'next_order_number'");
    damage("uncaptured row", "uncaptured", "DELETE FROM outbox WHERE table_name = 'customers'");
    damage("uncaptured order and its lines", "uncaptured", "DELETE FROM outbox WHERE table_name = 'orders'");
    damage("capture trigger gone", "capture", "DROP TRIGGER capture_orders_update");
    damage("capture trigger changed", "capture",
        "DROP TRIGGER capture_orders_insert; CREATE TRIGGER capture_orders_insert AFTER INSERT ON orders BEGIN SELECT "
        "1; END");
    damage("capture trigger nobody declared", "capture",
        "CREATE TRIGGER capture_more AFTER INSERT ON orders BEGIN SELECT 1; END");
    damage("derive trigger gone", "schema", "DROP TRIGGER derive_on_hand");
    damage("history may be changed", "schema", "DROP TRIGGER keep_payments_update");
    damage("index gone", "schema", "DROP INDEX orders_placed");
    damage("undeclared table", "undeclared_table", "CREATE TABLE notes (id INTEGER PRIMARY KEY)");
    damage("application id", "application_id", "PRAGMA application_id = 7");
    damage("foreign key", "foreign_key", "PRAGMA foreign_keys = OFF; UPDATE orders SET customer_id = 4711");
}

void TstShopCheck::plantedDamageIsNamed()
{
    QFETCH(const QString, kinds);
    QFETCH(const QByteArray, sql);
    ShopFixture shop;
    stock(shop);
    if (sql.isEmpty()) {
        shop.addOrder("B1-000001", "placed");
        QCOMPARE(::kinds(check(shop)), QStringList({ u"no_lines"_s }));
        return;
    }
    const Status planted = shop.connection().execute(sql.toStdString());
    QVERIFY2(planted.ok(), planted.ok() ? "" : qPrintable(planted.error().detail));
    QCOMPARE(::kinds(check(shop)).join(u','), kinds);
}

void TstShopCheck::theDetailNamesTheRows()
{
    ShopFixture shop;
    stock(shop);
    QVERIFY(shop.run("UPDATE variants SET on_hand = 1 WHERE id = 1"));
    const QString detail = check(shop).problems.at(0).detail;
    QVERIFY2(detail.contains(u"APPLE") && detail.contains(u"20000"), qPrintable(detail));
}

void TstShopCheck::manyProblemsOfAKindAreCounted()
{
    ShopFixture shop;
    for (int i = 0; i < 50; ++i)
        shop.addVariant(QByteArray::number(i).constData(), 1);
    QVERIFY(shop.run("UPDATE variants SET on_hand = 1"));
    const CheckReport report = check(shop);
    QCOMPARE(report.problems.size(), size_t { 21 });
    QVERIFY(report.problems.back().detail.contains(u"30 more"));
}

void TstShopCheck::aBrokenPageIsDamage()
{
    ShopFixture shop;
    stock(shop);
    const int64_t page = shop.integer("SELECT rootpage FROM sqlite_schema WHERE name = 'order_lines'");
    shop.close();
    QFile file(shop.path());
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.seek((page - 1) * 4096));
    file.write(QByteArray(4096, '\x5A'));
    file.close();
    const auto opened = ShopFile::open(shop.path(), ShopFile::Access::Read, shop.clock());
    QVERIFY(opened.ok());
    const auto report = ShopCheck((*opened)->connection(), (*opened)->context()).run();
    QVERIFY(report.ok());
    QVERIFY(kinds(*report).contains(u"damaged"_s));
}

void TstShopCheck::checkingChangesNothing()
{
    ShopFixture shop;
    stock(shop);
    const int64_t before = shop.integer("SELECT total_changes()");
    QVERIFY(check(shop).ok());
    QCOMPARE(shop.integer("SELECT total_changes()"), before);
    QVERIFY(!shop.connection().inTransaction());
}

QTEST_GUILESS_MAIN(TstShopCheck)
#include "tst_shopcheck.moc"

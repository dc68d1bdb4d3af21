// The demo shop: the same every time, whole at any size, and with something of everything to look at.
#include "models/check/shopcheck.h"
#include "models/db/database.h"
#include "models/demo/democatalog.h"
#include "models/demo/demoshop.h"
#include "tests/support/shopfixture.h"

#include <QCryptographicHash>
#include <QTest>

using namespace jishi;
using namespace jishi::testing;
using namespace Qt::StringLiterals;

namespace {

DemoOptions small()
{
    DemoOptions options;
    options.products = 60;
    options.orders = 300;
    options.until = kMorning + 8LL * 60 * 60 * 1000;
    return options;
}

Status fill(ShopFixture &shop, const DemoOptions &options)
{
    return inTransaction(
        shop.connection(), [&](Transaction &) { return DemoShop::fill(shop.connection(), shop.context(), options); });
}

QString problemsOf(ShopFixture &shop)
{
    QStringList found;
    const auto report = ShopCheck(shop.connection(), shop.context()).run();
    for (const CheckProblem &problem : report->problems)
        found << problem.kind + u": " + problem.detail;
    return found.join(u'\n');
}

// Every table's rows, in one figure.
QByteArray fingerprint(ShopFixture &shop)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const char *sql : { "SELECT id, hex(uuid), name FROM products",
             "SELECT id, hex(uuid), sku, price, on_hand, reserved FROM variants",
             "SELECT id, hex(uuid), name, phone FROM customers",
             "SELECT id, hex(uuid), number, placed_at, total, paid, status FROM orders",
             "SELECT order_id, line_no, variant_id, quantity, amount FROM order_lines",
             "SELECT hex(uuid), order_id, amount, at FROM payments", "SELECT hex(uuid), state, at FROM fulfilments",
             "SELECT hex(uuid), variant_id, quantity, at FROM stock_movements",
             "SELECT hex(uuid), order_id, reseller_id, inviter_id, link_id, method, at FROM attributions",
             "SELECT hex(uuid), order_id, amount, release_at, hex(chain) FROM commission_entries",
             "SELECT hex(uuid), reseller_id, gross, paid_at FROM payouts", "SELECT hex(uuid), code FROM links" })
        hash.addData(shop.rows(sql).toUtf8());
    return hash.result();
}

} // namespace

class TstDemoShop : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theSameOptionsMakeTheSameRows();
    void anotherSeedMakesAnotherShop();
    void everySizeIsWhole_data();
    void everySizeIsWhole();
    void madeAtMidnightItIsWholeToo();
    void currenciesWithoutDecimalsWork();
    void thereIsSomethingOfEverything();
    void nothingHappensInTheFuture();
    void barcodesHaveTheirCheckDigit();
    void namesAndCodesAreUnique();
    void onlyAnEmptyShopIsFilled();
    void ordersCanBePlacedAfterwards();
};

void TstDemoShop::theSameOptionsMakeTheSameRows()
{
    ShopFixture first, second;
    QVERIFY(fill(first, small()).ok());
    QVERIFY(fill(second, small()).ok());
    QCOMPARE(fingerprint(first), fingerprint(second));
}

void TstDemoShop::anotherSeedMakesAnotherShop()
{
    ShopFixture first, second;
    DemoOptions options = small();
    QVERIFY(fill(first, options).ok());
    options.seed = 7;
    QVERIFY(fill(second, options).ok());
    QVERIFY(fingerprint(first) != fingerprint(second));
}

void TstDemoShop::everySizeIsWhole_data()
{
    QTest::addColumn<int>("products");
    QTest::addColumn<int>("orders");
    QTest::newRow("the smallest") << 1 << 0;
    QTest::newRow("one order") << 1 << 1;
    QTest::newRow("few products, many orders") << 3 << 2000;
    QTest::newRow("many products, few orders") << 3000 << 5;
    QTest::newRow("the usual") << DemoOptions().products << DemoOptions().orders;
}

void TstDemoShop::everySizeIsWhole()
{
    QFETCH(const int, products);
    QFETCH(const int, orders);
    ShopFixture shop;
    DemoOptions options = small();
    options.products = products;
    options.orders = orders;
    QVERIFY(fill(shop, options).ok());
    QCOMPARE(shop.integer("SELECT count(*) FROM products"), products);
    QCOMPARE(shop.integer("SELECT count(*) FROM orders"), orders);
    QCOMPARE(problemsOf(shop), QString());
}

void TstDemoShop::madeAtMidnightItIsWholeToo()
{
    for (const int days : { 1, 2, 92 }) {
        ShopFixture shop;
        DemoOptions options = small();
        options.days = days;
        options.until = startOfDay(dayOf(kMorning, shop.context().profile.zone), shop.context().profile.zone);
        QVERIFY(fill(shop, options).ok());
        QCOMPARE(shop.integer("SELECT count(*) FROM orders"), options.orders);
        QCOMPARE(problemsOf(shop), QString());
    }
}

void TstDemoShop::currenciesWithoutDecimalsWork()
{
    ShopFixture shop;
    ShopContext context = shop.context();
    context.profile.currency = *Currency::fromCode(u"JPY");
    QVERIFY(inTransaction(shop.connection(), [&](Transaction &) {
        return DemoShop::fill(shop.connection(), context, small());
    }).ok());
    QVERIFY(shop.integer("SELECT min(price) FROM variants") > 10);
}

void TstDemoShop::thereIsSomethingOfEverything()
{
    ShopFixture shop;
    DemoOptions options = small();
    options.products = DemoOptions().products;
    options.orders = DemoOptions().orders;
    QVERIFY(fill(shop, options).ok());
    for (const char *sql : {
             "SELECT count(*) FROM categories WHERE parent_id IS NOT NULL",
             "SELECT count(*) FROM products WHERE option_names <> '[]'",
             "SELECT count(*) FROM variants WHERE on_hand - reserved < low_stock",
             "SELECT count(*) FROM variants WHERE on_hand - reserved >= low_stock",
             "SELECT count(*) FROM orders WHERE status = 'cancelled'",
             "SELECT count(*) FROM orders WHERE status = 'placed' AND fulfilment = 'open'",
             "SELECT count(*) FROM orders WHERE status = 'placed' AND fulfilment = 'packed'",
             "SELECT count(*) FROM orders WHERE status = 'placed' AND fulfilment = 'ready'",
             "SELECT count(*) FROM orders WHERE status = 'placed' AND paid < total",
             "SELECT count(*) FROM orders WHERE returns < 0 AND refers_to IS NOT NULL",
             "SELECT count(*) FROM orders WHERE refunded > 0",
             "SELECT count(*) FROM orders WHERE note <> ''",
             "SELECT count(*) FROM order_lines WHERE quantity % 1000 = 500",
             "SELECT count(*) FROM order_lines WHERE discount > 0",
             "SELECT count(*) FROM stock_movements WHERE reason = 'write_off'",
             "SELECT count(*) FROM stock_movements WHERE reason = 'return'",
             "SELECT count(*) FROM groups WHERE leader_id IS NOT NULL",
             "SELECT count(*) FROM group_members WHERE nickname <> ''",
             "SELECT count(*) FROM orders WHERE group_id IS NOT NULL AND paid < total",
             "SELECT count(*) FROM orders o JOIN pickup_points p ON p.id = o.pickup_id AND p.group_id = o.group_id",
             "SELECT count(*) FROM resellers WHERE status = 'active' AND inviter_id IS NOT NULL",
             "SELECT count(*) FROM resellers WHERE status = 'frozen'",
             "SELECT count(*) FROM resellers WHERE status = 'applied' AND approved_at IS NULL",
             "SELECT count(*) FROM commission_rules WHERE scope = 'category'",
             "SELECT count(*) FROM commission_entries e JOIN commission_rules r ON r.id = e.rule_id\n"
             "WHERE r.scope = 'category'",
             "SELECT count(*) FROM commission_entries e JOIN commission_rules r ON r.id = e.rule_id\n"
             "WHERE r.scope = 'campaign' AND e.level = 2",
             "SELECT count(*) FROM commission_entries WHERE kind = 'reversal'",
             "SELECT count(*) FROM commission_entries WHERE kind = 'payout'",
             "SELECT count(*) FROM orders WHERE reseller_id IS NOT NULL AND status = 'placed'",
             "SELECT count(*) FROM attributions WHERE method = 'link'",
             "SELECT count(*) FROM attributions WHERE method = 'code'",
             "SELECT count(*) FROM attributions WHERE method = 'group'",
             "SELECT count(*) FROM attributions WHERE method = 'customer'",
             "SELECT count(*) FROM attributions WHERE replaces IS NOT NULL",
             "SELECT count(*) FROM closed_months",
             "SELECT count(*) FROM refund_requests WHERE settled_at IS NULL",
         })
        QVERIFY2(shop.integer(sql) > 0, sql);
    QCOMPARE(shop.integer("SELECT count(*) FROM variants WHERE on_hand < 0"), 0);
    QVERIFY(shop.integer("SELECT count(*) FROM payments WHERE method = 'wechat'") * 2
        > shop.integer("SELECT count(*) FROM payments"));
}

void TstDemoShop::nothingHappensInTheFuture()
{
    ShopFixture shop;
    const DemoOptions options = small();
    QVERIFY(fill(shop, options).ok());
    for (const char *sql :
        { "SELECT max(placed_at) FROM orders", "SELECT max(at) FROM payments", "SELECT max(at) FROM fulfilments",
            "SELECT max(at) FROM stock_movements", "SELECT max(at) FROM attributions",
            "SELECT max(at) FROM commission_entries", "SELECT coalesce(max(paid_at), 0) FROM payouts" })
        QVERIFY2(shop.integer(sql) <= options.until, sql);
    QVERIFY(shop.integer("SELECT max(placed_at) FROM orders") > options.until - 24LL * 60 * 60 * 1000);
}

void TstDemoShop::barcodesHaveTheirCheckDigit()
{
    QCOMPARE(demo::eanCheckDigit("400638133393"), '1');
    ShopFixture shop;
    QVERIFY(fill(shop, small()).ok());
    for (const QString &code : shop.rows("SELECT barcode FROM variants").split(u'\n')) {
        QCOMPARE(code.size(), 13);
        QVERIFY(code.startsWith(u'2'));
        QCOMPARE(code.back(), QLatin1Char(demo::eanCheckDigit(code.left(12).toStdString())));
    }
}

void TstDemoShop::namesAndCodesAreUnique()
{
    ShopFixture shop;
    DemoOptions options = small();
    options.products = 1000;
    QVERIFY(fill(shop, options).ok());
    QCOMPARE(shop.rows("SELECT name FROM products GROUP BY name HAVING count(*) > 1"), QString());
    QCOMPARE(shop.rows("SELECT barcode FROM variants GROUP BY barcode HAVING count(*) > 1"), QString());
    QCOMPARE(shop.rows("SELECT phone FROM customers GROUP BY phone HAVING count(*) > 1"), QString());
    // The first few hundred are all different goods; only after that come further lots of the same.
    QCOMPARE(shop.integer("SELECT min(id) > 250 FROM products WHERE name LIKE '% Lot %'"), 1);
}

void TstDemoShop::onlyAnEmptyShopIsFilled()
{
    ShopFixture shop;
    shop.addVariant("APPLE", 100);
    QCOMPARE(fill(shop, small()).error().kind, ErrorKind::Refused);
    QCOMPARE(shop.integer("SELECT count(*) FROM products"), 1);
}

void TstDemoShop::ordersCanBePlacedAfterwards()
{
    ShopFixture shop;
    QVERIFY(fill(shop, small()).ok());
    QVERIFY(shop.run(
        "INSERT INTO orders (uuid, number, placed_at, status) VALUES (randomblob(16), 'A7-000301', 0, 'draft')"));
    QCOMPARE(shop.text("SELECT value FROM settings WHERE key = 'next_order_number'"), u"301"_s);
    QCOMPARE(shop.integer("SELECT count(*) FROM outbox WHERE table_name = 'orders' AND row = 301"), 1);
}

QTEST_GUILESS_MAIN(TstDemoShop)
#include "tst_demoshop.moc"

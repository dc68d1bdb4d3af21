#include "models/outbox/capture.h"

#include "models/outbox/syncedtables.h"
#include "tests/support/shopfixture.h"

#include <QRegularExpression>
#include <QTest>
#include <algorithm>
#include <array>

using namespace jishi;
using namespace jishi::testing;

namespace {

// A row of every synced table, in an order that satisfies the references.
constexpr const char *kOneOfEach = R"(
INSERT INTO pictures (id, uuid, sha256, media_type, content) VALUES (1, randomblob(16), x'AB', 'image/png', x'00');
INSERT INTO categories (id, uuid, name, created_at) VALUES (1, randomblob(16), 'Fruit', 0);
INSERT INTO products (id, uuid, name, created_at) VALUES (1, randomblob(16), 'Lychee', 0);
INSERT INTO variants (id, uuid, product_id, created_at) VALUES (1, randomblob(16), 1, 0);
INSERT INTO suppliers (id, uuid, name, created_at) VALUES (1, randomblob(16), 'Orchard', 0);
INSERT INTO variant_barcodes (id, uuid, variant_id, barcode, created_at) VALUES (1, randomblob(16), 1, '0690', 0);
INSERT INTO product_pictures (id, uuid, product_id, picture_id, created_at) VALUES (1, randomblob(16), 1, 1, 0);
INSERT INTO reseller_tiers (id, uuid, name, created_at) VALUES (1, randomblob(16), 'Gold', 0);
INSERT INTO tier_prices (id, uuid, variant_id, tier_id, price, created_at) VALUES (1, randomblob(16), 1, 1, 5, 0);
INSERT INTO custom_fields (id, uuid, name, kind, created_at) VALUES (1, randomblob(16), 'Origin', 'text', 0);
INSERT INTO custom_values (id, uuid, product_id, field_id, value, created_at) VALUES (1, randomblob(16), 1, 1, 'Hainan', 0);
INSERT INTO customers (id, uuid, name, created_at) VALUES (1, randomblob(16), 'first', 0);
INSERT INTO groups (id, uuid, name, created_at) VALUES (1, randomblob(16), 'Garden', 0);
INSERT INTO group_lists (id, uuid, group_id, text, pasted_at, created_at) VALUES (1, randomblob(16), 1, 'x', 0, 0);
INSERT INTO goods_words (id, uuid, group_id, words, variant_id, created_at) VALUES (1, randomblob(16), 1, 'x', 1, 0);
INSERT INTO pickup_points (id, uuid, group_id, name, created_at) VALUES (1, randomblob(16), 1, 'Gate', 0);
INSERT INTO group_members (id, uuid, group_id, customer_id, created_at) VALUES (1, randomblob(16), 1, 1, 0);
INSERT INTO resellers (id, uuid, name, created_at) VALUES (1, randomblob(16), 'first', 0);
INSERT INTO customer_contacts (id, uuid, customer_id, kind, value, created_at) VALUES (1, randomblob(16), 1, 'phone', '138', 0);
INSERT INTO customer_distinct (id, uuid, first_id, second_id, created_at) VALUES (1, randomblob(16), 1, 1, 0);
INSERT INTO orders (id, uuid, number, placed_at, status) VALUES (1, randomblob(16), 'A7-1', 0, 'placed');
INSERT INTO order_lines (order_id, line_no, variant_id, name, quantity, unit_price, amount) VALUES (1, 1, 1, 'Lychee', 1000, 5, 5);
INSERT INTO payments (id, uuid, order_id, amount, method, at) VALUES (1, randomblob(16), 1, 5, 'cash', 0);
INSERT INTO bill_rows (id, uuid, provider, kind, at, amount, created_at) VALUES (1, randomblob(16), 'wechat', 'payment', 0, 5, 0);
INSERT INTO bill_matches (id, uuid, bill_row_id, payment_id, booked, created_at) VALUES (1, randomblob(16), 1, 1, 1, 0);
INSERT INTO fulfilments (id, uuid, order_id, state, at) VALUES (1, randomblob(16), 1, 'packed', 0);
INSERT INTO order_trail (id, uuid, order_id, changes, at) VALUES (1, randomblob(16), 1, '[]', 0);
INSERT INTO stock_movements (id, uuid, variant_id, quantity, reason, at) VALUES (1, randomblob(16), 1, 1000, 'purchase', 0);
INSERT INTO purchase_lines (id, uuid, variant_id, quantity, ordered_at, expected_on, created_at) VALUES (1, randomblob(16), 1, 1000, 0, '2026-03-01', 0);
INSERT INTO stock_counts (id, uuid, started_at) VALUES (1, randomblob(16), 0);
INSERT INTO stock_count_lines (id, uuid, count_id, variant_id, expected, counted, at) VALUES (1, randomblob(16), 1, 1, 0, 0, 0);
INSERT INTO shop_options (id, uuid, key, value, created_at) VALUES (1, randomblob(16), 'binding.rule', 'last', 0);
INSERT INTO campaigns (id, uuid, name, created_at) VALUES (1, randomblob(16), 'Cherry Week', 0);
INSERT INTO reseller_invites (id, uuid, code, created_at) VALUES (1, randomblob(16), 'COME', 0);
INSERT INTO links (id, uuid, reseller_id, target, code, created_at) VALUES (1, randomblob(16), 1, 'shop', 'RITA', 0);
INSERT INTO link_touches (id, uuid, link_id, customer_id, method, at) VALUES (1, randomblob(16), 1, 1, 'link', 0);
INSERT INTO attributions (id, uuid, order_id, method, at) VALUES (1, randomblob(16), 1, 'manual', 0);
INSERT INTO commission_rules (id, uuid, scope, version, valid_from, basis, sections, created_at) VALUES (1, randomblob(16), 'shop', 1, 0, 'none', '[]', 0);
INSERT INTO refund_requests (id, uuid, order_id, created_at) VALUES (1, randomblob(16), 1, 0);
INSERT INTO commission_entries (id, uuid, reseller_id, level, kind, amount, at, booked_at, release_at, chain) VALUES (1, randomblob(16), 1, 1, 'accrual', 5, 0, 0, 0, zeroblob(32));
INSERT INTO payout_batches (id, uuid, created_at) VALUES (1, randomblob(16), 0);
INSERT INTO payouts (id, uuid, batch_id, reseller_id, gross, net, created_at) VALUES (1, randomblob(16), 1, 1, 5, 5, 0);
INSERT INTO payout_entries (id, uuid, payout_id, entry_id) VALUES (1, randomblob(16), 1, 1);
INSERT INTO closed_months (id, uuid, month, ends_at, created_at) VALUES (1, randomblob(16), '2026-01', 0, 0);
INSERT INTO signed_statements (id, uuid, reseller_id, month, sha256, fingerprint, created_at) VALUES (1, randomblob(16), 1, '2026-01', x'AB', 'ab', 0);
)";

constexpr const char *kTriggers = "SELECT group_concat(name || char(10) || sql, char(10)) FROM (SELECT name, sql FROM "
                                  "sqlite_schema WHERE type = 'trigger' ORDER BY name)";

std::string kindOf(const std::string &table)
{
    return table == "custom_fields" ? "'day'" : table == "bill_rows" ? "'refund'" : "'address'";
}

bool isAppendOnly(const std::string &table)
{
    constexpr std::array<std::string_view, 11> kHistory { "payments", "fulfilments", "stock_movements", "order_trail",
        "link_touches", "attributions", "commission_rules", "commission_entries", "payouts", "payout_entries",
        "closed_months" };
    return std::ranges::find(kHistory, table) != kHistory.end();
}

} // namespace

class TestCapture : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyInsertIsCaptured();
    void everyColumnIsCapturedWithItsOldAndNewValue();
    void everyPermittedDeleteIsCaptured();
    void linesOfANewOrderTravelWithIt();
    void aLineAddedLaterIsCapturedByItself();
    void anUpdateThatChangesNothingIsNotCaptured();
    void derivedColumnsNeverTravel();
    void editsInTheSqliteShellAreCaptured();
    void historyIsAppendOnlyInTheShellToo();
    void aRolledBackChangeIsNotCaptured();
    void everyTableIsDeclared();
    void everyColumnIsCapturedOrDerived();
    void outdatedTriggersAreReplaced();
    void aPauseBringsTheVeryTriggersBack();
    void aPausedTableIsSilentAndTheOthersAreNot();
    void aFailureDuringAPauseRestoresTheTriggers();
    void aBulkLoadIsOneRecordOfAllItsRows();
    void linesOfAnOrderThatABulkLoadBroughtTravelWithIt();
};

void TestCapture::everyInsertIsCaptured()
{
    ShopFixture shop;
    // One by one, so that lines do not travel with their order.
    for (const QString &sql : QString::fromUtf8(kOneOfEach).split(u';'))
        QVERIFY(shop.run(qPrintable(sql)));
    for (const SyncedTable &table : syncedTables()) {
        const std::string count =
            "SELECT count(*) FROM outbox WHERE operation = 'insert' AND row = 1 AND table_name = '" + table.name + "'";
        QVERIFY2(shop.integer(count.c_str()) == 1, table.name.c_str());
    }
}

void TestCapture::everyColumnIsCapturedWithItsOldAndNewValue()
{
    ShopFixture shop;
    QVERIFY(shop.run(kOneOfEach));
    QVERIFY(shop.run(
        "INSERT INTO pictures (id, uuid, sha256, media_type, content) VALUES (2, randomblob(16), x'CD', 'image/png', "
        "x'00');\n"
        "INSERT INTO categories (id, uuid, name, created_at) VALUES (2, randomblob(16), 'x', 0);\n"
        "INSERT INTO products (id, uuid, name, created_at) VALUES (2, randomblob(16), 'x', 0);\n"
        "INSERT INTO variants (id, uuid, product_id, created_at) VALUES (2, randomblob(16), 2, 0);\n"
        "INSERT INTO suppliers (id, uuid, name, created_at) VALUES (2, randomblob(16), 'x', 0);\n"
        "INSERT INTO reseller_tiers (id, uuid, name, created_at) VALUES (2, randomblob(16), 'x', 0);\n"
        "INSERT INTO custom_fields (id, uuid, name, kind, created_at) VALUES (2, randomblob(16), 'x', 'text', 0);\n"
        "INSERT INTO groups (id, uuid, name, created_at) VALUES (2, randomblob(16), 'x', 0);\n"
        "INSERT INTO group_lists (id, uuid, group_id, text, pasted_at, created_at)\n"
        "VALUES (2, randomblob(16), 1, 'x', 0, 0);\n"
        "INSERT INTO pickup_points (id, uuid, group_id, name, created_at) VALUES (2, randomblob(16), 1, 'x', 0);\n"
        "INSERT INTO resellers (id, uuid, name, created_at) VALUES (2, randomblob(16), 'x', 0);\n"
        "INSERT INTO stock_counts (id, uuid, started_at) VALUES (2, randomblob(16), 0);\n"
        "INSERT INTO customers (id, uuid, name, created_at) VALUES (2, randomblob(16), 'x', 0);\n"
        "INSERT INTO orders (id, uuid, number, placed_at, status) VALUES (2, randomblob(16), 'x', 0, 'placed');\n"
        "INSERT INTO payments (id, uuid, order_id, amount, method, at) VALUES (2, randomblob(16), 2, 0, 'cash', 0);\n"
        "INSERT INTO bill_rows (id, uuid, provider, kind, at, amount, created_at)\n"
        "VALUES (2, randomblob(16), 'x', 'fee', 0, 0, 0);\n"
        "INSERT INTO campaigns (id, uuid, name, created_at) VALUES (2, randomblob(16), 'x', 0);"));
    // Words that belong together are changed one by one.
    QVERIFY(shop.connection().execute("PRAGMA ignore_check_constraints = ON"));
    for (const SyncedTable &table : syncedTables()) {
        if (isAppendOnly(table.name))
            continue;
        for (const std::string &column : table.columns) {
            // References need a row that exists, a status or kind one of its words; anything else takes a 2.
            const std::string now = column == "status" ? "'cancelled'" : column == "kind" ? kindOf(table.name) : "'2'";
            const std::string where = " WHERE " + table.key + " = 1";
            QVERIFY(shop.run(
                ("DELETE FROM outbox; UPDATE " + table.name + " SET " + column + " = " + now + where).c_str()));
            const QString fields =
                shop.text(("SELECT fields FROM outbox WHERE operation = 'update' AND row = 1 AND table_name = '"
                    + table.name + "'")
                              .c_str());
            const std::string held =
                std::ranges::find(table.blobs, column) == table.blobs.end() ? column : "hex(" + column + ")";
            const QString value =
                shop.text(("SELECT json_array(" + held + ") FROM " + table.name + where).c_str()).mid(1).chopped(1);
            const QString expected = QStringLiteral("^\\{\"%1\":\\[.+,%2\\]\\}$")
                                         .arg(QString::fromStdString(column), QRegularExpression::escape(value));
            QVERIFY2(QRegularExpression(expected).match(fields).hasMatch(),
                qPrintable(QString::fromStdString(table.name) + u": " + fields));
        }
    }
}

void TestCapture::everyPermittedDeleteIsCaptured()
{
    ShopFixture shop;
    QVERIFY(shop.run(kOneOfEach));
    QVERIFY(shop.run("DELETE FROM order_lines WHERE order_id = 1 AND line_no = 1"));
    QVERIFY(shop.run("DELETE FROM product_pictures WHERE id = 1"));
    QVERIFY(shop.run("DELETE FROM pictures WHERE id = 1"));
    QCOMPARE(shop.rows("SELECT table_name, row, part FROM outbox WHERE operation = 'delete' ORDER BY id"),
        QStringLiteral("order_lines|1|1\nproduct_pictures|1|NULL\npictures|1|NULL"));
}

void TestCapture::linesOfANewOrderTravelWithIt()
{
    ShopFixture shop;
    QVERIFY(shop.run(kOneOfEach)); // one transaction
    QCOMPARE(shop.integer("SELECT count(*) FROM outbox WHERE table_name = 'order_lines'"), int64_t(0));
    QCOMPARE(shop.integer("SELECT count(*) FROM outbox WHERE table_name = 'orders'"), int64_t(1));
}

void TestCapture::aLineAddedLaterIsCapturedByItself()
{
    ShopFixture shop;
    QVERIFY(shop.run(kOneOfEach));
    QVERIFY(shop.run("INSERT INTO order_lines (order_id, line_no, variant_id, name, quantity, unit_price, amount)\n"
                     "VALUES (1, 2, 1, 'Lychee', 1000, 5, 5)"));
    QCOMPARE(shop.rows("SELECT row, part, operation FROM outbox WHERE table_name = 'order_lines'"),
        QStringLiteral("1|2|insert"));
}

void TestCapture::anUpdateThatChangesNothingIsNotCaptured()
{
    ShopFixture shop;
    QVERIFY(shop.run(kOneOfEach));
    const int64_t before = shop.integer("SELECT count(*) FROM outbox");
    QVERIFY(shop.run("UPDATE products SET name = 'Lychee', description = ''; UPDATE customers SET phone = phone;"));
    QCOMPARE(shop.integer("SELECT count(*) FROM outbox"), before);
}

void TestCapture::derivedColumnsNeverTravel()
{
    ShopFixture shop;
    QVERIFY(shop.run(kOneOfEach));
    QCOMPARE(shop.integer("SELECT on_hand FROM variants WHERE id = 1"), int64_t(1000));
    QCOMPARE(shop.integer("SELECT paid FROM orders WHERE id = 1"), int64_t(5));
    QCOMPARE(shop.integer("SELECT count(*) FROM outbox WHERE operation = 'update'"), int64_t(0));
}

void TestCapture::editsInTheSqliteShellAreCaptured()
{
    ShopFixture shop;
    QVERIFY(shop.run(kOneOfEach));
    QCOMPARE(shop.shell(
                 QStringLiteral("DELETE FROM outbox; UPDATE products SET name = 'Longan' WHERE id = 1;"
                                "INSERT INTO customers (uuid, name, created_at) VALUES (randomblob(16), 'by hand', 0);"
                                "DELETE FROM order_lines;")),
        QString());
    QCOMPARE(shop.rows("SELECT table_name, row, operation, json_extract(fields, '$.name') FROM outbox ORDER BY id"),
        QStringLiteral("products|1|update|[\"Lychee\",\"Longan\"]\n"
                       "customers|2|insert|NULL\n"
                       "order_lines|1|delete|[\"Lychee\",null]"));
}

void TestCapture::historyIsAppendOnlyInTheShellToo()
{
    ShopFixture shop;
    QVERIFY(shop.run(kOneOfEach));
    for (const char *sql :
        { "UPDATE payments SET amount = 6", "DELETE FROM payments", "UPDATE stock_movements SET quantity = 1",
            "DELETE FROM stock_movements", "UPDATE fulfilments SET state = 'open'", "DELETE FROM fulfilments",
            "DELETE FROM orders", "DELETE FROM products", "UPDATE order_trail SET at = 1", "DELETE FROM order_trail",
            "REPLACE INTO payments (id, uuid, order_id, amount, method, at) VALUES (1, x'00', 1, 6, 'cash', 0)",
            "REPLACE INTO stock_movements (uuid, variant_id, quantity, reason, at) SELECT uuid, 1, 6, 'count', 0 FROM "
            "stock_movements",
            "REPLACE INTO fulfilments (id, uuid, order_id, state, at) VALUES (1, x'00', 1, 'open', 0)",
            "DELETE FROM variants", "DELETE FROM customers", "DELETE FROM categories" }) {
        QVERIFY2(shop.refusal(sql).contains(QStringLiteral("never")), sql);
        QVERIFY2(shop.shell(QStringLiteral("PRAGMA foreign_keys = OFF;") + QString::fromUtf8(sql))
                     .contains(QStringLiteral("never")),
            sql);
    }
    QCOMPARE(shop.rows("SELECT (SELECT sum(amount) FROM payments), (SELECT count(*) FROM orders), (SELECT "
                       "sum(quantity) FROM stock_movements)"),
        QStringLiteral("5|1|1000"));
}

void TestCapture::aRolledBackChangeIsNotCaptured()
{
    ShopFixture shop;
    QVERIFY(shop.run(kOneOfEach));
    const int64_t before = shop.integer("SELECT count(*) FROM outbox");
    QCOMPARE(shop.refusal("UPDATE products SET name = 'gone'"), QString()); // refusal() never commits
    QCOMPARE(shop.integer("SELECT count(*) FROM outbox"), before);
}

void TestCapture::everyTableIsDeclared()
{
    ShopFixture shop;
    std::vector<std::string> declared(localTables().begin(), localTables().end());
    for (const SyncedTable &table : syncedTables())
        declared.push_back(table.name);
    const QString tables =
        shop.rows("SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT GLOB 'sqlite_*'");
    for (const QString &table : tables.split(u'\n'))
        QVERIFY2(std::ranges::count(declared, table.toStdString()) == 1, qPrintable(table));
    QCOMPARE(tables.count(u'\n') + 1, static_cast<qsizetype>(declared.size()));
}

void TestCapture::everyColumnIsCapturedOrDerived()
{
    // What a row carries without capture: its keys and what other rows say. A picture's content follows from its hash.
    const QStringList known { QStringLiteral("variants.on_hand"), QStringLiteral("variants.reserved"),
        QStringLiteral("orders.gross"), QStringLiteral("orders.returns"), QStringLiteral("orders.total"),
        QStringLiteral("orders.paid"), QStringLiteral("orders.refunded"), QStringLiteral("orders.fulfilment"),
        QStringLiteral("pictures.content"), QStringLiteral("orders.reseller_id"),
        QStringLiteral("payout_entries.voided"),
        // The chain is of this file: every device chains in the order in which it hears of things.
        QStringLiteral("commission_entries.chain") };
    ShopFixture shop;
    for (const SyncedTable &table : syncedTables()) {
        const QString columns = shop.rows(("SELECT name FROM pragma_table_info('" + table.name + "')").c_str());
        for (const QString &column : columns.split(u'\n')) {
            const std::string name = column.toStdString();
            const bool key = name == "uuid" || name == table.key || name == table.part;
            const bool captured = std::ranges::find(table.columns, name) != table.columns.end();
            const bool derived = known.contains(QString::fromStdString(table.name) + u'.' + column);
            QVERIFY2(key + captured + derived == 1, qPrintable(QString::fromStdString(table.name) + u'.' + column));
        }
    }
}

void TestCapture::outdatedTriggersAreReplaced()
{
    ShopFixture shop;
    const QString before = shop.text(kTriggers);
    QVERIFY(shop.run("DROP TRIGGER capture_orders_insert; DROP TRIGGER capture_products_update;\n"
                     "CREATE TRIGGER capture_products_update AFTER UPDATE ON products BEGIN SELECT 1; END;\n"
                     "CREATE TRIGGER capture_nonsense AFTER UPDATE ON products BEGIN SELECT 1; END;"));
    QVERIFY(installCapture(shop.connection()).ok());
    QCOMPARE(shop.text(kTriggers), before);
}

void TestCapture::aPauseBringsTheVeryTriggersBack()
{
    ShopFixture shop;
    const QString before = shop.text(kTriggers);
    QVERIFY(inTransaction(shop.connection(), [&](Transaction &) -> Status {
        auto pause = CapturePause::begin(shop.connection(), { "orders", "order_lines", "payments", "stock_movements" });
        if (!pause)
            return pause.error();
        return pause->resume();
    }).ok());
    QCOMPARE(shop.text(kTriggers), before);
}

void TestCapture::aPausedTableIsSilentAndTheOthersAreNot()
{
    ShopFixture shop;
    QVERIFY(inTransaction(shop.connection(), [&](Transaction &) -> Status {
        auto pause = CapturePause::begin(shop.connection(), { "customers" });
        if (!pause)
            return pause.error();
        if (auto run = shop.connection().execute(
                "INSERT INTO customers (uuid, name, created_at) VALUES (randomblob(16), 'x', 0);\n"
                "INSERT INTO products (uuid, name, created_at) VALUES (randomblob(16), 'x', 0)");
            !run)
            return run;
        return pause->resume();
    }).ok());
    QCOMPARE(shop.rows("SELECT table_name FROM outbox"), QStringLiteral("products"));
    QVERIFY(shop.run("UPDATE customers SET name = 'y'"));
    QCOMPARE(shop.integer("SELECT count(*) FROM outbox WHERE table_name = 'customers'"), int64_t(1));
}

void TestCapture::aBulkLoadIsOneRecordOfAllItsRows()
{
    ShopFixture shop;
    QVERIFY(shop.run("INSERT INTO customers (id, uuid, name, created_at) VALUES (1, randomblob(16), 'known', 0)"));
    QVERIFY(inTransaction(shop.connection(), [&](Transaction &) -> Status {
        auto pause = CapturePause::begin(shop.connection(), { "customers", "products" });
        if (!pause)
            return pause.error();
        if (auto run = shop.connection().execute("INSERT INTO customers (id, uuid, name, created_at)\n"
                                                 "VALUES (2, randomblob(16), 'x', 0), (3, randomblob(16), 'y', 0)");
            !run)
            return run;
        for (const auto &[table, first] : { std::pair("customers", 2), std::pair("products", 1) })
            if (auto captured = captureRun(shop.connection(), table, first, 7); !captured)
                return captured;
        return pause->resume();
    }).ok());
    // The table that nothing was loaded into has no record.
    QCOMPARE(shop.rows("SELECT change, table_name, row, last_row, operation, at FROM outbox WHERE id > 1"),
        QStringLiteral("2|customers|2|3|insert|7"));
    const std::string waiting = "SELECT group_concat(id) FROM (SELECT id FROM customers WHERE "
        + insertWaits("customers", "customers.id") + " ORDER BY id)";
    QCOMPARE(shop.text(waiting.c_str()), QStringLiteral("1,2,3"));
    QVERIFY(shop.run("INSERT INTO customers (id, uuid, name, created_at) VALUES (5, randomblob(16), 'z', 0);\n"
                     "DELETE FROM outbox WHERE row = 5"));
    QCOMPARE(shop.text(waiting.c_str()), QStringLiteral("1,2,3"));
}

void TestCapture::linesOfAnOrderThatABulkLoadBroughtTravelWithIt()
{
    ShopFixture shop;
    QVERIFY(shop.run(kOneOfEach));
    QVERIFY(inTransaction(shop.connection(), [&](Transaction &) -> Status {
        auto pause = CapturePause::begin(shop.connection(), { "orders" });
        if (!pause)
            return pause.error();
        if (auto run = shop.connection().execute("INSERT INTO orders (id, uuid, number, placed_at, status) VALUES (2, "
                                                 "randomblob(16), 'A7-2', 0, 'placed'),\n"
                                                 "    (3, randomblob(16), 'A7-3', 0, 'placed')");
            !run)
            return run;
        if (auto captured = captureRun(shop.connection(), "orders", 2, 0); !captured)
            return captured;
        if (auto resumed = pause->resume(); !resumed)
            return resumed;
        return shop.connection().execute(
            "INSERT INTO order_lines (order_id, line_no, variant_id, name, quantity, unit_price, amount)\n"
            "VALUES (3, 1, 1, 'Lychee', 1000, 5, 5), (1, 2, 1, 'Lychee', 1000, 5, 5)");
    }).ok());
    QCOMPARE(shop.rows("SELECT row, part FROM outbox WHERE table_name = 'order_lines'"), QStringLiteral("1|2"));
}

void TestCapture::aFailureDuringAPauseRestoresTheTriggers()
{
    ShopFixture shop;
    const QString before = shop.text(kTriggers);
    (void)inTransaction(shop.connection(), [&](Transaction &) -> Status {
        auto pause = CapturePause::begin(shop.connection(), { "orders" });
        return Error { ErrorKind::Cancelled, QStringLiteral("stopped by the person") };
    });
    QCOMPARE(shop.text(kTriggers), before);
}

QTEST_GUILESS_MAIN(TestCapture)
#include "tst_capture.moc"

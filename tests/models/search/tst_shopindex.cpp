// What is found in a small shop, in which order, and that the index follows the shop.
#include "models/search/findrows.h"
#include "models/search/shopindex.h"
#include "tests/support/shopfixture.h"

#include <QtTest>

using namespace jishi;
using namespace jishi::testing;
using namespace Qt::StringLiterals;

class ShopIndexTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void productsAreFoundByNamePinyinAndCode_data();
    void productsAreFoundByNamePinyinAndCode();
    void eachVariantIsFoundByItsOwnTitle();
    void aProductWithManyVariantsIsFoundOnce();
    void anExactSkuComesFirst();
    void beginningsComeBeforeTheMiddle();
    void whatSellsComesFirst();
    void theLimitHolds();
    void aSlipOfOneLetterIsForgiven_data();
    void aSlipOfOneLetterIsForgiven();
    void slipsComeAfterEveryExactHit();
    void aSlipInAnotherWordOfTheSearchIsForgiven();
    void customersAreFoundByTheTailOfTheirPhone();
    void ordersAreFoundByNumberNewestFirst();
    void severalKindsComeInOneList();
    void deletedRowsAreNeverFound();
    void editsAreFollowed();
    void newRowsAreFollowed();
    void furtherBarcodesAreFoundAndFollowed();
    void deletionsAreFollowed();
    void changesTooManyToListAreFollowed();
    void aSnapshotStaysAsItWas();
    void rowsForTheCommandLineHaveIdsAndNames();

private:
    // Runs statements and brings the index up to date from what the transaction says it touched.
    void change(const char *sql);
    QStringList names(const QString &text, SearchScopes scopes = SearchScope::Products, int limit = 50);

    std::unique_ptr<ShopFixture> m_shop;
    ShopIndex m_index;
};

void ShopIndexTest::init()
{
    m_shop = std::make_unique<ShopFixture>();
    QVERIFY(m_shop->run(R"(
        INSERT INTO products (id, uuid, name, created_at) VALUES
            (1, randomblob(16), '苹果手机壳 透明', 0),
            (2, randomblob(16), '重庆火锅底料', 0),
            (3, randomblob(16), '西湖龙井绿茶', 0),
            (4, randomblob(16), 'Red Apple Gift Box', 0),
            (5, randomblob(16), 'Pineapple Juice', 0),
            (6, randomblob(16), 'Set without variants', 0);
        INSERT INTO variants (id, uuid, product_id, position, sku, barcode, title, created_at) VALUES
            (11, randomblob(16), 1, 0, 'PGK-001', '6901234567892', '', 0),
            (12, randomblob(16), 2, 0, '00123', '6909876543210', '', 0),
            (13, randomblob(16), 3, 1, 'TEA-250', NULL, '250g / 礼盒', 0),
            (14, randomblob(16), 3, 0, 'TEA-50', NULL, '50g / 散装', 0),
            (15, randomblob(16), 4, 0, 'APPLE', NULL, '', 0),
            (16, randomblob(16), 5, 0, 'JUICE-APPLE', NULL, '', 0);
        INSERT INTO customers (id, uuid, code, name, phone, created_at) VALUES
            (1, randomblob(16), 'C17', '王小明', '138-1234 5678', 0),
            (2, randomblob(16), NULL, 'Anna Keller', '+49 170 5678', 0);
        INSERT INTO orders (id, uuid, number, placed_at, status) VALUES
            (1, randomblob(16), 'A7-000123', 1000, 'placed'),
            (2, randomblob(16), 'A7-000124', 2000, 'placed');
    )"));
    auto built = ShopIndex::build(m_shop->connection());
    QVERIFY(built.ok());
    m_index = std::move(*built);
}

void ShopIndexTest::change(const char *sql)
{
    ChangeSet changes;
    const auto run = inTransaction(
        m_shop->connection(), [&](Transaction &transaction) { return transaction.connection().execute(sql); },
        &changes);
    QVERIFY(run.ok());
    QVERIFY(ShopIndex::isTouchedBy(changes));
    QVERIFY(m_index.update(m_shop->connection(), changes).ok());
}

QStringList ShopIndexTest::names(const QString &text, SearchScopes scopes, int limit)
{
    QStringList result;
    for (const SearchHit &hit : m_index.search(text, scopes, limit)) {
        const char *sql = "SELECT name FROM products WHERE id = ?";
        if (hit.kind == HitKind::Variant)
            sql = "SELECT sku FROM variants WHERE id = ?";
        else if (hit.kind == HitKind::Customer)
            sql = "SELECT name FROM customers WHERE id = ?";
        else if (hit.kind == HitKind::Order)
            sql = "SELECT number FROM orders WHERE id = ?";
        Statement row = m_shop->connection().prepare(sql);
        row.bind(1, hit.id);
        if (row.next())
            result << row.text(0);
    }
    return result;
}

void ShopIndexTest::productsAreFoundByNamePinyinAndCode_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("name");
    const auto add = [](const QString &text, const QString &name) { QTest::newRow(qPrintable(text)) << text << name; };
    add(u"手机"_s, u"苹果手机壳 透明"_s);
    add(u"果手"_s, u"苹果手机壳 透明"_s);
    add(u"蘋果手機"_s, u"苹果手机壳 透明"_s);
    add(u"pgsj"_s, u"苹果手机壳 透明"_s);
    add(u"PingGuoShou"_s, u"苹果手机壳 透明"_s);
    add(u"pgk-001"_s, u"苹果手机壳 透明"_s);
    add(u"ＰＧＫ"_s, u"苹果手机壳 透明"_s);
    add(u"6901234567892"_s, u"苹果手机壳 透明"_s);
    add(u"567892"_s, u"苹果手机壳 透明"_s);
    add(u"透明 苹果"_s, u"苹果手机壳 透明"_s);
    add(u"透明 pg"_s, u"苹果手机壳 透明"_s);
    add(u"cq"_s, u"重庆火锅底料"_s);
    add(u"zqhg"_s, u"重庆火锅底料"_s);
    add(u"00123"_s, u"重庆火锅底料"_s);
    add(u"lvcha"_s, u"西湖龙井绿茶"_s);
    add(u"lucha"_s, u"西湖龙井绿茶"_s);
    add(u"lücha"_s, u"西湖龙井绿茶"_s);
    add(u"gift red"_s, u"Red Apple Gift Box"_s);
    add(u"without"_s, u"Set without variants"_s);
}

void ShopIndexTest::productsAreFoundByNamePinyinAndCode()
{
    QFETCH(QString, text);
    QFETCH(QString, name);
    QCOMPARE(names(text), QStringList { name });
}

void ShopIndexTest::eachVariantIsFoundByItsOwnTitle()
{
    QCOMPARE(names(u"龙井 礼盒"_s, SearchScope::Variants), QStringList { u"TEA-250"_s });
    QCOMPARE(names(u"longjing 50g"_s, SearchScope::Variants), QStringList({ u"TEA-50"_s, u"TEA-250"_s }));
    // Only what can be ordered.
    QCOMPARE(names(u"without"_s, SearchScope::Variants), QStringList());
}

void ShopIndexTest::aProductWithManyVariantsIsFoundOnce()
{
    const auto hits = m_index.search(u"龙井", SearchScope::Products);
    QCOMPARE(hits.size(), size_t(1));
    QCOMPARE(hits[0].id, RowId(3));
    QCOMPARE(hits[0].variant, RowId(14)); // the first position
    QCOMPARE(m_index.search(u"tea-250", SearchScope::Products)[0].variant, RowId(13));
}

void ShopIndexTest::anExactSkuComesFirst()
{
    QCOMPARE(names(u"apple"_s), QStringList({ u"Red Apple Gift Box"_s, u"Pineapple Juice"_s }));
    QCOMPARE(m_index.search(u"Apple", SearchScope::Products)[0].rank, SearchRank::ExactCode);
    QCOMPARE(m_index.search(u"pineapple  juice", SearchScope::Products)[0].rank, SearchRank::ExactName);
}

void ShopIndexTest::beginningsComeBeforeTheMiddle()
{
    change("INSERT INTO products (uuid, name, created_at) VALUES (randomblob(16), 'Juicer', 0),"
           " (randomblob(16), 'A juicer', 0), (randomblob(16), 'Verjuice', 0)");
    QCOMPARE(names(u"juice"_s), QStringList({ u"Pineapple Juice"_s, u"Juicer"_s, u"A juicer"_s, u"Verjuice"_s }));
}

void ShopIndexTest::whatSellsComesFirst()
{
    QVERIFY(m_shop->run(
        "INSERT INTO order_lines (order_id, line_no, variant_id, name, quantity, unit_price, amount)"
        " VALUES (1, 1, 13, 'x', 1000, 100, 100), (2, 1, 13, 'x', 1000, 100, 100), (2, 2, 12, 'x', 1000, 1, 1)"));
    QVERIFY(m_shop->run("UPDATE products SET name = '礼品' || name WHERE id IN (1, 2, 3)"));
    auto built = ShopIndex::build(m_shop->connection());
    QVERIFY(built.ok());
    m_index = std::move(*built);
    QCOMPARE(names(u"礼品"_s), QStringList({ u"礼品西湖龙井绿茶"_s, u"礼品重庆火锅底料"_s, u"礼品苹果手机壳 透明"_s }));
}

void ShopIndexTest::aSlipOfOneLetterIsForgiven_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QStringList>("found");
    const QStringList juice { u"Pineapple Juice"_s };
    QTest::newRow("left out") << u"jice"_s << juice;
    QTest::newRow("added") << u"juiice"_s << juice;
    QTest::newRow("wrong") << u"juife"_s << juice;
    QTest::newRow("swapped") << u"jucie"_s << juice;
    QTest::newRow("the first") << u"kuice"_s << juice;
    QTest::newRow("while it is being typed") << u"pinaepp"_s << juice;
    QTest::newRow("full width capitals") << u"ＪＵＣＩＥ"_s << juice;
    QTest::newRow("two slips") << u"jufcie"_s << QStringList();
    QTest::newRow("too short") << u"jui3"_s << QStringList();
    QTest::newRow("a short word") << u"bxx"_s << QStringList();
}

void ShopIndexTest::aSlipOfOneLetterIsForgiven()
{
    QFETCH(const QString, typed);
    QFETCH(const QStringList, found);
    QCOMPARE(names(typed), found);
}

void ShopIndexTest::slipsComeAfterEveryExactHit()
{
    change("INSERT INTO products (id, uuid, name, created_at) VALUES (20, randomblob(16), 'Gfit knife', 0)");
    QCOMPARE(names(u"gfit"_s), (QStringList { u"Gfit knife"_s, u"Red Apple Gift Box"_s }));
    QCOMPARE(names(u"keler"_s, SearchScope::Customers), QStringList { u"Anna Keller"_s });
}

void ShopIndexTest::aSlipInAnotherWordOfTheSearchIsForgiven()
{
    QCOMPARE(names(u"aplpe gift"_s), QStringList { u"Red Apple Gift Box"_s });
    QCOMPARE(names(u"aplpe giftt"_s), QStringList { u"Red Apple Gift Box"_s });
    QCOMPARE(names(u"aplpe knife"_s), QStringList());
}

void ShopIndexTest::theLimitHolds()
{
    QCOMPARE(names(u"a"_s, SearchScope::Products, 2).size(), 2);
    QCOMPARE(names(u"a"_s, SearchScope::Products, 0).size(), 0);
    QCOMPARE(names(u"  "_s).size(), 0);
}

void ShopIndexTest::customersAreFoundByTheTailOfTheirPhone()
{
    QCOMPARE(names(u"12345678"_s, SearchScope::Customers), QStringList { u"王小明"_s });
    QCOMPARE(names(u"5678"_s, SearchScope::Customers).size(), 2);
    QCOMPARE(names(u"138 5678"_s, SearchScope::Customers), QStringList { u"王小明"_s });
    QCOMPARE(names(u"wxm"_s, SearchScope::Customers), QStringList { u"王小明"_s });
    QCOMPARE(names(u"keller"_s, SearchScope::Customers), QStringList { u"Anna Keller"_s });
    QCOMPARE(m_index.search(u"c17", SearchScope::Customers)[0].rank, SearchRank::ExactCode);
}

void ShopIndexTest::ordersAreFoundByNumberNewestFirst()
{
    QCOMPARE(names(u"a7"_s, SearchScope::Orders), QStringList({ u"A7-000124"_s, u"A7-000123"_s }));
    QCOMPARE(names(u"123"_s, SearchScope::Orders), QStringList { u"A7-000123"_s });
}

void ShopIndexTest::severalKindsComeInOneList()
{
    const SearchScopes all = SearchScope::Products | SearchScope::Customers | SearchScope::Orders;
    QCOMPARE(names(u"123"_s, all).first(), u"重庆火锅底料"_s); // the tail of its SKU
    QCOMPARE(names(u"123"_s, all).size(), 4);
}

void ShopIndexTest::deletedRowsAreNeverFound()
{
    QVERIFY(m_shop->run("UPDATE products SET deleted_at = 1 WHERE id = 1;"
                        "UPDATE variants SET deleted_at = 1 WHERE id = 13;"
                        "UPDATE customers SET deleted_at = 1 WHERE id = 1"));
    auto built = ShopIndex::build(m_shop->connection());
    QVERIFY(built.ok());
    m_index = std::move(*built);
    QCOMPARE(names(u"手机"_s), QStringList());
    QCOMPARE(names(u"龙井"_s, SearchScope::Variants), QStringList { u"TEA-50"_s });
    QCOMPARE(names(u"5678"_s, SearchScope::Customers), QStringList { u"Anna Keller"_s });
}

void ShopIndexTest::editsAreFollowed()
{
    change("UPDATE products SET name = '香蕉' WHERE id = 1");
    QCOMPARE(names(u"手机"_s), QStringList());
    QCOMPARE(names(u"xj"_s), QStringList { u"香蕉"_s });
    QCOMPARE(names(u"pgk"_s), QStringList { u"香蕉"_s });
    change("UPDATE variants SET sku = 'BANANA' WHERE id = 11");
    QCOMPARE(names(u"pgk"_s), QStringList());
    QCOMPARE(names(u"banana"_s), QStringList { u"香蕉"_s });
    change("UPDATE customers SET phone = '13900000001' WHERE id = 1");
    QCOMPARE(names(u"0001"_s, SearchScope::Customers), QStringList { u"王小明"_s });
    QCOMPARE(names(u"12345678"_s, SearchScope::Customers), QStringList());
}

void ShopIndexTest::newRowsAreFollowed()
{
    change("INSERT INTO products (id, uuid, name, created_at) VALUES (7, randomblob(16), '芒果', 0);"
           "INSERT INTO variants (uuid, product_id, sku, created_at) VALUES (randomblob(16), 7, 'MG', 0)");
    QCOMPARE(names(u"mg"_s), QStringList { u"芒果"_s });
    QCOMPARE(names(u"mangguo"_s, SearchScope::Variants), QStringList { u"MG"_s });
    change("INSERT INTO orders (uuid, number, placed_at, status) VALUES (randomblob(16), 'A7-000125', 3000, 'placed')");
    QCOMPARE(names(u"a7"_s, SearchScope::Orders).first(), u"A7-000125"_s);
}

void ShopIndexTest::furtherBarcodesAreFoundAndFollowed()
{
    QVERIFY(
        m_shop->run("INSERT INTO variant_barcodes (uuid, variant_id, barcode, position, created_at) VALUES\n"
                    "    (randomblob(16), 14, '6930000000017', 0, 0), (randomblob(16), 12, '6930000000024', 1, 0),\n"
                    "    (randomblob(16), 12, '6930000000031', 0, 0)"));
    auto built = ShopIndex::build(m_shop->connection());
    QVERIFY(built.ok());
    m_index = std::move(*built);
    QCOMPARE(names(u"6930000000024"_s), QStringList { u"重庆火锅底料"_s });
    QCOMPARE(names(u"6930000000031"_s), QStringList { u"重庆火锅底料"_s });
    QCOMPARE(names(u"6930000000017"_s, SearchScope::Variants), QStringList { u"TEA-50"_s });
    change("INSERT INTO variant_barcodes (uuid, variant_id, barcode, created_at)\n"
           "VALUES (randomblob(16), 11, '6930000000048', 0)");
    QCOMPARE(names(u"6930000000048"_s), QStringList { u"苹果手机壳 透明"_s });
    change("UPDATE variant_barcodes SET deleted_at = 1 WHERE barcode = '6930000000031'");
    QCOMPARE(names(u"6930000000031"_s), QStringList());
    QCOMPARE(names(u"6930000000024"_s), QStringList { u"重庆火锅底料"_s });
}

void ShopIndexTest::deletionsAreFollowed()
{
    change("UPDATE variants SET deleted_at = 1 WHERE id = 13");
    QCOMPARE(names(u"龙井"_s, SearchScope::Variants), QStringList { u"TEA-50"_s });
    change("UPDATE products SET deleted_at = 1 WHERE id = 3");
    QCOMPARE(names(u"龙井"_s, SearchScope::Variants), QStringList());
    change("UPDATE products SET deleted_at = NULL WHERE id = 3");
    QCOMPARE(names(u"龙井"_s, SearchScope::Variants), QStringList { u"TEA-50"_s });
    change("UPDATE customers SET deleted_at = 1 WHERE id = 2");
    QCOMPARE(names(u"anna"_s, SearchScope::Customers), QStringList());
}

void ShopIndexTest::changesTooManyToListAreFollowed()
{
    QVERIFY(m_shop->run("UPDATE products SET name = '新' || name; UPDATE customers SET name = '新' || name"));
    ChangeSet changes;
    changes.noteAll("products");
    changes.noteAll("customers");
    QVERIFY(m_index.update(m_shop->connection(), changes).ok());
    QCOMPARE(names(u"新"_s).size(), 6);
    QCOMPARE(names(u"新"_s, SearchScope::Customers).size(), 2);
}

void ShopIndexTest::aSnapshotStaysAsItWas()
{
    const ShopIndex before = m_index;
    change("UPDATE products SET name = '香蕉' WHERE id = 1");
    QCOMPARE(before.search(u"手机", SearchScope::Products).size(), size_t(1));
    QCOMPARE(m_index.search(u"手机", SearchScope::Products).size(), size_t(0));
}

void ShopIndexTest::rowsForTheCommandLineHaveIdsAndNames()
{
    const SearchScopes all = SearchScope::Products | SearchScope::Customers | SearchScope::Orders;
    const auto rows = findRows(m_shop->connection(), u"tea-250"_s, all, 10);
    QVERIFY(rows.ok());
    QCOMPARE(rows->size(), size_t(1));
    QCOMPARE(rows->front().kind, HitKind::Product);
    QCOMPARE(rows->front().sku, u"TEA-250"_s);
    QCOMPARE(rows->front().name, u"西湖龙井绿茶"_s);
    QVERIFY(!rows->front().id.isNil());
    const auto orders = findRows(m_shop->connection(), u"000124"_s, all, 10);
    QVERIFY(orders.ok());
    QCOMPARE(orders->front().name, u"A7-000124"_s);
}

QTEST_GUILESS_MAIN(ShopIndexTest)
#include "tst_shopindex.moc"

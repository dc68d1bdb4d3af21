// What the shop exports it takes in again: nothing changes in the same shop, and another one gets the same products.
#include "models/catalog/catalogstore.h"
#include "models/catalog/categorystore.h"
#include "models/catalog/shoplists.h"
#include "models/customers/customerstore.h"
#include "models/exporting/exporter.h"
#include "models/stock/stockledger.h"
#include "tests/models/importing/importfixture.h"

#include <QTest>

using namespace jishi;
using namespace jishi::testing;
using namespace Qt::StringLiterals;

class RoundTripTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theSameShopStaysAsItIs_data();
    void theSameShopStaysAsItIs();
    void anotherShopGetsTheSameProducts_data();
    void anotherShopGetsTheSameProducts();
    void ownFieldsAndTierPricesGoAlong_data();
    void ownFieldsAndTierPricesGoAlong();
    void aBlankCellTakesAFieldAndATierPriceAway();
    void aResellersExportHoldsNoTierPrices();
    void anEditedExportChangesWhatWasEdited();
    void aRowWithoutIdIsANewProduct();
    void aCategoryWithAnArrowInItsNameStays();
    void theSameCustomersStayAsTheyAre_data();
    void theSameCustomersStayAsTheyAre();
    void anotherShopGetsTheSameCustomers();
    void theSameStockStaysAsItIs_data();
    void theSameStockStaysAsItIs();
    void aCountIsBookedAsTheDifference();

private:
    static void formats();
};

namespace {

Product plain(const QString &name, const QString &sku, int64_t price)
{
    Product product;
    product.name = name;
    product.variants.emplace_back();
    product.variants.back().sku = sku;
    product.variants.back().price = Money(price, profile().currency);
    return product;
}

// Everything that has once broken somebody's spreadsheet.
std::vector<Product> awkwardProducts()
{
    std::vector<Product> all;
    all.push_back(plain(u"=1+1"_s, u"00042"_s, 995));
    all.back().variants.back().barcode = u"6901234567892"_s;
    all.back().description = u"'=2\n \" , ; \t line\r\nend "_s;
    all.push_back(plain(u"'=quoted"_s, u"-7"_s, 1999));
    all.back().tags = u"@home, 'x"_s;
    all.push_back(plain(u"''=twice"_s, u"'=9"_s, 1));
    all.push_back(plain(u"_x0041_ 桃 🍑"_s, u"1E5"_s, 10'000'000'000'01));
    all.back().variants.back().listPrice = Money(10'000'000'000'02, profile().currency);
    all.back().variants.back().cost = Money(0, profile().currency);
    all.back().variants.back().lowStock = Quantity::fromThousandths(1500);
    all.back().variants.back().tracksStock = false;
    all.back().published = false;
    all.back().variants.back().moreBarcodes = { u"00017"_s, u"=17"_s, u"0690000000003"_s };
    all.back().variants.back().sale = SalePrice { Money(5, profile().currency), QDate(2026, 3, 1), {} };
    Product tee = plain(u"Tee"_s, u"T-1"_s, 3000);
    tee.optionNames = { u"Size / Fit"_s, u"Colour"_s };
    tee.variants.front().optionValues = { u"L / slim"_s, u""_s };
    tee.variants.front().title = u"L / slim"_s;
    tee.variants.front().unit = u"件"_s;
    tee.variants.push_back(tee.variants.front());
    tee.variants.back().sku.clear();
    tee.variants.back().optionValues = { u"M"_s, u"Red"_s };
    tee.variants.back().title = u"My own words"_s;
    all.push_back(tee);
    Product twins = plain(u"Twins"_s, u""_s, 100);
    twins.variants.push_back(twins.variants.front());
    twins.variants.back().price = Money(200, profile().currency);
    all.push_back(twins);
    return all;
}

void fill(ShopFixture &shop)
{
    const auto filled = inTransaction(shop.connection(), [&](Transaction &) -> Status {
        CatalogStore catalog(shop.connection(), shop.context());
        StockLedger ledger(shop.connection(), shop.context());
        for (Product &product : awkwardProducts()) {
            const auto category = CategoryStore(shop.connection(), shop.context()).byPath(u"Clothing > Tees"_s);
            product.categoryId = *category;
            if (!product.tags.isEmpty())
                product.supplierId = *ShopLists(shop.connection(), shop.context()).supplierByName(u"=Farm & 'Sons"_s);
            const auto id = catalog.save(product);
            if (!id)
                return id.error();
            const auto stored = catalog.product(*id);
            if (auto counted = ledger.count(stored->variants.front().id, Quantity::fromThousandths(2250)); !counted)
                return counted;
        }
        return done();
    });
    if (!filled)
        qFatal("The test's own shop cannot be filled: %s", qPrintable(filled.error().detail));
}

void fillCustomers(ShopFixture &shop)
{
    Customer wang;
    wang.name = u"=王芳, \"VIP\""_s;
    wang.code = u"007"_s;
    wang.phone = u"13800001111"_s;
    wang.wechat = u"@wf"_s;
    wang.address = u"一号街\n2 楼"_s;
    wang.country = u"中国"_s;
    wang.remark = u"楼下阿姨"_s;
    wang.tags = u"老客户,水果"_s;
    wang.birthday = u"05-01"_s;
    wang.note = u"- 不要香菜\n' 放门口"_s;
    using enum CustomerContact::Kind;
    wang.contacts = { { 0, Phone, u"02088881111"_s, u"work: desk"_s }, { 0, Address, u"No: 5\\\nBack door"_s, {} },
        { 0, Phone, u"13900002222"_s, {} }, { 0, WeChat, u"wf: 2"_s, u"小号"_s } };
    Customer li;
    li.name = u"李伟"_s;
    const auto filled = inTransaction(shop.connection(), [&](Transaction &) -> Status {
        CustomerStore customers(shop.connection(), shop.context());
        for (const Customer &each : { wang, li, li })
            if (auto saved = customers.save(each); !saved)
                return saved.error();
        return done();
    });
    if (!filled)
        qFatal("The test's own shop cannot be filled: %s", qPrintable(filled.error().detail));
}

QByteArray exported(ShopFixture &shop, bool workbook, ExportTable table = ExportTable::Products)
{
    const Exporter exporter(shop.connection(), shop.context());
    const auto bytes = workbook ? exporter.xlsx(table) : exporter.csv(table);
    if (!bytes)
        qFatal("The export failed: %s", qPrintable(bytes.error().detail));
    return *bytes;
}

constexpr auto kEverything = "SELECT quote(p.name), quote(p.description), quote(p.tags), p.published, p.option_names, "
                             "v.option_values, v.title,\n"
                             "    quote(v.sku), quote(v.barcode), v.unit, v.price, v.list_price, v.cost, v.low_stock, "
                             "v.tracks_stock, v.on_hand, v.sale_price, v.sale_from, v.sale_until, p.supplier_id,\n"
                             "    (SELECT group_concat(barcode) FROM variant_barcodes WHERE variant_id = v.id)\n"
                             "FROM products p JOIN variants v ON v.product_id = p.id ORDER BY p.id, v.position";

constexpr auto kPeople = "SELECT c.code, quote(c.name), c.phone, c.wechat, quote(c.address), c.country, c.remark,\n"
                         "    c.tags, c.birthday, quote(c.note), k.kind, quote(k.value), k.label\n"
                         "FROM customers c LEFT JOIN customer_contacts k ON k.customer_id = c.id\n"
                         "ORDER BY c.id, k.kind, k.value";

} // namespace

void RoundTripTest::formats()
{
    QTest::addColumn<bool>("workbook");
    QTest::newRow("csv") << false;
    QTest::newRow("xlsx") << true;
}

void RoundTripTest::theSameShopStaysAsItIs_data()
{
    formats();
}

void RoundTripTest::theSameShopStaysAsItIs()
{
    QFETCH(bool, workbook);
    ImportFixture shop;
    fill(shop);
    const QString before = shop.everything();
    const QString rows = shop.rows(kEverything);
    const QString ids = shop.rows("SELECT id, hex(uuid), product_id, position FROM variants");
    const auto report = shop.import(exported(shop, workbook));
    QVERIFY2(report, report ? "" : qPrintable(report.error().detail));
    QCOMPARE(report->format, u"jishi-products"_s);
    QCOMPARE(refusals(*report), QString());
    QCOMPARE(shop.rows(kEverything), rows);
    QCOMPARE(shop.rows("SELECT id, hex(uuid), product_id, position FROM variants"), ids);
    QCOMPARE(counts(report->products), u"0/0/6"_s);
    QCOMPARE(report->stockMovements.added, 0);
    QCOMPARE(shop.everything(), before);
}

void RoundTripTest::anotherShopGetsTheSameProducts_data()
{
    formats();
}

void RoundTripTest::anotherShopGetsTheSameProducts()
{
    QFETCH(bool, workbook);
    ImportFixture shop;
    fill(shop);
    ImportFixture other;
    const QByteArray file = exported(shop, workbook);
    const auto report = other.import(file);
    QVERIFY2(report, report ? "" : qPrintable(report.error().detail));
    QCOMPARE(refusals(*report), QString());
    QCOMPARE(counts(report->products), u"6/0/0"_s);
    // Where " / " stands within a value, a file cannot tell the values apart; their words are the same.
    const char *const words =
        "SELECT p.name, quote(p.description), p.tags, p.published, v.title, v.sku, v.barcode, v.unit, v.price,\n"
        "    v.list_price, v.cost, v.low_stock, v.tracks_stock, v.on_hand, c.name, v.sale_price, v.sale_from,\n"
        "    v.sale_until, (SELECT name FROM suppliers WHERE id = p.supplier_id),\n"
        "    (SELECT group_concat(barcode) FROM variant_barcodes WHERE variant_id = v.id)\n"
        "FROM products p JOIN variants v ON v.product_id = p.id JOIN categories c ON c.id = p.category_id\n"
        "ORDER BY p.id, v.position";
    QCOMPARE(other.rows(words), shop.rows(words));
    const QString before = other.everything();
    QCOMPARE(counts(other.import(file)->products), u"0/0/6"_s);
    QCOMPARE(other.everything(), before);
    QCOMPARE(other.uncaptured(), 0);
    QCOMPARE(other.wrongSums(), 0);
}

// A product with two fields of the shop's own and a price for one of two tiers.
static void fillOwn(ShopFixture &shop)
{
    const auto filled = inTransaction(shop.connection(), [&](Transaction &) -> Status {
        ShopLists lists(shop.connection(), shop.context());
        if (auto saved = lists.save({ ResellerTier { 0, u"Gold"_s }, ResellerTier { 0, u"银牌: 一级"_s } }); !saved)
            return saved;
        if (auto saved = lists.save({ CustomField { 0, u"Origin"_s, CustomFieldKind::Text, {} },
                CustomField { 0, u"Grams, \"net\""_s, CustomFieldKind::Number, {} } });
            !saved)
            return saved;
        Product product = plain(u"Mango"_s, u"MG-1"_s, 3990);
        product.customValues = { { lists.customFields()[0].id, u"=Hainan\n"_s.trimmed() },
            { lists.customFields()[1].id, u"500"_s } };
        product.variants.front().tierPrices = { { lists.tiers()[1].id, Money(2550, profile().currency) } };
        CatalogStore catalog(shop.connection(), shop.context());
        if (auto saved = catalog.save(product); !saved)
            return saved.error();
        const auto pear = catalog.save(plain(u"Pear"_s, u"PR-1"_s, 500));
        return pear ? done() : Status(pear.error());
    });
    if (!filled)
        qFatal("The test's own shop cannot be filled: %s", qPrintable(filled.error().detail));
}

constexpr auto kOwn = "SELECT p.name, f.name, c.value, t.name, r.price\n"
                      "FROM products p JOIN variants v ON v.product_id = p.id\n"
                      "LEFT JOIN custom_values c ON c.product_id = p.id AND c.deleted_at IS NULL\n"
                      "LEFT JOIN custom_fields f ON f.id = c.field_id\n"
                      "LEFT JOIN tier_prices r ON r.variant_id = v.id AND r.deleted_at IS NULL\n"
                      "LEFT JOIN reseller_tiers t ON t.id = r.tier_id\n"
                      "ORDER BY p.name, f.name";

void RoundTripTest::ownFieldsAndTierPricesGoAlong_data()
{
    formats();
}

void RoundTripTest::ownFieldsAndTierPricesGoAlong()
{
    QFETCH(bool, workbook);
    ImportFixture shop;
    fillOwn(shop);
    QVERIFY(shop.run("DELETE FROM outbox"));
    const QString rows = shop.rows(kOwn);
    QVERIFY(rows.contains(u"2550"_s) && rows.contains(u"=Hainan"_s));
    const QByteArray file = exported(shop, workbook);
    const auto same = shop.import(file);
    QVERIFY2(same, same ? "" : qPrintable(same.error().detail));
    QCOMPARE(refusals(*same), QString());
    QCOMPARE(counts(same->products), u"0/0/2"_s);
    QCOMPARE(shop.rows("SELECT table_name, operation, fields FROM outbox"), QString());
    ImportFixture other;
    const auto report = other.import(file);
    QVERIFY2(report, report ? "" : qPrintable(report.error().detail));
    QCOMPARE(refusals(*report), QString());
    QCOMPARE(counts(report->products), u"2/0/0"_s);
    QCOMPARE(other.rows(kOwn), rows);
    QCOMPARE(other.uncaptured(), 0);
    QCOMPARE(counts(other.import(file)->products), u"0/0/2"_s);
}

void RoundTripTest::aBlankCellTakesAFieldAndATierPriceAway()
{
    ImportFixture shop;
    fillOwn(shop);
    const QByteArray csv = exported(shop, false);
    const auto report = shop.import(QByteArray(csv).replace(",25.50,", ",,").replace("'=Hainan", ""));
    QVERIFY(report);
    QCOMPARE(counts(report->products), u"0/1/1"_s);
    QCOMPARE(shop.rows(kOwn), u"Mango|Grams, \"net\"|500|NULL|NULL\nPear|NULL|NULL|NULL|NULL"_s);
    // A file without these columns says nothing about them.
    QVERIFY(shop.import(csv));
    const QString before = shop.rows(kOwn);
    QVERIFY(before.contains(u"2550"_s));
    QVERIFY(shop.import("Product ID,Name,SKU,Price\n,Mango,MG-1,41\n"));
    QCOMPARE(shop.rows(kOwn), before);
}

void RoundTripTest::aResellersExportHoldsNoTierPrices()
{
    ImportFixture shop;
    fillOwn(shop);
    ShopContext hers = shop.context();
    hers.profile.role = ShopRole::Reseller;
    const auto csv = Exporter(shop.connection(), hers).csv(ExportTable::Products);
    QVERIFY(csv);
    QVERIFY(csv->contains("Hainan"));
    QVERIFY(!csv->contains("Price: ") && !csv->contains("25.50"));
}

void RoundTripTest::anEditedExportChangesWhatWasEdited()
{
    ImportFixture shop;
    fill(shop);
    QVERIFY(shop.run("DELETE FROM outbox"));
    const QByteArray csv = exported(shop, false);
    QVERIFY(csv.contains(",9.95,"));
    const auto report = shop.import(QByteArray(csv).replace(",9.95,", ",12.00,"));
    QVERIFY(report);
    QCOMPARE(counts(report->products), u"0/1/5"_s);
    QCOMPARE(
        shop.rows("SELECT table_name, operation, fields FROM outbox"), u"variants|update|{\"price\":[995,1200]}"_s);
}

void RoundTripTest::aRowWithoutIdIsANewProduct()
{
    ImportFixture shop;
    shop.addVariant("A", 100);
    const auto report = shop.import("Product ID,Name,SKU,Price\n,Bread,B,2\n,Bread,C,3\n,Apple again,A,4\n");
    QVERIFY(report);
    QCOMPARE(refusals(*report), QString());
    QCOMPARE(counts(report->products), u"1/1/0"_s);
    QCOMPARE(shop.rows("SELECT p.name, v.sku, v.price FROM products p JOIN variants v ON v.product_id = p.id\n"
                       "ORDER BY v.sku"),
        u"Apple again|A|400\nBread|B|200\nBread|C|300"_s);
}

void RoundTripTest::aCategoryWithAnArrowInItsNameStays()
{
    ImportFixture shop;
    fill(shop);
    QVERIFY(shop.run("UPDATE categories SET name = 'Small > big ' WHERE parent_id IS NOT NULL"));
    QVERIFY(shop.run("DELETE FROM outbox"));
    const QString before = shop.everything();
    QCOMPARE(counts(shop.import(exported(shop, false))->products), u"0/0/6"_s);
    QCOMPARE(shop.everything(), before);
}

void RoundTripTest::theSameCustomersStayAsTheyAre_data()
{
    formats();
}

void RoundTripTest::theSameCustomersStayAsTheyAre()
{
    QFETCH(bool, workbook);
    ImportFixture shop;
    fillCustomers(shop);
    QVERIFY(shop.run("DELETE FROM outbox"));
    const QString people = shop.rows(kPeople);
    const auto report = shop.import(exported(shop, workbook, ExportTable::Customers));
    QVERIFY2(report, report ? "" : qPrintable(report.error().detail));
    QCOMPARE(report->format, u"jishi-customers"_s);
    QCOMPARE(refusals(*report), QString());
    QCOMPARE(shop.rows(kPeople), people);
    QCOMPARE(counts(report->customers), u"0/0/3"_s);
    QCOMPARE(shop.rows("SELECT table_name, operation, fields FROM outbox"), QString());
}

void RoundTripTest::anotherShopGetsTheSameCustomers()
{
    ImportFixture shop;
    fillCustomers(shop);
    QVERIFY(shop.run("UPDATE customers SET address = 'Street ' || id WHERE name = '李伟'"));
    ImportFixture other;
    const QByteArray file = exported(shop, false, ExportTable::Customers);
    QCOMPARE(counts(other.import(file)->customers), u"3/0/0"_s);
    QCOMPARE(other.rows(kPeople), shop.rows(kPeople));
    const auto again = other.import(file);
    QCOMPARE(refusals(*again), QString());
    QCOMPARE(counts(again->customers), u"0/0/3"_s);
}

void RoundTripTest::theSameStockStaysAsItIs_data()
{
    formats();
}

void RoundTripTest::theSameStockStaysAsItIs()
{
    QFETCH(bool, workbook);
    ImportFixture shop;
    fill(shop);
    const QString before = shop.everything();
    const auto report = shop.import(exported(shop, workbook, ExportTable::Stock));
    QVERIFY2(report, report ? "" : qPrintable(report.error().detail));
    QCOMPARE(report->format, u"jishi-stock"_s);
    QCOMPARE(refusals(*report), QString());
    QCOMPARE(counts(report->stockMovements), u"0/0/8"_s);
    QCOMPARE(shop.everything(), before);
}

void RoundTripTest::aCountIsBookedAsTheDifference()
{
    ImportFixture shop;
    fill(shop);
    const auto report = shop.import("SKU,On Hand,Counted\n00042,2.25,5\nT-1,2.25,\nnone,1,1\n00042,1,1\n");
    QVERIFY(report);
    QCOMPARE(counts(report->stockMovements), u"1/0/1"_s);
    QCOMPARE(refusals(*report),
        u"4: The shop has no product with the code none.\n5: The SKU 00042 stands on line 2 already."_s);
    QCOMPARE(shop.rows("SELECT quantity, reason FROM stock_movements ORDER BY id DESC LIMIT 1"), u"2750|count"_s);
    QCOMPARE(shop.wrongSums(), 0);
}

QTEST_GUILESS_MAIN(RoundTripTest)
#include "tst_roundtrip.moc"

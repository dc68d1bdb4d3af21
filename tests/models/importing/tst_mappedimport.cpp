// Files that no preset knows: a person says what the columns hold, the shop remembers it, and the rows come in.
#include "models/importing/importmappings.h"
#include "models/importing/mappedproducts.h"
#include "tests/models/importing/importfixture.h"

#include <QTest>

using namespace jishi;
using namespace jishi::testing;
using namespace Qt::StringLiterals;

class MappedImportTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void columnsAreGuessedByTheirWords_data();
    void columnsAreGuessedByTheirWords();
    void theHeaderIsFoundBelowAPreamble();
    void aChineseListBecomesProducts();
    void optionsMakeVariantsOfOneName();
    void whatTheCellsDoNotSayStays();
    void aListOfPricesFindsItsGoodsByCode();
    void goodsAreFoundBySkuThenBarcodeThenName();
    void whatCouldBeSeveralIsRefused();
    void aBarcodeThatLostItsDigitsIsRefused();
    void customersAreFoundByCodeThenPhoneThenNameAndAddress();
    void severalColumnsOfPhonesAndAddresses();
    void theShopRemembersTheMapping();
    void anUnknownFileSaysItsColumns();
    void aCorrectedRowIsTaken();
    void theCellsOfRefusedRowsAreTold();
};

namespace {

ColumnMapping mappingOf(const QByteArray &file)
{
    const auto sample = TableSample::of({ file.constData(), static_cast<size_t>(file.size()) }, LineCount::Physical);
    if (!sample)
        qFatal("The test's own file is no table.");
    ColumnMapping mapping = ColumnMapping::guess(sample->header);
    mapping.shape = sample->shape;
    return mapping;
}

Result<ImportReport> importMapped(ImportFixture &shop, const QByteArray &file)
{
    ImportOptions options;
    options.mapping = mappingOf(file);
    return shop.import(file, options);
}

constexpr auto kGoods =
    "SELECT p.name, v.sku, coalesce(v.barcode, ''), v.price, coalesce(v.cost, ''), v.unit, v.on_hand\n"
    "FROM products p JOIN variants v ON v.product_id = p.id ORDER BY v.id";

} // namespace

void MappedImportTest::columnsAreGuessedByTheirWords_data()
{
    QTest::addColumn<QString>("header");
    QTest::addColumn<bool>("customers");
    QTest::addColumn<QList<int>>("fields");
    const auto list = [](std::initializer_list<MappedField> fields) {
        QList<int> all;
        for (const MappedField field : fields)
            all.append(static_cast<int>(field));
        return all;
    };
    using enum MappedField;
    QTest::newRow("goods") << u"商品名称,条码,售价（元）,进价,库存,单位,分类,货号"_s << false
                           << list({ ProductName, Barcode, Price, Cost, OnHand, Unit, Category, Sku });
    QTest::newRow("people") << u"姓名,手机,地址,备注,微信号"_s << true
                            << list({ CustomerName, Phone, Address, Note, WeChat });
    QTest::newRow("English") << u"Item;SKU;Retail Price;Qty;Shelf"_s.replace(u';', u',') << false
                             << list({ ProductName, Sku, Price, OnHand, Leave });
    QTest::newRow("English people") << u"Full Name,Mobile,Phone 2,City,Birthday"_s << true
                                    << list({ CustomerName, Phone, Phone, Address, Birthday });
}

void MappedImportTest::columnsAreGuessedByTheirWords()
{
    QFETCH(QString, header);
    QFETCH(bool, customers);
    QFETCH(QList<int>, fields);
    const ColumnMapping mapping = ColumnMapping::guess(header.split(u','));
    QCOMPARE(mapping.rows == RowKind::Customers, customers);
    QList<int> guessed;
    for (const MappedField field : mapping.columns)
        guessed.append(static_cast<int>(field));
    QCOMPARE(guessed, fields);
    QCOMPARE(ColumnMapping::fromJson(mapping.toJson()), mapping);
}

void MappedImportTest::theHeaderIsFoundBelowAPreamble()
{
    const std::string text = "Stock list of March\nmade on,2026-03-01\n\n品名;售价\nMango;39.90\n";
    const auto sample = TableSample::of(text, LineCount::Physical);
    QVERIFY(sample.ok());
    QCOMPARE(sample->header, (QStringList { u"品名"_s, u"售价"_s }));
    QCOMPARE(sample->rows.size(), size_t(1));
    QCOMPARE(sample->body.bodyLine, 5);
}

void MappedImportTest::aChineseListBecomesProducts()
{
    ImportFixture shop;
    const auto report = importMapped(shop,
        QByteArray("商品名称,货号,条码,售价,进价,库存,单位,产地\n"
                   "海南芒果,00042,6901234567892,¥39.90,20,1.5,斤,海南\n"
                   "苹果,00043,,12.5,,,个,\n"));
    QVERIFY2(report, report ? "" : qPrintable(report.error().detail));
    QCOMPARE(refusals(*report), QString());
    QCOMPARE(report->format, u"mapped-products"_s);
    QCOMPARE(shop.rows(kGoods), u"海南芒果|00042|6901234567892|3990|2000|斤|1500\n苹果|00043||1250||个|0"_s);
    QCOMPARE(shop.uncaptured(), 0);
    QCOMPARE(shop.wrongSums(), 0);
}

void MappedImportTest::optionsMakeVariantsOfOneName()
{
    ImportFixture shop;
    const QByteArray file = "Product,Colour,Size,Price\nTee,Red,L,30\nTee,Red,M,30\nTee,Blue,L,31\n";
    QCOMPARE(counts(importMapped(shop, file)->products), u"1/0/0"_s);
    QCOMPARE(shop.rows("SELECT p.option_names, v.title, v.price FROM products p\n"
                       "JOIN variants v ON v.product_id = p.id ORDER BY v.id"),
        u"[\"Colour\",\"Size\"]|Red / L|3000\n[\"Colour\",\"Size\"]|Red / M|3000\n[\"Colour\",\"Size\"]|Blue / L|3100"_s);
    const QString before = shop.everything();
    QCOMPARE(counts(importMapped(shop, file)->products), u"0/0/1"_s);
    QCOMPARE(shop.everything(), before);
}

void MappedImportTest::whatTheCellsDoNotSayStays()
{
    ImportFixture shop;
    QVERIFY(importMapped(shop, "Product,SKU,Price,Unit\nMango,M-1,39.90,kg\n"));
    QVERIFY(importMapped(shop, "Product,SKU,Price,Unit\nMango,M-1,,\n"));
    QCOMPARE(shop.rows(kGoods), u"Mango|M-1||3990||kg|0"_s);
}

void MappedImportTest::aListOfPricesFindsItsGoodsByCode()
{
    ImportFixture shop;
    QVERIFY(importMapped(shop, "Product,SKU,Price\nMango,M-1,39.90\n"));
    const auto report = importMapped(shop, "SKU,Price\nm-1,45\nX-9,3\n");
    QVERIFY(report);
    QCOMPARE(counts(report->products), u"0/1/0"_s);
    QCOMPARE(report->refused.size(), size_t(1)); // goods that nobody named
    QCOMPARE(report->refused.front().line, 3);
    QCOMPARE(shop.rows(kGoods), u"Mango|M-1||4500|||0"_s);
}

void MappedImportTest::goodsAreFoundBySkuThenBarcodeThenName()
{
    ImportFixture shop;
    QVERIFY(importMapped(shop, "Product,SKU,Barcode,Price\nMango,M-1,690001,10\nPear,,690002,20\nFig,,,30\n"));
    const auto report =
        importMapped(shop, "Product,SKU,Barcode,Price\nMango new,M-1,,11\nPear new,,690002,21\nFig,,,31\n");
    QCOMPARE(counts(report->products), u"0/3/0"_s);
    QCOMPARE(shop.rows("SELECT p.name, v.price FROM products p JOIN variants v ON v.product_id = p.id ORDER BY v.id"),
        u"Mango new|1100\nPear new|2100\nFig|3100"_s);
}

void MappedImportTest::whatCouldBeSeveralIsRefused()
{
    ImportFixture shop;
    QVERIFY(importMapped(shop, "Product,SKU,Price\nFig,F-1,10\nFig,F-2,20\n"));
    const auto report = importMapped(shop, "Product,SKU,Price\nFig,,30\n");
    QCOMPARE(refusals(*report), u"2: Several products are called Fig; give the SKU or barcode."_s);
    // Within one file, too.
    const auto twice = importMapped(shop, "Product,Price\nPlum,1\nPlum,2\n");
    QCOMPARE(counts(twice->products), u"1/0/0"_s);
    QCOMPARE(refusals(*twice),
        u"3: The name Plum stands on line 2 already, and neither has a SKU or barcode to tell them apart."_s);
}

void MappedImportTest::aBarcodeThatLostItsDigitsIsRefused()
{
    ImportFixture shop;
    const auto report = importMapped(shop, "商品,条码,售价\n芒果,6.9E+12,10\n");
    QCOMPARE(report->refused.size(), size_t(1));
    QVERIFY(report->refused.front().reason.contains(u"format that column as text"));
    QCOMPARE(shop.integer("SELECT count(*) FROM products"), int64_t(0));
}

void MappedImportTest::customersAreFoundByCodeThenPhoneThenNameAndAddress()
{
    ImportFixture shop;
    const QByteArray file = "客户编号,姓名,手机,地址,备注\n"
                            "K1,李伟,13800001111,一号街,\n"
                            ",王芳,138-0000-2222,,VIP\n"
                            ",陈昊,,二号街,\n";
    const auto first = importMapped(shop, file);
    QVERIFY2(first, first ? "" : qPrintable(first.error().detail));
    QCOMPARE(first->format, u"mapped-customers"_s);
    QCOMPARE(counts(first->customers), u"3/0/0"_s);
    const QString before = shop.everything();
    QCOMPARE(counts(importMapped(shop, file)->customers), u"0/0/3"_s);
    QCOMPARE(shop.everything(), before);
    const auto changed = importMapped(shop,
        "客户编号,姓名,手机,地址,备注\n"
        "K1,李伟,13800009999,,\n" // another phone: her code tells
        ",王小芳,13800002222,,\n" // another name: her phone tells
        ",陈昊,13800003333,二号街,\n"); // a phone at last: name and address tell
    QCOMPARE(counts(changed->customers), u"0/3/0"_s);
    QCOMPARE(shop.rows("SELECT name, phone, address, note FROM customers ORDER BY id"),
        u"李伟|13800009999|一号街|\n王小芳|13800002222||VIP\n陈昊|13800003333|二号街|"_s);
    QCOMPARE(shop.uncaptured(), 0);
}

void MappedImportTest::severalColumnsOfPhonesAndAddresses()
{
    ImportFixture shop;
    const QByteArray file =
        "姓名,手机,备用电话,省,市,详细地址,生日\n李伟,13800001111,13800002222,广东,深圳,一号街,1990/5/1\n";
    QCOMPARE(counts(importMapped(shop, file)->customers), u"1/0/0"_s);
    QCOMPARE(shop.rows("SELECT c.phone, c.address, c.birthday, k.value FROM customers c\n"
                       "JOIN customer_contacts k ON k.customer_id = c.id"),
        u"13800001111|广东 深圳 一号街|1990-05-01|13800002222"_s);
    QCOMPARE(counts(importMapped(shop, file)->customers), u"0/0/1"_s);
}

void MappedImportTest::theShopRemembersTheMapping()
{
    ImportFixture shop;
    const QByteArray file = "What it is;Its figure\nMango;39.90\n";
    QVERIFY(!shop.import(file));
    ColumnMapping mapping = mappingOf(file);
    mapping.columns = { MappedField::ProductName, MappedField::Price };
    QVERIFY(ImportMappings(shop.connection()).remember(mapping).ok());
    const auto report = shop.import("WHAT IT IS ;its figure\nPear;12.50\n");
    QVERIFY2(report, report ? "" : qPrintable(report.error().detail));
    QCOMPARE(
        shop.rows("SELECT p.name, v.price FROM products p JOIN variants v ON v.product_id = p.id"), u"Pear|1250"_s);
    QVERIFY(ImportMappings(shop.connection()).forget(mapping.shape).ok());
    QVERIFY(!shop.import(file));
}

void MappedImportTest::anUnknownFileSaysItsColumns()
{
    ImportFixture shop;
    const QString sentence = shop.failure("What it is,Its figure\nMango,39.90\n");
    QVERIFY2(sentence.contains(u"Its columns are: What it is, Its figure."), qPrintable(sentence));
}

void MappedImportTest::aCorrectedRowIsTaken()
{
    ImportFixture shop;
    const QByteArray file = "Product,SKU,Price\nMango,M-1,cheap\nPear,P-1,5\n";
    ImportOptions options;
    options.mapping = mappingOf(file);
    QCOMPARE(shop.import(file, options)->refused.size(), size_t(1));
    options.patches = { { 2, { "Mango", "M-1", "39.90" } } };
    const auto report = shop.import(file, options);
    QCOMPARE(refusals(*report), QString());
    QCOMPARE(shop.rows("SELECT price FROM variants ORDER BY sku"), u"3990\n500"_s);
    // Rows of an order history are put right the same way.
    const QByteArray lines = "order,sku,quantity,time,unit price\n1,A,many,2026-02-01,5\n1,B,2,2026-02-01,5\n";
    ImportOptions orders;
    orders.patches = { { 2, { "1", "A", "3", "2026-02-01", "5" } } };
    QCOMPARE(refusals(*shop.import(lines, orders)), QString());
    QCOMPARE(shop.integer("SELECT total FROM orders"), int64_t(2500));
}

void MappedImportTest::theCellsOfRefusedRowsAreTold()
{
    ImportFixture shop;
    ImportOptions options;
    options.dryRun = true;
    options.withCells = true;
    const auto report =
        shop.import("order,sku,quantity,time,unit price\n1,A,2,2026-02-01,5\n1,B,many,2026-02-01,\"5\"\n", options);
    QCOMPARE(report->header, (QStringList { u"order"_s, u"sku"_s, u"quantity"_s, u"time"_s, u"unit price"_s }));
    QCOMPARE(report->refused.size(), size_t(1));
    QCOMPARE(report->refused.front().cells, (QStringList { u"1"_s, u"B"_s, u"many"_s, u"2026-02-01"_s, u"5"_s }));
}

QTEST_GUILESS_MAIN(MappedImportTest)
#include "tst_mappedimport.moc"

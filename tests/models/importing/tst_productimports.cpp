#include "tests/models/importing/importfixture.h"

#include <QtTest>

using namespace jishi;
using namespace jishi::testing;

class ProductImportsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aWooCommerceExportBecomesProductsAndVariants();
    void wooCommerceVariationsFindTheirParent();
    void aSaleThatIsOverIsNotThePrice();
    void aShopifyExportInTheOldLayoutIsRead();
    void aShopifyExportInTheNewLayoutIsRead();
    void theSecondTimeChangesNothing_data();
    void theSecondTimeChangesNothing();
    void onlyWhatChangedIsWritten();
    void aKnownSkuIsTheSameProduct();
    void whatTheFileDoesNotSayStays();
    void codesAreText();
    void aBarcodeThatLostItsDigitsIsRefused();
    void badRowsAreRefusedWithTheirLine();
    void aCodeOnTwoLinesIsRefusedNamingBoth();
    void aCodeOnTwoLinesOfOneProductIsRefusedToo();
    void descriptionsBecomePlainText();
    void everyRowIsCaptured();
};

static const QByteArray kWoo =
    "\xEF\xBB\xBFID,Type,SKU,Name,Published,\"Short description\",Description,\"Date sale price ends\",Stock,\"Sale "
    "price\","
    "\"Regular price\",Categories,Tags,Parent,\"External URL\",\"Attribute 1 name\",\"Attribute 1 value(s)\","
    "\"Attribute 2 name\",\"Attribute 2 value(s)\"\n"
    "44,variable,tee,V-Neck Tee,1,Soft,<p>Cotton &amp; more</p>,,,,,\"Clothing > Tees, Summer > Sale\",\"new, men\",,,"
    "Color,\"Red, Blue\",Size,\"L, M\"\n"
    "76,variation,tee-red,V-Neck Tee - Red,1,,,,5,,20,,,tee,,Color,Red,Size,\n"
    "77,variation,tee-blue,V-Neck Tee - Blue,1,,,,,18,20.50,,,id:44,,Color,Blue,Size,\n"
    "46,\"simple, virtual\",album,Album,0,,,,,,15,Music,,,,,,,\n"
    "87,grouped,set,The Set,1,,,,,,,Clothing,,,,,,,\n"
    "89,external,pennant,Pennant,1,,,,,,11.05,,,,https://example.com/p,,,,\n";

static const QByteArray kShopifyOld =
    "Handle,Title,Body (HTML),Vendor,Type,Tags,Published,Option1 Name,Option1 Value,Option2 Name,Option2 Value,Variant "
    "SKU,"
    "Variant Inventory Tracker,Variant Inventory Qty,Variant Price,Variant Compare At Price,Variant Barcode,Image Src,"
    "Cost per item,Status\n"
    "shirt,Blue Shirt,<b>Nice</b>,acme,,men,true,Title,Default "
    "Title,,,'00123,shopify,7,50,60,0690001,https://x/1.jpg,20.5,active\n"
    "shirt,,,,,,,,,,,,,,,,,https://x/2.jpg,,\n"
    "top,Varsity Top,,acme,Tops,women,true,Size,Small,,,,,1,60,,,,,draft\n"
    "top,,,,,,,,Medium,,,,,2,61,,,,,\n";

void ProductImportsTest::aWooCommerceExportBecomesProductsAndVariants()
{
    ImportFixture shop;
    const auto report = shop.import(kWoo);
    QVERIFY(report);
    QCOMPARE(report->format, QStringLiteral("woocommerce-products"));
    QCOMPARE(refusals(*report), QString());
    QCOMPARE(counts(report->products), QStringLiteral("4/0/0"));
    QCOMPARE(report->rows, 6);
    QCOMPARE(shop.rows("SELECT p.name, p.tags, p.published, p.source, p.source_key, c.name FROM products p\n"
                       "LEFT JOIN categories c ON c.id = p.category_id ORDER BY p.id"),
        QStringLiteral("V-Neck Tee|new, men, Sale|1|woocommerce|44|Tees\nAlbum||0|woocommerce|46|Music\n"
                       "The Set|grouped|0|woocommerce|87|Clothing\nPennant|external|1|woocommerce|89|NULL"));
    QCOMPARE(
        shop.text("SELECT description FROM products WHERE source_key = '44'"), QStringLiteral("Soft\nCotton & more"));
    QCOMPARE(
        shop.text("SELECT description FROM products WHERE source_key = '89'"), QStringLiteral("https://example.com/p"));
}

void ProductImportsTest::wooCommerceVariationsFindTheirParent()
{
    ImportFixture shop;
    const auto report = shop.import(kWoo);
    QVERIFY(report);
    QCOMPARE(shop.rows("SELECT sku, title, option_values, price, list_price, on_hand, tracks_stock FROM variants\n"
                       "WHERE product_id = (SELECT id FROM products WHERE source_key = '44') ORDER BY position"),
        QStringLiteral("tee-red|Red|[\"Red\",\"\"]|2000|NULL|5000|1\ntee-blue|Blue|[\"Blue\",\"\"]|1800|2050|0|0"));
    QCOMPARE(counts(report->stockMovements), QStringLiteral("1/0/0"));
    QCOMPARE(shop.rows("SELECT reason, quantity FROM stock_movements"), QStringLiteral("count|5000"));
    const auto orphan =
        shop.import("ID,Type,SKU,Name,Regular price,Parent\n99,variation,x,X,1,nobody\n98,variation,y,Y,1,\n");
    QVERIFY(orphan);
    QCOMPARE(refusals(*orphan),
        QStringLiteral("2: The parent nobody is not a variable product in this file.\n"
                       "3: The variation does not name its parent."));
}

void ProductImportsTest::aSaleThatIsOverIsNotThePrice()
{
    ImportFixture shop;
    QVERIFY(shop.import("ID,Type,SKU,Name,Date sale price ends,Sale price,Regular price\n"
                        "1,simple,a,A,2020-01-01,5,9\n2,simple,b,B,2099-01-01,5,9\n"));
    QCOMPARE(shop.rows("SELECT price, list_price FROM variants ORDER BY sku"), QStringLiteral("900|NULL\n500|900"));
}

void ProductImportsTest::aShopifyExportInTheOldLayoutIsRead()
{
    ImportFixture shop;
    const auto report = shop.import(kShopifyOld);
    QVERIFY(report);
    QCOMPARE(report->format, QStringLiteral("shopify-products"));
    QCOMPARE(refusals(*report), QString());
    QCOMPARE(shop.rows("SELECT name, description, option_names, tags, published, source_key FROM products ORDER BY id"),
        QStringLiteral("Blue Shirt|Nice|[]|men|1|shirt\nVarsity Top||[\"Size\"]|women|0|top"));
    QCOMPARE(
        shop.rows(
            "SELECT sku, barcode, title, price, list_price, cost, on_hand, tracks_stock FROM variants ORDER BY id"),
        QStringLiteral("00123|0690001||5000|6000|2050|7000|1\nNULL|NULL|Small|6000|NULL|NULL|1000|0\nNULL|NULL|Medium|"
                       "6100|NULL|NULL|2000|0"));
    QCOMPARE(shop.rows("SELECT name FROM categories"), QStringLiteral("Tops"));
}

void ProductImportsTest::aShopifyExportInTheNewLayoutIsRead()
{
    ImportFixture shop;
    const auto report =
        shop.import("Title,URL handle,Description,Vendor,Product category,Type,Tags,Published on online "
                    "store,Status,SKU,Barcode,Option1 name,"
                    "Option1 value,Price,Compare-at price,Cost per item,Inventory tracker,Inventory quantity\n"
                    "Peach,peach,Sweet,,Food > Fruit,,fresh,TRUE,Active,P-1,,Weight,1 kg,12.5,,,shopify,8\n"
                    ",peach,,,,,,,,P-2,,,2 kg,24,,,shopify,\n");
    QVERIFY(report);
    QCOMPARE(report->format, QStringLiteral("shopify-products"));
    QCOMPARE(refusals(*report), QString());
    QCOMPARE(shop.rows("SELECT name, published, option_names FROM products"), QStringLiteral("Peach|1|[\"Weight\"]"));
    QCOMPARE(shop.rows("SELECT sku, title, price, on_hand FROM variants"),
        QStringLiteral("P-1|1 kg|1250|8000\nP-2|2 kg|2400|0"));
    QCOMPARE(shop.rows("SELECT name FROM categories"), QStringLiteral("Food\nFruit"));
}

void ProductImportsTest::theSecondTimeChangesNothing_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("products");
    QTest::newRow("woocommerce") << kWoo << QStringLiteral("0/0/4");
    QTest::newRow("shopify") << kShopifyOld << QStringLiteral("0/0/2");
}

void ProductImportsTest::theSecondTimeChangesNothing()
{
    QFETCH(QByteArray, content);
    QFETCH(QString, products);
    ImportFixture shop;
    QVERIFY(shop.import(content));
    const QString before = shop.everything();
    const auto again = shop.import(content);
    QVERIFY(again);
    QCOMPARE(counts(again->products), products);
    QCOMPARE(again->stockMovements.added, 0);
    QCOMPARE(shop.everything(), before);
}

void ProductImportsTest::onlyWhatChangedIsWritten()
{
    ImportFixture shop;
    QVERIFY(shop.import(kShopifyOld));
    QVERIFY(shop.run("DELETE FROM outbox"));
    const auto report = shop.import(QByteArray(kShopifyOld).replace(",61,", ",59,"));
    QVERIFY(report);
    QCOMPARE(counts(report->products), QStringLiteral("0/1/1"));
    QCOMPARE(shop.rows("SELECT table_name, operation, fields FROM outbox"),
        QStringLiteral("variants|update|{\"price\":[6100,5900]}"));
}

void ProductImportsTest::aKnownSkuIsTheSameProduct()
{
    ImportFixture shop;
    shop.addVariant("TEE-RED", 100);
    const auto report = shop.import("ID,Type,SKU,Name,Regular price\n7,simple,tee-red,Red tee,20\n");
    QVERIFY(report);
    QCOMPARE(counts(report->products), QStringLiteral("0/1/0"));
    QCOMPARE(
        shop.rows("SELECT v.sku, v.price, p.name, p.source_key FROM variants v JOIN products p ON p.id = v.product_id"),
        QStringLiteral("TEE-RED|2000|Red tee|7"));
}

void ProductImportsTest::whatTheFileDoesNotSayStays()
{
    ImportFixture shop;
    QVERIFY(shop.import(kShopifyOld));
    QVERIFY(shop.run("UPDATE products SET description = 'Mine' WHERE source_key = 'shirt'"));
    const auto report = shop.import("Handle,Title,Variant Price,Variant SKU\nshirt,Blue Shirt,50,00123\n");
    QVERIFY(report);
    QCOMPARE(shop.rows("SELECT p.description, p.tags, v.cost, v.barcode, v.on_hand FROM variants v\n"
                       "JOIN products p ON p.id = v.product_id WHERE v.sku = '00123'"),
        QStringLiteral("Mine|men|2050|0690001|7000"));
}

void ProductImportsTest::codesAreText()
{
    ImportFixture shop;
    QVERIFY(shop.import("Handle,Title,Variant Price,Variant SKU,Variant Barcode\na,A,1,000123,0690000000012\n"));
    QCOMPARE(shop.rows("SELECT sku, typeof(sku), barcode, typeof(barcode) FROM variants"),
        QStringLiteral("000123|text|0690000000012|text"));
}

void ProductImportsTest::aBarcodeThatLostItsDigitsIsRefused()
{
    ImportFixture shop;
    const auto report = shop.import("Handle,Title,Variant Price,Variant Barcode\na,A,1,6.9E+12\nb,B,1,6901234567892\n");
    QVERIFY(report);
    QCOMPARE(counts(report->products), QStringLiteral("1/0/0"));
    QVERIFY(refusals(*report).startsWith(QStringLiteral("2: The code 6.9E+12 has lost its digits")));
}

void ProductImportsTest::badRowsAreRefusedWithTheirLine()
{
    ImportFixture shop;
    const auto report = shop.import("Handle,Title,Variant Price,Variant SKU,Variant Inventory Qty\n"
                                    ",No handle,1,,\n"
                                    "b,,1,,\n"
                                    "c,Costly,much,,\n"
                                    "d,Deep,-1,,\n"
                                    "e,Even,1,SAME,some\n"
                                    "f,Fine,1,SAME,1\n"
                                    "g,Good,2,G,1\n");
    QVERIFY(report);
    QCOMPARE(refusals(*report),
        QStringLiteral("2: The handle is missing.\n"
                       "3: The first row of b has no title.\n"
                       "4: The price cannot be read: much\n"
                       "5: A price is below zero.\n"
                       "6: The stock cannot be read: some"));
    QCOMPARE(shop.rows("SELECT name FROM products ORDER BY name"), QStringLiteral("Fine\nGood"));
}

void ProductImportsTest::aCodeOnTwoLinesIsRefusedNamingBoth()
{
    ImportFixture shop;
    const auto report = shop.import("Handle,Title,Variant Price,Variant SKU,Variant Barcode\n"
                                    "a,Apple,1,SAME,0690001\n"
                                    "b,Bread,2,same,\n"
                                    "c,Cheese,3,C,0690001\n"
                                    "d,Dates,4,,\n"
                                    "e,Eggs,5,,\n"
                                    "f,Figs,6,0SAME,690001\n");
    QVERIFY(report);
    QCOMPARE(refusals(*report),
        QStringLiteral("3: The SKU same stands on line 2 already.\n"
                       "4: The barcode 0690001 stands on line 2 already."));
    QCOMPARE(shop.rows("SELECT name FROM products ORDER BY name"), QStringLiteral("Apple\nDates\nEggs\nFigs"));
}

void ProductImportsTest::aCodeOnTwoLinesOfOneProductIsRefusedToo()
{
    ImportFixture shop;
    // The variation's line comes before its parent's.
    const auto report = shop.import("ID,Type,SKU,Name,Regular price,Parent,Attribute 1 name,Attribute 1 value(s)\n"
                                    "11,variation,R,Red,1,id:10,Colour,Red\n"
                                    "12,variation,R,Blue,2,id:10,Colour,Blue\n"
                                    "10,variable,T,Tee,,,Colour,\"Red, Blue\"\n"
                                    "13,simple,r,Other,3,,,\n");
    QVERIFY(report);
    QCOMPARE(refusals(*report),
        QStringLiteral("3: The SKU R stands on line 2 already.\n5: The SKU r stands on line 2 already."));
    QCOMPARE(shop.rows("SELECT sku, title, price FROM variants"), QStringLiteral("R|Red|100"));
}

void ProductImportsTest::descriptionsBecomePlainText()
{
    ImportFixture shop;
    QVERIFY(shop.import("Handle,Title,Variant Price,Body (HTML)\n"
                        "a,A,1,\"<ul><li>1 &lt; 2</li><li>caf&#233; &#x1F351;</li></ul> a < b &unknown; <br/>end\"\n"));
    QCOMPARE(shop.text("SELECT description FROM products"), QStringLiteral("1 < 2\ncafé 🍑\na < b &unknown;\nend"));
}

void ProductImportsTest::everyRowIsCaptured()
{
    ImportFixture shop;
    QVERIFY(shop.import(kWoo));
    QVERIFY(shop.import(kShopifyOld));
    QCOMPARE(shop.uncaptured(), 0);
    QCOMPARE(shop.wrongSums(), 0);
}

QTEST_GUILESS_MAIN(ProductImportsTest)
#include "tst_productimports.moc"

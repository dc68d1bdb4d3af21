#include "tests/models/importing/importfixture.h"

#include <QtTest>

using namespace jishi;
using namespace jishi::testing;

class SquareItemsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void variationsOfOneItemAreOneProduct();
    void optionsAreTakenWhereTheFileNamesThem();
    void levelsOfAllLocationsAreAdded();
    void aPriceAskedAtTheTillIsNone();
    void theSecondTimeChangesNothing();
    void badRowsAreRefusedWithTheirLine();
};

static const QByteArray kSquare =
    "\xEF\xBB\xBFToken,Item Name,Variation Name,SKU,Description,Categories,GTIN,Price,Option Name 1,Option Value 1,"
    "Current Quantity North Street,New Quantity North Street,Stock Alert Enabled North Street,"
    "Stock Alert Count North Street,Current Quantity Market,Stock Alert Enabled Market,Stock Alert Count "
    "Market,Archived\n"
    "AAA,Green tea,Tin,00071,<p>Fresh</p>,\"Drinks > Tea, Gifts\",0690001,12.50,,,5,,Y,2,3,N,9,N\n"
    "BBB,Green tea,Bag,0072,,,,8,,,,,,,1.5,Y,1,N\n"
    "CCC,Cup,Regular,CUP,,Ware,,3,,,,,,,,,,Y\n"
    "DDD,Scarf,\"Red, L\",S-R,,,,30,Colour,Red,1,,,,,,,N\n"
    "DDD,Scarf,\"Blue, L\",S-B,,,,variable,Colour,Blue,,,,,,,,N\n";

void SquareItemsTest::variationsOfOneItemAreOneProduct()
{
    ImportFixture shop;
    const auto report = shop.import(kSquare);
    QVERIFY(report);
    QCOMPARE(report->format, QStringLiteral("square-items"));
    QCOMPARE(refusals(*report), QString());
    QCOMPARE(counts(report->products), QStringLiteral("3/0/0"));
    QCOMPARE(shop.rows("SELECT p.name, p.description, p.tags, p.published, p.source, p.source_key, p.option_names, "
                       "c.name FROM products p\nLEFT JOIN categories c ON c.id = p.category_id ORDER BY p.id"),
        QStringLiteral("Green tea|Fresh|Gifts|1|square|AAA|[\"Variation\"]|Tea\nCup|||0|square|CCC|[]|Ware\n"
                       "Scarf|||1|square|DDD|[\"Colour\"]|NULL"));
    QCOMPARE(shop.rows("SELECT sku, barcode, title, price FROM variants WHERE sku LIKE '00%' ORDER BY id"),
        QStringLiteral("00071|0690001|Tin|1250\n0072|NULL|Bag|800"));
}

void SquareItemsTest::optionsAreTakenWhereTheFileNamesThem()
{
    ImportFixture shop;
    QVERIFY(shop.import(kSquare));
    QCOMPARE(shop.rows("SELECT option_values, title FROM variants WHERE sku LIKE 'S-%' ORDER BY id"),
        QStringLiteral("[\"Red\"]|Red\n[\"Blue\"]|Blue"));
}

void SquareItemsTest::levelsOfAllLocationsAreAdded()
{
    ImportFixture shop;
    QVERIFY(shop.import(kSquare));
    QCOMPARE(shop.rows("SELECT sku, on_hand, low_stock, tracks_stock FROM variants ORDER BY id"),
        QStringLiteral("00071|8000|2000|1\n0072|1500|1000|1\nCUP|0|NULL|0\nS-R|1000|NULL|1\nS-B|0|NULL|0"));
}

void SquareItemsTest::aPriceAskedAtTheTillIsNone()
{
    ImportFixture shop;
    shop.addVariant("S-B", 777);
    const auto report = shop.import(kSquare);
    QVERIFY(report);
    QCOMPARE(refusals(*report), QString());
    QCOMPARE(shop.integer("SELECT price FROM variants WHERE sku = 'S-B'"), 777);
}

void SquareItemsTest::theSecondTimeChangesNothing()
{
    ImportFixture shop;
    QVERIFY(shop.import(kSquare));
    const QString before = shop.everything();
    const auto again = shop.import(kSquare);
    QVERIFY(again);
    QCOMPARE(counts(again->products), QStringLiteral("0/0/3"));
    QCOMPARE(again->stockMovements.added, 0);
    QCOMPARE(shop.everything(), before);
    QCOMPARE(shop.uncaptured(), 0);
    QCOMPARE(shop.wrongSums(), 0);
}

void SquareItemsTest::badRowsAreRefusedWithTheirLine()
{
    ImportFixture shop;
    const auto report = shop.import("Token,Item Name,Variation Name,SKU,GTIN,Price,Current Quantity Shop\n"
                                    "A,,Regular,a,,1,\n"
                                    "B,Bowl,Regular,b,,cheap,\n"
                                    "C,Can,Regular,c,6.9E+12,1,\n"
                                    "D,Dish,Regular,d,,1,few\n"
                                    "E,Egg,Regular,e,,1,2\n");
    QVERIFY(report);
    QCOMPARE(refusals(*report),
        QStringLiteral("2: The name is missing.\n"
                       "3: The price cannot be read: cheap\n"
                       "4: The code 6.9E+12 has lost its digits in a spreadsheet; format that column as text and "
                       "export again.\n"
                       "5: The stock cannot be read: few"));
    QCOMPARE(shop.text("SELECT name FROM products"), QStringLiteral("Egg"));
}

QTEST_GUILESS_MAIN(SquareItemsTest)
#include "tst_squareitems.moc"

#include "tests/models/importing/importfixture.h"

#include <QtTest>

using namespace jishi;
using namespace jishi::testing;

class LoyverseItemsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rowsOfOneHandleAreVariants();
    void storesAreTakenTogether();
    void whatIsSoldByWeightIsCountedInKilograms();
    void componentsOfACompositeItemAreNotVariants();
    void oneStoreHasColumnsWithoutItsName();
    void theSecondTimeChangesNothing();
    void badRowsAreRefusedWithTheirLine();
};

static const QByteArray kLoyverse =
    "Handle,SKU,Name,Category,Description,Sold by weight,Option 1 name,Option 1 value,Option 2 name,Option 2 "
    "value,Option 3 name,Option 3 value,Cost,Barcode,SKU of included item,Quantity of included item,Track "
    "stock,Available for sale [North],Price [North],In stock [North],Low stock [North],Available for sale "
    "[Market],Price [Market],In stock [Market],Low stock [Market],\"Tax - \"\"VAT\"\" (20%)\"\n"
    "shirt,00010,Shirt,Clothes,<b>Soft</b>,N,Size,L,Colour,Red,,,4.00,0690007,,,Y,Y,12.00,3,1,Y,11.00,2,1,N\n"
    "shirt,00011,,,,,,M,,Red,,,4.00,,,,,Y,,,,Y,11.00,-2,,N\n"
    "peach,10001,Peach,Fruit,,Y,,,,,,,0.00,,,,Y,N,6.50,2.250,,N,6.50,,,N\n"
    "box,10002,Gift box,,,N,,,,,,,0,,00010,1,N,Y,variable,,,N,variable,,,N\n"
    "box,,,,,,,,,,,,,,10001,2,,,,,,,,,,\n";

void LoyverseItemsTest::rowsOfOneHandleAreVariants()
{
    ImportFixture shop;
    const auto report = shop.import(kLoyverse);
    QVERIFY(report);
    QCOMPARE(report->format, QStringLiteral("loyverse-items"));
    QCOMPARE(refusals(*report), QString());
    QCOMPARE(shop.rows("SELECT p.name, p.description, p.published, p.source_key, p.option_names, c.name\n"
                       "FROM products p LEFT JOIN categories c ON c.id = p.category_id ORDER BY p.id"),
        QStringLiteral("Shirt|Soft|1|shirt|[\"Size\",\"Colour\"]|Clothes\nPeach||0|peach|[]|Fruit\n"
                       "Gift box||1|box|[]|NULL"));
    QCOMPARE(shop.rows("SELECT sku, barcode, title, cost, tracks_stock FROM variants ORDER BY id"),
        QStringLiteral("00010|0690007|L / Red|400|1\n00011|NULL|M / Red|400|1\n10001|NULL||0|1\n10002|NULL||0|0"));
}

void LoyverseItemsTest::storesAreTakenTogether()
{
    ImportFixture shop;
    QVERIFY(shop.import(kLoyverse));
    QCOMPARE(shop.rows("SELECT sku, price, on_hand, low_stock FROM variants ORDER BY id"),
        QStringLiteral("00010|1200|5000|2000\n00011|1100|-2000|NULL\n10001|650|2250|NULL\n10002|0|0|NULL"));
}

void LoyverseItemsTest::whatIsSoldByWeightIsCountedInKilograms()
{
    ImportFixture shop;
    QVERIFY(shop.import(kLoyverse));
    QCOMPARE(shop.rows("SELECT sku FROM variants WHERE unit = 'kg'"), QStringLiteral("10001"));
}

void LoyverseItemsTest::componentsOfACompositeItemAreNotVariants()
{
    ImportFixture shop;
    QVERIFY(shop.import(kLoyverse));
    QCOMPARE(shop.integer("SELECT count(*) FROM variants v JOIN products p ON p.id = v.product_id\n"
                          "WHERE p.source_key = 'box'"),
        1);
}

void LoyverseItemsTest::oneStoreHasColumnsWithoutItsName()
{
    ImportFixture shop;
    const auto report =
        shop.import("Handle,SKU,Name,Category,Sold by weight,Cost,Barcode,Track stock,Available for sale,"
                    "Price,In stock,Low stock\ntea,1,Tea,,N,,,Y,Y,2.5,7,1\n");
    QVERIFY(report);
    QCOMPARE(report->format, QStringLiteral("loyverse-items"));
    QCOMPARE(shop.rows("SELECT sku, price, on_hand, low_stock FROM variants"), QStringLiteral("1|250|7000|1000"));
}

void LoyverseItemsTest::theSecondTimeChangesNothing()
{
    ImportFixture shop;
    QVERIFY(shop.import(kLoyverse));
    const QString before = shop.everything();
    const auto again = shop.import(kLoyverse);
    QVERIFY(again);
    QCOMPARE(counts(again->products), QStringLiteral("0/0/3"));
    QCOMPARE(shop.everything(), before);
    QCOMPARE(shop.uncaptured(), 0);
    QCOMPARE(shop.wrongSums(), 0);
}

void LoyverseItemsTest::badRowsAreRefusedWithTheirLine()
{
    ImportFixture shop;
    const auto report = shop.import("Handle,SKU,Name,Price [A],In stock [A]\n"
                                    ",1,No handle,1,\n"
                                    "b,2,,1,\n"
                                    "c,3,Costly,much,\n"
                                    "d,4,Deep,1,some\n"
                                    "e,5,Even,1,2\n");
    QVERIFY(report);
    QCOMPARE(refusals(*report),
        QStringLiteral("2: The handle is missing.\n"
                       "3: The first row of b has no name.\n"
                       "4: The price cannot be read: much\n"
                       "5: The stock cannot be read: some"));
    QCOMPARE(shop.text("SELECT name FROM products"), QStringLiteral("Even"));
}

QTEST_GUILESS_MAIN(LoyverseItemsTest)
#include "tst_loyverseitems.moc"

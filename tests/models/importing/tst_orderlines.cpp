#include "tests/models/importing/importfixture.h"

#include <QtTest>

using namespace jishi;
using namespace jishi::testing;

class OrderLinesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rowsOfOneNumberAreOneOrderThatBeganWithItsEarliestLine();
    void anImportedOrderIsFinishedAndSettled();
    void aCancellationRefersToItsOrderWhereThatIsKnown();
    void negativeQuantitiesAreReturns();
    void aNegativePriceIsTakenAsItIs();
    void aPriceFinerThanTheCurrencyIsRoundedPerLineAndCounted();
    void aWriteOffIsAStockMovementNotASale();
    void goodsFoundAreACount();
    void aGiftToACustomerStaysALine();
    void codesThatDifferInCaseAreOneProductWithTheMostFrequentName();
    void thePriceIsTheMostFrequentOneAndTheLatestOfEqualOnes();
    void aKnownSkuKeepsItsNameAndPrice();
    void customersAreFoundByCodeThenPhoneThenName();
    void theSecondTimeChangesNothing();
    void aChangedLineReplacesTheOrdersLines();
    void anOrderOfTheShopsOwnIsNotTouched();
    void whatASecondFileTellsOtherwiseAboutStockIsRefused();
    void theFirstCustomerOfAnOrderWins();
    void badRowsAreRefusedWithTheirLine();
    void discountsTakeFromTheAmount();
    void anotherCurrencyIsRefused();
    void headersAreFoundInChineseBelowAPreamble();
    void anyDelimiterWorks();
    void everyRowIsCaptured();
    void manyLinesKeepTheirIndex();
    void formulasAreKeptAsText();
};

void OrderLinesTest::rowsOfOneNumberAreOneOrderThatBeganWithItsEarliestLine()
{
    ImportFixture shop;
    const auto report = shop.orders("1,a,Apple,2,2025-01-02 10:05,1.50,,\n"
                                    "2,b,Pear,1,2025-01-02 11:00,2,,\n"
                                    "1,b,Pear,3,2025-01-02 10:04,2.00,,\n");
    QVERIFY(report);
    QCOMPARE(counts(report->orders), QStringLiteral("2/0/0"));
    QCOMPARE(shop.rows("SELECT number, placed_at, gross, returns, total FROM orders ORDER BY number"),
        QStringLiteral("1|1735783440000|900|0|900\n2|1735786800000|200|0|200"));
    QCOMPARE(shop.rows("SELECT line_no, sku, name, quantity, unit_price, amount FROM order_lines WHERE order_id = 1"),
        QStringLiteral("1|a|Apple|2000|150|300\n2|b|Pear|3000|200|600"));
    QCOMPARE(shop.wrongSums(), 0);
}

void OrderLinesTest::anImportedOrderIsFinishedAndSettled()
{
    ImportFixture shop;
    QVERIFY(shop.orders("1,a,Apple,2,2025-01-02,1.50,,\n"
                        "2,a,Apple,-1,2025-01-02,1.50,,\n"));
    QCOMPARE(shop.rows("SELECT status, source, fulfilment, paid, refunded FROM orders ORDER BY id"),
        QStringLiteral("completed|import|handed_over|300|0\ncompleted|import|handed_over|0|150"));
    QCOMPARE(
        shop.rows("SELECT amount, method FROM payments ORDER BY id"), QStringLiteral("300|imported\n-150|imported"));
    QCOMPARE(shop.integer("SELECT count(*) FROM stock_movements"), 0);
    QCOMPARE(shop.integer("SELECT sum(reserved) FROM variants"), 0);
}

void OrderLinesTest::aCancellationRefersToItsOrderWhereThatIsKnown()
{
    ImportFixture shop;
    QVERIFY(shop.orders("C1,a,Apple,-1,2025-01-03,2,,\n"
                        "1,a,Apple,1,2025-01-02,2,,\n"
                        "C9,a,Apple,-1,2025-01-03,2,,\n"));
    QVERIFY(shop.orders("C2,a,Apple,-1,2025-01-03,2,,\n"));
    QCOMPARE(shop.rows("SELECT r.number, o.number FROM orders r LEFT JOIN orders o ON o.id = r.refers_to\n"
                       "WHERE r.number GLOB 'C*' ORDER BY r.number"),
        QStringLiteral("C1|1\nC2|NULL\nC9|NULL"));
}

void OrderLinesTest::negativeQuantitiesAreReturns()
{
    ImportFixture shop;
    QVERIFY(shop.orders("1,a,Apple,2,2025-01-02,10,,\n1,b,Pear,-1,2025-01-02,3,,\n"));
    QCOMPARE(shop.rows("SELECT gross, returns, total FROM orders"), QStringLiteral("2000|-300|1700"));
}

void OrderLinesTest::aNegativePriceIsTakenAsItIs()
{
    ImportFixture shop;
    const auto report = shop.orders("A563186,B,Adjust bad debt,1,2025-01-02,-11062.06,,\n");
    QVERIFY(report);
    QCOMPARE(refusals(*report), QString());
    QCOMPARE(shop.rows("SELECT total, refunded FROM orders"), QStringLiteral("-1106206|1106206"));
    QCOMPARE(shop.integer("SELECT price FROM variants"), 0);
}

void OrderLinesTest::aPriceFinerThanTheCurrencyIsRoundedPerLineAndCounted()
{
    ImportFixture shop;
    const auto report = shop.orders("1,pads,Pads,1,2025-01-02,0.001,,\n"
                                    "2,pads,Pads,3,2025-01-02,0.335,,\n"
                                    "3,pads,Pads,-3,2025-01-02,0.335,,\n"
                                    "4,pads,Pads,1,2025-01-02,0.10,,\n");
    QVERIFY(report);
    QCOMPARE(report->rounded, 3);
    QCOMPARE(shop.rows("SELECT unit_price, exact_price, amount FROM order_lines ORDER BY order_id"),
        QStringLiteral("0|0.001|0\n34|0.335|101\n34|0.335|-101\n10|NULL|10"));
    QCOMPARE(shop.integer("SELECT count(*) FROM payments"), 3);
}

void OrderLinesTest::aWriteOffIsAStockMovementNotASale()
{
    ImportFixture shop;
    const auto report = shop.orders("1,a,Apple,5,2025-01-02,2,7,\n"
                                    "2,A,damaged,-3,2025-01-03,0,,\n"
                                    "1,a,Apple,-1,2025-01-02,0.00,7,\n");
    QVERIFY(report);
    QCOMPARE(counts(report->stockMovements), QStringLiteral("2/0/0"));
    QCOMPARE(counts(report->orders), QStringLiteral("1/0/0"));
    QCOMPARE(shop.rows("SELECT quantity, reason, reference, note, at FROM stock_movements ORDER BY reference"),
        QStringLiteral("-1000|write_off|1||1735747200000\n-3000|write_off|2|damaged|1735833600000"));
    QCOMPARE(shop.integer("SELECT on_hand FROM variants"), -4000);
    QCOMPARE(shop.integer("SELECT count(*) FROM order_lines"), 1);
    QCOMPARE(shop.wrongSums(), 0);
}

void OrderLinesTest::goodsFoundAreACount()
{
    ImportFixture shop;
    QVERIFY(shop.orders("1,a,,56,2025-01-02,0,,\n1,b,,1,2025-01-02,0,,\n"));
    QCOMPARE(shop.rows("SELECT quantity, reason FROM stock_movements ORDER BY quantity"),
        QStringLiteral("1000|count\n56000|count"));
    QCOMPARE(shop.integer("SELECT count(*) FROM orders"), 0);
    QCOMPARE(shop.rows("SELECT name FROM products ORDER BY name"), QStringLiteral("a\nb"));
}

void OrderLinesTest::aGiftToACustomerStaysALine()
{
    ImportFixture shop;
    QVERIFY(shop.orders("1,a,Apple,1,2025-01-02,0,7,\n"
                        "2,a,Apple,1,2025-01-02,0,,\n2,b,Pear,1,2025-01-02,3,,\n"));
    QCOMPARE(
        shop.rows("SELECT number, (SELECT count(*) FROM order_lines WHERE order_id = orders.id), total FROM orders"),
        QStringLiteral("1|1|0\n2|2|300"));
    QCOMPARE(shop.integer("SELECT count(*) FROM stock_movements"), 0);
}

void OrderLinesTest::codesThatDifferInCaseAreOneProductWithTheMostFrequentName()
{
    ImportFixture shop;
    const auto report = shop.orders("1,15056BL,Edwardian Parasol,1,2025-01-02,2,,\n"
                                    "1,15056bl,EDWARDIAN PARASOL BLACK,1,2025-01-02,2,,\n"
                                    "2,15056bl,EDWARDIAN PARASOL BLACK,1,2025-01-02,2,,\n"
                                    "2,15056bl,,1,2025-01-02,2,,\n");
    QVERIFY(report);
    QCOMPARE(counts(report->products), QStringLiteral("1/0/0"));
    QCOMPARE(shop.rows("SELECT v.sku, p.name FROM variants v JOIN products p ON p.id = v.product_id"),
        QStringLiteral("15056bl|EDWARDIAN PARASOL BLACK"));
    QCOMPARE(shop.rows("SELECT sku, name FROM order_lines"),
        QStringLiteral("15056BL|Edwardian Parasol\n15056bl|EDWARDIAN PARASOL BLACK\n"
                       "15056bl|EDWARDIAN PARASOL BLACK\n15056bl|EDWARDIAN PARASOL BLACK"));
}

void OrderLinesTest::thePriceIsTheMostFrequentOneAndTheLatestOfEqualOnes()
{
    ImportFixture shop;
    QVERIFY(shop.orders(
        "1,a,A,1,2025-01-02,2,,\n2,a,A,1,2025-01-03,3,,\n3,a,A,1,2025-01-04,2,,\n"
        "4,b,B,1,2025-01-09,5,,\n5,b,B,1,2025-01-03,4,,\n6,b,B,1,2025-01-03,0,7,\n7,b,B,1,2025-01-03,0,7,\n"));
    QCOMPARE(shop.rows("SELECT sku, price FROM variants ORDER BY sku"), QStringLiteral("a|200\nb|500"));
}

void OrderLinesTest::aKnownSkuKeepsItsNameAndPrice()
{
    ImportFixture shop;
    shop.addVariant("APL-1", 777);
    const QString before = shop.rows("SELECT name FROM products");
    const auto report = shop.orders("1,apl-1,Something else,1,2025-01-02,2,,\n1,apl-1,,1,2025-01-02,2,,\n");
    QVERIFY(report);
    QCOMPARE(counts(report->products), QStringLiteral("0/0/1"));
    QCOMPARE(shop.rows("SELECT name FROM products"), before);
    QCOMPARE(shop.integer("SELECT price FROM variants"), 777);
    QCOMPARE(shop.rows("SELECT name FROM order_lines WHERE line_no = 2"), before);
}

void OrderLinesTest::customersAreFoundByCodeThenPhoneThenName()
{
    ImportFixture shop;
    const QByteArray header = "order id,sku,qty,date,price,customer id,customer name,phone,country\n";
    const auto first = shop.import(header
        + "1,a,1,2025-01-02,1,17850,,,United Kingdom\n"
          "2,a,1,2025-01-02,1,17850,Wang,13800000000,\n"
          "3,a,1,2025-01-02,1,,Li,'13900000000,China\n"
          "4,a,1,2025-01-02,1,,Zhao,,\n"
          "5,a,1,2025-01-02,1,,Zhao,,\n"
          "6,a,1,2025-01-02,1,,,,\n");
    QVERIFY(first);
    QCOMPARE(counts(first->customers), QStringLiteral("3/0/0"));
    QCOMPARE(shop.rows("SELECT code, name, phone, country FROM customers ORDER BY id"),
        QStringLiteral("17850|Wang|13800000000|United Kingdom\nNULL|Li|13900000000|China\nNULL|Zhao||"));
    const auto second = shop.import(header
        + "7,a,1,2025-01-02,1,17850,,,\n8,a,1,2025-01-02,1,,,13900000000,\n"
          "9,a,1,2025-01-02,1,,Zhao,,\n10,a,1,2025-01-02,1,18,,,\n");
    QVERIFY(second);
    QCOMPARE(counts(second->customers), QStringLiteral("1/0/3"));
    QCOMPARE(shop.rows("SELECT c.name FROM orders o LEFT JOIN customers c ON c.id = o.customer_id ORDER BY o.id"),
        QStringLiteral("Wang\nWang\nLi\nZhao\nZhao\nNULL\nWang\nLi\nZhao\n18"));
}

void OrderLinesTest::theSecondTimeChangesNothing()
{
    ImportFixture shop;
    const QByteArray rows =
        "1,a,Apple,2,2025-01-02 10:05,1.505,7,China\n2,b,,1,2025-01-02,2,,\nC2,b,,-1,2025-01-02,2,,\n"
        "3,b,lost,-1,2025-01-02,0,,\n3,a,lost,-1,2025-01-02,0,,\n";
    QVERIFY(shop.orders(rows));
    const QString before = shop.everything();
    const auto again = shop.orders(rows);
    QVERIFY(again);
    QCOMPARE(counts(again->orders), QStringLiteral("0/0/3"));
    QCOMPARE(counts(again->products), QStringLiteral("0/0/2"));
    QCOMPARE(counts(again->customers), QStringLiteral("0/0/1"));
    QCOMPARE(counts(again->stockMovements), QStringLiteral("0/0/2"));
    QCOMPARE(shop.everything(), before);
}

void OrderLinesTest::aChangedLineReplacesTheOrdersLines()
{
    ImportFixture shop;
    QVERIFY(shop.orders("1,a,Apple,2,2025-01-02,1.50,,\n1,b,Pear,1,2025-01-02,4,,\n2,a,Apple,1,2025-01-02,1.50,,\n"));
    const auto changed = shop.orders("1,a,Apple,3,2025-01-02,1.50,7,China\n2,a,Apple,1,2025-01-02,1.50,,\n");
    QVERIFY(changed);
    QCOMPARE(counts(changed->orders), QStringLiteral("0/1/1"));
    QCOMPARE(shop.rows("SELECT total, paid, refunded, country FROM orders WHERE number = '1'"),
        QStringLiteral("450|700|250|China"));
    QCOMPARE(shop.rows("SELECT line_no, quantity FROM order_lines WHERE order_id = 1"), QStringLiteral("1|3000"));
    QCOMPARE(shop.wrongSums(), 0);
    QCOMPARE(shop.uncaptured(), 0);
    QCOMPARE(shop.rows("SELECT operation, part FROM outbox WHERE table_name = 'order_lines' ORDER BY id"),
        QStringLiteral("delete|2\nupdate|1"));
    // And back again, and once more: each correction is a payment of its own.
    QVERIFY(shop.orders("1,a,Apple,2,2025-01-02,1.50,,\n1,b,Pear,1,2025-01-02,4,,\n"));
    QVERIFY(shop.orders("1,a,Apple,3,2025-01-02,1.50,7,China\n"));
    QCOMPARE(shop.rows("SELECT total, paid - refunded FROM orders WHERE number = '1'"), QStringLiteral("450|450"));
    QCOMPARE(shop.wrongSums(), 0);
}

void OrderLinesTest::anOrderOfTheShopsOwnIsNotTouched()
{
    ImportFixture shop;
    shop.addOrder("A7-000001", "placed");
    const auto report = shop.orders("5,a,Apple,1,2025-01-02,1,,\nA7-000001,a,Apple,1,2025-01-02,1,,\n");
    QVERIFY(report);
    QCOMPARE(counts(report->orders), QStringLiteral("1/0/0"));
    QCOMPARE(refusals(*report),
        QStringLiteral("3: The shop has an order A7-000001 already that did not come from an import."));
}

void OrderLinesTest::whatASecondFileTellsOtherwiseAboutStockIsRefused()
{
    ImportFixture shop;
    QVERIFY(shop.orders("1,a,,-3,2025-01-02,0,,\n"));
    const auto report = shop.orders("1,a,,-4,2025-01-02,0,,\n");
    QVERIFY(report);
    QVERIFY(refusals(*report).startsWith(QStringLiteral("2: This stock movement was imported before")));
    QCOMPARE(shop.integer("SELECT sum(quantity) FROM stock_movements"), -3000);
}

void OrderLinesTest::theFirstCustomerOfAnOrderWins()
{
    ImportFixture shop;
    QVERIFY(shop.orders(
        "1,a,Apple,1,2025-01-02,1,,\n1,a,Apple,1,2025-01-02,1,7,France\n1,a,Apple,1,2025-01-02,1,8,Spain\n"));
    QCOMPARE(shop.rows("SELECT c.code, o.country FROM orders o JOIN customers c ON c.id = o.customer_id"),
        QStringLiteral("7|France"));
}

void OrderLinesTest::badRowsAreRefusedWithTheirLine()
{
    ImportFixture shop;
    const auto report = shop.orders(",a,A,1,2025-01-02,1,,\n"
                                    "1,,A,1,2025-01-02,1,,\n"
                                    "1,a,A,many,2025-01-02,1,,\n"
                                    "1,a,A,0,2025-01-02,1,,\n"
                                    "1,a,A,1.2345,2025-01-02,1,,\n"
                                    "1,a,A,1,soon,1,,\n"
                                    "1,a,A,1,2025-01-02,\"1,5\",,\n"
                                    "1,a,A,1,2025-01-02,,,\n"
                                    "1,a,A,999999999999,2025-01-02,99999999,,\n"
                                    "1,a,A,1,1/2/2025,1,,\n"
                                    "1,good,Good,1,2025-01-02,\"1,234.50\",,\n"
                                    "1,a,A");
    QVERIFY(report);
    QCOMPARE(report->rows, 12);
    QCOMPARE(refusals(*report),
        QStringLiteral("2: The order number is missing.\n"
                       "3: The SKU is missing.\n"
                       "4: The quantity cannot be read: many\n"
                       "5: The quantity is zero.\n"
                       "6: The quantity has more than three decimals: 1.2345\n"
                       "7: The time cannot be read: soon\n"
                       "8: The price cannot be read: 1,5\n"
                       "9: The price cannot be read: \n"
                       "10: The quantity is too large.\n"
                       "11: Day and month of the date cannot be told apart anywhere in the file; "
                       "write dates as year-month-day.\n"
                       "13: The line has 3 cells, the header has 8."));
    QCOMPARE(shop.rows("SELECT sku, amount FROM order_lines"), QStringLiteral("good|123450"));
    QCOMPARE(shop.rows("SELECT sku FROM variants"), QStringLiteral("good"));
}

void OrderLinesTest::discountsTakeFromTheAmount()
{
    ImportFixture shop;
    const auto report = shop.import("order,sku,qty,date,price,discount\n1,a,2,2025-01-02,10,3\n2,a,2,2025-01-02,10,-3\n"
                                    "3,a,-2,2025-01-02,10,3\n4,a,1,2025-01-02,10,11\n");
    QVERIFY(report);
    QCOMPARE(shop.rows("SELECT discount, amount FROM order_lines ORDER BY order_id"),
        QStringLiteral("300|1700\n300|1700\n-300|-1700"));
    QCOMPARE(refusals(*report), QStringLiteral("5: The discount is larger than the line."));
}

void OrderLinesTest::anotherCurrencyIsRefused()
{
    ImportFixture shop;
    const QByteArray own = shop.context().profile.currency.code().toLower().toLatin1();
    const auto report =
        shop.import("order,sku,qty,date,price,currency\n1,a,2,2025-01-02,10," + own + "\n2,a,2,2025-01-02,10,XAU\n");
    QVERIFY(report);
    QCOMPARE(counts(report->orders), QStringLiteral("1/0/0"));
    QVERIFY(refusals(*report).startsWith(QStringLiteral("3: The currency is XAU")));
}

void OrderLinesTest::headersAreFoundInChineseBelowAPreamble()
{
    ImportFixture shop;
    const auto report = shop.import("导出时间：2025-02-01\n\n共 2 笔\n"
                                    "订单号,商品编码,商品名称, 数量 ,下单时间,单价,客户姓名,手机号\n"
                                    "A1,0012,水蜜桃,１.５,2025年1月2日 08:30,¥12.80,王芳,13800000000\n");
    QVERIFY(report);
    QCOMPARE(report->format, QStringLiteral("order-lines"));
    QCOMPARE(refusals(*report), QString());
    QCOMPARE(shop.rows("SELECT sku, name, quantity, amount FROM order_lines"), QStringLiteral("0012|水蜜桃|1500|1920"));
    QCOMPARE(shop.rows("SELECT name, phone FROM customers"), QStringLiteral("王芳|13800000000"));
}

void OrderLinesTest::anyDelimiterWorks()
{
    for (const char delimiter : { ';', '\t', '|' }) {
        ImportFixture shop;
        QByteArray text = "Order No.,STOCK_CODE,Qty,Date,Unit Price\r\n1,a,1,2025-01-02,1.50\r\n";
        const auto report = shop.import(text.replace(',', delimiter));
        QVERIFY(report);
        QCOMPARE(shop.integer("SELECT total FROM orders"), 150);
    }
}

void OrderLinesTest::everyRowIsCaptured()
{
    ImportFixture shop;
    QVERIFY(shop.orders("1,a,Apple,2,2025-01-02,1.50,7,\n2,b,lost,-1,2025-01-02,0,,\n"));
    QVERIFY(shop.orders("3,c,Cherry,2,2025-01-02,1.50,8,\n4,b,lost,-1,2025-01-02,0,,\n"));
    QCOMPARE(shop.uncaptured(), 0);
    QCOMPARE(shop.integer("SELECT count(*) FROM outbox WHERE table_name = 'order_lines'"), 0);
    QCOMPARE(shop.integer("SELECT count(DISTINCT change) FROM outbox"), 2);
    // The triggers are back.
    QVERIFY(shop.run("UPDATE products SET name = 'Renamed' WHERE id = 1"));
    QCOMPARE(shop.integer("SELECT count(*) FROM outbox WHERE operation = 'update'"), 1);
}

void OrderLinesTest::manyLinesKeepTheirIndex()
{
    ImportFixture shop;
    QByteArray rows;
    for (int i = 0; i < 25000; ++i)
        rows += QByteArray::number(i / 5) + ",s" + QByteArray::number(i % 97) + ",Name,1,2025-01-02,1,,\n";
    const QString before =
        shop.rows("SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL AND name NOT GLOB 'sqlite_*' ORDER BY name");
    const auto report = shop.orders(rows);
    QVERIFY(report);
    QCOMPARE(report->rows, 25000);
    QCOMPARE(
        shop.rows("SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL AND name NOT GLOB 'sqlite_*' ORDER BY name"),
        before);
    QCOMPARE(shop.text("PRAGMA integrity_check"), QStringLiteral("ok"));
    QCOMPARE(shop.integer("SELECT count(*) FROM order_lines INDEXED BY order_lines_variant WHERE variant_id = 1"), 258);
    QCOMPARE(shop.uncaptured(), 0);
    QCOMPARE(shop.wrongSums(), 0);
}

void OrderLinesTest::formulasAreKeptAsText()
{
    ImportFixture shop;
    QVERIFY(shop.orders("1,@a,=cmd|' /C calc'!A0,1,2025-01-02,1,+7,\n"));
    QCOMPARE(shop.rows("SELECT sku, name FROM order_lines"), QStringLiteral("@a|=cmd|' /C calc'!A0"));
    QCOMPARE(shop.rows("SELECT code FROM customers"), QStringLiteral("+7"));
}

QTEST_GUILESS_MAIN(OrderLinesTest)
#include "tst_orderlines.moc"

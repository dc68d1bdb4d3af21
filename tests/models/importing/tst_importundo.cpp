// One step takes back a whole import, of every kind: the figures are as before it, nothing is lost, and the same file
// brings everything in again, once.
#include "models/check/shopcheck.h"
#include "models/history/changereversal.h"
#include "tests/models/importing/importfixture.h"

#include <QTest>

using namespace jishi;
using namespace jishi::testing;
using namespace Qt::StringLiterals;

namespace {

const QByteArray kHistory = "1,a,Apple,2,2025-01-02,1.50,K1,China\n"
                            "1,b,Pear,1,2025-01-02,4,K1,China\n"
                            "2,a,Apple,5,2025-02-03,1.50,K2,China\n"
                            "C2,a,Apple,-1,2025-02-04,1.50,K2,China\n"
                            "3,b,Pear,0.333,2025-02-05,4.01,,\n"
                            "4,a,damaged,-3,2025-02-06,0,,\n";

// What the reports count, and what a person sees in catalog and customers.
constexpr auto kFigures =
    "SELECT 'orders', count(*), sum(gross), sum(returns), sum(total), sum(paid - refunded) FROM orders\n"
    "WHERE status IN ('placed', 'completed')\n"
    "UNION ALL SELECT 'on hand', count(*), sum(on_hand), sum(reserved), 0, 0 FROM variants\n"
    "WHERE deleted_at IS NULL\n"
    "UNION ALL SELECT 'products', count(*), 0, 0, 0, 0 FROM products WHERE deleted_at IS NULL\n"
    "UNION ALL SELECT 'customers', count(*), 0, 0, 0, 0 FROM customers WHERE deleted_at IS NULL";

} // namespace

class ImportUndoTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_shop = std::make_unique<ImportFixture>(); }
    void anOrderHistoryIsTakenBackAndDoneAgain();
    void theSameFileBringsAnOrderHistoryIn_data();
    void theSameFileBringsAnOrderHistoryIn();
    void anOrderThatWasTouchedSinceStays();
    void aChangedOrderGetsItsLinesBack();
    void anOrderThatLostLinesGetsThemBack();
    void whoOrderedSinceStaysACustomer();
    void whatAPersonArchivedStaysArchived();
    void productsAreTakenBackAndImportedAgain();
    void aLargeFileOfProductsIsTakenBackAsAWhole();
    void customersAreTakenBack();
    void aLongHistoryIsTakenBackAsAWhole();

private:
    Result<ImportReport> history(const QByteArray &rows)
    {
        return noting([&] { return m_shop->orders(rows); });
    }
    template <typename Import>
    Result<ImportReport> noting(Import import)
    {
        auto report = import();
        m_change = m_shop->integer("SELECT max(change) FROM outbox");
        return report;
    }
    Result<Reversal> takeBack(int64_t change)
    {
        return inTransaction(m_shop->connection(),
            [&](Transaction &) { return ChangeReversal(m_shop->connection(), m_shop->context()).takeBack(change); });
    }
    QString figures() { return m_shop->rows(kFigures); }
    QString problems()
    {
        QStringList all;
        const auto report = ShopCheck(m_shop->connection(), m_shop->context()).run();
        for (const CheckProblem &each : report->problems)
            all.append(each.kind + u": "_s + each.detail);
        return all.join(u'\n');
    }

    std::unique_ptr<ImportFixture> m_shop;
    int64_t m_change = 0; // of the last import
};

void ImportUndoTest::anOrderHistoryIsTakenBackAndDoneAgain()
{
    m_shop->addVariant("b", 400);
    m_shop->addOrder("A7-1", "draft");
    const QString before = figures();
    QVERIFY(history(kHistory));
    const QString after = figures();
    const auto undone = takeBack(m_change);
    QVERIFY2(undone, undone ? "" : qPrintable(undone.error().detail));
    QCOMPARE(undone->left, 0);
    QCOMPARE(figures(), before);
    QCOMPARE(problems(), QString());
    const auto redone = takeBack(undone->change);
    QVERIFY2(redone, redone ? "" : qPrintable(redone.error().detail));
    QCOMPARE(figures(), after);
    QCOMPARE(problems(), QString());
    QVERIFY(takeBack(redone->change));
    QCOMPARE(figures(), before);
    QCOMPARE(problems(), QString());
    QCOMPARE(m_shop->integer("SELECT count(*) FROM orders"), int64_t(5)); // nothing is lost
}

void ImportUndoTest::theSameFileBringsAnOrderHistoryIn_data()
{
    QTest::addColumn<int>("times");
    QTest::newRow("once") << 1;
    QTest::newRow("thrice") << 3;
}

void ImportUndoTest::theSameFileBringsAnOrderHistoryIn()
{
    QFETCH(int, times);
    const auto first = history(kHistory);
    QVERIFY(first);
    const QString after = figures();
    for (int i = 0; i < times; ++i) {
        QVERIFY(takeBack(m_change));
        const auto again = history(kHistory);
        QVERIFY2(again, again ? "" : qPrintable(again.error().detail));
        QCOMPARE(refusals(*again), QString());
        QCOMPARE(counts(again->orders), counts(first->orders));
        QCOMPARE(counts(again->products), counts(first->products));
        QCOMPARE(counts(again->customers), counts(first->customers));
        QCOMPARE(counts(again->stockMovements), counts(first->stockMovements));
        QCOMPARE(figures(), after);
        QCOMPARE(problems(), QString());
    }
    const QString whole = m_shop->everything();
    QCOMPARE(counts(history(kHistory)->orders), u"0/0/4"_s);
    QCOMPARE(m_shop->everything(), whole);
}

void ImportUndoTest::anOrderThatWasTouchedSinceStays()
{
    QVERIFY(history(kHistory));
    QVERIFY(m_shop->run("INSERT INTO payments (uuid, order_id, amount, method, at)\n"
                        "SELECT randomblob(16), id, -100, 'cash', 1 FROM orders WHERE number = '1'"));
    QVERIFY(m_shop->run("UPDATE orders SET note = 'asked for a receipt' WHERE number = '2'"));
    const auto undone = takeBack(m_change);
    QVERIFY(undone);
    QVERIFY(undone->left >= 2);
    QCOMPARE(m_shop->rows("SELECT number, status FROM orders ORDER BY number"),
        u"1|completed\n2|completed\n3|cancelled\nC2|cancelled"_s);
    // Whose orders stay is still a customer.
    QCOMPARE(m_shop->integer("SELECT count(*) FROM customers WHERE deleted_at IS NULL"), int64_t(2));
    QCOMPARE(problems(), QString());
}

void ImportUndoTest::aChangedOrderGetsItsLinesBack()
{
    QVERIFY(history(kHistory));
    const char *lines = "SELECT line_no, quantity, amount, name FROM order_lines ORDER BY order_id, line_no";
    const QString before = m_shop->rows(lines);
    const QString total = figures();
    QVERIFY(history("1,a,Apple,7,2025-01-02,1.50,K1,China\n1,b,Pear,1,2025-01-02,4,K1,China\n"
                    "1,b,Pear,9,2025-01-02,4,K1,China\n"));
    QVERIFY(figures() != total);
    QVERIFY(takeBack(m_change));
    QCOMPARE(m_shop->rows(lines), before);
    QCOMPARE(figures(), total);
    QCOMPARE(problems(), QString());
}

void ImportUndoTest::anOrderThatLostLinesGetsThemBack()
{
    QVERIFY(history("1,a,Apple,3,2025-01-02,1.50,K1,China\n1,b,Pear,1,2025-01-02,4,K1,China\n"));
    const char *lines =
        "SELECT line_no, sku, name, quantity, unit_price, discount, amount, exact_price FROM order_lines";
    const QString before = m_shop->rows(lines);
    const QString total = figures();
    QVERIFY(history("1,a,Apple,3,2025-01-02,1.50,K1,China\n"));
    QCOMPARE(m_shop->integer("SELECT count(*) FROM order_lines"), int64_t(1));
    const auto undone = takeBack(m_change);
    QVERIFY(undone);
    QCOMPARE(undone->left, 0);
    QCOMPARE(m_shop->rows(lines), before);
    QCOMPARE(figures(), total);
    QCOMPARE(problems(), QString());
    QVERIFY(takeBack(undone->change)); // and redone
    QCOMPARE(m_shop->integer("SELECT count(*) FROM order_lines"), int64_t(1));
    QCOMPARE(problems(), QString());
}

void ImportUndoTest::whoOrderedSinceStaysACustomer()
{
    QVERIFY(history(kHistory));
    m_shop->addOrder("A7-1", "draft");
    QVERIFY(m_shop->run("UPDATE orders SET customer_id = (SELECT id FROM customers WHERE code = 'K1')\n"
                        "WHERE number = 'A7-1'"));
    QVERIFY(takeBack(m_change));
    QCOMPARE(m_shop->rows("SELECT code FROM customers WHERE deleted_at IS NULL"), u"K1"_s);
    QCOMPARE(problems(), QString());
}

void ImportUndoTest::whatAPersonArchivedStaysArchived()
{
    QVERIFY(history(kHistory));
    QVERIFY(m_shop->run("UPDATE products SET deleted_at = 5 WHERE name = 'Apple'"));
    QVERIFY(takeBack(m_change));
    QVERIFY(history(kHistory));
    QCOMPARE(m_shop->rows("SELECT name FROM products WHERE deleted_at IS NULL"), u"Pear"_s);
    QCOMPARE(problems(), QString());
}

void ImportUndoTest::productsAreTakenBackAndImportedAgain()
{
    const QByteArray file = "Handle,Title,Option1 Name,Option1 Value,Variant SKU,Variant Price,Variant Inventory Qty\n"
                            "tee,Tee,Size,L,T-L,30,4\ntee,,,M,T-M,30,5\nmug,Mug,Title,Default Title,,8,1\n";
    const QString before = figures();
    QVERIFY(noting([&] { return m_shop->import(file); }));
    const QString after = figures();
    QVERIFY(takeBack(m_change));
    QCOMPARE(figures(), before);
    const auto again = m_shop->import(file);
    QCOMPARE(counts(again->products), u"2/0/0"_s);
    QCOMPARE(figures(), after);
    QCOMPARE(m_shop->integer("SELECT count(*) FROM products"), int64_t(2));
    QCOMPARE(problems(), QString());
}

void ImportUndoTest::aLargeFileOfProductsIsTakenBackAsAWhole()
{
    QByteArray file = "ID,Type,SKU,Name,Stock,Regular price,Categories,Tags\n";
    for (int i = 1; i <= 700; ++i) {
        const QByteArray number = QByteArray::number(i);
        file += number + ",simple,A-" + number + ",Lamp " + number + ',' + QByteArray::number(i % 9)
            + ",4.50,Home > Kind " + QByteArray::number(i % 5) + ",new\n";
    }
    const QString before = figures();
    QCOMPARE(counts(noting([&] { return m_shop->import(file); })->products), u"700/0/0"_s);
    const QString after = figures();
    QCOMPARE(m_shop->uncaptured(), int64_t(0));
    QCOMPARE(m_shop->wrongSums(), int64_t(0));
    QCOMPARE(problems(), QString());
    const QString whole = m_shop->everything();
    const auto unchanged = m_shop->import(file);
    QCOMPARE(counts(unchanged->products), u"0/0/700"_s);
    QCOMPARE(counts(unchanged->stockMovements), u"0/0/700"_s);
    QCOMPARE(m_shop->everything(), whole);
    QVERIFY(takeBack(m_change));
    QCOMPARE(figures(), before);
    QCOMPARE(counts(m_shop->import(file)->products), u"700/0/0"_s);
    QCOMPARE(figures(), after);
    QCOMPARE(m_shop->integer("SELECT count(*) FROM products"), int64_t(700));
    QCOMPARE(problems(), QString());
}

void ImportUndoTest::customersAreTakenBack()
{
    const QByteArray file =
        "Customer ID,Name,Phone,More Phones\n,李伟,13800001111,work: 13800002222\n,王芳,13800003333,\n";
    QVERIFY(noting([&] { return m_shop->import(file); }));
    QCOMPARE(m_shop->integer("SELECT count(*) FROM customers WHERE deleted_at IS NULL"), int64_t(2));
    QVERIFY(takeBack(m_change));
    QCOMPARE(m_shop->integer("SELECT count(*) FROM customers WHERE deleted_at IS NULL"), int64_t(0));
    QCOMPARE(m_shop->integer("SELECT count(*) FROM customer_contacts WHERE deleted_at IS NULL"), int64_t(0));
    QCOMPARE(problems(), QString());
}

void ImportUndoTest::aLongHistoryIsTakenBackAsAWhole()
{
    QByteArray rows;
    for (int i = 0; i < 6000; ++i)
        rows += QByteArray::number(i / 3) + ",S" + QByteArray::number(i % 50) + ",Item,2,2025-01-02,1.50,K"
            + QByteArray::number(i / 30) + ",\n";
    const QString before = figures();
    QVERIFY(history(rows));
    const QString after = figures();
    QVERIFY(takeBack(m_change));
    QCOMPARE(figures(), before);
    QCOMPARE(counts(history(rows)->orders), u"2000/0/0"_s);
    QCOMPARE(figures(), after);
    QCOMPARE(problems(), QString());
}

QTEST_GUILESS_MAIN(ImportUndoTest)
#include "tst_importundo.moc"

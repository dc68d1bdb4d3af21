// The order of a list from the columns in memory is the order that SQL gives, in any shop and after any change.
#include "models/tables/customerlisting.h"
#include "models/tables/productlisting.h"
#include "models/tables/tuning.h"
#include "tests/support/openshop.h"

#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

using namespace jishi;
using namespace jishi::testing;
using namespace Qt::StringLiterals;

namespace {

constexpr Qt::SortOrder kOrders[] = { Qt::AscendingOrder, Qt::DescendingOrder };
constexpr int kRounds = 60;

// A shop in which a few rows of every kind come, change and go at random.
class RandomShop
{
public:
    explicit RandomShop(quint32 seed)
        : m_random(seed)
    { }
    Connection &connection() { return m_shop.connection(); }
    int below(int end) { return m_random.bounded(end); }
    ChangeSet changeGoods() { return change({ categories(), products(), products(), variants(), variants() }); }
    ChangeSet changeCustomers() { return change({ customers(), customers(), orders(), orders() }); }

private:
    ChangeSet change(const QStringList &statements)
    {
        ChangeSet changes;
        const QByteArray sql = statements.join(u';').toUtf8();
        const Status written = inTransaction(
            connection(), [&](Transaction &) { return connection().execute(sql.constData()); }, &changes);
        if (!written)
            qFatal("%s", qPrintable(written.error().detail));
        return changes;
    }
    QString name()
    {
        static const QStringList names { u"apple"_s, u"Apple"_s, u"苹果"_s, u"Äpfel"_s, u"apple pie"_s, u""_s };
        return names.at(below(static_cast<int>(names.size())));
    }
    QString number(int end) { return below(4) == 0 ? u"NULL"_s : QString::number(below(end)); }
    QString categories()
    {
        return u"INSERT INTO categories (uuid, parent_id, name, created_at)\n"
               "VALUES (randomblob(16), (SELECT max(id) FROM categories WHERE id % 3 = 0), '%1', 0)"_s.arg(name());
    }
    QString products()
    {
        if (below(3) > 0)
            return u"INSERT INTO products (uuid, name, category_id, published, created_at)\n"
                   "VALUES (randomblob(16), '%1', (SELECT id FROM categories WHERE id = %2), %3, 0)"_s.arg(
                       name(), number(9), QString::number(below(2)));
        return u"UPDATE products SET name = '%1', published = %2, deleted_at = %3 WHERE id = %4"_s.arg(name())
            .arg(below(2))
            .arg(number(2))
            .arg(below(40));
    }
    QString variants()
    {
        const int made = ++m_made;
        if (below(4) > 0)
            return u"INSERT INTO variants (uuid, product_id, sku, price, on_hand, low_stock, tracks_stock, "
                   u"created_at)\n"
                   "SELECT randomblob(16), max(id), %1, %2, %3, %4, %5, 0 FROM products WHERE id % 2 = %6\n"
                   "HAVING max(id) IS NOT NULL"_s.arg(below(5) == 0 ? u"NULL"_s : u"'S%1'"_s.arg(made * 7 % 100))
                       .arg(below(5))
                       .arg(below(7) - 2)
                       .arg(number(4))
                       .arg(below(2))
                       .arg(below(2));
        static const QStringList days { u"NULL"_s, u"'2026-03-21'"_s, u"'2026-03-22'"_s, u"'2026-03-23'"_s };
        return u"UPDATE variants SET price = %1, sale_price = %2, sale_from = %3, sale_until = %4, on_hand = %5,\n"
               "    deleted_at = %6 WHERE id = %7"_s.arg(below(5))
                   .arg(number(5), days.at(below(4)), days.at(below(4)))
                   .arg(below(7) - 2)
                   .arg(number(2))
                   .arg(below(40));
    }
    QString customers()
    {
        if (below(3) > 0)
            return u"INSERT INTO customers (uuid, name, phone, wechat, created_at)\n"
                   "VALUES (randomblob(16), '%1', '%2', '%3', 0)"_s.arg(name())
                       .arg(below(5))
                       .arg(name());
        return u"UPDATE customers SET name = '%1', phone = '%2', deleted_at = %3 WHERE id = %4"_s.arg(name())
            .arg(below(5))
            .arg(number(2))
            .arg(below(40));
    }
    QString orders()
    {
        const QString status = below(3) == 0 ? u"cancelled"_s : u"completed"_s;
        if (below(3) > 0)
            return u"INSERT INTO orders (uuid, number, customer_id, placed_at, status, shipping)\n"
                   "VALUES (randomblob(16), 'N%1', (SELECT id FROM customers WHERE id = %2), %3, '%4', %5)"_s
                       .arg(++m_made)
                       .arg(below(40))
                       .arg(below(9))
                       .arg(status)
                       .arg(below(9));
        return u"UPDATE orders SET status = '%1', shipping = %2 WHERE id = %3"_s.arg(status).arg(below(9)).arg(
            below(40));
    }

    ShopFixture m_shop;
    QRandomGenerator m_random;
    int m_made = 0;
};

std::vector<ProductFilter> filters(RandomShop &shop)
{
    std::vector<ProductFilter> filters;
    for (const auto state : { ProductStateFilter::Active, ProductStateFilter::LowStock, ProductStateFilter::Unpublished,
             ProductStateFilter::Archived }) {
        ProductFilter filter;
        filter.state = state;
        filters.push_back(filter);
        filter.category = 1 + shop.below(9);
        filters.push_back(filter);
        filter.category = 0;
        filter.hits = std::vector<RowId> { 3, 17, 5, 1, 999 };
        filters.push_back(filter);
    }
    return filters;
}

QByteArray words(const std::vector<uint32_t> &ids)
{
    QByteArray text;
    for (const uint32_t id : ids)
        text += QByteArray::number(id) + ' ';
    return text;
}

} // namespace

class TestListings final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void productsStandAsInSql();
    void aSaleIsShownAndSortedByWhileItRuns();
    void customersStandAsInSql();
    void aLongListFollowsTheShop();
};

void TestListings::productsStandAsInSql()
{
    RandomShop shop(20260322);
    const QDate today(2026, 3, 22);
    ColumnShelf shelf(ProductListing::columns(today));
    QVERIFY(shelf.load(shop.connection()).ok());
    for (int round = 0; round < kRounds; ++round) {
        const auto touched = ProductListing::touched(shop.connection(), shop.changeGoods());
        QVERIFY(touched);
        QVERIFY(shelf.update(shop.connection(), *touched).ok());
        for (const ProductFilter &filter : filters(shop))
            for (const Qt::SortOrder order : kOrders)
                for (int column = -1; column < ProductTable::ColumnCount; ++column) {
                    ProductListing listing(shop.connection(), filter, column, order, today);
                    QCOMPARE(words(listing.fromShelf(shelf)), words(listing.fromShop(-1)));
                }
    }
    QVERIFY(shelf.size() > 40);
}

void TestListings::aSaleIsShownAndSortedByWhileItRuns()
{
    OpenShop open;
    const QString today = open.shop().today().toString(Qt::ISODate);
    const QString yesterday = open.shop().today().addDays(-1).toString(Qt::ISODate);
    const Status filled = open.write([&](Transaction &transaction) {
        const QString sql =
            u"INSERT INTO products (uuid, name, created_at)\n"
            "VALUES (randomblob(16), 'Over', 0), (randomblob(16), 'Running', 0);\n"
            "INSERT INTO variants (uuid, product_id, price, sale_price, sale_from, sale_until, created_at)\n"
            "SELECT randomblob(16), id, 90000, 1, NULL, '%1', 0 FROM products WHERE name = 'Over';\n"
            "INSERT INTO variants (uuid, product_id, price, sale_price, sale_from, sale_until, created_at)\n"
            "SELECT randomblob(16), id, 80000, 2, '%2', '%2', 0 FROM products WHERE name = 'Running'"_s.arg(
                yesterday, today);
        return transaction.connection().execute(sql.toUtf8().constData());
    });
    QVERIFY(filled.ok());
    ProductTable table(open.shop());
    QSignalSpy loaded(&table, &IdTable::loaded);
    table.sort(ProductTable::Price, Qt::AscendingOrder);
    QVERIFY(loaded.wait());
    const auto said = [&](int row, int column, int role = Qt::DisplayRole) {
        return table.index(row, column).data(role).toString();
    };
    QCOMPARE(said(0, ProductTable::Name), u"Running"_s);
    QCOMPARE(said(0, ProductTable::Price), Money(2, open.shop().currency()).toDisplay());
    QVERIFY(said(0, ProductTable::Price, Qt::ToolTipRole).contains(Money(80000, open.shop().currency()).toDisplay()));
    const int last = table.rowCount() - 1;
    QCOMPARE(said(last, ProductTable::Name), u"Over"_s);
    QCOMPARE(said(last, ProductTable::Price), Money(90000, open.shop().currency()).toDisplay());
    QVERIFY(said(last, ProductTable::Price, Qt::ToolTipRole).isEmpty());
}

void TestListings::customersStandAsInSql()
{
    RandomShop shop(20260323);
    ColumnShelf shelf(CustomerListing::columns());
    QVERIFY(shelf.load(shop.connection()).ok());
    const CustomerListing::Hits searches[] = { std::nullopt, std::vector<RowId> { 9, 2, 30, 999 } };
    for (int round = 0; round < kRounds; ++round) {
        const auto touched = CustomerListing::touched(shop.connection(), shop.changeCustomers());
        QVERIFY(touched);
        QVERIFY(shelf.update(shop.connection(), *touched).ok());
        for (const CustomerListing::Hits &hits : searches)
            for (const Qt::SortOrder order : kOrders)
                for (int column = 0; column < CustomerTable::ColumnCount; ++column) {
                    CustomerListing listing(shop.connection(), hits, column, order);
                    QCOMPARE(words(listing.fromShelf(shelf)), words(listing.fromShop(-1)));
                }
    }
    QVERIFY(shelf.size() > 40);
}

void TestListings::aLongListFollowsTheShop()
{
    OpenShop open;
    const Status filled = open.write([](Transaction &transaction) {
        return transaction.connection().execute(
            "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < " + std::to_string(kFewRows)
            + ")\n"
              "INSERT INTO products (uuid, name, created_at) SELECT randomblob(16), 'Nut ' || i, 0 FROM n");
    });
    QVERIFY(filled.ok());
    ProductTable table(open.shop());
    QSignalSpy loaded(&table, &IdTable::loaded);
    table.refresh();
    QVERIFY(loaded.wait());
    QCOMPARE(table.rowCount(), kFewRows + 2);
    table.sort(ProductTable::Name, Qt::DescendingOrder); // from here on out of memory
    QVERIFY(loaded.wait());
    QCOMPARE(table.idAt(0), open.mango());
    const Status renamed = open.write([id = table.idAt(100)](Transaction &transaction) {
        return transaction.connection().prepare("UPDATE products SET name = '龙眼' WHERE id = ?").bind(1, id).run();
    });
    QVERIFY(renamed.ok());
    QVERIFY(loaded.wait());
    QCOMPARE(table.data(table.index(0, ProductTable::Name)).toString(), u"龙眼"_s);
}

QTEST_GUILESS_MAIN(TestListings)
#include "tst_listings.moc"

// The index as the window has it: loads by itself, follows the shop, never makes the window wait.
#include "models/search/liveindex.h"
#include "tests/support/shopfixture.h"

#include <QSignalSpy>
#include <QtTest>

using namespace jishi;
using namespace jishi::testing;

class LiveIndexTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void itFindsNothingUntilItIsReady();
    void itFollowsWrites();
    void writesDuringTheFirstLoadAreNotLost();
    void changesOfOtherTablesAreIgnored();
    void itMayGoAwayWhileLoading();

private:
    void rename(const char *name);

    std::unique_ptr<ShopFixture> m_shop;
    std::unique_ptr<Database> m_database;
};

void LiveIndexTest::init()
{
    m_shop = std::make_unique<ShopFixture>();
    QVERIFY(m_shop->run("INSERT INTO customers (id, uuid, name, created_at) VALUES (1, randomblob(16), 'first', 0)"));
    auto opened = Database::open(m_shop->path());
    QVERIFY(opened.ok());
    m_database = std::move(*opened);
}

void LiveIndexTest::cleanup()
{
    m_database.reset();
    m_shop.reset();
}

void LiveIndexTest::rename(const char *name)
{
    (void)m_database->write([name](Transaction &transaction) {
        return transaction.connection().prepare("UPDATE customers SET name = ?1 WHERE id = 1").bind(1, name).run();
    });
}

void LiveIndexTest::itFindsNothingUntilItIsReady()
{
    LiveIndex index(*m_database);
    QSignalSpy ready(&index, &LiveIndex::ready);
    QVERIFY(!index.isReady());
    QVERIFY(index.search(u"first", SearchScope::Customers).empty());
    QTRY_COMPARE(ready.count(), 1);
    QVERIFY(index.isReady());
    QCOMPARE(index.search(u"first", SearchScope::Customers).size(), size_t(1));
}

void LiveIndexTest::itFollowsWrites()
{
    LiveIndex index(*m_database);
    QTRY_VERIFY(index.isReady());
    QSignalSpy updated(&index, &LiveIndex::updated);
    const auto before = index.snapshot();
    rename("second");
    rename("third");
    QTRY_COMPARE(index.search(u"third", SearchScope::Customers).size(), size_t(1));
    QVERIFY(updated.count() >= 1);
    QVERIFY(index.search(u"first", SearchScope::Customers).empty());
    QCOMPARE(before->search(u"first", SearchScope::Customers).size(), size_t(1));
}

void LiveIndexTest::writesDuringTheFirstLoadAreNotLost()
{
    LiveIndex index(*m_database);
    rename("second");
    QTRY_COMPARE(index.search(u"second", SearchScope::Customers).size(), size_t(1));
}

void LiveIndexTest::changesOfOtherTablesAreIgnored()
{
    LiveIndex index(*m_database);
    QTRY_VERIFY(index.isReady());
    const auto before = index.snapshot();
    QSignalSpy changed(m_database.get(), &Database::changed);
    (void)m_database->write([](Transaction &transaction) {
        return transaction.connection().execute(
            "INSERT INTO categories (uuid, name, created_at) VALUES (randomblob(16), 'x', 0)");
    });
    QTRY_COMPARE(changed.count(), 1);
    QCOMPARE(index.snapshot(), before);
}

void LiveIndexTest::itMayGoAwayWhileLoading()
{
    for (int i = 0; i < 20; ++i)
        LiveIndex index(*m_database);
    LiveIndex last(*m_database);
    QTRY_VERIFY(last.isReady());
}

QTEST_GUILESS_MAIN(LiveIndexTest)
#include "tst_liveindex.moc"

#include "models/db/database.h"

#include "models/shop/shop.h"
#include "tests/support/shopfixture.h"

#include <QSignalSpy>
#include <QTest>

using namespace jishi;
using namespace jishi::testing;

class TestDatabase : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_database.reset(); }
    void whatIsWrittenIsSeenByTheViewWhenTheAnswerComes();
    void changesGoOutBeforeTheAnswer();
    void aRefusedWriteChangesNothingAndSaysNothing();
    void writesHappenInTheOrderTheyWereAsked();
    void aReadSeesOneMomentWhileWritesGoOn();
    void closingFinishesWritesAndCutsReads();
    void saysWhileItIsWriting();

private:
    auto rename(const char *name)
    {
        return m_database->write([name](Transaction &transaction) {
            return transaction.connection().prepare("UPDATE customers SET name = ?1 WHERE id = 1").bind(1, name).run();
        });
    }
    std::unique_ptr<ShopFixture> m_shop;
    std::unique_ptr<Database> m_database;
};

void TestDatabase::init()
{
    m_shop = std::make_unique<ShopFixture>();
    QVERIFY(m_shop->run("INSERT INTO customers (uuid, name, created_at) VALUES (randomblob(16), 'first', 0)"));
    auto opened = Database::open(m_shop->path());
    QVERIFY(opened.ok());
    m_database = std::move(*opened);
}

void TestDatabase::whatIsWrittenIsSeenByTheViewWhenTheAnswerComes()
{
    QString seen;
    whenDone(rename("second"), this, [&](const Status &status) {
        QVERIFY(status.ok());
        Statement look = m_database->view().prepare("SELECT name FROM customers WHERE id = 1");
        QVERIFY(look.next());
        seen = look.text(0);
    });
    QTRY_COMPARE(seen, QStringLiteral("second"));
}

void TestDatabase::changesGoOutBeforeTheAnswer()
{
    QSignalSpy changed(m_database.get(), &Database::changed);
    qsizetype noticesAtAnswer = -1;
    whenDone(rename("second"), this, [&](const Status &) { noticesAtAnswer = changed.size(); });
    QTRY_COMPARE(noticesAtAnswer, qsizetype(1));
    QVERIFY(changed.at(0).at(0).value<ChangeSet>().touches("customers"));
}

void TestDatabase::aRefusedWriteChangesNothingAndSaysNothing()
{
    QSignalSpy changed(m_database.get(), &Database::changed);
    bool refused = false;
    const auto pending = m_database->write([](Transaction &transaction) -> Status {
        (void)transaction.connection().execute("UPDATE customers SET name = 'second'");
        return Error { ErrorKind::Refused, QStringLiteral("no") };
    });
    whenDone(pending, this, [&](const Status &status) { refused = !status.ok(); });
    QTRY_VERIFY(refused);
    QVERIFY(changed.isEmpty());
    QCOMPARE(m_shop->text("SELECT name FROM customers"), QStringLiteral("first"));
}

void TestDatabase::writesHappenInTheOrderTheyWereAsked()
{
    for (int i = 0; i < 50; ++i)
        (void)m_database->write([i](Transaction &transaction) {
            return transaction.connection().prepare("UPDATE customers SET name = name || ?1").bind(1, i).run();
        });
    (void)rename("last").wait();
    QCOMPARE(m_shop->text("SELECT name FROM customers"), QStringLiteral("last"));
}

void TestDatabase::aReadSeesOneMomentWhileWritesGoOn()
{
    const auto pending = m_database->read([this](Connection &connection) {
        const int64_t before = *connection.integer("SELECT count(*) FROM customers");
        (void)m_shop->run("INSERT INTO customers (uuid, name, created_at) VALUES (randomblob(16), 'late', 0)");
        return *connection.integer("SELECT count(*) FROM customers") - before;
    });
    QCOMPARE(pending.wait(), int64_t(0));
    QCOMPARE(m_shop->integer("SELECT count(*) FROM customers"), int64_t(2));
}

void TestDatabase::closingFinishesWritesAndCutsReads()
{
    (void)m_database->read([](Connection &connection) {
        return connection.integer(
            "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT count(*) FROM n");
    });
    QTest::qWait(20); // so that it has begun
    (void)rename("kept");
    m_database.reset();
    QCOMPARE(m_shop->text("SELECT name FROM customers"), QStringLiteral("kept"));
}

void TestDatabase::saysWhileItIsWriting()
{
    QSignalSpy writing(m_database.get(), &Database::writingChanged);
    (void)rename("a");
    (void)rename("b");
    QVERIFY(m_database->isWriting());
    QTRY_VERIFY(!m_database->isWriting());
    QCOMPARE(writing.size(), qsizetype(2));
}

QTEST_GUILESS_MAIN(TestDatabase)
#include "tst_database.moc"

#include "models/db/connection.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <thread>

using namespace jishi;

class TestConnection : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_connection.reset(); }
    void creatingNeverOverwrites();
    void openingWhatIsNotThereSaysSo();
    void everyTypeComesBackAsItWas();
    void nullIsNotZero();
    void whatMayBeMissingIsNull();
    void statementsAreReusedClean();
    void theSameTextMayBeInUseTwice();
    void anErrorStaysWithItsStatement();
    void aBrokenConstraintIsARefusal();
    void aReaderCannotWrite();
    void aLongQueryCanBeInterrupted();
    void textThatIsNoDatabaseIsNotAShop();
    void foreignKeysAreEnforced();

private:
    QString path() const { return m_folder.filePath(QStringLiteral("%1.db").arg(m_number)); }
    QTemporaryDir m_folder;
    int m_number = 0;
    std::unique_ptr<Connection> m_connection;
};

void TestConnection::init()
{
    ++m_number;
    auto opened = Connection::open(path(), Connection::Mode::Create);
    QVERIFY(opened.ok());
    m_connection = std::move(*opened);
    QVERIFY(m_connection->execute("PRAGMA journal_mode = WAL; CREATE TABLE things (id INTEGER PRIMARY KEY, value ANY)")
                .ok());
}

void TestConnection::creatingNeverOverwrites()
{
    const auto again = Connection::open(path(), Connection::Mode::Create);
    QCOMPARE(again.error().kind, ErrorKind::AlreadyExists);
}

void TestConnection::openingWhatIsNotThereSaysSo()
{
    for (const auto mode : { Connection::Mode::Read, Connection::Mode::Write })
        QCOMPARE(Connection::open(m_folder.filePath(QStringLiteral("none")), mode).error().kind, ErrorKind::NotFound);
    QVERIFY(!QFile::exists(m_folder.filePath(QStringLiteral("none"))));
}

void TestConnection::everyTypeComesBackAsItWas()
{
    const QString text = QStringLiteral("荔枝 5斤 \U0001F351 'quoted'");
    const Uuid uuid = Uuid::v7(1772326800000);
    Statement select = m_connection->prepare("SELECT ?1, ?2, ?3, ?4, ?5, ?6, :name");
    select.bind(1, std::numeric_limits<int64_t>::min()).bind(2, text).bind(3, uuid).bind(4, Quantity::units(-2));
    select.bind(5, Money(-995, Currency())).bind(6, true).bind(":name", std::string_view("by name"));
    QVERIFY(select.next());
    QCOMPARE(select.integer(0), std::numeric_limits<int64_t>::min());
    QCOMPARE(select.text(1), text);
    QCOMPARE(select.uuid(2), uuid);
    QCOMPARE(select.quantity(3), Quantity::units(-2));
    QCOMPARE(select.money(4, Currency()), Money(-995, Currency()));
    QCOMPARE(select.integer(5), int64_t(1));
    QCOMPARE(select.utf8(6), std::string_view("by name"));
    QVERIFY(!select.next());
    QVERIFY(select.status().ok());
}

void TestConnection::nullIsNotZero()
{
    Statement select = m_connection->prepare("SELECT ?1, ?2, ?3");
    select.bind(1, std::optional<int64_t>()).bind(2, QString()).bind(3, QStringLiteral(""));
    QVERIFY(select.next());
    QVERIFY(select.isNull(0));
    QCOMPARE(select.optionalInteger(0), std::optional<int64_t>());
    QVERIFY(select.isNull(1));
    QVERIFY(!select.isNull(2));
}

void TestConnection::whatMayBeMissingIsNull()
{
    Statement select = m_connection->prepare("SELECT ?1, ?2, ?3, ?4");
    select.bindReference(1, 0).bindReference(2, 7).bindCode(3, QStringLiteral("")).bindCode(4, QStringLiteral("A1"));
    QVERIFY(select.next());
    QVERIFY(select.isNull(0));
    QCOMPARE(select.integer(1), 7);
    QVERIFY(select.isNull(2));
    QCOMPARE(select.text(3), QStringLiteral("A1"));
}

void TestConnection::statementsAreReusedClean()
{
    for (int i = 1; i <= 3; ++i)
        QVERIFY(m_connection->prepare("INSERT INTO things (value) VALUES (?1)").bind(1, i).run().ok());
    // The binding of the last use is gone.
    QVERIFY(m_connection->prepare("INSERT INTO things (value) VALUES (?1)").run().ok());
    QCOMPARE(*m_connection->integer("SELECT count(*) FROM things WHERE value IS NULL"), int64_t(1));
    QCOMPARE(m_connection->lastInsertId(), int64_t(4));
    // A half-read statement starts from the beginning the next time.
    for (int i = 0; i < 2; ++i) {
        Statement first = m_connection->prepare("SELECT id FROM things ORDER BY id");
        QVERIFY(first.next());
        QCOMPARE(first.integer(0), int64_t(1));
    }
}

void TestConnection::theSameTextMayBeInUseTwice()
{
    QVERIFY(m_connection->execute("INSERT INTO things VALUES (1, 0), (2, 0)").ok());
    int pairs = 0;
    Statement outer = m_connection->prepare("SELECT id FROM things");
    while (outer.next()) {
        Statement inner = m_connection->prepare("SELECT id FROM things");
        while (inner.next())
            ++pairs;
    }
    QCOMPARE(pairs, 4);
}

void TestConnection::anErrorStaysWithItsStatement()
{
    Statement wrong = m_connection->prepare("SELECT nothing FROM nowhere");
    QVERIFY(!wrong.bind(1, 5).next());
    QVERIFY(!wrong.status().ok());
    QVERIFY(wrong.status().error().detail.contains(QStringLiteral("nowhere")));
    QVERIFY(!m_connection->integer("SELECT nothing FROM nowhere").ok());
    QVERIFY(m_connection->integer("SELECT 1").ok());
}

void TestConnection::aBrokenConstraintIsARefusal()
{
    QVERIFY(m_connection->execute("INSERT INTO things VALUES (1, 0)").ok());
    QCOMPARE(m_connection->execute("INSERT INTO things VALUES (1, 0)").error().kind, ErrorKind::Refused);
}

void TestConnection::aReaderCannotWrite()
{
    auto reader = Connection::open(path(), Connection::Mode::Read);
    QVERIFY(reader.ok());
    QCOMPARE((*reader)->execute("INSERT INTO things VALUES (1, 0)").error().kind, ErrorKind::ReadOnly);
}

void TestConnection::aLongQueryCanBeInterrupted()
{
    std::thread impatient([this] {
        std::this_thread::sleep_for(std::chrono::milliseconds(100));
        m_connection->interrupt();
    });
    const auto endless = m_connection->integer(
        "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT count(*) FROM n");
    impatient.join();
    QCOMPARE(endless.error().kind, ErrorKind::Cancelled);
}

void TestConnection::textThatIsNoDatabaseIsNotAShop()
{
    const QString letter = m_folder.filePath(QStringLiteral("letter.txt"));
    QFile file(letter);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QByteArray("Dear customer, ").repeated(100));
    file.close();
    auto opened = Connection::open(letter, Connection::Mode::Read);
    const ErrorKind kind =
        opened ? (*opened)->integer("SELECT count(*) FROM sqlite_schema").error().kind : opened.error().kind;
    QCOMPARE(kind, ErrorKind::NotAShop);
}

void TestConnection::foreignKeysAreEnforced()
{
    QVERIFY(m_connection->execute("CREATE TABLE parts (thing INTEGER REFERENCES things (id))").ok());
    QCOMPARE(m_connection->execute("INSERT INTO parts VALUES (99)").error().kind, ErrorKind::Refused);
}

QTEST_GUILESS_MAIN(TestConnection)
#include "tst_connection.moc"

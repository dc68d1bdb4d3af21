#include "models/shop/shopfile.h"

#include "models/shop/shop.h"
#include "tests/support/shopfixture.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTest>
#include <unistd.h>

using namespace jishi;
using namespace jishi::testing;

namespace {

void put(const QString &path, const QByteArray &content)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("Cannot write %s", qPrintable(path));
}

QByteArray get(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

// Everything a test asks of a file that must not be touched.
QString contentOf(const QString &folder)
{
    QStringList files;
    for (const QString &name : QDir(folder).entryList(QDir::Files | QDir::Hidden, QDir::Name))
        files << name + u'=' + QString::fromLatin1(get(folder + u'/' + name).toHex());
    return files.join(u'\n');
}

QByteArray lockOfADeadProgram()
{
    QProcess dead;
    dead.start(QStringLiteral("true"), QStringList());
    const qint64 pid = dead.processId();
    dead.waitForFinished();
    return QByteArray::number(pid) + "\njishi\n" + QSysInfo::machineHostName().toUtf8() + "\n";
}

} // namespace

class TestShopFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theProfileComesBack();
    void aShopNeedsNoName();
    void aShopIsNeverCreatedOverAFile();
    void aFileThatIsNotThereIsNotFound();
    void filesThatAreNoShopAreRefusedAndUntouched_data();
    void filesThatAreNoShopAreRefusedAndUntouched();
    void aDamagedShopSaysSo();
    void aSecondWriterIsToldItIsOpenElsewhere();
    void anotherNameOfTheSameFileSharesItsLock();
    void aReaderLooksOnBesideAWriter();
    void aLockLeftByADeadProgramDoesNotShutTheShop();
    void aLockThatWasNeverWrittenDoesNotShutTheShop();
    void aKillWhileAStaleLockIsRemovedDoesNotShutTheShop();
    void aHeldLockCountsEvenWhenItsTextIsGone();
    void aReadOnlyFileIsSaidAndUntouched();
    void aFolderThatCannotBeWrittenTakesNoShop();
    void aFullDiskIsSaidAndHarmsNothing();
    void theWindowsShopHasTheSameContext();
};

void TestShopFile::theProfileComesBack()
{
    QTemporaryDir folder;
    const FixedClock clock(kMorning);
    ShopProfile profile;
    profile.name = QStringLiteral("鲜果小铺");
    profile.currency = *Currency::fromCode(u"GBP");
    profile.zone = QTimeZone(QByteArrayLiteral("Europe/London"));
    const QString path = folder.filePath(QStringLiteral("鲜果.jishi"));
    QVERIFY(ShopFile::create(path, profile, clock).ok());
    const auto opened = ShopFile::open(path, ShopFile::Access::Read, clock);
    QVERIFY(opened.ok());
    QCOMPARE((*opened)->profile().name, profile.name);
    QCOMPARE((*opened)->profile().currency, profile.currency);
    QCOMPARE((*opened)->profile().zone, profile.zone);
    QCOMPARE((*opened)->profile().deviceCode.size(), qsizetype(2));
}

void TestShopFile::aShopNeedsNoName()
{
    QTemporaryDir folder;
    const auto created =
        ShopFile::create(folder.filePath(QStringLiteral("new.jishi")), ShopProfile(), FixedClock(kMorning));
    QVERIFY(created.ok());
    QCOMPARE((*created)->profile().name, QString());
}

void TestShopFile::aShopIsNeverCreatedOverAFile()
{
    ShopFixture shop;
    put(shop.path(QStringLiteral("letter")), "Dear customer");
    for (const QString &path : { shop.path(), shop.path(QStringLiteral("letter")) })
        QCOMPARE(ShopFile::create(path, profile(), shop.clock()).error().kind, ErrorKind::AlreadyExists);
    QCOMPARE(get(shop.path(QStringLiteral("letter"))), QByteArray("Dear customer"));
}

void TestShopFile::aFileThatIsNotThereIsNotFound()
{
    QTemporaryDir folder;
    const FixedClock clock(kMorning);
    const QString path = folder.filePath(QStringLiteral("none.jishi"));
    for (const auto access : { ShopFile::Access::Read, ShopFile::Access::Write })
        QCOMPARE(ShopFile::open(path, access, clock).error().kind, ErrorKind::NotFound);
    QCOMPARE(ShopFile::open(folder.path(), ShopFile::Access::Write, clock).error().kind, ErrorKind::NotFound);
    QCOMPARE(contentOf(folder.path()), QString());
}

void TestShopFile::filesThatAreNoShopAreRefusedAndUntouched_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("text") << QByteArray("SKU,Price\n1,2\n").repeated(500);
    QTest::newRow("one byte") << QByteArray("x");
    QTest::newRow("zeros") << QByteArray(20000, '\0');
    QTest::newRow("a picture") << QByteArray("\x89PNG\r\n\x1a\n").repeated(100);
    QTest::newRow("only SQLite's first words") << QByteArray("SQLite format 3\0", 16);
    QTemporaryDir folder;
    const QString other = folder.filePath(QStringLiteral("other.db"));
    (void)(*Connection::open(other, Connection::Mode::Create))->execute("CREATE TABLE t (a)");
    QTest::newRow("another program's database") << get(other);
}

void TestShopFile::filesThatAreNoShopAreRefusedAndUntouched()
{
    QFETCH(QByteArray, content);
    QTemporaryDir folder;
    const FixedClock clock(kMorning);
    const QString path = folder.filePath(QStringLiteral("file.jishi"));
    put(path, content);
    const QString before = contentOf(folder.path());
    for (const auto access : { ShopFile::Access::Read, ShopFile::Access::Write }) {
        const auto opened = ShopFile::open(path, access, clock);
        QVERIFY(!opened.ok());
        QCOMPARE(opened.error().kind, ErrorKind::NotAShop);
    }
    QVERIFY(!Shop::open(path, clock).ok());
    QCOMPARE(contentOf(folder.path()), before);
}

void TestShopFile::aDamagedShopSaysSo()
{
    ShopFixture shop;
    QVERIFY(shop.connection().execute("PRAGMA wal_checkpoint(TRUNCATE)").ok());
    shop.close();
    // Every page but the first is overwritten.
    QByteArray content = get(shop.path());
    content.replace(4096, content.size() - 4096, QByteArray(content.size() - 4096, '\xA5'));
    put(shop.path(), content);
    const auto opened = ShopFile::open(shop.path(), ShopFile::Access::Write, shop.clock());
    QVERIFY(!opened.ok());
    QCOMPARE(opened.error().kind, ErrorKind::Damaged);
}

void TestShopFile::aSecondWriterIsToldItIsOpenElsewhere()
{
    ShopFixture shop;
    QCOMPARE(ShopFile::open(shop.path(), ShopFile::Access::Write, shop.clock()).error().kind, ErrorKind::OpenElsewhere);
    QVERIFY(shop.run("INSERT INTO settings VALUES ('first', 'writes on')"));
    shop.close();
    QVERIFY(ShopFile::open(shop.path(), ShopFile::Access::Write, shop.clock()).ok());
}

void TestShopFile::anotherNameOfTheSameFileSharesItsLock()
{
    ShopFixture shop;
    const QString alias = shop.path(QStringLiteral("alias.jishi"));
    QVERIFY(QFile::link(shop.path(), alias));
    QCOMPARE(ShopFile::open(alias, ShopFile::Access::Write, shop.clock()).error().kind, ErrorKind::OpenElsewhere);
}

void TestShopFile::aReaderLooksOnBesideAWriter()
{
    ShopFixture shop;
    const auto reader = ShopFile::open(shop.path(), ShopFile::Access::Read, shop.clock());
    QVERIFY(reader.ok());
    QVERIFY(shop.run("INSERT INTO settings VALUES ('seen', 'yes')"));
    QCOMPARE(*(*reader)->connection().integer("SELECT count(*) FROM settings WHERE key = 'seen'"), int64_t(1));
    QVERIFY(!(*reader)->connection().execute("DELETE FROM settings").ok());
}

void TestShopFile::aLockLeftByADeadProgramDoesNotShutTheShop()
{
    ShopFixture shop;
    shop.close();
    put(shop.path() + QStringLiteral(".lock"), lockOfADeadProgram());
    QVERIFY(ShopFile::open(shop.path(), ShopFile::Access::Write, shop.clock()).ok());
}

// A kill between making the lock file and writing into it.
void TestShopFile::aLockThatWasNeverWrittenDoesNotShutTheShop()
{
    ShopFixture shop;
    shop.close();
    put(shop.path() + QStringLiteral(".lock"), QByteArray());
    QVERIFY(ShopFile::open(shop.path(), ShopFile::Access::Write, shop.clock()).ok());
}

// Qt removes a stale lock under a second one, which the next kill may leave unwritten.
void TestShopFile::aKillWhileAStaleLockIsRemovedDoesNotShutTheShop()
{
    ShopFixture shop;
    shop.close();
    put(shop.path() + QStringLiteral(".lock"), lockOfADeadProgram());
    put(shop.path() + QStringLiteral(".lock.rmlock"), QByteArray());
    QVERIFY(ShopFile::open(shop.path(), ShopFile::Access::Write, shop.clock()).ok());
}

void TestShopFile::aHeldLockCountsEvenWhenItsTextIsGone()
{
    ShopFixture shop;
    QVERIFY(QFile::resize(shop.path() + QStringLiteral(".lock"), 0));
    QCOMPARE(ShopFile::open(shop.path(), ShopFile::Access::Write, shop.clock()).error().kind, ErrorKind::OpenElsewhere);
}

void TestShopFile::aReadOnlyFileIsSaidAndUntouched()
{
    if (geteuid() == 0)
        QSKIP("root may write every file");
    ShopFixture shop;
    shop.close();
    QVERIFY(QFile::setPermissions(shop.path(), QFile::ReadOwner));
    const QByteArray before = get(shop.path());
    QCOMPARE(ShopFile::open(shop.path(), ShopFile::Access::Write, shop.clock()).error().kind, ErrorKind::ReadOnly);
    QVERIFY(get(shop.path()) == before);
}

void TestShopFile::aFolderThatCannotBeWrittenTakesNoShop()
{
    // Not even root makes files here.
    const auto created = ShopFile::create(QStringLiteral("/proc/self/new.jishi"), profile(), FixedClock(kMorning));
    QVERIFY(!created.ok());
    QVERIFY(created.error().kind == ErrorKind::ReadOnly || created.error().kind == ErrorKind::Storage);
}

void TestShopFile::aFullDiskIsSaidAndHarmsNothing()
{
    ShopFixture shop;
    // SQLite's own page limit stands for the disk: the same error at the same place.
    QVERIFY(shop.connection().execute("PRAGMA max_page_count = 1").ok());
    QCOMPARE(inTransaction(shop.connection(),
                 [&](Transaction &) {
                     return shop.connection().execute(
                         "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 5000)\n"
                         "INSERT INTO customers (uuid, name, created_at) SELECT randomblob(16), hex(randomblob(200)), "
                         "0 FROM n");
                 })
                 .error()
                 .kind,
        ErrorKind::DiskFull);
    shop.reopen();
    QCOMPARE(shop.integer("SELECT count(*) FROM customers"), int64_t(0));
    QCOMPARE(shop.text("PRAGMA integrity_check"), QStringLiteral("ok"));
    QVERIFY(shop.run("INSERT INTO customers (uuid, name, created_at) VALUES (randomblob(16), 'x', 0)"));
}

void TestShopFile::theWindowsShopHasTheSameContext()
{
    ShopFixture shop;
    shop.close();
    const auto opened = Shop::open(shop.path(), shop.clock());
    QVERIFY(opened.ok());
    QCOMPARE((*opened)->profile().name, QStringLiteral("Test Shop"));
    QCOMPARE((*opened)->today(), QDate(2026, 3, 1));
    QCOMPARE(ShopFile::open(shop.path(), ShopFile::Access::Write, shop.clock()).error().kind, ErrorKind::OpenElsewhere);
}

QTEST_GUILESS_MAIN(TestShopFile)
#include "tst_shopfile.moc"

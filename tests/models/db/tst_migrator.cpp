#include "models/db/migrator.h"

#include "tests/support/shopfixture.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace jishi;
using namespace jishi::testing;

class TestMigrator : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aNewShopIsAtTheNewestVersion();
    void aShopThatNeedsANewerProgramIsRefusedAndLeftAlone();
    void aNewerShopThatIsStillCompatibleOpens();
    void anotherProgramsDatabaseIsNotAShop();
    void migratingTwiceIsHarmless();
    void aFailedMigrationLeavesTheFileAsItWas();
    void migrationsAreNumberedWithoutGaps();
};

void TestMigrator::aNewShopIsAtTheNewestVersion()
{
    ShopFixture shop;
    QCOMPARE(shop.integer("PRAGMA user_version"), int64_t(Migrator::newestVersion()));
    QCOMPARE(shop.integer("PRAGMA application_id"), kApplicationId);
    QVERIFY(Migrator(shop.connection()).examine().ok());
    QCOMPARE(*Migrator(shop.connection()).isBehind(), false);
}

void TestMigrator::aShopThatNeedsANewerProgramIsRefusedAndLeftAlone()
{
    ShopFixture shop;
    QVERIFY(shop.connection()
                .execute("UPDATE settings SET value = '999' WHERE key = 'min_compatible'; PRAGMA user_version = 999; "
                         "PRAGMA wal_checkpoint")
                .ok());
    shop.close();
    QFile file(shop.path());
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray before = file.readAll();
    for (const auto access : { ShopFile::Access::Read, ShopFile::Access::Write }) {
        const auto opened = ShopFile::open(shop.path(), access, shop.clock());
        QVERIFY(!opened.ok());
        QCOMPARE(opened.error().kind, ErrorKind::NewerShop);
    }
    QVERIFY(file.seek(0));
    QVERIFY(file.readAll() == before);
}

void TestMigrator::aNewerShopThatIsStillCompatibleOpens()
{
    ShopFixture shop;
    QVERIFY(shop.connection().execute("PRAGMA user_version = 999").ok());
    shop.reopen();
    QCOMPARE(shop.integer("PRAGMA user_version"), int64_t(999));
}

void TestMigrator::anotherProgramsDatabaseIsNotAShop()
{
    QTemporaryDir folder;
    auto other = Connection::open(folder.filePath(QStringLiteral("other.db")), Connection::Mode::Create);
    QVERIFY((*other)
                ->execute(
                    "CREATE TABLE settings (key TEXT, value TEXT); INSERT INTO settings VALUES ('min_compatible', '1')")
                .ok());
    QCOMPARE(Migrator(**other).examine().error().kind, ErrorKind::NotAShop);
}

void TestMigrator::migratingTwiceIsHarmless()
{
    ShopFixture shop;
    const QString schema = shop.rows("SELECT sql FROM sqlite_schema ORDER BY name");
    QVERIFY(Migrator(shop.connection()).migrate().ok());
    QCOMPARE(shop.rows("SELECT sql FROM sqlite_schema ORDER BY name"), schema);
}

void TestMigrator::aFailedMigrationLeavesTheFileAsItWas()
{
    QTemporaryDir folder;
    auto file = Connection::open(folder.filePath(QStringLiteral("half.jishi")), Connection::Mode::Create);
    // The first migration stumbles over this table after it has made several others.
    QVERIFY((*file)->execute("CREATE TABLE stock_movements (mine INTEGER)").ok());
    QVERIFY(!Migrator(**file).migrate().ok());
    QVERIFY(!(*file)->inTransaction());
    QCOMPARE(*(*file)->integer("SELECT count(*) FROM sqlite_schema"), int64_t(1));
    QCOMPARE(*(*file)->integer("PRAGMA user_version"), int64_t(0));
}

void TestMigrator::migrationsAreNumberedWithoutGaps()
{
    const QStringList files =
        QDir(QStringLiteral(":/sql/migrations")).entryList({ QStringLiteral("*.sql") }, QDir::Files, QDir::Name);
    QCOMPARE(files.size(), Migrator::newestVersion());
    for (int i = 0; i < files.size(); ++i)
        QVERIFY2(files.at(i).startsWith(QStringLiteral("%1_").arg(i + 1, 4, 10, QChar(u'0'))), qPrintable(files.at(i)));
}

QTEST_GUILESS_MAIN(TestMigrator)
#include "tst_migrator.moc"

// jishi-cli backup and restore: a copy is whole or it is not there, and nothing good is overwritten.
#include "tests/app/clirunner.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QTest>

using namespace jishi::testing;
using namespace Qt::StringLiterals;

class TstCliBackup : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aRestoredShopIsTheSame();
    void aBackupIsOneFile();
    void anEarlierBackupOfTheShopIsReplaced();
    void otherFilesAreNotReplaced_data();
    void otherFilesAreNotReplaced();
    void aDamagedShopDoesNotReplaceAGoodBackup();
    void restoringNeverOverwrites();
    void aDamagedBackupIsNotRestored();
    void aFolderThatIsNotThereIsNamed();
    void aBackupOpensAsAShop();

private:
    Said backup(const QString &target) const { return m_cli->run({ u"backup"_s, m_shop, target }); }
    void damage(const QString &name) const
    {
        QFile file(m_cli->path(name));
        QVERIFY(file.open(QIODevice::ReadWrite));
        for (qint64 page = 8; page * 4096 + 4096 < file.size(); page += 3) {
            QVERIFY(file.seek(page * 4096));
            file.write(QByteArray(4096, '\x5A'));
        }
    }

    std::unique_ptr<CliRunner> m_cli;
    QString m_shop;
};

void TstCliBackup::init()
{
    m_cli = std::make_unique<CliRunner>();
    m_shop = m_cli->path(u"shop.jishi"_s);
    QCOMPARE(
        m_cli->run({ u"new"_s, m_shop, u"--demo"_s, u"--orders"_s, u"50"_s, u"--products"_s, u"20"_s }).exitCode, 0);
}

void TstCliBackup::aRestoredShopIsTheSame()
{
    const Said said = backup(m_cli->path(u"copy.jishi"_s));
    QVERIFY2(said.exitCode == 0, qPrintable(said.words));
    QCOMPARE(said.json().value(u"bytes"_s).toInteger(), QFileInfo(m_cli->path(u"copy.jishi"_s)).size());
    const QString restored = m_cli->path(u"restored.jishi"_s);
    QCOMPARE(m_cli->run({ u"restore"_s, m_cli->path(u"copy.jishi"_s), restored }).exitCode, 0);
    QCOMPARE(m_cli->run({ u"check"_s, restored }).exitCode, 0);
    for (const char *table : { "products", "customers", "orders" }) {
        const QString name = QString::fromLatin1(table);
        QVERIFY(m_cli->run({ u"export"_s, m_shop, name }).out == m_cli->run({ u"export"_s, restored, name }).out);
    }
}

void TstCliBackup::aBackupIsOneFile()
{
    QCOMPARE(backup(m_cli->path(u"copy.jishi"_s)).exitCode, 0);
    const QStringList names = QDir(m_cli->path(QString())).entryList({ u"copy*"_s }, QDir::Files);
    QCOMPARE(names, QStringList { u"copy.jishi"_s });
}

void TstCliBackup::anEarlierBackupOfTheShopIsReplaced()
{
    const QString copy = m_cli->path(u"copy.jishi"_s);
    QCOMPARE(backup(copy).exitCode, 0);
    QCOMPARE(m_cli
                 ->run({ u"order"_s, m_shop, u"--json"_s, u"-"_s },
                     R"({"orders":[{"clientRef":"a","lines":[{"sku":"TR0001","quantity":"1"}]}]})")
                 .exitCode,
        0);
    QCOMPARE(backup(copy).exitCode, 0);
    QCOMPARE(m_cli->run({ u"check"_s, copy }).json().value(u"counts"_s).toObject().value(u"orders"_s).toInteger(), 51);
}

void TstCliBackup::otherFilesAreNotReplaced_data()
{
    QTest::addColumn<QString>("target");
    QTest::newRow("the shop itself") << u"shop.jishi"_s;
    QTest::newRow("a text") << u"precious.txt"_s;
    QTest::newRow("another shop") << u"other.jishi"_s;
    QTest::newRow("a folder") << u"folder"_s;
}

void TstCliBackup::otherFilesAreNotReplaced()
{
    QFETCH(const QString, target);
    QVERIFY(m_cli->write(u"precious.txt"_s, "precious"));
    QCOMPARE(m_cli->run({ u"new"_s, m_cli->path(u"other.jishi"_s) }).exitCode, 0);
    QVERIFY(QDir(m_cli->path(QString())).mkdir(u"folder"_s));
    const QByteArray before = m_cli->read(target);
    const Said said = backup(m_cli->path(target));
    QCOMPARE(said.exitCode, 2);
    QVERIFY2(said.words.contains(u"exists already"), qPrintable(said.words));
    QVERIFY(m_cli->read(target) == before);
}

void TstCliBackup::aDamagedShopDoesNotReplaceAGoodBackup()
{
    const QString copy = m_cli->path(u"copy.jishi"_s);
    QCOMPARE(backup(copy).exitCode, 0);
    const QByteArray good = m_cli->read(u"copy.jishi"_s);
    damage(u"shop.jishi"_s);
    const Said said = backup(copy);
    QCOMPARE(said.exitCode, 2);
    QVERIFY2(said.words.contains(u"damaged"), qPrintable(said.words));
    QVERIFY(m_cli->read(u"copy.jishi"_s) == good);
    QCOMPARE(QDir(m_cli->path(QString())).entryList({ u"*.part*"_s }, QDir::Files), QStringList());
}

void TstCliBackup::restoringNeverOverwrites()
{
    QCOMPARE(backup(m_cli->path(u"copy.jishi"_s)).exitCode, 0);
    const QByteArray before = m_cli->read(u"shop.jishi"_s);
    const Said said = m_cli->run({ u"restore"_s, m_cli->path(u"copy.jishi"_s), m_shop });
    QCOMPARE(said.exitCode, 2);
    QVERIFY(said.words.contains(u"exists already"));
    QVERIFY(m_cli->read(u"shop.jishi"_s) == before);
}

void TstCliBackup::aDamagedBackupIsNotRestored()
{
    QCOMPARE(backup(m_cli->path(u"copy.jishi"_s)).exitCode, 0);
    damage(u"copy.jishi"_s);
    const Said said = m_cli->run({ u"restore"_s, m_cli->path(u"copy.jishi"_s), m_cli->path(u"restored.jishi"_s) });
    QCOMPARE(said.exitCode, 2);
    QVERIFY2(said.words.contains(u"damaged"), qPrintable(said.words));
    QVERIFY(!QFile::exists(m_cli->path(u"restored.jishi"_s)));
}

void TstCliBackup::aFolderThatIsNotThereIsNamed()
{
    const Said said = backup(m_cli->path(u"no/such/copy.jishi"_s));
    QCOMPARE(said.exitCode, 2);
    QVERIFY(said.words.contains(u"no/such"));
}

void TstCliBackup::aBackupOpensAsAShop()
{
    const QString copy = m_cli->path(u"copy.jishi"_s);
    QCOMPARE(backup(copy).exitCode, 0);
    QCOMPARE(m_cli
                 ->run({ u"order"_s, copy, u"--json"_s, u"-"_s },
                     R"({"orders":[{"clientRef":"a","lines":[{"sku":"TR0001","quantity":"1"}]}]})")
                 .exitCode,
        0);
    QCOMPARE(m_cli->run({ u"check"_s, copy }).exitCode, 0);
}

QTEST_GUILESS_MAIN(TstCliBackup)
#include "tst_clibackup.moc"

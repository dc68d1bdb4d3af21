// The contract of jishi-cli: names, exit codes, what is JSON and what is words.
#include "tests/app/clirunner.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QLockFile>
#include <QTest>
#include <unistd.h>

using namespace jishi::testing;
using namespace Qt::StringLiterals;

class TstCli : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyCommandHasCompleteHelp_data();
    void everyCommandHasCompleteHelp();
    void theOverallHelpNamesEveryCommand();
    void wrongWordsEndWithTheUsage_data();
    void wrongWordsEndWithTheUsage();
    void newMakesAnEmptyShop();
    void newNeverOverwrites();
    void newRefusesWhatItCannotKeep_data();
    void newRefusesWhatItCannotKeep();
    void badShopsGetASentence_data();
    void badShopsGetASentence();
    void aShopInUseIsOpenElsewhere();
    void aReadOnlyShopIsReadButNotWritten();
    void aNewerShopIsNotTouched();
    void searchFindsAndLimits();
    void reportsAddUp();
    void reportFormats();
    void anUnknownReportListsTheKnown();
    void exportWritesWhereItIsTold();
    void importTellsWhatItDid();
    void importRefusesWhatIsNoTable();
    void importNamesTheColumnsOfAnUnknownTable();
    void exportHasTheLayoutsOfOtherPrograms();
    void checkFindsADamage();

private:
    CliRunner m_cli;
    QString m_demo;
};

void TstCli::initTestCase()
{
    QVERIFY2(QFile::exists(qEnvironmentVariable("JISHI_CLI")), "JISHI_CLI names the program to test");
    m_demo = m_cli.path(u"demo.jishi"_s);
    const Said said = m_cli.run({ u"new"_s, m_demo, u"--demo"_s, u"--orders"_s, u"200"_s, u"--products"_s, u"40"_s });
    QVERIFY2(said.exitCode == 0, qPrintable(said.words));
    QCOMPARE(said.words, QString());
    QCOMPARE(m_cli.run({ u"check"_s, m_demo }).exitCode, 0);
}

void TstCli::everyCommandHasCompleteHelp_data()
{
    QTest::addColumn<QStringList>("mentions");
    QTest::newRow("new") << QStringList { u"SHOP"_s, u"--name"_s, u"--currency"_s, u"--time-zone"_s, u"--demo"_s,
        u"--orders"_s, u"--products"_s };
    QTest::newRow("import") << QStringList { u"SHOP"_s, u"FILE"_s, u"--as"_s, u"--dry-run"_s, u"order-lines"_s };
    QTest::newRow("export") << QStringList { u"SHOP"_s, u"--format"_s, u"--out"_s, u"customers"_s };
    QTest::newRow("search") << QStringList { u"SHOP"_s, u"TEXT"_s, u"--in"_s, u"--limit"_s };
    QTest::newRow("report") << QStringList { u"SHOP"_s, u"NAME"_s, u"--from"_s, u"--to"_s, u"--by"_s, u"--format"_s };
    QTest::newRow("order") << QStringList { u"SHOP"_s, u"--json"_s, u"clientRef"_s };
    QTest::newRow("statement") << QStringList { u"SHOP"_s, u"RESELLER"_s, u"MONTH"_s, u"--out"_s, u"fingerprint"_s };
    QTest::newRow("verify-statement") << QStringList { u"FILE"_s, u"--key"_s, u"signature"_s, u"Exit code"_s };
    QTest::newRow("check") << QStringList { u"SHOP"_s };
    QTest::newRow("backup") << QStringList { u"SHOP"_s, u"FILE"_s };
    QTest::newRow("restore") << QStringList { u"SHOP"_s, u"FILE"_s };
}

void TstCli::everyCommandHasCompleteHelp()
{
    QFETCH(const QStringList, mentions);
    const QString command = QString::fromLatin1(QTest::currentDataTag());
    const Said said = m_cli.run({ command, u"--help"_s });
    QCOMPARE(said.exitCode, 0);
    QCOMPARE(said.words, QString());
    const QString help = QString::fromUtf8(said.out);
    QVERIFY(help.startsWith(u"Usage: jishi-cli "_s + command));
    for (const QString &word : mentions)
        QVERIFY2(help.contains(word), qPrintable(word));
}

void TstCli::theOverallHelpNamesEveryCommand()
{
    const Said said = m_cli.run({ u"--help"_s });
    QCOMPARE(said.exitCode, 0);
    for (const char *command : { "new", "import", "export", "search", "report", "order", "check", "backup", "restore" })
        QVERIFY2(QString::fromUtf8(said.out).contains(u"\n  "_s + QString::fromLatin1(command) + u' '), command);
}

void TstCli::wrongWordsEndWithTheUsage_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("nothing") << QStringList();
    QTest::newRow("unknown command") << QStringList { u"sell"_s };
    QTest::newRow("missing shop") << QStringList { u"check"_s };
    QTest::newRow("missing text") << QStringList { u"search"_s, m_demo };
    QTest::newRow("one too many") << QStringList { u"check"_s, m_demo, m_demo };
    QTest::newRow("unknown option") << QStringList { u"check"_s, m_demo, u"--fast"_s };
    QTest::newRow("option without value") << QStringList { u"search"_s, m_demo, u"x"_s, u"--limit"_s };
}

void TstCli::wrongWordsEndWithTheUsage()
{
    QFETCH(const QStringList, arguments);
    const Said said = m_cli.run(arguments);
    QCOMPARE(said.exitCode, 2);
    QCOMPARE(said.out, QByteArray());
    QVERIFY2(said.words.contains(u"Usage: jishi-cli"), qPrintable(said.words));
}

void TstCli::newMakesAnEmptyShop()
{
    const QString shop = m_cli.path(u"empty.jishi"_s);
    QCOMPARE(m_cli
                 .run({ u"new"_s, shop, u"--name"_s, u"小店"_s, u"--currency"_s, u"gbp"_s, u"--time-zone"_s,
                     u"Europe/London"_s })
                 .exitCode,
        0);
    const Said checked = m_cli.run({ u"check"_s, shop });
    QCOMPARE(checked.exitCode, 0);
    QCOMPARE(checked.json().value(u"ok"_s).toBool(), true);
    QCOMPARE(checked.json().value(u"problems"_s).toArray().size(), 0);
    for (const char *count : { "products", "orders", "outbox" })
        QCOMPARE(checked.json().value(u"counts"_s).toObject().value(QLatin1String(count)).toInteger(-1), 0);
    const QJsonObject report = m_cli.run({ u"report"_s, shop, u"sales"_s, u"--by"_s, u"month"_s }).json();
    QCOMPARE(report.value(u"currency"_s).toString(), u"GBP"_s);
    QCOMPARE(report.value(u"rows"_s).toArray().size(), 0);
    QCOMPARE(report.value(u"total"_s).toObject().value(u"net"_s).toInteger(-1), 0);
}

void TstCli::newNeverOverwrites()
{
    QVERIFY(m_cli.write(u"precious.txt"_s, "precious"));
    const Said said = m_cli.run({ u"new"_s, m_cli.path(u"precious.txt"_s), u"--demo"_s });
    QCOMPARE(said.exitCode, 2);
    QVERIFY(said.words.contains(u"exists already"));
    QCOMPARE(m_cli.read(u"precious.txt"_s), QByteArray("precious"));
}

void TstCli::newRefusesWhatItCannotKeep_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::newRow("currency") << QStringList { u"--currency"_s, u"GOLD"_s };
    QTest::newRow("time zone") << QStringList { u"--time-zone"_s, u"Mars/Olympus"_s };
    QTest::newRow("orders") << QStringList { u"--demo"_s, u"--orders"_s, u"many"_s };
    QTest::newRow("products") << QStringList { u"--demo"_s, u"--products"_s, u"0"_s };
    QTest::newRow("sizes without demo") << QStringList { u"--orders"_s, u"5"_s };
}

void TstCli::newRefusesWhatItCannotKeep()
{
    QFETCH(const QStringList, options);
    const QString shop = m_cli.path(u"refused.jishi"_s);
    const Said said = m_cli.run(QStringList { u"new"_s, shop } + options);
    QCOMPARE(said.exitCode, 2);
    QVERIFY(!said.words.isEmpty());
    QVERIFY(!QFile::exists(shop));
}

void TstCli::badShopsGetASentence_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("words");
    QTest::newRow("no file") << QByteArray() << u"There is no file"_s;
    QTest::newRow("empty") << QByteArray("") << u"not a Jishi shop"_s;
    QTest::newRow("text") << QByteArray("order,sku,quantity\n1,2,3\n") << u"not a Jishi shop"_s;
    QTest::newRow("binary") << QByteArray(5000, '\xFE') << u"not a Jishi shop"_s;
    QTest::newRow("half a header") << QByteArray("SQLite format 3") << u"not a Jishi shop"_s;
}

void TstCli::badShopsGetASentence()
{
    QFETCH(const QByteArray, content);
    QFETCH(const QString, words);
    const QString name = u"bad.jishi"_s;
    QFile::remove(m_cli.path(name));
    if (!content.isNull())
        QVERIFY(m_cli.write(name, content));
    for (const QStringList &arguments :
        { QStringList { u"check"_s, m_cli.path(name) }, { u"search"_s, m_cli.path(name), u"x"_s },
            { u"report"_s, m_cli.path(name), u"sales"_s }, { u"backup"_s, m_cli.path(name), m_cli.path(u"copy"_s) },
            { u"restore"_s, m_cli.path(name), m_cli.path(u"copy"_s) }, { u"export"_s, m_cli.path(name), u"products"_s },
            { u"order"_s, m_cli.path(name), u"--json"_s, u"-"_s } }) {
        const Said said = m_cli.run(arguments, "{\"orders\":[]}");
        QCOMPARE(said.exitCode, 2);
        QCOMPARE(said.out, QByteArray());
        QVERIFY2(said.words.contains(words), qPrintable(said.words));
        QVERIFY(!QFile::exists(m_cli.path(u"copy"_s)));
    }
    QCOMPARE(m_cli.read(name), content);
}

void TstCli::aShopInUseIsOpenElsewhere()
{
    QLockFile lock(QFileInfo(m_demo).canonicalFilePath() + u".lock"_s);
    QVERIFY(lock.tryLock(0));
    const Said order = m_cli.run({ u"order"_s, m_demo, u"--json"_s, u"-"_s }, "{\"orders\":[]}");
    QCOMPARE(order.exitCode, 2);
    QVERIFY2(order.words.contains(u"open elsewhere"), qPrintable(order.words));
    // Looking is possible beside the window.
    QCOMPARE(m_cli.run({ u"report"_s, m_demo, u"sales"_s }).exitCode, 0);
    QCOMPARE(m_cli.run({ u"backup"_s, m_demo, m_cli.path(u"beside.jishi"_s) }).exitCode, 0);
}

void TstCli::aReadOnlyShopIsReadButNotWritten()
{
    if (::geteuid() == 0)
        QSKIP("Root may write everything");
    const QString shop = m_cli.path(u"readonly.jishi"_s);
    QVERIFY(QFile::copy(m_demo, shop));
    QVERIFY(QFile::setPermissions(shop, QFile::ReadOwner));
    const Said said = m_cli.run({ u"order"_s, shop, u"--json"_s, u"-"_s }, "{\"orders\":[]}");
    QCOMPARE(said.exitCode, 2);
    QVERIFY2(said.words.contains(u"read-only"), qPrintable(said.words));
    QCOMPARE(m_cli.run({ u"search"_s, shop, u"mango"_s }).exitCode, 0);
}

void TstCli::aNewerShopIsNotTouched()
{
    const QString shop = m_cli.path(u"newer.jishi"_s);
    QCOMPARE(m_cli.run({ u"restore"_s, m_demo, shop }).exitCode, 0);
    QCOMPARE(
        QProcess::execute(u"sqlite3"_s, { shop, u"UPDATE settings SET value = '999' WHERE key = 'min_compatible'"_s }),
        0);
    const QByteArray before = m_cli.read(u"newer.jishi"_s);
    for (const QStringList &arguments : { QStringList { u"check"_s, shop }, { u"order"_s, shop, u"--json"_s, u"-"_s },
             { u"restore"_s, shop, m_cli.path(u"older.jishi"_s) } }) {
        const Said said = m_cli.run(arguments, "{\"orders\":[]}");
        QCOMPARE(said.exitCode, 2);
        QVERIFY2(said.words.contains(u"newer version"), qPrintable(said.words));
    }
    QVERIFY(m_cli.read(u"newer.jishi"_s) == before);
    QVERIFY(!QFile::exists(m_cli.path(u"older.jishi"_s)));
}

void TstCli::searchFindsAndLimits()
{
    const Said said = m_cli.run({ u"search"_s, m_demo, u"mango"_s, u"--in"_s, u"products"_s, u"--limit"_s, u"1"_s });
    QCOMPARE(said.exitCode, 0);
    const QJsonArray hits = said.json().value(u"hits"_s).toArray();
    QCOMPARE(hits.size(), 1);
    const QJsonObject hit = hits.at(0).toObject();
    QCOMPARE(hit.value(u"kind"_s).toString(), u"product"_s);
    QVERIFY(hit.value(u"name"_s).toString().contains(u"Mango"));
    QVERIFY(!hit.value(u"sku"_s).toString().isEmpty());
    QCOMPARE(hit.value(u"id"_s).toString().size(), 36);
    QCOMPARE(m_cli.run({ u"search"_s, m_demo, u"no such thing at all"_s }).json().value(u"hits"_s).toArray().size(), 0);
    QCOMPARE(m_cli.run({ u"search"_s, m_demo, u"x"_s, u"--in"_s, u"walls"_s }).exitCode, 2);
}

void TstCli::reportsAddUp()
{
    for (const char *by : { "day", "week", "month", "year", "product" }) {
        const Said said = m_cli.run(
            { u"report"_s, m_demo, u"sales"_s, u"--by"_s, QString::fromLatin1(by), u"--format"_s, u"json"_s });
        QCOMPARE(said.exitCode, 0);
        int64_t net = 0;
        for (const QJsonValue row : said.json().value(u"rows"_s).toArray())
            net += row.toObject().value(u"net"_s).toInteger();
        QVERIFY(net > 0);
        QCOMPARE(said.json().value(u"total"_s).toObject().value(u"net"_s).toInteger(), net);
        for (const QJsonValue row : said.json().value(u"rows"_s).toArray()) {
            const QJsonObject figures = row.toObject();
            if (figures.contains(u"gross"_s))
                QCOMPARE(figures.value(u"gross"_s).toInteger() + figures.value(u"returns"_s).toInteger(),
                    figures.value(u"net"_s).toInteger());
        }
    }
}

void TstCli::reportFormats()
{
    const Said csv = m_cli.run({ u"report"_s, m_demo, u"sales"_s, u"--by"_s, u"month"_s, u"--format"_s, u"csv"_s });
    QVERIFY(csv.out.contains("period,orders,gross,returns,net\r\n"));
    const Said table = m_cli.run({ u"report"_s, m_demo, u"sales"_s, u"--by"_s, u"month"_s, u"--format"_s, u"table"_s });
    QVERIFY(table.out.startsWith("period"));
    QVERIFY(table.out.contains("\ntotal"));
    const Said outside = m_cli.run({ u"report"_s, m_demo, u"sales"_s, u"--from"_s, u"1999-01-01"_s, u"--to"_s,
        u"1999-12-31"_s, u"--format"_s, u"json"_s });
    QCOMPARE(outside.json().value(u"rows"_s).toArray().size(), 0);
    QCOMPARE(m_cli.run({ u"report"_s, m_demo, u"sales"_s, u"--from"_s, u"1.2.1999"_s }).exitCode, 2);
    QCOMPARE(m_cli.run({ u"report"_s, m_demo, u"sales"_s, u"--by"_s, u"moon"_s }).exitCode, 2);
    QCOMPARE(m_cli.run({ u"report"_s, m_demo, u"sales"_s, u"--format"_s, u"pdf"_s }).exitCode, 2);
}

void TstCli::anUnknownReportListsTheKnown()
{
    const Said said = m_cli.run({ u"report"_s, m_demo, u"weather"_s });
    QCOMPARE(said.exitCode, 2);
    QVERIFY2(said.words.contains(u"weather") && said.words.contains(u"sales"), qPrintable(said.words));
}

void TstCli::exportWritesWhereItIsTold()
{
    const Said out = m_cli.run({ u"export"_s, m_demo, u"products"_s });
    QCOMPARE(out.exitCode, 0);
    QVERIFY(out.out.startsWith("\xEF\xBB\xBFProduct ID,"));
    QCOMPARE(m_cli
                 .run({ u"export"_s, m_demo, u"products"_s, u"--format"_s, u"csv"_s, u"--out"_s,
                     m_cli.path(u"products.csv"_s) })
                 .exitCode,
        0);
    QCOMPARE(m_cli.read(u"products.csv"_s), out.out);
    const Said json = m_cli.run({ u"export"_s, m_demo, u"orders"_s, u"--format"_s, u"json"_s });
    QVERIFY(json.json().value(u"orders"_s).toArray().size() > 200);
    QCOMPARE(m_cli.run({ u"export"_s, m_demo, u"walls"_s }).exitCode, 2);
    const Said nowhere =
        m_cli.run({ u"export"_s, m_demo, u"products"_s, u"--out"_s, m_cli.path(u"no/such/folder/x.csv"_s) });
    QCOMPARE(nowhere.exitCode, 2);
    QVERIFY(!nowhere.words.isEmpty());
}

void TstCli::importTellsWhatItDid()
{
    const QString shop = m_cli.path(u"import.jishi"_s);
    QCOMPARE(m_cli.run({ u"new"_s, shop }).exitCode, 0);
    QVERIFY(m_cli.write(u"lines.csv"_s,
        "Order number,SKU,Name,Quantity,Time,Unit price,Customer,Country\n"
        "1001,A-1,Apple,2,2026-02-01 10:00,3.50,17,China\n"
        "1001,B-1,Pear,0.5,2026-02-01 10:00,8.00,17,China\n"
        "1002,A-1,Apple,many,2026-02-02 11:00,3.50,,China\n"));
    const Said dry = m_cli.run({ u"import"_s, shop, m_cli.path(u"lines.csv"_s), u"--dry-run"_s });
    QVERIFY2(dry.exitCode == 1, qPrintable(dry.words));
    QCOMPARE(dry.json().value(u"dryRun"_s).toBool(), true);
    QCOMPARE(m_cli.run({ u"check"_s, shop }).json().value(u"counts"_s).toObject().value(u"orders"_s).toInteger(-1), 0);
    const Said said = m_cli.run({ u"import"_s, shop, m_cli.path(u"lines.csv"_s) });
    QCOMPARE(said.exitCode, 1);
    QCOMPARE(said.json().value(u"format"_s).toString(), u"order-lines"_s);
    QCOMPARE(said.json().value(u"rows"_s).toInteger(), 3);
    QCOMPARE(said.json().value(u"orders"_s).toObject().value(u"new"_s).toInteger(), 1);
    const QJsonObject refused = said.json().value(u"refused"_s).toArray().at(0).toObject();
    QCOMPARE(refused.value(u"line"_s).toInteger(), 4);
    QVERIFY(!refused.value(u"reason"_s).toString().isEmpty());
    QCOMPARE(m_cli.run({ u"check"_s, shop }).exitCode, 0);
    const Said again = m_cli.run({ u"import"_s, shop, m_cli.path(u"lines.csv"_s), u"--as"_s, u"order-lines"_s });
    QCOMPARE(again.json().value(u"orders"_s).toObject().value(u"unchanged"_s).toInteger(), 1);
}

void TstCli::importRefusesWhatIsNoTable()
{
    QVERIFY(m_cli.write(u"noise.bin"_s, QByteArray("\x00\x01\x02\xFF\xFE\x00", 6).repeated(100)));
    for (const QStringList &arguments : { QStringList { u"import"_s, m_demo, m_cli.path(u"noise.bin"_s) },
             { u"import"_s, m_demo, m_cli.path(u"nothing-here.csv"_s) },
             { u"import"_s, m_demo, m_cli.path(u"noise.bin"_s), u"--as"_s, u"poem"_s } }) {
        const Said said = m_cli.run(arguments);
        QCOMPARE(said.exitCode, 2);
        QCOMPARE(said.out, QByteArray());
        QVERIFY(!said.words.isEmpty());
    }
}

void TstCli::importNamesTheColumnsOfAnUnknownTable()
{
    QVERIFY(m_cli.write(u"unknown.csv"_s, "What,How much\nMango,39.90\n"));
    const Said said = m_cli.run({ u"import"_s, m_demo, m_cli.path(u"unknown.csv"_s) });
    QCOMPARE(said.exitCode, 2);
    QCOMPARE(said.out, QByteArray());
    QVERIFY2(said.words.contains(u"Its columns are: What, How much."), qPrintable(said.words));
}

void TstCli::exportHasTheLayoutsOfOtherPrograms()
{
    for (const QString &layout : { u"woocommerce"_s, u"shopify"_s }) {
        const QString file = m_cli.path(layout + u".csv"_s);
        const QString shop = m_cli.path(layout + u".jishi"_s);
        QCOMPARE(
            m_cli.run({ u"export"_s, m_demo, u"products"_s, u"--layout"_s, layout, u"--out"_s, file }).exitCode, 0);
        QCOMPARE(m_cli.run({ u"new"_s, shop }).exitCode, 0);
        const Said said = m_cli.run({ u"import"_s, shop, file });
        QVERIFY2(said.exitCode == 0, qPrintable(said.words));
        QVERIFY(said.out.contains(layout.toUtf8()));
        QCOMPARE(m_cli.run({ u"check"_s, shop }).exitCode, 0);
    }
    QCOMPARE(m_cli.run({ u"export"_s, m_demo, u"orders"_s, u"--layout"_s, u"shopify"_s }).exitCode, 2);
    QCOMPARE(m_cli.run({ u"export"_s, m_demo, u"products"_s, u"--layout"_s, u"poem"_s }).exitCode, 2);
}

void TstCli::checkFindsADamage()
{
    const QString shop = m_cli.path(u"damaged.jishi"_s);
    QCOMPARE(m_cli.run({ u"restore"_s, m_demo, shop }).exitCode, 0);
    QCOMPARE(QProcess::execute(u"sqlite3"_s, { shop, u"UPDATE variants SET on_hand = on_hand + 1 WHERE id = 1"_s }), 0);
    const Said said = m_cli.run({ u"check"_s, shop });
    QCOMPARE(said.exitCode, 1);
    QCOMPARE(said.json().value(u"ok"_s).toBool(true), false);
    QCOMPARE(said.json().value(u"problems"_s).toArray().at(0).toObject().value(u"kind"_s).toString(), u"on_hand"_s);
    QVERIFY(!said.words.isEmpty());
}

QTEST_GUILESS_MAIN(TstCli)
#include "tst_cli.moc"

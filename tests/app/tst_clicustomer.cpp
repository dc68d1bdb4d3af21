// jishi-cli customer: everything about one person in a folder, and the person out of the file.
#include "tests/app/clirunner.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QTest>

using namespace jishi::testing;
using namespace Qt::StringLiterals;

class TstCliCustomer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void everythingAboutOnePersonIsExported();
    void anErasedPersonIsGoneAndTheFileIsWhole();
    void twoOfOneNameAreNotGuessed();
    void nonsenseIsRefused_data();
    void nonsenseIsRefused();

private:
    std::unique_ptr<CliRunner> m_cli;
    QString m_shop;
};

void TstCliCustomer::init()
{
    m_cli = std::make_unique<CliRunner>();
    m_shop = m_cli->path(u"shop.jishi"_s);
    QCOMPARE(m_cli->run({ u"new"_s, m_shop, u"--demo"_s, u"--orders"_s, u"0"_s, u"--products"_s, u"4"_s }).exitCode, 0);
    QCOMPARE(m_cli
                 ->run({ u"order"_s, m_shop, u"--json"_s, u"-"_s },
                     R"({"orders":[{"clientRef":"a","customer":{"name":"=Qianqian","phone":"13899990001"},
                         "lines":[{"sku":"TR0001","quantity":"2"}],"note":"ring twice"},
                       {"clientRef":"b","customer":{"name":"=Qianqian","phone":"13899990002"},
                         "lines":[{"sku":"TR0001","quantity":"1"}]}]})")
                 .exitCode,
        0);
}

void TstCliCustomer::everythingAboutOnePersonIsExported()
{
    const QString folder = m_cli->path(u"out/her"_s);
    const Said said = m_cli->run({ u"customer"_s, m_shop, u"13899990001"_s, u"export"_s, u"--out"_s, folder });
    QVERIFY2(said.exitCode == 0, qPrintable(said.words));
    QCOMPARE(said.json().value(u"files"_s).toArray().size(), QDir(folder).entryList(QDir::Files).size());
    const auto all = QJsonDocument::fromJson(m_cli->read(u"out/her/everything.json"_s)).object();
    const QJsonArray people = all.value(u"customer"_s).toArray();
    QCOMPARE(people.size(), 1);
    QCOMPARE(people[0].toObject().value(u"phone"_s).toString(), u"13899990001"_s);
    const QJsonArray orders = all.value(u"orders"_s).toArray();
    QCOMPARE(orders.size(), 1);
    QCOMPARE(orders[0].toObject().value(u"note"_s).toString(), u"ring twice"_s);
    const QJsonObject line = orders[0].toObject().value(u"lines"_s).toArray()[0].toObject();
    QCOMPARE(line.value(u"quantity"_s).toInteger(), 2000);
    QVERIFY(m_cli->read(u"out/her/customer.csv"_s).contains("'=Qianqian")); // no cell runs as a formula
    QVERIFY(m_cli->read(u"out/her/orders.csv"_s).contains("ring twice"));
}

void TstCliCustomer::anErasedPersonIsGoneAndTheFileIsWhole()
{
    const QStringList erase { u"customer"_s, m_shop, u"13899990001"_s, u"erase"_s };
    QCOMPARE(m_cli->run(erase).exitCode, 2);
    QVERIFY(m_cli->read(u"shop.jishi"_s).contains("ring twice"));
    const Said said = m_cli->run(erase + QStringList { u"--yes"_s });
    QVERIFY2(said.exitCode == 0, qPrintable(said.words));
    QVERIFY(said.words.contains(u"Backups"));
    const QByteArray file = m_cli->read(u"shop.jishi"_s);
    QVERIFY(!file.contains("13899990001"));
    QVERIFY(!file.contains("ring twice"));
    QVERIFY(file.contains("13899990002"));
    QCOMPARE(m_cli->run({ u"check"_s, m_shop }).exitCode, 0);
    QCOMPARE(m_cli->run(erase + QStringList { u"--yes"_s }).exitCode, 2); // there is nobody of this number any more
}

void TstCliCustomer::twoOfOneNameAreNotGuessed()
{
    const Said said = m_cli->run({ u"customer"_s, m_shop, u"=Qianqian"_s, u"erase"_s, u"--yes"_s });
    QCOMPARE(said.exitCode, 2);
    QVERIFY(said.words.startsWith(u"2 customers are called =Qianqian."));
    QVERIFY(m_cli->read(u"shop.jishi"_s).contains("13899990001"));
}

void TstCliCustomer::nonsenseIsRefused_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::newRow("nobody") << QStringList { u"Nobody"_s, u"export"_s, u"--out"_s, u"x"_s };
    QTest::newRow("no folder") << QStringList { u"13899990001"_s, u"export"_s };
    QTest::newRow("no such action") << QStringList { u"13899990001"_s, u"delete"_s };
    QTest::newRow("no action") << QStringList { u"13899990001"_s };
}

void TstCliCustomer::nonsenseIsRefused()
{
    QFETCH(const QStringList, words);
    const Said said = m_cli->run(QStringList { u"customer"_s, m_shop } + words);
    QCOMPARE(said.exitCode, 2);
    QVERIFY(said.out.isEmpty());
    QVERIFY(!said.words.isEmpty());
}

QTEST_GUILESS_MAIN(TstCliCustomer)
#include "tst_clicustomer.moc"

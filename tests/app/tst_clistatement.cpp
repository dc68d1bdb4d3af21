// jishi-cli: commissions reported and exported, a statement written, given away and verified where there is no shop.
#include "tests/app/clirunner.h"
#include "tests/models/commissions/commissiondesk.h"

#include <QFile>
#include <QJsonArray>
#include <QTest>

using namespace jishi;
using namespace jishi::testing;
using namespace Qt::StringLiterals;

class TstCliStatement : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void theReportTellsEachReseller();
    void theReportTellsEachMonth();
    void theExportTellsEveryEntry();
    void aStatementIsWrittenAndVerified();
    void anAlteredStatementIsNamed();
    void aStatementNeedsSomebodyAndAMonth();
    void aWorkbookIsWrittenBesideAWindow();

private:
    Said statement(const QString &out) const
    {
        return m_cli->run({ u"statement"_s, m_shop, u"Amy"_s, u"2026-03"_s, u"--out"_s, out });
    }
    QJsonObject row(const Said &said, int index) const { return said.json().value(u"rows"_s)[index].toObject(); }

    std::unique_ptr<CliRunner> m_cli;
    std::unique_ptr<CommissionDesk> m_desk;
    QString m_shop;
};

// Amy has earned 3.20 in March, got it, and gave 0.80 back in April; Bea waits.
void TstCliStatement::init()
{
    m_cli = std::make_unique<CliRunner>();
    m_desk = std::make_unique<CommissionDesk>();
    m_shop = m_desk->shop.path();
    const RowId order = m_desk->addOrder("A7-000001");
    m_desk->earn(m_desk->amy, 320, 0, order);
    QVERIFY(m_desk->prepare({ m_desk->amy }));
    QVERIFY(m_desk->pay(m_desk->lastPayout()));
    m_desk->wait(40 * kDay);
    m_desk->reverse(m_desk->amy, 80, order, m_desk->addOrder("A7-000002"));
    m_desk->earn(m_desk->bea, 100, 365 * 10);
    m_desk->shop.close();
}

void TstCliStatement::theReportTellsEachReseller()
{
    const Said said = m_cli->run({ u"report"_s, m_shop, u"commissions"_s });
    QVERIFY2(said.exitCode == 0, qPrintable(said.words));
    QCOMPARE(said.json().value(u"rows"_s).toArray().size(), 2);
    const QJsonObject amy = row(said, 0);
    QCOMPARE(amy.value(u"reseller"_s).toString(), u"Amy"_s);
    QCOMPARE(amy.value(u"earned"_s).toInteger(), 320);
    QCOMPARE(amy.value(u"reversed"_s).toInteger(), -80);
    QCOMPARE(amy.value(u"net"_s).toInteger(), 240);
    QCOMPARE(amy.value(u"paid"_s).toInteger(), 320);
    QCOMPARE(amy.value(u"payable"_s).toInteger(), -80);
    QCOMPARE(row(said, 1).value(u"waiting"_s).toInteger(), 100);
    QCOMPARE(said.json().value(u"total"_s).toObject().value(u"net"_s).toInteger(), 340);
    const Said text = m_cli->run({ u"report"_s, m_shop, u"commissions"_s, u"--format"_s, u"table"_s });
    QVERIFY2(text.out.contains("Amy"), text.out.constData());
    const Said march =
        m_cli->run({ u"report"_s, m_shop, u"commissions"_s, u"--from"_s, u"2026-03-01"_s, u"--to"_s, u"2026-03-31"_s });
    QCOMPARE(march.json().value(u"rows"_s).toArray().size(), 1);
    QCOMPARE(row(march, 0).value(u"net"_s).toInteger(), 320);
}

void TstCliStatement::theReportTellsEachMonth()
{
    const Said said = m_cli->run({ u"report"_s, m_shop, u"commissions"_s, u"--by"_s, u"month"_s });
    QCOMPARE(said.json().value(u"rows"_s).toArray().size(), 2);
    QCOMPARE(row(said, 0).value(u"period"_s).toString(), u"2026-03"_s);
    QCOMPARE(row(said, 0).value(u"paid"_s).toInteger(), 320);
    QCOMPARE(row(said, 1).value(u"net"_s).toInteger(), 20);
    QCOMPARE(m_cli->run({ u"report"_s, m_shop, u"commissions"_s, u"--by"_s, u"week"_s }).exitCode, 2);
}

void TstCliStatement::theExportTellsEveryEntry()
{
    const Said json = m_cli->run({ u"export"_s, m_shop, u"commissions"_s, u"--format"_s, u"json"_s });
    QVERIFY2(json.exitCode == 0, qPrintable(json.words));
    const QJsonArray entries = json.json().value(u"commissions"_s).toArray();
    QCOMPARE(entries.size(), 4);
    QCOMPARE(entries.at(0)[u"state"_s].toString(), u"paid"_s);
    QCOMPARE(entries.at(0)[u"order"_s].toString(), u"A7-000001"_s);
    QCOMPARE(entries.at(1)[u"kind"_s].toString(), u"payout"_s);
    QVERIFY(entries.at(1)[u"state"_s].isNull());
    QCOMPARE(entries.at(1)[u"reference"_s].toString(), u"T-1"_s);
    QCOMPARE(entries.at(2)[u"refund"_s].toString(), u"A7-000002"_s);
    QCOMPARE(entries.at(2)[u"state"_s].toString(), u"payable"_s);
    QCOMPARE(entries.at(3)[u"state"_s].toString(), u"waiting"_s);
    QVERIFY(m_cli->run({ u"export"_s, m_shop, u"commissions"_s })
                .out.startsWith("\xEF\xBB\xBF"
                                "Entry ID,"));
    QVERIFY(m_cli->run({ u"export"_s, m_shop, u"commissions"_s, u"--format"_s, u"xlsx"_s }).out.startsWith("PK"));
}

void TstCliStatement::aStatementIsWrittenAndVerified()
{
    const QString file = m_cli->path(u"amy.jishi-statement"_s);
    const Said said = statement(file);
    QVERIFY2(said.exitCode == 0, qPrintable(said.words));
    QCOMPARE(said.json().value(u"closing"_s).toInteger(-1), 0);
    QCOMPARE(said.json().value(u"earned"_s).toInteger(), 320);
    const QString fingerprint = said.json().value(u"fingerprint"_s).toString();
    const Said good = m_cli->run({ u"verify-statement"_s, file, u"--key"_s, fingerprint });
    QVERIFY2(good.exitCode == 0, qPrintable(good.words));
    QCOMPARE(good.json().value(u"ok"_s).toBool(), true);
    QCOMPARE(good.json().value(u"reseller"_s).toString(), u"Amy"_s);
    // The same month again is the same file.
    const QByteArray first = m_cli->read(u"amy.jishi-statement"_s);
    QCOMPARE(statement(file).exitCode, 0);
    QCOMPARE(m_cli->read(u"amy.jishi-statement"_s), first);
    m_desk->shop.reopen();
    QCOMPARE(m_desk->shop.integer("SELECT count(*) FROM signed_statements"), 1);
}

void TstCliStatement::anAlteredStatementIsNamed()
{
    const QString file = m_cli->path(u"amy.txt"_s);
    const QString fingerprint = statement(file).json().value(u"fingerprint"_s).toString();
    QByteArray bytes = m_cli->read(u"amy.txt"_s);
    const qsizetype amount = bytes.indexOf("\"amount\":320");
    QVERIFY(amount > 0);
    bytes[amount + 9] = '9';
    QVERIFY(m_cli->write(u"amy.txt"_s, bytes));
    const Said altered = m_cli->run({ u"verify-statement"_s, file, u"--key"_s, fingerprint });
    QCOMPARE(altered.exitCode, 1);
    QCOMPARE(altered.words, u"Line 2, an entry, was altered.\n"_s);
    const QJsonObject problem = altered.json().value(u"problems"_s)[0].toObject();
    QCOMPARE(problem.value(u"line"_s).toInteger(), 2);
    QCOMPARE(problem.value(u"kind"_s).toString(), u"entry"_s);
    for (const QStringList &arguments : { QStringList { u"verify-statement"_s, file },
             QStringList { u"verify-statement"_s, file, u"--key"_s, fingerprint.left(9) },
             QStringList { u"verify-statement"_s, m_cli->path(u"none"_s), u"--key"_s, fingerprint },
             QStringList { u"verify-statement"_s, m_shop, u"--key"_s, fingerprint } }) {
        const Said said = m_cli->run(arguments);
        QCOMPARE(said.exitCode, 2);
        QVERIFY(!said.words.isEmpty());
    }
}

void TstCliStatement::aStatementNeedsSomebodyAndAMonth()
{
    const QString file = m_cli->path(u"x.txt"_s);
    const auto said = [&](const QString &who, const QString &month) {
        return m_cli->run({ u"statement"_s, m_shop, who, month, u"--out"_s, file });
    };
    QVERIFY(said(u"Nobody"_s, u"2026-03"_s).words.contains(u"There is no reseller Nobody."_s));
    QVERIFY(said(u"Amy"_s, u"March"_s).words.contains(u"like 2026-03"_s));
    QVERIFY(said(u"Amy"_s, u"2099-01"_s).words.contains(u"has not begun"_s));
    QCOMPARE(m_cli->run({ u"statement"_s, m_shop, u"Amy"_s, u"2026-03"_s }).exitCode, 2);
    QVERIFY(statement(m_cli->path(u"x.pdf"_s)).words.contains(u"window"_s));
    QVERIFY(!QFile::exists(file));
}

void TstCliStatement::aWorkbookIsWrittenBesideAWindow()
{
    m_desk->shop.reopen(); // somebody holds the shop
    QCOMPARE(statement(m_cli->path(u"x.txt"_s)).exitCode, 2);
    const Said said = statement(m_cli->path(u"x.xlsx"_s));
    QVERIFY2(said.exitCode == 0, qPrintable(said.words));
    QCOMPARE(said.json().value(u"format"_s).toString(), u"xlsx"_s);
    QVERIFY(m_cli->read(u"x.xlsx"_s).startsWith("PK"));
}

QTEST_GUILESS_MAIN(TstCliStatement)
#include "tst_clistatement.moc"

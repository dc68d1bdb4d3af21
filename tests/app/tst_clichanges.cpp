// A script pastes a group's list, edits an order and refunds it; doing any of it twice changes nothing.
#include "tests/app/clirunner.h"

#include <QJsonArray>
#include <QtTest>

using namespace jishi::testing;
using namespace Qt::StringLiterals;

namespace {

constexpr auto kList = "#接龙\n周六水果团\n红富士苹果 8元/个\n鸭梨 5元/个\n\n1. 小李 红富士苹果2个\n2. 桃子 鸭梨3个\n";

} // namespace

class TestCliChanges : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aListIsPastedAndPastedAgain();
    void aDryRunChangesNothing();
    void whatIsNotUnderstoodIsListed();
    void anUnknownGroupIsRefused();
    void anEditIsWrittenOnce();
    void aRefundIsMadeOnce();

private:
    QString shop() const { return m_cli.path(u"shop.jishi"_s); }
    Said paste(const QByteArray &text, const QStringList &options = {})
    {
        return m_cli.run(QStringList { u"paste"_s, shop(), u"阳光花园"_s, u"-"_s, u"--make-group"_s } + options, text);
    }
    static QString counts(const Said &said)
    {
        QStringList words;
        for (const char *key : { "placed", "changed", "withdrawn", "unchanged", "notUnderstood" })
            words << QString::number(said.json().value(QLatin1String(key)).toInt());
        return words.join(u' ');
    }
    bool isWhole() const { return m_cli.run({ u"check"_s, shop() }).exitCode == 0; }

    CliRunner m_cli;
};

void TestCliChanges::init()
{
    for (const char *suffix : { "", "-wal", "-shm", ".lock" })
        QFile::remove(shop() + QLatin1String(suffix));
    QCOMPARE(m_cli.run({ u"new"_s, shop() }).exitCode, 0);
    QVERIFY(m_cli.write(u"goods.csv"_s, "Product ID,Name,SKU,Price,Unit\n,红富士苹果,AP,8,个\n,鸭梨,PE,5,个\n"));
    const Said goods = m_cli.run({ u"import"_s, shop(), m_cli.path(u"goods.csv"_s) });
    QVERIFY2(goods.exitCode == 0, qPrintable(goods.words));
}

void TestCliChanges::aListIsPastedAndPastedAgain()
{
    const Said first = paste(kList);
    QVERIFY2(first.exitCode == 0, qPrintable(first.words + QString::fromUtf8(first.out)));
    QCOMPARE(counts(first), u"2 0 0 0 0"_s);
    QCOMPARE(first.json().value(u"title"_s).toString(), u"周六水果团"_s);
    QCOMPARE(counts(paste(kList)), u"0 0 0 2 0"_s);
    QCOMPARE(counts(paste(QByteArray(kList).replace("苹果2个", "苹果4个") + "3. 阿May 鸭梨1个\n")), u"1 1 0 1 0"_s);
    QVERIFY(isWhole());
}

void TestCliChanges::aDryRunChangesNothing()
{
    QCOMPARE(paste("#接龙\n昨天的团\n红富士苹果\n\n1. 小李 红富士苹果1个\n").exitCode, 0);
    const Said dry = paste(kList, { u"--dry-run"_s });
    QCOMPARE(counts(dry), u"2 0 0 0 0"_s);
    QVERIFY(dry.json().value(u"dryRun"_s).toBool());
    QCOMPARE(counts(paste(kList)), u"2 0 0 0 0"_s);
}

void TestCliChanges::whatIsNotUnderstoodIsListed()
{
    const Said said = paste(QByteArray(kList) + "3. 阿May 那个红的来点\n");
    QCOMPARE(said.exitCode, 1);
    QCOMPARE(counts(said), u"2 0 0 0 1"_s);
    QCOMPARE(said.json().value(u"orders"_s).toArray().at(2).toObject().value(u"kind"_s).toString(), u"notUnderstood"_s);
}

void TestCliChanges::anUnknownGroupIsRefused()
{
    const Said said = m_cli.run({ u"paste"_s, shop(), u"nobody"_s, u"-"_s }, kList);
    QCOMPARE(said.exitCode, 2);
    QVERIFY2(said.words.contains(u"There is no group nobody. Say --make-group to make it."), qPrintable(said.words));
}

void TestCliChanges::anEditIsWrittenOnce()
{
    const Said placed = m_cli.run({ u"order"_s, shop(), u"--json"_s, u"-"_s },
        R"({"orders":[{"clientRef":"web-1","lines":[{"sku":"AP","quantity":"2"}]}]})");
    const QString number = placed.json().value(u"orders"_s).toArray().at(0).toObject().value(u"number"_s).toString();
    QByteArray edit = "{\"edits\":[{\"order\":\"A1-000001\",\"note\":\"ring twice\",\"shipping\":600,"
                      "\"lines\":[{\"sku\":\"AP\",\"quantity\":\"3\"},{\"sku\":\"PE\",\"quantity\":1}]},"
                      "{\"order\":\"A1-999999\"}]}";
    edit.replace("A1-000001", number.toUtf8());
    const QStringList call { u"edit"_s, shop(), u"--json"_s, u"-"_s };
    const Said said = m_cli.run(call, edit);
    QCOMPARE(said.exitCode, 1);
    const QJsonArray answers = said.json().value(u"edits"_s).toArray();
    QCOMPARE(answers.at(0).toObject().value(u"status"_s).toString(), u"changed"_s);
    QCOMPARE(answers.at(0).toObject().value(u"total"_s).toInt(), 3 * 800 + 500 + 600);
    QCOMPARE(answers.at(1).toObject().value(u"reason"_s).toString(), u"There is no order A1-999999."_s);
    const Said again = m_cli.run(call, edit);
    QCOMPARE(again.json().value(u"edits"_s).toArray().at(0).toObject().value(u"status"_s).toString(), u"unchanged"_s);
    QVERIFY(isWhole());
}

void TestCliChanges::aRefundIsMadeOnce()
{
    // An imported history is handed over and paid.
    QVERIFY(m_cli.write(u"history.csv"_s,
        "Invoice,StockCode,Description,Quantity,InvoiceDate,Price,Customer ID,Country\r\n"
        "536365,85123A,LANTERN,6,2026-01-10 08:26,2.55,17850,United Kingdom\r\n"));
    QCOMPARE(m_cli.run({ u"import"_s, shop(), m_cli.path(u"history.csv"_s) }).exitCode, 0);
    const QByteArray refund = "{\"refunds\":[{\"clientRef\":\"r-1\",\"order\":\"536365\",\"reason\":\"broken\","
                              "\"lines\":[{\"line\":1,\"quantity\":\"2\",\"restock\":true}]}]}";
    const QStringList call { u"refund"_s, shop(), u"--json"_s, u"-"_s };
    const Said said = m_cli.run(call, refund);
    const QJsonObject answer = said.json().value(u"refunds"_s).toArray().at(0).toObject();
    QVERIFY2(said.exitCode == 0, said.out.constData());
    QCOMPARE(answer.value(u"status"_s).toString(), u"refunded"_s);
    QCOMPARE(answer.value(u"total"_s).toInt(), -510);
    const QJsonObject again = m_cli.run(call, refund).json().value(u"refunds"_s).toArray().at(0).toObject();
    QCOMPARE(again.value(u"status"_s).toString(), u"existing"_s);
    QCOMPARE(again.value(u"number"_s), answer.value(u"number"_s));
    // All that is left, and then nothing more.
    const Said rest = m_cli.run(call, "{\"refunds\":[{\"clientRef\":\"r-2\",\"order\":\"536365\"}]}");
    QCOMPARE(rest.json().value(u"refunds"_s).toArray().at(0).toObject().value(u"total"_s).toInt(), -1020);
    QCOMPARE(m_cli.run(call, "{\"refunds\":[{\"clientRef\":\"r-3\",\"order\":\"536365\"}]}").exitCode, 1);
    QVERIFY(isWhole());
}

QTEST_GUILESS_MAIN(TestCliChanges)
#include "tst_clichanges.moc"

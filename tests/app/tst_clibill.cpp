// jishi-cli bill: a bill is looked at, and taken when it is asked for.
#include "tests/app/clirunner.h"

#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QRandomGenerator>
#include <QTest>
#include <QThread>

using namespace jishi;
using namespace jishi::testing;
using namespace Qt::StringLiterals;

class TstCliBill : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void withoutTakeNothingIsChanged();
    void whatIsMatchedIsTakenOnce();
    void aRefundIsMatchedOnceItsOrderIsPaid();
    void whatIsNoBillIsASentence();
    void aKilledTakingIsAllOrNothing();

private:
    static QString fixture(const char *name)
    {
        return QStringLiteral(JISHI_SOURCE_DIR "/tests/fixtures/bills/") + QLatin1String(name);
    }
    Said bill(const char *name, const QStringList &options = {}) const
    {
        return m_cli->run(QStringList { u"bill"_s, m_shop, fixture(name) } + options);
    }
    static qint64 value(const QJsonObject &json, const char *part, const char *field)
    {
        return json.value(QLatin1String(part)).toObject().value(QLatin1String(field)).toInteger(-1);
    }
    QJsonObject check() const { return m_cli->run({ u"check"_s, m_shop }).json(); }

    std::unique_ptr<CliRunner> m_cli;
    QString m_shop;
};

// Two orders, one of which the bill names by the caller's reference.
void TstCliBill::init()
{
    m_cli = std::make_unique<CliRunner>();
    m_shop = m_cli->path(u"shop.jishi"_s);
    QCOMPARE(m_cli->run({ u"new"_s, m_shop, u"--demo"_s, u"--orders"_s, u"0"_s, u"--products"_s, u"4"_s }).exitCode, 0);
    const Said placed = m_cli->run({ u"order"_s, m_shop, u"--json"_s, u"-"_s },
        R"({"orders":[{"clientRef":"A7-000001","lines":[{"sku":"TR0001","quantity":1,"unitPrice":3990}]},
            {"clientRef":"web-2","lines":[{"sku":"TR0001","quantity":1,"unitPrice":777}]}]})");
    QVERIFY2(placed.exitCode == 0, qPrintable(placed.words));
}

void TstCliBill::withoutTakeNothingIsChanged()
{
    const Said said = bill("wechat-trade-all.csv");
    QVERIFY2(said.exitCode == 0, qPrintable(said.words));
    QCOMPARE(said.json().value(u"format"_s).toString(), u"wechat-trade"_s);
    QCOMPARE(said.json().value(u"rows"_s).toInteger(), 3);
    QCOMPARE(said.json().value(u"dryRun"_s).toBool(), true);
    QCOMPARE(value(said.json(), "transactions", "new"), 3);
    QCOMPARE(value(said.json(), "matched", "count"), 1);
    QCOMPARE(value(said.json(), "matched", "sum"), 3990);
    QCOMPARE(value(said.json(), "ambiguous", "sum"), 2500);
    QCOMPARE(value(said.json(), "fees", "sum"), 33);
    QCOMPARE(value(said.json(), "unpaid", "sum"), 777);
    QVERIFY(!said.json().contains(u"taken"_s));
    QCOMPARE(value(bill("wechat-trade-all.csv").json(), "transactions", "new"), 3);
}

void TstCliBill::whatIsMatchedIsTakenOnce()
{
    const Said first = bill("wechat-trade-all.csv", { u"--take"_s });
    QVERIFY2(first.exitCode == 0, qPrintable(first.words));
    QCOMPARE(value(first.json(), "taken", "booked"), 1);
    QCOMPARE(value(first.json(), "taken", "sum"), 3990);
    // The fund bill of the same day says the same with other columns.
    for (const char *name : { "wechat-trade-all.csv", "wechat-funds.csv" }) {
        const Said again = bill(name, { u"--take"_s });
        QCOMPARE(again.exitCode, 0);
        QCOMPARE(value(again.json(), "taken", "count"), 0);
        QCOMPARE(value(again.json(), "matched", "count"), 0);
        QCOMPARE(value(again.json(), "fees", "sum"), 33);
    }
    QCOMPARE(check().value(u"ok"_s).toBool(), true);
    QCOMPARE(value(check(), "counts", "payments"), 1);
}

void TstCliBill::aRefundIsMatchedOnceItsOrderIsPaid()
{
    const Said said = bill("alipay-trade.zip", { u"--take"_s });
    QVERIFY2(said.exitCode == 0, qPrintable(said.words));
    QCOMPARE(value(said.json(), "taken", "booked"), 1);
    QCOMPARE(value(said.json(), "refunds", "sum"), -1000);
}

void TstCliBill::whatIsNoBillIsASentence()
{
    QVERIFY(m_cli->write(u"list.csv"_s, "sku,name\n1,Apple\n"));
    const Said said = m_cli->run({ u"bill"_s, m_shop, m_cli->path(u"list.csv"_s), u"--take"_s });
    QCOMPARE(said.exitCode, 2);
    QVERIFY(said.words.contains(u"no bill"_s));
    QCOMPARE(m_cli->run({ u"bill"_s, m_shop, m_cli->path(u"none.csv"_s) }).exitCode, 2);
    const Said lines = bill("wechat-personal-saved-again.csv");
    QCOMPARE(lines.exitCode, 1);
    QCOMPARE(lines.json().value(u"refused"_s).toArray().size(), 2);
}

// kill -9 at random moments of reading, keeping and booking.
void TstCliBill::aKilledTakingIsAllOrNothing()
{
    constexpr int kOrders = 150;
    constexpr int kKills = 25;
    QByteArray orders;
    QString rows;
    for (int i = 0; i < kOrders; ++i) {
        orders += (i == 0 ? "" : ",") + QByteArray(R"({"clientRef":"K-)") + QByteArray::number(1000 + i)
            + R"(","lines":[{"sku":"TR0001","quantity":1,"unitPrice":1234}]})";
        rows += u"2026-03-01 10:00:00,转账,团员,/,收入,¥12.34,/,已收钱,10000%1,K-%1,/\n"_s.arg(1000 + i);
    }
    QCOMPARE(m_cli->run({ u"order"_s, m_shop, u"--json"_s, u"-"_s }, "{\"orders\":[" + orders + "]}").exitCode, 0);
    QVERIFY(m_cli->write(u"bill.csv"_s,
        (u"共%1笔记录\n交易时间,交易类型,交易对方,商品,收/支,金额(元),支付方式,当前状态,交易单号,商户单号,备注\n"_s.arg(
             kOrders)
            + rows)
            .toUtf8()));
    const QStringList take { u"bill"_s, m_shop, m_cli->path(u"bill.csv"_s), u"--take"_s };
    const QStringList look { u"bill"_s, m_shop, m_cli->path(u"bill.csv"_s) };
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(m_cli->run(look).exitCode, 0);
    const qint64 whole = timer.nsecsElapsed() / 1000 * 2; // taking is longer than looking
    auto *random = QRandomGenerator::global();
    for (int kill = 0; kill < kKills; ++kill) {
        QProcess cli;
        cli.start(qEnvironmentVariable("JISHI_CLI"), take);
        QVERIFY(cli.waitForStarted());
        QThread::usleep(static_cast<unsigned long>(random->bounded(whole)));
        cli.kill();
        QVERIFY(cli.waitForFinished());
        const QJsonObject report = check();
        QCOMPARE(report.value(u"ok"_s).toBool(), true);
        const qint64 payments = value(report, "counts", "payments");
        QVERIFY2(payments == 0 || payments == kOrders, qPrintable(QString::number(payments)));
    }
    QCOMPARE(m_cli->run(take).exitCode, 0);
    QCOMPARE(value(check(), "counts", "payments"), kOrders);
}

QTEST_GUILESS_MAIN(TstCliBill)
#include "tst_clibill.moc"

// jishi-cli reseller-copy: the file that one reseller may have, whole and without a byte of the others.
#include "tests/app/clirunner.h"

#include <QFile>
#include <QTest>

using namespace jishi::testing;
using namespace Qt::StringLiterals;

class TstCliReseller : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void herCopyIsWhole();
    void aNameThatIsNotThereIsSaidWithThoseThatAre();
    void aTierAndAResellerTogetherAreRefused();

private:
    std::unique_ptr<CliRunner> m_cli;
    QString m_shop;
};

void TstCliReseller::init()
{
    m_cli = std::make_unique<CliRunner>();
    m_shop = m_cli->path(u"shop.jishi"_s);
    QCOMPARE(
        m_cli->run({ u"new"_s, m_shop, u"--demo"_s, u"--orders"_s, u"40"_s, u"--products"_s, u"8"_s }).exitCode, 0);
}

void TstCliReseller::herCopyIsWhole()
{
    const QString hers = m_cli->path(u"hers.jishi"_s);
    const Said copied =
        m_cli->run({ u"reseller-copy"_s, m_shop, hers, u"--reseller"_s, u"桂花苑团长 Osmanthus Court"_s });
    QCOMPARE(copied.exitCode, 0);
    QCOMPARE(copied.json().value(u"role"_s).toString(), u"reseller"_s);
    const Said checked = m_cli->run({ u"check"_s, hers });
    QCOMPARE(checked.exitCode, 0);
    QVERIFY(checked.json().value(u"counts"_s).toObject().value(u"customers"_s).toInt() > 0);
    QVERIFY(!m_cli->read(u"hers.jishi"_s).contains("College Road"));
    // Her file is not handed on again.
    QCOMPARE(m_cli->run({ u"reseller-copy"_s, hers, m_cli->path(u"third.jishi"_s) }).exitCode, 2);
}

void TstCliReseller::aNameThatIsNotThereIsSaidWithThoseThatAre()
{
    const Said said =
        m_cli->run({ u"reseller-copy"_s, m_shop, m_cli->path(u"x.jishi"_s), u"--reseller"_s, u"Nobody"_s });
    QCOMPARE(said.exitCode, 2);
    QVERIFY(said.words.contains(u"There is no reseller Nobody"_s) && said.words.contains(u"Osmanthus Court"_s));
    QVERIFY(!QFile::exists(m_cli->path(u"x.jishi"_s)));
}

void TstCliReseller::aTierAndAResellerTogetherAreRefused()
{
    const Said said = m_cli->run({ u"reseller-copy"_s, m_shop, m_cli->path(u"x.jishi"_s), u"--tier"_s, u"金牌 Gold"_s,
        u"--reseller"_s, u"桂花苑团长 Osmanthus Court"_s });
    QCOMPARE(said.exitCode, 2);
    QVERIFY(!QFile::exists(m_cli->path(u"x.jishi"_s)));
}

QTEST_GUILESS_MAIN(TstCliReseller)
#include "tst_clireseller.moc"

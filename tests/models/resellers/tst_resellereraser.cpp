// An erased reseller leaves her figures in the books and nothing else of her in the file.
#include "models/resellers/resellereraser.h"

#include "models/check/shopcheck.h"
#include "models/customers/customereraser.h"
#include "models/resellers/resellerstore.h"
#include "tests/support/shopfixture.h"

#include <QFile>
#include <QTest>

using namespace jishi;
using namespace jishi::testing;
using namespace Qt::StringLiterals;

class TstResellerEraser : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void nothingOfHerIsInTheFileAndHerEntriesStay();
    void whoStillSellsOrHasMoneyToComeIsNotErased();
    void checkFindsWhatIsLeftOfHerAndCirclesOfInviters();

private:
    Status erase()
    {
        return inTransaction(m_shop->connection(),
            [&](Transaction &) { return ResellerEraser(m_shop->connection(), m_shop->context()).erase(1); });
    }
    Status leave()
    {
        return inTransaction(m_shop->connection(), [&](Transaction &) {
            return ResellerStore(m_shop->connection(), m_shop->context()).setStatus(1, ResellerStatus::Left);
        });
    }
    QByteArray bytes() const;

    std::unique_ptr<ShopFixture> m_shop;
};

void TstResellerEraser::init()
{
    m_shop = std::make_unique<ShopFixture>();
    Reseller reseller;
    reseller.name = u"LinaName"_s;
    reseller.phone = u"13855550001"_s;
    reseller.wechat = u"LinaWechat"_s;
    reseller.note = u"LinaNote"_s;
    reseller.payout = { PayoutMethod::Bank, u"LinaAccount"_s, u"LinaPayee"_s, u"LinaBank"_s, u"LinaIdentity"_s };
    const auto save = [&] {
        const auto saved = inTransaction(m_shop->connection(),
            [&](Transaction &) { return ResellerStore(m_shop->connection(), m_shop->context()).save(reseller); });
        return saved ? *saved : 0;
    };
    reseller.id = save();
    QVERIFY(reseller.id > 0);
    reseller.phone = u"13855550002"_s; // what she had before is in the record of changes
    reseller.payout.account = u"LinaAccountTwo"_s;
    QVERIFY(save() > 0);
    QVERIFY(m_shop->run(
        "INSERT INTO customers (uuid, name, created_at, reseller_id, bound_at, bound_by)\n"
        "    VALUES (randomblob(16), 'Chen', 1, 1, 5, 'link');\n"
        "INSERT INTO groups (uuid, name, created_at, leader_id) VALUES (randomblob(16), 'Court', 1, 1);\n"
        "INSERT INTO commission_entries (uuid, reseller_id, level, kind, amount, at, booked_at, release_at, chain)\n"
        "    VALUES (randomblob(16), 1, 0, 'adjustment', 70, 1, 1, 1, zeroblob(32))"));
}

QByteArray TstResellerEraser::bytes() const
{
    QByteArray bytes;
    for (const char *suffix : { "", "-wal" }) {
        QFile file(m_shop->path() + QLatin1String(suffix));
        if (file.open(QIODevice::ReadOnly))
            bytes += file.readAll();
    }
    return bytes;
}

void TstResellerEraser::nothingOfHerIsInTheFileAndHerEntriesStay()
{
    QVERIFY(m_shop->run("INSERT INTO payout_batches (uuid, created_at) VALUES (randomblob(16), 9);\n"
                        "INSERT INTO payouts (uuid, batch_id, reseller_id, gross, net, account, created_at)\n"
                        "    VALUES (randomblob(16), 1, 1, 70, 70, '****LinaTail', 9);\n"
                        "INSERT INTO payout_entries (uuid, payout_id, entry_id) VALUES (randomblob(16), 1, 1);\n"
                        "UPDATE payouts SET paid_at = 10"));
    QVERIFY(leave());
    QVERIFY(bytes().contains("Lina"));
    QVERIFY(erase());
    QVERIFY(CustomerEraser::wipeFreeSpace(m_shop->connection()));
    QVERIFY(!bytes().contains("Lina"));
    QVERIFY(!bytes().contains("1385555"));
    QCOMPARE(m_shop->rows("SELECT amount, reseller_id FROM commission_entries"), u"70|1"_s);
    QCOMPARE(m_shop->rows("SELECT gross, account FROM payouts"), u"70|"_s);
    QCOMPARE(m_shop->rows("SELECT name, reseller_id IS NULL FROM customers"), u"Chen|1"_s);
    QCOMPARE(m_shop->integer("SELECT count(*) FROM groups WHERE leader_id IS NULL"), 1);
    QVERIFY(!ResellerStore(m_shop->connection(), m_shop->context()).reseller(1));
    QVERIFY(!erase()); // she is not there to be erased again
}

void TstResellerEraser::whoStillSellsOrHasMoneyToComeIsNotErased()
{
    QCOMPARE(erase().error().detail, u"LinaName still sells for the shop. Who has left can be erased."_s);
    QVERIFY(leave());
    QCOMPARE(erase().error().detail, u"LinaName is still owed ¥0.70. Once it is paid out she can be erased."_s);
    QCOMPARE(m_shop->text("SELECT name FROM resellers"), u"LinaName"_s);
}

void TstResellerEraser::checkFindsWhatIsLeftOfHerAndCirclesOfInviters()
{
    QVERIFY(
        m_shop->run("UPDATE resellers SET erased_at = 5, deleted_at = 5;\n"
                    "INSERT INTO resellers (uuid, name, inviter_id, created_at) VALUES (randomblob(16), 'A', 1, 1);\n"
                    "UPDATE resellers SET inviter_id = 2 WHERE id = 1"));
    const auto check = ShopCheck(m_shop->connection(), m_shop->context()).run();
    QVERIFY(check);
    QStringList found;
    for (const CheckProblem &problem : check->problems)
        if (problem.kind == u"erased"_s || problem.kind == u"inviters"_s)
            found << problem.kind;
    QCOMPARE(found, QStringList({ u"erased"_s, u"inviters"_s, u"inviters"_s }));
}

QTEST_GUILESS_MAIN(TstResellerEraser)
#include "tst_resellereraser.moc"

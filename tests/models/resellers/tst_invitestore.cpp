// A code that is used once, and brings its inviter and tier along.
#include "models/resellers/invitestore.h"

#include "models/resellers/resellerstore.h"
#include "tests/support/shopfixture.h"

#include <QTest>

using namespace jishi;
using namespace jishi::testing;
using namespace Qt::StringLiterals;

class TstInviteStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void whoBringsTheCodeApplies();
    void aCodeIsUsedOnce();
    void aCodeThatIsOverOrTakenBackIsRefused();
    void aSlipIsNoticed();
    void whoDoesNotSellInvitesNobody();
    void aRefusedApplicationDoesNotUseTheCodeUp();

private:
    Result<Invite> make(const Invite &wanted = {})
    {
        return inTransaction(m_shop->connection(),
            [&](Transaction &) { return InviteStore(m_shop->connection(), m_shop->context()).make(wanted); });
    }
    Result<RowId> apply(const QString &code, const QString &name = u"Li Na"_s)
    {
        Reseller applicant;
        applicant.name = name;
        return inTransaction(m_shop->connection(),
            [&](Transaction &) { return InviteStore(m_shop->connection(), m_shop->context()).apply(code, applicant); });
    }

    std::unique_ptr<ShopFixture> m_shop;
};

void TstInviteStore::init()
{
    m_shop = std::make_unique<ShopFixture>();
    QVERIFY(m_shop->run("INSERT INTO reseller_tiers (uuid, name, created_at) VALUES (randomblob(16), 'Silver', 1);\n"
                        "INSERT INTO resellers (uuid, name, created_at) VALUES (randomblob(16), 'Wang Yan', 1)"));
}

void TstInviteStore::whoBringsTheCodeApplies()
{
    const auto invite = make({ .inviterId = 1, .tierId = 1, .note = u"from the fair"_s });
    QVERIFY(invite);
    QCOMPARE(invite->code.size(), 8);
    QCOMPARE(invite->inviter, u"Wang Yan"_s);
    // As it is typed from a chat.
    const auto id = apply(u"  " + invite->spaced().toLower());
    QVERIFY(id);
    const Reseller applicant = *ResellerStore(m_shop->connection(), m_shop->context()).reseller(*id);
    QCOMPARE(applicant.status, ResellerStatus::Applied);
    QCOMPARE(applicant.inviter, u"Wang Yan"_s);
    QCOMPARE(applicant.tier, u"Silver"_s);
    QCOMPARE(applicant.appliedAt, kMorning);
    QVERIFY(InviteStore(m_shop->connection(), m_shop->context()).open()->empty());
}

void TstInviteStore::aCodeIsUsedOnce()
{
    const QString code = make()->code;
    QVERIFY(apply(code));
    const auto again = apply(code, u"Zhao Min"_s);
    QVERIFY(!again);
    QCOMPARE(again.error().detail, u"This invite code was used already; each is used once."_s);
    QCOMPARE(m_shop->integer("SELECT count(*) FROM resellers WHERE status = 'applied'"), 1);
}

void TstInviteStore::aCodeThatIsOverOrTakenBackIsRefused()
{
    const QString over = make({ .expiresAt = kMorning + 1000 })->code;
    const auto revoked = make();
    QVERIFY(inTransaction(m_shop->connection(),
        [&](Transaction &) { return InviteStore(m_shop->connection(), m_shop->context()).revoke(revoked->id); }));
    m_shop->clock().set(kMorning + 1000);
    QCOMPARE(apply(over).error().detail, u"This invite code is over."_s);
    QCOMPARE(apply(revoked->code).error().detail, u"This invite code was taken back."_s);
    QCOMPARE(m_shop->integer("SELECT count(*) FROM resellers"), 1);
}

void TstInviteStore::aSlipIsNoticed()
{
    QString code = make()->code;
    code[0] = code[0] == u'A' ? u'B' : u'A';
    QCOMPARE(apply(code).error().detail, u"This is no invite code: a letter is missing or mistaken."_s);
    QCOMPARE(apply({}).error().detail, u"This is no invite code: a letter is missing or mistaken."_s);
}

void TstInviteStore::whoDoesNotSellInvitesNobody()
{
    QVERIFY(m_shop->run("UPDATE resellers SET status = 'left'"));
    QCOMPARE(make({ .inviterId = 1 }).error().detail, u"Wang Yan does not sell for the shop, so she invites nobody."_s);
}

void TstInviteStore::aRefusedApplicationDoesNotUseTheCodeUp()
{
    const QString code = make()->code;
    QVERIFY(!apply(code, u"Wang Yan"_s)); // her name is taken
    QVERIFY(apply(code));
}

QTEST_GUILESS_MAIN(TstInviteStore)
#include "tst_invitestore.moc"

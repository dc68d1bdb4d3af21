// Who may rise: by what she sold herself, never by whom she brought in.
#include "models/resellers/tierrise.h"

#include "models/resellers/tierrules.h"
#include "tests/support/shopfixture.h"

#include <QTest>

using namespace jishi;
using namespace jishi::testing;
using namespace Qt::StringLiterals;

class TstTierRise : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void theHighestTierReachedCounts();
    void whoSoldEnoughIsSuggestedAndRaised();
    void returnsPostageAndOldOrdersDoNotCount();
    void whatSheBoughtHerselfDoesNotCount();
    void peopleBroughtInDoNotCount();
    void whoIsFrozenOrThereAlreadyIsNotSuggested();
    void raisingIsRefusedOnceTheSalesAreGone();
    void tiersKeepTheirRules();
    void aRuleOfNothingIsRefused();

private:
    void sell(const char *number, int64_t amount, int daysAgo = 0, bool herself = false);
    std::vector<RiseSuggestion> suggestions()
    {
        return *TierRise(m_shop->connection(), m_shop->context()).suggestions();
    }
    Status save(const std::vector<TierRule> &tiers)
    {
        return inTransaction(m_shop->connection(),
            [&](Transaction &) { return TierRules(m_shop->connection(), m_shop->context()).save(tiers); });
    }

    std::unique_ptr<ShopFixture> m_shop;
};

void TstTierRise::init()
{
    m_shop = std::make_unique<ShopFixture>();
    m_shop->addVariant("MG-1", 1000);
    QVERIFY(save({ { 0, u"Start"_s, {}, 90 }, { 0, u"Silver"_s, Money(10'000, {}), 30 },
        { 0, u"Gold"_s, Money(50'000, {}), 30 } }));
    QVERIFY(
        m_shop->run("INSERT INTO resellers (uuid, name, tier_id, created_at) VALUES (randomblob(16), 'Li Na', 1, 1)"));
}

void TstTierRise::sell(const char *number, int64_t amount, int daysAgo, bool herself)
{
    const RowId order = m_shop->addOrder(number, "completed");
    QVERIFY(m_shop->run(
        qPrintable(u"UPDATE orders SET placed_at = %2 WHERE id = %1;\n"
                   "INSERT INTO order_lines (order_id, line_no, variant_id, name, quantity, unit_price, amount)\n"
                   "    VALUES (%1, 1, 1, 'M', 1000, %3, %3);\n"
                   "INSERT INTO attributions (uuid, order_id, reseller_id, own_purchase, method, at)\n"
                   "    VALUES (randomblob(16), %1, 1, %4, 'manual', 1)"_s.arg(order)
                       .arg(kMorning - daysAgo * 86'400'000LL)
                       .arg(amount)
                       .arg(herself ? 1 : 0))));
}

void TstTierRise::theHighestTierReachedCounts()
{
    const std::vector<TierReach> tiers { { 1, u"A"_s, 100, 120, 30 }, { 2, u"B"_s, 200, 250, 90 },
        { 3, u"C"_s, 300, 250, 90 } };
    QCOMPARE(reached(tiers)->tierId, 2);
    QVERIFY(!reached(std::span(tiers).last(1)));
    QVERIFY(!reached({}));
}

void TstTierRise::whoSoldEnoughIsSuggestedAndRaised()
{
    sell("A7-1", 9'999);
    QVERIFY(suggestions().empty());
    sell("A7-2", 1);
    QCOMPARE(suggestions().size(), 1U);
    const RiseSuggestion one = suggestions().front();
    QCOMPARE(one.name, u"Li Na"_s);
    QCOMPARE(one.from, u"Start"_s);
    QCOMPARE(one.tier, u"Silver"_s);
    QCOMPARE(one.sold.minor(), 10'000);
    QVERIFY(inTransaction(m_shop->connection(), [&](Transaction &) {
        return TierRise(m_shop->connection(), m_shop->context()).raise(one.resellerId, one.tierId);
    }));
    QCOMPARE(m_shop->integer("SELECT tier_id FROM resellers"), one.tierId);
    QVERIFY(suggestions().empty());
    sell("A7-3", 40'000);
    QCOMPARE(suggestions().front().tier, u"Gold"_s);
}

void TstTierRise::returnsPostageAndOldOrdersDoNotCount()
{
    sell("A7-1", 9'000);
    sell("A7-2", 5'000, 31); // more than 30 days ago
    QVERIFY(m_shop->run("UPDATE orders SET shipping = 2000"));
    QVERIFY(suggestions().empty());
    sell("A7-3", 1'000);
    QCOMPARE(suggestions().size(), 1U);
    const RowId back = m_shop->addOrder("A7-4", "completed");
    QVERIFY(m_shop->run(
        qPrintable(u"UPDATE orders SET refers_to = 1 WHERE id = %1;\n"
                   "INSERT INTO order_lines (order_id, line_no, variant_id, name, quantity, unit_price, amount)\n"
                   "    VALUES (%1, 1, 1, 'M', -1, 1000, -1)"_s.arg(back))));
    QVERIFY(suggestions().empty());
}

void TstTierRise::whatSheBoughtHerselfDoesNotCount()
{
    sell("A7-1", 20'000, 0, true);
    QVERIFY(suggestions().empty());
}

void TstTierRise::peopleBroughtInDoNotCount()
{
    QVERIFY(m_shop->run("INSERT INTO resellers (uuid, name, inviter_id, created_at)\n"
                        "VALUES (randomblob(16), 'Recruit 1', 1, 1), (randomblob(16), 'Recruit 2', 1, 1)"));
    sell("A7-1", 20'000);
    // Sold by somebody she brought in.
    QVERIFY(m_shop->run("INSERT INTO attributions (uuid, order_id, replaces, reseller_id, inviter_id, method, at)\n"
                        "VALUES (randomblob(16), 1, 1, 2, 1, 'manual', 2)"));
    for (const RiseSuggestion &one : suggestions())
        QVERIFY(one.resellerId != 1);
}

void TstTierRise::whoIsFrozenOrThereAlreadyIsNotSuggested()
{
    sell("A7-1", 20'000);
    QVERIFY(m_shop->run("UPDATE resellers SET status = 'frozen'"));
    QVERIFY(suggestions().empty());
    QVERIFY(m_shop->run("UPDATE resellers SET status = 'active', tier_id = 3"));
    QVERIFY(suggestions().empty());
}

void TstTierRise::raisingIsRefusedOnceTheSalesAreGone()
{
    sell("A7-1", 20'000);
    const RiseSuggestion one = suggestions().front();
    QVERIFY(m_shop->run("UPDATE orders SET status = 'cancelled'"));
    const auto raised = inTransaction(m_shop->connection(), [&](Transaction &) {
        return TierRise(m_shop->connection(), m_shop->context()).raise(one.resellerId, one.tierId);
    });
    QVERIFY(!raised);
    QCOMPARE(raised.error().kind, ErrorKind::Refused);
}

void TstTierRise::tiersKeepTheirRules()
{
    const TierRules rules(m_shop->connection(), m_shop->context());
    auto tiers = *rules.all();
    QCOMPARE(tiers.size(), 3U);
    std::swap(tiers[0], tiers[1]);
    tiers.push_back({ 0, u"Ruby"_s, Money(90'000, {}), 365 });
    QVERIFY(save(tiers));
    const auto stored = *rules.all();
    QCOMPARE(stored[0], tiers[0]);
    QCOMPARE(stored[1].name, u"Start"_s);
    QVERIFY(!stored[1].sales);
    QCOMPARE(stored[3].sales->minor(), 90'000);
    QCOMPARE(stored[3].days, 365);
}

void TstTierRise::aRuleOfNothingIsRefused()
{
    QCOMPARE(save({ { 0, u"Ruby"_s, Money(0, {}), 30 } }).error().detail,
        u"What lifts into the tier Ruby is an amount above zero."_s);
    QCOMPARE(save({ { 0, u"Ruby"_s, Money(10, {}), 0 } }).error().detail, u"Sales are counted over 1 to 366 days."_s);
    QCOMPARE(TierRules(m_shop->connection(), m_shop->context()).all()->size(), 3U);
}

QTEST_GUILESS_MAIN(TstTierRise)
#include "tst_tierrise.moc"

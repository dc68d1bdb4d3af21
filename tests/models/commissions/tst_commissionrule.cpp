// What a commission rule may say, and which of several rules holds.
#include "models/commissions/rulestore.h"
#include "tests/models/orders/orderdesk.h"

#include <QTest>

using namespace jishi;
using namespace jishi::testing;
using namespace Qt::StringLiterals;

namespace {

CommissionRule ruleOf(std::vector<RuleSection> sections)
{
    CommissionRule rule;
    rule.sections = std::move(sections);
    return rule;
}

CommissionRule percent(RuleScope scope, RowId target, int64_t rate)
{
    CommissionRule rule = ruleOf({ { 0, {}, rate, 0 } });
    rule.scope = scope;
    rule.target = target;
    return rule;
}

} // namespace

class TstCommissionRule : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aGapIsRefusedWithThePriceThatShowsIt();
    void anOverlapIsRefusedWithThePriceThatShowsIt();
    void sectionsMustReachFromNothingToNoEnd();
    void bothLevelsTogetherAreAtMostTheWhole();
    void sectionsSurviveBeingKept();
    void theMostSpecificRuleWins();
    void theVersionHoldsThatHadBegunWhenTheOrderWasPlaced();
    void aRuleThatEndsLetsAWiderOneHold();
    void aNewVersionHoldsFromNowOnAtTheEarliest();
    void onlyTheOwnerSetsRules();
    void rulesAreNeverChangedNotEvenInAShell();
    void aThirdLevelCannotBeWrittenDown();
};

void TstCommissionRule::aGapIsRefusedWithThePriceThatShowsIt()
{
    const auto said = ruleOf({ { 0, 5000, 500, 0 }, { 8000, {}, 800, 0 } }).check(Currency());
    QVERIFY(!said);
    QVERIFY2(said.error().detail.contains(u"¥50.00"_s), qPrintable(said.error().detail));
    QVERIFY(ruleOf({ { 0, 5000, 500, 0 }, { 5000, {}, 800, 0 } }).check(Currency()));
}

void TstCommissionRule::anOverlapIsRefusedWithThePriceThatShowsIt()
{
    const auto said = ruleOf({ { 0, 6000, 500, 0 }, { 5000, {}, 800, 0 } }).check(Currency());
    QVERIFY(!said);
    QVERIFY2(said.error().detail.contains(u"¥50.00"_s), qPrintable(said.error().detail));
    // Two without end, in whatever order they are given.
    QVERIFY(!ruleOf({ { 5000, {}, 800, 0 }, { 0, {}, 500, 0 } }).check(Currency()));
}

void TstCommissionRule::sectionsMustReachFromNothingToNoEnd()
{
    QVERIFY(!ruleOf({ { 100, {}, 500, 0 } }).check(Currency()));
    QVERIFY(!ruleOf({ { 0, 100, 500, 0 } }).check(Currency()));
    QVERIFY(!ruleOf({ { 0, 0, 500, 0 }, { 0, {}, 500, 0 } }).check(Currency()));
    QVERIFY(!ruleOf({}).check(Currency()));
    CommissionRule none = ruleOf({});
    none.basis = CommissionBasis::None;
    QVERIFY(none.check(Currency()));
}

void TstCommissionRule::bothLevelsTogetherAreAtMostTheWhole()
{
    QVERIFY(ruleOf({ { 0, {}, 9000, 1000 } }).check(Currency()));
    QVERIFY(!ruleOf({ { 0, {}, 9000, 1001 } }).check(Currency()));
    QVERIFY(!ruleOf({ { 0, {}, -1, 0 } }).check(Currency()));
    CommissionRule fixed = ruleOf({ { 0, {}, 15000, 5000 } }); // 150.00 and 50.00 a piece
    fixed.basis = CommissionBasis::Fixed;
    QVERIFY(fixed.check(Currency()));
}

void TstCommissionRule::sectionsSurviveBeingKept()
{
    const CommissionRule rule = ruleOf({ { 0, 5000, 500, 150 }, { 5000, {}, 800, 0 } });
    QCOMPARE(CommissionRule::sectionsFrom(rule.sectionsText()), rule.sections);
}

void TstCommissionRule::theMostSpecificRuleWins()
{
    // From the widest to the most specific: each one that is added wins over all before it.
    const std::pair<RuleScope, RowId> scopes[] = { { RuleScope::Shop, 0 }, { RuleScope::Category, 1 },
        { RuleScope::Category, 2 }, { RuleScope::Product, 7 }, { RuleScope::Variant, 8 }, { RuleScope::Campaign, 9 },
        { RuleScope::Tier, 3 }, { RuleScope::Reseller, 4 } };
    CommissionCase line;
    line.categories = { 2, 1 }; // fruit within food
    line.productId = 7;
    line.variantId = 8;
    line.campaignId = 9;
    line.tierId = 3;
    line.resellerId = 4;
    RuleBook book;
    QVERIFY(!book.ruleFor(line));
    int64_t rate = 100;
    for (const auto &[scope, target] : scopes) {
        book.add(percent(scope, target, rate += 100));
        QVERIFY(book.ruleFor(line));
        QCOMPARE(book.ruleFor(line)->sections.front().first, rate);
        book.add(percent(scope, 99, 9999)); // of something else
        QCOMPARE(book.ruleFor(line)->sections.front().first, rate);
    }
    QCOMPARE(book.rulesFor(line).size(), std::size(scopes));
}

void TstCommissionRule::theVersionHoldsThatHadBegunWhenTheOrderWasPlaced()
{
    RuleBook book;
    for (int version = 3; version >= 1; --version) {
        CommissionRule rule = percent(RuleScope::Shop, 0, version * 100);
        rule.version = version;
        rule.validFrom = version * 1000;
        book.add(rule);
    }
    CommissionCase line;
    for (const auto &[at, rate] : { std::pair(999, 0), { 1000, 100 }, { 1999, 100 }, { 2000, 200 }, { 9000, 300 } }) {
        line.placedAt = at;
        const CommissionRule *rule = book.ruleFor(line);
        QCOMPARE(rule ? rule->sections.front().first : 0, int64_t(rate));
    }
}

void TstCommissionRule::aRuleThatEndsLetsAWiderOneHold()
{
    RuleBook book;
    book.add(percent(RuleScope::Shop, 0, 500));
    book.add(percent(RuleScope::Product, 7, 800));
    CommissionRule end = percent(RuleScope::Product, 7, 0);
    end.basis = CommissionBasis::None;
    end.version = 2;
    end.validFrom = 1000;
    book.add(end);
    CommissionCase line;
    line.productId = 7;
    QCOMPARE(book.ruleFor(line)->sections.front().first, int64_t(800));
    line.placedAt = 1000;
    QCOMPARE(book.ruleFor(line)->sections.front().first, int64_t(500));
}

void TstCommissionRule::aNewVersionHoldsFromNowOnAtTheEarliest()
{
    OrderDesk desk;
    const auto add = [&desk](CommissionRule rule) {
        return desk.with<RuleStore>([&](RuleStore &store) { return store.add(rule); });
    };
    CommissionRule rule = percent(RuleScope::Shop, 0, 500);
    rule.validFrom = kMorning - 1000000;
    const auto first = add(rule);
    QVERIFY2(first, qPrintable(said(first)));
    QCOMPARE(first->version, 1);
    QCOMPARE(first->validFrom, kMorning); // what was placed before keeps what it had
    rule.validFrom = kMorning + 86400000;
    QCOMPARE(add(rule)->version, 2);
    rule.validFrom = kMorning;
    QVERIFY(!add(rule)); // version 2 begins later
    QCOMPARE(RuleStore(desk.shop.connection(), desk.shop.context()).versions(RuleScope::Shop, 0)->size(), size_t(2));
    QCOMPARE(RuleStore(desk.shop.connection(), desk.shop.context()).newest()->size(), size_t(1));
    QCOMPARE(desk.problems(), QString());
}

void TstCommissionRule::onlyTheOwnerSetsRules()
{
    OrderDesk desk;
    ShopContext staff = desk.shop.context();
    staff.profile.role = ShopRole::Staff;
    const auto added = inTransaction(desk.shop.connection(),
        [&](Transaction &) { return RuleStore(desk.shop.connection(), staff).add(percent(RuleScope::Shop, 0, 500)); });
    QVERIFY(!added);
    QCOMPARE(added.error().kind, ErrorKind::Refused);
}

void TstCommissionRule::rulesAreNeverChangedNotEvenInAShell()
{
    OrderDesk desk;
    QVERIFY(desk.with<RuleStore>([](RuleStore &store) { return store.add(percent(RuleScope::Shop, 0, 500)); }));
    QVERIFY(desk.shop.refusal("UPDATE commission_rules SET sections = '[]'").contains(u"never changed"_s));
    QVERIFY(desk.shop.refusal("DELETE FROM commission_rules").contains(u"never changed"_s));
    QVERIFY(desk.shop.refusal("REPLACE INTO commission_rules SELECT * FROM commission_rules").contains(u"never"_s));
}

// At most two levels, by construction: an attribution names two people, an entry has level 1 or 2.
void TstCommissionRule::aThirdLevelCannotBeWrittenDown()
{
    OrderDesk desk;
    QVERIFY(desk.shop.run("INSERT INTO resellers (uuid, name, created_at) VALUES (randomblob(16), 'Rita', 0)"));
    QVERIFY(desk.shop
                .refusal("INSERT INTO commission_entries (uuid, reseller_id, level, kind, amount, at, booked_at,\n"
                         "    release_at, chain)\n"
                         "VALUES (randomblob(16), 1, 3, 'accrual', 100, 0, 0, 0, zeroblob(32))")
                .contains(u"CHECK"_s));
    QCOMPARE(desk.shop.integer("SELECT count(*) FROM pragma_table_info('attributions')\n"
                               "WHERE name IN ('reseller_id', 'inviter_id')"),
        int64_t(kPaidLevels));
}

QTEST_GUILESS_MAIN(TstCommissionRule)
#include "tst_commissionrule.moc"

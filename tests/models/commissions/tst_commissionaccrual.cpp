// What is earned and taken back, in the cases that others get wrong. Every figure is reckoned by hand.
#include "models/commissions/ledgerchain.h"
#include "tests/models/commissions/salesnetwork.h"

#include <QTest>

using namespace jishi;
using namespace jishi::testing;
using namespace Qt::StringLiterals;

class TstCommissionAccrual : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_net = std::make_unique<SalesNetwork>(); }

    void nothingIsEarnedBeforeTheGoodsAreHandedOver();
    void handingOverPaysBothLevelsForEveryLine();
    void postageEarnsNothing();
    void aPartialRefundTakesBackItsShareOnly();
    void refundingEverythingInPartsNetsToNothing();
    void moneyForGoodsThatStayTakesBackItsShare();
    void anOrderKeepsTheRuleOfTheDayItWasPlaced();
    void aRefundUsesTheRateOfTheSaleNotOfToday();
    void whoRisesLaterEarnsByTheTierOfTheOrder();
    void aPartLineOfASplitEarnsItsShareOfTheWhole();
    void movingAnOrderMovesAllOfItsCommission();
    void anOrderThatNobodySoldEarnsNothing();
    void theReleaseIsDaysAfterTheHandOver();
    void aRefundAfterThePayoutIsCarriedOver();
    void theSameHistoryTwiceWritesNothingTwice();
    void anAlteredEntryBreaksTheChain();
    void anEntryThatIsCutOffIsMissed();

private:
    QString ledger()
    {
        return m_net->shop.rows("SELECT r.name, e.level, e.kind, e.line_no, e.amount FROM commission_entries e\n"
                                "JOIN resellers r ON r.id = e.reseller_id ORDER BY e.id");
    }
    std::optional<LedgerChain::Break> chainBreak() { return *LedgerChain(m_net->shop.connection()).firstBreak(); }

    std::unique_ptr<SalesNetwork> m_net;
};

void TstCommissionAccrual::nothingIsEarnedBeforeTheGoodsAreHandedOver()
{
    m_net->rule(RuleScope::Shop, 0, 500);
    const RowId order = m_net->place(m_net->basket(1, 1, SalesNetwork::kLakeside))->id;
    QVERIFY(m_net->entries(order).empty());
    const auto expected = *CommissionAccrual(m_net->shop.connection(), m_net->shop.context()).expected(order);
    QCOMPARE(expected.size(), size_t(4)); // two lines, two levels, the second of which pays nothing
    QCOMPARE(expected[0].amount.minor(), int64_t(17)); // 5 % of 3.33
    QVERIFY(m_net->with<OrderStore>([&](OrderStore &store) { return store.cancel(order); }));
    QVERIFY(m_net->entries(order).empty());
}

void TstCommissionAccrual::handingOverPaysBothLevelsForEveryLine()
{
    m_net->rule(RuleScope::Shop, 0, 800, 150);
    m_net->sold(m_net->basket(3, 2, SalesNetwork::kLakeside)); // 9.99 and 10.00
    QCOMPARE(ledger(), u"Rita|1|accrual|1|80\nMing|2|accrual|1|15\nRita|1|accrual|2|80\nMing|2|accrual|2|15"_s);
    QCOMPARE(m_net->problems(), QString());
}

// yudao pays on what was paid for the line with its part of the postage.
void TstCommissionAccrual::postageEarnsNothing()
{
    m_net->rule(RuleScope::Shop, 0, 1000);
    OrderDraft draft = m_net->basket(0, 2, SalesNetwork::kLakeside);
    draft.shipping = yuan(1200);
    m_net->sold(draft);
    QCOMPARE(ledger(), u"Rita|1|accrual|1|100"_s);
}

// yudao cancels the commission of the whole line, whatever part of it comes back. Ours as drawn in the design: 3 boxes
// for 120.00 at 8 % are 9.60, and one of them coming back takes 3.20.
void TstCommissionAccrual::aPartialRefundTakesBackItsShareOnly()
{
    m_net->rule(RuleScope::Shop, 0, 800);
    OrderDraft draft = m_net->basket(3, 0, SalesNetwork::kLakeside);
    draft.lines[0].unitPrice = yuan(4000);
    const RowId order = m_net->sold(draft);
    QVERIFY(m_net->refundOf(order, 1, Quantity::units(1)));
    QCOMPARE(ledger(), u"Rita|1|accrual|1|960\nRita|1|reversal|1|-320"_s);
    QCOMPARE(m_net->entries(order)[1].basis, int64_t(-4000));
    QCOMPARE(m_net->balance(SalesNetwork::kRita), int64_t(640));
}

void TstCommissionAccrual::refundingEverythingInPartsNetsToNothing()
{
    m_net->rule(RuleScope::Shop, 0, 777, 333);
    const RowId order = m_net->sold(m_net->basket(7, 1, SalesNetwork::kLakeside));
    for (int i = 0; i < 7; ++i)
        QVERIFY(m_net->refundOf(order, 1, Quantity::units(1)));
    QVERIFY(m_net->refundOf(order, 2, Quantity::units(1)));
    QCOMPARE(m_net->balance(SalesNetwork::kRita), int64_t(0));
    QCOMPARE(m_net->balance(SalesNetwork::kMing), int64_t(0));
    QCOMPARE(m_net->problems(), QString());
}

void TstCommissionAccrual::moneyForGoodsThatStayTakesBackItsShare()
{
    m_net->rule(RuleScope::Shop, 0, 1000);
    const RowId order = m_net->sold(m_net->basket(0, 4, SalesNetwork::kLakeside)); // 20.00
    QVERIFY(m_net->refundOf(order, 1, Quantity(), yuan(500))); // for bruises
    QCOMPARE(m_net->balance(SalesNetwork::kRita), int64_t(150));
    QVERIFY(m_net->refundOf(order, 1, Quantity::units(4)));
    QCOMPARE(m_net->balance(SalesNetwork::kRita), int64_t(0));
}

void TstCommissionAccrual::anOrderKeepsTheRuleOfTheDayItWasPlaced()
{
    const CommissionRule first = m_net->rule(RuleScope::Shop, 0, 1000);
    const RowId order = m_net->place(m_net->basket(0, 2, SalesNetwork::kLakeside))->id;
    m_net->later(1);
    m_net->rule(RuleScope::Shop, 0, 100);
    QVERIFY(m_net->handOver(order));
    QCOMPARE(m_net->entries(order)[0].amount.minor(), int64_t(100));
    QCOMPARE(m_net->entries(order)[0].ruleId, first.id);
    QCOMPARE(m_net->entries(order)[0].rate, int64_t(1000));
}

void TstCommissionAccrual::aRefundUsesTheRateOfTheSaleNotOfToday()
{
    m_net->rule(RuleScope::Shop, 0, 1000);
    const RowId order = m_net->sold(m_net->basket(0, 2, SalesNetwork::kLakeside));
    m_net->later(1);
    m_net->rule(RuleScope::Shop, 0, 5000);
    m_net->rule(RuleScope::Reseller, SalesNetwork::kRita, 9000);
    QVERIFY(m_net->refundOf(order, 1, Quantity::units(1)));
    QCOMPARE(ledger(), u"Rita|1|accrual|1|100\nRita|1|reversal|1|-50"_s);
}

void TstCommissionAccrual::whoRisesLaterEarnsByTheTierOfTheOrder()
{
    m_net->rule(RuleScope::Shop, 0, 100);
    m_net->rule(RuleScope::Tier, 1, 1000);
    const RowId gold = m_net->place(m_net->basket(0, 2, SalesNetwork::kLakeside))->id;
    QVERIFY(m_net->shop.run("UPDATE resellers SET tier_id = NULL"));
    const RowId plain = m_net->place(m_net->basket(0, 2, SalesNetwork::kLakeside))->id;
    QVERIFY(m_net->handOver(gold));
    QVERIFY(m_net->handOver(plain));
    QCOMPARE(m_net->entries(gold)[0].amount.minor(), int64_t(100));
    QCOMPARE(m_net->entries(plain)[0].amount.minor(), int64_t(10));
}

void TstCommissionAccrual::aPartLineOfASplitEarnsItsShareOfTheWhole()
{
    // 5 % of 9.99 is 0.50, of 3.33 0.17: three single parts would bring 0.51.
    m_net->rule(RuleScope::Shop, 0, 500);
    const RowId order = m_net->place(m_net->basket(3, 0, SalesNetwork::kLakeside))->id;
    const auto second = m_net->split(order, { { 1, Quantity::units(1) } });
    const auto third = m_net->split(order, { { 1, Quantity::units(1) } });
    for (const RowId each : { third->id, order, second->id })
        QVERIFY(m_net->handOver(each));
    QCOMPARE(m_net->balance(SalesNetwork::kRita), int64_t(50));
    QCOMPARE(m_net->problems(), QString());
}

void TstCommissionAccrual::movingAnOrderMovesAllOfItsCommission()
{
    m_net->rule(RuleScope::Shop, 0, 1000, 200);
    const RowId order = m_net->sold(m_net->basket(0, 4, SalesNetwork::kLakeside));
    QVERIFY(m_net->refundOf(order, 1, Quantity::units(1)));
    m_net->later(1);
    QVERIFY(m_net->reassign(order, SalesNetwork::kYan));
    QCOMPARE(m_net->balance(SalesNetwork::kRita), int64_t(0));
    QCOMPARE(m_net->balance(SalesNetwork::kMing), int64_t(0));
    QCOMPARE(m_net->balance(SalesNetwork::kYan), int64_t(150));
    QVERIFY(m_net->refundOf(order, 1, Quantity::units(3)));
    QCOMPARE(m_net->balance(SalesNetwork::kYan), int64_t(0));
    QCOMPARE(m_net->balance(SalesNetwork::kRita), int64_t(0));
    QVERIFY(m_net->reassign(order, 0));
    QCOMPARE(m_net->balance(SalesNetwork::kYan), int64_t(0));
    QCOMPARE(m_net->problems(), QString());
}

void TstCommissionAccrual::anOrderThatNobodySoldEarnsNothing()
{
    m_net->rule(RuleScope::Shop, 0, 1000, 200);
    const RowId order = m_net->sold(m_net->basket(0, 4, 0));
    QVERIFY(m_net->entries(order).empty());
    QVERIFY(m_net->reassign(order, SalesNetwork::kYan)); // the owner finds out whose it was
    QCOMPARE(m_net->balance(SalesNetwork::kYan), int64_t(200));
    QVERIFY(m_net->refundOf(order, 1, Quantity::units(4)));
    QCOMPARE(m_net->balance(SalesNetwork::kYan), int64_t(0));
}

void TstCommissionAccrual::theReleaseIsDaysAfterTheHandOver()
{
    constexpr int64_t day = 86400000;
    m_net->rule(RuleScope::Shop, 0, 1000);
    const RowId order = m_net->place(m_net->basket(0, 4, SalesNetwork::kLakeside))->id;
    m_net->later(3);
    QVERIFY(m_net->handOver(order));
    QCOMPARE(m_net->entries(order)[0].releaseAt, kMorning + 10 * day);
    // A refund while it waits is released with it, a later one at once.
    m_net->later(1);
    QVERIFY(m_net->refundOf(order, 1, Quantity::units(1)));
    QCOMPARE(m_net->entries(order)[1].releaseAt, kMorning + 10 * day);
    m_net->later(20);
    QVERIFY(m_net->refundOf(order, 1, Quantity::units(1)));
    QCOMPARE(m_net->entries(order)[2].releaseAt, m_net->shop.clock().now());
}

// CRMEB takes back no more than the balance, Dub nothing at all: the rest is lost to the shop.
void TstCommissionAccrual::aRefundAfterThePayoutIsCarriedOver()
{
    m_net->rule(RuleScope::Shop, 0, 1000);
    const RowId order = m_net->sold(m_net->basket(0, 4, SalesNetwork::kLakeside)); // 2.00
    m_net->later(6);
    QCOMPARE(m_net->preparedFor({ SalesNetwork::kRita }), RowId(0)); // not released yet
    m_net->later(1);
    QVERIFY(m_net->preparedFor({ SalesNetwork::kRita }) > 0);
    QVERIFY(m_net->pay(1));
    QCOMPARE(m_net->shop.integer("SELECT gross FROM payouts"), int64_t(200));
    QVERIFY(m_net->refundOf(order, 1, Quantity::units(4)));
    QCOMPARE(m_net->balance(SalesNetwork::kRita), int64_t(-200));
    QCOMPARE(m_net->preparedFor({ SalesNetwork::kRita }), RowId(0)); // nothing to pay
    m_net->sold(m_net->basket(0, 10, SalesNetwork::kLakeside)); // 5.00
    m_net->later(7);
    QVERIFY(m_net->preparedFor({ SalesNetwork::kRita }) > 0);
    QCOMPARE(m_net->shop.integer("SELECT gross FROM payouts WHERE id = 2"), int64_t(300));
    QVERIFY(m_net->pay(2));
    QCOMPARE(m_net->balance(SalesNetwork::kRita), int64_t(0));
    QCOMPARE(m_net->problems(), QString());
}

void TstCommissionAccrual::theSameHistoryTwiceWritesNothingTwice()
{
    m_net->rule(RuleScope::Shop, 0, 1000, 100);
    const RowId order = m_net->sold(m_net->basket(3, 4, SalesNetwork::kLakeside));
    QVERIFY(m_net->refundOf(order, 1, Quantity::units(1)));
    const QString before = ledger();
    for (int i = 0; i < 3; ++i)
        QVERIFY(m_net->with<CommissionAccrual>([&](CommissionAccrual &accrual) { return accrual.settle(order); }));
    QCOMPARE(ledger(), before);
    const auto kept = m_net->entries(order);
    const auto derived = m_net->derived(order);
    QCOMPARE(derived.size(), kept.size());
}

void TstCommissionAccrual::anAlteredEntryBreaksTheChain()
{
    m_net->rule(RuleScope::Shop, 0, 1000, 100);
    m_net->sold(m_net->basket(3, 4, SalesNetwork::kLakeside));
    QVERIFY(!chainBreak());
    QVERIFY(m_net->shop.refusal("UPDATE commission_entries SET amount = 9999").contains(u"never changed"_s));
    // Somebody who takes the guard away, or writes into the file's bytes.
    QVERIFY(m_net->shop.run("DROP TRIGGER keep_commission_entries_update;\n"
                            "UPDATE commission_entries SET amount = amount + 1 WHERE id = 2"));
    QVERIFY(chainBreak());
    QCOMPARE(chainBreak()->entry, RowId(2));
    QVERIFY(m_net->problems().contains(u"ledger"_s));
}

void TstCommissionAccrual::anEntryThatIsCutOffIsMissed()
{
    m_net->rule(RuleScope::Shop, 0, 1000);
    m_net->sold(m_net->basket(3, 4, SalesNetwork::kLakeside));
    QVERIFY(m_net->shop.run("DROP TRIGGER keep_commission_entries_delete;\n"
                            "DELETE FROM commission_entries WHERE id = (SELECT max(id) FROM commission_entries)"));
    QVERIFY(chainBreak());
    QCOMPARE(chainBreak()->entry, RowId(0));
}

QTEST_GUILESS_MAIN(TstCommissionAccrual)
#include "tst_commissionaccrual.moc"

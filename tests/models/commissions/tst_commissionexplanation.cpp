// Why one figure is what it is: every number of the sum, the rule, the refund, and to whom the order was owed.
#include "models/commissions/commissionexplanation.h"
#include "models/commissions/commissionsample.h"
#include "tests/models/commissions/salesnetwork.h"

#include <QTest>

using namespace jishi;
using namespace jishi::testing;
using namespace Qt::StringLiterals;

class TstCommissionExplanation : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_net = std::make_unique<SalesNetwork>(); }

    void aReversalNamesTheRefundAndWhatIsLeft();
    void theSecondLevelNamesWhoSold();
    void aPartOfASplitLineSaysSo();
    void anOpenRefundRequestHoldsIt();
    void anEntryThatIsNotThereIsNotExplained();
    void aDraftIsTriedOnAnOrderBeforeItHolds();
    void aPurchaseOfHerOwnIsNamedInTheSample();

private:
    CommissionExplanation why(RowId entry)
    {
        return *CommissionExplainer(m_net->shop.connection(), m_net->shop.context()).explain(entry);
    }

    std::unique_ptr<SalesNetwork> m_net;
};

// The worked example of the design: 3 boxes of 40.00 at 8 %, one comes back.
void TstCommissionExplanation::aReversalNamesTheRefundAndWhatIsLeft()
{
    m_net->rule(RuleScope::Campaign, 1, 800);
    OrderDraft draft = m_net->basket(3, 0, 0);
    draft.linkId = SalesNetwork::kRitasLink;
    draft.lines[0].unitPrice = yuan(4000);
    const RowId order = m_net->sold(draft);
    m_net->later(3);
    const auto refund = m_net->refundOf(order, 1, Quantity::units(1));
    const CommissionExplanation reversal = why(m_net->entries(order)[1].id);
    QCOMPARE(reversal.entry.amount.minor(), int64_t(-320));
    QCOMPARE(reversal.reseller, u"Rita"_s);
    QCOMPARE(reversal.order, m_net->order(order).number);
    QCOMPARE(reversal.lineAmount.minor(), int64_t(12000));
    QCOMPARE(reversal.refund, refund->number);
    QCOMPARE(reversal.refundedQuantity, Quantity::units(1));
    QCOMPARE(reversal.refundedAmount.minor(), int64_t(4000));
    QCOMPARE(reversal.earned.minor(), int64_t(960));
    QCOMPARE(reversal.left.minor(), int64_t(640));
    QCOMPARE(reversal.rule->scope, RuleScope::Campaign);
    QCOMPARE(reversal.ruleTarget, u"Cherry Week"_s);
    QCOMPARE(reversal.owed->linkCode, u"RITA3F"_s);
    QCOMPARE(reversal.handedOverAt, kMorning);
    QCOMPARE(reversal.state, EntryState::Waiting);
    m_net->later(4);
    QCOMPARE(why(reversal.entry.id).state, EntryState::Payable);
}

void TstCommissionExplanation::theSecondLevelNamesWhoSold()
{
    m_net->rule(RuleScope::Shop, 0, 800, 150);
    const RowId order = m_net->sold(m_net->basket(3, 0, SalesNetwork::kLakeside));
    const CommissionExplanation second = why(m_net->entries(order)[1].id);
    QCOMPARE(second.entry.level, 2);
    QCOMPARE(second.reseller, u"Ming"_s);
    QCOMPARE(second.owed->reseller, u"Rita"_s);
    QCOMPARE(second.owed->group, u"Lakeside"_s);
    QCOMPARE(second.owed->attribution.method, AttributionMethod::Group);
}

void TstCommissionExplanation::aPartOfASplitLineSaysSo()
{
    m_net->rule(RuleScope::Shop, 0, 500);
    const RowId order = m_net->place(m_net->basket(3, 0, SalesNetwork::kLakeside))->id;
    const auto part = m_net->split(order, { { 1, Quantity::units(1) } });
    QVERIFY(m_net->handOver(part->id));
    QVERIFY(m_net->handOver(order));
    QVERIFY(why(m_net->entries(part->id)[0].id).isPart);
    QVERIFY(!why(m_net->entries(order)[0].id).isPart);
}

void TstCommissionExplanation::anOpenRefundRequestHoldsIt()
{
    m_net->rule(RuleScope::Shop, 0, 500);
    const RowId order = m_net->sold(m_net->basket(3, 0, SalesNetwork::kLakeside));
    m_net->later(8);
    const RowId entry = m_net->entries(order)[0].id;
    QCOMPARE(why(entry).state, EntryState::Payable);
    QVERIFY(m_net->shop.run(qPrintable(u"INSERT INTO refund_requests (uuid, order_id, created_at)\n"
                                       "VALUES (randomblob(16), %1, 0)"_s.arg(order))));
    QCOMPARE(why(entry).state, EntryState::Held);
}

void TstCommissionExplanation::anEntryThatIsNotThereIsNotExplained()
{
    const auto none = CommissionExplainer(m_net->shop.connection(), m_net->shop.context()).explain(99);
    QVERIFY(!none);
    QCOMPARE(none.error().kind, ErrorKind::NotFound);
}

void TstCommissionExplanation::aDraftIsTriedOnAnOrderBeforeItHolds()
{
    m_net->rule(RuleScope::Shop, 0, 500);
    const RowId order = m_net->sold(m_net->basket(0, 2, SalesNetwork::kLakeside));
    CommissionRule draft;
    draft.scope = RuleScope::Reseller;
    draft.target = SalesNetwork::kRita;
    draft.sections = { { 0, {}, 2000, 300 } };
    const CommissionSampler sampler(m_net->shop.connection(), m_net->shop.context());
    const CommissionSample now = *sampler.sample(order, std::nullopt);
    QCOMPARE(now.total.minor(), int64_t(50));
    const CommissionSample then = *sampler.sample(order, draft);
    QCOMPARE(then.lines.size(), size_t(2));
    QCOMPARE(then.lines[0].person, u"Rita"_s);
    QCOMPARE(then.lines[0].amount.minor(), int64_t(200));
    QCOMPARE(then.lines[0].ruleTarget, u"Rita"_s);
    QCOMPARE(then.lines[1].person, u"Ming"_s);
    QCOMPARE(then.lines[1].amount.minor(), int64_t(30));
    QCOMPARE(m_net->shop.integer("SELECT count(*) FROM commission_rules"), int64_t(1));
    QCOMPARE(sampler.recentOrders(5)->front().first, order);
}

void TstCommissionExplanation::aPurchaseOfHerOwnIsNamedInTheSample()
{
    m_net->rule(RuleScope::Shop, 0, 500);
    QVERIFY(m_net->shop.run("UPDATE resellers SET customer_id = 1 WHERE id = 2"));
    const RowId order = m_net->place(m_net->basket(0, 2, SalesNetwork::kLakeside))->id;
    const CommissionSample sample =
        *CommissionSampler(m_net->shop.connection(), m_net->shop.context()).sample(order, std::nullopt);
    QVERIFY(sample.lines[0].ownPurchase);
    QVERIFY(sample.total.isZero());
}

QTEST_GUILESS_MAIN(TstCommissionExplanation)
#include "tst_commissionexplanation.moc"

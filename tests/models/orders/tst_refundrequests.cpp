// A customer asks for her money back: what is owed for the order waits until somebody has decided; and what the order's
// page tells of it.
#include "models/commissions/commissionbalances.h"
#include "models/commissions/ordercommission.h"
#include "models/orders/orderstory.h"
#include "models/orders/refundrequests.h"
#include "models/resellers/linklookup.h"
#include "tests/models/commissions/salesnetwork.h"

#include <QTest>

using namespace jishi;
using namespace jishi::testing;
using namespace Qt::StringLiterals;

class TstRefundRequests : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_net = std::make_unique<SalesNetwork>();
        m_net->rule(RuleScope::Shop, 0, 1000, 200);
        m_order = m_net->sold(m_net->basket(2, 2, SalesNetwork::kLakeside)); // 16.66
        QVERIFY(m_order > 0);
    }

    void whatIsEarnedIsHeldUntilItIsSettled()
    {
        m_net->later(8);
        QCOMPARE(rita(EntryState::Payable), 167);
        QVERIFY(ask(u"Two were bruised"_s));
        QCOMPARE(rita(EntryState::Held), 167);
        QCOMPARE(rita(EntryState::Payable), 0);
        QVERIFY(m_net->with<RefundRequests>([this](RefundRequests &requests) { return requests.settle(m_order); }));
        QCOMPARE(rita(EntryState::Payable), 167);
        QVERIFY(!story().refundRequest);
    }

    void askingTwiceIsOneRequest()
    {
        QVERIFY(ask(u"Two were bruised"_s));
        QVERIFY(ask(u"All were bruised"_s));
        QCOMPARE(m_net->shop.integer("SELECT count(*) FROM refund_requests"), 1);
        QCOMPARE(story().refundRequest->reason, u"Two were bruised"_s);
    }

    void aRefundAnswersTheRequest()
    {
        QVERIFY(ask(u"Two were bruised"_s));
        QVERIFY(m_net->refundOf(m_order, 1, Quantity::units(1)));
        QVERIFY(!story().refundRequest);
    }

    void withoutReasonAndBeforeHandOverNothingIsAsked()
    {
        QCOMPARE(said(ask(u"  "_s)), u"Say why the customer asks for her money back."_s);
        const RowId open = m_net->place(m_net->basket(1, 0, 0))->id;
        const Status asked = m_net->with<RefundRequests>(
            [open](RefundRequests &requests) { return requests.ask(open, u"She waits"_s); });
        QVERIFY(said(asked).contains(u"not been handed over"));
        const RowId back = m_net->refundOf(m_order, 1, Quantity::units(1))->id;
        QVERIFY(
            !m_net->with<RefundRequests>([back](RefundRequests &requests) { return requests.ask(back, u"Again"_s); }));
    }

    void theStoryTellsWhoEarnedWhat()
    {
        const OrderStory told = story();
        QCOMPARE(told.attributions.size(), size_t { 1 });
        QCOMPARE(told.attributions.front().reseller, u"Rita"_s);
        QCOMPARE(told.attributions.front().inviter, u"Ming"_s);
        QCOMPARE(told.attributions.front().group, u"Lakeside"_s);
        QVERIFY(told.commission.earned);
        QCOMPARE(shares(told.commission), u"1 Rita 1.67, 2 Ming 0.33"_s);
    }

    void ofAnOpenOrderItTellsWhatIsExpected()
    {
        OrderDraft draft = m_net->basket(2, 2, 0);
        draft.linkId = SalesNetwork::kRitasLink;
        const OrderStory told = story(m_net->place(draft)->id);
        QVERIFY(!told.commission.earned);
        QCOMPARE(told.attributions.front().linkCode, u"RITA3F"_s);
        QCOMPARE(told.attributions.front().campaign, u"Cherry Week"_s);
        QCOMPARE(shares(told.commission), u"1 Rita 1.67, 2 Ming 0.33"_s);
    }

    void whoLostTheOrderIsNotAmongTheEarners()
    {
        QVERIFY(m_net->reassign(m_order, SalesNetwork::kYan));
        const OrderStory told = story();
        QCOMPARE(told.attributions.size(), size_t { 2 });
        QCOMPARE(shares(told.commission), u"1 Yan 1.67"_s);
    }

    void aLinkIsFoundByItsCodeHoweverItIsTyped()
    {
        Connection &connection = m_net->shop.connection();
        QCOMPARE(*linkByCode(connection, m_net->shop.context(), u" rita3f "_s), SalesNetwork::kRitasLink);
        QCOMPARE(linkByCode(connection, m_net->shop.context(), u"RITA3"_s).error().kind, ErrorKind::NotFound);
        QVERIFY(knownLink(connection, SalesNetwork::kRitasLink)->earns);
        QVERIFY(m_net->shop.run("UPDATE resellers SET status = 'left' WHERE id = 2"));
        QVERIFY(!knownLink(connection, SalesNetwork::kRitasLink)->earns);
        QVERIFY(m_net->shop.run("UPDATE links SET deleted_at = 1 WHERE id = 1"));
        QVERIFY(!linkByCode(connection, m_net->shop.context(), u"RITA3F"_s));
    }

private:
    Status ask(const QString &reason)
    {
        return m_net->with<RefundRequests>([&](RefundRequests &requests) { return requests.ask(m_order, reason); });
    }
    OrderStory story(RowId order = 0)
    {
        return *OrderStories(m_net->shop.connection(), m_net->shop.context()).of(order > 0 ? order : m_order);
    }
    int64_t rita(EntryState state)
    {
        const CommissionBalance balance =
            *CommissionBalances(m_net->shop.connection(), m_net->shop.context()).of(SalesNetwork::kRita);
        return balance.in(state).minor();
    }
    static QString shares(const OrderCommission &commission)
    {
        QStringList texts;
        for (const CommissionShare &share : commission.shares)
            texts << u"%1 %2 %3"_s.arg(share.level).arg(share.name, share.amount.toPlain());
        return texts.join(u", "_s);
    }

    std::unique_ptr<SalesNetwork> m_net;
    RowId m_order = 0;
};

QTEST_GUILESS_MAIN(TstRefundRequests)
#include "tst_refundrequests.moc"

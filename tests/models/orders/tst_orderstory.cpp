// What belongs to an order is found with it: its returns, the orders and people its trail speaks of, what it could be
// merged with; and where it can go.
#include "models/orders/orderplaces.h"
#include "models/orders/orderstory.h"
#include "tests/models/orders/orderdesk.h"

#include <QtTest>

using namespace jishi;
using namespace jishi::testing;
using namespace Qt::StringLiterals;

class TestOrderStory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_desk = std::make_unique<OrderDesk>(); }

    void aReturnIsFoundFromItsOrderAndBack()
    {
        const RowId id =
            m_desk->placed(Quantity::units(2), Quantity::units(1), DraftPayment { PaymentMethod::Cash, std::nullopt });
        QVERIFY(m_desk->handOver(id));
        RefundDraft draft;
        draft.lines.push_back({ 2, Quantity::units(1), std::nullopt, false });
        draft.reason = u"bruised"_s;
        const auto made = m_desk->refund(id, draft);
        QVERIFY(made);
        const OrderStory story = of(id);
        QCOMPARE(story.returns.size(), size_t { 1 });
        QCOMPARE(story.returns.front().number, made->number);
        QCOMPARE(story.returns.front().total.minor(), -500);
        QCOMPARE(story.returns.front().reason, u"bruised"_s);
        QCOMPARE(of(made->id).orders.value(story.order.number), id);
    }

    void theOtherHalfOfASplitOrderIsFoundAndCanComeBack()
    {
        const RowId id =
            m_desk->placed(Quantity::units(2), Quantity::units(1), DraftPayment { PaymentMethod::Cash, std::nullopt });
        const auto part = m_desk->split(id, { { 1, Quantity::units(1) } });
        QVERIFY(part);
        QCOMPARE(of(id).orders.value(part->number), part->id);
        QCOMPARE(of(id).order.payments.back().reference, part->number); // the money says where it went
        QCOMPARE(of(part->id).orders.value(of(id).order.number), id);
        QCOMPARE(mergeable(id), std::vector<RowId> { part->id });
        QVERIFY(m_desk->step(part->id, FulfilmentState::Shipped));
        QVERIFY(mergeable(id).empty());
    }

    void anOrderOfNobodyIsMergedWithNothing()
    {
        OrderDraft draft;
        draft.lines.push_back({ m_desk->apple, Quantity::units(1), std::nullopt, yuan(0) });
        const RowId first = m_desk->place(draft)->id;
        QVERIFY(m_desk->place(draft));
        QVERIFY(mergeable(first).empty());
    }

    void peopleInTheTrailHaveTheirNames()
    {
        const RowId id = m_desk->placed(Quantity::units(2), Quantity::units(1));
        const RowId lei = m_desk->order(id).customerId;
        OrderDraft other;
        other.customerName = u"韩梅梅"_s;
        other.lines.push_back({ m_desk->apple, Quantity::units(1), std::nullopt, yuan(0) });
        OrderEdit edit;
        edit.customerId = m_desk->order(m_desk->place(other)->id).customerId;
        QVERIFY(m_desk->edit(id, edit));
        const TrailChange change = m_desk->trail(id).front().changes.front();
        QCOMPARE(of(id).customers.value(change.was), u"李雷"_s);
        QCOMPARE(of(id).customers.value(change.now), u"韩梅梅"_s);
        QVERIFY(lei != *edit.customerId);
    }

    void groupsComeWithThePickupPointsInUse()
    {
        QVERIFY(m_desk->shop.run(
            "INSERT INTO groups (id, uuid, name, created_at) VALUES (1, x'01', 'Lakeside', 1), (2, x'02', 'Office', "
            "1);\n"
            "INSERT INTO groups (id, uuid, name, created_at, deleted_at) VALUES (3, x'03', 'Gone', 1, 2);\n"
            "INSERT INTO pickup_points (uuid, group_id, name, position, created_at)\n"
            "VALUES (x'11', 1, 'West Gate', 1, 1), (x'12', 1, 'East Gate', 0, 1);\n"
            "INSERT INTO pickup_points (uuid, group_id, name, created_at, deleted_at)\n"
            "VALUES (x'13', 1, 'Closed', 1, 2)"));
        const auto groups = loadOrderGroups(m_desk->shop.connection());
        QVERIFY(groups);
        QCOMPARE(groups->size(), size_t { 2 });
        QCOMPARE(groups->front().name, u"Lakeside"_s);
        QCOMPARE(groups->front().pickups.size(), size_t { 2 });
        QCOMPARE(groups->front().pickups.front().name, u"East Gate"_s);
        QVERIFY(groups->back().pickups.empty());
    }

private:
    OrderStory of(RowId id) { return *OrderStories(m_desk->shop.connection(), m_desk->shop.context()).of(id); }
    std::vector<RowId> mergeable(RowId id)
    {
        std::vector<RowId> ids;
        const OrderStories stories(m_desk->shop.connection(), m_desk->shop.context());
        const auto others = stories.mergeable(m_desk->order(id));
        for (const Order &each : *others)
            ids.push_back(each.id);
        return ids;
    }

    std::unique_ptr<OrderDesk> m_desk;
};

QTEST_GUILESS_MAIN(TestOrderStory)
#include "tst_orderstory.moc"

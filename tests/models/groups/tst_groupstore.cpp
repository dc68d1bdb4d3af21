// Groups, their pickup points and members, and what each of them ordered.
#include "models/customers/customerstore.h"
#include "models/groups/groupstore.h"
#include "tests/models/orders/orderdesk.h"

#include <QTest>

using namespace jishi;
using namespace jishi::testing;
using namespace Qt::StringLiterals;

class TstGroupStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void aGroupIsKeptWithItsLeaderAndPickupPoints();
    void savingAgainWritesOnlyWhatDiffers();
    void aPickupPointThatIsTakenAwayStaysWithItsOrders();
    void twoGroupsOfOneNameAreRefused();
    void anArchivedGroupIsNotListedAndItsOrdersStay();
    void aPersonIsInSeveralGroupsAndComesBackAsTheSameMember();
    void theListTellsMembersOrdersAndWhatIsDue();
    void aReturnTakesOffWhatTheGroupSold();
    void whoIsNoCustomerAnyMoreIsNotCounted();
    void aGroupIsFoundByASound();

private:
    Result<RowId> save(const Group &group)
    {
        return m_desk->with<GroupStore>([&](GroupStore &groups) { return groups.save(group); });
    }
    GroupStore store() { return { m_desk->shop.connection(), m_desk->shop.context() }; }
    RowId customer(const QString &name)
    {
        return *m_desk->with<CustomerStore>([&](CustomerStore &store) { return store.findOrAdd(name, {}); });
    }
    RowId order(RowId group, const QString &name, bool paid)
    {
        OrderDraft draft;
        draft.groupId = group;
        draft.customerName = name;
        draft.lines.push_back({ m_desk->pear, Quantity::units(2), std::nullopt, yuan(0) });
        if (paid)
            draft.payment = DraftPayment {};
        return m_desk->place(draft)->id;
    }

    std::unique_ptr<OrderDesk> m_desk;
    Group m_garden;
};

void TstGroupStore::init()
{
    m_desk = std::make_unique<OrderDesk>();
    m_garden = {};
    m_garden.name = u"阳光花园"_s;
    m_garden.platform = u"WeChat"_s;
    m_garden.leader = u"王姐"_s;
    m_garden.tags = u"fruit"_s;
    m_garden.pickups = { { 0, u"South gate"_s, u"1 Sun Road"_s, u"17–20"_s }, { 0, u"Kiosk"_s, {}, {} } };
}

void TstGroupStore::aGroupIsKeptWithItsLeaderAndPickupPoints()
{
    const auto id = save(m_garden);
    QVERIFY2(id, qPrintable(said(id)));
    const Group group = *store().group(*id);
    QCOMPARE(group.name, u"阳光花园"_s);
    QCOMPARE(group.leader, u"王姐"_s);
    QCOMPARE(group.pickups.size(), size_t(2));
    QCOMPARE(group.pickups[0].hours, u"17–20"_s);
    QCOMPARE(m_desk->problems(), QString());
}

void TstGroupStore::savingAgainWritesOnlyWhatDiffers()
{
    const RowId id = *save(m_garden);
    Group group = *store().group(id);
    QVERIFY(m_desk->shop.run("DELETE FROM outbox"));
    QVERIFY(save(group));
    QCOMPARE(m_desk->shop.integer("SELECT count(*) FROM outbox"), int64_t(0));
    std::swap(group.pickups[0], group.pickups[1]);
    group.note = u"Saturdays"_s;
    QVERIFY(save(group));
    QCOMPARE(m_desk->shop.rows("SELECT table_name, fields FROM outbox ORDER BY id"),
        u"groups|{\"note\":[\"\",\"Saturdays\"]}\npickup_points|{\"position\":[1,0]}\n"
        "pickup_points|{\"position\":[0,1]}"_s);
}

void TstGroupStore::aPickupPointThatIsTakenAwayStaysWithItsOrders()
{
    const RowId id = *save(m_garden);
    Group group = *store().group(id);
    OrderDraft draft;
    draft.groupId = id;
    draft.pickupId = group.pickups[0].id;
    draft.lines.push_back({ m_desk->pear, Quantity::units(1), std::nullopt, yuan(0) });
    const RowId order = m_desk->place(draft)->id;
    group.pickups.erase(group.pickups.begin());
    QVERIFY(save(group));
    QCOMPARE(store().group(id)->pickups.size(), size_t(1));
    QCOMPARE(m_desk->order(order).pickupName, u"South gate"_s);
    QCOMPARE(m_desk->order(order).groupName, u"阳光花园"_s);
}

void TstGroupStore::twoGroupsOfOneNameAreRefused()
{
    QVERIFY(save(m_garden));
    QCOMPARE(said(save(m_garden)), u"There is a group 阳光花园 already."_s);
    Group nameless;
    QCOMPARE(said(save(nameless)), u"A group needs a name."_s);
    nameless.name = u"x"_s;
    nameless.pickups = { {} };
    QCOMPARE(said(save(nameless)), u"A pickup point needs a name."_s);
    QCOMPARE(store().all()->size(), size_t(1)); // nothing of it was written
}

void TstGroupStore::anArchivedGroupIsNotListedAndItsOrdersStay()
{
    const RowId id = *save(m_garden);
    const RowId order = this->order(id, u"李雷"_s, false);
    QVERIFY(m_desk->with<GroupStore>([&](GroupStore &groups) { return groups.archive(id); }));
    QVERIFY(store().all()->empty());
    QVERIFY(!store().group(id));
    QCOMPARE(m_desk->order(order).groupId, id);
    QVERIFY(save(m_garden)); // its name is free again
}

void TstGroupStore::aPersonIsInSeveralGroupsAndComesBackAsTheSameMember()
{
    const RowId garden = *save(m_garden);
    Group office;
    office.name = u"办公室"_s;
    const RowId other = *save(office);
    const RowId lilei = customer(u"李雷"_s);
    const auto put = [&](RowId group, const QString &nickname) {
        return m_desk->with<GroupStore>([&](GroupStore &groups) { return groups.putMember(group, lilei, nickname); });
    };
    QVERIFY(put(garden, u"3栋李雷"_s));
    QVERIFY(put(other, u"雷哥"_s));
    QCOMPARE(store().of(lilei)->size(), size_t(2));
    QVERIFY(put(garden, u"3栋小李"_s));
    QCOMPARE(store().members(garden)->front().nickname, u"3栋小李"_s);
    QVERIFY(m_desk->with<GroupStore>([&](GroupStore &groups) { return groups.removeMember(garden, lilei); }));
    QVERIFY(store().members(garden)->empty());
    QVERIFY(put(garden, u"3栋李雷"_s));
    QCOMPARE(m_desk->shop.integer("SELECT count(*) FROM group_members"), int64_t(2));
}

void TstGroupStore::theListTellsMembersOrdersAndWhatIsDue()
{
    const RowId id = *save(m_garden);
    const RowId lilei = customer(u"李雷"_s);
    const RowId hanmei = customer(u"韩梅"_s);
    for (const RowId each : { lilei, hanmei })
        QVERIFY(m_desk->with<GroupStore>([&](GroupStore &groups) { return groups.putMember(id, each, {}); }));
    order(id, u"李雷"_s, true);
    order(id, u"李雷"_s, false);
    const RowId cancelled = order(id, u"韩梅"_s, false);
    QVERIFY(m_desk->with<OrderStore>([&](OrderStore &orders) { return orders.cancel(cancelled); }));
    const GroupSummary summary = store().all()->front();
    QCOMPARE(summary.members, 2);
    QCOMPARE(summary.openOrders, 2);
    QCOMPARE(summary.sold.minor(), int64_t(2000));
    QCOMPARE(summary.unpaid.minor(), int64_t(1000));
    const auto members = *store().members(id);
    QCOMPARE(members[0].name, u"李雷"_s);
    QCOMPARE(members[0].orders, 2);
    QCOMPARE(members[0].unpaid.minor(), int64_t(1000));
    QCOMPARE(members[1].orders, 0);
}

void TstGroupStore::aReturnTakesOffWhatTheGroupSold()
{
    const RowId id = *save(m_garden);
    const RowId sold = order(id, u"李雷"_s, true);
    QVERIFY(m_desk->handOver(sold));
    RefundDraft draft;
    draft.lines = { { 1, Quantity::units(1), std::nullopt } };
    QVERIFY(m_desk->refund(sold, draft));
    QCOMPARE(store().all()->front().sold.minor(), int64_t(500));
}

void TstGroupStore::whoIsNoCustomerAnyMoreIsNotCounted()
{
    const RowId id = *save(m_garden);
    const RowId lilei = customer(u"李雷"_s);
    QVERIFY(m_desk->with<GroupStore>([&](GroupStore &groups) { return groups.putMember(id, lilei, {}); }));
    QCOMPARE(store().all()->front().members, 1);
    QVERIFY(m_desk->shop.run("UPDATE customers SET deleted_at = 1"));
    QCOMPARE(store().all()->front().members, 0);
    QVERIFY(store().members(id)->empty());
}

void TstGroupStore::aGroupIsFoundByASound()
{
    QVERIFY(save(m_garden));
    QCOMPARE(store().find(u"yghy"_s)->size(), size_t(1));
    QCOMPARE(store().find(u"花园"_s)->front().name, u"阳光花园"_s);
    QVERIFY(store().find(u"office"_s)->empty());
    QCOMPARE(store().find({})->size(), size_t(1));
}

QTEST_GUILESS_MAIN(TstGroupStore)
#include "tst_groupstore.moc"

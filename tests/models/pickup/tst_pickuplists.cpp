// What is to be packed and who fetches it: the right orders, the right sums, in walking order.
#include "models/pickup/packingtotals.h"
#include "models/pickup/pickuplist.h"
#include "tests/models/orders/orderdesk.h"

#include <QTest>

using namespace jishi;
using namespace jishi::testing;
using namespace Qt::StringLiterals;

class TstPickupLists : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void totalsCountWhatIsStillToBePacked();
    void whatIsMissingLooksAtAllOpenOrders();
    void goodsThatAreNotCountedAreNeverMissing();
    void ordersAreChosenByGroupPointListAndDay();
    void anOrderThatWasHandedOverIsListedForAWhile();
    void thePointsAreWalkedByDoor();
    void twoEstatesAtOnePointStayApart();
    void anEntryTellsWhoFetchesWhatAndWhatIsOwed();

private:
    RowId order(const QString &name, int64_t apples, int64_t pears = 0, const QString &address = {}, RowId pickup = 0);
    PackingTotals totals(const PickupScope &scope = {});
    QString sums(const PickupScope &scope = {});
    QStringList names(const PickupScope &scope = {});

    std::unique_ptr<OrderDesk> m_desk;
    RowId m_group = 0; // of the orders that are placed next
    RowId m_list = 0;
};

void TstPickupLists::init()
{
    m_desk = std::make_unique<OrderDesk>();
    m_group = m_list = 0;
    QVERIFY(
        m_desk->shop.run("INSERT INTO groups (id, uuid, name, created_at) VALUES (1, randomblob(16), '桂花苑', 1);\n"
                         "INSERT INTO groups (id, uuid, name, created_at) VALUES (2, randomblob(16), '学府路', 1);\n"
                         "INSERT INTO pickup_points (id, uuid, group_id, name, address, hours, position, created_at)\n"
                         "VALUES (1, randomblob(16), 1, '北门', '', '', 1, 1), (2, randomblob(16), 1, '南门', '桂花路 "
                         "18 号', '17–20', 0, 1);\n"
                         "INSERT INTO group_lists (id, uuid, group_id, title, text, pasted_at, created_at)\n"
                         "VALUES (1, randomblob(16), 1, '周五', '', 1, 1)"));
}

RowId TstPickupLists::order(const QString &name, int64_t apples, int64_t pears, const QString &address, RowId pickup)
{
    OrderDraft draft;
    draft.customerName = name;
    draft.lines.push_back({ m_desk->apple, Quantity::units(apples), {}, yuan(0) });
    if (pears > 0)
        draft.lines.push_back({ m_desk->pear, Quantity::units(pears), {}, yuan(0) });
    draft.address = address;
    draft.groupId = m_group;
    draft.pickupId = pickup;
    draft.listId = m_list;
    return m_desk->place(draft)->id;
}

PackingTotals TstPickupLists::totals(const PickupScope &scope)
{
    return *loadPackingTotals(m_desk->shop.connection(), m_desk->shop.context().profile, scope);
}

// "APPLE 2 orders 5 packed 2 missing 1" for each.
QString TstPickupLists::sums(const PickupScope &scope)
{
    QStringList lines;
    for (const PackingLine &line : totals(scope).lines)
        lines << u"%1 %2 orders %3 packed %4 missing %5"_s.arg(line.sku)
                     .arg(line.orders)
                     .arg(line.total.toPlain(), line.packed.toPlain(), line.missing.toPlain());
    return lines.join(u'\n');
}

QStringList TstPickupLists::names(const PickupScope &scope)
{
    QStringList names;
    const auto entries = PickupLists(m_desk->shop.connection(), m_desk->shop.context()).load(scope);
    for (const PickupEntry &entry : *entries)
        names << entry.name;
    return names;
}

void TstPickupLists::totalsCountWhatIsStillToBePacked()
{
    const RowId li = order(u"李雷"_s, 3, 1);
    const RowId han = order(u"韩梅"_s, 2);
    const RowId gone = order(u"林涛"_s, 7);
    QVERIFY(m_desk->pay(gone, {}));
    QVERIFY(m_desk->handOver(gone));
    RefundDraft back;
    back.lines = { { 1, Quantity::units(2), {}, true } };
    back.shipping = yuan(0);
    QVERIFY(m_desk->refund(gone, back)); // a return is nobody's to pack
    const RowId cancelled = order(u"吉姆"_s, 9);
    QVERIFY(m_desk->with<OrderStore>([&](OrderStore &orders) { return orders.cancel(cancelled); }));
    const RowId sent = order(u"露西"_s, 4);
    QVERIFY(m_desk->step(sent, FulfilmentState::Shipped));
    QCOMPARE(sums(), u"APPLE 2 orders 5 packed 0 missing 5\nPEAR 1 orders 1 packed 0 missing 1"_s);
    QCOMPARE(totals().ordersToPack, (std::vector<RowId> { li, han }));

    QVERIFY(m_desk->step(han, FulfilmentState::Packed));
    QCOMPARE(sums(), u"APPLE 2 orders 5 packed 2 missing 5\nPEAR 1 orders 1 packed 0 missing 1"_s);
    QCOMPARE(totals().lines.front().toPack(), Quantity::units(3));
    QCOMPARE(totals().ordersToPack, (std::vector<RowId> { li }));

    // A part of it is fetched: only the rest is still to be packed.
    QVERIFY(m_desk->split(li, { { 1, Quantity::units(1) } }));
    QVERIFY(m_desk->handOver(li));
    QCOMPARE(sums(), u"APPLE 2 orders 3 packed 2 missing 3"_s);
}

void TstPickupLists::whatIsMissingLooksAtAllOpenOrders()
{
    QVERIFY(m_desk->shop.run("INSERT INTO stock_movements (uuid, variant_id, quantity, reason, at)\n"
                             "SELECT randomblob(16), id, 6000, 'count', 1 FROM variants WHERE sku = 'APPLE'"));
    m_group = 1;
    order(u"李雷"_s, 4);
    QCOMPARE(sums(), u"APPLE 1 orders 4 packed 0 missing 0"_s);
    m_group = 2;
    order(u"韩梅"_s, 5);
    // Six are there for nine: three are missing, whichever group asks.
    QCOMPARE(sums({ 1 }), u"APPLE 1 orders 4 packed 0 missing 3"_s);
    QCOMPARE(totals({ 1 }).lines.front().elsewhere, Quantity::units(5));
    QCOMPARE(sums(), u"APPLE 2 orders 9 packed 0 missing 3"_s);
}

void TstPickupLists::goodsThatAreNotCountedAreNeverMissing()
{
    QVERIFY(m_desk->shop.run("UPDATE variants SET tracks_stock = 0 WHERE sku = 'APPLE'"));
    order(u"李雷"_s, 4);
    QVERIFY(!totals().lines.front().onHand);
    QCOMPARE(sums(), u"APPLE 1 orders 4 packed 0 missing 0"_s);
}

void TstPickupLists::ordersAreChosenByGroupPointListAndDay()
{
    order(u"散客"_s, 1);
    m_group = 1;
    order(u"北"_s, 1, 0, {}, 1);
    m_list = 1;
    const RowId south = order(u"南"_s, 1, 0, {}, 2);
    m_list = 0;
    m_group = 2;
    order(u"学"_s, 1);
    QCOMPARE(names().size(), 4);
    QCOMPARE(names({ 1 }), (QStringList { u"南"_s, u"北"_s }));
    QCOMPARE(names({ 0, 1 }), QStringList { u"北"_s });
    QCOMPARE(names({ 2, PickupScope::kNoPickup }), QStringList { u"学"_s });
    QCOMPARE(names({ 0, 0, 1 }), QStringList { u"南"_s });
    PickupScope chosen;
    chosen.orders = { south };
    QCOMPARE(names(chosen), QStringList { u"南"_s });
    QCOMPARE(openLists(m_desk->shop.connection())->size(), size_t(1));

    const QDate today(2026, 3, 1);
    m_desk->shop.clock().set(kMorning + 24LL * 3600 * 1000);
    order(u"明天"_s, 1);
    QCOMPARE(names({ 0, 0, 0, {}, today }).size(), 4);
    QCOMPARE(names({ 0, 0, 0, today.addDays(1), {} }), QStringList { u"明天"_s });
}

void TstPickupLists::anOrderThatWasHandedOverIsListedForAWhile()
{
    const RowId gone = order(u"李雷"_s, 1);
    order(u"韩梅"_s, 1);
    QVERIFY(m_desk->handOver(gone));
    QCOMPARE(names(), QStringList { u"韩梅"_s });
    PickupScope today;
    today.handedOverSince = kMorning;
    QCOMPARE(names(today).size(), 2);
    QCOMPARE(totals(today).orders.size(), size_t(1));
    today.handedOverSince = kMorning + 1;
    QCOMPARE(names(today), QStringList { u"韩梅"_s });
}

void TstPickupLists::thePointsAreWalkedByDoor()
{
    order(u"散客"_s, 1);
    m_group = 1;
    order(u"无门牌"_s, 1, 0, u"放门卫"_s, 2);
    order(u"十栋"_s, 1, 0, u"10栋101"_s, 2);
    order(u"二单元"_s, 1, 0, u"桂花苑2栋2单元301"_s, 2);
    order(u"高层"_s, 1, 0, u"2-1-1201"_s, 2);
    order(u"低层"_s, 1, 0, u"2栋1单元302"_s, 2);
    order(u"北门的"_s, 1, 0, u"1栋101"_s, 1);
    // The south gate is the group's first point.
    QCOMPARE(
        names(), (QStringList { u"低层"_s, u"高层"_s, u"二单元"_s, u"十栋"_s, u"无门牌"_s, u"北门的"_s, u"散客"_s }));
}

void TstPickupLists::twoEstatesAtOnePointStayApart()
{
    m_group = 1;
    order(u"甲"_s, 1, 0, u"桂花苑1栋"_s, 1);
    order(u"乙"_s, 1, 0, u"松涛里1栋"_s, 1);
    order(u"丙"_s, 1, 0, u"桂花苑2栋"_s, 1);
    order(u"丁"_s, 1, 0, u"松涛里2栋"_s, 1);
    QCOMPARE(names(), (QStringList { u"乙"_s, u"丁"_s, u"甲"_s, u"丙"_s }));
}

void TstPickupLists::anEntryTellsWhoFetchesWhatAndWhatIsOwed()
{
    m_group = 1;
    const RowId id = order(u"李雷"_s, 2, 1, u"3栋601"_s, 2);
    QVERIFY(m_desk->shop.run("UPDATE customers SET phone = '13800001234';\n"
                             "INSERT INTO group_members (uuid, group_id, customer_id, nickname, created_at)\n"
                             "SELECT randomblob(16), 1, id, '雷子', 1 FROM customers;\n"
                             "UPDATE orders SET note = '要熟的'"));
    QVERIFY(m_desk->pay(id, { PaymentMethod::Cash, yuan(500) }));
    const PickupEntry entry = PickupLists(m_desk->shop.connection(), m_desk->shop.context()).load({})->front();
    QCOMPARE(QStringList({ entry.name, entry.nickname, entry.phoneTail, entry.address, entry.note, entry.pickupName,
                 entry.pickupHours, entry.groupName }),
        QStringList({ u"李雷"_s, u"雷子"_s, u"1234"_s, u"3栋601"_s, u"要熟的"_s, u"南门"_s, u"17–20"_s, u"桂花苑"_s }));
    QCOMPARE(entry.total, yuan(1166));
    QCOMPARE(entry.paid, yuan(500));
    QCOMPARE(entry.due, yuan(666));
    QCOMPARE(entry.items.size(), size_t(2));
    QCOMPARE(entry.items.front().quantity, Quantity::units(2));
    QCOMPARE(entry.code.text, PickupCode::of(m_desk->order(id).uuid).text);
    QVERIFY(entry.isIn({ 1, 2 }));
    QVERIFY(!entry.isIn({ 1, 1 }));
    QVERIFY(!entry.isIn({ 0, PickupScope::kNoPickup }));
}

QTEST_GUILESS_MAIN(TstPickupLists)
#include "tst_pickuplists.moc"

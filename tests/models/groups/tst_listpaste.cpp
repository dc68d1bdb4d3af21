// Pasting a group's order list: what it becomes, what a longer version of it changes, and that nothing is taken twice.
#include "models/customers/customerstore.h"
#include "models/groups/groupstore.h"
#include "models/groups/listkeeper.h"
#include "models/groups/listplanner.h"
#include "tests/models/orders/orderdesk.h"

#include <QTest>
#include <algorithm>

using namespace jishi;
using namespace jishi::testing;
using namespace Qt::StringLiterals;
using Kind = PlannedOrder::Kind;

namespace {

constexpr auto kList =
    u"#接龙\n周六水果团\n红富士苹果 8元/个\n鸭梨 5元/个\n\n1. 小李 苹果2个\n2. 3栋王姐 苹果1个，鸭梨3个\n"
    "3. 桃子 鸭梨2个 放门口\n";

QString words(const ListOutcome &outcome)
{
    return u"%1 placed, %2 changed, %3 withdrawn, %4 unchanged, %5 left, %6 refused"_s.arg(outcome.placed)
        .arg(outcome.changed)
        .arg(outcome.withdrawn)
        .arg(outcome.unchanged)
        .arg(outcome.left)
        .arg(outcome.refused.size());
}

} // namespace

class TstListPaste : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void everyPersonOfTheListHasAnOrder();
    void thePriceOfTheListIsWhatTheGroupWasPromised();
    void theSameListAgainChangesNothing();
    void aLongerListBringsOnlyWhatIsNew();
    void whoChangesHerRowHasHerOrderChanged();
    void whoIsGoneIsCancelledAndMayComeBack();
    void whatAPersonChangedByHandIsNotPutBack();
    void aRowThatIsNotUnderstoodStaysOutAndComesAgain();
    void wordsThatWereMendedAreLearnedForThisGroup();
    void anotherTitleIsAnotherList();
    void nextWeeksListOfTheSameTitleIsAnotherList();
    void aPersonSaysThatItIsAnotherList();
    void anOrderThatHasGoneIsLeftAndSaid();
    void membersAreKnownByTheirNicknames();
    void twoNamesOfOnePersonDoNotReplaceEachOther();
    void aMeasureThatTheShopDoesNotSellIsAsked();
    void aTextWithoutOrdersIsRefused();
    void halfOfAPasteIsNeverKept();

private:
    ListPlan plan(const QString &text)
    {
        auto made = ListPlanner(m_desk->shop.connection(), m_desk->shop.context()).plan(m_group, text);
        return made ? *made : ListPlan {};
    }
    Result<ListOutcome> store(const ListPlan &plan)
    {
        return m_desk->with<ListKeeper>([&](ListKeeper &keeper) { return keeper.store(plan); });
    }
    QString paste(const QString &text) { return words(*store(plan(text))); }
    // "name: goods × quantity, …" of every order that stands.
    QString orders()
    {
        return m_desk->shop.rows(
            "SELECT c.name || ': ' || (SELECT group_concat(l.name || ' ' || (l.quantity / 1000), ', ')\n"
            "    FROM order_lines l WHERE l.order_id = o.id)\n"
            "FROM orders o JOIN customers c ON c.id = o.customer_id\n"
            "WHERE o.status <> 'cancelled' ORDER BY o.id");
    }
    RowId orderOf(const QString &name)
    {
        Statement row = m_desk->shop.connection().prepare(
            "SELECT o.id FROM orders o JOIN customers c ON c.id = o.customer_id WHERE c.name = ?1");
        return row.bind(1, name).next() ? row.integer(0) : 0;
    }
    static const PlannedOrder &of(const ListPlan &plan, const QString &name)
    {
        return *std::ranges::find(plan.orders, name, &PlannedOrder::name);
    }

    std::unique_ptr<OrderDesk> m_desk;
    RowId m_group = 0;
};

void TstListPaste::init()
{
    m_desk = std::make_unique<OrderDesk>();
    QVERIFY(m_desk->shop.run("UPDATE products SET name = '红富士苹果' WHERE name = 'APPLE';\n"
                             "UPDATE products SET name = '鸭梨' WHERE name = 'PEAR';\n"
                             "UPDATE variants SET unit = '个'"));
    Group group;
    group.name = u"阳光花园"_s;
    m_group = *m_desk->with<GroupStore>([&](GroupStore &groups) { return groups.save(group); });
}

void TstListPaste::everyPersonOfTheListHasAnOrder()
{
    const ListPlan list = plan(QString::fromUtf16(kList));
    QCOMPARE(list.title, u"周六水果团"_s);
    QCOMPARE(list.orders.size(), size_t(3));
    QCOMPARE(of(list, u"3栋王姐"_s).text, u"3栋王姐 苹果1个，鸭梨3个"_s);
    QCOMPARE(words(*store(list)), u"3 placed, 0 changed, 0 withdrawn, 0 unchanged, 0 left, 0 refused"_s);
    QCOMPARE(orders(), u"小李: 红富士苹果 2\n3栋王姐: 红富士苹果 1, 鸭梨 3\n桃子: 鸭梨 2"_s);
    const Order peach = m_desk->order(orderOf(u"桃子"_s));
    QCOMPARE(peach.groupName, u"阳光花园"_s);
    QCOMPARE(peach.note + peach.address, u"放门口"_s);
    QCOMPARE(GroupStore(m_desk->shop.connection(), m_desk->shop.context()).members(m_group)->size(), size_t(3));
    QCOMPARE(m_desk->problems(), QString());
}

void TstListPaste::thePriceOfTheListIsWhatTheGroupWasPromised()
{
    paste(QString::fromUtf16(kList));
    const Order order = m_desk->order(orderOf(u"小李"_s));
    QCOMPARE(order.lines[0].unitPrice.minor(), int64_t(800)); // the catalog says 3.33
    QCOMPARE(order.lines[0].priceReason, u"周六水果团"_s);
}

void TstListPaste::theSameListAgainChangesNothing()
{
    paste(QString::fromUtf16(kList));
    const QString before = m_desk->shop.rows("SELECT count(*), sum(total) FROM orders");
    const int64_t captured = m_desk->shop.integer("SELECT count(*) FROM outbox");
    QCOMPARE(paste(QString::fromUtf16(kList)), u"0 placed, 0 changed, 0 withdrawn, 3 unchanged, 0 left, 0 refused"_s);
    QCOMPARE(m_desk->shop.rows("SELECT count(*), sum(total) FROM orders"), before);
    QCOMPARE(m_desk->shop.integer("SELECT count(*) FROM outbox"), captured);
}

void TstListPaste::aLongerListBringsOnlyWhatIsNew()
{
    const ListPlan first = plan(QString::fromUtf16(kList));
    QVERIFY(store(first));
    QCOMPARE(paste(QString::fromUtf16(kList) + u"4. 阿May 苹果1个\n"),
        u"1 placed, 0 changed, 0 withdrawn, 3 unchanged, 0 left, 0 refused"_s);
    // The same plan stored again, as after a lost answer.
    QCOMPARE(words(*store(first)), u"0 placed, 3 changed, 0 withdrawn, 0 unchanged, 0 left, 0 refused"_s);
    QCOMPARE(m_desk->shop.integer("SELECT count(*) FROM orders"), int64_t(4));
    QCOMPARE(m_desk->shop.integer("SELECT count(*) FROM order_trail"), int64_t(0));
}

void TstListPaste::whoChangesHerRowHasHerOrderChanged()
{
    paste(QString::fromUtf16(kList));
    const RowId id = orderOf(u"小李"_s);
    QString changed = QString::fromUtf16(kList);
    changed.replace(u"小李 苹果2个"_s, u"小李 苹果4个，鸭梨1个"_s);
    QCOMPARE(paste(changed), u"0 placed, 1 changed, 0 withdrawn, 2 unchanged, 0 left, 0 refused"_s);
    const Order order = m_desk->order(id);
    QCOMPARE(order.lines.size(), size_t(2));
    QCOMPARE(order.lines[0].quantity, Quantity::units(4));
    QCOMPARE(order.lines[0].unitPrice.minor(), int64_t(800));
    QCOMPARE(m_desk->trail(id).front().reason, u"周六水果团"_s);
    QCOMPARE(m_desk->problems(), QString());
}

void TstListPaste::whoIsGoneIsCancelledAndMayComeBack()
{
    paste(QString::fromUtf16(kList));
    QString shorter = QString::fromUtf16(kList);
    shorter.replace(u"2. 3栋王姐 苹果1个，鸭梨3个\n3. 桃子"_s, u"2. 桃子"_s);
    QCOMPARE(paste(shorter), u"0 placed, 0 changed, 1 withdrawn, 2 unchanged, 0 left, 0 refused"_s);
    QCOMPARE(m_desk->order(orderOf(u"3栋王姐"_s)).status, OrderStatus::Cancelled);
    QCOMPARE(paste(QString::fromUtf16(kList)), u"0 placed, 1 changed, 0 withdrawn, 2 unchanged, 0 left, 0 refused"_s);
    QCOMPARE(m_desk->shop.integer("SELECT count(*) FROM orders"), int64_t(3)); // it is the order that it was
    QCOMPARE(orders(), u"小李: 红富士苹果 2\n3栋王姐: 红富士苹果 1, 鸭梨 3\n桃子: 鸭梨 2"_s);
    QCOMPARE(m_desk->problems(), QString());
}

void TstListPaste::whatAPersonChangedByHandIsNotPutBack()
{
    paste(QString::fromUtf16(kList));
    const RowId id = orderOf(u"小李"_s);
    OrderEdit edit;
    edit.lines = { { 1, { m_desk->apple, Quantity::units(5), std::nullopt, yuan(0) } } };
    QVERIFY(m_desk->edit(id, edit));
    paste(QString::fromUtf16(kList) + u"4. 阿May 苹果1个\n");
    QCOMPARE(m_desk->order(id).lines[0].quantity, Quantity::units(5));
}

void TstListPaste::aRowThatIsNotUnderstoodStaysOutAndComesAgain()
{
    const QString text = QString::fromUtf16(kList) + u"4. 阿May 那个红的来点\n";
    const ListPlan list = plan(text);
    QCOMPARE(of(list, u"阿May"_s).kind, Kind::NotUnderstood);
    QVERIFY(of(list, u"阿May"_s).text.contains(u"那个红的来点"_s));
    QCOMPARE(words(*store(list)), u"3 placed, 0 changed, 0 withdrawn, 0 unchanged, 1 left, 0 refused"_s);
    QCOMPARE(of(plan(text), u"阿May"_s).kind, Kind::NotUnderstood);
}

void TstListPaste::wordsThatWereMendedAreLearnedForThisGroup()
{
    const QString text = u"#接龙\n大红 8元/个\n小绿 5元/个\n\n1. 小李 大红2个\n"_s;
    ListPlan list = plan(text);
    QCOMPARE(list.orders[0].kind, Kind::NotUnderstood);
    QCOMPARE(list.orders[0].goods[0].variantId, RowId(0));
    PlannedGoods &goods = list.orders[0].goods[0];
    goods.variantId = m_desk->apple;
    goods.mended = true;
    list.orders[0].kind = Kind::New;
    QCOMPARE(words(*store(list)), u"1 placed, 0 changed, 0 withdrawn, 0 unchanged, 0 left, 0 refused"_s);
    const ListPlan next = plan(u"#接龙\n周日团\n大红 9元/个\n\n1. 桃子 大红3个\n"_s);
    QCOMPARE(next.orders[0].kind, Kind::New);
    QCOMPARE(next.orders[0].goods[0].variantId, m_desk->apple);
    // Another group has words of its own.
    Group other;
    other.name = u"办公室"_s;
    m_group = *m_desk->with<GroupStore>([&](GroupStore &groups) { return groups.save(other); });
    QCOMPARE(plan(text).orders[0].goods[0].variantId, RowId(0));
}

void TstListPaste::anotherTitleIsAnotherList()
{
    paste(QString::fromUtf16(kList));
    QString next = QString::fromUtf16(kList);
    next.replace(u"周六水果团"_s, u"周日水果团"_s);
    QCOMPARE(paste(next), u"3 placed, 0 changed, 0 withdrawn, 0 unchanged, 0 left, 0 refused"_s);
    QCOMPARE(m_desk->shop.integer("SELECT count(*) FROM group_lists"), int64_t(2));
    QCOMPARE(m_desk->shop.integer("SELECT count(*) FROM customers"), int64_t(3)); // the same people
}

void TstListPaste::nextWeeksListOfTheSameTitleIsAnotherList()
{
    paste(QString::fromUtf16(kList));
    const Instant now = m_desk->shop.clock().now();
    const QString next = u"#接龙\n周六水果团\n红富士苹果 8元/个\n\n1. 阿May 苹果2个\n2. 小李 苹果5个\n"_s;
    m_desk->shop.clock().set(now + Instant { 24 } * 3600 * 1000);
    QCOMPARE(plan(next).orders.size(), size_t(4)); // one new, one changed, two gone
    m_desk->shop.clock().set(now + Instant { 7 } * 24 * 3600 * 1000);
    QCOMPARE(paste(next), u"2 placed, 0 changed, 0 withdrawn, 0 unchanged, 0 left, 0 refused"_s);
    QCOMPARE(m_desk->shop.integer("SELECT count(*) FROM orders WHERE status = 'placed'"), int64_t(5));
}

void TstListPaste::aPersonSaysThatItIsAnotherList()
{
    paste(QString::fromUtf16(kList));
    const auto made = ListPlanner(m_desk->shop.connection(), m_desk->shop.context())
                          .plan(m_group, QString::fromUtf16(kList), ListPlanner::Origin::New);
    QCOMPARE(words(*store(*made)), u"3 placed, 0 changed, 0 withdrawn, 0 unchanged, 0 left, 0 refused"_s);
    QCOMPARE(m_desk->shop.integer("SELECT count(*) FROM group_lists"), int64_t(2));
}

void TstListPaste::anOrderThatHasGoneIsLeftAndSaid()
{
    paste(QString::fromUtf16(kList));
    QVERIFY(m_desk->handOver(orderOf(u"小李"_s)));
    QString changed = QString::fromUtf16(kList);
    changed.replace(u"小李 苹果2个"_s, u"小李 苹果4个"_s).replace(u"桃子 鸭梨2个"_s, u"桃子 鸭梨9个"_s);
    const auto outcome = store(plan(changed));
    QCOMPARE(words(*outcome), u"0 placed, 1 changed, 0 withdrawn, 1 unchanged, 0 left, 1 refused"_s);
    QCOMPARE(outcome->refused[0].name, u"小李"_s);
    QCOMPARE(outcome->refused[0].reason, u"The order is not open."_s);
    QCOMPARE(m_desk->order(orderOf(u"小李"_s)).lines[0].quantity, Quantity::units(2));
    QCOMPARE(m_desk->problems(), QString());
}

void TstListPaste::membersAreKnownByTheirNicknames()
{
    const RowId li = *m_desk->with<CustomerStore>(
        [](CustomerStore &store) { return store.findOrAdd(u"李小明"_s, u"13800000001"_s); });
    QVERIFY(m_desk->with<GroupStore>([&](GroupStore &groups) { return groups.putMember(m_group, li, u"小李"_s); }));
    paste(QString::fromUtf16(kList));
    QCOMPARE(m_desk->order(orderOf(u"李小明"_s)).customerId, li);
    QCOMPARE(m_desk->shop.integer("SELECT count(*) FROM customers"), int64_t(3));
}

void TstListPaste::twoNamesOfOnePersonDoNotReplaceEachOther()
{
    const RowId li = *m_desk->with<CustomerStore>(
        [](CustomerStore &store) { return store.findOrAdd(u"李小明"_s, u"13800000001"_s); });
    QVERIFY(m_desk->with<GroupStore>([&](GroupStore &groups) { return groups.putMember(m_group, li, u"小李"_s); }));
    const auto outcome =
        store(plan(u"#接龙\n周六水果团\n红富士苹果 8元/个\n鸭梨 5元/个\n\n1. 小李 苹果2个\n2. 李小明 鸭梨1个\n"_s));
    QCOMPARE(words(*outcome), u"1 placed, 0 changed, 0 withdrawn, 0 unchanged, 0 left, 1 refused"_s);
    QCOMPARE(outcome->refused[0].name, u"李小明"_s);
    QCOMPARE(orders(), u"李小明: 红富士苹果 2"_s);
}

void TstListPaste::aMeasureThatTheShopDoesNotSellIsAsked()
{
    const ListPlan list = plan(u"#接龙\n红富士苹果\n鸭梨\n\n1. 小李 鸭梨2斤\n"_s);
    QCOMPARE(list.orders[0].kind, Kind::NotUnderstood);
    QVERIFY(list.orders[0].goods[0].doubts.testFlag(Doubt::UnitDiffers));
}

void TstListPaste::aTextWithoutOrdersIsRefused()
{
    const auto made = ListPlanner(m_desk->shop.connection(), m_desk->shop.context()).plan(m_group, u"\n  \n"_s);
    QCOMPARE(said(made), u"Nobody orders anything in this text."_s);
}

void TstListPaste::halfOfAPasteIsNeverKept()
{
    ListPlan list = plan(QString::fromUtf16(kList));
    list.orders[2].goods[0].variantId = 999; // of goods that are gone meanwhile
    QVERIFY(store(list)->refused.size() == 1);
    QCOMPARE(m_desk->shop.integer("SELECT count(*) FROM orders"), int64_t(2));
    QCOMPARE(m_desk->shop.integer("SELECT count(*) FROM customers"), int64_t(2)); // nothing of the third
    const QString before = m_desk->shop.rows("SELECT count(*), sum(total) FROM orders");
    list.listId = 777; // no such list: the whole paste fails
    QVERIFY(!store(list));
    QCOMPARE(m_desk->shop.rows("SELECT count(*), sum(total) FROM orders"), before);
    QCOMPARE(m_desk->problems(), QString());
}

QTEST_GUILESS_MAIN(TstListPaste)
#include "tst_listpaste.moc"

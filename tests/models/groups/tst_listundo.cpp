// Undo of a pasted list: all of it goes back and comes again, what was touched since stays, and whatever is pasted,
// undone and edited in whatever order, nobody has two orders and nobody loses hers.
#include "models/groups/groupstore.h"
#include "models/groups/listkeeper.h"
#include "models/groups/listplanner.h"
#include "models/history/changereversal.h"
#include "tests/models/orders/orderdesk.h"

#include <QRandomGenerator>
#include <QTest>
#include <algorithm>
#include <map>
#include <set>

using namespace jishi;
using namespace jishi::testing;
using namespace Qt::StringLiterals;
using Kind = PlannedOrder::Kind;

namespace {

// Everything that a person sees of the shop by now, whatever rows say it.
constexpr auto kSeen =
    "SELECT 'order', c.name, o.number, o.status, o.fulfilment, o.address, o.note, o.total,\n"
    "    (SELECT group_concat(line_no || ' ' || name || ' ' || quantity || ' ' || unit_price || ' ' || price_reason)\n"
    "        FROM order_lines WHERE order_id = o.id)\n"
    "FROM orders o JOIN customers c ON c.id = o.customer_id WHERE o.status <> 'cancelled'\n"
    "UNION ALL SELECT 'list', title, text, '', '', '', '', 0, '' FROM group_lists WHERE deleted_at IS NULL\n"
    "UNION ALL SELECT 'word', words, variant_id, '', '', '', '', 0, '' FROM goods_words WHERE deleted_at IS NULL\n"
    "UNION ALL SELECT 'person', name, phone, '', '', '', '', 0, '' FROM customers WHERE deleted_at IS NULL\n"
    "UNION ALL SELECT 'member', nickname, '', '', '', '', '', 0, '' FROM group_members WHERE deleted_at IS NULL\n"
    "UNION ALL SELECT 'goods', name, v.reserved, v.on_hand, '', '', '', 0, ''\n"
    "FROM variants v JOIN products p ON p.id = v.product_id\n"
    "ORDER BY 1, 2, 3";

constexpr auto kHeader = u"#接龙\n周六水果团\n红富士苹果 8元/个\n鸭梨 5元/个\n\n";

} // namespace

class TstListUndo : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void theWholePasteGoesBackAndComesAgain();
    void pastedAgainAfterUndoItIsTheSameOrders();
    void aLongerListGoesBackToTheShorterOne();
    void whatWasTouchedSinceStaysAndIsNamed();
    void whatStayedIsNotChangedWhenTheListIsPastedAgain();
    void whatWasPackedIsPackedAsBefore();
    void whoWasCancelledByHandIsNotOrderedAgain();
    void learnedWordsAreForgotten();
    void aPlanOfAListThatWasUndoneSinceIsRefused();
    void anEditByHandGoesBackAndForth();
    void theTrailTellsOfIt();
    void whatMovedMoneyOrGoodsIsNotTakenBack();
    void whateverIsPastedUndoneAndEditedNothingIsLostOrDoubled();

private:
    using Rows = std::vector<std::pair<QString, std::pair<int, int>>>; // name: apples, pears

    static QString listOf(const Rows &rows)
    {
        QString text = QString::fromUtf16(kHeader);
        int number = 0;
        for (const auto &[name, wish] : rows) {
            QStringList goods;
            if (wish.first > 0)
                goods << u"苹果%1个"_s.arg(wish.first);
            if (wish.second > 0)
                goods << u"鸭梨%1个"_s.arg(wish.second);
            text += u"%1. %2 %3\n"_s.arg(++number).arg(name, goods.join(u'，'));
        }
        return text;
    }
    Result<ListPlan> plan(const QString &text)
    {
        return ListPlanner(m_desk->shop.connection(), m_desk->shop.context()).plan(m_group, text);
    }
    // Remembers the number of the change.
    Result<ListOutcome> store(const ListPlan &plan)
    {
        later();
        return m_desk->with<ListKeeper>([&](ListKeeper &keeper) {
            m_change = *currentChange(m_desk->shop.connection());
            return keeper.store(plan);
        });
    }
    Result<ListOutcome> paste(const QString &text)
    {
        const auto made = plan(text);
        return made ? store(*made) : Result<ListOutcome>(made.error());
    }
    // Takes a change back; remembers the number of the reversal.
    Result<Reversal> takeBack(int64_t change)
    {
        later();
        const auto undone = m_desk->with<ChangeReversal>([&](ChangeReversal &all) { return all.takeBack(change); });
        if (undone)
            m_change = undone->change;
        return undone;
    }
    RowId orderOf(const QString &name)
    {
        Statement row = m_desk->shop.connection().prepare(
            "SELECT o.id FROM orders o JOIN customers c ON c.id = o.customer_id WHERE c.name = ?1");
        return row.bind(1, name).next() ? row.integer(0) : 0;
    }
    void editByHand(RowId order, int apples)
    {
        OrderEdit edit;
        edit.lines = { { 0, { m_desk->apple, Quantity::units(apples), std::nullopt, yuan(0) } } };
        later();
        QVERIFY(m_desk->with<OrderEditor>([&](OrderEditor &editor) {
            m_change = *currentChange(m_desk->shop.connection());
            return editor.edit(order, edit);
        }));
    }
    QString seen() { return m_desk->shop.rows(kSeen); }
    int64_t placed() { return m_desk->shop.integer("SELECT count(*) FROM orders WHERE status = 'placed'"); }
    void later() { m_desk->shop.clock().set(m_desk->shop.clock().now() + 1000); }
    int dice(int sides) { return m_random.bounded(sides); }
    void changeList(Rows &rows);
    QString touchByHand();

    std::unique_ptr<OrderDesk> m_desk;
    RowId m_group = 0;
    int64_t m_change = 0;
    QRandomGenerator m_random;
};

void TstListUndo::init()
{
    m_desk = std::make_unique<OrderDesk>();
    m_random.seed(20261123);
    // What is tested is not the disk.
    QVERIFY(m_desk->shop.connection().execute("PRAGMA synchronous = OFF").ok());
    QVERIFY(m_desk->shop.run("UPDATE products SET name = '红富士苹果' WHERE name = 'APPLE';\n"
                             "UPDATE products SET name = '鸭梨' WHERE name = 'PEAR';\n"
                             "UPDATE variants SET unit = '个'"));
    Group group;
    group.name = u"阳光花园"_s;
    m_group = *m_desk->with<GroupStore>([&](GroupStore &groups) { return groups.save(group); });
}

void TstListUndo::theWholePasteGoesBackAndComesAgain()
{
    const QString before = seen();
    QVERIFY(paste(listOf({ { u"小李"_s, { 2, 0 } }, { u"王姐"_s, { 1, 3 } } })));
    const QString after = seen();
    const auto undone = takeBack(m_change);
    QVERIFY2(undone, qPrintable(said(undone)));
    QCOMPARE(undone->left, 0);
    QCOMPARE(seen(), before);
    QCOMPARE(m_desk->problems(), QString());
    QVERIFY(takeBack(m_change));
    QCOMPARE(seen(), after);
    QVERIFY(takeBack(m_change));
    QCOMPARE(seen(), before);
    QCOMPARE(m_desk->problems(), QString());
}

void TstListUndo::pastedAgainAfterUndoItIsTheSameOrders()
{
    const QString list = listOf({ { u"小李"_s, { 2, 0 } }, { u"王姐"_s, { 1, 3 } } });
    QVERIFY(paste(list));
    const QString after = seen();
    QVERIFY(takeBack(m_change));
    QCOMPARE(placed(), int64_t(0));
    QVERIFY(paste(list));
    QCOMPARE(seen(), after);
    // The same rows of the file: nobody is there twice.
    for (const char *table : { "orders", "customers", "group_members" })
        QCOMPARE(m_desk->shop.integer((std::string("SELECT count(*) FROM ") + table).c_str()), int64_t(2));
    QCOMPARE(m_desk->shop.integer("SELECT count(*) FROM group_lists"), int64_t(1));
    QVERIFY(takeBack(m_change));
    QCOMPARE(placed(), int64_t(0));
    QCOMPARE(m_desk->problems(), QString());
}

void TstListUndo::aLongerListGoesBackToTheShorterOne()
{
    QVERIFY(paste(listOf({ { u"小李"_s, { 2, 0 } }, { u"王姐"_s, { 1, 3 } }, { u"桃子"_s, { 0, 1 } } })));
    const QString before = seen();
    // One more, one changed, one gone.
    QVERIFY(paste(listOf({ { u"小李"_s, { 5, 1 } }, { u"桃子"_s, { 0, 1 } }, { u"阿May"_s, { 1, 0 } } })));
    const QString after = seen();
    QVERIFY(takeBack(m_change));
    QCOMPARE(seen(), before);
    QVERIFY(takeBack(m_change));
    QCOMPARE(seen(), after);
    QCOMPARE(m_desk->problems(), QString());
}

void TstListUndo::whatWasTouchedSinceStaysAndIsNamed()
{
    QVERIFY(paste(listOf(
        { { u"小李"_s, { 2, 0 } }, { u"王姐"_s, { 1, 3 } }, { u"桃子"_s, { 0, 1 } }, { u"阿May"_s, { 1, 0 } } })));
    const int64_t change = m_change;
    QVERIFY(m_desk->pay(orderOf(u"小李"_s), {}));
    QVERIFY(m_desk->step(orderOf(u"王姐"_s), FulfilmentState::Packed));
    editByHand(orderOf(u"桃子"_s), 7);
    const auto undone = takeBack(change);
    QVERIFY(undone);
    QCOMPARE(undone->kept, QStringList({ u"小李"_s, u"王姐"_s, u"桃子"_s }));
    QCOMPARE(placed(), int64_t(3));
    QCOMPARE(m_desk->order(orderOf(u"桃子"_s)).lines[0].quantity, Quantity::units(7));
    QCOMPARE(m_desk->order(orderOf(u"小李"_s)).paid.minor(), int64_t(1600));
    // Who has an order stays a customer and a member.
    QCOMPARE(m_desk->shop.integer("SELECT count(*) FROM customers WHERE deleted_at IS NULL"), int64_t(3));
    QCOMPARE(m_desk->shop.integer("SELECT count(*) FROM group_members WHERE deleted_at IS NULL"), int64_t(3));
    QCOMPARE(m_desk->problems(), QString());
    QVERIFY(takeBack(m_change));
    QCOMPARE(placed(), int64_t(4));
}

void TstListUndo::whatStayedIsNotChangedWhenTheListIsPastedAgain()
{
    const QString list = listOf({ { u"小李"_s, { 2, 0 } }, { u"王姐"_s, { 1, 3 } } });
    QVERIFY(paste(list));
    const int64_t change = m_change;
    editByHand(orderOf(u"小李"_s), 7);
    QVERIFY(takeBack(change));
    const auto again = plan(list);
    QCOMPARE(again->orders[0].kind, Kind::Unchanged);
    QCOMPARE(again->orders[1].kind, Kind::New);
    QVERIFY(store(*again));
    QCOMPARE(m_desk->order(orderOf(u"小李"_s)).lines[0].quantity, Quantity::units(7));
    QCOMPARE(placed(), int64_t(2));
    QCOMPARE(m_desk->shop.integer("SELECT count(*) FROM orders"), int64_t(2));
}

void TstListUndo::whatWasPackedIsPackedAsBefore()
{
    QVERIFY(paste(listOf({ { u"小李"_s, { 2, 0 } } })));
    const RowId order = orderOf(u"小李"_s);
    QVERIFY(m_desk->step(order, FulfilmentState::Packed));
    QVERIFY(paste(listOf({ { u"小李"_s, { 5, 0 } } })));
    QCOMPARE(m_desk->order(order).fulfilment, FulfilmentState::Open);
    QVERIFY(takeBack(m_change));
    QCOMPARE(m_desk->order(order).fulfilment, FulfilmentState::Packed);
    QCOMPARE(m_desk->order(order).lines[0].quantity, Quantity::units(2));
    QVERIFY(takeBack(m_change));
    QCOMPARE(m_desk->order(order).fulfilment, FulfilmentState::Open);
    QCOMPARE(m_desk->problems(), QString());
}

void TstListUndo::whoWasCancelledByHandIsNotOrderedAgain()
{
    const Rows rows { { u"小李"_s, { 2, 0 } }, { u"王姐"_s, { 1, 3 } } };
    QVERIFY(paste(listOf(rows)));
    QVERIFY(m_desk->with<OrderStore>([&](OrderStore &orders) { return orders.cancel(orderOf(u"小李"_s)); }));
    Rows longer = rows;
    longer.emplace_back(u"桃子"_s, std::pair(0, 1));
    QVERIFY(paste(listOf(longer)));
    QCOMPARE(m_desk->order(orderOf(u"小李"_s)).status, OrderStatus::Cancelled);
    // When she writes something else, she orders.
    longer[0].second = { 4, 0 };
    QVERIFY(paste(listOf(longer)));
    QCOMPARE(m_desk->order(orderOf(u"小李"_s)).status, OrderStatus::Placed);
}

void TstListUndo::learnedWordsAreForgotten()
{
    const QString text = u"#接龙\n大红 8元/个\n小绿 5元/个\n\n1. 小李 大红2个\n"_s;
    auto list = plan(text);
    list->orders[0].goods[0].variantId = m_desk->apple;
    list->orders[0].goods[0].mended = true;
    list->orders[0].kind = Kind::New;
    const QString before = seen();
    QVERIFY(store(*list));
    const QString after = seen();
    QVERIFY(takeBack(m_change));
    QCOMPARE(seen(), before);
    QCOMPARE(plan(text)->orders[0].goods[0].variantId, RowId(0));
    QVERIFY(takeBack(m_change));
    QCOMPARE(seen(), after);
}

void TstListUndo::aPlanOfAListThatWasUndoneSinceIsRefused()
{
    const QString list = listOf({ { u"小李"_s, { 2, 0 } } });
    QVERIFY(paste(list));
    const int64_t change = m_change;
    const auto stale = plan(listOf({ { u"小李"_s, { 2, 0 } }, { u"王姐"_s, { 1, 3 } } }));
    QVERIFY(takeBack(change));
    QCOMPARE(said(store(*stale)), u"The list was changed in the meantime. Read it again."_s);
    QCOMPARE(placed(), int64_t(0));
}

void TstListUndo::anEditByHandGoesBackAndForth()
{
    const RowId order = m_desk->placed(Quantity::units(2), Quantity::units(1));
    const QString before = seen();
    OrderEdit edit;
    edit.lines = { { 2, { m_desk->pear, Quantity::units(4), yuan(450), yuan(0), u"friend"_s } },
        { 0, { m_desk->apple, Quantity::units(9), std::nullopt, yuan(10) } } };
    edit.shipping = yuan(600);
    edit.discount = yuan(200);
    edit.address = u"3-502"_s;
    edit.note = u"门口"_s;
    QVERIFY(m_desk->with<OrderEditor>([&](OrderEditor &editor) {
        m_change = *currentChange(m_desk->shop.connection());
        return editor.edit(order, edit);
    }));
    const QString after = seen();
    QVERIFY(after != before);
    QVERIFY(takeBack(m_change));
    QCOMPARE(seen(), before);
    QCOMPARE(m_desk->order(order).discount.minor(), int64_t(0));
    QCOMPARE(m_desk->problems(), QString());
    QVERIFY(takeBack(m_change));
    QCOMPARE(seen(), after);
    QCOMPARE(m_desk->problems(), QString());
    // After a payment it stays as it is.
    QVERIFY(m_desk->pay(order, {}));
    QCOMPARE(said(takeBack(m_change)), u"All of this has been changed again since."_s);
    QCOMPARE(seen(), after);
}

void TstListUndo::theTrailTellsOfIt()
{
    QVERIFY(paste(listOf({ { u"小李"_s, { 2, 0 } } })));
    QVERIFY(paste(listOf({ { u"小李"_s, { 5, 1 } } })));
    QVERIFY(takeBack(m_change));
    const auto trail = m_desk->trail(orderOf(u"小李"_s));
    QCOMPARE(trail.size(), size_t(2));
    QCOMPARE(trail[1].reason, u"Taken back"_s);
    QStringList told;
    for (const TrailChange &change : trail[1].changes)
        told << change.what + u' ' + change.was + u"→"_s + change.now;
    QCOMPARE(told, QStringList({ u"removed 1→"_s, u"quantity 5→2"_s }));
}

void TstListUndo::whatMovedMoneyOrGoodsIsNotTakenBack()
{
    const auto refusal = u"Orders and payments are not taken back; cancel the order or refund it instead."_s;
    const RowId order = m_desk->placed(Quantity::units(2), Quantity::units(1));
    const auto lastChange = [this] { return m_desk->shop.integer("SELECT max(change) FROM outbox"); };
    QCOMPARE(said(takeBack(lastChange())), refusal);
    QVERIFY(m_desk->pay(order, {}));
    QCOMPARE(said(takeBack(lastChange())), refusal);
    QVERIFY(paste(listOf({ { u"小李"_s, { 5, 1 } } })));
    QVERIFY(m_desk->split(orderOf(u"小李"_s), { { 1, Quantity::units(2) } }));
    QCOMPARE(said(takeBack(lastChange())), refusal);
    QVERIFY(m_desk->merge(order, m_desk->placed(Quantity::units(1), Quantity::units(1))));
    QCOMPARE(said(takeBack(lastChange())), refusal);
    QVERIFY(m_desk->handOver(orderOf(u"小李"_s)));
    QCOMPARE(said(takeBack(lastChange())), refusal);
    QCOMPARE(m_desk->problems(), QString());
}

void TstListUndo::changeList(Rows &rows)
{
    static const QStringList kNames { u"小李"_s, u"王姐"_s, u"桃子"_s, u"阿May"_s, u"老陈"_s, u"豆豆妈"_s };
    const int changes = 1 + dice(3);
    for (int i = 0; i < changes; ++i) {
        const QString name = kNames[dice(static_cast<int>(kNames.size()))];
        const auto row = std::ranges::find(rows, name, &Rows::value_type::first);
        const std::pair wish { 1 + dice(5), dice(4) };
        if (row == rows.end())
            rows.emplace_back(name, wish);
        else if (dice(3) == 0 && rows.size() > 1)
            rows.erase(row);
        else
            row->second = wish;
    }
}

// Returns whose order it was; empty: nothing could be done.
QString TstListUndo::touchByHand()
{
    const int64_t count = m_desk->shop.integer("SELECT count(*) FROM orders");
    if (count == 0)
        return {};
    const Order order = m_desk->order(1 + dice(static_cast<int>(count)));
    const auto act = [&]() -> Status {
        switch (dice(6)) {
        case 0:
            return m_desk->pay(order.id, {});
        case 1:
            return m_desk->step(order.id, FulfilmentState::Packed);
        case 2:
            return m_desk->handOver(order.id);
        case 3:
            return m_desk->with<OrderStore>([&](OrderStore &orders) { return orders.cancel(order.id); });
        default: {
            OrderEdit edit;
            edit.note = QString::number(dice(1000));
            edit.lines = { { 0, { m_desk->apple, Quantity::units(1 + dice(9)), std::nullopt, yuan(0) } } };
            return m_desk->edit(order.id, edit);
        }
        }
    };
    later();
    return act() ? order.customerName : QString();
}

void TstListUndo::whateverIsPastedUndoneAndEditedNothingIsLostOrDoubled()
{
    constexpr int kSequences = 14;
    constexpr int kSteps = 20;
    int undone = 0;
    int kept = 0;
    for (int sequence = 0; sequence < kSequences; ++sequence) {
        m_desk.reset();
        const auto seed = m_random.generate();
        init();
        m_random.seed(seed);
        struct Step
        {
            int64_t change;
            QString before;
            QString after;
        };
        std::vector<Step> done;
        std::vector<Step> taken;
        std::set<QString> byHand;
        // Every other sequence is pasting, Ctrl+Z and its opposite alone: then every state comes back exactly.
        const bool strict = sequence % 2 == 0;
        Rows rows { { u"小李"_s, { 2, 0 } } };
        for (int step = 0; step < kSteps; ++step) {
            const QString before = seen();
            const int what = dice(10);
            if (what < 4) {
                changeList(rows);
                const auto outcome = paste(listOf(rows));
                QVERIFY2(outcome, qPrintable(said(outcome)));
                if (const QString after = seen(); after != before) { // else there is nothing to undo
                    done.push_back({ m_change, before, after });
                    taken.clear();
                }
                for (const auto &[name, wish] : rows) {
                    const RowId order = orderOf(name);
                    QVERIFY2(order > 0, qPrintable(name));
                    if (byHand.contains(name))
                        continue;
                    // Nothing is lost: her order is there as she wrote it.
                    const Order now = m_desk->order(order);
                    QCOMPARE(now.status, OrderStatus::Placed);
                    QCOMPARE(now.total.minor(), int64_t(wish.first * 800 + wish.second * 500));
                }
                // Pasted twice it changes nothing.
                const int64_t captured = m_desk->shop.integer("SELECT count(*) FROM outbox");
                const auto again = paste(listOf(rows));
                QVERIFY(again);
                QCOMPARE(again->placed + again->changed + again->withdrawn, 0);
                QCOMPARE(m_desk->shop.integer("SELECT count(*) FROM outbox"), captured);
            } else if (what < 6 && !strict) {
                if (const QString name = touchByHand(); !name.isEmpty())
                    byHand.insert(name);
            } else {
                // Ctrl+Z and its opposite, or now and then anything that was ever done.
                auto &from = what < 8 ? done : taken;
                auto &to = what < 8 ? taken : done;
                if (from.empty())
                    continue;
                const bool any = !strict && dice(6) == 0;
                const Step last = any ? from[static_cast<size_t>(dice(static_cast<int>(from.size())))] : from.back();
                if (!any)
                    from.pop_back();
                const auto reversal = takeBack(last.change);
                if (!reversal) {
                    QCOMPARE(said(reversal), u"All of this has been changed again since."_s);
                    QVERIFY(!strict);
                    continue;
                }
                ++undone;
                kept += static_cast<int>(reversal->kept.size());
                if (strict) {
                    QCOMPARE(reversal->left, 0);
                    QCOMPARE(before, last.after);
                    QCOMPARE(seen(), last.before);
                }
                if (!any)
                    to.push_back({ m_change, before, seen() });
            }
            if (what >= 6 || dice(4) == 0)
                QCOMPARE(m_desk->problems(), QString());
            // Nothing is doubled.
            QCOMPARE(
                m_desk->shop.rows("SELECT c.name, count(*) FROM orders o JOIN customers c ON c.id = o.customer_id\n"
                                  "WHERE o.status <> 'cancelled' GROUP BY c.name HAVING count(*) > 1"),
                QString());
            QCOMPARE(m_desk->shop.rows("SELECT name FROM customers WHERE deleted_at IS NULL\n"
                                       "GROUP BY name HAVING count(*) > 1"),
                QString());
        }
    }
    QVERIFY(undone > kSequences);
    QVERIFY(kept > kSequences / 4);
}

QTEST_GUILESS_MAIN(TstListUndo)
#include "tst_listundo.moc"

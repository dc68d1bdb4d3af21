// Handing over by code, in part and many at once: no order is handed over twice, no money or goods are lost.
#include "models/pickup/pickupdesk.h"
#include "tests/models/orders/orderdesk.h"

#include <QTest>
#include <random>

using namespace jishi;
using namespace jishi::testing;
using namespace Qt::StringLiterals;

class TstPickupDesk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_desk = std::make_unique<OrderDesk>(); }
    void anOrderIsFoundByItsCodeAndItsNumber();
    void handingOverTwiceChangesNothing();
    void whatIsNotOpenIsNotHandedOver();
    void aPartIsTakenAndTheRestStaysOpen();
    void whatWasPaidStaysWithWhatWasTaken();
    void theOldCodeLeadsToTheRest();
    void nothingOrTooMuchIsNotTaken();
    void anOrderThatIsTakenWholeLeavesNoRest();
    void manyAreMarkedAndNoneGoesBack();
    void partsInAnyOrderAddUp();

private:
    std::vector<FoundPickup> find(const QString &typed);
    QString codeOf(RowId id) { return PickupCode::of(m_desk->order(id).uuid).text; }
    Result<Handover> handOver(RowId id);
    Result<PlacedOrder> take(RowId id, const std::vector<SplitLine> &lines);
    int64_t gone(RowId variant);

    std::unique_ptr<OrderDesk> m_desk;
};

std::vector<FoundPickup> TstPickupDesk::find(const QString &typed)
{
    return *PickupDesk(m_desk->shop.connection(), m_desk->shop.context()).find(typed);
}

Result<Handover> TstPickupDesk::handOver(RowId id)
{
    return m_desk->with<PickupDesk>([&](PickupDesk &desk) { return desk.handOver(id); });
}

Result<PlacedOrder> TstPickupDesk::take(RowId id, const std::vector<SplitLine> &lines)
{
    return m_desk->with<PickupDesk>([&](PickupDesk &desk) { return desk.handOverPart(id, lines); });
}

// Thousandths that left the shelf for orders.
int64_t TstPickupDesk::gone(RowId variant)
{
    Statement row = m_desk->shop.connection().prepare(
        "SELECT -coalesce(sum(quantity), 0) FROM stock_movements WHERE variant_id = ?1 AND reason = 'sale'");
    return row.bind(1, variant).next() ? row.integer(0) : -1;
}

void TstPickupDesk::anOrderIsFoundByItsCodeAndItsNumber()
{
    const RowId first = m_desk->placed(Quantity::units(1), Quantity::units(1));
    const RowId second = m_desk->placed(Quantity::units(2), Quantity::units(1));
    const Order order = m_desk->order(second);
    const PickupCode code = PickupCode::of(order.uuid);
    for (const QString &typed : { code.text, code.scan, code.spaced().toLower(), order.number.toLower() }) {
        QCOMPARE(find(typed).size(), size_t(1));
        QCOMPARE(find(typed).front().entry.order, second);
    }
    QVERIFY(find(u"222222"_s).empty());
    QVERIFY(find(QString()).empty());
    QVERIFY(handOver(first));
    QCOMPARE(find(codeOf(first)).front().entry.order, first); // it is still found, to say that it is gone
}

void TstPickupDesk::handingOverTwiceChangesNothing()
{
    const RowId id = m_desk->placed(Quantity::units(3), Quantity::units(1));
    const auto now = handOver(id);
    QVERIFY(now);
    QCOMPARE(now->kind, Handover::Kind::Now);
    m_desk->shop.clock().set(kMorning + 60000);
    const QString before = m_desk->shop.rows("SELECT count(*) FROM outbox");
    const auto again = handOver(id);
    QVERIFY(again);
    QCOMPARE(again->kind, Handover::Kind::Before);
    QCOMPARE(again->at, kMorning);
    QCOMPARE(m_desk->shop.rows("SELECT count(*) FROM outbox"), before);
    QCOMPARE(gone(m_desk->apple), 3000);
    const FoundPickup found = find(codeOf(id)).front();
    QVERIFY(found.entry.isHandedOver());
    QCOMPARE(found.entry.handedOverAt, kMorning);
    QVERIFY(!found.rest);
}

void TstPickupDesk::whatIsNotOpenIsNotHandedOver()
{
    const RowId id = m_desk->placed(Quantity::units(3), Quantity::units(1));
    QVERIFY(m_desk->with<OrderStore>([&](OrderStore &orders) { return orders.cancel(id); }));
    QCOMPARE(handOver(id)->kind, Handover::Kind::NotOpen);
    QCOMPARE(gone(m_desk->apple), 0);
}

void TstPickupDesk::aPartIsTakenAndTheRestStaysOpen()
{
    const RowId id = m_desk->placed(Quantity::units(3), Quantity::units(2));
    QVERIFY(m_desk->shop.run("INSERT INTO groups (id, uuid, name, created_at) VALUES (1, randomblob(16), '群', 1);\n"
                             "INSERT INTO group_lists (id, uuid, group_id, text, pasted_at, created_at)\n"
                             "VALUES (1, randomblob(16), 1, '', 1, 1);\n"
                             "UPDATE orders SET group_id = 1, list_id = 1, address = '3栋601'"));
    const auto rest = take(id, { { 1, Quantity::units(1) } });
    QVERIFY2(rest, qPrintable(said(rest)));
    const Order taken = m_desk->order(id);
    QCOMPARE(taken.status, OrderStatus::Completed);
    QCOMPARE(taken.lines.size(), size_t(1));
    QCOMPARE(taken.total, yuan(333));
    const Order left = m_desk->order(rest->id);
    QCOMPARE(left.status, OrderStatus::Placed);
    QCOMPARE(left.lines.front().quantity, Quantity::units(2));
    QCOMPARE(left.total, yuan(666 + 1000));
    QCOMPARE(left.address, u"3栋601"_s);
    QCOMPARE(m_desk->shop.rows("SELECT list_id, group_id FROM orders WHERE status = 'placed'"), u"1|1"_s);
    QCOMPARE(gone(m_desk->apple), 1000);
    QCOMPARE(gone(m_desk->pear), 0);
    QCOMPARE(m_desk->problems(), QString());
}

void TstPickupDesk::whatWasPaidStaysWithWhatWasTaken()
{
    DraftPayment some { PaymentMethod::WeChat, yuan(500) };
    const RowId id = m_desk->placed(Quantity::units(1), Quantity::units(2), some); // 13.33, of which 5.00 came in
    const auto rest = take(id, { { 1, Quantity::units(1) } });
    QVERIFY(rest);
    QCOMPARE(m_desk->order(id).due(), yuan(0));
    QCOMPARE(m_desk->order(rest->id).due(), yuan(1333 - 500));
}

void TstPickupDesk::theOldCodeLeadsToTheRest()
{
    const RowId id = m_desk->placed(Quantity::units(3), Quantity::units(2));
    const auto rest = take(id, { { 2, Quantity::units(2) } });
    QVERIFY(rest);
    const FoundPickup found = find(codeOf(id)).front();
    QVERIFY(found.entry.isHandedOver());
    QVERIFY(found.rest);
    QCOMPARE(found.rest->order, rest->id);
    QVERIFY(codeOf(id) != codeOf(rest->id));
    QVERIFY(handOver(rest->id));
    QVERIFY(!find(codeOf(id)).front().rest);
}

void TstPickupDesk::nothingOrTooMuchIsNotTaken()
{
    const RowId id = m_desk->placed(Quantity::units(3), Quantity::units(2));
    QVERIFY(!take(id, {}));
    QVERIFY(!take(id, { { 1, Quantity() } }));
    QVERIFY(!take(id, { { 1, Quantity::units(4) } }));
    QVERIFY(!take(id, { { 7, Quantity::units(1) } }));
    QVERIFY(!take(id, { { 1, Quantity::units(1) }, { 1, Quantity::units(1) } }));
    QCOMPARE(m_desk->order(id).status, OrderStatus::Placed);
    QVERIFY(handOver(id));
    QVERIFY(!take(id, { { 1, Quantity::units(1) } }));
    QCOMPARE(gone(m_desk->apple), 3000);
}

void TstPickupDesk::anOrderThatIsTakenWholeLeavesNoRest()
{
    const RowId id = m_desk->placed(Quantity::units(3), Quantity::units(2));
    const auto rest = take(id, { { 1, Quantity::units(3) }, { 2, Quantity::units(2) } });
    QVERIFY(rest);
    QCOMPARE(rest->id, RowId(0));
    QCOMPARE(m_desk->shop.integer("SELECT count(*) FROM orders"), 1);
    QCOMPARE(m_desk->order(id).status, OrderStatus::Completed);
}

void TstPickupDesk::manyAreMarkedAndNoneGoesBack()
{
    const RowId open = m_desk->placed(Quantity::units(1), Quantity::units(1));
    const RowId ready = m_desk->placed(Quantity::units(1), Quantity::units(1));
    const RowId gone = m_desk->placed(Quantity::units(1), Quantity::units(1));
    QVERIFY(m_desk->step(ready, FulfilmentState::Ready));
    QVERIFY(m_desk->handOver(gone));
    const auto mark = [&](FulfilmentState state) {
        return *m_desk->with<PickupDesk>([&](PickupDesk &desk) { return desk.mark({ open, ready, gone }, state); });
    };
    const MarkedOrders packed = mark(FulfilmentState::Packed);
    QCOMPARE(packed.marked, 1);
    QCOMPARE(packed.unchanged, 2);
    QCOMPARE(m_desk->order(ready).fulfilment, FulfilmentState::Ready);
    QCOMPARE(mark(FulfilmentState::Packed).marked, 0);
    QCOMPARE(mark(FulfilmentState::HandedOver).marked, 2);
    QCOMPARE(m_desk->order(open).status, OrderStatus::Completed);
    QCOMPARE(m_desk->problems(), QString());
}

// Fetched bit by bit, with discounts and payments of any kind: the parts come to what the whole was.
void TstPickupDesk::partsInAnyOrderAddUp()
{
    for (const uint64_t seed : { 1u, 2u, 3u, 4u, 5u, 6u }) {
        init();
        std::mt19937_64 random(seed);
        const auto below = [&](int64_t limit) { return static_cast<int64_t>(random() % static_cast<uint64_t>(limit)); };
        OrderDraft draft;
        draft.customerName = u"李雷"_s;
        draft.lines.push_back({ m_desk->apple, Quantity::fromThousandths(1 + below(9000)), {}, yuan(0) });
        draft.lines.push_back({ m_desk->pear, Quantity::fromThousandths(2 + below(9000)), {}, yuan(0) });
        draft.discount = yuan(below(2));
        draft.shipping = yuan(below(500));
        draft.payment = DraftPayment { PaymentMethod::Cash, yuan(below(4000)) };
        const auto placed = m_desk->place(draft);
        QVERIFY2(placed, qPrintable(said(placed)));
        const Order whole = m_desk->order(placed->id);
        RowId open = placed->id;
        int parts = 0;
        while (open > 0 && parts < 20) {
            std::vector<SplitLine> taken;
            for (const OrderLine &line : m_desk->order(open).lines)
                taken.push_back({ line.lineNo, Quantity::fromThousandths(below(line.quantity.thousandths() + 1)) });
            const auto rest = take(open, taken);
            ++parts;
            if (rest)
                open = rest->id;
        }
        if (open > 0)
            QVERIFY(handOver(open));
        QCOMPARE(m_desk->shop.integer("SELECT sum(total) FROM orders"), whole.total.minor());
        QCOMPARE(m_desk->shop.integer("SELECT sum(paid - refunded) FROM orders"), whole.paid.minor());
        QCOMPARE(gone(m_desk->apple), whole.lines[0].quantity.thousandths());
        QCOMPARE(gone(m_desk->pear), whole.lines[1].quantity.thousandths());
        QCOMPARE(m_desk->shop.integer("SELECT sum(reserved) FROM variants"), 0);
        QVERIFY2(m_desk->problems().isEmpty(), qPrintable(u"seed %1: %2"_s.arg(seed).arg(m_desk->problems())));
    }
}

QTEST_GUILESS_MAIN(TstPickupDesk)
#include "tst_pickupdesk.moc"

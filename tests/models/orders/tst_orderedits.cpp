// What happens to an open order after it was placed: discounts, payments, edits, split and merged.
#include "tests/models/orders/orderdesk.h"

#include <QTest>

using namespace jishi;
using namespace jishi::testing;
using namespace Qt::StringLiterals;

namespace {

QString words(const std::vector<TrailEntry> &trail)
{
    QStringList all;
    for (const TrailEntry &entry : trail)
        for (const TrailChange &each : entry.changes)
            all << QStringList { each.what, each.of, each.was, each.now }.join(u'|');
    return all.join(u'\n');
}

} // namespace

class TstOrderEdits : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_desk = std::make_unique<OrderDesk>(); }

    void aDiscountOnTheWholeIsSpreadOverTheLines();
    void aDiscountLargerThanTheGoodsIsRefused();
    void changeIsReckonedFromTheCashHandedOver();
    void whoeverSitsAtTheDeskSignsPaymentsAndSteps();
    void editingWritesOnlyWhatDiffers();
    void anEditTellsWhoChangedWhatAndWhy();
    void theDiscountOnTheWholeIsSpreadAnewWhenLinesChange();
    void otherGoodsOnALineAreSnapshotAnew();
    void goodsThatChangeAfterPackingArePackedAgain();
    void editsThatWouldLieAreRefused();
    void aSplitOrderAddsUpToWhatItWas();
    void whatIsPaidBeyondThePartThatStaysGoesWithTheOther();
    void mergedOrdersBecomeOneAndTheOtherSaysSo();
    void ordersOfTwoPeopleAreNotMerged();

private:
    std::unique_ptr<OrderDesk> m_desk;
};

void TstOrderEdits::aDiscountOnTheWholeIsSpreadOverTheLines()
{
    OrderDraft draft;
    draft.lines = { { m_desk->apple, Quantity::units(3), std::nullopt, yuan(0) },
        { m_desk->pear, Quantity::units(1), std::nullopt, yuan(100) } };
    draft.shipping = yuan(800);
    draft.discount = yuan(100);
    draft.rounding = yuan(9);
    const auto placed = m_desk->place(draft);
    QVERIFY2(placed, qPrintable(said(placed)));
    const Order order = m_desk->order(placed->id);
    // 9.99 and 4.00: the yuan is shared 71.4 to 28.6.
    QCOMPARE(order.lines[0].orderDiscount.minor(), int64_t(71));
    QCOMPARE(order.lines[1].orderDiscount.minor(), int64_t(29));
    QCOMPARE(order.lines[1].amount.minor(), int64_t(371));
    QCOMPARE(order.total.minor(), int64_t(999 + 400 - 100 + 800));
    QCOMPARE(placed->total.minor(), order.total.minor());
    QCOMPARE(order.discount.minor(), int64_t(100));
    QCOMPARE(order.rounding.minor(), int64_t(9));
    QCOMPARE(m_desk->problems(), QString());
}

void TstOrderEdits::aDiscountLargerThanTheGoodsIsRefused()
{
    OrderDraft draft;
    draft.lines = { { m_desk->apple, Quantity::units(1), std::nullopt, yuan(0) } };
    draft.shipping = yuan(1000); // postage is not discounted
    draft.discount = yuan(334);
    QCOMPARE(said(m_desk->place(draft)), u"The discount is larger than the goods."_s);
    draft.discount = yuan(100);
    draft.rounding = yuan(101);
    QCOMPARE(said(m_desk->place(draft)), u"A price or discount is out of range."_s);
    draft.discount = yuan(333);
    draft.rounding = yuan(0);
    QCOMPARE(m_desk->place(draft)->total.minor(), int64_t(1000));
}

void TstOrderEdits::changeIsReckonedFromTheCashHandedOver()
{
    const RowId id = m_desk->placed(Quantity::units(1), Quantity::units(1));
    const auto pay = [&](const DraftPayment &payment) { return m_desk->pay(id, payment); };
    QCOMPARE(said(pay({ PaymentMethod::Cash, std::nullopt, {}, {}, yuan(800) })),
        u"Less cash was handed over than is paid."_s);
    QVERIFY(pay({ PaymentMethod::Cash, std::nullopt, {}, {}, yuan(1000) }));
    const Order order = m_desk->order(id);
    QCOMPARE(order.payments[0].amount.minor(), int64_t(833)); // what was due
    QCOMPARE(order.payments[0].change().minor(), int64_t(167));
    QCOMPARE(order.payment(), PaymentState::Paid);
}

void TstOrderEdits::whoeverSitsAtTheDeskSignsPaymentsAndSteps()
{
    QVERIFY(m_desk->shop.run("INSERT INTO settings (key, value) VALUES ('person', '韩梅')"));
    const RowId id = m_desk->placed(
        Quantity::units(1), Quantity::units(1), DraftPayment { PaymentMethod::WeChat, std::nullopt, u"4200001"_s });
    QVERIFY(m_desk->handOver(id));
    const Order order = m_desk->order(id);
    QCOMPARE(order.madeBy, u"韩梅"_s);
    QCOMPARE(order.payments[0].madeBy, u"韩梅"_s);
    QCOMPARE(order.payments[0].reference, u"4200001"_s);
    QCOMPARE(order.steps[0].madeBy, u"韩梅"_s);
}

void TstOrderEdits::editingWritesOnlyWhatDiffers()
{
    const RowId id = m_desk->placed(Quantity::units(2), Quantity::units(1));
    QVERIFY(m_desk->shop.run("DELETE FROM outbox"));
    OrderEdit same;
    same.lines = { { 1, { m_desk->apple, Quantity::units(2), std::nullopt, yuan(0) } },
        { 2, { m_desk->pear, Quantity::units(1), yuan(500), yuan(0) } } };
    same.note = QString();
    QVERIFY(m_desk->edit(id, same));
    QCOMPARE(m_desk->shop.integer("SELECT count(*) FROM outbox"), int64_t(0));
    same.lines->front().line.quantity = Quantity::units(3);
    QVERIFY(m_desk->edit(id, same));
    QCOMPARE(m_desk->shop.rows("SELECT table_name, part, fields FROM outbox WHERE table_name <> 'order_trail'"),
        u"order_lines|1|{\"quantity\":[2000,3000],\"amount\":[666,999]}"_s);
    QCOMPARE(m_desk->problems().contains(u"order_total"_s), false);
}

void TstOrderEdits::anEditTellsWhoChangedWhatAndWhy()
{
    QVERIFY(m_desk->shop.run("INSERT INTO settings (key, value) VALUES ('person', '韩梅')"));
    const RowId id = m_desk->placed(Quantity::units(2), Quantity::units(1));
    OrderEdit change;
    change.lines = { { 1, { m_desk->apple, Quantity::units(3), yuan(300), yuan(0), u"bruised"_s } },
        { 0, { m_desk->pear, Quantity::units(4), std::nullopt, yuan(0) } } };
    change.shipping = yuan(500);
    change.note = u"to the gate"_s;
    change.reason = u"on the phone"_s;
    QVERIFY2(m_desk->edit(id, change), "edit");
    QCOMPARE(words(m_desk->trail(id)),
        u"removed|PEAR|1|\nquantity|APPLE|2|3\nprice|APPLE|3.33|3.00\nadded|PEAR||4\nshipping||0.00|5.00\n"
        "note|||to the gate"_s);
    QCOMPARE(m_desk->trail(id).front().madeBy, u"韩梅"_s);
    QCOMPARE(m_desk->trail(id).front().reason, u"on the phone"_s);
    const Order order = m_desk->order(id);
    QCOMPARE(order.total.minor(), int64_t(900 + 2000 + 500));
    QCOMPARE(order.lines[0].priceReason, u"bruised"_s);
    QCOMPARE(order.lines[1].lineNo, 3); // the number of a line that was removed is not given again
    QCOMPARE(m_desk->problems(), QString());
}

void TstOrderEdits::theDiscountOnTheWholeIsSpreadAnewWhenLinesChange()
{
    const RowId id = m_desk->placed(Quantity::units(1), Quantity::units(1));
    OrderEdit discount;
    discount.discount = yuan(83);
    QVERIFY(m_desk->edit(id, discount));
    QCOMPARE(m_desk->order(id).total.minor(), int64_t(750));
    OrderEdit fewer;
    fewer.lines = { { 2, { m_desk->pear, Quantity::units(1), std::nullopt, yuan(0) } } };
    QVERIFY(m_desk->edit(id, fewer));
    QCOMPARE(m_desk->order(id).lines[0].orderDiscount.minor(), int64_t(83));
    QCOMPARE(m_desk->order(id).total.minor(), int64_t(417));
    QCOMPARE(m_desk->problems(), QString());
}

void TstOrderEdits::otherGoodsOnALineAreSnapshotAnew()
{
    const RowId id = m_desk->placed(Quantity::units(1), Quantity::units(1));
    OrderEdit swap;
    swap.lines = { { 1, { m_desk->pear, Quantity::units(1), std::nullopt, yuan(0) } },
        { 2, { m_desk->pear, Quantity::units(1), std::nullopt, yuan(0) } } };
    QVERIFY(m_desk->edit(id, swap));
    QCOMPARE(m_desk->order(id).lines[0].name, u"PEAR"_s);
    QCOMPARE(m_desk->order(id).total.minor(), int64_t(1000));
    QCOMPARE(m_desk->shop.integer("SELECT reserved FROM variants WHERE sku = 'APPLE'"), int64_t(0));
    QCOMPARE(m_desk->problems(), QString());
}

void TstOrderEdits::goodsThatChangeAfterPackingArePackedAgain()
{
    const RowId id = m_desk->placed(Quantity::units(1), Quantity::units(1));
    const auto step = [&](FulfilmentState state) { return m_desk->step(id, state); };
    QVERIFY(step(FulfilmentState::Packed));
    OrderEdit note;
    note.note = u"ring twice"_s;
    QVERIFY(m_desk->edit(id, note));
    QCOMPARE(m_desk->order(id).fulfilment, FulfilmentState::Packed);
    OrderEdit more;
    more.lines = { { 1, { m_desk->apple, Quantity::units(2), std::nullopt, yuan(0) } } };
    QVERIFY(m_desk->edit(id, more));
    QCOMPARE(m_desk->order(id).fulfilment, FulfilmentState::Open);
    QVERIFY(step(FulfilmentState::Shipped));
    more.lines->front().line.quantity = Quantity::units(1);
    QCOMPARE(said(m_desk->edit(id, more)), u"The goods are on their way: refund what comes back instead."_s);
    QCOMPARE(m_desk->order(id).lines[0].quantity, Quantity::units(2));
}

void TstOrderEdits::editsThatWouldLieAreRefused()
{
    const RowId id = m_desk->placed(Quantity::units(1), Quantity::units(1));
    OrderEdit change;
    change.lines = std::vector<EditedLine> {};
    QCOMPARE(said(m_desk->edit(id, change)), u"An order needs at least one line."_s);
    change.lines = { { 9, { m_desk->apple, Quantity::units(1), std::nullopt, yuan(0) } } };
    QCOMPARE(said(m_desk->edit(id, change)), u"The order was changed in the meantime."_s);
    change.lines = { { 1, { m_desk->apple, Quantity(), std::nullopt, yuan(0) } } };
    QCOMPARE(said(m_desk->edit(id, change)), u"A quantity is not above zero."_s);
    change.lines = { { 1, { m_desk->apple, Quantity::units(1), std::nullopt, yuan(334) } } };
    QCOMPARE(said(m_desk->edit(id, change)), u"A price or discount is out of range."_s);
    change.lines.reset();
    change.shipping = yuan(-1);
    QCOMPARE(said(m_desk->edit(id, change)), u"Shipping is out of range."_s);
    QVERIFY(m_desk->handOver(id));
    change.shipping = yuan(1);
    QCOMPARE(said(m_desk->edit(id, change)), u"The order is not open."_s);
    QVERIFY(m_desk->trail(id).empty());
}

void TstOrderEdits::aSplitOrderAddsUpToWhatItWas()
{
    OrderDraft draft;
    draft.customerName = u"李雷"_s;
    draft.lines = { { m_desk->apple, Quantity::fromThousandths(1500), std::nullopt, yuan(0) },
        { m_desk->pear, Quantity::units(2), std::nullopt, yuan(50) } };
    draft.discount = yuan(33);
    draft.rounding = yuan(3);
    draft.shipping = yuan(800);
    const auto placed = m_desk->place(draft);
    const Order before = m_desk->order(placed->id);
    const auto part = m_desk->split(placed->id, { { 1, Quantity::fromThousandths(500) }, { 2, Quantity::units(2) } });
    QVERIFY2(part, qPrintable(said(part)));
    const Order rest = m_desk->order(placed->id);
    const Order made = m_desk->order(part->id);
    QCOMPARE((rest.total + made.total), before.total);
    QCOMPARE((rest.discount + made.discount), before.discount);
    QCOMPARE(rest.shipping.minor(), int64_t(800));
    QCOMPARE(made.customerName, u"李雷"_s);
    QCOMPARE(made.lines.size(), size_t(2));
    QCOMPARE(rest.lines.size(), size_t(1));
    QCOMPARE(words(m_desk->trail(part->id)), u"split||"_s + before.number + u'|');
    QCOMPARE(m_desk->problems(), QString());
    QCOMPARE(said(m_desk->split(placed->id, {})), u"Choose a part of the order."_s);
    QCOMPARE(said(m_desk->split(placed->id, { { 1, Quantity::units(1) } })), u"Choose a part of the order."_s);
}

void TstOrderEdits::whatIsPaidBeyondThePartThatStaysGoesWithTheOther()
{
    const RowId id = m_desk->placed(Quantity::units(1), Quantity::units(1), DraftPayment {});
    const auto part = m_desk->split(id, { { 2, Quantity::units(1) } });
    QCOMPARE(m_desk->order(id).payment(), PaymentState::Paid);
    QCOMPARE(m_desk->order(id).due().minor(), int64_t(0));
    QCOMPARE(m_desk->order(part->id).payment(), PaymentState::Paid);
    QCOMPARE(m_desk->shop.integer("SELECT sum(amount) FROM payments"), int64_t(833));
    QCOMPARE(m_desk->problems(), QString());
}

void TstOrderEdits::mergedOrdersBecomeOneAndTheOtherSaysSo()
{
    const RowId first = m_desk->placed(Quantity::units(1), Quantity::units(1), DraftPayment {});
    OrderDraft more;
    more.customerId = m_desk->order(first).customerId;
    more.lines = { { m_desk->pear, Quantity::units(2), std::nullopt, yuan(100) } };
    more.shipping = yuan(300);
    more.discount = yuan(10);
    more.note = u"ring twice"_s;
    const RowId second = m_desk->place(more)->id;
    QVERIFY2(m_desk->merge(first, second), "merge");
    const Order whole = m_desk->order(second);
    QCOMPARE(whole.total.minor(), int64_t(833 + 890 + 300));
    QCOMPARE(whole.lines.size(), size_t(3));
    QCOMPARE(whole.paid.minor(), int64_t(833));
    QCOMPARE(m_desk->order(first).status, OrderStatus::Cancelled);
    QCOMPARE(m_desk->order(first).mergedInto, whole.number);
    QCOMPARE(m_desk->shop.integer("SELECT reserved FROM variants WHERE sku = 'PEAR'"), int64_t(3000));
    QCOMPARE(m_desk->problems(), QString());
    const auto reopened = m_desk->with<OrderStore>([&](OrderStore &store) { return store.reopen(first); });
    QCOMPARE(said(reopened), u"This order was merged into %1."_s.arg(whole.number));
    QCOMPARE(said(m_desk->merge(second, second)), u"An order is not merged with itself."_s);
}

void TstOrderEdits::ordersOfTwoPeopleAreNotMerged()
{
    const RowId first = m_desk->placed(Quantity::units(1), Quantity::units(1));
    OrderDraft other;
    other.customerName = u"韩梅"_s;
    other.lines = { { m_desk->pear, Quantity::units(2), std::nullopt, yuan(0) } };
    QCOMPARE(said(m_desk->merge(first, m_desk->place(other)->id)), u"The orders are of two customers."_s);
}

QTEST_GUILESS_MAIN(TstOrderEdits)
#include "tst_orderedits.moc"

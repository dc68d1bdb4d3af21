// The day's desk tells what somebody else may have changed, once each, the newest first.
#include "models/catalog/catalogstore.h"
#include "models/reports/daychanges.h"
#include "models/stock/purchaseplan.h"
#include "models/stock/stockcount.h"
#include "models/stock/stockledger.h"
#include "tests/models/orders/orderdesk.h"

#include <QTest>

using namespace jishi;
using namespace jishi::testing;
using namespace Qt::StringLiterals;

class TstDayChanges : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aQuietDayHasNone();
    void anEditedOrderIsToldWithWhatChanged();
    void twoEditsOfOneOrderAreToldApart();
    void aRefundNamesTheOrderThatWasSold();
    void whatArrivedTogetherIsOneLine();
    void aBookedCountIsNotToldAgainAsMovements();
    void oneProductIsNamedAndManyAreCounted();
    void theNewestComeFirstAndOldOnesAreNotTold();

private:
    std::vector<DayChange> changes(int most, Instant since)
    {
        return *loadDayChanges(m_desk->shop.connection(), m_desk->shop.context(), since, most);
    }
    void later() { m_desk->shop.clock().set(m_desk->shop.context().clock->now() + 60'000); }
    void arrive(int lines);

    std::unique_ptr<OrderDesk> m_desk;
};

// The record of changes goes by the clock on the wall, not by that of the test: what the desk begins with is not news.
void TstDayChanges::init()
{
    m_desk = std::make_unique<OrderDesk>();
    QVERIFY(m_desk->shop.run("DELETE FROM outbox"));
}

void TstDayChanges::aQuietDayHasNone()
{
    QVERIFY(changes(10, kMorning + 1).empty());
    // Orders and payments are told by the figures of the day.
    later();
    m_desk->placed(Quantity::units(1), Quantity::units(1));
    QVERIFY(changes(10, kMorning + 1).empty());
}

void TstDayChanges::anEditedOrderIsToldWithWhatChanged()
{
    const RowId order = m_desk->placed(Quantity::units(1), Quantity::units(1));
    later();
    OrderEdit edit;
    edit.shipping = yuan(600);
    QVERIFY(m_desk->edit(order, edit).ok());
    const auto told = changes(10, kMorning + 1);
    QCOMPARE(told.size(), 1U);
    QCOMPARE(told[0].what, DayChange::What::OrderEdited);
    QCOMPARE(told[0].id, order);
    QCOMPARE(told[0].name, m_desk->order(order).number);
    QCOMPARE(told[0].story->trail.size(), 1U);
    QCOMPARE(told[0].story->trail[0].changes[0].what, u"shipping"_s);
}

void TstDayChanges::twoEditsOfOneOrderAreToldApart()
{
    const RowId order = m_desk->placed(Quantity::units(1), Quantity::units(1));
    for (const int shipping : { 600, 700 }) {
        later();
        OrderEdit edit;
        edit.shipping = yuan(shipping);
        QVERIFY(m_desk->edit(order, edit).ok());
    }
    const auto told = changes(10, kMorning + 1);
    QCOMPARE(told.size(), 2U);
    QCOMPARE(told[0].story->trail.size(), 1U);
    QCOMPARE(told[0].story->trail[0].changes[0].now, u"7.00"_s);
    QCOMPARE(told[1].story->trail[0].changes[0].now, u"6.00"_s);
}

void TstDayChanges::aRefundNamesTheOrderThatWasSold()
{
    const RowId order = m_desk->placed(Quantity::units(1), Quantity::units(1), DraftPayment {});
    QVERIFY(m_desk->handOver(order).ok());
    later();
    RefundDraft draft;
    draft.lines.push_back({ 1, Quantity::units(1), {}, false });
    const auto refund = m_desk->refund(order, draft);
    QVERIFY2(refund.ok(), qPrintable(said(refund)));
    const auto told = changes(10, kMorning + 1);
    QCOMPARE(told.size(), 1U);
    QCOMPARE(told[0].what, DayChange::What::OrderRefunded);
    QCOMPARE(told[0].id, refund->id);
    QCOMPARE(told[0].name, m_desk->order(order).number);
    QCOMPARE(told[0].amount, yuan(333));
}

void TstDayChanges::arrive(int lines)
{
    QVERIFY(m_desk
                ->with<StockLedger>([&](StockLedger &ledger) -> Status {
                    for (int i = 0; i < lines; ++i)
                        if (auto added = ledger.add(
                                { m_desk->apple, Quantity::units(5), StockReason::Purchase, 0, u"Note"_s, {}, {} });
                            !added)
                            return added;
                    return done();
                })
                .ok());
}

void TstDayChanges::whatArrivedTogetherIsOneLine()
{
    later();
    arrive(3);
    later();
    arrive(1);
    const auto told = changes(10, kMorning + 1);
    QCOMPARE(told.size(), 2U);
    QCOMPARE(told[1].what, DayChange::What::GoodsArrived);
    QCOMPARE(told[1].count, 3);
    QCOMPARE(told[0].count, 1);
}

void TstDayChanges::aBookedCountIsNotToldAgainAsMovements()
{
    later();
    QVERIFY(m_desk
                ->with<StockCounts>([&](StockCounts &counts) -> Status {
                    const auto count = counts.start(u"Shelf"_s);
                    if (!count)
                        return count.error();
                    if (auto set = counts.setCounted(*count, m_desk->apple, Quantity::units(7)); !set)
                        return set;
                    const auto booked = counts.book(*count);
                    return booked ? done() : Status(booked.error());
                })
                .ok());
    const auto told = changes(10, kMorning + 1);
    QCOMPARE(told.size(), 1U);
    QCOMPARE(told[0].what, DayChange::What::StockCounted);
    QCOMPARE(told[0].name, u"Shelf"_s);
    QCOMPARE(told[0].count, 1);
    QCOMPARE(m_desk->shop.integer("SELECT count(*) FROM stock_movements"), 1);
}

void TstDayChanges::oneProductIsNamedAndManyAreCounted()
{
    later();
    QVERIFY(m_desk->shop.run("UPDATE variants SET price = 400 WHERE sku = 'APPLE'"));
    auto told = changes(10, kMorning + 1);
    QCOMPARE(told.size(), 1U);
    QCOMPARE(told[0].what, DayChange::What::ProductsEdited);
    QCOMPARE(told[0].count, 1);
    QCOMPARE(told[0].name, m_desk->shop.text("SELECT name FROM products WHERE id = 1"));
    later();
    QVERIFY(m_desk->shop.run("UPDATE variants SET price = price + 1; UPDATE products SET tags = 'new'"));
    told = changes(10, kMorning + 1);
    QCOMPARE(told.size(), 2U);
    QCOMPARE(told[0].count, 2);
    QVERIFY(told[0].name.isEmpty());
}

void TstDayChanges::theNewestComeFirstAndOldOnesAreNotTold()
{
    for (int i = 0; i < 4; ++i) {
        later();
        arrive(1);
    }
    const auto all = changes(10, kMorning + 1);
    QCOMPARE(all.size(), 4U);
    QVERIFY(all.front().at > all.back().at);
    QCOMPARE(changes(2, kMorning + 1).size(), 2U);
    QCOMPARE(changes(2, kMorning + 1)[0].at, all[0].at);
    QCOMPARE(changes(10, all[1].at).size(), 2U);
    QVERIFY(changes(10, all[0].at + 1).empty());
}

QTEST_GUILESS_MAIN(TstDayChanges)
#include "tst_daychanges.moc"

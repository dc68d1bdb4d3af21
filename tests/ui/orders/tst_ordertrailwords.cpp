// What happened to an order is told in words: fields, amounts and people by name, the newest first.
#include "ui/orders/orderhistory.h"
#include "ui/orders/ordertrailwords.h"

#include <QtTest>

using namespace jishi;
using namespace Qt::StringLiterals;

class TestOrderTrailWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyFieldHasItsWords_data()
    {
        QTest::addColumn<TrailChange>("change");
        QTest::addColumn<QString>("words");
        const auto row = [](const char *what, const char *of, const char *was, const char *now, const QString &words) {
            QTest::newRow(qPrintable(QLatin1String(what) + u' ' + QLatin1String(was) + u'/' + QLatin1String(now)))
                << TrailChange { QString::fromUtf8(what), QString::fromUtf8(of), QString::fromUtf8(was),
                       QString::fromUtf8(now) }
                << words;
        };
        row("quantity", "Lychee", "2", "3.5", u"Lychee: 2 → 3.5"_s);
        row("price", "Lychee", "12.50", "10.00", u"Price of Lychee: ¥12.50 → ¥10.00"_s);
        row("discount", "Lychee", "0.00", "1.00", u"Discount on Lychee: ¥0.00 → ¥1.00"_s);
        row("added", "Lychee", "", "2", u"Lychee × 2 added"_s);
        row("removed", "Lychee", "2", "", u"Lychee × 2 taken off"_s);
        row("shipping", "", "0.00", "6.00", u"Shipping: ¥0.00 → ¥6.00"_s);
        row("order_discount", "", "0.00", "2.00", u"Discount on the whole: ¥0.00 → ¥2.00"_s);
        row("rounding", "", "0.05", "0.00", u"Rounded down by: ¥0.05 → ¥0.00"_s);
        row("customer", "", "", kKnown, u"Customer: Wang Yan"_s);
        row("customer", "", kKnown, kGone, u"Customer: Wang Yan → somebody who is not known any more"_s);
        row("address", "", "3-402", "", u"Address: 3-402 taken out"_s);
        row("group", "", "Lakeside", "Office", u"Group: Lakeside → Office"_s);
        row("status", "", "placed", "cancelled", u"Cancelled"_s);
        row("status", "", "cancelled", "placed", u"Opened again"_s);
        row("merged", "", "", "A7-000002", u"Merged into order A7-000002"_s);
        row("merged", "", "A7-000002", "", u"Order A7-000002 was merged into this one"_s);
        row("split", "", "", "A7-000002", u"A part was split off into order A7-000002"_s);
        row("split", "", "A7-000002", "", u"Split off from order A7-000002"_s);
        row("of_a_newer_program", "", "a", "b", u"of_a_newer_program: a → b"_s);
    }

    void everyFieldHasItsWords()
    {
        QFETCH(const TrailChange, change);
        QFETCH(const QString, words);
        const OrderStory story = storyOf({});
        QCOMPARE(OrderTrailWords(story).of(change), words);
    }

    void whatHappenedLastStandsFirst()
    {
        OrderStory story =
            storyOf({ { { { u"merged"_s, {}, u"A7-000002"_s, {} } }, {}, u"Rita"_s, 30 }, { {}, {}, u"Rita"_s, 35 } });
        story.orders.insert(u"A7-000002"_s, 2);
        story.order.placedAt = 10;
        story.order.payments.push_back({ Money(500, Currency()), PaymentMethod::Cash, {}, 10, {}, {}, u"Rita"_s });
        story.order.payments.push_back(
            { Money(100, Currency()), PaymentMethod::Moved, {}, 30, u"A7-000002"_s, {}, {} });
        story.order.steps.push_back({ FulfilmentState::Packed, 20, {} });
        story.returns.push_back({ 3, u"A7-000003"_s, Money(-200, Currency()), 40, u"bruised"_s, u"Rita"_s });
        const std::vector<OrderEvent> events = OrderHistory::of(story);
        QStringList words;
        for (const OrderEvent &event : events)
            words << event.text;
        QCOMPARE(words,
            QStringList({ u"¥2.00 refunded with order A7-000003"_s, u"Changed; what, was erased"_s,
                u"¥1.00 moved here from order A7-000002"_s, u"Order A7-000002 was merged into this one"_s, u"Packed"_s,
                u"¥5.00 paid: Cash"_s, u"Placed at the desk"_s }));
        QCOMPARE(events.front().reason, u"bruised"_s);
        QCOMPARE(events.front().otherOrder, RowId { 3 });
        QCOMPARE(events[3].otherOrder, RowId { 2 });
        QCOMPARE(events[3].madeBy, u"Rita"_s);
    }

private:
    static constexpr auto kKnown = "0190a5e4-0000-7000-8000-000000000001";
    static constexpr auto kGone = "0190a5e4-0000-7000-8000-000000000002";

    static OrderStory storyOf(std::vector<TrailEntry> trail)
    {
        OrderStory story;
        story.trail = std::move(trail);
        story.customers.insert(QLatin1String(kKnown), u"Wang Yan"_s);
        return story;
    }
};

QTEST_GUILESS_MAIN(TestOrderTrailWords)
#include "tst_ordertrailwords.moc"

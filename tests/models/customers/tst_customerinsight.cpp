// What is known of a customer without asking her: how much, how often, what.
#include "models/customers/customerinsight.h"
#include "models/customers/customerstore.h"
#include "models/orders/orderstore.h"
#include "tests/support/shopfixture.h"

#include <QTest>

using namespace jishi;
using namespace jishi::testing;
using namespace Qt::StringLiterals;

namespace {
const QDate kToday(2026, 3, 1);

// Order days, told as how many days ago.
std::optional<Rhythm> rhythm(std::initializer_list<int> daysAgo)
{
    std::vector<QDate> days;
    for (const int ago : daysAgo)
        days.push_back(kToday.addDays(-ago));
    return rhythmOf(days, kToday);
}
} // namespace

class TstCustomerInsight : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aSteadyCustomerHasARhythm();
    void oneHolidayDoesNotMoveIt();
    void twoDaysAreNoRhythm();
    void gapsThatDisagreeAreNoRhythm();
    void severalOrdersOfOneDayAreOneVisit();
    void oldHabitsEnd();
    void sheIsOverdueAfterOneAndAHalfGaps();
    void sumsAndBasketCountWhatStands();
    void aBirthdayIsSomeDaysAway();

private:
    RowId place(ShopFixture &shop, RowId customer, std::vector<RowId> variants);
};

void TstCustomerInsight::aSteadyCustomerHasARhythm()
{
    const auto found = rhythm({ 39, 30, 21, 12 });
    QVERIFY(found);
    QCOMPARE(found->everyDays, 9);
    QCOMPARE(found->daysSince, 12);
    QVERIFY(!found->overdue);
}

void TstCustomerInsight::oneHolidayDoesNotMoveIt()
{
    const auto found = rhythm({ 88, 79, 70, 61, 21, 12, 3 });
    QVERIFY(found);
    QCOMPARE(found->everyDays, 9);
}

void TstCustomerInsight::twoDaysAreNoRhythm()
{
    QVERIFY(!rhythm({ 9, 0 }));
    QVERIFY(!rhythm({}));
}

void TstCustomerInsight::gapsThatDisagreeAreNoRhythm()
{
    QVERIFY(!rhythm({ 100, 60, 58, 20, 19, 0 }));
    QVERIFY(!rhythm({ 42, 40, 0 }));
}

void TstCustomerInsight::severalOrdersOfOneDayAreOneVisit()
{
    QVERIFY(!rhythm({ 9, 9, 9, 0, 0 }));
    QCOMPARE(rhythm({ 14, 14, 7, 0, 0 })->everyDays, 7);
}

void TstCustomerInsight::oldHabitsEnd()
{
    // Monthly long ago, weekly for a quarter of a year.
    std::vector<QDate> days;
    for (int week = 0; week <= 12; ++week)
        days.push_back(kToday.addDays(-7 * week));
    for (int month = 1; month <= 24; ++month)
        days.push_back(kToday.addDays(-84 - 30 * month));
    QCOMPARE(rhythmOf(days, kToday)->everyDays, 7);
}

void TstCustomerInsight::sheIsOverdueAfterOneAndAHalfGaps()
{
    QVERIFY(!rhythm({ 35, 25, 15 })->overdue);
    QVERIFY(rhythm({ 36, 26, 16 })->overdue);
}

RowId TstCustomerInsight::place(ShopFixture &shop, RowId customer, std::vector<RowId> variants)
{
    OrderDraft draft;
    draft.customerId = customer;
    for (const RowId variant : variants)
        draft.lines.push_back({ variant, Quantity::units(1), {}, {} });
    return inTransaction(shop.connection(), [&](Transaction &) {
        return OrderStore(shop.connection(), shop.context()).place(draft);
    })->id;
}

void TstCustomerInsight::sumsAndBasketCountWhatStands()
{
    ShopFixture shop;
    const RowId mango = shop.addVariant("MG-1", 1000);
    const RowId pear = shop.addVariant("PR-1", 501);
    const RowId wang = *inTransaction(shop.connection(), [&](Transaction &) {
        return CustomerStore(shop.connection(), shop.context()).findOrAdd(u"Wang"_s, u"13800001234"_s);
    });
    const RowId paid = place(shop, wang, { mango, pear });
    place(shop, wang, { mango });
    const RowId cancelled = place(shop, wang, { pear });
    QVERIFY(inTransaction(shop.connection(), [&](Transaction &) -> Status {
        OrderStore orders(shop.connection(), shop.context());
        if (auto done = orders.addPayment(paid, { PaymentMethod::Cash, Money(1501, {}) }); !done)
            return done;
        return orders.cancel(cancelled);
    }).ok());
    const auto insight = loadCustomerInsight(shop.connection(), shop.context().profile, wang, kToday);
    QVERIFY(insight.ok());
    QCOMPARE(insight->orders, 2);
    QCOMPARE(insight->spent.minor(), 2501);
    QCOMPARE(insight->average.minor(), 1251); // 12.505, half away from zero
    QCOMPARE(insight->unpaid.minor(), 1000);
    QCOMPARE(insight->basket.size(), 1U); // the pear was bought once, what is cancelled was not
    QCOMPARE(insight->basket[0].name, u"MG-1"_s);
    QCOMPARE(insight->basket[0].orders, 2);
    QVERIFY(!insight->rhythm);
}

void TstCustomerInsight::aBirthdayIsSomeDaysAway()
{
    QCOMPARE(daysToBirthday(u"03-01"_s, kToday), std::optional(0));
    QCOMPARE(daysToBirthday(u"1990-03-15"_s, kToday), std::optional(14));
    QCOMPARE(daysToBirthday(u"02-28"_s, kToday), std::optional(364));
    QCOMPARE(daysToBirthday(u"02-29"_s, QDate(2026, 2, 27)), std::optional(1));
    QCOMPARE(daysToBirthday(QString(), kToday), std::nullopt);
}

QTEST_GUILESS_MAIN(TstCustomerInsight)
#include "tst_customerinsight.moc"

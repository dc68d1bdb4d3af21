// What a report counts: days of the shop's zone, returns apart from sales, cancelled orders not at all.
#include "models/reports/salesreport.h"
#include "models/reports/today.h"
#include "tests/support/shopfixture.h"

#include <QRandomGenerator>
#include <QtTest>

using namespace jishi;

class TestSalesReport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_shop = std::make_unique<testing::ShopFixture>();
        m_variant = m_shop->addVariant("A-1", 100);
    }

    void anOrderBeforeMidnightBelongsToItsDayInTheShopsZone()
    {
        add("1", "completed", at(2026, 2, 28, 23, 59), { 500 });
        add("2", "completed", at(2026, 3, 1, 0, 0), { 300 });
        const auto report = sales(ReportBy::Month);
        QCOMPARE(report.periods.size(), size_t { 2 });
        QCOMPARE(report.periods[0].name, QStringLiteral("2026-02"));
        QCOMPARE(report.periods[0].figures.net().minor(), 500);
        QCOMPARE(report.periods[1].name, QStringLiteral("2026-03"));
        QCOMPARE(report.periods[1].figures.net().minor(), 300);
    }

    void returnsStandBesideSales()
    {
        add("1", "completed", at(2026, 3, 1, 9, 0), { 500, -200 });
        const auto report = sales(ReportBy::Day);
        QCOMPARE(report.total.gross.minor(), 500);
        QCOMPARE(report.total.returns.minor(), -200);
        QCOMPARE(report.total.net().minor(), 300);
        QCOMPARE(report.total.orders, 1);
    }

    void aCancelledOrderCountsInNothing()
    {
        add("1", "cancelled", at(2026, 3, 1, 9, 0), { 500 });
        add("2", "draft", at(2026, 3, 1, 9, 0), { 500 });
        QCOMPARE(sales(ReportBy::Day).total.orders, 0);
        QVERIFY(sales(ReportBy::Day).periods.empty());
        QVERIFY(SalesReports(m_shop->connection(), m_shop->context().profile).byProduct({})->empty());
    }

    void aChartHasABarForEveryDayOfTheRange()
    {
        add("1", "completed", at(2026, 3, 3, 9, 0), { 500 });
        const auto report = SalesReports(m_shop->connection(), m_shop->context().profile)
                                .byPeriod(ReportBy::Day, { QDate(2026, 3, 1), QDate(2026, 3, 5) }, true);
        QCOMPARE(report->periods.size(), size_t { 5 });
        QCOMPARE(report->periods[2].figures.orders, 1);
        QCOMPARE(report->periods[4].figures.orders, 0);
    }

    void aWeekIsNamedAsIso8601NamesIt()
    {
        QCOMPARE(periodOf(QDate(2026, 1, 1), ReportBy::Week).name, QStringLiteral("2026-W01"));
        QCOMPARE(periodOf(QDate(2027, 1, 1), ReportBy::Week).name, QStringLiteral("2026-W53"));
        QCOMPARE(periodOf(QDate(2026, 3, 1), ReportBy::Week).first, QDate(2026, 2, 23));
    }

    void productsComeBestFirst()
    {
        add("1", "completed", at(2026, 3, 1, 9, 0), { 500 });
        m_variant = m_shop->addVariant("B-2", 100);
        add("2", "completed", at(2026, 3, 1, 9, 0), { 900 });
        const auto products = SalesReports(m_shop->connection(), m_shop->context().profile).byProduct({});
        QCOMPARE(products->size(), size_t { 2 });
        QCOMPARE(products->front().sku, QStringLiteral("B-2"));
        QCOMPARE(products->front().net.minor(), 900);
    }

    void theSumOfEveryGroupingIsTheSame()
    {
        QRandomGenerator random(7);
        for (int i = 0; i < 300; ++i) {
            const Instant when = at(2025, 1, 1, 0, 0) + static_cast<Instant>(random.bounded(500LL * 24 * 3600)) * 1000;
            add(QByteArray::number(i).constData(), "completed", when,
                { random.bounded(-500, 2000), random.bounded(0, 900) });
        }
        const int64_t byDay = sumOf(sales(ReportBy::Day));
        QCOMPARE(sumOf(sales(ReportBy::Week)), byDay);
        QCOMPARE(sumOf(sales(ReportBy::Month)), byDay);
        QCOMPARE(sumOf(sales(ReportBy::Year)), byDay);
        QCOMPARE(sales(ReportBy::Month).total.net().minor(), byDay);
        int64_t products = 0;
        const auto all = SalesReports(m_shop->connection(), m_shop->context().profile).byProduct({});
        for (const ProductSales &product : *all)
            products += product.net.minor();
        QCOMPARE(products, byDay);
    }

    void todayKnowsWhoOwesAndWhatToPack()
    {
        m_shop->addOrder("P-1", "placed");
        QVERIFY(
            m_shop->run("INSERT INTO order_lines (order_id, line_no, variant_id, name, quantity, unit_price, amount)\n"
                        "SELECT id, 1, 1, 'x', 2000, 250, 500 FROM orders WHERE number = 'P-1'"));
        const auto today = loadToday(m_shop->connection(), m_shop->context(), QDate(2026, 3, 1), 5);
        QVERIFY(today.ok());
        QCOMPARE(today->unpaidOrders, 1);
        QCOMPARE(today->due.minor(), 500);
        QCOMPARE(today->ordersToPack, 1);
        QCOMPARE(today->shelf.size(), size_t { 1 });
        QCOMPARE(today->shelf.front().available, Quantity::units(-2));
    }

private:
    Instant at(int year, int month, int day, int hour, int minute) const
    {
        return QDateTime(QDate(year, month, day), QTime(hour, minute), m_shop->context().profile.zone)
            .toMSecsSinceEpoch();
    }

    void add(const char *number, const char *status, Instant when, std::initializer_list<int64_t> amounts)
    {
        const int64_t order = m_shop->addOrder(number, status);
        QByteArray sql = "UPDATE orders SET placed_at = " + QByteArray::number(when)
            + " WHERE id = " + QByteArray::number(order) + ";";
        int line = 0;
        for (const int64_t amount : amounts)
            sql +=
                "INSERT INTO order_lines (order_id, line_no, variant_id, name, quantity, unit_price, amount) VALUES ("
                + QByteArray::number(order) + "," + QByteArray::number(++line) + "," + QByteArray::number(m_variant)
                + ",'x'," + QByteArray(amount < 0 ? "-1000" : "1000") + "," + QByteArray::number(qAbs(amount)) + ","
                + QByteArray::number(amount) + ");";
        QVERIFY(m_shop->run(sql.constData()));
    }

    SalesReport sales(ReportBy by) const
    {
        return *SalesReports(m_shop->connection(), m_shop->context().profile).byPeriod(by, {});
    }

    static int64_t sumOf(const SalesReport &report)
    {
        int64_t sum = 0;
        for (const SalesPeriod &period : report.periods)
            sum += period.figures.net().minor();
        return sum;
    }

    std::unique_ptr<testing::ShopFixture> m_shop;
    int64_t m_variant = 0;
};

QTEST_GUILESS_MAIN(TestSalesReport)
#include "tst_salesreport.moc"

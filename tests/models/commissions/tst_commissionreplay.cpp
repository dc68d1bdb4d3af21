// A past period under other rules, beside what the ledger says.
#include "models/commissions/commissionreplay.h"
#include "tests/models/commissions/salesnetwork.h"

#include <QTest>

using namespace jishi;
using namespace jishi::testing;
using namespace Qt::StringLiterals;

class TstCommissionReplay : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void theSameRulesBringTheSame();
    void otherRulesShowWhoWouldGetWhat();
    void ordersOutsideThePeriodDoNotCount();
    void nothingIsWrittenAndItCanBeStopped();

private:
    ReplayResult replay(const RuleBook &rules, Instant from = 0, Instant until = kMorning + 1000 * 86400000LL)
    {
        return *CommissionReplay(m_net->shop.connection(), m_net->shop.context()).run(rules, from, until);
    }
    RuleBook shopWide(int64_t first, int64_t second)
    {
        CommissionRule rule;
        rule.sections = { { 0, {}, first, second } };
        RuleBook book;
        book.add(rule);
        return book;
    }

    std::unique_ptr<SalesNetwork> m_net;
};

void TstCommissionReplay::init()
{
    m_net = std::make_unique<SalesNetwork>();
    m_net->rule(RuleScope::Shop, 0, 1000, 200);
    const RowId order = m_net->sold(m_net->basket(3, 4, SalesNetwork::kLakeside)); // 9.99 and 20.00
    QVERIFY(m_net->refundOf(order, 2, Quantity::units(1)));
    m_net->later(30);
    m_net->sold(m_net->basket(0, 2, SalesNetwork::kHill)); // 10.00, Yan's
    QVERIFY(m_net->place(m_net->basket(9, 9, SalesNetwork::kHill))); // not handed over
}

void TstCommissionReplay::theSameRulesBringTheSame()
{
    const auto rules = *RuleStore(m_net->shop.connection(), m_net->shop.context()).all();
    const ReplayResult result = replay(rules);
    QCOMPARE(result.orders, int64_t(2));
    QCOMPARE(result.lines, int64_t(3));
    QCOMPARE(result.rows.size(), size_t(3));
    for (const ReplayRow &row : result.rows)
        QCOMPARE(row.other, row.actual);
    QCOMPARE(result.actual.minor(), m_net->shop.integer("SELECT sum(amount) FROM commission_entries"));
}

void TstCommissionReplay::otherRulesShowWhoWouldGetWhat()
{
    const ReplayResult result = replay(shopWide(2000, 0));
    QCOMPARE(result.rows.front().name, u"Rita"_s); // the largest difference first
    QCOMPARE(result.rows.front().actual.minor(), int64_t(100 + 200 - 50));
    QCOMPARE(result.rows.front().other.minor(), int64_t(200 + 400 - 100));
    QCOMPARE(result.rows.front().orders, int64_t(1));
    QCOMPARE(result.rows.back().name, u"Ming"_s);
    QCOMPARE(result.rows.back().other.minor(), int64_t(0));
    QCOMPARE(result.other.minor(), int64_t(500 + 200));
}

void TstCommissionReplay::ordersOutsideThePeriodDoNotCount()
{
    const ReplayResult result = replay(shopWide(2000, 0), kMorning + 86400000);
    QCOMPARE(result.rows.size(), size_t(1));
    QCOMPARE(result.rows.front().name, u"Yan"_s);
    QCOMPARE(replay(shopWide(2000, 0), 0, kMorning).rows.size(), size_t(0));
}

void TstCommissionReplay::nothingIsWrittenAndItCanBeStopped()
{
    const int64_t before = m_net->shop.integer("SELECT total_changes()");
    replay(shopWide(2000, 0));
    QCOMPARE(m_net->shop.integer("SELECT total_changes()"), before);
    int asked = 0;
    const auto stopped = CommissionReplay(m_net->shop.connection(), m_net->shop.context(), [&asked](int64_t, int64_t) {
        return ++asked < 2;
    }).run(shopWide(2000, 0), 0, kMorning * 2);
    QVERIFY(!stopped);
    QCOMPARE(stopped.error().kind, ErrorKind::Cancelled);
}

QTEST_GUILESS_MAIN(TstCommissionReplay)
#include "tst_commissionreplay.moc"

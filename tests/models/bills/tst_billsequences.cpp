// Bills at random, overlapping, twice and in any order, with payments by hand and second thoughts between.
#include "models/bills/billmatcher.h"
#include "models/bills/billpool.h"
#include "models/bills/billstore.h"
#include "tests/models/bills/billrows.h"

#include <QRandomGenerator>
#include <QTest>
#include <algorithm>

using namespace jishi;
using namespace jishi::testing;
using namespace Qt::StringLiterals;

class TestBillSequences : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_desk = std::make_unique<BillDesk>(); }

    void eachTransactionPaysOnce_data();
    void eachTransactionPaysOnce();

private:
    Connection &connection() { return m_desk->shop.connection(); }
    // 3.33 each.
    RowId order(int apples, const QString &customer = u"桃子"_s)
    {
        OrderDraft draft;
        draft.customerName = customer;
        draft.lines.push_back({ m_desk->apple, Quantity::fromThousandths(apples * 1000), std::nullopt, yuan(0) });
        return m_desk->place(draft)->id;
    }
    QString number(RowId order) { return m_desk->order(order).number; }
    int64_t count(const char *sql) { return m_desk->shop.integer(sql); }

    std::unique_ptr<BillDesk> m_desk;
};

void TestBillSequences::eachTransactionPaysOnce_data()
{
    QTest::addColumn<uint>("seed");
    for (uint seed = 1; seed <= 10; ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

// Orders, payments by hand and bills at random; bills overlap and come twice, in any order; picks and second thoughts
// between. Every transaction pays at most once, and what was booked is what the rows say.
void TestBillSequences::eachTransactionPaysOnce()
{
    QFETCH(uint, seed);
    QRandomGenerator random(seed);
    const QStringList people { u"桃子"_s, u"李雷"_s, u"王燕萍"_s, u"小猫"_s };
    std::vector<RowId> orders;
    for (int i = 0; i < 25; ++i) {
        m_desk->shop.clock().set(kMorning + random.bounded(240) * kHour);
        orders.push_back(order(random.bounded(1, 5), people[random.bounded(4)]));
        if (random.bounded(4) == 0) {
            DraftPayment byHand;
            byHand.method = PaymentMethod::WeChat;
            if (random.bounded(2) == 0)
                byHand.reference = QString::number(42000 + random.bounded(40));
            QVERIFY(m_desk->pay(orders.back(), byHand));
        }
    }
    std::vector<BillRow> rows;
    for (int i = 0; i < 40; ++i) {
        rows.push_back(payment(QString::number(42000 + i), 333 * random.bounded(1, 8), people[random.bounded(4)],
            kMorning + random.bounded(240) * kHour));
        if (random.bounded(5) == 0)
            rows.back().merchantOrder = number(orders[static_cast<size_t>(random.bounded(25))]);
        if (random.bounded(6) == 0)
            rows.push_back(refund(rows.back().transaction, u"R"_s + QString::number(i), 333));
    }
    std::vector<std::vector<BillRow>> bills;
    for (int i = 0; i < 6; ++i) {
        const auto from = random.bounded(static_cast<int>(rows.size()));
        const auto to = random.bounded(from, static_cast<int>(rows.size()) + 1);
        bills.emplace_back(rows.begin() + from, rows.begin() + to);
    }
    bills.push_back(rows);
    bills.push_back(rows);
    std::shuffle(bills.begin(), bills.end(), random);
    for (const auto &bill : bills) {
        (void)m_desk->keep(bill);
        const MatchPool open = m_desk->pool();
        const auto matches = BillMatcher(open).payments();
        for (size_t i = 0; i < matches.size(); ++i)
            if (!matches[i].explanations.empty() && random.bounded(3) == 0)
                (void)m_desk->take(
                    open.payments[i].id, matches[i].explanations.back()); // refused where it was paid meanwhile
        (void)m_desk->takeAll();
        if (random.bounded(2) == 0)
            (void)m_desk->takeBack(random.bounded(1, 30));
    }
    (void)m_desk->takeAll();
    QCOMPARE(m_desk->problems(), QString());
    const QString before = m_desk->shop.rows("SELECT id, paid, refunded FROM orders");
    const int64_t outbox = count("SELECT count(*) FROM outbox");
    for (const auto &bill : bills)
        QCOMPARE(m_desk->keep(bill).rows.added, 0);
    (void)m_desk->takeAll();
    QCOMPARE(m_desk->shop.rows("SELECT id, paid, refunded FROM orders"), before);
    QCOMPARE(count("SELECT count(*) FROM outbox"), outbox);
    // What a bill has booked for a transaction, corrections included, is its amount or nothing.
    QCOMPARE(m_desk->shop.rows("SELECT b.transaction_id FROM bill_rows b\n"
                               "JOIN bill_matches m ON m.bill_row_id = b.id AND m.booked = 1\n"
                               "JOIN payments p ON p.id = m.payment_id OR p.corrects = m.payment_id\n"
                               "GROUP BY b.id HAVING sum(p.amount) NOT IN (0, b.amount)"),
        QString());
    QVERIFY(count("SELECT count(*) FROM bill_matches WHERE booked = 1") > 0);
    QCOMPARE(count("SELECT count(*) FROM bill_rows"), static_cast<int64_t>(rows.size()));
}

QTEST_GUILESS_MAIN(TestBillSequences)
#include "tst_billsequences.moc"

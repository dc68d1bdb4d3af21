#include "tests/support/shopfixture.h"

#include <QTest>
#include <random>

using namespace jishi;
using namespace jishi::testing;

namespace {

// Rows whose derived columns differ from a recount: none, ever.
constexpr const char *kWrongOrders = R"(
SELECT o.id, o.gross, o.returns, o.total, o.paid, o.refunded, o.fulfilment
FROM orders o
WHERE o.gross <> (SELECT coalesce(sum(amount), 0) FROM order_lines WHERE order_id = o.id AND amount > 0)
   OR o.returns <> (SELECT coalesce(sum(amount), 0) FROM order_lines WHERE order_id = o.id AND amount < 0)
   OR o.total <> o.shipping + (SELECT coalesce(sum(amount), 0) FROM order_lines WHERE order_id = o.id)
   OR o.paid <> (SELECT coalesce(sum(amount), 0) FROM payments WHERE order_id = o.id AND amount > 0)
   OR o.refunded <> (SELECT coalesce(-sum(amount), 0) FROM payments WHERE order_id = o.id AND amount < 0)
   OR o.fulfilment <> coalesce((SELECT state FROM fulfilments WHERE order_id = o.id
       ORDER BY state = 'handed_over' DESC, at DESC, uuid DESC LIMIT 1), 'open')
)";
constexpr const char *kWrongVariants = R"(
SELECT v.id, v.on_hand, v.reserved
FROM variants v
WHERE v.on_hand <> (SELECT coalesce(sum(quantity), 0) FROM stock_movements WHERE variant_id = v.id)
   OR v.reserved <> (
        SELECT coalesce(sum(l.quantity), 0)
        FROM order_lines l JOIN orders o ON o.id = l.order_id
        WHERE l.variant_id = v.id AND o.status = 'placed')
)";

constexpr int kOrders = 12;
constexpr int kVariants = 5;

} // namespace

// Whatever happens to lines, payments, movements and states, in whatever order: the derived columns equal a recount.
class TestDerived : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void followFromTheRowsWhateverHappens_data();
    void followFromTheRowsWhateverHappens();

private:
    int64_t pick(int64_t low, int64_t high) { return std::uniform_int_distribution(low, high)(m_random); }
    QString happening();
    std::mt19937_64 m_random;
};

QString TestDerived::happening()
{
    const QString order = QString::number(pick(1, kOrders));
    const QString variant = QString::number(pick(1, kVariants));
    const QString amount = QString::number(pick(-5000, 9000));
    const QString quantity = QString::number(pick(-3000, 8000));
    static const QStringList statuses { QStringLiteral("draft"), QStringLiteral("placed"), QStringLiteral("completed"),
        QStringLiteral("cancelled") };
    static const QStringList states { QStringLiteral("open"), QStringLiteral("packed"), QStringLiteral("ready"),
        QStringLiteral("handed_over") };
    switch (pick(0, 10)) {
    case 0:
    case 1:
    case 2:
        return QStringLiteral(
            "INSERT INTO order_lines (order_id, line_no, variant_id, name, quantity, unit_price, amount)\n"
            "SELECT %1, coalesce(max(line_no), 0) + 1, %2, 'x', %3, 1, %4 FROM order_lines WHERE order_id = %1")
            .arg(order, variant, quantity, amount);
    case 3:
        return QStringLiteral("DELETE FROM order_lines WHERE order_id = %1 AND line_no = %2")
            .arg(order)
            .arg(pick(1, 4));
    case 4:
        return QStringLiteral(
            "UPDATE order_lines SET amount = %2, quantity = %3, variant_id = %4 WHERE order_id = %1 AND line_no = %5")
            .arg(order, amount, quantity, variant)
            .arg(pick(1, 4));
    case 5:
        return QStringLiteral(
            "INSERT INTO payments (uuid, order_id, amount, method, at) VALUES (randomblob(16), %1, %2, 'cash', 0)")
            .arg(order, amount);
    case 6:
        return QStringLiteral("INSERT INTO stock_movements (uuid, variant_id, quantity, reason, at) VALUES "
                              "(randomblob(16), %1, %2, 'count', 0)")
            .arg(variant, quantity);
    case 7:
        return QStringLiteral(
            "INSERT INTO fulfilments (uuid, order_id, state, at) VALUES (randomblob(16), %1, '%2', 0)")
            .arg(order, states.at(pick(0, 3)));
    case 8:
        return QStringLiteral("UPDATE orders SET shipping = %2 WHERE id = %1").arg(order).arg(pick(0, 2000));
    default:
        return QStringLiteral("UPDATE orders SET status = '%2' WHERE id = %1").arg(order, statuses.at(pick(0, 3)));
    }
}

void TestDerived::followFromTheRowsWhateverHappens_data()
{
    QTest::addColumn<quint64>("seed");
    for (const quint64 seed : { 1U, 2U, 3U, 4U, 5U, 6U })
        QTest::addRow("seed %d", static_cast<int>(seed)) << seed;
}

void TestDerived::followFromTheRowsWhateverHappens()
{
    QFETCH(quint64, seed);
    m_random.seed(seed);
    ShopFixture shop;
    for (int i = 0; i < kVariants; ++i)
        shop.addVariant(qPrintable(QStringLiteral("SKU-%1").arg(i)), 100);
    for (int i = 0; i < kOrders; ++i)
        shop.addOrder(qPrintable(QStringLiteral("A7-%1").arg(i)), i % 2 == 0 ? "placed" : "draft");
    QVERIFY(shop.run("INSERT INTO orders (uuid, number, placed_at, status, shipping) VALUES (randomblob(16), "
                     "'shipped', 0, 'placed', 800)"));
    QStringList story;
    for (int round = 0; round < 25; ++round) {
        for (int step = 0; step < 20; ++step)
            story << happening();
        QVERIFY(shop.run(qPrintable(story.mid(round * 20).join(QStringLiteral(";\n")))));
        QCOMPARE(shop.rows(kWrongOrders), QString());
        QCOMPARE(shop.rows(kWrongVariants), QString());
    }
}

QTEST_GUILESS_MAIN(TestDerived)
#include "tst_derived.moc"

// Whatever is done to orders, in whatever sequence: money and goods add up at every moment.
#include "tests/models/orders/orderdesk.h"

#include <QTest>
#include <random>

using namespace jishi;
using namespace jishi::testing;
using namespace Qt::StringLiterals;

class TstOrderChanges : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_desk = std::make_unique<OrderDesk>(); }

    void everySequenceOfChangesAddsUp();

private:
    std::unique_ptr<OrderDesk> m_desk;
};

void TstOrderChanges::everySequenceOfChangesAddsUp()
{
    for (const uint64_t seed : { 11u, 12u, 13u, 14u }) {
        init();
        std::mt19937_64 random(seed);
        const auto below = [&](int64_t limit) { return static_cast<int64_t>(random() % static_cast<uint64_t>(limit)); };
        const std::vector<RowId> variants { m_desk->apple, m_desk->pear, m_desk->shop.addVariant("C", 1),
            m_desk->shop.addVariant("D", 4999) };
        std::vector<RowId> orders;
        int64_t worked = 0;
        const auto some = [&] { return orders[static_cast<size_t>(below(static_cast<int64_t>(orders.size())))]; };
        const auto line = [&] {
            return DraftLine { variants[static_cast<size_t>(below(4))], Quantity::fromThousandths(below(5000)),
                below(3) == 0 ? std::optional(yuan(below(900))) : std::nullopt, yuan(below(30)) };
        };
        for (int act = 0; act < 260; ++act) {
            const int64_t what = orders.size() < 4 ? 0 : below(12);
            const auto count = [&worked](bool done) { worked += done; };
            if (what < 3) {
                OrderDraft draft;
                draft.customerName = below(2) == 0 ? u"李雷"_s : u"韩梅"_s;
                for (int64_t n = below(3); n >= 0; --n)
                    draft.lines.push_back(line());
                draft.discount = yuan(below(60));
                draft.rounding = yuan(below(9));
                draft.shipping = yuan(below(900));
                if (below(2) == 0)
                    draft.payment = DraftPayment {};
                if (const auto placed = m_desk->place(draft))
                    orders.push_back(placed->id);
            } else if (what < 6) {
                const RowId id = some();
                const Order before = m_desk->order(id);
                OrderEdit change;
                change.lines = std::vector<EditedLine> {};
                for (const OrderLine &each : before.lines)
                    if (below(4) > 0)
                        change.lines->push_back({ each.lineNo,
                            { each.variantId, below(2) == 0 ? each.quantity : Quantity::fromThousandths(below(5000)),
                                std::nullopt, each.discount } });
                if (below(2) == 0)
                    change.lines->push_back({ 0, line() });
                if (below(3) == 0)
                    change.discount = yuan(below(80));
                if (below(3) == 0)
                    change.shipping = yuan(below(900));
                count(m_desk->edit(id, change).ok());
            } else if (what < 8) {
                const RowId id = some();
                RefundDraft draft;
                for (const OrderLine &each : m_desk->order(id).lines)
                    if (below(2) == 0)
                        draft.lines.push_back({ each.lineNo, Quantity::fromThousandths(below(3000)),
                            below(4) == 0 ? std::optional(yuan(below(200))) : std::nullopt, below(2) == 0 });
                draft.shipping = yuan(below(200));
                const auto made = m_desk->refund(id, draft);
                if (made)
                    orders.push_back(made->id);
                count(made.ok());
            } else if (what < 9) {
                const RowId id = some();
                std::vector<SplitLine> lines;
                for (const OrderLine &each : m_desk->order(id).lines)
                    if (below(2) == 0)
                        lines.push_back(
                            { each.lineNo, below(2) == 0 ? each.quantity : Quantity::fromThousandths(below(2000)) });
                const auto made = m_desk->split(id, lines);
                if (made)
                    orders.push_back(made->id);
                count(made.ok());
            } else if (what < 10) {
                count(m_desk->merge(some(), some()).ok());
            } else {
                const RowId id = some();
                count(inTransaction(m_desk->shop.connection(), [&](Transaction &) {
                    OrderStore store(m_desk->shop.connection(), m_desk->shop.context());
                    return below(3) == 0 ? store.cancel(id)
                        : below(2) == 0  ? store.addPayment(id, { PaymentMethod::Cash, yuan(below(3000) - 500) })
                                         : store.setFulfilment(id, FulfilmentState::HandedOver);
                }).ok());
            }
            const int64_t wrong = m_desk->shop.integer(
                "SELECT count(*) FROM orders o WHERE total <> shipping + (SELECT coalesce(sum(amount), 0) FROM "
                "order_lines\n"
                "    WHERE order_id = o.id) OR (paid - refunded) <> (SELECT coalesce(sum(amount), 0) FROM payments\n"
                "    WHERE order_id = o.id)");
            QCOMPARE(wrong, int64_t(0));
        }
        QVERIFY2(worked > 60, qPrintable(QString::number(worked)));
        QVERIFY2(m_desk->problems().isEmpty(), qPrintable(u"seed %1: %2"_s.arg(seed).arg(m_desk->problems())));
    }
}

QTEST_GUILESS_MAIN(TstOrderChanges)
#include "tst_orderchanges.moc"

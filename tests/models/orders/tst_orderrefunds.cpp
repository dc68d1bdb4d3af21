// Goods and money taken back after the goods have gone.
#include "tests/models/orders/orderdesk.h"

#include <QTest>
#include <random>

using namespace jishi;
using namespace jishi::testing;
using namespace Qt::StringLiterals;

class TstOrderRefunds : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_desk = std::make_unique<OrderDesk>(); }

    void aRefundOfALineTakesItsShareBack();
    void partsInAnyOrderTakeBackExactlyTheWhole();
    void moneyForGoodsThatStayIsGivenBackToo();
    void aRefundIsNeverMoreThanWhatWasPaid();
    void aRefundIsNeverMadeTwice();
    void aRefundOfShippingAloneIsAReturnWithoutLines();
    void anOrderWhoseGoodsHaveNotGoneIsNotRefunded();
    void nothingOfALineIsNoRefund();

private:
    std::unique_ptr<OrderDesk> m_desk;
};

void TstOrderRefunds::aRefundOfALineTakesItsShareBack()
{
    const RowId id =
        m_desk->placed(Quantity::units(3), Quantity::units(1), DraftPayment { PaymentMethod::WeChat, std::nullopt });
    QVERIFY(m_desk->handOver(id));
    RefundDraft draft;
    draft.lines = { { 1, Quantity::units(1), std::nullopt, true } };
    draft.method = PaymentMethod::WeChat;
    draft.reason = u"one was rotten"_s;
    const auto made = m_desk->refund(id, draft);
    QVERIFY2(made, qPrintable(said(made)));
    const Order back = m_desk->order(made->id);
    QCOMPARE(back.total.minor(), int64_t(-333));
    QCOMPARE(back.refersTo, m_desk->order(id).number);
    QCOMPARE(back.lines[0].returnsLine, 1);
    QCOMPARE(back.payment(), PaymentState::Refunded);
    QCOMPARE(back.note, u"one was rotten"_s);
    const Order original = m_desk->order(id);
    QCOMPARE(original.total.minor(), int64_t(1499)); // what was sold stays written
    QCOMPARE(original.takenBack.minor(), int64_t(333));
    QCOMPARE(original.payment(), PaymentState::PartlyRefunded);
    QCOMPARE(original.due().minor(), int64_t(0));
    QCOMPARE(m_desk->shop.integer("SELECT on_hand FROM variants WHERE sku = 'APPLE'"),
        int64_t(-2000)); // three left, one back
    QCOMPARE(m_desk->shop.integer("SELECT sum(gross + returns) FROM orders"), int64_t(1499 - 333));
    QCOMPARE(m_desk->problems(), QString());
}

void TstOrderRefunds::partsInAnyOrderTakeBackExactlyTheWhole()
{
    std::mt19937_64 random(20260401);
    for (int round = 0; round < 40; ++round) {
        OrderDraft draft;
        draft.lines = { { m_desk->apple, Quantity::fromThousandths(1 + static_cast<int64_t>(random() % 9000)),
            std::nullopt, yuan(0) } };
        draft.discount = yuan(static_cast<int64_t>(random() % 2));
        draft.shipping = yuan(700);
        draft.payment = DraftPayment {};
        const auto placed = m_desk->place(draft);
        if (!placed)
            continue;
        QVERIFY(m_desk->handOver(placed->id));
        const Order order = m_desk->order(placed->id);
        Quantity left = order.lines[0].quantity;
        int64_t shipping = 700;
        while (!left.isZero() || shipping > 0) {
            RefundDraft part;
            const int64_t most = left.thousandths();
            const Quantity taken = random() % 3 == 0
                ? left
                : Quantity::fromThousandths(static_cast<int64_t>(random() % static_cast<uint64_t>(most + 1)));
            const int64_t postage = random() % 2 == 0 ? shipping : shipping / 2;
            if (taken.isZero() && postage == 0)
                continue;
            part.lines = { { 1, taken, std::nullopt, false } };
            part.shipping = yuan(postage);
            const auto made = m_desk->refund(placed->id, part);
            QVERIFY2(made, qPrintable(said(made)));
            left = left - taken;
            shipping -= postage;
        }
        const Order whole = m_desk->order(placed->id);
        QCOMPARE(whole.takenBack, whole.total);
        QCOMPARE(whole.payment(), PaymentState::Refunded);
    }
    QCOMPARE(m_desk->shop.integer("SELECT sum(total) FROM orders"), int64_t(0));
    QCOMPARE(m_desk->problems(), QString());
}

void TstOrderRefunds::moneyForGoodsThatStayIsGivenBackToo()
{
    const RowId id = m_desk->placed(Quantity::units(2), Quantity::units(1), DraftPayment {});
    QVERIFY(m_desk->handOver(id));
    RefundDraft draft;
    draft.lines = { { 1, Quantity(), yuan(50) } };
    QVERIFY(m_desk->refund(id, draft));
    // The rest of the line, goods and all, is what is left of it.
    draft.lines = { { 1, Quantity::units(2), std::nullopt } };
    QCOMPARE(m_desk->refund(id, draft)->total.minor(), int64_t(-616));
    draft.lines = { { 1, Quantity(), yuan(1) } };
    QCOMPARE(said(m_desk->refund(id, draft)), u"More would be taken back than is left of the order."_s);
    QCOMPARE(m_desk->problems(), QString());
}

void TstOrderRefunds::aRefundIsNeverMoreThanWhatWasPaid()
{
    const RowId id =
        m_desk->placed(Quantity::units(2), Quantity::units(1), DraftPayment { PaymentMethod::Cash, yuan(400) });
    QVERIFY(m_desk->handOver(id));
    RefundDraft draft;
    draft.lines = { { 2, Quantity::units(1), std::nullopt } };
    QCOMPARE(said(m_desk->refund(id, draft)), u"No more can be paid back than was paid."_s);
    draft.lines = { { 1, Quantity::units(1), std::nullopt } };
    QVERIFY(m_desk->refund(id, draft));
    draft.lines = { { 1, Quantity::units(1), std::nullopt } };
    QCOMPARE(said(m_desk->refund(id, draft)), u"No more can be paid back than was paid."_s);
    // Neither by hand.
    const auto back = m_desk->pay(id, { PaymentMethod::Cash, yuan(-68) });
    QCOMPARE(said(back), u"No more can be paid back than was paid."_s);
    QCOMPARE(m_desk->problems(), QString());
}

void TstOrderRefunds::aRefundIsNeverMadeTwice()
{
    const RowId id = m_desk->placed(Quantity::units(2), Quantity::units(1), DraftPayment {});
    QVERIFY(m_desk->handOver(id));
    RefundDraft draft;
    draft.clientRef = u"refund/1"_s;
    draft.lines = { { 1, Quantity::units(1), std::nullopt } };
    const auto first = m_desk->refund(id, draft);
    const auto again = m_desk->refund(id, draft);
    QCOMPARE(again->id, first->id);
    QVERIFY(again->existing);
    QCOMPARE(m_desk->order(id).takenBack.minor(), int64_t(333));
    QCOMPARE(said(m_desk->refund(first->id, draft)).isEmpty(), true); // the same reference: known
    draft.clientRef.clear();
    QCOMPARE(said(m_desk->refund(first->id, draft)), u"A return is not refunded itself."_s);
}

void TstOrderRefunds::aRefundOfShippingAloneIsAReturnWithoutLines()
{
    OrderDraft draft;
    draft.lines = { { m_desk->apple, Quantity::units(1), std::nullopt, yuan(0) } };
    draft.shipping = yuan(600);
    draft.payment = DraftPayment {};
    const RowId id = m_desk->place(draft)->id;
    QVERIFY(m_desk->handOver(id));
    RefundDraft back;
    QCOMPARE(said(m_desk->refund(id, back)), u"Nothing was chosen to be refunded."_s);
    back.shipping = yuan(601);
    QCOMPARE(said(m_desk->refund(id, back)), u"More would be taken back than is left of the order."_s);
    back.shipping = yuan(600);
    QCOMPARE(m_desk->refund(id, back)->total.minor(), int64_t(-600));
    QCOMPARE(m_desk->problems(), QString());
}

void TstOrderRefunds::anOrderWhoseGoodsHaveNotGoneIsNotRefunded()
{
    const RowId id = m_desk->placed(Quantity::units(2), Quantity::units(1), DraftPayment {});
    RefundDraft draft;
    draft.lines = { { 1, Quantity::units(1), std::nullopt } };
    QCOMPARE(said(m_desk->refund(id, draft)),
        u"The goods have not been handed over: change the order and give the money back."_s);
}

void TstOrderRefunds::nothingOfALineIsNoRefund()
{
    const RowId id = m_desk->placed(Quantity::units(3), Quantity::units(1), DraftPayment {});
    QVERIFY(m_desk->handOver(id));
    RefundDraft draft;
    draft.lines = { { 1, Quantity(), std::nullopt, false } };
    QVERIFY(!m_desk->refund(id, draft));
    QCOMPARE(m_desk->problems(), QString());
}

QTEST_GUILESS_MAIN(TstOrderRefunds)
#include "tst_orderrefunds.moc"

// Bills are kept, matched and taken: each transaction pays once, whatever comes twice and in whatever order.
#include "models/bills/billmatcher.h"
#include "models/bills/billpool.h"
#include "models/bills/billstore.h"
#include "models/bills/refundmatcher.h"
#include "models/customers/customereraser.h"
#include "models/groups/groupstore.h"
#include "models/history/changereversal.h"
#include "tests/models/bills/billrows.h"

#include <QTest>

using namespace jishi;
using namespace jishi::testing;
using namespace Qt::StringLiterals;

class TestBillStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_desk = std::make_unique<BillDesk>(); }

    void keepingABillPaysNothing();
    void aBillTwiceChangesNothing();
    void whatWentBackLaterIsFilledIn();
    void whatSheSpentIsNotKept();
    void aRowThatNamesItsOrderIsMatched();
    void theNumberMayStandInTheRemark();
    void aPaymentThatWasEnteredIsConfirmedAndNotDoubled();
    void aNumberThatWasTypedIsKnown();
    void aPaymentAtTheDeskIsConfirmedByAmountAndMinute();
    void amountAndNameAreEnough();
    void aNicknameInAGroupIsAName();
    void aMaskedNameOrPhoneFits();
    void anAmountAloneIsAskedAbout();
    void oneTransferPaysSeveralOrders();
    void twoWaysToAddUpAreAskedAbout();
    void equalOrdersArePaidInTheirOrder();
    void twoPaymentsForOneOrderAreAskedAbout();
    void moneyThatWentBackPaysNobody();
    void anOrderThatIsPaidIsNotPaidAgain();
    void moreThanIsDueIsAskedAbout();
    void takingBackBooksTheOpposite();
    void whatWentBackToTheCustomerStays();
    void notOursIsRememberedAndTakenBack();
    void aRefundIsFoundAndNeverBooked();
    void aRefundWithoutAPaymentIsListedWithItsOrder();
    void aDroppedBillIsUndone();
    void whoIsErasedLeavesNoNameInBills();
    void aSumThatDoesNotFitIsRefused();

private:
    Connection &connection() { return m_desk->shop.connection(); }
    BillMatch match(size_t index = 0)
    {
        const MatchPool all = m_desk->pool();
        return BillMatcher(all).payments().at(index);
    }
    BillMatch refundMatch()
    {
        const MatchPool all = m_desk->pool();
        return RefundMatcher(all).refunds().at(0);
    }
    // 3.33 each.
    RowId order(int apples, const QString &customer = u"桃子"_s)
    {
        OrderDraft draft;
        draft.customerName = customer;
        draft.lines.push_back({ m_desk->apple, Quantity::fromThousandths(apples * 1000), std::nullopt, yuan(0) });
        return m_desk->place(draft)->id;
    }
    QString number(RowId order) { return m_desk->order(order).number; }
    int64_t paid(RowId order) { return m_desk->order(order).paid.minor(); }
    int64_t count(const char *sql) { return m_desk->shop.integer(sql); }

    std::unique_ptr<BillDesk> m_desk;
};

void TestBillStore::keepingABillPaysNothing()
{
    const RowId mango = order(1);
    const BillKept kept = m_desk->keep({ payment(u"42001"_s, 333, u"桃子"_s) });
    QCOMPARE(kept.rows.added, 1);
    QCOMPARE(paid(mango), int64_t(0));
    QCOMPARE(match().standing, Standing::Matched);
    QCOMPARE(m_desk->takeAll().rows, 1);
    QCOMPARE(paid(mango), int64_t(333));
    const Payment booked = m_desk->order(mango).payments.at(0);
    QCOMPARE(booked.method, PaymentMethod::WeChat);
    QCOMPARE(booked.reference, u"42001"_s);
    QCOMPARE(booked.at, kMorning + kHour);
    QCOMPARE(m_desk->problems(), QString());
}

void TestBillStore::aBillTwiceChangesNothing()
{
    (void)order(1);
    const std::vector<BillRow> rows { payment(u"42001"_s, 333, u"桃子"_s), payment(u"42002"_s, 500) };
    QCOMPARE(m_desk->keep(rows).rows, (ImportCounts { 2, 0, 0 }));
    QCOMPARE(m_desk->takeAll().rows, 1);
    const int64_t outbox = count("SELECT count(*) FROM outbox");
    QCOMPARE(m_desk->keep(rows).rows, (ImportCounts { 0, 0, 2 }));
    QCOMPARE(m_desk->takeAll().rows, 0);
    QCOMPARE(count("SELECT count(*) FROM outbox"), outbox);
    QCOMPARE(count("SELECT count(*) FROM payments"), int64_t(1));
}

void TestBillStore::whatWentBackLaterIsFilledIn()
{
    BillRow row = payment(u"42001"_s, 500, u"桃子"_s);
    (void)m_desk->keep({ row });
    row.refunded = yuan(200);
    row.state = u"已退款(￥2.00)"_s;
    QCOMPARE(m_desk->keep({ row }).rows, (ImportCounts { 0, 1, 0 }));
    // The older bill again knows less, and takes nothing away.
    QCOMPARE(m_desk->keep({ payment(u"42001"_s, 500) }).rows, (ImportCounts { 0, 0, 1 }));
    QCOMPARE(
        m_desk->shop.rows("SELECT kind, refunded, state, party FROM bill_rows"), u"payment|200|已退款(￥2.00)|桃子"_s);
    row.kind = BillKind::Closed;
    QCOMPARE(m_desk->keep({ row }).rows, (ImportCounts { 0, 1, 0 }));
    QCOMPARE(m_desk->shop.text("SELECT kind FROM bill_rows"), u"closed"_s);
}

void TestBillStore::whatSheSpentIsNotKept()
{
    BillRow spent = payment(u"42001"_s, -500, u"某超市"_s);
    spent.kind = BillKind::Other;
    BillRow pending = payment(u"42002"_s, 500);
    pending.kind = BillKind::Pending;
    BillRow back = refund(u"42003"_s, u"42003_R1"_s, 300);
    back.onlyIfKnown = true;
    QCOMPARE(m_desk->keep({ spent, pending, back }).left, 3);
    QCOMPARE(count("SELECT count(*) FROM bill_rows"), int64_t(0));
    // A refund of what came in is hers, whichever row stands first.
    QCOMPARE(m_desk->keep({ back, payment(u"42003"_s, 500) }).rows.added, 2);
}

void TestBillStore::aRowThatNamesItsOrderIsMatched()
{
    const RowId first = order(1, u"李雷"_s);
    BillRow row = payment(u"42001"_s, 333);
    row.merchantOrder = number(first);
    (void)m_desk->keep({ row });
    QCOMPARE(match().standing, Standing::Matched);
    QCOMPARE(match().explanations.at(0).reason, MatchReason::Reference);
    (void)m_desk->takeAll();
    QCOMPARE(paid(first), int64_t(333));
}

void TestBillStore::theNumberMayStandInTheRemark()
{
    const RowId first = order(2, u"李雷"_s);
    BillRow row = payment(u"42001"_s, 300, u"somebody"_s); // part of it
    row.remark = u"付 "_s + number(first).toLower() + u" 谢谢"_s;
    (void)m_desk->keep({ row });
    (void)m_desk->takeAll();
    QCOMPARE(paid(first), int64_t(300));
}

void TestBillStore::aPaymentThatWasEnteredIsConfirmedAndNotDoubled()
{
    const RowId first = order(1);
    DraftPayment byHand;
    byHand.method = PaymentMethod::WeChat;
    QVERIFY(m_desk->pay(first, byHand));
    // Seen in the wallet an hour before, entered at the desk.
    (void)m_desk->keep({ payment(u"42001"_s, 333, u"桃子"_s, kMorning - kHour) });
    QCOMPARE(match().standing, Standing::Matched);
    QCOMPARE(match().explanations.at(0).reason, MatchReason::Entered);
    const BillTaken taken = m_desk->takeAll();
    QCOMPARE(taken.rows, 1);
    QCOMPARE(taken.booked, 0);
    QCOMPARE(paid(first), int64_t(333));
    QCOMPARE(count("SELECT count(*) FROM payments"), int64_t(1));
    QVERIFY(m_desk->pool().payments.empty());
    QCOMPARE(m_desk->problems(), QString());
}

void TestBillStore::aNumberThatWasTypedIsKnown()
{
    const RowId first = order(1, u"李雷"_s);
    const RowId second = order(2, u"李雷"_s);
    for (const RowId each : { first, second }) {
        DraftPayment byHand;
        byHand.method = PaymentMethod::WeChat;
        byHand.reference = u"42001"_s;
        QVERIFY(m_desk->pay(each, byHand));
    }
    (void)m_desk->keep({ payment(u"42001"_s, 999, u"somebody"_s) });
    QCOMPARE(match().explanations.at(0).shares.size(), size_t(2));
    QCOMPARE(m_desk->takeAll().booked, 0);
    QCOMPARE(count("SELECT count(*) FROM bill_matches"), int64_t(2));
}

void TestBillStore::aPaymentAtTheDeskIsConfirmedByAmountAndMinute()
{
    DraftPayment byHand;
    byHand.method = PaymentMethod::WeChat;
    OrderDraft draft;
    draft.lines.push_back({ m_desk->apple, Quantity::fromThousandths(1000), std::nullopt, yuan(0) });
    draft.payment = byHand;
    QVERIFY(m_desk->place(draft));
    QVERIFY(m_desk->place(draft));
    (void)m_desk->keep({ payment(u"42001"_s, 333, u"路人甲"_s, kMorning - 60'000),
        payment(u"42002"_s, 333, u"路人乙"_s, kMorning + 60'000), payment(u"42003"_s, 333, u"路人丙"_s, kMorning) });
    // Three came in, two were entered: one is left.
    QCOMPARE(m_desk->takeAll().rows, 2);
    QCOMPARE(m_desk->pool().payments.size(), size_t(1));
    QCOMPARE(match().standing, Standing::Unexplained);
}

void TestBillStore::amountAndNameAreEnough()
{
    const RowId peach = order(1, u"桃子"_s);
    const RowId li = order(1, u"李雷"_s);
    (void)m_desk->keep({ payment(u"42001"_s, 333, u"🍑 桃子 "_s) });
    (void)m_desk->takeAll();
    QCOMPARE(paid(peach), int64_t(333));
    QCOMPARE(paid(li), int64_t(0));
}

void TestBillStore::aNicknameInAGroupIsAName()
{
    const RowId first = order(1, u"李雷"_s);
    (void)order(1, u"王燕萍"_s);
    const RowId customer = m_desk->order(first).customerId;
    QVERIFY(m_desk->with<GroupStore>([&](GroupStore &groups) -> Status {
        Group group;
        group.name = u"阳光花园"_s;
        const auto saved = groups.save(group);
        if (!saved)
            return saved.error();
        const auto put = groups.putMember(*saved, customer, u"3栋 李叔"_s);
        return put ? done() : Status(put.error());
    }));
    (void)m_desk->keep({ payment(u"42001"_s, 333, u"3栋李叔"_s) });
    (void)m_desk->takeAll();
    QCOMPARE(paid(first), int64_t(333));
}

void TestBillStore::aMaskedNameOrPhoneFits()
{
    OrderDraft draft;
    draft.customerName = u"王燕萍"_s;
    draft.customerPhone = u"13800001234"_s;
    draft.lines.push_back({ m_desk->apple, Quantity::fromThousandths(1000), std::nullopt, yuan(0) });
    const RowId wang = m_desk->place(draft)->id;
    (void)order(1, u"李雷"_s);
    BillRow masked = payment(u"2026"_s, 333, u"王*萍"_s);
    masked.provider = BillProvider::Alipay;
    (void)m_desk->keep({ masked });
    QCOMPARE(match().standing, Standing::Matched);
    QCOMPARE(match().explanations.at(0).shares.at(0).order, wang);
    QVERIFY(m_desk->shop.run("UPDATE bill_rows SET party = '某人', account = '138****1234'"));
    QCOMPARE(match().explanations.at(0).shares.at(0).order, wang);
    QVERIFY(m_desk->shop.run("UPDATE bill_rows SET account = '139****1234'"));
    QCOMPARE(match().standing, Standing::Ambiguous);
}

void TestBillStore::anAmountAloneIsAskedAbout()
{
    const RowId first = order(1, u"李雷"_s);
    (void)order(2, u"李雷"_s);
    (void)m_desk->keep({ payment(u"42001"_s, 333, u"小猫"_s) });
    const BillMatch found = match();
    QCOMPARE(found.standing, Standing::Ambiguous);
    QCOMPARE(found.explanations.size(), size_t(1));
    QCOMPARE(found.explanations[0].reason, MatchReason::Amount);
    QCOMPARE(m_desk->takeAll().rows, 0);
    QVERIFY(m_desk->take(m_desk->pool().payments[0].id, found.explanations[0]));
    QCOMPARE(paid(first), int64_t(333));
    // The same key once more: it has been taken.
    QVERIFY(!m_desk->take(1, found.explanations[0]));
    QCOMPARE(paid(first), int64_t(333));
}

void TestBillStore::oneTransferPaysSeveralOrders()
{
    const RowId first = order(1);
    const RowId second = order(2);
    const RowId third = order(7);
    (void)m_desk->keep({ payment(u"42001"_s, 999, u"桃子"_s) });
    QCOMPARE(match().explanations.at(0).reason, MatchReason::Several);
    const BillTaken taken = m_desk->takeAll();
    QCOMPARE(taken.booked, 2);
    QCOMPARE(taken.sum.minor(), int64_t(999));
    QCOMPARE(paid(first), int64_t(333));
    QCOMPARE(paid(second), int64_t(666));
    QCOMPARE(paid(third), int64_t(0));
    QCOMPARE(m_desk->problems(), QString());
}

void TestBillStore::twoWaysToAddUpAreAskedAbout()
{
    (void)order(1);
    (void)order(2);
    (void)order(3);
    (void)m_desk->keep({ payment(u"42001"_s, 999, u"桃子"_s) }); // 3, or 1 and 2
    const BillMatch found = match();
    QCOMPARE(found.standing, Standing::Ambiguous);
    QCOMPARE(found.explanations.size(), size_t(2));
    QCOMPARE(m_desk->takeAll().rows, 0);
}

void TestBillStore::equalOrdersArePaidInTheirOrder()
{
    const RowId first = order(1);
    m_desk->shop.clock().set(kMorning + 24 * kHour);
    const RowId second = order(1);
    (void)m_desk->keep({ payment(u"42001"_s, 333, u"桃子"_s, kMorning + kHour),
        payment(u"42002"_s, 333, u"桃子"_s, kMorning + 25 * kHour) });
    QCOMPARE(m_desk->takeAll().rows, 2);
    QCOMPARE(m_desk->order(first).payments.at(0).reference, u"42001"_s);
    QCOMPARE(m_desk->order(second).payments.at(0).reference, u"42002"_s);
}

void TestBillStore::twoPaymentsForOneOrderAreAskedAbout()
{
    const RowId first = order(1);
    (void)m_desk->keep(
        { payment(u"42001"_s, 333, u"桃子"_s), payment(u"42002"_s, 333, u"桃子"_s, kMorning + 2 * kHour) });
    QCOMPARE(match(0).standing, Standing::Ambiguous);
    QCOMPARE(match(1).standing, Standing::Ambiguous);
    QCOMPARE(m_desk->takeAll().rows, 0);
    const Explanation both = match(0).explanations.at(0);
    QVERIFY(m_desk->take(m_desk->pool().payments[0].id, both));
    // What the page still shows is a moment old.
    QVERIFY(said(m_desk->take(m_desk->pool().payments[0].id, both)).contains(u"paid"_s));
    QCOMPARE(paid(first), int64_t(333));
}

void TestBillStore::moneyThatWentBackPaysNobody()
{
    (void)order(1);
    BillRow row = payment(u"42001"_s, 333, u"桃子"_s);
    row.refunded = yuan(333);
    (void)m_desk->keep({ row });
    QCOMPARE(match().standing, Standing::Unexplained);
    QCOMPARE(m_desk->takeAll().rows, 0);
}

void TestBillStore::anOrderThatIsPaidIsNotPaidAgain()
{
    const RowId first = order(1, u"李雷"_s);
    DraftPayment cash;
    cash.method = PaymentMethod::Cash;
    QVERIFY(m_desk->pay(first, cash));
    BillRow row = payment(u"42001"_s, 333);
    row.merchantOrder = number(first);
    (void)m_desk->keep({ row });
    QCOMPARE(match().standing, Standing::Unexplained);
    QCOMPARE(match().explanations.at(0).shares.at(0).order, first); // named, for a person to see
    QCOMPARE(m_desk->takeAll().rows, 0);
}

void TestBillStore::moreThanIsDueIsAskedAbout()
{
    const RowId first = order(1, u"李雷"_s);
    BillRow row = payment(u"42001"_s, 400);
    row.merchantOrder = number(first);
    (void)m_desk->keep({ row });
    QCOMPARE(match().standing, Standing::Ambiguous);
    QVERIFY(m_desk->take(1, match().explanations.at(0)));
    QCOMPARE(paid(first), int64_t(400));
}

void TestBillStore::takingBackBooksTheOpposite()
{
    const RowId first = order(1);
    QVERIFY(m_desk->handOver(first));
    (void)m_desk->keep({ payment(u"42001"_s, 333, u"桃子"_s) });
    (void)m_desk->takeAll();
    QVERIFY(m_desk->takeBack(1));
    const Order again = m_desk->order(first);
    QCOMPARE(again.payments.size(), size_t(2));
    QCOMPARE(again.due().minor(), int64_t(333));
    // It never came, so it is no refund: also after the goods have gone it is owed.
    QCOMPARE(again.payment(), PaymentState::Unpaid);
    QCOMPARE(match().standing, Standing::Matched);
    QVERIFY(!m_desk->takeBack(1));
    (void)m_desk->takeAll();
    QCOMPARE(paid(first), int64_t(333));
    QVERIFY(m_desk->takeBack(1));
    (void)m_desk->takeAll();
    QCOMPARE(count("SELECT count(*) FROM payments"), int64_t(5));
    QCOMPARE(m_desk->problems(), QString());
}

void TestBillStore::whatWentBackToTheCustomerStays()
{
    const RowId first = order(2);
    (void)m_desk->keep({ payment(u"42001"_s, 666, u"桃子"_s) });
    (void)m_desk->takeAll();
    DraftPayment back;
    back.method = PaymentMethod::Cash;
    back.amount = yuan(-100);
    QVERIFY(m_desk->pay(first, back));
    QVERIFY(said(m_desk->takeBack(1)).contains(number(first)));
    QCOMPARE(paid(first), int64_t(666));
}

void TestBillStore::notOursIsRememberedAndTakenBack()
{
    (void)m_desk->keep({ payment(u"42001"_s, 333, u"妈妈"_s) });
    QVERIFY(m_desk->store([](BillStore &store) { return store.setNotOurs(1, true); }));
    QVERIFY(m_desk->pool().payments.empty());
    (void)m_desk->keep({ payment(u"42001"_s, 333, u"妈妈"_s) });
    QVERIFY(m_desk->pool().payments.empty());
    QVERIFY(m_desk->store([](BillStore &store) { return store.setNotOurs(1, false); }));
    QCOMPARE(m_desk->pool().payments.size(), size_t(1));
}

void TestBillStore::aRefundIsFoundAndNeverBooked()
{
    const RowId first = order(3);
    (void)m_desk->keep({ payment(u"42001"_s, 999, u"桃子"_s) });
    (void)m_desk->takeAll();
    QVERIFY(m_desk->handOver(first));
    RefundDraft draft;
    draft.lines.push_back({ 1, Quantity::fromThousandths(1000), std::nullopt, false });
    draft.method = PaymentMethod::WeChat;
    QVERIFY(m_desk->refund(first, draft));
    (void)m_desk->keep({ refund(u"42001"_s, u"5001"_s, 333) });
    QCOMPARE(refundMatch().standing, Standing::Matched);
    const int64_t payments = count("SELECT count(*) FROM payments");
    QCOMPARE(m_desk->takeAll().booked, 0);
    QCOMPARE(count("SELECT count(*) FROM payments"), payments);
    QVERIFY(m_desk->pool().refunds.empty());
    QCOMPARE(m_desk->problems(), QString());
}

void TestBillStore::aRefundWithoutAPaymentIsListedWithItsOrder()
{
    const RowId first = order(3);
    (void)m_desk->keep({ payment(u"42001"_s, 999, u"桃子"_s), refund(u"42001"_s, u"5001"_s, 333) });
    (void)m_desk->takeAll();
    QCOMPARE(refundMatch().standing, Standing::Unexplained);
    QCOMPARE(refundMatch().explanations.at(0).shares.at(0).order, first);
    QVERIFY(said(m_desk->take(2, refundMatch().explanations.at(0))).contains(u"refunding"_s));
}

void TestBillStore::aDroppedBillIsUndone()
{
    (void)order(1);
    (void)m_desk->keep({ payment(u"42001"_s, 333, u"桃子"_s), payment(u"42002"_s, 12345) });
    const int64_t change = *currentChange(connection());
    (void)m_desk->takeAll();
    const auto undone =
        m_desk->with<ChangeReversal>([&](ChangeReversal &reversal) { return reversal.takeBack(change); });
    QVERIFY2(undone.ok(), undone ? "" : qPrintable(undone.error().detail));
    QCOMPARE(undone->restored, 1);
    QCOMPARE(undone->left, 1); // it has paid an order
    QVERIFY(m_desk->pool().payments.empty());
    QCOMPARE(m_desk->keep({ payment(u"42002"_s, 12345) }).rows, (ImportCounts { 1, 0, 0 }));
    QCOMPARE(m_desk->pool().payments.size(), size_t(1));
}

void TestBillStore::whoIsErasedLeavesNoNameInBills()
{
    const RowId first = order(1);
    BillRow row = payment(u"42001"_s, 333, u"桃子"_s);
    row.account = u"138****1234"_s;
    row.remark = u"桃子的苹果"_s;
    (void)m_desk->keep({ row });
    (void)m_desk->takeAll();
    const RowId customer = m_desk->order(first).customerId;
    QVERIFY(m_desk->with<CustomerEraser>([&](CustomerEraser &eraser) { return eraser.erase(customer); }));
    QCOMPARE(m_desk->shop.rows("SELECT party, account, remark, goods, transaction_id FROM bill_rows"), u"||||42001"_s);
    // The same bill again brings no name back.
    (void)m_desk->keep({ row });
    QCOMPARE(m_desk->shop.text("SELECT party FROM bill_rows"), QString());
    QCOMPARE(count("SELECT count(*) FROM outbox WHERE fields LIKE '%138****%'"), int64_t(0));
}

void TestBillStore::aSumThatDoesNotFitIsRefused()
{
    const RowId first = order(1);
    (void)m_desk->keep({ payment(u"42001"_s, 333, u"桃子"_s) });
    QVERIFY(!m_desk->take(1, { MatchReason::Name, { { first, 332, 0 } } }));
    QVERIFY(!m_desk->take(1, { MatchReason::Name, {} }));
    QVERIFY(!m_desk->take(1, { MatchReason::Name, { { first, 300, 0 }, { first, 33, 0 } } }) || paid(first) == 333);
    QCOMPARE(m_desk->problems(), QString());
}

QTEST_GUILESS_MAIN(TestBillStore)
#include "tst_billstore.moc"

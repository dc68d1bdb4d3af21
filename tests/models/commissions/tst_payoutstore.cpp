// Resellers are paid what is payable, once, and what did not arrive is payable again.
#include "tests/models/commissions/commissiondesk.h"

#include <QTest>

using namespace jishi;
using namespace jishi::testing;
using namespace Qt::StringLiterals;

class TstPayoutStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_desk = std::make_unique<CommissionDesk>(); }
    void cleanup() { QCOMPARE(m_desk->problems(), QString()); }

    void nothingIsPaidBeforeItsRelease();
    void anOpenRefundRequestHoldsTheWholeOrder();
    void aPayoutIsTheSumOfItsEntries();
    void nothingIsPaidTwice();
    void theSameWishAgainChangesNothing();
    void aFrozenResellerIsNotPaid();
    void whoIsFrozenLaterIsNotPaidEither();
    void aRefundAskedForLaterStopsThePayout();
    void withoutDetailsNobodyCanBePaid();
    void moreThanWasHersIsCarriedOver();
    void aPreparedPayoutIsVoidedAndPreparedAgain();
    void aPaidPayoutThatDidNotArriveComesBack();
    void voidingNeedsAReason();
    void taxAndFeeAreWithheldExactly_data();
    void taxAndFeeAreWithheldExactly();
    void ratesBeyondTheWholeAreRefused();
    void theVoucherIsKeptOnce();
    void onlyTheOwnerPays();
    void monthsAreClosedOneAfterTheOther();
    void laterEntriesGoIntoTheOpenMonth();
    void accountsAreShownByTheirEnd();
    void everyStateAddsUpWhateverHappens();

private:
    int64_t in(RowId reseller, EntryState state) { return m_desk->in(reseller, state); }
    int64_t count(const char *sql) { return m_desk->shop.integer(sql); }
    QString why(const Result<PreparedPayouts> &prepared)
    {
        return prepared ? u"it was prepared"_s : prepared.error().detail;
    }

    std::unique_ptr<CommissionDesk> m_desk;
};

void TstPayoutStore::nothingIsPaidBeforeItsRelease()
{
    m_desk->earn(m_desk->amy, 320, 7);
    QCOMPARE(in(m_desk->amy, EntryState::Waiting), 320);
    QCOMPARE(m_desk->balance(m_desk->amy).nextRelease, kMorning + 7 * kDay);
    QCOMPARE(why(m_desk->prepare({ m_desk->amy })), u"Nothing is payable to Amy now."_s);
    QCOMPARE(count("SELECT count(*) FROM payout_batches"), 0);
    m_desk->wait(7 * kDay - 1);
    QVERIFY(!m_desk->prepare({ m_desk->amy }));
    m_desk->wait(1);
    QCOMPARE(in(m_desk->amy, EntryState::Payable), 320);
    QVERIFY(m_desk->prepare({ m_desk->amy }));
    QCOMPARE(in(m_desk->amy, EntryState::Prepared), 320);
}

void TstPayoutStore::anOpenRefundRequestHoldsTheWholeOrder()
{
    const RowId order = m_desk->addOrder("A7-000001");
    m_desk->earn(m_desk->amy, 320, 0, order);
    m_desk->earn(m_desk->amy, 100, 0, m_desk->addOrder("A7-000002"));
    const RowId request = m_desk->askForRefund(order);
    QCOMPARE(in(m_desk->amy, EntryState::Held), 320);
    QVERIFY(m_desk->prepare({ m_desk->amy }));
    QCOMPARE(m_desk->payout(m_desk->lastPayout()).gross.minor(), 100);
    QVERIFY(m_desk->shop.run(
        qPrintable(u"UPDATE refund_requests SET settled_at = %1 WHERE id = %2"_s.arg(m_desk->now()).arg(request))));
    QCOMPARE(in(m_desk->amy, EntryState::Payable), 320);
}

void TstPayoutStore::aPayoutIsTheSumOfItsEntries()
{
    for (const int64_t amount : { 320, -20, 1, 99 })
        m_desk->earn(m_desk->amy, amount);
    m_desk->earn(m_desk->bea, 7);
    const auto prepared = m_desk->prepare({ m_desk->amy, m_desk->bea });
    QVERIFY2(prepared, qPrintable(why(prepared)));
    QCOMPARE(prepared->payouts, 2);
    QCOMPARE(prepared->gross.minor(), 407);
    const auto batch = PayoutLists(m_desk->shop.connection(), m_desk->shop.context()).batch(prepared->batch);
    QCOMPARE(batch->payouts.size(), size_t(2));
    QCOMPARE(batch->payouts[0].gross.minor(), 400);
    QCOMPARE(batch->payouts[0].net.minor(), 400);
    QCOMPARE(batch->payouts[0].entries, 4);
    QCOMPARE(batch->payouts[0].account, u"•••• 5678"_s);
    QVERIFY(m_desk->pay(batch->payouts[0].id));
    QCOMPARE(in(m_desk->amy, EntryState::Paid), 400);
    QCOMPARE(m_desk->shop.rows("SELECT kind, level, amount FROM commission_entries WHERE payout_id IS NOT NULL"),
        u"payout|0|-400"_s);
}

void TstPayoutStore::nothingIsPaidTwice()
{
    m_desk->earn(m_desk->amy, 320);
    QVERIFY(m_desk->prepare({ m_desk->amy }));
    QVERIFY(!m_desk->prepare({ m_desk->amy }));
    const RowId payout = m_desk->lastPayout();
    QVERIFY(m_desk->pay(payout));
    QVERIFY(!m_desk->prepare({ m_desk->amy }));
    QVERIFY(m_desk->pay(payout)); // once more the same
    const Status other = m_desk->pay(payout, u"T-2"_s);
    QVERIFY(!other);
    QCOMPARE(other.error().detail, u"The payout is already marked as paid."_s);
    QCOMPARE(count("SELECT sum(amount) FROM commission_entries"), 0);
    QVERIFY(m_desk->shop
                .refusal("INSERT INTO payout_entries (uuid, payout_id, entry_id)\n"
                         "SELECT randomblob(16), payout_id, entry_id FROM payout_entries")
                .contains(u"nothing is paid twice"_s));
}

void TstPayoutStore::theSameWishAgainChangesNothing()
{
    m_desk->earn(m_desk->amy, 320);
    const Uuid batch = Uuid::v7(kMorning);
    const auto first = m_desk->prepare({ m_desk->amy }, batch);
    const int64_t outbox = count("SELECT count(*) FROM outbox");
    m_desk->earn(m_desk->bea, 100);
    const auto again = m_desk->prepare({ m_desk->amy, m_desk->bea }, batch);
    QCOMPARE(again->batch, first->batch);
    QCOMPARE(again->payouts, 1);
    QCOMPARE(again->gross.minor(), 320);
    QCOMPARE(count("SELECT count(*) FROM outbox"), outbox + 1); // Bea's entry
}

void TstPayoutStore::aFrozenResellerIsNotPaid()
{
    m_desk->earn(m_desk->amy, 320);
    m_desk->earn(m_desk->bea, 100);
    QVERIFY(m_desk->shop.run("UPDATE resellers SET status = 'frozen' WHERE name = 'Amy'"));
    const auto prepared = m_desk->prepare({ m_desk->amy, m_desk->bea });
    QCOMPARE(prepared->payouts, 1);
    QCOMPARE(prepared->skipped.size(), size_t(1));
    QCOMPARE(
        PayoutStore::sentence(prepared->skipped.front()), u"Amy is frozen and is not paid until that is lifted."_s);
    QCOMPARE(in(m_desk->amy, EntryState::Payable), 320); // hers all the same
}

void TstPayoutStore::whoIsFrozenLaterIsNotPaidEither()
{
    m_desk->earn(m_desk->amy, 320);
    QVERIFY(m_desk->prepare({ m_desk->amy }));
    QVERIFY(m_desk->shop.run("UPDATE resellers SET status = 'frozen' WHERE name = 'Amy'"));
    QVERIFY(!m_desk->pay(m_desk->lastPayout()));
    QVERIFY(m_desk->shop.run("UPDATE resellers SET status = 'active' WHERE name = 'Amy'"));
    QVERIFY(m_desk->pay(m_desk->lastPayout()));
}

void TstPayoutStore::aRefundAskedForLaterStopsThePayout()
{
    const RowId order = m_desk->addOrder("A7-000001");
    m_desk->earn(m_desk->amy, 320, 0, order);
    QVERIFY(m_desk->prepare({ m_desk->amy }));
    m_desk->askForRefund(order);
    const Status paid = m_desk->pay(m_desk->lastPayout());
    QVERIFY(!paid);
    QVERIFY(paid.error().detail.contains(u"A7-000001"_s));
    QVERIFY(m_desk->voidPayout(m_desk->lastPayout()));
    QCOMPARE(in(m_desk->amy, EntryState::Held), 320);
}

void TstPayoutStore::withoutDetailsNobodyCanBePaid()
{
    m_desk->earn(m_desk->amy, 320);
    QVERIFY(m_desk->shop.run("UPDATE resellers SET payout_account = '' WHERE name = 'Amy'"));
    QCOMPARE(
        why(m_desk->prepare({ m_desk->amy })), u"It is not known how to pay Amy: enter her payout details first."_s);
    QVERIFY(m_desk->shop.run("UPDATE resellers SET payout_method = 'cash' WHERE name = 'Amy'"));
    QVERIFY(m_desk->prepare({ m_desk->amy }));
}

// A refund after the payout lowers the next one; nobody asks her to pay back.
void TstPayoutStore::moreThanWasHersIsCarriedOver()
{
    const RowId order = m_desk->addOrder("A7-000001");
    m_desk->earn(m_desk->amy, 320, 0, order);
    QVERIFY(m_desk->prepare({ m_desk->amy }));
    QVERIFY(m_desk->pay(m_desk->lastPayout()));
    m_desk->wait(kDay);
    m_desk->reverse(m_desk->amy, 320, order, m_desk->addOrder("A7-000002"));
    QVERIFY(m_desk->balance(m_desk->amy).isCarriedOver());
    QCOMPARE(why(m_desk->prepare({ m_desk->amy })),
        u"Amy has had ¥3.20 more than is hers; it is carried over and lowers her next payout."_s);
    m_desk->earn(m_desk->amy, 500);
    QCOMPARE(m_desk->prepare({ m_desk->amy })->gross.minor(), 180);
}

void TstPayoutStore::aPreparedPayoutIsVoidedAndPreparedAgain()
{
    m_desk->earn(m_desk->amy, 320);
    QVERIFY(m_desk->prepare({ m_desk->amy }));
    const RowId first = m_desk->lastPayout();
    QVERIFY(m_desk->voidPayout(first));
    QVERIFY(m_desk->voidPayout(first, u"Again"_s));
    QCOMPARE(m_desk->payout(first).voidReason, u"It came back"_s);
    QCOMPARE(count("SELECT count(*) FROM commission_entries"), 1); // no money had gone
    QVERIFY(!m_desk->pay(first));
    QVERIFY(m_desk->prepare({ m_desk->amy }));
    QVERIFY(m_desk->pay(m_desk->lastPayout()));
    QCOMPARE(in(m_desk->amy, EntryState::Paid), 320);
}

void TstPayoutStore::aPaidPayoutThatDidNotArriveComesBack()
{
    m_desk->earn(m_desk->amy, 320);
    QVERIFY(m_desk->prepare({ m_desk->amy }));
    const RowId first = m_desk->lastPayout();
    QVERIFY(m_desk->pay(first));
    QVERIFY(m_desk->voidPayout(first));
    QVERIFY(m_desk->voidPayout(first));
    QCOMPARE(count("SELECT sum(amount) FROM commission_entries"), 320);
    QCOMPARE(m_desk->shop.rows("SELECT kind, amount, reason FROM commission_entries WHERE kind = 'payout_void'"),
        u"payout_void|320|It came back"_s);
    QCOMPARE(in(m_desk->amy, EntryState::Payable), 320);
    QVERIFY(m_desk->prepare({ m_desk->amy }));
    QVERIFY(m_desk->pay(m_desk->lastPayout()));
    QCOMPARE(count("SELECT sum(amount) FROM commission_entries"), 0);
}

void TstPayoutStore::voidingNeedsAReason()
{
    m_desk->earn(m_desk->amy, 320);
    QVERIFY(m_desk->prepare({ m_desk->amy }));
    QVERIFY(!m_desk->voidPayout(m_desk->lastPayout(), u"  "_s));
    QCOMPARE(in(m_desk->amy, EntryState::Prepared), 320);
}

void TstPayoutStore::taxAndFeeAreWithheldExactly_data()
{
    QTest::addColumn<QString>("currency");
    QTest::addColumn<int>("gross");
    QTest::addColumn<int>("taxRate");
    QTest::addColumn<int>("feeRate");
    QTest::addColumn<int>("tax");
    QTest::addColumn<int>("fee");
    QTest::addColumn<int>("net");
    QTest::newRow("none by default") << u"CNY"_s << 333 << 0 << 0 << 0 << 0 << 333;
    QTest::newRow("1.5 % of 3.20 yuan") << u"CNY"_s << 320 << 150 << 0 << 5 << 0 << 315; // 4.8 fen
    QTest::newRow("half goes up") << u"CNY"_s << 250 << 20 << 0 << 1 << 0 << 249; // 0.5 fen
    QTest::newRow("yen") << u"JPY"_s << 1234 << 1021 << 100 << 126 << 12 << 1096; // 125.99, 12.34
    QTest::newRow("fils") << u"KWD"_s << 12345 << 333 << 50 << 411 << 62 << 11872; // 411.09, 61.7
    QTest::newRow("both rounded up are not more than there is") << u"CNY"_s << 1 << 5000 << 5000 << 1 << 0 << 0;
    QTest::newRow("all of it") << u"CNY"_s << 100 << 10000 << 0 << 100 << 0 << 0;
}

void TstPayoutStore::taxAndFeeAreWithheldExactly()
{
    QFETCH(QString, currency);
    QFETCH(int, gross);
    QFETCH(int, taxRate);
    QFETCH(int, feeRate);
    const PayoutParts parts = partsOf(Money(gross, *Currency::fromCode(currency)), { taxRate, feeRate });
    QTEST(static_cast<int>(parts.tax.minor()), "tax");
    QTEST(static_cast<int>(parts.fee.minor()), "fee");
    QTEST(static_cast<int>(parts.net.minor()), "net");
    QVERIFY(m_desk->setRates(taxRate, feeRate));
    m_desk->earn(m_desk->amy, gross);
    QVERIFY(m_desk->prepare({ m_desk->amy }));
    QTEST(static_cast<int>(m_desk->payout(m_desk->lastPayout()).net.minor()), "net");
    QVERIFY(m_desk->pay(m_desk->lastPayout()));
    QCOMPARE(in(m_desk->amy, EntryState::Paid), gross); // what was withheld was hers
}

void TstPayoutStore::ratesBeyondTheWholeAreRefused()
{
    QVERIFY(!m_desk->setRates(-1, 0));
    QVERIFY(!m_desk->setRates(0, 10'001));
    QVERIFY(!m_desk->setRates(6'000, 5'000));
    QVERIFY(m_desk->setRates(6'000, 4'000));
    QCOMPARE(PayoutLists(m_desk->shop.connection(), m_desk->shop.context()).rates(), (PayoutRates { 6'000, 4'000 }));
}

void TstPayoutStore::theVoucherIsKeptOnce()
{
    const Picture voucher { u"image/png"_s, "a picture of the transfer" };
    m_desk->earn(m_desk->amy, 320);
    m_desk->earn(m_desk->bea, 100);
    QVERIFY(m_desk->prepare({ m_desk->amy, m_desk->bea }));
    const RowId second = m_desk->lastPayout();
    QVERIFY(m_desk->pay(second, u"T-1"_s, voucher));
    QVERIFY(m_desk->pay(second - 1, u"T-1"_s, voucher));
    QCOMPARE(count("SELECT count(*) FROM pictures"), 1);
    QVERIFY(m_desk->payout(second).picture > 0);
    QCOMPARE(m_desk->payout(second).picture, m_desk->payout(second - 1).picture);
}

void TstPayoutStore::onlyTheOwnerPays()
{
    m_desk->earn(m_desk->amy, 320);
    ShopContext staff = m_desk->shop.context();
    staff.profile.role = ShopRole::Staff;
    const auto prepared = m_desk->write([&](Connection &connection) {
        return PayoutStore(connection, staff).prepare({ Uuid::v7(kMorning), {}, { m_desk->amy } });
    });
    QCOMPARE(why(prepared), u"Only the owner of the shop pays commissions out."_s);
    QVERIFY(!m_desk->write([&](Connection &connection) { return StatementKey::ofShop(connection, staff); }));
}

void TstPayoutStore::monthsAreClosedOneAfterTheOther()
{
    m_desk->earn(m_desk->amy, 320); // 1 March
    const MonthClose months(m_desk->shop.connection(), m_desk->shop.context());
    QVERIFY(!m_desk->close("2026-03"));
    QVERIFY(!months.next()->has_value());
    m_desk->wait(65 * kDay); // 5 May
    const Status april = m_desk->close("2026-04");
    QVERIFY(!april);
    QCOMPARE(april.error().detail, u"2026-03 is still open. Close the months one after the other."_s);
    QVERIFY(m_desk->close("2026-03"));
    QVERIFY(m_desk->close("2026-03"));
    QCOMPARE(**months.next(), (CommissionMonth { 2026, 4 }));
    QVERIFY(m_desk->close("2026-04"));
    QVERIFY(!m_desk->close("2026-05"));
    QCOMPARE(m_desk->shop.rows("SELECT month, ends_at FROM closed_months ORDER BY id"),
        u"2026-03|1774972800000\n2026-04|1777564800000"_s); // midnight in Shanghai
}

void TstPayoutStore::laterEntriesGoIntoTheOpenMonth()
{
    const CommissionEntry late = m_desk->accrual(m_desk->amy, 320);
    m_desk->earn(m_desk->amy, 100);
    m_desk->wait(40 * kDay); // 10 April
    QVERIFY(m_desk->close("2026-03"));
    m_desk->append(late);
    QCOMPARE(m_desk->statement(m_desk->amy, "2026-03").closing.total().minor(), 100);
    const CommissionStatement april = m_desk->statement(m_desk->amy, "2026-04");
    QCOMPARE(april.opening.total().minor(), 100);
    QCOMPARE(april.closing.total().minor(), 420);
    QCOMPARE(april.lines.front().bookedAt, Instant(1774972800000));
    QVERIFY(april.addsUp());
}

void TstPayoutStore::accountsAreShownByTheirEnd()
{
    QCOMPARE(maskedAccount(u"6222021234567890"_s), u"•••• 7890"_s);
    QCOMPARE(maskedAccount(u"13000001234"_s), u"•••• 1234"_s);
    QCOMPARE(maskedAccount(u"amy888"_s), u"•••• 88"_s);
    QCOMPARE(maskedAccount(u"ab"_s), u"•••• "_s);
    QCOMPARE(maskedAccount({}), QString());
}

// Any history: earnings, refunds, requests, payouts, voids, months closed, in any order.
void TstPayoutStore::everyStateAddsUpWhateverHappens()
{
    QRandomGenerator dice(20260301);
    const std::vector<RowId> people { m_desk->amy, m_desk->bea, m_desk->addReseller(u"Cai"_s, u"alipay"_s) };
    std::vector<std::pair<RowId, RowId>> earned; // order, reseller
    const auto someone = [&] { return people[static_cast<size_t>(dice.bounded(static_cast<int>(people.size())))]; };
    const auto anOrder = [&] { return earned[static_cast<size_t>(dice.bounded(static_cast<int>(earned.size())))]; };
    const auto somePayout = [&] { return dice.bounded(static_cast<int>(m_desk->lastPayout())) + 1; };
    for (int step = 0; step < 400; ++step) {
        m_desk->wait(dice.bounded(static_cast<int>(kDay)));
        const int what = dice.bounded(10);
        if (what < 4) {
            const RowId order = m_desk->addOrder(qPrintable(u"A7-%1"_s.arg(step)));
            earned.emplace_back(order, someone());
            m_desk->earn(earned.back().second, dice.bounded(1, 5'000), dice.bounded(10), order);
        } else if (what == 4 && !earned.empty()) {
            const auto [order, reseller] = anOrder();
            m_desk->reverse(reseller, dice.bounded(1, 2'000), order, m_desk->addOrder(qPrintable(u"R%1"_s.arg(step))));
        } else if (what == 5 && !earned.empty()) {
            m_desk->askForRefund(anOrder().first);
        } else if (what == 6) {
            (void)m_desk->shop.run("UPDATE refund_requests SET settled_at = created_at + 1 WHERE id % 2 = 0");
        } else if (what == 7) {
            (void)m_desk->prepare({ someone(), someone() });
        } else if (m_desk->lastPayout() > 0) {
            (void)(dice.bounded(3) > 0 ? m_desk->pay(somePayout()) : m_desk->voidPayout(somePayout()));
        }
        if (step % 100 == 99)
            if (const auto next = MonthClose(m_desk->shop.connection(), m_desk->shop.context()).next(); *next)
                QVERIFY(m_desk->close(qPrintable((*next)->toText())));
    }
    QVERIFY(count("SELECT count(*) FROM payouts WHERE paid_at IS NOT NULL") > 5);
    QVERIFY(count("SELECT count(*) FROM payouts WHERE voided_at IS NOT NULL") > 5);
    // Nothing in two payouts, nothing before its release, every payout the sum of its entries.
    QCOMPARE(count("SELECT count(*) FROM payout_entries WHERE voided = 0"),
        count("SELECT count(DISTINCT entry_id) FROM payout_entries WHERE voided = 0"));
    QCOMPARE(count("SELECT count(*) FROM payouts p WHERE gross IS NOT (SELECT sum(amount) FROM payout_entries l\n"
                   "JOIN commission_entries e ON e.id = l.entry_id WHERE l.payout_id = p.id)"),
        0);
    QCOMPARE(count("SELECT count(*) FROM payout_entries l JOIN commission_entries e ON e.id = l.entry_id\n"
                   "JOIN payouts p ON p.id = l.payout_id WHERE e.release_at > p.created_at"),
        0);
    const auto all = CommissionBalances(m_desk->shop.connection(), m_desk->shop.context()).all();
    QCOMPARE(all->size(), people.size());
    for (size_t i = 0; i < people.size(); ++i) {
        const RowId reseller = people[i];
        const CommissionBalance balance = m_desk->balance(reseller);
        QVERIFY((*all)[i] == balance); // summed in two ways
        int64_t states = 0;
        for (const Money &each : balance.states)
            states += each.minor();
        QCOMPARE(states, (balance.earned + balance.reversed).minor());
        const auto months = CommissionStatements(m_desk->shop.connection(), m_desk->shop.context()).months(reseller);
        QVERIFY(months->size() > 3);
        Money before(0, Currency());
        for (auto month = months->rbegin(); month != months->rend(); ++month) {
            const CommissionStatement statement = m_desk->statement(reseller, qPrintable(month->toText()));
            QVERIFY2(statement.addsUp(), qPrintable(month->toText()));
            QCOMPARE(statement.opening.total(), before);
            before = statement.closing.total();
        }
        QCOMPARE(before, balance.open());
    }
}

QTEST_GUILESS_MAIN(TstPayoutStore)
#include "tst_payoutstore.moc"

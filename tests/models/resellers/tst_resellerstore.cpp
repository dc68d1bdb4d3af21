// Who sells on: states that follow from each other, inviters without circles, payout details that only the owner sees.
#include "models/resellers/resellerstore.h"

#include "models/customers/customerstore.h"
#include "models/resellers/resellerfigures.h"
#include "tests/support/shopfixture.h"

#include <QTest>

using namespace jishi;
using namespace jishi::testing;
using namespace Qt::StringLiterals;

class TstResellerStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_shop = std::make_unique<ShopFixture>(); }
    void whatIsWrittenIsRead();
    void onlyWhatDiffersIsWritten();
    void nobodyIsWithoutANameOrWithThatOfAnother();
    void nobodyInvitesHerselfOrWhoCameBeforeHer();
    void aCustomerIsOneReseller();
    void anAccountHasAKind();
    void theStatesFollowFromEachOther_data();
    void theStatesFollowFromEachOther();
    void whoComesBackHasNotLeft();
    void payoutDetailsAreMaskedForAllButTheOwner();
    void staffKeepThePayoutDetails();
    void masksShowTheEndAtMost_data();
    void masksShowTheEndAtMost();
    void onHerOwnComputerNobodyIsWrittenIn();
    void aCustomerIsBoundByHandSinceNow();
    void theListTellsOrdersSalesAndCommission();

private:
    ShopContext as(ShopRole role) const
    {
        ShopContext context = m_shop->context();
        context.profile.role = role;
        return context;
    }
    Result<RowId> save(const Reseller &reseller, ShopRole role = ShopRole::Owner)
    {
        const ShopContext context = as(role);
        return inTransaction(m_shop->connection(),
            [&](Transaction &) { return ResellerStore(m_shop->connection(), context).save(reseller); });
    }
    RowId add(const QString &name, RowId inviter = 0)
    {
        Reseller reseller;
        reseller.name = name;
        reseller.inviterId = inviter;
        const auto saved = save(reseller);
        return saved ? *saved : 0;
    }
    Reseller stored(RowId id) { return *ResellerStore(m_shop->connection(), m_shop->context()).reseller(id); }
    Status become(RowId id, ResellerStatus status)
    {
        return inTransaction(m_shop->connection(), [&](Transaction &) {
            return ResellerStore(m_shop->connection(), m_shop->context()).setStatus(id, status);
        });
    }

    std::unique_ptr<ShopFixture> m_shop;
};

namespace {

QString refusal(const Result<RowId> &outcome)
{
    return outcome.ok() || outcome.error().kind != ErrorKind::Refused ? QString() : outcome.error().detail;
}

} // namespace

void TstResellerStore::whatIsWrittenIsRead()
{
    const RowId inviter = add(u"Wang Yan"_s);
    QVERIFY(m_shop->run("INSERT INTO reseller_tiers (uuid, name, created_at) VALUES (randomblob(16), 'Gold', 1)"));
    Reseller reseller;
    reseller.name = u"  Li Na "_s;
    reseller.tierId = 1;
    reseller.inviterId = inviter;
    reseller.phone = u"138 0000 1234"_s;
    reseller.wechat = u"lina"_s;
    reseller.note = u"Block 7"_s;
    reseller.payout = { PayoutMethod::Bank, u"6222020200112233445"_s, u"李娜"_s, u"ICBC"_s, u"310101199001011234"_s };
    const auto id = save(reseller);
    QVERIFY(id);
    const Reseller read = stored(*id);
    QCOMPARE(read.name, u"Li Na"_s);
    QCOMPARE(read.tier, u"Gold"_s);
    QCOMPARE(read.inviter, u"Wang Yan"_s);
    QCOMPARE(read.payout, reseller.payout);
    QCOMPARE(read.status, ResellerStatus::Active);
    QCOMPARE(read.approvedAt, kMorning);
    QCOMPARE(*ResellerStore(m_shop->connection(), m_shop->context()).invited(inviter), QStringList { u"Li Na"_s });
}

void TstResellerStore::onlyWhatDiffersIsWritten()
{
    Reseller reseller = stored(add(u"Li Na"_s));
    QVERIFY(m_shop->run("DELETE FROM outbox"));
    reseller.phone = u"13800001234"_s;
    QVERIFY(save(reseller));
    QCOMPARE(m_shop->text("SELECT fields FROM outbox"), uR"({"phone":["","13800001234"]})"_s);
    QVERIFY(save(stored(reseller.id)));
    QCOMPARE(m_shop->integer("SELECT count(*) FROM outbox"), 1);
}

void TstResellerStore::nobodyIsWithoutANameOrWithThatOfAnother()
{
    QCOMPARE(refusal(save({})), u"A reseller needs a name."_s);
    add(u"Li Na"_s);
    Reseller twin;
    twin.name = u"li na"_s;
    QCOMPARE(refusal(save(twin)), u"There is a reseller li na already."_s);
    QCOMPARE(m_shop->integer("SELECT count(*) FROM resellers"), 1);
}

void TstResellerStore::nobodyInvitesHerselfOrWhoCameBeforeHer()
{
    const RowId first = add(u"First"_s);
    const RowId second = add(u"Second"_s, first);
    const RowId third = add(u"Third"_s, second);
    QVERIFY(third > 0);
    Reseller changed = stored(first);
    changed.inviterId = first;
    QCOMPARE(refusal(save(changed)), u"Nobody invites herself."_s);
    changed.inviterId = second;
    QCOMPARE(refusal(save(changed)), u"Second cannot have invited First, who came before her."_s);
    changed.inviterId = third;
    QCOMPARE(refusal(save(changed)), u"Third cannot have invited First, who came before her."_s);
    QCOMPARE(stored(first).inviterId, 0);
}

void TstResellerStore::aCustomerIsOneReseller()
{
    QVERIFY(m_shop->run("INSERT INTO customers (uuid, name, created_at) VALUES (randomblob(16), 'Chen', 1)"));
    Reseller one;
    one.name = u"One"_s;
    one.customerId = 1;
    QVERIFY(save(one));
    Reseller other;
    other.name = u"Other"_s;
    other.customerId = 1;
    QCOMPARE(refusal(save(other)), u"The customer Chen is the reseller One already."_s);
}

void TstResellerStore::anAccountHasAKind()
{
    Reseller reseller;
    reseller.name = u"Li Na"_s;
    reseller.payout.account = u"12345678"_s;
    QCOMPARE(refusal(save(reseller)), u"Choose what kind of account it is that she is paid into."_s);
}

void TstResellerStore::theStatesFollowFromEachOther_data()
{
    QTest::addColumn<int>("from");
    QTest::addColumn<QList<int>>("to");
    const auto row = [](const char *name, ResellerStatus from, std::initializer_list<ResellerStatus> to) {
        QList<int> allowed;
        for (const ResellerStatus status : to)
            allowed << static_cast<int>(status);
        QTest::newRow(name) << static_cast<int>(from) << allowed;
    };
    using enum ResellerStatus;
    row("applied", Applied, { Active, Declined });
    row("active", Active, { Frozen, Left });
    row("frozen", Frozen, { Active, Left });
    row("left", Left, { Active });
    row("declined", Declined, { Active });
}

void TstResellerStore::theStatesFollowFromEachOther()
{
    QFETCH(int, from);
    QFETCH(QList<int>, to);
    for (int wanted = 0; wanted < 5; ++wanted) {
        const RowId id = add(QString::number(wanted));
        const auto set = m_shop->connection()
                             .prepare("UPDATE resellers SET status = ?2 WHERE id = ?1")
                             .bind(1, id)
                             .bind(2, toText(static_cast<ResellerStatus>(from)))
                             .run();
        QVERIFY(set);
        QCOMPARE(become(id, static_cast<ResellerStatus>(wanted)).ok(), to.contains(wanted));
        QCOMPARE(static_cast<int>(stored(id).status), to.contains(wanted) ? wanted : from);
    }
}

void TstResellerStore::whoComesBackHasNotLeft()
{
    const RowId id = add(u"Li Na"_s);
    QVERIFY(become(id, ResellerStatus::Left));
    QCOMPARE(stored(id).leftAt, kMorning);
    QVERIFY(!ResellerStore(m_shop->connection(), m_shop->context()).names()->contains(u"Li Na"_s));
    m_shop->clock().set(kMorning + 1000);
    QVERIFY(become(id, ResellerStatus::Active));
    QCOMPARE(stored(id).leftAt, 0);
    QCOMPARE(stored(id).approvedAt, kMorning);
}

void TstResellerStore::payoutDetailsAreMaskedForAllButTheOwner()
{
    Reseller reseller;
    reseller.name = u"Li Na"_s;
    reseller.payout = { PayoutMethod::Bank, u"6222020200112233445"_s, u"李娜"_s, u"ICBC"_s, u"310101199001011234"_s };
    const RowId id = *save(reseller);
    for (const ShopRole role : { ShopRole::Staff, ShopRole::Reseller }) {
        const ShopContext context = as(role);
        const auto seen = ResellerStore(m_shop->connection(), context).reseller(id);
        QVERIFY(seen);
        QCOMPARE(
            seen->payout, (PayoutDetails { PayoutMethod::Bank, u"****3445"_s, u"*娜"_s, u"ICBC"_s, u"****1234"_s }));
    }
    QCOMPARE(stored(id).payout, reseller.payout);
}

void TstResellerStore::staffKeepThePayoutDetails()
{
    Reseller reseller;
    reseller.name = u"Li Na"_s;
    reseller.payout = { PayoutMethod::Alipay, u"lina@example.com"_s, u"李娜"_s, {}, {} };
    const RowId id = *save(reseller);
    const ShopContext staff = as(ShopRole::Staff);
    Reseller seen = *ResellerStore(m_shop->connection(), staff).reseller(id);
    seen.phone = u"13800001234"_s;
    QVERIFY(save(seen, ShopRole::Staff));
    QCOMPARE(stored(id).payout, reseller.payout);
    QCOMPARE(stored(id).phone, u"13800001234"_s);
}

void TstResellerStore::masksShowTheEndAtMost_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("masked");
    QTest::newRow("empty") << QString() << QString();
    QTest::newRow("card") << u"6222020200112233445"_s << u"****3445"_s;
    QTest::newRow("eight") << u"12345678"_s << u"****5678"_s;
    QTest::newRow("short") << u"12345"_s << u"****45"_s;
    QTest::newRow("one") << u"7"_s << u"****"_s;
    QTest::newRow("blanks") << u" 6222 0202 0011 "_s << u"****0011"_s;
}

void TstResellerStore::masksShowTheEndAtMost()
{
    QFETCH(QString, text);
    QFETCH(QString, masked);
    QCOMPARE(maskedTail(text), masked);
}

void TstResellerStore::onHerOwnComputerNobodyIsWrittenIn()
{
    add(u"Li Na"_s);
    const ShopContext her = as(ShopRole::Reseller);
    Reseller reseller;
    reseller.name = u"Somebody"_s;
    QVERIFY(!refusal(save(reseller, ShopRole::Reseller)).isEmpty());
    ResellerStore store(m_shop->connection(), her);
    QVERIFY(!refusal(store.findOrAdd(u"Somebody"_s)).isEmpty());
    QCOMPARE(*store.findOrAdd(u"Li Na"_s), 1);
    QCOMPARE(*store.findOrAdd({}), 0);
}

void TstResellerStore::aCustomerIsBoundByHandSinceNow()
{
    CustomerStore customers(m_shop->connection(), m_shop->context());
    Customer customer;
    customer.name = u"Chen"_s;
    customer.reseller = u"Li Na"_s;
    const auto id = inTransaction(m_shop->connection(), [&](Transaction &) { return customers.save(customer); });
    QVERIFY(id);
    QCOMPARE(customers.customer(*id)->boundAt, kMorning);
    QVERIFY(m_shop->run("UPDATE customers SET bound_by = 'link', bound_at = 5"));
    customer = *customers.customer(*id);
    customer.phone = u"13800001234"_s; // an edit of something else leaves the binding alone
    QVERIFY(inTransaction(m_shop->connection(), [&](Transaction &) { return customers.save(customer); }));
    QCOMPARE(m_shop->rows("SELECT bound_at, bound_by FROM customers"), u"5|link"_s);
    customer.reseller.clear();
    QVERIFY(inTransaction(m_shop->connection(), [&](Transaction &) { return customers.save(customer); }));
    QCOMPARE(m_shop->rows("SELECT reseller_id IS NULL, bound_at IS NULL, bound_by FROM customers"), u"1|1|"_s);
}

void TstResellerStore::theListTellsOrdersSalesAndCommission()
{
    const RowId id = add(u"Li Na"_s);
    m_shop->addVariant("MG-1", 1000);
    const RowId order = m_shop->addOrder("A7-1", "completed");
    const RowId old = m_shop->addOrder("A7-2", "completed");
    const RowId back = m_shop->addOrder("A7-3", "completed");
    const auto sql =
        u"UPDATE orders SET placed_at = %1, shipping = 600;\n"
        "UPDATE orders SET placed_at = %1 - 40 * 86400000 WHERE id = %3;\n"
        "UPDATE orders SET refers_to = %2, shipping = 0 WHERE id = %4;\n"
        "INSERT INTO order_lines (order_id, line_no, variant_id, name, quantity, unit_price, amount)\n"
        "    VALUES (%2, 1, 1, 'M', 3000, 1000, 3000), (%3, 1, 1, 'M', 1000, 1000, 1000),\n"
        "        (%4, 1, 1, 'M', -1000, 1000, -1000);\n"
        "INSERT INTO attributions (uuid, order_id, reseller_id, method, at)\n"
        "    VALUES (randomblob(16), %2, 1, 'manual', 1), (randomblob(16), %3, 1, 'manual', 1);\n"
        "INSERT INTO commission_entries (uuid, reseller_id, level, kind, order_id, amount, at, booked_at,\n"
        "    release_at, chain) VALUES\n"
        "    (randomblob(16), 1, 1, 'accrual', %2, 70, 1, 1, %1 + 1, zeroblob(32)),\n"
        "    (randomblob(16), 1, 1, 'accrual', %3, 30, 1, 1, %1, zeroblob(32)),\n"
        "    (randomblob(16), 1, 1, 'reversal', %3, -5, 1, 1, %1, zeroblob(32))"_s.arg(kMorning)
            .arg(order)
            .arg(old)
            .arg(back);
    QVERIFY(m_shop->run(qPrintable(sql)));
    const auto one = [&] { return ResellerFigures(m_shop->connection(), m_shop->context()).all()->front(); };
    QCOMPARE(one().id, id);
    QCOMPARE(one().orders, 1);
    QCOMPARE(one().sales.minor(), 2000); // 3 less 1 that came back, without postage, nothing of 40 days ago
    QCOMPARE(one().waiting.minor(), 70);
    QCOMPARE(one().payable.minor(), 25);
    QVERIFY(m_shop->run("INSERT INTO refund_requests (uuid, order_id, created_at) VALUES (randomblob(16), 2, 1)"));
    QCOMPARE(one().payable.minor(), 0);
    QVERIFY(m_shop->run("UPDATE refund_requests SET settled_at = 2"));
    QVERIFY(become(id, ResellerStatus::Frozen));
    QCOMPARE(one().payable.minor(), 0);
    QCOMPARE(one().waiting.minor(), 95);
}

QTEST_GUILESS_MAIN(TstResellerStore)
#include "tst_resellerstore.moc"

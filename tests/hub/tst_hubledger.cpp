// Commission follows from what the hub has of an order, whatever the desk that derived it took the order for.
#include "models/commissions/commissionaccrual.h"
#include "models/commissions/rulestore.h"
#include "models/hub/parkedchanges.h"
#include "models/orders/ordereditor.h"
#include "models/orders/orderstore.h"
#include "models/resellers/attribution.h"
#include "tests/hub/hubdesk.h"

#include <QTest>

using namespace jishi;
using namespace jishi::testing;
using namespace Qt::StringLiterals;

class TstHubLedger : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void whatWasDerivedFromARefusedEditNeverCounts_data();
    void whatWasDerivedFromARefusedEditNeverCounts();
    void whatWentTwiceIsOwedAsTheFirstDeskHadIt();

private:
    Status handOver(HubDesk &desk);
    Status edit(HubDesk &desk, const std::vector<int> &quantities);
    Status owe(HubDesk &desk, RowId reseller);
    int takeBackAll(HubDesk &desk);

    std::unique_ptr<HubDesk> m_owner;
    std::unique_ptr<HubDesk> m_staff;
};

// One order of four mangos at 10.00, brought by Amy; ten percent of it are hers once it is handed over.
void TstHubLedger::init()
{
    m_owner = HubDesk::owner();
    QVERIFY(m_owner);
    QVERIFY(m_owner->run(
        "INSERT INTO products (uuid, name, created_at) VALUES (randomblob(16), '海南芒果', 1);\n"
        "INSERT INTO variants (uuid, product_id, sku, price, cost, created_at)\n"
        "VALUES (randomblob(16), 1, 'FR-001', 1000, 400, 1);\n"
        "INSERT INTO stock_movements (uuid, variant_id, quantity, reason, at)\n"
        "VALUES (randomblob(16), 1, 50000, 'purchase', 1);\n"
        "INSERT INTO resellers (uuid, name, status, created_at)\n"
        "VALUES (randomblob(16), 'Amy', 'active', 1), (randomblob(16), 'Bea', 'active', 1);\n"
        "INSERT INTO customers (uuid, name, created_at, reseller_id) VALUES (randomblob(16), '王燕萍', 1, 1)"));
    QVERIFY(m_owner->write([&](Transaction &transaction) -> Status {
        CommissionRule rule;
        rule.sections.front().first = 1000;
        const auto added = RuleStore(transaction.connection(), m_owner->shop().context()).add(rule);
        if (!added)
            return added.error();
        OrderDraft draft;
        draft.customerId = 1;
        draft.lines.push_back({ 1, Quantity::units(4), std::nullopt, Money(0, m_owner->shop().currency()) });
        const auto placed = OrderStore(transaction.connection(), m_owner->shop().context()).place(draft);
        return placed ? done() : placed.error();
    }));
    QVERIFY(m_owner->settle());
    m_staff = HubDesk::joined(*m_owner, ShopRole::Staff);
    QVERIFY(m_staff && m_staff->settle());
    m_owner->clock().set(kMorning + kHour);
    m_staff->clock().set(kMorning + kHour);
}

Status TstHubLedger::handOver(HubDesk &desk)
{
    return desk.write([&](Transaction &transaction) {
        return OrderStore(transaction.connection(), desk.shop().context())
            .setFulfilment(1, FulfilmentState::HandedOver);
    });
}

Status TstHubLedger::edit(HubDesk &desk, const std::vector<int> &quantities)
{
    return desk.write([&](Transaction &transaction) {
        OrderEdit edit;
        std::vector<EditedLine> lines;
        for (const int quantity : quantities)
            lines.push_back({ lines.empty() ? 1 : 0,
                { 1, Quantity::units(quantity), std::nullopt, Money(0, desk.shop().currency()) } });
        edit.lines = lines;
        edit.reason = u"fewer"_s;
        return OrderEditor(transaction.connection(), desk.shop().context()).edit(1, edit);
    });
}

Status TstHubLedger::owe(HubDesk &desk, RowId reseller)
{
    return desk.write([&](Transaction &transaction) -> Status {
        Connection &connection = transaction.connection();
        if (auto owed = Attributions(connection, desk.shop().context()).reassign(1, reseller, u"hers"_s); !owed)
            return owed;
        return CommissionAccrual(connection, desk.shop().context()).settle(1);
    });
}

int TstHubLedger::takeBackAll(HubDesk &desk)
{
    const auto refused =
        desk.shop()
            .database()
            .read([&](Connection &connection) { return ParkedChanges(connection, desk.shop().context()).refused(); })
            .wait();
    for (auto change = refused->rbegin(); change != refused->rend(); ++change)
        if (!desk.write([&](Transaction &transaction) {
                return ParkedChanges(transaction.connection(), desk.shop().context()).takeBack(change->change);
            }))
            return -1;
    return static_cast<int>(refused->size());
}

void TstHubLedger::whatWasDerivedFromARefusedEditNeverCounts_data()
{
    QTest::addColumn<bool>("handedOverToo");
    QTest::addRow("edited, then owed to another") << false;
    QTest::addRow("edited and handed over, then owed to another") << true;
}

void TstHubLedger::whatWasDerivedFromARefusedEditNeverCounts()
{
    QFETCH(bool, handedOverToo);
    QVERIFY(handOver(*m_staff));
    QVERIFY(m_staff->settle());
    QCOMPARE(m_staff->integer(u"SELECT sum(amount) FROM commission_entries"_s), 400);
    // The owner does not know yet that it went.
    QVERIFY(edit(*m_owner, { 1 }));
    if (handedOverToo)
        QVERIFY(handOver(*m_owner));
    QVERIFY(owe(*m_owner, 2));
    QVERIFY(m_owner->settle());
    QCOMPARE(m_owner->problems().join(u"; "_s), QString());
    QVERIFY(m_staff->settle());
    QCOMPARE(m_staff->problems().join(u"; "_s), QString());
    QCOMPARE(takeBackAll(*m_owner), 1);
    for (HubDesk *desk : { m_owner.get(), m_staff.get(), m_owner.get() })
        QVERIFY(desk->settle());
    QCOMPARE(m_owner->view(ShopRole::Staff), m_staff->view());
    for (HubDesk *desk : { m_owner.get(), m_staff.get() }) {
        QCOMPARE(desk->problems().join(u"; "_s), QString());
        QCOMPARE(desk->integer(u"SELECT sum(amount) FROM commission_entries WHERE reseller_id = 1"_s), 0);
        QCOMPARE(desk->integer(u"SELECT sum(amount) FROM commission_entries WHERE reseller_id = 2"_s), 400);
        QCOMPARE(desk->integer(u"SELECT count(*) FROM hub_due"_s), 0);
        QCOMPARE(desk->integer(u"SELECT count(*) FROM change_states WHERE state = 'refused'"_s), 0);
    }
}

void TstHubLedger::whatWentTwiceIsOwedAsTheFirstDeskHadIt()
{
    QVERIFY(edit(*m_owner, { 4, 2 }));
    QVERIFY(m_owner->settle());
    QVERIFY(m_staff->settle());
    QVERIFY(edit(*m_staff, { 4 }));
    QVERIFY(handOver(*m_staff));
    QVERIFY(m_staff->settle());
    // The owner gives out what she knows of, and says whose it was.
    QVERIFY(handOver(*m_owner));
    QVERIFY(owe(*m_owner, 2));
    for (HubDesk *desk : { m_owner.get(), m_staff.get(), m_owner.get(), m_staff.get() })
        QVERIFY(desk->settle());
    QCOMPARE(m_owner->view(ShopRole::Staff), m_staff->view());
    for (HubDesk *desk : { m_owner.get(), m_staff.get() }) {
        QCOMPARE(desk->problems().join(u"; "_s), QString());
        QCOMPARE(desk->integer(u"SELECT count(*) FROM order_lines"_s), 1);
        QCOMPARE(desk->integer(u"SELECT on_hand FROM variants"_s), 46000);
        QCOMPARE(desk->integer(u"SELECT sum(amount) FROM commission_entries WHERE reseller_id = 1"_s), 0);
        QCOMPARE(desk->integer(u"SELECT sum(amount) FROM commission_entries WHERE reseller_id = 2"_s), 400);
    }
}

QTEST_GUILESS_MAIN(TstHubLedger)
#include "tst_hubledger.moc"

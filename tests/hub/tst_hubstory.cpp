// One shop on many desks, against a real hub: what one enters the others have, once, and nobody has what is not hers.
#include "models/orders/orderstore.h"
#include "tests/hub/hubdesk.h"

#include <QTest>

using namespace jishi;
using namespace jishi::testing;
using namespace Qt::StringLiterals;

class TstHubStory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aShopThatIsThereComesToASecondDesk();

private:
    static RowId place(HubDesk &desk, int quantity);
    std::unique_ptr<HubDesk> m_owner;
};

void TstHubStory::init()
{
    m_owner = HubDesk::owner();
    QVERIFY(m_owner);
    QVERIFY(m_owner->run(
        "INSERT INTO categories (uuid, name, created_at) VALUES (randomblob(16), '水果', 1);"
        "INSERT INTO products (uuid, category_id, name, created_at) VALUES (randomblob(16), 1, '海南芒果', 1);"
        "INSERT INTO variants (uuid, product_id, sku, price, cost, created_at) VALUES (randomblob(16), 1, 'FR-001', 3990, 2000, 1);"
        "INSERT INTO customers (uuid, name, phone, created_at) VALUES (randomblob(16), '王燕萍', '13800001234', 1);"
        "INSERT INTO stock_movements (uuid, variant_id, quantity, reason, at) VALUES (randomblob(16), 1, 10000, 'purchase', 1);"));
}

RowId TstHubStory::place(HubDesk &desk, int quantity)
{
    const auto placed = desk.write([&](Transaction &transaction) {
        OrderDraft draft;
        draft.customerId = 1;
        draft.lines.push_back({ 1, Quantity::units(quantity), std::nullopt, Money(0, desk.shop().currency()) });
        return OrderStore(transaction.connection(), desk.shop().context()).place(draft);
    });
    if (!placed)
        qWarning() << placed.error().detail;
    return placed ? placed->id : 0;
}

void TstHubStory::aShopThatIsThereComesToASecondDesk()
{
    QVERIFY(place(*m_owner, 2) > 0);
    QCOMPARE(m_owner->run(), u"done"_s);
    QVERIFY(m_owner->settle());
    QCOMPARE(m_owner->integer(u"SELECT count(*) FROM change_states WHERE state = 'refused'"_s), 0);

    const auto staff = HubDesk::joined(*m_owner, ShopRole::Staff);
    QVERIFY(staff);
    QCOMPARE(staff->run(), u"done"_s);
    QCOMPARE(staff->view(), m_owner->view());
    QCOMPARE(staff->problems().join(u"; "_s), QString());
    QCOMPARE(m_owner->problems().join(u"; "_s), QString());
    QCOMPARE(staff->integer(u"SELECT on_hand FROM variants"_s), 10000);
    QCOMPARE(staff->integer(u"SELECT reserved FROM variants"_s), 2000);

    // An order on the market stall.
    QVERIFY(place(*staff, 3) > 0);
    QVERIFY(staff->settle());
    QVERIFY(m_owner->settle());
    QCOMPARE(m_owner->integer(u"SELECT count(*) FROM orders"_s), 2);
    QCOMPARE(m_owner->integer(u"SELECT reserved FROM variants"_s), 5000);
    QCOMPARE(staff->view(), m_owner->view());
    QCOMPARE(m_owner->integer(u"SELECT count(DISTINCT substr(number, 1, instr(number, '-'))) FROM orders"_s), 2);
    QCOMPARE(staff->problems().join(u"; "_s), QString());
    QCOMPARE(m_owner->problems().join(u"; "_s), QString());
}

QTEST_GUILESS_MAIN(TstHubStory)
#include "tst_hubstory.moc"

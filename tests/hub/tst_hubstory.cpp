// One shop on many desks, against a real hub: what one enters the others have, once, and nobody has what is not hers.
#include "models/catalog/catalogstore.h"
#include "models/db/ownedrows.h"
#include "models/groups/listkeeper.h"
#include "models/groups/listplanner.h"
#include "models/hub/parkedchanges.h"
#include "models/orders/orderstore.h"
#include "models/resellers/linkdesk.h"
#include "models/resellers/linkstore.h"
#include "models/settings/shopoptions.h"
#include "sync/hub/picturesync.h"
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
    void aResellerJoinsAndSignsHerOwnLinks();
    void whomAResellerWritesInIsHers();
    void aLeaderPastesTheListOfHerGroup();
    void aPictureFollowsInParts();
    void whatTwoChangedIsDecidedByAPerson();

private:
    static RowId place(HubDesk &desk, int quantity);
    static QString uuidIn(HubDesk &desk, const QString &sql);
    // "placed/unchanged/refused" of a list pasted into the first group.
    static QString paste(HubDesk &desk, const QString &text);
    std::unique_ptr<HubDesk> m_owner;
};

void TstHubStory::init()
{
    m_owner = HubDesk::owner();
    QVERIFY(m_owner);
    QVERIFY(m_owner->run(
        "INSERT INTO categories (uuid, name, created_at) VALUES (randomblob(16), '水果', 1);"
        "INSERT INTO products (uuid, category_id, name, created_at) VALUES (randomblob(16), 1, '海南芒果', 1);"
        "INSERT INTO variants (uuid, product_id, sku, price, cost, created_at) VALUES (randomblob(16), 1, 'FR-001', "
        "3990, 2000, 1);"
        "INSERT INTO customers (uuid, name, phone, created_at) VALUES (randomblob(16), '王燕萍', '13800001234', 1);"
        "INSERT INTO stock_movements (uuid, variant_id, quantity, reason, at) VALUES (randomblob(16), 1, 10000, "
        "'purchase', 1);"));
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
    QCOMPARE(staff->view(), m_owner->view(ShopRole::Staff));
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
    QCOMPARE(staff->view(), m_owner->view(ShopRole::Staff));
    // What it cost, nobody on the stall knows: the owner does.
    QCOMPARE(staff->integer(u"SELECT count(cost) FROM order_lines"_s)
            + staff->integer(u"SELECT count(cost) FROM variants"_s),
        0);
    QCOMPARE(m_owner->integer(u"SELECT count(*) FROM order_lines WHERE cost IS NULL"_s), 0);
    QCOMPARE(m_owner->integer(u"SELECT count(DISTINCT substr(number, 1, instr(number, '-'))) FROM orders"_s), 2);
    QCOMPARE(staff->problems().join(u"; "_s), QString());
    QCOMPARE(m_owner->problems().join(u"; "_s), QString());
}

void TstHubStory::aResellerJoinsAndSignsHerOwnLinks()
{
    QVERIFY(m_owner->run(
        "INSERT INTO resellers (uuid, name, status, created_at) VALUES (randomblob(16), 'Amy', 'active', 1);"
        "UPDATE customers SET reseller_id = 1"));
    const auto keyOf = [](HubDesk &desk) {
        return desk
            .write([&](Transaction &transaction) -> Result<QByteArray> {
                return LinkDesk(transaction.connection(), desk.shop().context())
                    .resellerKey(uuidOf(transaction.connection(), "resellers", 1));
            })
            .value();
    };
    QVERIFY(m_owner->write([&](Transaction &transaction) {
        return ShopOptions(transaction.connection(), m_owner->shop().context()).set(option::kLinkKey, u"00ff00ff"_s);
    }));
    QVERIFY(m_owner->settle());
    const QString amy = m_owner->text(
        u"SELECT "
        u"lower(substr(h,1,8)||'-'||substr(h,9,4)||'-'||substr(h,13,4)||'-'||substr(h,17,4)||'-'||substr(h,21))\n"
        "FROM (SELECT hex(uuid) AS h FROM resellers)"_s);
    const auto desk = HubDesk::joined(*m_owner, ShopRole::Reseller, amy);
    QVERIFY(desk);
    QCOMPARE(desk->run(), u"done"_s);
    QCOMPARE(desk->problems().join(u"; "_s), QString());
    QCOMPARE(desk->integer(u"SELECT count(cost) FROM variants"_s), 0);
    QCOMPARE(desk->integer(u"SELECT count(*) FROM customers"_s), 1);
    QCOMPARE(desk->text(u"SELECT phone FROM customers"_s), QString());
    QVERIFY(!keyOf(*desk).isEmpty());
    QCOMPARE(keyOf(*desk), keyOf(*m_owner));
    // Her order is the shop's, owed to her.
    QVERIFY(place(*desk, 1) > 0);
    QVERIFY(desk->settle());
    QVERIFY(m_owner->settle());
    QCOMPARE(m_owner->integer(u"SELECT count(*) FROM orders WHERE reseller_id = 1"_s), 1);
    QCOMPARE(m_owner->problems().join(u"; "_s), QString());
}

// On the market stall, for somebody nobody knew: the order arrives, with the one who brought her in paid as ever.
void TstHubStory::whomAResellerWritesInIsHers()
{
    QVERIFY(m_owner->run(
        "INSERT INTO resellers (uuid, name, status, created_at) VALUES (randomblob(16), 'Bea', 'active', 1);"
        "INSERT INTO resellers (uuid, name, status, inviter_id, created_at)\n"
        "VALUES (randomblob(16), 'Amy', 'active', 1, 1)"));
    QVERIFY(m_owner->settle());
    const QString amy = uuidIn(*m_owner, u"SELECT hex(uuid) FROM resellers WHERE name = 'Amy'"_s);
    const auto desk = HubDesk::joined(*m_owner, ShopRole::Reseller, amy);
    QVERIFY(desk);
    QCOMPARE(desk->run(), u"done"_s);
    const auto placed = desk->write([&](Transaction &transaction) {
        OrderDraft draft;
        draft.customerName = u"新客"_s;
        draft.customerPhone = u"13911112222"_s;
        draft.tags = u"gift"_s;
        draft.lines.push_back({ 1, Quantity::units(2), std::nullopt, Money(0, desk->shop().currency()) });
        return OrderStore(transaction.connection(), desk->shop().context()).place(draft);
    });
    QVERIFY(placed);
    QVERIFY(desk->settle());
    QVERIFY(m_owner->settle());
    QCOMPARE(desk->integer(u"SELECT count(*) FROM change_states WHERE state = 'refused'"_s), 0);
    QCOMPARE(m_owner->text(u"SELECT c.name || ' ' || c.phone || ' ' || r.name || ' ' || o.tags FROM orders o\n"
                           "JOIN customers c ON c.id = o.customer_id JOIN resellers r ON r.id = c.reseller_id"_s),
        u"新客 13911112222 Amy gift"_s);
    QCOMPARE(
        m_owner->text(u"SELECT r.name || '/' || i.name FROM attributions a JOIN resellers r ON r.id = a.reseller_id\n"
                      "JOIN resellers i ON i.id = a.inviter_id"_s),
        u"Amy/Bea"_s);
    QCOMPARE(m_owner->integer(u"SELECT cost FROM order_lines"_s), 2000);
    // She keeps what she wrote, so that the next order is the same customer's.
    QCOMPARE(desk->text(u"SELECT c.phone || ' ' || o.tags FROM orders o JOIN customers c ON c.id = o.customer_id"_s),
        u"13911112222 gift"_s);
    QCOMPARE(desk->integer(u"SELECT count(inviter_id) FROM attributions"_s), 0);
    // Somebody in her group, who is nobody's yet, comes through her link.
    QVERIFY(m_owner->run(
        "INSERT INTO groups (uuid, name, platform, leader_id, created_at) SELECT randomblob(16), 'G', '', id, 1\n"
        "FROM resellers WHERE name = 'Amy';"
        "INSERT INTO group_members (uuid, group_id, customer_id, nickname, created_at)\n"
        "SELECT randomblob(16), 1, id, '', 1 FROM customers WHERE name = '王燕萍'"));
    QVERIFY(m_owner->settle());
    QVERIFY(desk->settle());
    const RowId own = desk->integer(u"SELECT id FROM resellers"_s);
    const RowId member = desk->integer(u"SELECT id FROM customers WHERE name = '王燕萍'"_s);
    const auto linked = desk->write([&](Transaction &transaction) -> Result<PlacedOrder> {
        LinkWish wish;
        wish.resellerId = own;
        wish.target = LinkTarget::Shop;
        const auto made = LinkStore(transaction.connection(), desk->shop().context()).findOrMake(wish);
        if (!made)
            return made.error();
        OrderDraft draft;
        draft.customerId = member;
        draft.linkId = *made;
        draft.lines.push_back({ 1, Quantity::units(1), std::nullopt, Money(0, desk->shop().currency()) });
        return OrderStore(transaction.connection(), desk->shop().context()).place(draft);
    });
    QVERIFY(linked);
    QVERIFY(desk->settle());
    QVERIFY(m_owner->settle());
    QCOMPARE(desk->integer(u"SELECT count(*) FROM change_states WHERE state = 'refused'"_s), 0);
    QCOMPARE(m_owner->text(u"SELECT group_concat(a.method) FROM attributions a"_s), u"customer,link"_s);
    // What becomes of the order is the shop's affair.
    const auto forbidden = [&](auto work) {
        const Status changed = desk->write([&](Transaction &transaction) -> Status {
            return work(OrderStore(transaction.connection(), desk->shop().context()));
        });
        return !changed && changed.error().kind == ErrorKind::Refused;
    };
    QVERIFY(forbidden([](OrderStore orders) { return orders.setFulfilment(1, FulfilmentState::HandedOver); }));
    QVERIFY(forbidden([](OrderStore orders) { return orders.cancel(1); }));
    QVERIFY(forbidden([](OrderStore orders) { return orders.addPayment(1, {}); }));
    QCOMPARE(desk->problems().join(u"; "_s), QString());
    QCOMPARE(m_owner->problems().join(u"; "_s), QString());
}

QString TstHubStory::uuidIn(HubDesk &desk, const QString &sql)
{
    return Uuid::fromBytes(QByteArray::fromHex(desk.text(sql).toLatin1()).constData(), Uuid::kSize)->toText();
}

QString TstHubStory::paste(HubDesk &desk, const QString &text)
{
    const RowId group = desk.integer(u"SELECT id FROM groups"_s);
    const auto outcome = desk.write([&](Transaction &transaction) -> Result<ListOutcome> {
        const auto plan = ListPlanner(transaction.connection(), desk.shop().context()).plan(group, text);
        return plan ? ListKeeper(transaction.connection(), desk.shop().context()).store(*plan) : plan.error();
    });
    if (!outcome)
        return outcome.error().detail;
    return u"%1/%2/%3"_s.arg(outcome->placed).arg(outcome->unchanged).arg(outcome->refused.size());
}

void TstHubStory::aLeaderPastesTheListOfHerGroup()
{
    QVERIFY(m_owner->run(
        "INSERT INTO resellers (uuid, name, status, created_at) VALUES (randomblob(16), 'Amy', 'active', 1);"
        "INSERT INTO groups (uuid, name, platform, leader_id, created_at) VALUES (randomblob(16), 'G', '', 1, 1)"));
    QVERIFY(m_owner->settle());
    const auto desk =
        HubDesk::joined(*m_owner, ShopRole::Reseller, uuidIn(*m_owner, u"SELECT hex(uuid) FROM resellers"_s));
    QVERIFY(desk);
    QCOMPARE(desk->run(), u"done"_s);
    QCOMPARE(paste(*desk, u"1. 小李 海南芒果2个\n2. 桃子 海南芒果1个"_s), u"2/0/0"_s);
    QVERIFY(desk->settle());
    QVERIFY(m_owner->settle());
    // Whoever pastes it next goes on where it ended; what has been ordered only the shop changes.
    QCOMPARE(paste(*m_owner, u"1. 小李 海南芒果2个\n2. 桃子 海南芒果1个\n3. 阿芳 海南芒果3个"_s), u"1/2/0"_s);
    QVERIFY(m_owner->settle());
    QVERIFY(desk->settle());
    QCOMPARE(paste(*desk, u"1. 小李 海南芒果5个\n2. 桃子 海南芒果1个\n3. 阿芳 海南芒果3个\n4. 老周 海南芒果1个"_s),
        u"1/2/1"_s);
    QVERIFY(desk->settle());
    QVERIFY(m_owner->settle());
    for (HubDesk *each : { m_owner.get(), desk.get() }) {
        QCOMPARE(each->integer(u"SELECT count(*) FROM orders"_s), 4);
        QCOMPARE(each->integer(u"SELECT count(*) FROM group_lists"_s), 1);
        QCOMPARE(each->integer(u"SELECT count(*) FROM change_states WHERE state = 'refused'"_s), 0);
        QCOMPARE(each->problems().join(u"; "_s), QString());
    }
    QCOMPARE(m_owner->integer(u"SELECT sum(quantity) FROM order_lines"_s), 7000);
}

void TstHubStory::aPictureFollowsInParts()
{
    QByteArray content(1'300'000, '\0');
    for (int i = 0; i < content.size(); ++i)
        content[i] = static_cast<char>((static_cast<unsigned>(i) * 7919U) >> 3);
    QVERIFY(m_owner->write([&](Transaction &transaction) -> Status {
        const auto added =
            CatalogStore(transaction.connection(), m_owner->shop().context()).addPicture({ u"image/png"_s, content });
        return added ? done() : added.error();
    }));
    QVERIFY(m_owner->settle());
    const auto follow = [](HubDesk &desk) {
        PictureSync pictures(desk.shop().database());
        bool ended = false;
        QObject::connect(&pictures, &PictureSync::ended, &pictures, [&] { ended = true; });
        pictures.run(desk.sync().client(), desk.sync().token());
        if (!waitUntil([&] { return ended; }, 60000))
            return -1;
        return pictures.sent() * 10 + pictures.fetched();
    };
    QCOMPARE(follow(*m_owner), 10);
    QCOMPARE(follow(*m_owner), 0); // once
    const auto staff = HubDesk::joined(*m_owner, ShopRole::Staff);
    QVERIFY(staff);
    QCOMPARE(staff->run(), u"done"_s);
    QCOMPARE(staff->integer(u"SELECT length(content) FROM pictures"_s), 0);
    QCOMPARE(follow(*staff), 1);
    QCOMPARE(staff->text(u"SELECT hex(substr(content, -100)) FROM pictures"_s),
        QString::fromLatin1(content.last(100).toHex().toUpper()));
    QCOMPARE(staff->problems().join(u"; "_s), QString());
}

void TstHubStory::whatTwoChangedIsDecidedByAPerson()
{
    QVERIFY(m_owner->settle());
    const auto staff = HubDesk::joined(*m_owner, ShopRole::Staff);
    QVERIFY(staff && staff->run() == u"done");
    // Different fields go together; the same one is a question.
    QVERIFY(m_owner->run("UPDATE variants SET price = 4200; UPDATE products SET name = '贵妃芒'"));
    QVERIFY(staff->run("UPDATE variants SET price = 3500, barcode = '690'"));
    QVERIFY(m_owner->settle());
    QVERIFY(staff->settle());
    QCOMPARE(
        staff->text(u"SELECT p.name || v.price || v.barcode FROM variants v JOIN products p ON p.id = v.product_id"_s),
        u"贵妃芒4200690"_s);
    const auto open = staff->shop()
                          .database()
                          .read([&](Connection &connection) {
                              return ParkedChanges(connection, staff->shop().context()).conflicts();
                          })
                          .wait();
    QVERIFY(open);
    QCOMPARE(open->size(), 1U);
    QCOMPARE(open->front().column, u"price"_s);
    QCOMPARE(open->front().mine.toInteger(), 3500);
    QCOMPARE(open->front().theirs.toInteger(), 4200);
    QCOMPARE(open->front().base.toInteger(), 3990);
    QVERIFY(staff->write([&](Transaction &transaction) {
        return ParkedChanges(transaction.connection(), staff->shop().context())
            .settle(open->front().id, ParkedChanges::Settle::Mine);
    }));
    QVERIFY(staff->settle());
    QVERIFY(m_owner->settle());
    QCOMPARE(m_owner->text(u"SELECT price || barcode FROM variants"_s), u"3500690"_s);
}

QTEST_GUILESS_MAIN(TstHubStory)
#include "tst_hubstory.moc"

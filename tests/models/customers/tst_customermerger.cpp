// Two rows become one person without losing an order.
#include "models/check/shopcheck.h"
#include "models/customers/customermerger.h"
#include "models/orders/orderstore.h"
#include "tests/support/shopfixture.h"

#include <QTest>

using namespace jishi;
using namespace jishi::testing;
using namespace Qt::StringLiterals;

class TstCustomerMerger : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void mergingMovesEveryOrderAndKeepsTheSums();
    void whatBothRowsSayIsUnited();
    void aRowIsNotMergedTwiceNorWithItself();
    void everyTableThatPointsToACustomerIsKnownHere();
    void twoPeopleAreRememberedOnce();
    void groupsAndResellerComeAlong();
    void bindingAndTouchesComeAlong();
    void twoResellersStayTwo();

private:
    RowId add(const QString &name, const QString &phone);
    void order(RowId customer, const QString &note = {});
    template <typename Work>
    Status write(Work work)
    {
        return inTransaction(m_shop->connection(),
            [&](Transaction &) { return work(CustomerMerger(m_shop->connection(), m_shop->context())); });
    }
    Status merge(RowId keep, RowId other)
    {
        return write([&](CustomerMerger merger) { return merger.merge(keep, other); });
    }
    void verifyWhole();

    std::unique_ptr<ShopFixture> m_shop;
    int64_t m_variant = 0;
};

void TstCustomerMerger::init()
{
    m_shop = std::make_unique<ShopFixture>();
    m_variant = m_shop->addVariant("MG-1", 3990);
}

RowId TstCustomerMerger::add(const QString &name, const QString &phone)
{
    Customer customer;
    customer.name = name;
    customer.phone = phone;
    customer.tags = name;
    customer.contacts = { { 0, CustomerContact::Kind::Phone, u"9"_s + phone, u"work"_s } };
    return *inTransaction(m_shop->connection(),
        [&](Transaction &) { return CustomerStore(m_shop->connection(), m_shop->context()).save(customer); });
}

void TstCustomerMerger::order(RowId customer, const QString &note)
{
    OrderDraft draft;
    draft.customerId = customer;
    draft.note = note;
    draft.lines.push_back({ m_variant, Quantity::units(2), {}, {} });
    QVERIFY(inTransaction(m_shop->connection(), [&](Transaction &) {
        return OrderStore(m_shop->connection(), m_shop->context()).place(draft);
    }).ok());
}

void TstCustomerMerger::verifyWhole()
{
    const auto report = ShopCheck(m_shop->connection(), m_shop->context()).run();
    QVERIFY(report.ok());
    for (const auto &problem : report->problems)
        QVERIFY2(false, qPrintable(problem.kind + u": "_s + problem.detail));
}

void TstCustomerMerger::mergingMovesEveryOrderAndKeepsTheSums()
{
    const RowId keep = add(u"Wang"_s, u"13800001234"_s);
    const RowId other = add(u"小王"_s, u"13800005678"_s);
    order(keep);
    order(other);
    order(other);
    const QString before = m_shop->rows("SELECT count(*), sum(total), sum(paid) FROM orders");
    QVERIFY(merge(keep, other).ok());
    QCOMPARE(m_shop->rows("SELECT count(*), sum(total), sum(paid) FROM orders"), before);
    QCOMPARE(m_shop->integer("SELECT count(*) FROM orders WHERE customer_id = 1"), 3);
    QCOMPARE(m_shop->rows("SELECT merged_into, deleted_at > 0 FROM customers WHERE id = 2"), u"1|1"_s);
    QCOMPARE(m_shop->integer("SELECT count(*) FROM outbox WHERE table_name = 'orders' AND operation = 'update'"), 2);
    verifyWhole();
}

void TstCustomerMerger::whatBothRowsSayIsUnited()
{
    const RowId keep = add(u"Wang"_s, u"13800001234"_s);
    QVERIFY(merge(keep, add(u"小王"_s, u"13800005678"_s)).ok());
    const Customer kept = *CustomerStore(m_shop->connection(), m_shop->context()).customer(keep);
    QCOMPARE(kept.phone, u"13800001234"_s);
    QCOMPARE(kept.contacts.size(), 3U);
    QCOMPARE(kept.contacts[1].value, u"13800005678"_s);
    QCOMPARE(kept.contacts[2].label, u"work"_s);
    QCOMPARE(kept.tags, u"Wang,小王"_s);
    QCOMPARE(kept.note, u"小王"_s);
}

void TstCustomerMerger::aRowIsNotMergedTwiceNorWithItself()
{
    const RowId keep = add(u"Wang"_s, u"13800001234"_s);
    const RowId other = add(u"小王"_s, u"13800005678"_s);
    QCOMPARE(merge(keep, keep).error().kind, ErrorKind::Refused);
    QVERIFY(merge(keep, other).ok());
    QCOMPARE(merge(keep, other).error().kind, ErrorKind::Refused);
}

void TstCustomerMerger::everyTableThatPointsToACustomerIsKnownHere()
{
    // A new one must be moved by merge() before it is added here.
    QCOMPARE(m_shop->rows("SELECT DISTINCT m.name FROM sqlite_schema m, pragma_foreign_key_list(m.name) f\n"
                          "WHERE m.type = 'table' AND f.\"table\" = 'customers' ORDER BY 1"),
        u"customer_contacts\ncustomer_distinct\ncustomers\ngroup_members\nlink_touches\norder_drafts\norders\nresellers"_s);
}

void TstCustomerMerger::twoPeopleAreRememberedOnce()
{
    const RowId one = add(u"Wang"_s, u"13800001234"_s);
    const RowId two = add(u"小王"_s, u"13800005678"_s);
    QVERIFY(write([&](CustomerMerger merger) { return merger.markDistinct(two, one); }).ok());
    QVERIFY(write([&](CustomerMerger merger) { return merger.markDistinct(one, two); }).ok());
    QCOMPARE(m_shop->rows("SELECT first_id, second_id FROM customer_distinct"), u"1|2"_s);
}

void TstCustomerMerger::groupsAndResellerComeAlong()
{
    const RowId keep = add(u"Wang"_s, u"13800001234"_s);
    const RowId other = add(u"小王"_s, u"13800005678"_s);
    const auto change = [&](RowId id, const std::vector<GroupMembership> &groups, const QString &reseller) {
        QVERIFY(inTransaction(m_shop->connection(), [&](Transaction &) {
            CustomerStore store(m_shop->connection(), m_shop->context());
            Customer customer = *store.customer(id);
            customer.groups = groups;
            customer.reseller = reseller;
            return store.save(customer);
        }).ok());
    };
    change(keep, { { u"Fruit"_s, u"Auntie"_s } }, u"Chen"_s);
    change(other, { { u"Fruit"_s, u"小王妈"_s }, { u"Tea"_s, u""_s } }, u"Liu"_s);
    QVERIFY(merge(keep, other).ok());
    const Customer kept = *CustomerStore(m_shop->connection(), m_shop->context()).customer(keep);
    QCOMPARE(kept.groups, (std::vector<GroupMembership> { { u"Fruit"_s, u"Auntie"_s }, { u"Tea"_s, u""_s } }));
    QCOMPARE(kept.reseller, u"Chen"_s);
    // What had no room is not lost.
    QVERIFY(kept.note.contains(u"小王妈"_s));
    QVERIFY(kept.note.contains(u"Liu"_s));
    QCOMPARE(m_shop->integer("SELECT count(*) FROM group_members WHERE customer_id = 2 AND deleted_at IS NULL"), 0);
    verifyWhole();
}

void TstCustomerMerger::bindingAndTouchesComeAlong()
{
    const RowId keep = add(u"Wang"_s, u"13800001234"_s);
    const RowId other = add(u"小王"_s, u"13800005678"_s);
    QVERIFY(m_shop->run(
        "INSERT INTO resellers (uuid, name, created_at, customer_id) VALUES (randomblob(16), 'Li Na', 1, 2);\n"
        "UPDATE customers SET reseller_id = 1, bound_at = 5, bound_by = 'link' WHERE id = 2;\n"
        "INSERT INTO links (uuid, reseller_id, target, code, created_at) VALUES (randomblob(16), 1, 'shop', 'X', 1);\n"
        "INSERT INTO link_touches (uuid, link_id, customer_id, method, at) VALUES (randomblob(16), 1, 2, 'link', 5)"));
    QVERIFY(merge(keep, other).ok());
    QCOMPARE(m_shop->rows("SELECT reseller_id, bound_at, bound_by FROM customers WHERE id = 1"), u"1|5|link"_s);
    QCOMPARE(m_shop->rows("SELECT customer_id, link_id, method, at FROM link_touches ORDER BY id"),
        u"2|1|link|5\n1|1|link|5"_s);
    QCOMPARE(m_shop->integer("SELECT customer_id FROM resellers"), keep);
}

void TstCustomerMerger::twoResellersStayTwo()
{
    const RowId keep = add(u"Wang"_s, u"13800001234"_s);
    const RowId other = add(u"小王"_s, u"13800005678"_s);
    QVERIFY(m_shop->run("INSERT INTO resellers (uuid, name, created_at, customer_id)\n"
                        "VALUES (randomblob(16), 'A', 1, 1), (randomblob(16), 'B', 1, 2)"));
    QCOMPARE(merge(keep, other).error().detail, u"They are the resellers A and B, and stay two people."_s);
    QCOMPARE(m_shop->integer("SELECT count(*) FROM customers WHERE deleted_at IS NULL"), 2);
}

QTEST_GUILESS_MAIN(TstCustomerMerger)
#include "tst_customermerger.moc"

// Customers: found by what identifies them, made when nobody fits, and changed field by field.
#include "models/customers/customerstore.h"
#include "models/db/database.h"
#include "tests/support/shopfixture.h"

#include <QTest>

using namespace jishi;
using namespace jishi::testing;
using namespace Qt::StringLiterals;

namespace {

RowId findOrAdd(ShopFixture &shop, const QString &name, const QString &phone)
{
    return *inTransaction(shop.connection(),
        [&](Transaction &) { return CustomerStore(shop.connection(), shop.context()).findOrAdd(name, phone); });
}

Result<RowId> save(ShopFixture &shop, const Customer &customer)
{
    return inTransaction(shop.connection(),
        [&](Transaction &) { return CustomerStore(shop.connection(), shop.context()).save(customer); });
}

} // namespace

class TstCustomerStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPhoneIdentifiesWhateverTheName();
    void aPhoneIsTheSameInEverySpelling();
    void theSameNameWithAnotherPhoneIsAnotherPerson();
    void withoutAPhoneTheNameIdentifies();
    void aPersonKnownByPhoneIsNotTakenForOneWithout();
    void aNumberWithoutANameIsNamedByIt();
    void aCustomerNeedsAName();
    void onlyTheChangedFieldIsCaptured();
    void anEmptiedFieldIsStoredAsEmpty();
    void aDeletedCustomerIsNotFoundAgain();
    void phonesAreMasked();
    void contactsAreKeptInTheirOrder();
    void aPersonIsFoundByAnyOfHerPhones();
    void aBirthdayIsADayOrRefused();
    void tagsAreKeptOnce();
    void groupsAreJoinedAndLeft();
    void aResellerIsPickedByName();
    void aCustomerIsFoundByIdPhoneOrName();
};

void TstCustomerStore::aPhoneIdentifiesWhateverTheName()
{
    ShopFixture shop;
    const RowId wang = findOrAdd(shop, u"王小明"_s, u"13800001234"_s);
    QCOMPARE(findOrAdd(shop, u"小明"_s, u"13800001234"_s), wang);
    QCOMPARE(CustomerStore(shop.connection(), shop.context()).customer(wang)->name, u"王小明"_s);
}

void TstCustomerStore::aPhoneIsTheSameInEverySpelling()
{
    ShopFixture shop;
    const RowId wang = findOrAdd(shop, u"王小明"_s, u"138 0000-1234"_s);
    QCOMPARE(findOrAdd(shop, u"王小明"_s, u"+86 138 0000 1234"_s), wang);
    QCOMPARE(findOrAdd(shop, u"王小明"_s, u"１３８００００１２３４"_s), wang);
}

void TstCustomerStore::theSameNameWithAnotherPhoneIsAnotherPerson()
{
    ShopFixture shop;
    QVERIFY(findOrAdd(shop, u"王小明"_s, u"13800001234"_s) != findOrAdd(shop, u"王小明"_s, u"13800005678"_s));
}

void TstCustomerStore::withoutAPhoneTheNameIdentifies()
{
    ShopFixture shop;
    const RowId wang = findOrAdd(shop, u"王阿姨"_s, QString());
    QCOMPARE(findOrAdd(shop, u" 王阿姨 "_s, QString()), wang);
    QVERIFY(findOrAdd(shop, u"王阿"_s, QString()) != wang);
}

void TstCustomerStore::aPersonKnownByPhoneIsNotTakenForOneWithout()
{
    ShopFixture shop;
    QVERIFY(findOrAdd(shop, u"王阿姨"_s, u"13800001234"_s) != findOrAdd(shop, u"王阿姨"_s, QString()));
}

void TstCustomerStore::aNumberWithoutANameIsNamedByIt()
{
    ShopFixture shop;
    const RowId id = findOrAdd(shop, QString(), u"138-0000-1234"_s);
    QCOMPARE(CustomerStore(shop.connection(), shop.context()).customer(id)->name, u"13800001234"_s);
}

void TstCustomerStore::aCustomerNeedsAName()
{
    ShopFixture shop;
    Customer customer;
    customer.name = u"  "_s;
    QCOMPARE(save(shop, customer).error().kind, ErrorKind::Refused);
}

void TstCustomerStore::onlyTheChangedFieldIsCaptured()
{
    ShopFixture shop;
    const RowId id = findOrAdd(shop, u"王小明"_s, u"13800001234"_s);
    Customer customer = *CustomerStore(shop.connection(), shop.context()).customer(id);
    QVERIFY(save(shop, customer).ok());
    QCOMPARE(shop.integer("SELECT count(*) FROM outbox"), 1);
    customer.note = u"likes mango"_s;
    QVERIFY(save(shop, customer).ok());
    QCOMPARE(shop.text("SELECT fields FROM outbox WHERE operation = 'update'"), u"{\"note\":[\"\",\"likes mango\"]}"_s);
}

void TstCustomerStore::anEmptiedFieldIsStoredAsEmpty()
{
    ShopFixture shop;
    Customer customer;
    customer.name = u"王小明"_s;
    customer.address = u"翠湖苑"_s;
    customer.phone = u"13800001234"_s;
    customer.id = *save(shop, customer);
    customer.address = QString();
    customer.phone = QString();
    QVERIFY(save(shop, customer).ok());
    QCOMPARE(shop.text("SELECT address || phone || '.' FROM customers"), u"."_s);
}

void TstCustomerStore::aDeletedCustomerIsNotFoundAgain()
{
    ShopFixture shop;
    const RowId old = findOrAdd(shop, u"王小明"_s, u"13800001234"_s);
    QVERIFY(shop.run("UPDATE customers SET deleted_at = 1"));
    QVERIFY(findOrAdd(shop, u"王小明"_s, u"13800001234"_s) != old);
}

void TstCustomerStore::phonesAreMasked()
{
    QCOMPARE(maskedPhone(u"13800001234"_s), u"138****1234"_s);
    QVERIFY(!maskedPhone(u"5551234"_s).contains(u"5551"));
    QCOMPARE(maskedPhone(QString()), QString());
}

void TstCustomerStore::contactsAreKeptInTheirOrder()
{
    ShopFixture shop;
    Customer customer;
    customer.name = u"王小明"_s;
    customer.contacts = { { 0, CustomerContact::Kind::Phone, u"139 0000 0001"_s, u"work"_s },
        { 0, CustomerContact::Kind::Address, u"翠湖苑 3-201"_s, {} } };
    const RowId id = *save(shop, customer);
    const CustomerStore store(shop.connection(), shop.context());
    Customer stored = *store.customer(id);
    QCOMPARE(stored.contacts.size(), 2U);
    QCOMPARE(stored.contacts[0].value, u"13900000001"_s);
    const int64_t captured = shop.integer("SELECT count(*) FROM outbox");
    QVERIFY(save(shop, stored).ok());
    QCOMPARE(shop.integer("SELECT count(*) FROM outbox"), captured); // nothing changed
    std::swap(stored.contacts[0], stored.contacts[1]);
    QVERIFY(save(shop, stored).ok());
    QCOMPARE(store.customer(id)->contacts[0].kind, CustomerContact::Kind::Address);
    stored.contacts.pop_back();
    QVERIFY(save(shop, stored).ok());
    QCOMPARE(store.customer(id)->contacts.size(), 1U);
}

void TstCustomerStore::aPersonIsFoundByAnyOfHerPhones()
{
    ShopFixture shop;
    Customer customer;
    customer.name = u"王小明"_s;
    customer.phone = u"13800001234"_s;
    customer.contacts = { { 0, CustomerContact::Kind::Phone, u"13900000001"_s, {} } };
    const RowId id = *save(shop, customer);
    QCOMPARE(findOrAdd(shop, u"小明"_s, u"139-0000-0001"_s), id);
}

void TstCustomerStore::aBirthdayIsADayOrRefused()
{
    QCOMPARE(*normalisedBirthday(u"5-1"_s), u"05-01"_s);
    QCOMPARE(*normalisedBirthday(u"02-29"_s), u"02-29"_s);
    QCOMPARE(*normalisedBirthday(u"1990-05-01"_s), u"1990-05-01"_s);
    QCOMPARE(*normalisedBirthday(QString()), u""_s);
    ShopFixture shop;
    Customer customer;
    customer.name = u"王小明"_s;
    for (const QString &wrong : { u"1990-02-29"_s, u"13-01"_s, u"May 1"_s }) {
        customer.birthday = wrong;
        QCOMPARE(save(shop, customer).error().kind, ErrorKind::Refused);
    }
}

void TstCustomerStore::tagsAreKeptOnce()
{
    QCOMPARE(joinedTags(u" vip，团长, vip ,"_s), u"vip,团长"_s);
    QCOMPARE(joinedTags(QString()), u""_s);
}

void TstCustomerStore::groupsAreJoinedAndLeft()
{
    ShopFixture shop;
    CustomerStore store(shop.connection(), shop.context());
    Customer customer;
    customer.name = u"Wang"_s;
    customer.groups = { { u"Tea"_s, u"Auntie"_s }, { u"Fruit"_s, {} }, { u"fruit"_s, u"twice"_s } };
    const RowId id = *save(shop, customer);
    QCOMPARE(shop.rows("SELECT name FROM groups ORDER BY name"), u"Fruit\nTea"_s);
    customer = *store.customer(id);
    QCOMPARE(customer.groups.size(), 2U);
    customer.groups.erase(customer.groups.begin()); // out of Fruit
    customer.groups[0].nickname = u"Auntie Wang"_s;
    QVERIFY(save(shop, customer).ok());
    QCOMPARE(store.customer(id)->groups, customer.groups);
    // Who comes back is the same member again.
    customer.groups.push_back({ u"Fruit"_s, u"back"_s });
    QVERIFY(save(shop, customer).ok());
    QCOMPARE(store.customer(id)->groups.size(), 2U);
    QCOMPARE(shop.integer("SELECT count(*) FROM group_members"), 2);
    // Another device that puts her into the group makes the same row.
    Statement ids = shop.connection().prepare("SELECT m.uuid, g.uuid, c.uuid FROM group_members m\n"
                                              "JOIN groups g ON g.id = m.group_id AND g.name = 'Tea'\n"
                                              "JOIN customers c ON c.id = m.customer_id");
    QVERIFY(ids.next());
    QCOMPARE(ids.uuid(0), Uuid::derived(ids.uuid(1), "member/" + ids.uuid(2).toText().toStdString()));
    // Saved again without a change, nothing is captured.
    const int64_t captured = shop.integer("SELECT count(*) FROM outbox");
    QVERIFY(save(shop, *store.customer(id)).ok());
    QCOMPARE(shop.integer("SELECT count(*) FROM outbox"), captured);
}

void TstCustomerStore::aResellerIsPickedByName()
{
    ShopFixture shop;
    CustomerStore store(shop.connection(), shop.context());
    Customer customer;
    customer.name = u"Wang"_s;
    customer.reseller = u"Chen"_s;
    const RowId wang = *save(shop, customer);
    customer.name = u"Li"_s;
    customer.reseller = u" chen "_s;
    QVERIFY(save(shop, customer).ok());
    QCOMPARE(shop.integer("SELECT count(*) FROM resellers"), 1);
    customer = *store.customer(wang);
    QCOMPARE(customer.reseller, u"Chen"_s);
    customer.reseller.clear();
    QVERIFY(save(shop, customer).ok());
    QCOMPARE(store.customer(wang)->reseller, QString());
}

void TstCustomerStore::aCustomerIsFoundByIdPhoneOrName()
{
    ShopFixture shop;
    const RowId one = findOrAdd(shop, u"Wang"_s, u"13800001234"_s);
    const RowId two = findOrAdd(shop, u"Wang"_s, u"13800005678"_s);
    const CustomerStore store(shop.connection(), shop.context());
    QCOMPARE(*store.find(u"138 0000 1234"_s), std::vector<RowId> { one });
    QCOMPARE(*store.find(store.customer(two)->uuid.toText()), std::vector<RowId> { two });
    QCOMPARE(*store.find(u"Wang"_s), (std::vector<RowId> { one, two }));
    QVERIFY(store.find(u"Nobody"_s)->empty());
    QVERIFY(store.find(u""_s)->empty());
}

QTEST_GUILESS_MAIN(TstCustomerStore)
#include "tst_customerstore.moc"

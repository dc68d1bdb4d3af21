// Who may be one person: told by phone, or by name and address; never again once said to be two.
#include "models/customers/customerduplicates.h"
#include "models/customers/customermerger.h"
#include "tests/support/shopfixture.h"

#include <QTest>

using namespace jishi;
using namespace jishi::testing;
using namespace Qt::StringLiterals;

class TstCustomerDuplicates : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anyPhoneOfTheOneMayBeAnyOfTheOther();
    void theSameNameNeedsASimilarAddress();
    void twoPeopleAreNotAskedAboutAgain();
    void addressesAreComparedByTheirLetters();
};

namespace {

RowId add(ShopFixture &shop, const QString &name, const QString &phone, const QString &address,
    const QString &secondPhone = {})
{
    Customer customer;
    customer.name = name;
    customer.phone = phone;
    customer.address = address;
    customer.contacts = { { 0, CustomerContact::Kind::Phone, secondPhone, {} } };
    return *inTransaction(shop.connection(),
        [&](Transaction &) { return CustomerStore(shop.connection(), shop.context()).save(customer); });
}

std::vector<DuplicatePair> find(ShopFixture &shop)
{
    return *CustomerDuplicates(shop.connection()).find(100);
}

} // namespace

void TstCustomerDuplicates::anyPhoneOfTheOneMayBeAnyOfTheOther()
{
    ShopFixture shop;
    const RowId one = add(shop, u"王小明"_s, u"13800001234"_s, {});
    const RowId two = add(shop, u"小明"_s, u"13900005678"_s, {}, u"138 0000 1234"_s);
    add(shop, u"李伟"_s, u"13700001111"_s, {});
    const auto pairs = find(shop);
    QCOMPARE(pairs.size(), 1U);
    QCOMPARE(pairs[0].first, one);
    QCOMPARE(pairs[0].second, two);
    QCOMPARE(pairs[0].reason, DuplicatePair::Reason::Phone);
}

void TstCustomerDuplicates::theSameNameNeedsASimilarAddress()
{
    ShopFixture shop;
    add(shop, u"Li Wei"_s, {}, u"翠湖苑 3-201"_s);
    add(shop, u"li wei"_s, {}, u"杭州市翠湖苑3-201"_s);
    add(shop, u"Li Wei"_s, {}, u"Office Park 7"_s);
    const auto pairs = find(shop);
    QCOMPARE(pairs.size(), 1U);
    QCOMPARE(pairs[0].reason, DuplicatePair::Reason::NameAndAddress);
}

void TstCustomerDuplicates::twoPeopleAreNotAskedAboutAgain()
{
    ShopFixture shop;
    const RowId one = add(shop, u"Li Wei"_s, u"13800001234"_s, u"翠湖苑 3-201"_s);
    const RowId two = add(shop, u"Li Wei"_s, u"13800001234"_s, u"翠湖苑 3-201"_s);
    QCOMPARE(find(shop).size(), 1U); // once, though both reasons hold
    QVERIFY(inTransaction(shop.connection(), [&](Transaction &) {
        return CustomerMerger(shop.connection(), shop.context()).markDistinct(two, one);
    }).ok());
    QCOMPARE(find(shop).size(), 0U);
}

void TstCustomerDuplicates::addressesAreComparedByTheirLetters()
{
    QVERIFY(areSimilarAddresses(u"翠湖苑 3-201"_s, u"翠湖苑３２０１"_s));
    QVERIFY(!areSimilarAddresses(u"翠湖苑 3-201"_s, u"翠湖苑 3-202"_s));
    QVERIFY(areSimilarAddresses(u"12 Orchard Lane, Bath"_s, u"12 orchard Ln. Bath"_s));
    QVERIFY(!areSimilarAddresses(u"12 Orchard Lane, Bath"_s, u"12 Orchard Road, Bath"_s));
    QVERIFY(!areSimilarAddresses(QString(), QString()));
    QVERIFY(!areSimilarAddresses(u"苑"_s, u"翠湖苑 3-202"_s));
}

QTEST_GUILESS_MAIN(TstCustomerDuplicates)
#include "tst_customerduplicates.moc"

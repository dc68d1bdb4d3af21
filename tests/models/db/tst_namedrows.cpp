// Rows known by their name: found as the table tells names apart, made when nobody has it.
#include "models/db/namedrows.h"
#include "tests/support/shopfixture.h"

#include <QTest>

using namespace jishi;
using namespace jishi::testing;
using namespace Qt::StringLiterals;

namespace {

RowId findOrAdd(ShopFixture &shop, NamedRows &rows, const QString &name)
{
    return *inTransaction(shop.connection(), [&](Transaction &) { return rows.findOrAdd(name, kMorning); });
}

} // namespace

class TstNamedRows : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aNameInAnotherCaseIsTheSameRow();
    void suppliersAreToldApartByCase();
    void withoutANameNothingIsMade();
    void whatWasDeletedIsMadeAnew();
};

void TstNamedRows::aNameInAnotherCaseIsTheSameRow()
{
    ShopFixture shop;
    NamedRows rows(shop.connection(), "groups");
    const RowId tea = findOrAdd(shop, rows, u"tea"_s);
    QCOMPARE(findOrAdd(shop, rows, u" Tea "_s), tea);
    QVERIFY(findOrAdd(shop, rows, u"Fruit"_s) != tea);
    QCOMPARE(*rows.names(), QStringList({ u"Fruit"_s, u"tea"_s }));
}

void TstNamedRows::suppliersAreToldApartByCase()
{
    ShopFixture shop;
    NamedRows rows(shop.connection(), "suppliers", NamedRows::Case::Told);
    const RowId farm = findOrAdd(shop, rows, u"Farm"_s);
    QVERIFY(findOrAdd(shop, rows, u"farm"_s) != farm);
    QCOMPARE(findOrAdd(shop, rows, u" Farm"_s), farm);
}

void TstNamedRows::withoutANameNothingIsMade()
{
    ShopFixture shop;
    NamedRows rows(shop.connection(), "resellers");
    QCOMPARE(findOrAdd(shop, rows, u"  "_s), RowId { 0 });
    QCOMPARE(shop.integer("SELECT count(*) FROM resellers"), 0);
}

void TstNamedRows::whatWasDeletedIsMadeAnew()
{
    ShopFixture shop;
    NamedRows rows(shop.connection(), "resellers");
    const RowId old = findOrAdd(shop, rows, u"Chen"_s);
    QVERIFY(shop.run("UPDATE resellers SET deleted_at = 1"));
    QCOMPARE(*rows.names(), QStringList());
    QVERIFY(findOrAdd(shop, rows, u"Chen"_s) != old);
}

QTEST_GUILESS_MAIN(TstNamedRows)
#include "tst_namedrows.moc"

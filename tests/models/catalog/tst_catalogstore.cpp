// The catalog: what is stored, what is refused, and that only changed columns are captured.
#include "models/catalog/catalogstore.h"
#include "models/check/shopcheck.h"
#include "models/db/database.h"
#include "tests/support/shopfixture.h"

#include <QTest>

using namespace jishi;
using namespace jishi::testing;
using namespace Qt::StringLiterals;

namespace {

Product mango()
{
    Product product;
    product.name = u"海南芒果 Hainan Mango"_s;
    product.optionNames = { u"Size"_s };
    for (const char *size : { "S", "L" }) {
        Variant variant;
        variant.sku = u"MANGO-"_s + QString::fromLatin1(size);
        variant.title = QString::fromLatin1(size);
        variant.optionValues = { variant.title };
        variant.unit = u"斤"_s;
        variant.price = Money(1990, Currency());
        product.variants.push_back(variant);
    }
    return product;
}

Result<RowId> save(ShopFixture &shop, const Product &product)
{
    return inTransaction(shop.connection(),
        [&](Transaction &) { return CatalogStore(shop.connection(), shop.context()).save(product); });
}

Product load(ShopFixture &shop, RowId id)
{
    return *CatalogStore(shop.connection(), shop.context()).product(id);
}

} // namespace

class TstCatalogStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsSavedIsRead();
    void savingAgainCapturesNothing();
    void onlyTheChangedColumnIsCaptured();
    void anEmptiedTextIsStoredAsEmpty();
    void aVariantLeftOutIsArchivedAndStaysOnItsOrders();
    void skusAreUniqueWhateverTheirCase();
    void theSkuOfAnArchivedVariantIsFreeAgain();
    void nonsenseIsRefused_data();
    void nonsenseIsRefused();
    void codesAreFoundBySkuThenByBarcode();
    void archivingKeepsTheProduct();
    void categoryPathsAreMadeOnce();
    void theSamePictureIsKeptOnce();
};

void TstCatalogStore::whatIsSavedIsRead()
{
    ShopFixture shop;
    Product product = mango();
    product.description = u"Sweet"_s;
    product.variants[0].cost = Money(900, Currency());
    product.variants[0].lowStock = Quantity::fromThousandths(2500);
    product.variants[0].barcode = u"0123456789012"_s;
    const Product read = load(shop, *save(shop, product));
    QCOMPARE(read.name, product.name);
    QCOMPARE(read.description, product.description);
    QCOMPARE(read.optionNames, product.optionNames);
    QCOMPARE(read.variants.size(), size_t { 2 });
    QCOMPARE(read.variants[0].barcode, u"0123456789012"_s);
    QCOMPARE(read.variants[0].cost->minor(), 900);
    QCOMPARE(read.variants[0].lowStock->thousandths(), 2500);
    QCOMPARE(read.variants[1].sku, u"MANGO-L"_s);
    QVERIFY(!read.variants[1].cost);
    QVERIFY(!read.variants[1].listPrice);
    QVERIFY(ShopCheck(shop.connection(), shop.context()).run()->ok());
}

void TstCatalogStore::savingAgainCapturesNothing()
{
    ShopFixture shop;
    const RowId id = *save(shop, mango());
    const int64_t captured = shop.integer("SELECT count(*) FROM outbox");
    QCOMPARE(captured, 3);
    QVERIFY(save(shop, load(shop, id)).ok());
    QCOMPARE(shop.integer("SELECT count(*) FROM outbox"), captured);
}

void TstCatalogStore::onlyTheChangedColumnIsCaptured()
{
    ShopFixture shop;
    Product product = load(shop, *save(shop, mango()));
    product.variants[1].price = Money(2490, Currency());
    QVERIFY(save(shop, product).ok());
    QCOMPARE(shop.rows("SELECT table_name, row, fields FROM outbox WHERE operation = 'update'"),
        u"variants|2|{\"price\":[1990,2490]}"_s);
}

void TstCatalogStore::anEmptiedTextIsStoredAsEmpty()
{
    ShopFixture shop;
    Product product = mango();
    product.description = u"Sweet"_s;
    product.tags = u"summer"_s;
    product = load(shop, *save(shop, product));
    product.description = QString(); // as an editor gives an empty field
    product.tags = QString();
    product.variants[0].unit = QString();
    product.variants[0].sku = QString();
    const auto saved = save(shop, product);
    QVERIFY2(saved.ok(), saved.ok() ? "" : qPrintable(saved.error().detail));
    QCOMPARE(shop.text("SELECT description || tags || '.' FROM products"), u"."_s);
    QCOMPARE(shop.integer("SELECT sku IS NULL FROM variants WHERE id = 1"), 1);
}

void TstCatalogStore::aVariantLeftOutIsArchivedAndStaysOnItsOrders()
{
    ShopFixture shop;
    Product product = load(shop, *save(shop, mango()));
    product.variants.pop_back();
    QVERIFY(save(shop, product).ok());
    QCOMPARE(load(shop, product.id).variants.size(), size_t { 1 });
    QVERIFY(CatalogStore(shop.connection(), shop.context()).variant(2)->archived);
}

void TstCatalogStore::skusAreUniqueWhateverTheirCase()
{
    ShopFixture shop;
    QVERIFY(save(shop, mango()).ok());
    Product other = mango();
    other.variants[0].sku = u"mango-s"_s;
    other.variants[1].sku = u"FREE"_s;
    QCOMPARE(save(shop, other).error().kind, ErrorKind::Refused);
    other.variants[0].sku = u"free"_s;
    QCOMPARE(save(shop, other).error().kind, ErrorKind::Refused);
    QCOMPARE(shop.integer("SELECT count(*) FROM products"), 1);
}

void TstCatalogStore::theSkuOfAnArchivedVariantIsFreeAgain()
{
    ShopFixture shop;
    Product product = load(shop, *save(shop, mango()));
    product.variants.pop_back();
    QVERIFY(save(shop, product).ok());
    Product other = mango();
    other.variants.erase(other.variants.begin());
    QVERIFY(save(shop, other).ok());
    QVERIFY(ShopCheck(shop.connection(), shop.context()).run()->ok());
}

void TstCatalogStore::nonsenseIsRefused_data()
{
    QTest::addColumn<Product>("product");
    Product product = mango();
    product.name = u"  "_s;
    QTest::newRow("no name") << product;
    product = mango();
    product.variants.clear();
    QTest::newRow("no variant") << product;
    product = mango();
    product.variants[0].price = Money(-1, Currency());
    QTest::newRow("a price below zero") << product;
    product = mango();
    product.variants[0].cost = Money(-1, Currency());
    QTest::newRow("a cost below zero") << product;
}

void TstCatalogStore::nonsenseIsRefused()
{
    QFETCH(const Product, product);
    ShopFixture shop;
    QCOMPARE(save(shop, product).error().kind, ErrorKind::Refused);
    QCOMPARE(shop.integer("SELECT count(*) FROM products"), 0);
}

void TstCatalogStore::codesAreFoundBySkuThenByBarcode()
{
    ShopFixture shop;
    Product product = mango();
    product.variants[0].barcode = u"MANGO-L"_s; // the code of one is the SKU of the other
    product.variants[1].barcode = u"0042"_s;
    QVERIFY(save(shop, product).ok());
    const CatalogStore store(shop.connection(), shop.context());
    QCOMPARE(*store.variantByCode(u" mango-l "_s), RowId { 2 });
    QCOMPARE(*store.variantByCode(u"0042"_s), RowId { 2 });
    QCOMPARE(store.variantByCode(u"42"_s).error().kind, ErrorKind::NotFound);
}

void TstCatalogStore::archivingKeepsTheProduct()
{
    ShopFixture shop;
    const RowId id = *save(shop, mango());
    const auto archive = [&](bool archived) {
        return inTransaction(shop.connection(),
            [&](Transaction &) { return CatalogStore(shop.connection(), shop.context()).setArchived(id, archived); });
    };
    QVERIFY(archive(true).ok());
    QVERIFY(load(shop, id).archived);
    QVERIFY(archive(false).ok());
    QVERIFY(!load(shop, id).archived);
    QVERIFY(!shop.refusal("DELETE FROM products").isNull());
}

void TstCatalogStore::categoryPathsAreMadeOnce()
{
    ShopFixture shop;
    const auto path = [&](const QString &text) {
        return *inTransaction(shop.connection(),
            [&](Transaction &) { return CatalogStore(shop.connection(), shop.context()).categoryByPath(text); });
    };
    const RowId mangoes = path(u"Fruit > Tropical > Mango"_s);
    QCOMPARE(path(u" Fruit>Tropical >Mango "_s), mangoes);
    QVERIFY(path(u"Mango"_s) != mangoes);
    QCOMPARE(shop.integer("SELECT count(*) FROM categories"), 4);
}

void TstCatalogStore::theSamePictureIsKeptOnce()
{
    ShopFixture shop;
    const auto add = [&](const QByteArray &content) {
        return *inTransaction(shop.connection(), [&](Transaction &) {
            return CatalogStore(shop.connection(), shop.context()).addPicture({ u"image/png"_s, content });
        });
    };
    const RowId first = add("one");
    QCOMPARE(add("one"), first);
    QVERIFY(add("two") != first);
    QCOMPARE(CatalogStore(shop.connection(), shop.context()).picture(first)->content, QByteArray("one"));
}

QTEST_GUILESS_MAIN(TstCatalogStore)
#include "tst_catalogstore.moc"

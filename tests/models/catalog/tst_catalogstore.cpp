// The catalog: what is stored, what is refused, and that only changed columns are captured.
#include "models/catalog/catalogstore.h"
#include "models/catalog/shoplists.h"
#include "models/check/shopcheck.h"
#include "models/db/database.h"
#include "models/orders/orderstore.h"
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
    void aCodeMeansWhatIsSoldNow();
    void archivingKeepsTheProduct();
    void theSamePictureIsKeptOnce();
    void furtherBarcodesFindTheirVariant();
    void aTierHasItsOwnPrice();
    void aSaleHoldsFromItsFirstToItsLastDay();
    void picturesKeepTheirOrder();
    void ownFieldsAreReadBack();
    void aCombinationThatComesBackIsTheVariantItWas();
    void listsAreSavedWhole();
    void brokenListsAreRefused();
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

void TstCatalogStore::aCodeMeansWhatIsSoldNow()
{
    ShopFixture shop;
    Product old = mango();
    old.variants[0].barcode = u"6901234567892"_s;
    const RowId id = *save(shop, old);
    Product next;
    next.name = u"New mango"_s;
    next.variants = { Variant() };
    next.variants[0].price = Money(100, Currency());
    next.variants[0].moreBarcodes = { u"6901234567892"_s };
    const RowId sold = load(shop, *save(shop, next)).variants[0].id;
    const CatalogStore store(shop.connection(), shop.context());
    QCOMPARE(*store.variantByCode(u"6901234567892"_s), load(shop, id).variants[0].id);
    QVERIFY(inTransaction(shop.connection(), [&](Transaction &) {
        return CatalogStore(shop.connection(), shop.context()).setArchived(id, true);
    }).ok());
    QCOMPARE(*store.variantByCode(u"6901234567892"_s), sold);
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

namespace {

template <typename List>
Status saveList(ShopFixture &shop, const std::vector<List> &list)
{
    return inTransaction(
        shop.connection(), [&](Transaction &) { return ShopLists(shop.connection(), shop.context()).save(list); });
}

} // namespace

void TstCatalogStore::furtherBarcodesFindTheirVariant()
{
    ShopFixture shop;
    Product product = mango();
    product.variants[1].barcode = u"0690000000001"_s;
    product.variants[1].moreBarcodes = { u"0690000000002"_s, u"0690000000003"_s };
    Product stored = load(shop, *save(shop, product));
    QCOMPARE(stored.variants[1].moreBarcodes, product.variants[1].moreBarcodes);
    const CatalogStore store(shop.connection(), shop.context());
    QCOMPARE(*store.variantByCode(u"0690000000003"_s), stored.variants[1].id);
    stored.variants[1].moreBarcodes = { u"0690000000002"_s };
    stored = load(shop, *save(shop, stored));
    QCOMPARE(stored.variants[1].moreBarcodes, QStringList(u"0690000000002"_s));
    QVERIFY(!store.variantByCode(u"0690000000003"_s));
    // Brought back, it is the same row, so that two devices that know it agree.
    stored.variants[1].moreBarcodes = { u"0690000000003"_s, u"0690000000002"_s };
    QCOMPARE(load(shop, *save(shop, stored)).variants[1].moreBarcodes, stored.variants[1].moreBarcodes);
    QCOMPARE(shop.integer("SELECT count(*) FROM variant_barcodes"), 2);
}

void TstCatalogStore::aTierHasItsOwnPrice()
{
    ShopFixture shop;
    QVERIFY(saveList(shop, std::vector<ResellerTier> { { 0, u"Silver"_s }, { 0, u"Gold"_s } }));
    const auto tiers = ShopLists(shop.connection(), shop.context()).tiers();
    QCOMPARE(tiers.size(), size_t { 2 });
    Product product = mango();
    product.variants[0].tierPrices = { { tiers[0].id, Money(1500, {}) }, { tiers[1].id, Money(1400, {}) } };
    Product stored = load(shop, *save(shop, product));
    QCOMPARE(stored.variants[0].tierPrices, product.variants[0].tierPrices);
    QVERIFY(stored.variants[1].tierPrices.empty());
    stored.variants[0].tierPrices = { { tiers[1].id, Money(1350, {}) } };
    QCOMPARE(load(shop, *save(shop, stored)).variants[0].tierPrices, stored.variants[0].tierPrices);
}

void TstCatalogStore::aSaleHoldsFromItsFirstToItsLastDay()
{
    ShopFixture shop; // it is 2026-03-01 there
    Product product = mango();
    product.variants[0].sale = SalePrice { Money(1500, {}), QDate(2026, 3, 1), QDate(2026, 3, 2) };
    const Product stored = load(shop, *save(shop, product));
    const Variant &variant = stored.variants[0];
    QCOMPARE(variant.sale, product.variants[0].sale);
    QCOMPARE(variant.priceOn(QDate(2026, 2, 28)).minor(), 1990);
    QCOMPARE(variant.priceOn(QDate(2026, 3, 1)).minor(), 1500);
    QCOMPARE(variant.priceOn(QDate(2026, 3, 2)).minor(), 1500);
    QCOMPARE(variant.priceOn(QDate(2026, 3, 3)).minor(), 1990);

    OrderDraft draft;
    draft.lines.push_back({ variant.id, Quantity::units(2), {}, {} });
    const auto place = [&] {
        return inTransaction(shop.connection(),
            [&](Transaction &) { return OrderStore(shop.connection(), shop.context()).place(draft); });
    };
    QCOMPARE(place()->total.minor(), 3000);
    shop.clock().set(kMorning + 2 * 24 * 3600 * int64_t { 1000 });
    QCOMPARE(place()->total.minor(), 3980);

    Product wrong = stored;
    wrong.variants[0].sale->until = QDate(2026, 2, 1);
    QCOMPARE(save(shop, wrong).error().detail, u"A sale ends before it begins."_s);
}

void TstCatalogStore::picturesKeepTheirOrder()
{
    ShopFixture shop;
    Product product = mango();
    for (const char *content : { "one", "two", "three" })
        product.morePictures.push_back(*inTransaction(shop.connection(), [&](Transaction &) {
            return CatalogStore(shop.connection(), shop.context()).addPicture({ u"image/png"_s, content });
        }));
    Product stored = load(shop, *save(shop, product));
    QCOMPARE(stored.morePictures, product.morePictures);
    std::ranges::reverse(stored.morePictures);
    stored.morePictures.pop_back();
    QCOMPARE(load(shop, *save(shop, stored)).morePictures, stored.morePictures);
}

void TstCatalogStore::ownFieldsAreReadBack()
{
    ShopFixture shop;
    QVERIFY(saveList(shop,
        std::vector<CustomField> { { 0, u"产地"_s, CustomFieldKind::Text, {} },
            { 0, u"Grade"_s, CustomFieldKind::Choice, { u"A"_s, u"B"_s } } }));
    const auto fields = ShopLists(shop.connection(), shop.context()).customFields();
    QCOMPARE(fields[1].choices, QStringList({ u"A"_s, u"B"_s }));
    Product product = mango();
    product.customValues = { { fields[0].id, u"海南"_s }, { fields[1].id, u"A"_s } };
    Product stored = load(shop, *save(shop, product));
    QCOMPARE(stored.customValues, product.customValues);
    stored.customValues = { { fields[0].id, {} }, { fields[1].id, u"B"_s } };
    QCOMPARE(load(shop, *save(shop, stored)).customValues,
        std::vector<CustomValue>({ CustomValue { fields[1].id, u"B"_s } }));
}

void TstCatalogStore::aCombinationThatComesBackIsTheVariantItWas()
{
    ShopFixture shop;
    Product stored = load(shop, *save(shop, mango()));
    const Variant large = stored.variants[1];
    stored.variants.pop_back();
    stored = load(shop, *save(shop, stored));
    Variant again;
    again.optionValues = large.optionValues;
    again.title = large.title;
    again.price = Money(2500, {});
    stored.variants.push_back(again);
    stored = load(shop, *save(shop, stored));
    QCOMPARE(stored.variants[1].id, large.id);
    QCOMPARE(stored.variants[1].price.minor(), 2500);
    QCOMPARE(shop.integer("SELECT count(*) FROM variants"), 2);
}

void TstCatalogStore::listsAreSavedWhole()
{
    ShopFixture shop;
    QVERIFY(
        saveList(shop, std::vector<Supplier> { { 0, u"Orchard"_s, u"138"_s, 3, {} }, { 0, u"Mill"_s, {}, 10, {} } }));
    const ShopLists lists(shop.connection(), shop.context());
    auto suppliers = lists.suppliers();
    QCOMPARE(suppliers.size(), size_t { 2 });
    QCOMPARE(suppliers[1].leadDays, 3); // by name
    QVERIFY(shop.run("DELETE FROM outbox"));
    QVERIFY(saveList(shop, suppliers));
    QCOMPARE(shop.integer("SELECT count(*) FROM outbox"), 0);
    suppliers.erase(suppliers.begin());
    suppliers[0].leadDays = 4;
    QVERIFY(saveList(shop, suppliers));
    QCOMPARE(lists.suppliers(), suppliers);
}

void TstCatalogStore::brokenListsAreRefused()
{
    ShopFixture shop;
    QCOMPARE(saveList(shop, std::vector<ResellerTier> { { 0, u" "_s } }).error().detail, u"A name is missing."_s);
    QCOMPARE(saveList(shop, std::vector<ResellerTier> { { 0, u"Gold"_s }, { 0, u"Gold "_s } }).error().detail,
        u"The name Gold stands twice."_s);
    QVERIFY(!saveList(shop, std::vector<Supplier> { { 0, u"Orchard"_s, {}, -1, {} } }));
    QVERIFY(!saveList(shop, std::vector<CustomField> { { 0, u"Grade"_s, CustomFieldKind::Choice, {} } }));
}

QTEST_GUILESS_MAIN(TstCatalogStore)
#include "tst_catalogstore.moc"

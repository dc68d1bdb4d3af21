// What is written for WooCommerce and Shopify is what their importers take, and what our own readers of their files
// make the same products of.
#include "models/catalog/catalogstore.h"
#include "models/catalog/categorystore.h"
#include "models/exporting/exporter.h"
#include "models/stock/stockledger.h"
#include "tests/models/importing/importfixture.h"

#include <QTest>

using namespace jishi;
using namespace jishi::testing;
using namespace Qt::StringLiterals;

namespace {

Variant variantOf(const QString &sku, int64_t price, const QStringList &values = {})
{
    Variant variant;
    variant.sku = sku;
    variant.price = Money(price, profile().currency);
    variant.optionValues = values;
    variant.title = values.join(u" / "_s);
    return variant;
}

void fill(ShopFixture &shop)
{
    Product mango;
    mango.name = u"海南芒果"_s;
    mango.description = u"Sweet & ripe <now>\nfrom Hainan"_s;
    mango.tags = u"fruit, summer"_s;
    mango.variants = { variantOf(u"00042"_s, 3990) };
    mango.variants[0].barcode = u"06901234567892"_s;
    mango.variants[0].listPrice = Money(4990, profile().currency);
    mango.variants[0].cost = Money(2000, profile().currency);
    mango.published = false;
    Product tee;
    tee.name = u"Tee, plain"_s;
    tee.optionNames = { u"Colour"_s, u"Size"_s };
    tee.variants = { variantOf(u"T-1"_s, 3000, { u"Red, dark"_s, u"L"_s }),
        variantOf(u"T-2"_s, 3100, { u"Blue"_s, u"M"_s }), variantOf({}, 3200, { u"Blue"_s, u"L"_s }) };
    tee.variants[2].tracksStock = false;
    Product again = tee;
    again.variants = { variantOf(u"T-9"_s, 100, { u"Red"_s, u"S"_s }) };
    const auto filled = inTransaction(shop.connection(), [&](Transaction &) -> Status {
        CatalogStore catalog(shop.connection(), shop.context());
        for (Product *product : { &mango, &tee, &again }) {
            product->categoryId = *CategoryStore(shop.connection(), shop.context()).byPath(u"Goods > Of 2026"_s);
            const auto id = catalog.save(*product);
            if (!id)
                return id.error();
            const RowId variant = catalog.product(*id)->variants.front().id;
            if (auto counted = StockLedger(shop.connection(), shop.context()).count(variant, Quantity::units(7));
                !counted)
                return counted;
        }
        return done();
    });
    if (!filled)
        qFatal("The test's own shop cannot be filled: %s", qPrintable(filled.error().detail));
}

QByteArray exported(ShopFixture &shop, ExportLayout layout)
{
    const auto bytes = Exporter(shop.connection(), shop.context()).products(layout);
    if (!bytes)
        qFatal("The export failed: %s", qPrintable(bytes.error().detail));
    return *bytes;
}

constexpr auto kGoods = "SELECT p.name, p.description, p.tags, p.published, p.option_names, v.option_values, v.title,\n"
                        "    v.sku, v.barcode, v.price, v.list_price, v.cost, v.tracks_stock, v.on_hand,\n"
                        "    c.name, (SELECT name FROM categories WHERE id = c.parent_id)\n"
                        "FROM products p JOIN variants v ON v.product_id = p.id\n"
                        "LEFT JOIN categories c ON c.id = p.category_id ORDER BY p.id, v.position";

} // namespace

class ShopLayoutsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ourOwnReaderGetsTheSameProducts_data();
    void ourOwnReaderGetsTheSameProducts();
    void wooCommerceGetsAParentAndItsVariations();
    void shopifyGetsOneRowPerVariantBelowOneHandle();
};

void ShopLayoutsTest::ourOwnReaderGetsTheSameProducts_data()
{
    QTest::addColumn<ExportLayout>("layout");
    QTest::addColumn<QString>("format");
    QTest::newRow("WooCommerce") << ExportLayout::WooCommerce << u"woocommerce-products"_s;
    QTest::newRow("Shopify") << ExportLayout::Shopify << u"shopify-products"_s;
}

void ShopLayoutsTest::ourOwnReaderGetsTheSameProducts()
{
    QFETCH(ExportLayout, layout);
    QFETCH(QString, format);
    ImportFixture shop;
    fill(shop);
    ImportFixture other;
    const QByteArray file = exported(shop, layout);
    const auto report = other.import(file);
    QVERIFY2(report, report ? "" : qPrintable(report.error().detail));
    QCOMPARE(report->format, format);
    QCOMPARE(refusals(*report), QString());
    QCOMPARE(counts(report->products), u"3/0/0"_s);
    // No code and an empty one are the same.
    const QString sql =
        QString::fromLatin1(kGoods).replace(u"v.sku, v.barcode"_s, u"coalesce(v.sku, ''), coalesce(v.barcode, '')"_s);
    QCOMPARE(other.rows(sql.toUtf8().constData()), shop.rows(sql.toUtf8().constData()));
    QCOMPARE(counts(other.import(file)->products), u"0/0/3"_s);
}

void ShopLayoutsTest::wooCommerceGetsAParentAndItsVariations()
{
    ImportFixture shop;
    fill(shop);
    const QList<QByteArray> rows = exported(shop, ExportLayout::WooCommerce).split('\n');
    QVERIFY(rows[0].startsWith("\xEF\xBB\xBFID,Type,SKU,\"GTIN, UPC, EAN, or ISBN\",Name,Published,Is featured?,"));
    QVERIFY(rows[0].contains(",Sale price,Regular price,"));
    QVERIFY(rows[0].endsWith("Attribute 2 name,Attribute 2 value(s),Attribute 2 visible,Attribute 2 global\r"));
    QVERIFY(rows[1].startsWith(",simple,00042,06901234567892,"));
    QVERIFY(rows[1].contains(",39.90,49.90,")); // on sale: the list price is the regular one
    QVERIFY(rows[2].startsWith(",variable,jishi-"));
    QVERIFY2(rows[2].contains("Colour,\"Red\\, dark, Blue\",1,0,Size,\"L, M\",1,0"), rows[2].constData());
    QVERIFY(rows[3].startsWith(",variation,T-1,"));
    const QByteArray parent = rows[2].split(',')[2];
    QVERIFY(rows[3].contains(QByteArray("," + parent + ",")));
}

void ShopLayoutsTest::shopifyGetsOneRowPerVariantBelowOneHandle()
{
    ImportFixture shop;
    fill(shop);
    const QList<QByteArray> rows = exported(shop, ExportLayout::Shopify).split('\n');
    QVERIFY(rows[0].contains("Handle,Title,Body (HTML),Vendor,Product Category,Type,Tags,Published,Option1 Name,"));
    QVERIFY(rows[1].startsWith("product-")); // a name without Latin letters
    QVERIFY(rows[1].contains(",Title,Default Title,"));
    QVERIFY(rows[1].contains(",FALSE,"));
    QVERIFY(rows[2].startsWith("tee-plain,\"Tee, plain\","));
    QVERIFY(rows[3].startsWith("tee-plain,,,,,,,,,Blue,,M,"));
    QVERIFY(rows[5].startsWith("tee-plain-")); // another product of the same name
}

QTEST_GUILESS_MAIN(ShopLayoutsTest)
#include "tst_shoplayouts.moc"

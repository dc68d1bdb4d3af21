#include "models/exporting/shopifylayout.h"

namespace jishi {

using namespace Qt::StringLiterals;

namespace {

constexpr const char *kShopifyColumns[] = { "Handle", "Title", "Body (HTML)", "Vendor", "Product Category", "Type",
    "Tags", "Published", "Option1 Name", "Option1 Value", "Option2 Name", "Option2 Value", "Option3 Name",
    "Option3 Value", "Variant SKU", "Variant Grams", "Variant Inventory Tracker", "Variant Inventory Qty",
    "Variant Inventory Policy", "Variant Fulfillment Service", "Variant Price", "Variant Compare At Price",
    "Variant Requires Shipping", "Variant Taxable", "Variant Barcode", "Image Src", "Image Position", "Image Alt Text",
    "Gift Card", "SEO Title", "SEO Description", "Variant Image", "Variant Weight Unit", "Variant Tax Code",
    "Cost per item", "Status" };
constexpr qsizetype kOptions = 3; // more than three Shopify does not take

// The options beyond the third are told in the third.
QStringList threeOf(const QStringList &all)
{
    if (all.size() <= kOptions)
        return all;
    QStringList three = all.mid(0, kOptions - 1);
    three.append(all.mid(kOptions - 1).join(u" / "_s));
    return three;
}

// Whole pieces only: half a jin is not on Shopify's shelf.
QString wholePieces(Quantity quantity)
{
    return QString::number(quantity.thousandths() / 1000);
}

} // namespace

Result<QByteArray> ShopifyLayout::write(Connection &connection)
{
    for (const char *column : kShopifyColumns)
        m_csv.plain(QString::fromLatin1(column));
    m_csv.endRow();
    CatalogWalk walk(connection, m_context);
    if (auto written =
            walk.each([this](const Product &product, const QString &category) { writeProduct(product, category); });
        !written)
        return written.error();
    return m_csv.bytes();
}

QString ShopifyLayout::handleOf(const Product &product)
{
    QString handle;
    const QString name = product.name.normalized(QString::NormalizationForm_KC).toLower();
    for (const QChar c : name) {
        const bool plain = (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9');
        if (plain)
            handle += c;
        else if (!handle.isEmpty() && !handle.endsWith(u'-'))
            handle += u'-';
    }
    while (handle.endsWith(u'-'))
        handle.chop(1);
    if (handle.isEmpty() || m_handles.contains(handle))
        handle += (handle.isEmpty() ? u"product-"_s : u"-"_s) + product.uuid.toText().right(12);
    m_handles.insert(handle);
    return handle;
}

void ShopifyLayout::writeProduct(const Product &product, const QString &category)
{
    VariantOptions options = VariantOptions::of(product);
    if (options.names.isEmpty()) { // what Shopify writes for a product without options
        options.names = { u"Title"_s };
        options.values = { { u"Default Title"_s } };
    }
    const QString handle = handleOf(product);
    for (size_t i = 0; i < product.variants.size(); ++i) {
        m_csv.plain(handle);
        writeFacts(i == 0 ? &product : nullptr, category);
        writeOptions(threeOf(options.names), threeOf(options.values[i]), i == 0);
        writeVariant(product.variants[i]);
        m_csv.plain(i > 0 ? QString() : product.published ? u"active"_s : u"draft"_s);
        m_csv.endRow();
    }
}

void ShopifyLayout::writeFacts(const Product *product, const QString &category)
{
    if (!product) {
        for (int i = 0; i < 7; ++i)
            m_csv.plain({});
        return;
    }
    m_csv.text(product->name).text(toHtml(product->description)).text(m_context.profile.name);
    m_csv.plain({}).text(category).text(product->tags); // the taxonomy is Shopify's own; the type is the shop's word
    m_csv.plain(product->published ? u"TRUE"_s : u"FALSE"_s);
}

void ShopifyLayout::writeOptions(const QStringList &names, const QStringList &values, bool first)
{
    for (qsizetype i = 0; i < kOptions; ++i) {
        m_csv.text(first ? names.value(i) : QString());
        m_csv.text(i < names.size() && values.value(i).isEmpty() ? u"Default"_s : values.value(i));
    }
}

void ShopifyLayout::writeVariant(const Variant &variant)
{
    const bool onSale = variant.listPrice && variant.listPrice->minor() > variant.price.minor();
    m_csv.text(variant.sku).plain({}); // the weight is not known
    m_csv.plain(variant.tracksStock ? u"shopify"_s : QString());
    m_csv.plain(variant.tracksStock ? wholePieces(variant.onHand) : QString());
    m_csv.plain(u"deny"_s).plain(u"manual"_s).plain(variant.price.toPlain());
    m_csv.plain(onSale ? variant.listPrice->toPlain() : QString()).plain(u"TRUE"_s).plain(u"TRUE"_s);
    m_csv.text(variant.barcode).plain({}).plain({}).plain({}).plain(u"FALSE"_s);
    m_csv.plain({}).plain({}).plain({}).plain({}).plain({});
    m_csv.plain(variant.cost ? variant.cost->toPlain() : QString());
}

} // namespace jishi

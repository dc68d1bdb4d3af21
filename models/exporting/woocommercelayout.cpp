#include "models/exporting/woocommercelayout.h"

#include <algorithm>

namespace jishi {

using namespace Qt::StringLiterals;

namespace {

constexpr const char *kWooColumns[] = { "ID", "Type", "SKU", "GTIN, UPC, EAN, or ISBN", "Name", "Published",
    "Is featured?", "Visibility in catalog", "Short description", "Description", "Date sale price starts",
    "Date sale price ends", "Tax status", "Tax class", "In stock?", "Stock", "Low stock amount", "Backorders allowed?",
    "Sold individually?", "Weight (kg)", "Length (cm)", "Width (cm)", "Height (cm)", "Allow customer reviews?",
    "Purchase note", "Sale price", "Regular price", "Cost of goods", "Categories", "Tags", "Shipping class", "Images",
    "Download limit", "Download expiry days", "Parent", "Grouped products", "Upsells", "Cross-sells", "External URL",
    "Button text", "Position" };

// Within a list a comma of the value's own is written with a backslash.
QString listed(QString value)
{
    return value.replace(u',', u"\\,"_s);
}

QString listed(const QStringList &values)
{
    QStringList each;
    for (const QString &value : values)
        if (const QString escaped = listed(value); !each.contains(escaped))
            each.append(escaped);
    return each.join(u", "_s);
}

QString tagList(const QString &tags)
{
    QStringList each;
    for (const QString &tag : tags.split(u',', Qt::SkipEmptyParts))
        each.append(tag.trimmed());
    return each.join(u", "_s);
}

// A variable product has no goods of its own, so no SKU in the shop; its variations name it by this one.
QString parentSku(const Product &product)
{
    return u"jishi-"_s + product.uuid.toText().right(12);
}

} // namespace

Result<QByteArray> WooCommerceLayout::write(Connection &connection)
{
    CatalogWalk walk(connection, m_context);
    if (auto counted = walk.each([this](const Product &product, const QString &) {
            m_attributes = std::max(m_attributes, static_cast<int>(VariantOptions::of(product).names.size()));
        });
        !counted)
        return counted.error();
    writeHeader(m_attributes);
    if (auto written =
            walk.each([this](const Product &product, const QString &category) { writeProduct(product, category); });
        !written)
        return written.error();
    return m_csv.bytes();
}

void WooCommerceLayout::writeHeader(int attributes)
{
    for (const char *column : kWooColumns)
        m_csv.plain(QString::fromLatin1(column));
    for (int i = 1; i <= attributes; ++i)
        for (const QLatin1String part :
            { QLatin1String("name"), QLatin1String("value(s)"), QLatin1String("visible"), QLatin1String("global") })
            m_csv.plain(u"Attribute %1 %2"_s.arg(i).arg(part));
    m_csv.endRow();
}

void WooCommerceLayout::writeProduct(const Product &product, const QString &category)
{
    const VariantOptions options = VariantOptions::of(product);
    Row row;
    row.name = product.name;
    row.product = &product;
    row.category = category;
    row.published = product.published;
    if (options.names.isEmpty()) {
        row.type = u"simple"_s;
        row.variant = &product.variants.front();
        row.sku = row.variant->sku;
        return writeRow(row);
    }
    row.type = u"variable"_s;
    row.sku = parentSku(product);
    row.optionNames = options.names;
    row.optionValues.resize(static_cast<size_t>(options.names.size()));
    for (const QStringList &values : options.values)
        for (qsizetype i = 0; i < values.size(); ++i)
            row.optionValues[static_cast<size_t>(i)].append(values[i]);
    writeRow(row);
    for (size_t i = 0; i < product.variants.size(); ++i) {
        Row variation;
        variation.type = u"variation"_s;
        variation.variant = &product.variants[i];
        variation.sku = variation.variant->sku;
        variation.name = product.name + u" - "_s + options.values[i].join(u", "_s);
        variation.parent = row.sku;
        variation.position = static_cast<int>(i) + 1;
        variation.optionNames = options.names;
        for (const QString &value : options.values[i])
            variation.optionValues.push_back({ value });
        writeRow(variation);
    }
}

void WooCommerceLayout::writeRow(const Row &row)
{
    writeIdentity(row);
    writeStock(row);
    writePrices(row);
    m_csv.text(row.category.isEmpty() ? QString() : listed(row.category));
    m_csv.text(row.product ? tagList(row.product->tags) : QString());
    m_csv.plain({}).plain({}).plain({}).plain({}); // shipping class, images, download limit, expiry
    m_csv.text(row.parent).plain({}).plain({}).plain({}).plain({}).plain({});
    m_csv.plain(QString::number(row.position));
    writeAttributes(row);
    m_csv.endRow();
}

void WooCommerceLayout::writeIdentity(const Row &row)
{
    m_csv.plain({}).plain(row.type).text(row.sku).text(row.variant ? row.variant->barcode : QString());
    m_csv.text(row.name).plain(row.published ? u"1"_s : u"-1"_s).plain(u"0"_s).plain(u"visible"_s).plain({});
    m_csv.text(row.product ? toHtml(row.product->description) : QString()).plain({}).plain({});
    m_csv.plain(u"taxable"_s).plain(row.type == u"variation" ? u"parent"_s : QString());
}

void WooCommerceLayout::writeStock(const Row &row)
{
    const bool counted = row.variant && row.variant->tracksStock;
    const bool inStock = !counted || row.variant->onHand > Quantity();
    m_csv.plain(inStock ? u"1"_s : u"0"_s).plain(counted ? row.variant->onHand.toPlain() : QString());
    m_csv.plain(counted && row.variant->lowStock ? row.variant->lowStock->toPlain() : QString());
    // Backorders, sold individually; weight and size are not known.
    m_csv.plain(u"0"_s).plain(u"0"_s).plain({}).plain({}).plain({}).plain({});
    m_csv.plain(row.product ? u"1"_s : u"0"_s).plain({});
}

void WooCommerceLayout::writePrices(const Row &row)
{
    if (!row.variant) {
        m_csv.plain({}).plain({}).plain({});
        return;
    }
    const bool onSale = row.variant->listPrice && row.variant->listPrice->minor() > row.variant->price.minor();
    m_csv.plain(onSale ? row.variant->price.toPlain() : QString());
    m_csv.plain(onSale ? row.variant->listPrice->toPlain() : row.variant->price.toPlain());
    m_csv.plain(row.variant->cost ? row.variant->cost->toPlain() : QString());
}

void WooCommerceLayout::writeAttributes(const Row &row)
{
    for (int i = 0; i < m_attributes; ++i) {
        const bool has = i < row.optionNames.size();
        m_csv.text(has ? row.optionNames[i] : QString());
        m_csv.text(has ? listed(row.optionValues[static_cast<size_t>(i)]) : QString());
        m_csv.plain(has && row.product ? u"1"_s : QString()).plain(has ? u"0"_s : QString());
    }
}

} // namespace jishi

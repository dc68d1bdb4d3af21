#include "models/importing/woocommerceformat.h"

#include "models/base/refusal.h"

#include "models/importing/celltext.h"

namespace jishi {

using namespace Qt::StringLiterals;

namespace {

enum Field : int {
    Id,
    Type,
    Sku,
    Barcode,
    Name,
    Published,
    ShortText,
    LongText,
    SaleStarts,
    SaleEnds,
    Stock,
    LowStock,
    SalePrice,
    RegularPrice,
    Categories,
    Tags,
    Parent,
    ExternalUrl,
    Cost,
    FirstAttribute, // then alternating: name, value
    FieldCount = FirstAttribute + 2 * WooCommerceFormat::kAttributes,
};

} // namespace

const FormatColumns &WooCommerceFormat::columns()
{
    static const FormatColumns columns = [] {
        FormatColumns made { u"woocommerce-products"_s, u"WooCommerce products"_s, FieldCount,
            {
                { Type, true, u"Type|类型|产品类型" },
                { Sku, true, u"SKU|货号" },
                { Name, true, u"Name|名称|产品名称" },
                { RegularPrice, true, u"Regular price|常规售价|常规价格|原价" },
                { Id, false, u"ID" },
                { Barcode, false, u"GTIN, UPC, EAN, or ISBN|GTIN、UPC、EAN 或 ISBN" },
                { Published, false, u"Published|已发布" },
                { ShortText, false, u"Short description|简短描述|简述" },
                { LongText, false, u"Description|描述" },
                { SaleStarts, false, u"Date sale price starts|促销开始日期" },
                { SaleEnds, false, u"Date sale price ends|促销结束日期" },
                { Stock, false, u"Stock|库存" },
                { LowStock, false, u"Low stock amount|低库存数量|库存不足阈值" },
                { SalePrice, false, u"Sale price|促销价格|促销价" },
                { Categories, false, u"Categories|分类" },
                { Tags, false, u"Tags|标签" },
                { Parent, false, u"Parent|父级" },
                { ExternalUrl, false, u"External URL|外部链接|外部 URL" },
                { Cost, false, u"Cost of goods|商品成本" },
            } };
        for (int i = 0; i < kAttributes; ++i) {
            const QString number = QString::number(i + 1);
            made.columns.emplace_back(
                FirstAttribute + 2 * i, false, QString(u"Attribute %1 name|属性 %1 名称"_s.arg(number)));
            made.columns.emplace_back(FirstAttribute + 2 * i + 1, false,
                QString(u"Attribute %1 value(s)|属性 %1 值|属性 %1 的值"_s.arg(number)));
        }
        return made;
    }();
    return columns;
}

void WooCommerceFormat::readRow()
{
    readTypes();
    if (isOfType(u"variation"))
        readVariation();
    else
        readProduct();
}

// Most rows say what the row before said.
void WooCommerceFormat::readTypes()
{
    if (!m_types.isEmpty() && m_typesText == cell(Type))
        return;
    m_typesText = cell(Type);
    m_types.clear();
    for (const QString &type : text(Type).split(u','))
        m_types.append(type.trimmed().toLower());
}

void WooCommerceFormat::readProduct()
{
    ProductDraft product;
    product.line = line();
    product.name = text(Name);
    if (product.name.isEmpty())
        return refuse(Refusal::tr("The name is missing."));
    VariantDraft own;
    if (!readVariant(own))
        return;
    const QString id = text(Id);
    const QString sku = own.sku.value_or(QString());
    product.key = !id.isEmpty() ? id : !sku.isEmpty() ? u"sku:"_s + sku : u"name:"_s + product.name;
    if (has(LongText) || has(ShortText))
        product.description = description();
    readCategories(product);
    // A group has no price of its own: it must not be sold for nothing.
    if (has(Published))
        product.published = text(Published) == u"1" && !isOfType(u"grouped");
    m_ids.push_back(id);
    m_attributeNames.push_back(attributeNames());
    m_ownVariants.push_back(std::move(own));
    m_variable.push_back(isOfType(u"variable"));
    m_drafts.push_back(std::move(product));
}

QString WooCommerceFormat::description() const
{
    const QString brief = plainText(cell(ShortText));
    const QString full = plainText(cell(LongText));
    QStringList parts { brief, full == brief ? QString() : full };
    if (const QString url = text(ExternalUrl); !url.isEmpty())
        parts.append(url);
    parts.removeAll(QString());
    return parts.isEmpty() ? u""_s : parts.join(u'\n');
}

// A product has one category here; what else it is filed under stays findable as a tag.
void WooCommerceFormat::readCategories(ProductDraft &product)
{
    if (has(Tags))
        product.tags = tidyTags(text(Tags));
    fileUnder(text(Categories), product);
    for (const QStringView kind : { u"grouped", u"external" })
        if (isOfType(kind))
            product.tags = tidyTags(product.tags.value_or(QString()).append(u',').append(kind));
}

QStringList WooCommerceFormat::attributeNames() const
{
    QStringList names;
    for (int i = 0; i < kAttributes; ++i)
        if (const QString name = text(FirstAttribute + 2 * i); !name.isEmpty())
            names.append(name);
    return names;
}

void WooCommerceFormat::readVariation()
{
    Variation variation;
    variation.parent = text(Parent);
    if (variation.parent.isEmpty())
        return refuse(Refusal::tr("The variation does not name its parent."));
    if (!readVariant(variation.variant))
        return;
    for (int i = 0; i < kAttributes; ++i)
        if (const QString name = text(FirstAttribute + 2 * i); !name.isEmpty())
            variation.attributes.insert(name, text(FirstAttribute + 2 * i + 1).replace(u"\\,"_s, u","_s));
    m_variations.push_back(std::move(variation));
}

bool WooCommerceFormat::readVariant(VariantDraft &variant)
{
    bool readable = true;
    variant.line = line();
    variant.sku = code(Sku, &readable);
    variant.barcode = code(Barcode, &readable);
    readPrices(variant, &readable);
    variant.cost = money(Cost, &readable);
    variant.lowStock = quantity(LowStock, &readable);
    if (has(Stock)) {
        // "parent": a variation whose stock is kept with its product.
        const bool own = text(Stock).compare(u"parent", Qt::CaseInsensitive) != 0;
        if (own)
            variant.stock = quantity(Stock, &readable);
        variant.tracksStock = variant.stock.has_value();
    }
    return readable;
}

void WooCommerceFormat::readPrices(VariantDraft &variant, bool *readable)
{
    const auto regular = money(RegularPrice, readable);
    const auto sale = money(SalePrice, readable);
    variant.price = regular;
    if (!sale || !saleIsOn() || (regular && sale->minor() >= regular->minor()))
        return;
    variant.price = sale;
    variant.listPrice = regular;
}

bool WooCommerceFormat::saleIsOn() const
{
    const QDate today = dayOf(m_context.clock->now(), m_context.profile.zone);
    const QDate starts = QDate::fromString(text(SaleStarts).left(10), Qt::ISODate);
    const QDate ends = QDate::fromString(text(SaleEnds).left(10), Qt::ISODate);
    return (!starts.isValid() || starts <= today) && (!ends.isValid() || today <= ends);
}

void WooCommerceFormat::finish()
{
    addVariations();
    for (size_t i = 0; i < m_drafts.size(); ++i) {
        ProductDraft &product = m_drafts[i];
        if (product.variants.empty()) {
            product.variants.push_back(std::move(m_ownVariants[i]));
        } else if (m_ownVariants[i].stock) {
            m_report->refuse(product.line,
                Refusal::tr("The stock of %1 is kept for all variants together; it is counted per variant here and was "
                            "not taken over.")
                    .arg(product.name.left(60)));
        }
    }
}

// Only where there are variations: most files of a large shop have none.
void WooCommerceFormat::numberParents()
{
    for (size_t i = 0; i < m_drafts.size(); ++i) {
        const QString sku = m_ownVariants[i].sku.value_or(QString());
        if (!sku.isEmpty())
            m_byParentName.insert(sku.toLower(), i);
        if (!m_ids[i].isEmpty())
            m_byParentName.insert(u"id:"_s + m_ids[i], i);
    }
}

void WooCommerceFormat::addVariations()
{
    if (m_variations.empty())
        return;
    numberParents();
    // Only the attributes that variations have are options.
    for (const Variation &variation : m_variations) {
        const auto parent = m_byParentName.constFind(variation.parent.toLower());
        if (parent == m_byParentName.constEnd() || !m_variable[*parent]) {
            m_report->refuse(variation.variant.line,
                Refusal::tr("The parent %1 is not a variable product in this file.").arg(variation.parent.left(60)));
            continue;
        }
        ProductDraft &product = m_drafts[*parent];
        for (const QString &name : m_attributeNames[*parent])
            if (variation.attributes.contains(name) && !product.optionNames.contains(name))
                product.optionNames.append(name);
    }
    for (Variation &variation : m_variations) {
        const auto parent = m_byParentName.constFind(variation.parent.toLower());
        if (parent == m_byParentName.constEnd() || !m_variable[*parent])
            continue;
        ProductDraft &product = m_drafts[*parent];
        for (const QString &name : std::as_const(product.optionNames))
            variation.variant.optionValues.append(variation.attributes.value(name, u""_s));
        product.variants.push_back(std::move(variation.variant));
    }
}

} // namespace jishi

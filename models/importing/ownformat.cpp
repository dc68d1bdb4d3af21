#include "models/importing/ownformat.h"

#include "models/base/refusal.h"

#include "models/importing/celltext.h"

namespace jishi {

using namespace Qt::StringLiterals;

namespace {

enum Field : int {
    ProductId,
    VariantId,
    Name,
    VariantTitle,
    Sku,
    Barcode,
    MoreBarcodes,
    Category,
    OptionNames,
    OptionValues,
    Unit,
    Price,
    ListPrice,
    SalePrice,
    SaleFrom,
    SaleUntil,
    Cost,
    LowStock,
    TracksStock,
    OnHand,
    Published,
    Tags,
    Description,
    SupplierName,
    FieldCount,
};

// As the export joins them.
QStringList listed(const QString &text)
{
    return text.isEmpty() ? QStringList() : text.split(u" / "_s);
}

} // namespace

const FormatColumns &OwnFormat::columns()
{
    static const FormatColumns columns { u"jishi-products"_s, u"Jishi products"_s, FieldCount,
        {
            { ProductId, true, u"Product ID" },
            { Name, true, u"Name" },
            { Sku, true, u"SKU" },
            { VariantId, false, u"Variant ID" },
            { VariantTitle, false, u"Variant" },
            { Barcode, false, u"Barcode" },
            { MoreBarcodes, false, u"More Barcodes" },
            { Category, false, u"Category" },
            { OptionNames, false, u"Option Names" },
            { OptionValues, false, u"Option Values" },
            { Unit, false, u"Unit" },
            { Price, false, u"Price" },
            { ListPrice, false, u"List Price" },
            { SalePrice, false, u"Sale Price" },
            { SaleFrom, false, u"Sale From" },
            { SaleUntil, false, u"Sale Until" },
            { Cost, false, u"Cost" },
            { LowStock, false, u"Low Stock" },
            { TracksStock, false, u"Tracks Stock" },
            { OnHand, false, u"On Hand" },
            { Published, false, u"Published" },
            { Tags, false, u"Tags" },
            { Description, false, u"Description" },
            { SupplierName, false, u"Supplier" },
        } };
    return columns;
}

Status OwnFormat::parse(
    std::string_view text, const FoundHeader &header, ImportReport &report, const ImportProgress &progress)
{
    findShopColumns(text, header);
    return ProductsFormat::parse(text, header, report, progress);
}

// Their names are the shop's, so they are read as they stand: the row before the body.
void OwnFormat::findShopColumns(std::string_view text, const FoundHeader &header)
{
    m_shopColumns.clear();
    CsvReader reader(text, header.delimiter, 0, 1, header.lines);
    while (reader.next() && reader.position() < header.bodyPosition) { }
    for (int column = 0; column < header.width; ++column)
        if (auto named = ShopColumn::fromHeader(toQString(reader.cell(column))))
            m_shopColumns.emplace_back(column, std::move(*named));
}

void OwnFormat::readRow()
{
    const QString name = unescaped(Name);
    if (name.isEmpty())
        return refuse(Refusal::tr("The name is missing."));
    const QString id = text(ProductId);
    const QString key = id.isEmpty() ? QString(u"name:"_s + name) : id;
    bool readable = true;
    VariantDraft variant = readVariant(&readable);
    if (!readable)
        return;
    if (!m_byKey.contains(key))
        startProduct(key, name);
    m_drafts[m_byKey.value(key)].variants.push_back(std::move(variant));
}

void OwnFormat::startProduct(const QString &key, const QString &name)
{
    ProductDraft product;
    product.line = line();
    product.key = key;
    product.uuid = Uuid::fromText(key);
    product.name = name;
    if (has(Description))
        product.description = typed(Description);
    if (has(Tags))
        product.tags = typed(Tags);
    if (has(Category))
        product.category = typed(Category);
    product.published = flag(Published);
    if (has(SupplierName))
        product.supplier = unescaped(SupplierName);
    for (const auto &[column, named] : m_shopColumns)
        if (named.about == ShopColumn::About::Field)
            product.customValues.emplace_back(named.name, typedIn(cellAt(column)).trimmed());
    product.optionNames = listed(typed(OptionNames));
    m_byKey.insert(key, m_drafts.size());
    m_drafts.push_back(std::move(product));
}

VariantDraft OwnFormat::readVariant(bool *readable)
{
    VariantDraft variant;
    variant.line = line();
    variant.uuid = Uuid::fromText(text(VariantId));
    if (has(VariantTitle))
        variant.ownTitle = typed(VariantTitle);
    variant.optionValues = listed(typed(OptionValues));
    variant.sku = ownCode(Sku, readable);
    variant.barcode = ownCode(Barcode, readable);
    if (has(MoreBarcodes))
        variant.moreBarcodes = codes(MoreBarcodes, readable);
    variant.price = money(Price, readable);
    variant.tellsSale = has(SalePrice);
    variant.salePrice = money(SalePrice, readable);
    variant.saleFrom = day(SaleFrom, readable);
    variant.saleUntil = day(SaleUntil, readable);
    for (const auto &[column, named] : m_shopColumns)
        if (named.about == ShopColumn::About::TierPrice)
            variant.tierPrices.emplace_back(named.name, moneyOf(cellAt(column), readable));
    variant.listPrice = money(ListPrice, readable);
    variant.cost = money(Cost, readable);
    variant.lowStock = quantity(LowStock, readable);
    variant.stock = quantity(OnHand, readable);
    variant.tracksStock = flag(TracksStock);
    if (has(Unit))
        variant.unit = typed(Unit);
    return variant;
}

std::optional<QString> OwnFormat::ownCode(int field, bool *readable)
{
    // Its refusal of codes that lost their digits is wanted here too.
    const auto given = code(field, readable);
    return given ? std::optional(unescaped(field)) : std::nullopt;
}

QStringList OwnFormat::codes(int field, bool *readable)
{
    QStringList codes;
    for (const QString &each : ownCode(field, readable).value_or(QString()).split(u'\n', Qt::SkipEmptyParts))
        if (const QString code = each.trimmed(); !code.isEmpty() && !codes.contains(code))
            codes << code;
    return codes;
}

// An invalid day for a blank cell: open.
QDate OwnFormat::day(int field, bool *readable)
{
    const QString given = text(field);
    QDate day = QDate::fromString(given, Qt::ISODate);
    if (!day.isValid()) // as spreadsheets like to save it
        day = QDate::fromString(given, u"yyyy/M/d"_s);
    if (!given.isEmpty() && !day.isValid()) {
        refuse(Refusal::tr("The day cannot be read: %1").arg(given.left(60)));
        *readable = false;
    }
    return day;
}

std::optional<bool> OwnFormat::flag(int field) const
{
    const std::string word = foldedCase(trimmed(cell(field)));
    if (word == "yes" || word == "true" || word == "1")
        return true;
    if (word == "no" || word == "false" || word == "0")
        return false;
    return std::nullopt;
}

} // namespace jishi

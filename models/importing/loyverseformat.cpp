#include "models/importing/loyverseformat.h"

#include "models/base/refusal.h"

#include "models/importing/celltext.h"

#include <algorithm>

namespace jishi {

using namespace Qt::StringLiterals;

enum LoyverseFormat::Field : int {
    Handle,
    Name,
    Sku,
    Category,
    Description,
    ByWeight,
    OptionName1,
    OptionName2,
    OptionName3,
    OptionValue1,
    OptionValue2,
    OptionValue3,
    Cost,
    Barcode,
    Component,
    TracksStock,
    Available,
    Price,
    Stock,
    LowStock,
    FieldCount,
};

const FormatColumns &LoyverseFormat::columns()
{
    using enum ColumnNames::Match;
    static const FormatColumns columns { u"loyverse-items"_s, u"Loyverse items"_s, FieldCount,
        {
            { Handle, true, u"Handle" },
            { Name, true, u"Name" },
            { Sku, true, u"SKU" },
            { Price, true, u"Price", Beginning },
            { Category, false, u"Category" },
            { Description, false, u"Description" },
            { ByWeight, false, u"Sold by weight" },
            { OptionName1, false, u"Option 1 name" },
            { OptionName2, false, u"Option 2 name" },
            { OptionName3, false, u"Option 3 name" },
            { OptionValue1, false, u"Option 1 value" },
            { OptionValue2, false, u"Option 2 value" },
            { OptionValue3, false, u"Option 3 value" },
            { Cost, false, u"Cost" },
            { Barcode, false, u"Barcode" },
            { Component, false, u"SKU of included item" },
            { TracksStock, false, u"Track stock" },
            { Available, false, u"Available for sale", Beginning },
            { Stock, false, u"In stock", Beginning },
            { LowStock, false, u"Low stock", Beginning },
        } };
    return columns;
}

LoyverseFormat::LoyverseFormat(const ShopContext &context)
    : HandleFormat(context, u"loyverse"_s, { Handle, Name, OptionName1, OptionValue1, Sku, Barcode, Cost })
{ }

// A further row may be a component of a composite item.
bool LoyverseFormat::isVariant(bool known) const
{
    const bool isComponent =
        !text(Component).isEmpty() && text(Name).isEmpty() && text(Sku).isEmpty() && text(OptionValue1).isEmpty();
    return !known || !isComponent;
}

QString LoyverseFormat::nameless(const QString &handle) const
{
    return Refusal::tr("The first row of %1 has no name.").arg(handle);
}

void LoyverseFormat::readProduct(ProductDraft &product)
{
    if (has(Description))
        product.description = plainText(cell(Description));
    if (const QString category = text(Category); !category.isEmpty())
        product.category = category;
    if (has(Available)) {
        const auto stores = cells(Available);
        product.published =
            std::ranges::any_of(stores, [](std::string_view store) { return foldedCase(trimmed(store)) == "y"; });
    }
    m_byWeight.insert(product.key, text(ByWeight).compare(u"y", Qt::CaseInsensitive) == 0);
}

void LoyverseFormat::readVariant(const ProductDraft &product, VariantDraft &variant, bool *readable)
{
    variant.price = firstMoney(Price, readable);
    variant.stock = summedQuantity(Stock, readable);
    variant.lowStock = summedQuantity(LowStock, readable);
    // The item's own words stand on its first row only.
    if (const QString tracks = text(TracksStock); !tracks.isEmpty())
        variant.tracksStock = tracks.compare(u"y", Qt::CaseInsensitive) == 0;
    else if (!product.variants.empty())
        variant.tracksStock = product.variants.front().tracksStock;
    if (m_byWeight.value(product.key))
        variant.unit = u"kg"_s;
}

} // namespace jishi

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

void LoyverseFormat::readRow()
{
    const QString handle = text(Handle);
    if (handle.isEmpty())
        return refuse(Refusal::tr("The handle is missing."));
    const bool known = m_byHandle.contains(handle);
    if (known && isComponent())
        return;
    if (!known && !startItem(handle))
        return;
    readVariant(m_drafts[m_byHandle.value(handle)]);
}

bool LoyverseFormat::isComponent() const
{
    return !text(Component).isEmpty() && text(Name).isEmpty() && text(Sku).isEmpty() && text(OptionValue1).isEmpty();
}

bool LoyverseFormat::startItem(const QString &handle)
{
    ProductDraft product;
    product.line = line();
    product.key = handle;
    product.name = text(Name);
    if (product.name.isEmpty()) {
        refuse(Refusal::tr("The first row of %1 has no name.").arg(handle.left(60)));
        return false;
    }
    if (has(Description))
        product.description = plainText(cell(Description));
    if (const QString category = text(Category); !category.isEmpty())
        product.category = category;
    if (has(Available)) {
        const auto stores = cells(Available);
        product.published =
            std::ranges::any_of(stores, [](std::string_view store) { return foldedCase(trimmed(store)) == "y"; });
    }
    for (const int field : { OptionName1, OptionName2, OptionName3 })
        if (const QString name = text(field); !name.isEmpty())
            product.optionNames.append(name);
    m_byHandle.insert(handle, m_drafts.size());
    m_byWeight.push_back(text(ByWeight).compare(u"y", Qt::CaseInsensitive) == 0);
    m_drafts.push_back(std::move(product));
    return true;
}

void LoyverseFormat::readVariant(ProductDraft &product)
{
    VariantDraft variant;
    bool readable = true;
    variant.line = line();
    for (int i = 0; i < product.optionNames.size(); ++i)
        variant.optionValues.append(text(OptionValue1 + i));
    variant.sku = code(Sku, &readable);
    variant.barcode = code(Barcode, &readable);
    variant.price = firstMoney(Price, &readable);
    variant.cost = money(Cost, &readable);
    variant.stock = summedQuantity(Stock, &readable);
    variant.lowStock = summedQuantity(LowStock, &readable);
    // The item's own words stand on its first row only.
    if (const QString tracks = text(TracksStock); !tracks.isEmpty())
        variant.tracksStock = tracks.compare(u"y", Qt::CaseInsensitive) == 0;
    else if (!product.variants.empty())
        variant.tracksStock = product.variants.front().tracksStock;
    if (m_byWeight[m_byHandle.value(product.key)])
        variant.unit = u"kg"_s;
    if (readable)
        product.variants.push_back(std::move(variant));
}

} // namespace jishi

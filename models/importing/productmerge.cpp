#include "models/importing/productmerge.h"

#include <algorithm>

namespace jishi {

using namespace Qt::StringLiterals;

MergedProduct ProductMerge::merge(const ProductDraft &draft, RowId category, Product &product)
{
    m_changed = false;
    if (!draft.name.isEmpty()) // a list of prices may name its goods by code alone
        set(product.name, draft.name);
    set(product.categoryId, category);
    if (draft.description)
        set(product.description, *draft.description);
    if (draft.tags)
        set(product.tags, *draft.tags);
    if (draft.published)
        set(product.published, *draft.published);
    // A single variant without options says nothing about those that the owner has made since.
    if (!draft.optionNames.isEmpty() || product.id == 0)
        setList(product.optionNames, draft.optionNames);
    std::vector<size_t> positions;
    for (const VariantDraft &variant : draft.variants) {
        const size_t position = matchingVariant(variant, product, positions);
        positions.push_back(position);
        if (position == product.variants.size()) {
            product.variants.emplace_back();
            product.variants.back().price = Money(0, m_currency);
            m_changed = true;
        }
        mergeVariant(variant, product.variants[position]);
    }
    return { std::move(positions), m_changed };
}

size_t ProductMerge::matchingVariant(
    const VariantDraft &draft, const Product &product, const std::vector<size_t> &taken) const
{
    const auto search = [&](auto fits) {
        for (size_t i = 0; i < product.variants.size(); ++i)
            if (std::ranges::find(taken, i) == taken.end() && fits(product.variants[i]))
                return i;
        return product.variants.size();
    };
    if (draft.uuid) {
        const size_t same = search([&](const Variant &variant) { return variant.uuid == *draft.uuid; });
        if (same < product.variants.size())
            return same;
    }
    const QString sku = draft.sku.value_or(QString());
    if (!sku.isEmpty()) {
        const size_t same =
            search([&](const Variant &variant) { return variant.sku.compare(sku, Qt::CaseInsensitive) == 0; });
        if (same < product.variants.size())
            return same;
    }
    // Two different SKUs are two variants, whatever their options say.
    return search([&](const Variant &variant) {
        return (sku.isEmpty() || variant.sku.isEmpty()) && variant.optionValues == draft.optionValues;
    });
}

void ProductMerge::mergeVariant(const VariantDraft &draft, Variant &variant)
{
    // The same code in another spelling is the same code.
    if (draft.sku && draft.sku->compare(variant.sku, Qt::CaseInsensitive) != 0)
        set(variant.sku, *draft.sku);
    if (draft.barcode)
        set(variant.barcode, *draft.barcode);
    if (!draft.optionValues.isEmpty())
        setList(variant.optionValues, draft.optionValues);
    if (!draft.optionValues.isEmpty() || draft.ownTitle)
        set(variant.title, draft.title());
    if (draft.price) {
        set(variant.price, *draft.price);
        set(variant.listPrice, draft.listPrice);
    }
    // Whoever does not see costs does not write over them either.
    if (draft.cost && seesCosts(m_role))
        set(variant.cost, draft.cost);
    if (draft.tracksStock)
        set(variant.tracksStock, *draft.tracksStock);
    if (draft.lowStock)
        set(variant.lowStock, draft.lowStock);
    if (draft.unit)
        set(variant.unit, *draft.unit);
}

void ProductMerge::setList(QStringList &field, const QStringList &value)
{
    const QString between = u" / "_s;
    if (field != value && field.join(between) != value.join(between))
        set(field, value);
}

} // namespace jishi

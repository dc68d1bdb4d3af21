#include "models/importing/ownwords.h"

#include "models/catalog/shoplists.h"

#include <algorithm>

namespace jishi {

Result<bool> OwnWords::merge(const ProductDraft &draft, const std::vector<size_t> &positions, Product &product)
{
    m_changed = false;
    // Whoever does not see suppliers does not choose them either.
    if (draft.supplier && seesSuppliers(m_context.profile.role))
        if (auto chosen = setSupplier(*draft.supplier, product); !chosen)
            return chosen.error();
    if (auto set = setCustomValues(draft, product); !set)
        return set.error();
    for (size_t i = 0; i < draft.variants.size(); ++i) {
        const VariantDraft &told = draft.variants[i];
        Variant &variant = product.variants[positions[i]];
        if (told.moreBarcodes)
            set(variant.moreBarcodes, *told.moreBarcodes);
        if (auto set = setTierPrices(told, variant); !set)
            return set.error();
        if (told.tellsSale)
            set(variant.sale,
                told.salePrice ? std::optional(SalePrice { *told.salePrice, told.saleFrom, told.saleUntil })
                               : std::nullopt);
    }
    return m_changed;
}

bool OwnWords::areIn(const ProductDraft &draft)
{
    const auto hasValue = [](const auto &told) { return !told.second.isEmpty(); };
    const auto hasPrice = [](const auto &told) { return told.second.has_value(); };
    return (draft.supplier && !draft.supplier->isEmpty()) || std::ranges::any_of(draft.customValues, hasValue)
        || std::ranges::any_of(draft.variants, [&](const VariantDraft &variant) {
               return variant.salePrice || (variant.moreBarcodes && !variant.moreBarcodes->isEmpty())
                   || std::ranges::any_of(variant.tierPrices, hasPrice);
           });
}

bool OwnWords::concern(const ProductDraft &draft, const Product &product)
{
    const auto tells = [](const VariantDraft &variant) {
        return variant.tellsSale || variant.moreBarcodes.has_value() || !variant.tierPrices.empty();
    };
    const auto has = [](const Variant &variant) {
        return variant.sale || !variant.moreBarcodes.isEmpty() || !variant.tierPrices.empty();
    };
    return (draft.supplier && product.supplierId > 0) || (!draft.customValues.empty() && !product.customValues.empty())
        || (std::ranges::any_of(draft.variants, tells) && std::ranges::any_of(product.variants, has));
}

// Rows by the id of what they speak of; a blank cell takes the row away.
template <typename Row, typename Value>
static void put(std::vector<Row> &rows, RowId Row::*id, RowId key, Value Row::*field, const std::optional<Value> &value)
{
    const auto place = std::ranges::lower_bound(rows, key, {}, id);
    const bool known = place != rows.end() && (*place).*id == key;
    if (!value && known)
        rows.erase(place);
    else if (value && known)
        (*place).*field = *value;
    else if (value)
        rows.insert(place, Row { key, *value });
}

Status OwnWords::setCustomValues(const ProductDraft &draft, Product &product)
{
    std::vector<CustomValue> values = product.customValues;
    for (const auto &[name, value] : draft.customValues) {
        // A field that the shop does not have is made for the first product that says something of it.
        const auto field = ShopLists(m_connection, m_context).fieldByName(name, !value.isEmpty());
        if (!field)
            return field.error();
        if (*field > 0)
            put(values, &CustomValue::fieldId, *field, &CustomValue::value,
                value.isEmpty() ? std::nullopt : std::optional(value));
    }
    set(product.customValues, values);
    return done();
}

Status OwnWords::setTierPrices(const VariantDraft &draft, Variant &variant)
{
    std::vector<TierPrice> prices = variant.tierPrices;
    for (const auto &[name, price] : draft.tierPrices) {
        const auto tier = ShopLists(m_connection, m_context).tierByName(name, price.has_value());
        if (!tier)
            return tier.error();
        if (*tier > 0)
            put(prices, &TierPrice::tierId, *tier, &TierPrice::price, price);
    }
    set(variant.tierPrices, prices);
    return done();
}

// The supplier that the product has is looked at first: that is all there is to do for most rows.
Status OwnWords::setSupplier(const QString &name, Product &product)
{
    Statement row = m_connection.prepare("SELECT name FROM suppliers WHERE id = ?1 AND deleted_at IS NULL");
    const QString now = row.bind(1, product.supplierId).next() ? row.text(0) : QString();
    if (auto read = row.status(); !read)
        return read;
    row.reset();
    if (now == name)
        return done();
    const auto supplier = ShopLists(m_connection, m_context).supplierByName(name);
    if (!supplier)
        return supplier.error();
    set(product.supplierId, *supplier);
    return done();
}

} // namespace jishi

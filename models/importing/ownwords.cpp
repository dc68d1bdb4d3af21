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
    for (size_t i = 0; i < draft.variants.size(); ++i) {
        const VariantDraft &told = draft.variants[i];
        Variant &variant = product.variants[positions[i]];
        if (told.moreBarcodes)
            set(variant.moreBarcodes, *told.moreBarcodes);
        if (told.tellsSale)
            set(variant.sale,
                told.salePrice ? std::optional(SalePrice { *told.salePrice, told.saleFrom, told.saleUntil })
                               : std::nullopt);
    }
    return m_changed;
}

bool OwnWords::areIn(const ProductDraft &draft)
{
    return (draft.supplier && !draft.supplier->isEmpty())
        || std::ranges::any_of(draft.variants, [](const VariantDraft &variant) {
               return variant.salePrice || (variant.moreBarcodes && !variant.moreBarcodes->isEmpty());
           });
}

bool OwnWords::concern(const ProductDraft &draft, const Product &product)
{
    const auto tells = [](const VariantDraft &variant) {
        return variant.tellsSale || variant.moreBarcodes.has_value();
    };
    const auto has = [](const Variant &variant) { return variant.sale || !variant.moreBarcodes.isEmpty(); };
    return (draft.supplier && product.supplierId > 0)
        || (std::ranges::any_of(draft.variants, tells) && std::ranges::any_of(product.variants, has));
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

#pragma once
// Writes what a file tells about a product over what the shop knows of it. What the file does not say stays.
#include "models/catalog/product.h"
#include "models/importing/productdraft.h"
#include "models/shop/shopfile.h"

namespace jishi {

struct MergedProduct
{
    std::vector<size_t> positions; // in product.variants, of each of the draft's variants
    bool changed = false;
};

class ProductMerge
{
public:
    explicit ProductMerge(const ShopProfile &profile)
        : m_currency(profile.currency)
        , m_role(profile.role)
    { }
    MergedProduct merge(const ProductDraft &draft, RowId category, Product &product);

private:
    size_t matchingVariant(const VariantDraft &draft, const Product &product, const std::vector<size_t> &taken) const;
    void mergeVariant(const VariantDraft &draft, Variant &variant);
    template <typename T>
    void set(T &field, const T &value)
    {
        if (field == value)
            return;
        m_changed = true;
        field = value;
    }
    // Our own export joins what a list holds with " / ": the same words are the same list.
    void setList(QStringList &field, const QStringList &value);

    Currency m_currency;
    ShopRole m_role;
    bool m_changed = false;
};

} // namespace jishi

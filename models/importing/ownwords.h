#pragma once
// What only our own export tells of a product: supplier, further barcodes, sale, prices of tiers, own fields. Merged
// beside the fields that every shop system has.
#include "models/catalog/catalogstore.h"
#include "models/importing/productdraft.h"

namespace jishi {

class OwnWords
{
public:
    OwnWords(Connection &connection, const ShopContext &context)
        : m_connection(connection)
        , m_context(context)
    { }
    // positions: in product.variants, of each of the draft's variants. True when something is changed by it.
    Result<bool> merge(const ProductDraft &draft, const std::vector<size_t> &positions, Product &product);
    // The draft has something for merge() to write to a product that is new.
    static bool areIn(const ProductDraft &draft);
    // merge() would look at what the product has: it has some, and the draft tells of it, be it that there is none.
    static bool concern(const ProductDraft &draft, const Product &product);

private:
    Status setSupplier(const QString &name, Product &product);
    Status setCustomValues(const ProductDraft &draft, Product &product);
    Status setTierPrices(const VariantDraft &draft, Variant &variant);
    template <typename T>
    void set(T &field, const T &value)
    {
        m_changed |= !(field == value);
        field = value;
    }

    Connection &m_connection;
    const ShopContext &m_context;
    bool m_changed = false;
};

} // namespace jishi

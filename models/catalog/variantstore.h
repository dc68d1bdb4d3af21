#pragma once
// Reads and writes the variants of products, with what hangs below them. Part of the CatalogStore; writing methods are
// called inside a transaction.
#include "models/catalog/product.h"
#include "models/shop/shopfile.h"

namespace jishi {

class VariantStore
{
public:
    VariantStore(Connection &connection, const ShopContext &context)
        : m_connection(connection)
        , m_context(context)
    { }

    std::vector<Variant> ofProduct(RowId product) const; // without the archived ones
    Result<Variant> variant(RowId id) const;
    // By SKU (whatever its case), then by barcode. NotFound.
    Result<RowId> byCode(const QString &code) const;

    // Variants that `before` has and the list has not are archived: what was sold keeps its variant. One that comes
    // back with the same option values is the archived one again.
    Status save(RowId product, const std::vector<Variant> &variants, const std::vector<Variant> &before);

private:
    Variant read(const Statement &row) const;
    void readOwned(Variant &variant) const;
    Result<RowId> insert(RowId product, int position, const Variant &variant);
    Status update(int position, const Variant &variant, const Variant &before);
    Status saveOwned(const Variant &variant, const Variant &before);
    Status archive(RowId id);
    // The archived variant of the product with these option values, restored; 0: there is none.
    Result<RowId> restored(RowId product, const Variant &variant);
    Instant now() const { return m_context.clock->now(); }
    Currency currency() const { return m_context.profile.currency; }

    Connection &m_connection;
    const ShopContext &m_context;
};

} // namespace jishi

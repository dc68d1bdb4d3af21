#pragma once
// Reads and writes the catalog. Writing methods are called inside a transaction.
#include "models/catalog/product.h"
#include "models/shop/shopfile.h"

namespace jishi {

// Refused on a reseller's computer. Every class that changes the catalog asks first.
Status mayChangeCatalog(const ShopContext &context);

class CatalogStore
{
public:
    CatalogStore(Connection &connection, const ShopContext &context)
        : m_connection(connection)
        , m_context(context)
    { }

    Result<Product> product(RowId id) const; // with all variants that are not archived
    Result<Variant> variant(RowId id) const;
    Result<Sellable> sellable(RowId variant) const;
    // By SKU (whatever its case), then by any of its barcodes. NotFound.
    Result<RowId> variantByCode(const QString &code) const;
    Result<Picture> picture(RowId id) const;
    bool hasPictures() const; // any at all

    // Stores new products and changed fields of known ones; variants missing from the list are archived.
    // Refused: no name, no variant, a negative price, a SKU that another variant has.
    Result<RowId> save(const Product &product);
    Status setArchived(RowId product, bool archived);
    // Content-addressed: the same picture is kept once.
    Result<RowId> addPicture(const Picture &picture);

private:
    Status check(const Product &product) const;
    Result<RowId> insertProduct(const Product &product);
    Status updateProduct(const Product &product, const Product &before);
    void readOwned(Product &product) const;
    Status saveOwned(RowId id, const Product &product, const Product &before);
    Instant now() const { return m_context.clock->now(); }

    Connection &m_connection;
    const ShopContext &m_context;
};

} // namespace jishi

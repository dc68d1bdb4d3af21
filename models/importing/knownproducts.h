#pragma once
// Reads products of the shop as far as an import compares them, one after the other with statements that stay prepared.
#include "models/catalog/product.h"
#include "models/shop/shopfile.h"

namespace jishi {

class KnownProducts
{
public:
    KnownProducts(Connection &connection, const ShopContext &context);
    // Without what no file tells: pictures, prices by tier, own fields; and without the days of a sale.
    Result<Product> product(RowId id);

private:
    Variant variant() const;

    const ShopContext &m_context;
    Statement m_product;
    Statement m_variants;
};

} // namespace jishi

#pragma once
// Stores products that are new to the shop, fast: the triggers of their tables are off meanwhile, and it writes the
// outbox rows and the stock levels that they would have written.
#include "models/importing/categorypaths.h"
#include "models/importing/importprogress.h"
#include "models/importing/importreport.h"
#include "models/importing/productdraft.h"
#include "models/importing/productmerge.h"
#include "models/shop/shopfile.h"

namespace jishi {

class ProductLoader
{
public:
    // source: as with the ProductWriter.
    ProductLoader(Connection &connection, const ShopContext &context, const QString &source, CategoryPaths &categories,
        ImportReport &report);
    Status load(const std::vector<const ProductDraft *> &drafts, const ImportProgress &progress);
    // Products from this id on were made by load().
    RowId firstProduct() const { return m_firstProduct; }

private:
    Status noteFirstIds();
    Status insertAll(const std::vector<const ProductDraft *> &drafts, const ImportProgress &progress);
    Status insertProducts(const std::vector<const ProductDraft *> &drafts, const ImportProgress &progress);
    Status insertProduct(Statement &insert, const ProductDraft &draft, const Product &product);
    Status insertVariants(Statement &insert, const ProductDraft &draft, const Product &product);
    Status insertVariant(Statement &insert, const Variant &variant, int position, Quantity level);
    Status insertMovements();
    Status captureInserts();

    Connection &m_connection;
    const ShopContext &m_context;
    QString m_source;
    CategoryPaths &m_categories;
    ImportReport &m_report;
    ProductMerge m_merge;
    Instant m_now;
    RowId m_firstProduct = 0;
    RowId m_firstVariant = 0;
    RowId m_firstMovement = 0;
    RowId m_product = 0; // the ids in hand
    RowId m_variant = 0;
};

} // namespace jishi

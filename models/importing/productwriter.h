#pragma once
// Stores product drafts through the catalog: found again by source and key, then by SKU, barcode and name;
// only changed fields are written.
#include "models/catalog/catalogstore.h"
#include "models/importing/importprogress.h"
#include "models/importing/importreport.h"
#include "models/importing/productmatcher.h"
#include "models/importing/productnamesakes.h"
#include "models/stock/stockledger.h"

namespace jishi {

class ProductWriter
{
public:
    // source: "woocommerce", "shopify", … "jishi".
    ProductWriter(Connection &connection, const ShopContext &context, const QString &source, ImportReport &report);
    // From bulkFrom drafts on, those that are new or unchanged are dealt with together.
    Status store(
        const std::vector<ProductDraft> &drafts, const ImportProgress &progress, size_t bulkFrom = kDraftsForBulk);

private:
    Result<ProductPlan> storeTogether(const std::vector<ProductDraft> &drafts, const ImportProgress &progress);
    bool isDone(const ProductPlan &plan, size_t position, const ProductDraft &draft);
    Status storeOne(const ProductDraft &draft);
    Result<RowId> find(const ProductDraft &draft);
    // 0 when the file does not come from this shop.
    Result<RowId> findOwn(const ProductDraft &draft);
    // What an undone import had made is taken up again, so that nothing is there twice.
    Result<RowId> bringBack(RowId product);
    Status noteSource(RowId product, const ProductDraft &draft);
    Status countStock(const ProductDraft &draft, RowId product, const std::vector<size_t> &positions);

    Connection &m_connection;
    ShopContext m_context;
    CatalogStore m_catalog;
    StockLedger m_ledger;
    ProductNamesakes m_namesakes;
    ProductMerge m_merge;
    QString m_source;
    ImportReport &m_report;
    bool m_broughtBack = false; // the product in hand had been taken back by undo
};

} // namespace jishi

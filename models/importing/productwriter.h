#pragma once
// Stores product drafts through the catalog: found again by source and key, then by SKU, barcode and name;
// only changed fields are written.
#include "models/catalog/catalogstore.h"
#include "models/importing/importprogress.h"
#include "models/importing/importreport.h"
#include "models/importing/productdraft.h"
#include "models/importing/productnamesakes.h"
#include "models/stock/stockledger.h"

namespace jishi {

class ProductWriter
{
public:
    // source: "woocommerce", "shopify", … "jishi".
    ProductWriter(Connection &connection, const ShopContext &context, const QString &source, ImportReport &report);
    Status store(const std::vector<ProductDraft> &drafts, const ImportProgress &progress);

private:
    Status storeOne(const ProductDraft &draft);
    Result<RowId> find(const ProductDraft &draft);
    // 0 when the file does not come from this shop.
    Result<RowId> findOwn(const ProductDraft &draft);
    // A category's name may hold what separates the levels of a path: what our export wrote is compared as a whole.
    bool isFiledUnder(RowId category, const QString &path);
    // Writes the draft over the product; the position in product.variants of each of the draft's variants.
    std::vector<size_t> merge(const ProductDraft &draft, RowId category, Product &product);
    size_t matchingVariant(const VariantDraft &draft, const Product &product, const std::vector<size_t> &taken) const;
    void mergeVariant(const VariantDraft &draft, Variant &variant);
    // What an undone import had made is taken up again, so that nothing is there twice.
    Result<RowId> bringBack(RowId product);
    Status noteSource(RowId product, const ProductDraft &draft);
    Status countStock(const ProductDraft &draft, RowId product, const std::vector<size_t> &positions);
    template <typename T>
    void set(T &field, const T &value)
    {
        m_changed |= !(field == value);
        field = value;
    }

    Connection &m_connection;
    ShopContext m_context;
    CatalogStore m_catalog;
    StockLedger m_ledger;
    ProductNamesakes m_namesakes;
    QString m_source;
    ImportReport &m_report;
    // Our own export joins what a list holds with " / ": the same words are the same list.
    void setList(QStringList &field, const QStringList &value);

    bool m_changed = false; // by the draft in hand
    bool m_broughtBack = false; // the product in hand had been taken back by undo
};

} // namespace jishi

#pragma once
// A product as the detail pane and the editor show it: with its picture and its place in the catalog. Read on the
// reader thread.
#include "models/catalog/product.h"
#include "models/catalog/shoplists.h"
#include "models/shop/shop.h"

#include <QImage>

namespace jishi {

struct ProductView
{
    Product product;
    QString categoryPath; // "Fruit > Mango"; empty: none
    QString supplier; // empty: none
    std::vector<ResellerTier> tiers; // whose prices the variants name
    QDate today; // in the shop's time zone: what is on sale
    std::vector<QImage> pictures; // as in the product, the first one first; no larger than asked for

    // Every picture of the product, the one that stands for it first.
    std::vector<RowId> pictureIds() const;
};

// For database.read(): everything about one product. NotFound.
Result<ProductView> readProductView(Connection &connection, const ShopContext &context, RowId id, int largestPicture);

} // namespace jishi

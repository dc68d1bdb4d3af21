#pragma once
// A product as the detail pane and the editor show it: with its picture and its place in the catalog. Read on the
// reader thread.
#include "models/catalog/product.h"
#include "models/shop/shop.h"

#include <QImage>

namespace jishi {

struct ProductView
{
    Product product;
    QString categoryPath; // "Fruit > Mango"; empty: none
    QImage picture; // no larger than asked for; null: none
};

// For database.read(): everything about one product. NotFound.
Result<ProductView> readProductView(Connection &connection, const ShopContext &context, RowId id, int largestPicture);

} // namespace jishi

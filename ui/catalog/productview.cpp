#include "ui/catalog/productview.h"

#include "models/catalog/catalogstore.h"
#include "models/catalog/categorystore.h"

#include <algorithm>

namespace jishi {

namespace {

QImage readPicture(const CatalogStore &store, RowId id, int largest)
{
    const auto picture = store.picture(id);
    const QImage image = picture ? QImage::fromData(picture->content) : QImage();
    if (image.width() <= largest && image.height() <= largest)
        return image;
    return image.scaled(largest, largest, Qt::KeepAspectRatio, Qt::SmoothTransformation);
}

QString supplierName(const ShopLists &lists, RowId id)
{
    const auto suppliers = lists.suppliers();
    const auto found = std::ranges::find(suppliers, id, &Supplier::id);
    return found == suppliers.end() ? QString() : found->name;
}

} // namespace

std::vector<RowId> ProductView::pictureIds() const
{
    std::vector<RowId> ids;
    if (product.pictureId > 0)
        ids.push_back(product.pictureId);
    ids.insert(ids.end(), product.morePictures.begin(), product.morePictures.end());
    return ids;
}

Result<ProductView> readProductView(Connection &connection, const ShopContext &context, RowId id, int largestPicture)
{
    const CatalogStore store(connection, context);
    auto product = store.product(id);
    if (!product)
        return product.error();
    const ShopLists lists(connection, context);
    ProductView view { std::move(*product), {}, {}, {}, {}, {} };
    view.tiers = lists.tiers();
    view.today = dayOf(context.clock->now(), context.profile.zone);
    if (view.product.categoryId > 0)
        view.categoryPath = categoryPaths(CategoryStore(connection, context).all()).value(view.product.categoryId);
    if (view.product.supplierId > 0)
        view.supplier = supplierName(lists, view.product.supplierId);
    for (const RowId picture : view.pictureIds())
        view.pictures.push_back(readPicture(store, picture, largestPicture));
    return view;
}

} // namespace jishi

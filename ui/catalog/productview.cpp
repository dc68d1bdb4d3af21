#include "ui/catalog/productview.h"

#include "models/catalog/catalogstore.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace jishi {

namespace {

QString pathOf(RowId category, const std::vector<Category> &categories)
{
    QStringList names;
    for (RowId id = category; id > 0 && names.size() < 32;) { // a loop in damaged data must end
        const auto found = std::ranges::find(categories, id, &Category::id);
        if (found == categories.end())
            break;
        names.prepend(found->name);
        id = found->parentId;
    }
    return names.join(u" > "_s);
}

} // namespace

Result<ProductView> readProductView(Connection &connection, const ShopContext &context, RowId id, int largestPicture)
{
    const CatalogStore store(connection, context);
    auto product = store.product(id);
    if (!product)
        return product.error();
    ProductView view { std::move(*product), {}, {} };
    if (view.product.categoryId > 0)
        view.categoryPath = pathOf(view.product.categoryId, store.categories());
    if (view.product.pictureId > 0) {
        if (const auto picture = store.picture(view.product.pictureId))
            view.picture = QImage::fromData(picture->content);
        if (view.picture.width() > largestPicture || view.picture.height() > largestPicture)
            view.picture =
                view.picture.scaled(largestPicture, largestPicture, Qt::KeepAspectRatio, Qt::SmoothTransformation);
    }
    return view;
}

} // namespace jishi

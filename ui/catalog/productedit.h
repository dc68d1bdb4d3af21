#pragma once
// What a person did to a product in the editor, and how it is stored: only what she changed, onto what is in the shop
// by then.
#include "ui/catalog/picturesedit.h"
#include "ui/catalog/productview.h"

namespace jishi {

struct ProductEdit
{
    ProductView base; // as the editor opened
    Product edited;
    QString categoryPath;
    std::vector<std::optional<Quantity>> counted; // per variant of `edited`: what was counted, if it was
    QString supplier; // a name that need not exist yet
    std::vector<EditedPicture> pictures;

    bool changesAnything() const;
    bool changesPictures() const;
};

struct SavedProduct
{
    RowId id = 0;
    int64_t change = 0; // under which it can be taken back
    QString takenSku; // another product has it: nothing was stored
};

// Runs inside a transaction, on the writer thread.
Result<SavedProduct> saveProductEdit(Connection &connection, const ShopContext &context, const ProductEdit &edit);

} // namespace jishi

#include "ui/catalog/productedit.h"

#include "models/catalog/catalogstore.h"
#include "models/catalog/categorystore.h"
#include "models/catalog/shoplists.h"
#include "models/history/changereversal.h"
#include "models/stock/stockledger.h"

#include <algorithm>

namespace jishi {

namespace {

template <typename Owner, typename Field>
void carry(Owner &current, const Owner &base, const Owner &edited, Field Owner::*field)
{
    if (!(edited.*field == base.*field))
        current.*field = edited.*field;
}

bool sameFields(const Variant &a, const Variant &b)
{
    return a.id == b.id && a.sku == b.sku && a.barcode == b.barcode && a.title == b.title
        && a.optionValues == b.optionValues && a.unit == b.unit && a.price == b.price && a.listPrice == b.listPrice
        && a.moreBarcodes == b.moreBarcodes && a.sale == b.sale && a.tierPrices == b.tierPrices && a.cost == b.cost
        && a.lowStock == b.lowStock && a.tracksStock == b.tracksStock;
}

void carryVariant(Variant &current, const Variant &base, const Variant &edited)
{
    carry(current, base, edited, &Variant::sku);
    carry(current, base, edited, &Variant::barcode);
    carry(current, base, edited, &Variant::title);
    carry(current, base, edited, &Variant::optionValues);
    carry(current, base, edited, &Variant::unit);
    carry(current, base, edited, &Variant::price);
    carry(current, base, edited, &Variant::listPrice);
    carry(current, base, edited, &Variant::moreBarcodes);
    carry(current, base, edited, &Variant::sale);
    carry(current, base, edited, &Variant::tierPrices);
    carry(current, base, edited, &Variant::cost);
    carry(current, base, edited, &Variant::lowStock);
    carry(current, base, edited, &Variant::tracksStock);
}

const Variant *find(const std::vector<Variant> &variants, RowId id)
{
    const auto found = std::ranges::find(variants, id, &Variant::id);
    return id == 0 || found == variants.end() ? nullptr : &*found;
}

// The edited list, each variant carried onto what is stored; what others added meanwhile stays, at the end.
std::vector<Variant> carriedVariants(
    const std::vector<Variant> &stored, const std::vector<Variant> &base, const std::vector<Variant> &edited)
{
    std::vector<Variant> result;
    for (const Variant &mine : edited) {
        const Variant *current = find(stored, mine.id);
        const Variant *before = find(base, mine.id);
        result.push_back(current ? *current : mine);
        if (current && before)
            carryVariant(result.back(), *before, mine);
    }
    for (const Variant &current : stored)
        if (!find(base, current.id) && !find(edited, current.id))
            result.push_back(current);
    return result;
}

void carryProduct(Product &current, const Product &base, const Product &edited)
{
    carry(current, base, edited, &Product::name);
    carry(current, base, edited, &Product::description);
    carry(current, base, edited, &Product::tags);
    carry(current, base, edited, &Product::optionNames);
    carry(current, base, edited, &Product::published);
    carry(current, base, edited, &Product::customValues);
    current.variants = carriedVariants(current.variants, base.variants, edited.variants);
}

Result<QString> takenSku(const CatalogStore &store, const Product &product)
{
    for (const Variant &variant : product.variants) {
        if (variant.sku.isEmpty())
            continue;
        const auto owner = store.variantByCode(variant.sku);
        if (!owner || find(product.variants, *owner))
            continue;
        const auto other = store.variant(*owner);
        if (other && other->sku.compare(variant.sku, Qt::CaseInsensitive) == 0)
            return variant.sku;
    }
    return QString();
}

Status placePictures(CatalogStore &store, const std::vector<EditedPicture> &pictures, Product &product)
{
    std::vector<RowId> ids;
    for (const EditedPicture &picture : pictures) {
        const auto id = picture.chosen ? store.addPicture(picture.chosen->toPicture()) : Result<RowId>(picture.stored);
        if (!id)
            return id.error();
        // The same picture twice is one picture.
        if (std::ranges::find(ids, *id) == ids.end())
            ids.push_back(*id);
    }
    product.pictureId = ids.empty() ? 0 : ids.front();
    product.morePictures.assign(ids.empty() ? ids.end() : ids.begin() + 1, ids.end());
    return done();
}

Status bookCounts(Connection &connection, const ShopContext &context, const Product &stored,
    const std::vector<std::optional<Quantity>> &counted)
{
    StockLedger ledger(connection, context);
    for (size_t i = 0; i < counted.size() && i < stored.variants.size(); ++i)
        if (counted[i])
            if (auto booked = ledger.count(stored.variants[i].id, *counted[i]); !booked)
                return booked;
    return done();
}

} // namespace

bool ProductEdit::changesAnything() const
{
    const Product &was = base.product;
    const auto isCounted = [](const std::optional<Quantity> &count) { return count.has_value(); };
    return was.name != edited.name || was.description != edited.description || was.tags != edited.tags
        || was.optionNames != edited.optionNames || was.published != edited.published
        || categoryPath != base.categoryPath || supplier != base.supplier || was.customValues != edited.customValues
        || changesPictures() || std::ranges::any_of(counted, isCounted)
        || !std::ranges::equal(was.variants, edited.variants, sameFields);
}

bool ProductEdit::changesPictures() const
{
    std::vector<RowId> now;
    for (const EditedPicture &picture : pictures)
        now.push_back(picture.stored);
    return now != base.pictureIds();
}

Result<SavedProduct> saveProductEdit(Connection &connection, const ShopContext &context, const ProductEdit &edit)
{
    CatalogStore store(connection, context);
    Product product = edit.edited;
    if (product.id != 0) {
        auto current = store.product(product.id);
        if (!current)
            return current.error();
        product = std::move(*current);
        carryProduct(product, edit.base.product, edit.edited);
    }
    const auto taken = takenSku(store, product);
    if (!taken)
        return taken.error();
    if (!taken->isEmpty())
        return SavedProduct { 0, 0, *taken };
    if (edit.edited.id == 0 || edit.categoryPath != edit.base.categoryPath) {
        const auto category = CategoryStore(connection, context).byPath(edit.categoryPath);
        if (!category)
            return category.error();
        product.categoryId = *category;
    }
    if (edit.edited.id == 0 || edit.supplier != edit.base.supplier) {
        const auto supplier = ShopLists(connection, context).supplierByName(edit.supplier);
        if (!supplier)
            return supplier.error();
        product.supplierId = *supplier;
    }
    if (edit.edited.id == 0 || edit.changesPictures())
        if (auto placed = placePictures(store, edit.pictures, product); !placed)
            return placed.error();
    const auto id = store.save(product);
    if (!id)
        return id.error();
    const auto stored = store.product(*id);
    if (!stored)
        return stored.error();
    if (auto booked = bookCounts(connection, context, *stored, edit.counted); !booked)
        return booked.error();
    const auto change = currentChange(connection);
    if (!change)
        return change.error();
    return SavedProduct { *id, *change, {} };
}

} // namespace jishi

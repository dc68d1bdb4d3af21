#pragma once
// A product and its variants as values. The variant is what is sold, priced and stocked.
#include "models/base/ids.h"
#include "models/base/money.h"
#include "models/base/quantity.h"

#include <QDate>
#include <QStringList>
#include <optional>
#include <vector>

namespace jishi {

// A lower price for a time.
struct SalePrice
{
    Money price;
    QDate from; // first and last day in the shop's time zone; an invalid day: open
    QDate until;
    bool holdsOn(QDate day) const { return (!from.isValid() || from <= day) && (!until.isValid() || day <= until); }
    friend bool operator==(const SalePrice &, const SalePrice &) = default;
};

// What a reseller of a tier pays for a variant.
struct TierPrice
{
    RowId tierId = 0;
    Money price;
    friend bool operator==(const TierPrice &, const TierPrice &) = default;
};

struct Variant
{
    RowId id = 0; // 0: not stored yet
    Uuid uuid;
    QString sku; // empty: none
    QString barcode; // empty: none
    QStringList moreBarcodes; // beside the first: of the carton, of the old packing
    QString title; // "Blue / L"; empty when the product has one variant
    QStringList optionValues;
    QString unit;
    Money price;
    std::optional<Money> listPrice;
    std::optional<SalePrice> sale;
    std::vector<TierPrice> tierPrices; // by tier id
    std::optional<Money> cost;
    std::optional<Quantity> lowStock;
    bool tracksStock = true;
    bool archived = false;
    // Derived, read only.
    Quantity onHand;
    Quantity reserved;
    Quantity available() const { return onHand - reserved; }
    // What a customer pays on that day (in the shop's time zone) when nothing else was agreed.
    Money priceOn(QDate day) const { return sale && sale->holdsOn(day) ? sale->price : price; }
};

// A variant with the name it is sold under: what an order line needs.
struct Sellable
{
    Variant variant;
    RowId productId = 0;
    RowId categoryId = 0; // 0: none
    QString name; // "Hoodie Blue / L"
};

// What a product has in one of the shop's own fields.
struct CustomValue
{
    RowId fieldId = 0;
    QString value;
    friend bool operator==(const CustomValue &, const CustomValue &) = default;
};

struct Product
{
    RowId id = 0; // 0: not stored yet
    Uuid uuid;
    RowId categoryId = 0; // 0: none
    RowId supplierId = 0; // 0: none
    RowId pictureId = 0; // the one that stands for it; 0: none
    std::vector<RowId> morePictures; // in their order
    QString name;
    QString description;
    QStringList optionNames;
    QString tags;
    std::vector<CustomValue> customValues; // by field id; no empty ones
    bool published = true;
    bool archived = false;
    std::vector<Variant> variants;
};

struct Category
{
    RowId id = 0;
    RowId parentId = 0; // 0: top level
    QString name;
    int position = 0;
};

struct Picture
{
    QString mediaType;
    QByteArray content;
};

} // namespace jishi

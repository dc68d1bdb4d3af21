#pragma once
// A product and its variants as values. The variant is what is sold, priced and stocked.
#include "models/base/ids.h"
#include "models/base/money.h"
#include "models/base/quantity.h"

#include <QStringList>
#include <optional>
#include <vector>

namespace jishi {

struct Variant
{
    RowId id = 0; // 0: not stored yet
    Uuid uuid;
    QString sku; // empty: none
    QString barcode; // empty: none
    QString title; // "Blue / L"; empty when the product has one variant
    QStringList optionValues;
    QString unit;
    Money price;
    std::optional<Money> listPrice;
    std::optional<Money> cost;
    std::optional<Quantity> lowStock;
    bool tracksStock = true;
    bool archived = false;
    // Derived, read only.
    Quantity onHand;
    Quantity reserved;
    Quantity available() const { return onHand - reserved; }
};

// A variant with the name it is sold under: what an order line needs.
struct Sellable
{
    Variant variant;
    RowId productId = 0;
    QString name; // "Hoodie Blue / L"
};

struct Product
{
    RowId id = 0; // 0: not stored yet
    Uuid uuid;
    RowId categoryId = 0; // 0: none
    RowId pictureId = 0; // 0: none
    QString name;
    QString description;
    QStringList optionNames;
    QString tags;
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

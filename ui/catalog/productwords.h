#pragma once
// The words for what a product table only counts: how its stock stands, how many variants there are.
#include "models/catalog/product.h"
#include "models/tables/producttable.h"
#include "ui/widgets/chip.h"

#include <QCoreApplication>

namespace jishi {

class ProductWords
{
    Q_DECLARE_TR_FUNCTIONS(jishi::ProductWords)

public:
    static ChipText stock(StockState state);
    static ChipText stock(const Variant &variant);
    static StockState stateOf(const Variant &variant);
    // "12.5 jin", "—" for what is not counted.
    static QString available(const Variant &variant);
    // "Blue / L", and for a product's only variant the word for it.
    static QString title(const Variant &variant);
};

} // namespace jishi

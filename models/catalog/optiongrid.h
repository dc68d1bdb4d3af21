#pragma once
// Options make variants: color × size. What is made, what is kept and what was left out on purpose.
#include "models/catalog/product.h"

namespace jishi {

struct ProductOption
{
    QString name;
    QStringList values;
    friend bool operator==(const ProductOption &, const ProductOption &) = default;
};

// "Blue / L"
QString titleOf(const QStringList &optionValues);
// The values in use, in the order in which the variants first name them.
std::vector<ProductOption> optionsOf(const QStringList &names, const std::vector<Variant> &variants);
// The variants that `now` makes of what `before` made. A combination that exists keeps its variant, also when an option
// came or went; one of known values only that does not exist was left out on purpose and stays so. A new one has unit,
// prices and levels of its nearest neighbour. Options without a value are not counted.
std::vector<Variant> variantsFor(const std::vector<ProductOption> &now, const std::vector<ProductOption> &before,
    const std::vector<Variant> &variants);
// A new variant as one that is there: unit, prices and levels, but no code, no stock and no name of its own.
Variant likeVariant(const Variant &neighbour);

} // namespace jishi

#include "ui/catalog/productwords.h"

namespace jishi {

ChipText ProductWords::stock(StockState state)
{
    switch (state) {
    case StockState::Negative:
        //: Stock chip: more is promised than there is
        return { tr("Oversold"), Tone::Bad };
    case StockState::Out:
        //: Stock chip: nothing left
        return { tr("Sold out"), Tone::Bad };
    case StockState::Low:
        //: Stock chip: less than the level at which to buy more
        return { tr("Low"), Tone::Warn };
    case StockState::Enough:
        //: Stock chip: there is enough
        return { tr("Enough"), Tone::Ok };
    case StockState::Untracked:
        //: Stock chip: nobody counts this product
        return { tr("Not counted"), Tone::Neutral };
    }
    return {};
}

StockState ProductWords::stateOf(const Variant &variant)
{
    if (!variant.tracksStock)
        return StockState::Untracked;
    const Quantity available = variant.available();
    if (available.isNegative())
        return StockState::Negative;
    if (available.isZero())
        return StockState::Out;
    return variant.lowStock && available <= *variant.lowStock ? StockState::Low : StockState::Enough;
}

ChipText ProductWords::stock(const Variant &variant)
{
    return stock(stateOf(variant));
}

QString ProductWords::available(const Variant &variant)
{
    if (!variant.tracksStock)
        return QStringLiteral("—");
    const QString figure = variant.available().toPlain();
    return variant.unit.isEmpty() ? figure : figure + u' ' + variant.unit;
}

QString ProductWords::title(const Variant &variant)
{
    //: The only variant of a product, which has no name of its own
    return variant.title.isEmpty() ? tr("Standard") : variant.title;
}

} // namespace jishi

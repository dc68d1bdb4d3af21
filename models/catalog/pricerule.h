#pragma once
// How many prices change at once: by a percentage, by an amount or to one price, then to an ending that shops like.
#include "models/base/decimal.h"
#include "models/base/money.h"

namespace jishi {

enum class PriceEnding {
    Exact,
    Whole, // 20
    Nine, // 19.9
    NinetyNine, // 19.99
};

struct PriceRule
{
    enum class Kind { Keep, Percent, Amount, Fixed };

    Kind kind = Kind::Keep;
    Decimal percent; // +10, -7.5
    Money amount; // added, or the new price
    PriceEnding ending = PriceEnding::Exact;

    // Halves round away from zero. The nearest price with the ending, the higher of two that are equally near; a
    // currency without decimals knows only whole prices. Nothing when the price would be below zero or out of range.
    std::optional<Money> apply(Money price) const;
};

} // namespace jishi

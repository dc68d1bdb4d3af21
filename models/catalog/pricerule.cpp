#include "models/catalog/pricerule.h"

namespace jishi {

namespace {

// More decimals of a per cent than anybody means.
constexpr int kMostPercentDecimals = 6;
// Far beyond any price, far within 64 bits.
constexpr int64_t kLargestPrice = 1'000'000'000'000'000;

std::optional<int64_t> byPercent(int64_t price, const Decimal &percent)
{
    if (percent.scale > kMostPercentDecimals)
        return std::nullopt;
    int64_t hundred = 100;
    for (int i = 0; i < percent.scale; ++i)
        hundred *= 10;
    return multiplyDivide(price, hundred + percent.digits, hundred);
}

int64_t endingOf(PriceEnding ending, int64_t major)
{
    return ending == PriceEnding::Nine ? major * 9 / 10 : ending == PriceEnding::NinetyNine ? major * 99 / 100 : 0;
}

int64_t withEnding(int64_t price, PriceEnding ending, int64_t major)
{
    if (ending == PriceEnding::Exact || major < 100)
        return price;
    const int64_t end = endingOf(ending, major);
    if (price <= end)
        return price == 0 ? 0 : end == 0 ? (price * 2 >= major ? major : 0) : end;
    const int64_t lower = end + (price - end) / major * major;
    return 2 * (price - lower) >= major ? lower + major : lower;
}

} // namespace

std::optional<Money> PriceRule::apply(Money price) const
{
    std::optional<int64_t> minor = price.minor();
    switch (kind) {
    case Kind::Keep:
        break;
    case Kind::Percent:
        minor = byPercent(price.minor(), percent);
        break;
    case Kind::Amount:
        minor = price.minor() + amount.minor();
        break;
    case Kind::Fixed:
        minor = amount.minor();
        break;
    }
    if (!minor || *minor < 0 || *minor > kLargestPrice)
        return std::nullopt;
    return Money(withEnding(*minor, ending, price.currency().minorPerMajor()), price.currency());
}

} // namespace jishi

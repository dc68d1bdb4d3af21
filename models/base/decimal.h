#pragma once
// Exact decimal arithmetic on integers: the only way a text becomes Money or Quantity.
#include <QStringView>
#include <cstdint>
#include <optional>
#include <string_view>

namespace jishi {

// digits × 10^-scale; scale 0..18.
struct Decimal
{
    int64_t digits = 0;
    int scale = 0;

    // Accepts an optional sign, digits, one '.' and surrounding blanks; no exponent, no grouping. Nothing on anything
    // else or overflow.
    static std::optional<Decimal> parse(std::string_view text);
    // The same for what people write in files: also "¥1,234.50", "£3.20", "1 234,5" is refused, full-width digits,
    // trailing 元.
    static std::optional<Decimal> parseLenient(QStringView text);

    // The value as a count of 10^-decimals, rounded half away from zero. Sets *rounded when digits were lost. Nothing
    // on overflow.
    std::optional<int64_t> toScaled(int decimals, bool *rounded = nullptr) const;
    bool isZero() const { return digits == 0; }
    bool isNegative() const { return digits < 0; }
};

// Rates are counted in 1/10000.
inline constexpr int64_t kWholeRate = 10'000;

// a × b / divisor, rounded half away from zero, through 128 bits. Nothing when the result leaves 64 bits.
std::optional<int64_t> multiplyDivide(int64_t a, int64_t b, int64_t divisor);
// a × b × 10^decimals as a whole number, rounded half away from zero (a unit price times a quantity, in minor units).
std::optional<int64_t> multiplyToScaled(const Decimal &a, const Decimal &b, int decimals, bool *rounded = nullptr);

} // namespace jishi

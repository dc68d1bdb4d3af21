#include "models/base/decimal.h"

#include <QChar>
#include <array>
#include <limits>
#include <utility>

namespace jishi {

namespace {

__extension__ typedef __int128 Wide;

constexpr int kMaxScale = 18;

Wide powerOfTen(int exponent)
{
    Wide power = 1;
    for (int i = 0; i < exponent; ++i)
        power *= 10;
    return power;
}

Wide divideHalfAwayFromZero(Wide value, Wide divisor, bool *rounded)
{
    const Wide quotient = value / divisor;
    const Wide rest = value % divisor;
    if (rest == 0)
        return quotient;
    if (rounded)
        *rounded = true;
    const Wide doubled = rest < 0 ? -rest * 2 : rest * 2;
    if (doubled < divisor)
        return quotient;
    return value < 0 ? quotient - 1 : quotient + 1;
}

std::optional<int64_t> narrow(Wide value)
{
    if (value > std::numeric_limits<int64_t>::max() || value < std::numeric_limits<int64_t>::min())
        return std::nullopt;
    return static_cast<int64_t>(value);
}

} // namespace

std::optional<Decimal> Decimal::parse(std::string_view text)
{
    while (!text.empty() && (text.front() == ' ' || text.front() == '\t'))
        text.remove_prefix(1);
    while (!text.empty() && (text.back() == ' ' || text.back() == '\t'))
        text.remove_suffix(1);
    bool negative = false;
    if (!text.empty() && (text.front() == '-' || text.front() == '+')) {
        negative = text.front() == '-';
        text.remove_prefix(1);
    }
    Decimal decimal;
    bool anyDigit = false;
    bool afterPoint = false;
    for (const char c : text) {
        if (c == '.' && !afterPoint) {
            afterPoint = true;
            continue;
        }
        if (c < '0' || c > '9')
            return std::nullopt;
        anyDigit = true;
        if (afterPoint && decimal.scale == kMaxScale)
            return std::nullopt;
        if (decimal.digits > (std::numeric_limits<int64_t>::max() - (c - '0')) / 10)
            return std::nullopt;
        decimal.digits = decimal.digits * 10 + (c - '0');
        if (afterPoint)
            ++decimal.scale;
    }
    if (!anyDigit)
        return std::nullopt;
    if (negative)
        decimal.digits = -decimal.digits;
    return decimal;
}

std::optional<Decimal> Decimal::parseLenient(QStringView text)
{
    std::array<char, 48> plain {};
    size_t length = 0;
    int digitsSinceComma = -1; // -1: no comma yet
    bool point = false;
    bool gap = false; // a space after a digit
    const auto trimmed = text.trimmed();
    for (const QChar c : trimmed) {
        if (length == plain.size())
            return std::nullopt;
        if (c.digitValue() >= 0) {
            // "1 234" has a thousands separator, "1 2" is not one number.
            if (std::exchange(gap, false)) {
                if (point || (digitsSinceComma >= 0 && digitsSinceComma != 3))
                    return std::nullopt;
                digitsSinceComma = 0;
            }
            plain[length++] = static_cast<char>('0' + c.digitValue());
            if (digitsSinceComma >= 0 && !point)
                ++digitsSinceComma;
        } else if (c == u'.' || c == u'．') {
            if (digitsSinceComma >= 0 && digitsSinceComma != 3)
                return std::nullopt;
            point = true;
            plain[length++] = '.';
        } else if (c == u',' || c == u'，') {
            // A thousands separator must be followed by exactly three digits; "1,5" is not guessed at.
            if (point || length == 0 || (digitsSinceComma >= 0 && digitsSinceComma != 3))
                return std::nullopt;
            digitsSinceComma = 0;
        } else if (c == u'-' || c == u'+' || c == u'－' || c == u'−') {
            if (length != 0)
                return std::nullopt;
            plain[length++] = c == u'+' ? '+' : '-';
        } else if (c.isSpace()) {
            gap = length > 0 && plain[length - 1] >= '0' && plain[length - 1] <= '9';
        } else if (c.category() == QChar::Symbol_Currency || c == u'元') {
            continue;
        } else {
            return std::nullopt;
        }
    }
    if (!point && digitsSinceComma >= 0 && digitsSinceComma != 3)
        return std::nullopt;
    return parse(std::string_view(plain.data(), length));
}

std::optional<int64_t> Decimal::toScaled(int decimals, bool *rounded) const
{
    if (decimals >= scale) {
        if (decimals - scale > kMaxScale)
            return digits == 0 ? std::optional<int64_t>(0) : std::nullopt;
        return narrow(static_cast<Wide>(digits) * powerOfTen(decimals - scale));
    }
    return narrow(divideHalfAwayFromZero(digits, powerOfTen(scale - decimals), rounded));
}

std::optional<int64_t> multiplyDivide(int64_t a, int64_t b, int64_t divisor)
{
    if (divisor < 0)
        return multiplyDivide(a, -b, -divisor);
    if (divisor == 0)
        return std::nullopt;
    return narrow(divideHalfAwayFromZero(static_cast<Wide>(a) * b, divisor, nullptr));
}

std::optional<int64_t> multiplyToScaled(const Decimal &a, const Decimal &b, int decimals, bool *rounded)
{
    const Wide product = static_cast<Wide>(a.digits) * b.digits;
    const int scale = a.scale + b.scale;
    if (scale > decimals)
        return narrow(divideHalfAwayFromZero(product, powerOfTen(scale - decimals), rounded));
    const Wide factor = powerOfTen(decimals - scale);
    if (product != 0
        && (product > std::numeric_limits<int64_t>::max() || product < std::numeric_limits<int64_t>::min()))
        return std::nullopt;
    return narrow(product * factor);
}

} // namespace jishi

#pragma once
// Money is a signed 64-bit count of minor units plus an ISO 4217 code. Never a floating-point number (design §4.1).
#include "models/base/decimal.h"

#include <QString>
#include <array>
#include <compare>
#include <span>
#include <vector>

namespace jishi {

class Quantity;

// An ISO 4217 currency. Its number of decimals comes from the standard's table (JPY 0, KWD 3, most 2).
class Currency
{
public:
    Currency() = default; // CNY
    static std::optional<Currency> fromCode(QStringView code);

    QString code() const;
    QString symbol() const; // "¥", "£"; the code itself where there is no common symbol
    int decimals() const { return m_decimals; }
    int64_t minorPerMajor() const;
    friend bool operator==(const Currency &, const Currency &) = default;

private:
    std::array<char, 3> m_code { 'C', 'N', 'Y' };
    int8_t m_decimals = 2;
};

class Money
{
public:
    Money() = default;
    Money(int64_t minor, Currency currency)
        : m_minor(minor)
        , m_currency(currency)
    { }

    // "12.5", "¥1,234.50". Digits finer than the currency are rounded half away from zero and *rounded is set.
    static std::optional<Money> parse(QStringView text, Currency currency, bool *rounded = nullptr);

    int64_t minor() const { return m_minor; }
    Currency currency() const { return m_currency; }
    bool isZero() const { return m_minor == 0; }
    bool isNegative() const { return m_minor < 0; }

    // Unit price times quantity, rounded half away from zero. Nothing on overflow.
    std::optional<Money> times(Quantity quantity) const;
    // Splits by weights with the largest remainder method: the parts always add up to the whole. Weights are not
    // negative, not all zero.
    std::vector<Money> allocate(std::span<const int64_t> weights) const;

    // "1234.50": for files. No symbol, no grouping, always '.'.
    QString toPlain() const;
    // "¥1,234.50": for people.
    QString toDisplay() const;

    Money operator-() const { return { -m_minor, m_currency }; }
    Money &operator+=(const Money &other);
    Money &operator-=(const Money &other);
    friend Money operator+(Money a, const Money &b) { return a += b; }
    friend Money operator-(Money a, const Money &b) { return a -= b; }
    friend bool operator==(const Money &, const Money &) = default;
    // Comparing different currencies is a bug, asserted in debug builds.
    std::strong_ordering compare(const Money &other) const;

private:
    int64_t m_minor = 0;
    Currency m_currency;
};

} // namespace jishi

#pragma once
// Quantity is a signed 64-bit count of thousandths of a unit: half a jin is 500 (design §4.2).
#include <QString>
#include <compare>
#include <cstdint>
#include <optional>

namespace jishi {

class Quantity
{
public:
    static constexpr int64_t kPerUnit = 1000;
    static constexpr int kDecimals = 3;

    constexpr Quantity() = default;
    static constexpr Quantity fromThousandths(int64_t thousandths) { return Quantity(thousandths); }
    static constexpr Quantity units(int64_t units) { return Quantity(units * kPerUnit); }
    // "2", "0.5", "-3". Nothing for more than three decimals: a quantity is never rounded silently.
    static std::optional<Quantity> parse(QStringView text);

    constexpr int64_t thousandths() const { return m_thousandths; }
    constexpr bool isZero() const { return m_thousandths == 0; }
    constexpr bool isNegative() const { return m_thousandths < 0; }
    // "2", "1.5", "-0.125": no trailing zeros.
    QString toPlain() const;

    constexpr Quantity operator-() const { return Quantity(-m_thousandths); }
    constexpr Quantity &operator+=(Quantity other)
    {
        m_thousandths += other.m_thousandths;
        return *this;
    }
    friend constexpr Quantity operator+(Quantity a, Quantity b) { return a += b; }
    friend constexpr Quantity operator-(Quantity a, Quantity b) { return a += -b; }
    friend constexpr auto operator<=>(const Quantity &, const Quantity &) = default;

private:
    explicit constexpr Quantity(int64_t thousandths)
        : m_thousandths(thousandths)
    { }
    int64_t m_thousandths = 0;
};

} // namespace jishi

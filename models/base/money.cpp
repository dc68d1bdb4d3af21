#include "models/base/money.h"

#include "models/base/quantity.h"

#include <algorithm>
#include <numeric>

namespace jishi {

namespace {

struct CurrencyRow
{
    std::array<char, 3> code;
    int8_t decimals;
    const char16_t *symbol;
};

// Decimals that differ from 2, and the symbols people expect: ISO 4217 list one (six-group.com, 2023) and Unicode CLDR.
constexpr CurrencyRow kCurrencies[] = {
    { { 'C', 'N', 'Y' }, 2, u"¥" },
    { { 'G', 'B', 'P' }, 2, u"£" },
    { { 'E', 'U', 'R' }, 2, u"€" },
    { { 'U', 'S', 'D' }, 2, u"$" },
    { { 'H', 'K', 'D' }, 2, u"HK$" },
    { { 'T', 'W', 'D' }, 2, u"NT$" },
    { { 'J', 'P', 'Y' }, 0, u"JP¥" },
    { { 'K', 'R', 'W' }, 0, u"₩" },
    { { 'V', 'N', 'D' }, 0, u"₫" },
    { { 'C', 'L', 'P' }, 0, nullptr },
    { { 'I', 'S', 'K' }, 0, nullptr },
    { { 'P', 'Y', 'G' }, 0, nullptr },
    { { 'U', 'G', 'X' }, 0, nullptr },
    { { 'R', 'W', 'F' }, 0, nullptr },
    { { 'X', 'A', 'F' }, 0, nullptr },
    { { 'X', 'O', 'F' }, 0, nullptr },
    { { 'X', 'P', 'F' }, 0, nullptr },
    { { 'B', 'I', 'F' }, 0, nullptr },
    { { 'D', 'J', 'F' }, 0, nullptr },
    { { 'G', 'N', 'F' }, 0, nullptr },
    { { 'K', 'M', 'F' }, 0, nullptr },
    { { 'V', 'U', 'V' }, 0, nullptr },
    { { 'U', 'Y', 'I' }, 0, nullptr },
    { { 'K', 'W', 'D' }, 3, nullptr },
    { { 'B', 'H', 'D' }, 3, nullptr },
    { { 'O', 'M', 'R' }, 3, nullptr },
    { { 'J', 'O', 'D' }, 3, nullptr },
    { { 'T', 'N', 'D' }, 3, nullptr },
    { { 'L', 'Y', 'D' }, 3, nullptr },
    { { 'I', 'Q', 'D' }, 3, nullptr },
};

const CurrencyRow *rowOf(const std::array<char, 3> &code)
{
    const auto it = std::ranges::find(kCurrencies, code, &CurrencyRow::code);
    return it == std::end(kCurrencies) ? nullptr : it;
}

QString plainDigits(int64_t minor, int decimals)
{
    const uint64_t magnitude = minor < 0 ? 0 - static_cast<uint64_t>(minor) : static_cast<uint64_t>(minor);
    QString digits = QString::number(magnitude).rightJustified(decimals + 1, u'0');
    if (decimals > 0)
        digits.insert(digits.size() - decimals, u'.');
    return digits;
}

} // namespace

std::optional<Currency> Currency::fromCode(QStringView code)
{
    if (code.size() != 3)
        return std::nullopt;
    Currency currency;
    for (int i = 0; i < 3; ++i) {
        const QChar c = code[i].toUpper();
        if (c < u'A' || c > u'Z')
            return std::nullopt;
        currency.m_code[static_cast<size_t>(i)] = c.toLatin1();
    }
    const CurrencyRow *row = rowOf(currency.m_code);
    currency.m_decimals = row ? row->decimals : int8_t { 2 };
    return currency;
}

QString Currency::code() const
{
    return QString::fromLatin1(m_code.data(), 3);
}

QString Currency::symbol() const
{
    const CurrencyRow *row = rowOf(m_code);
    return row && row->symbol ? QString::fromUtf16(row->symbol) : code() + u' ';
}

int64_t Currency::minorPerMajor() const
{
    int64_t factor = 1;
    for (int i = 0; i < m_decimals; ++i)
        factor *= 10;
    return factor;
}

std::optional<Money> Money::parse(QStringView text, Currency currency, bool *rounded)
{
    const auto decimal = Decimal::parseLenient(text);
    if (!decimal)
        return std::nullopt;
    const auto minor = decimal->toScaled(currency.decimals(), rounded);
    if (!minor)
        return std::nullopt;
    return Money(*minor, currency);
}

std::optional<Money> Money::times(Quantity quantity) const
{
    const auto minor = multiplyDivide(m_minor, quantity.thousandths(), Quantity::kPerUnit);
    if (!minor)
        return std::nullopt;
    return Money(*minor, m_currency);
}

std::vector<Money> Money::allocate(std::span<const int64_t> weights) const
{
    __extension__ typedef __int128 Wide;
    Wide total = 0;
    for (const int64_t weight : weights) {
        Q_ASSERT(weight >= 0);
        total += weight;
    }
    Q_ASSERT(total > 0);
    std::vector<Money> parts;
    std::vector<std::pair<Wide, size_t>> remainders;
    const Wide magnitude = m_minor < 0 ? -static_cast<Wide>(m_minor) : static_cast<Wide>(m_minor);
    const int64_t sign = m_minor < 0 ? -1 : 1;
    Wide given = 0;
    for (size_t i = 0; i < weights.size(); ++i) {
        const Wide share = magnitude * weights[i];
        given += share / total;
        parts.emplace_back(sign * static_cast<int64_t>(share / total), m_currency);
        remainders.emplace_back(share % total, i);
    }
    std::ranges::stable_sort(remainders, [](const auto &a, const auto &b) { return a.first > b.first; });
    for (size_t i = 0; given < magnitude; ++i, ++given)
        parts[remainders[i].second].m_minor += sign;
    return parts;
}

QString Money::toPlain() const
{
    const QString digits = plainDigits(m_minor, m_currency.decimals());
    return m_minor < 0 ? u'-' + digits : digits;
}

QString Money::toDisplay() const
{
    QString digits = plainDigits(m_minor, m_currency.decimals());
    const auto point = digits.indexOf(u'.');
    for (auto i = (point < 0 ? digits.size() : point) - 3; i > 0; i -= 3)
        digits.insert(i, u',');
    return (m_minor < 0 ? QStringLiteral("−") : QString()) + m_currency.symbol() + digits;
}

Money &Money::operator+=(const Money &other)
{
    Q_ASSERT(m_currency == other.m_currency);
    m_minor += other.m_minor;
    return *this;
}

Money &Money::operator-=(const Money &other)
{
    Q_ASSERT(m_currency == other.m_currency);
    m_minor -= other.m_minor;
    return *this;
}

std::strong_ordering Money::compare(const Money &other) const
{
    Q_ASSERT(m_currency == other.m_currency);
    return m_minor <=> other.m_minor;
}

} // namespace jishi

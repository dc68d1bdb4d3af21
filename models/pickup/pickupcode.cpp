#include "models/pickup/pickupcode.h"

#include <algorithm>

namespace jishi {

namespace {

// Neither 0 nor O, neither 1 nor I nor L. Their number is a prime, which is why the check below finds every slip.
constexpr char kLetters[] = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";
constexpr int kBase = sizeof kLetters - 1;
static_assert(kBase == 31);
constexpr int kData = 5; // letters before the one that checks them
constexpr int kText = kData + 1;
constexpr int kScan = 2 * kText;

QString lettersOf(const uint8_t *bytes, int count, int letters)
{
    uint64_t number = 0;
    for (int i = 0; i < count; ++i)
        number = number << 8 | bytes[i];
    QString text;
    for (int i = 0; i < letters; ++i, number /= kBase)
        text += QLatin1Char(kLetters[number % kBase]);
    return text;
}

int valueOf(QChar letter)
{
    const auto *found = std::ranges::find(kLetters, letter.toLatin1());
    return letter.unicode() < 0x80 && found < kLetters + kBase ? static_cast<int>(found - kLetters) : -1;
}

// Every place has a weight of its own, so that swapped letters differ as well.
QChar checkLetter(QStringView data)
{
    int sum = 0;
    for (int i = 0; i < kData; ++i)
        sum += (i + 1) * valueOf(data[i]);
    return QLatin1Char(kLetters[sum % kBase]);
}

} // namespace

PickupCode PickupCode::of(const Uuid &order)
{
    const Uuid hash = Uuid::derived(order, "pickup-code");
    PickupCode code;
    code.text = lettersOf(hash.data(), 6, kData);
    code.text += checkLetter(code.text);
    code.scan = code.text + lettersOf(hash.data() + 9, 7, kText);
    return code;
}

QString PickupCode::read(const QString &typed)
{
    // Full width letters come from an input method, blanks and hyphens from people.
    const QString wide = typed.normalized(QString::NormalizationForm_KC).toUpper();
    QString text;
    for (const QChar c : wide)
        if (!c.isSpace() && c != u'-')
            text += c;
    if (text.size() != kText && text.size() != kScan)
        return {};
    if (!std::ranges::all_of(text, [](QChar c) { return valueOf(c) >= 0; }))
        return {};
    return checkLetter(text) == text[kData] ? text : QString();
}

} // namespace jishi

#include "models/base/checkedcode.h"

#include <algorithm>

namespace jishi {

namespace {

// Neither 0 nor O, neither 1 nor I nor L. Their number is a prime, which is why the check below finds every slip.
constexpr char kLetters[] = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";
constexpr int kBase = sizeof kLetters - 1;
static_assert(kBase == 31);

int valueOf(QChar letter)
{
    const auto *found = std::ranges::find(kLetters, letter.toLatin1());
    return letter.unicode() < 0x80 && found < kLetters + kBase ? static_cast<int>(found - kLetters) : -1;
}

} // namespace

QString CheckedCode::letters(const uint8_t *bytes, int count, int letters)
{
    uint64_t number = 0;
    for (int i = 0; i < count; ++i)
        number = number << 8 | bytes[i];
    QString text;
    for (int i = 0; i < letters; ++i, number /= kBase)
        text += QLatin1Char(kLetters[number % kBase]);
    return text;
}

// Every place has a weight of its own, so that swapped letters differ as well.
QChar CheckedCode::check(QStringView letters)
{
    int sum = 0;
    for (int i = 0; i < letters.size(); ++i)
        sum += (i + 1) * valueOf(letters[i]);
    return QLatin1Char(kLetters[sum % kBase]);
}

QString CheckedCode::spelled(const QString &typed)
{
    // Full width letters come from an input method, blanks and hyphens from people.
    const QString wide = typed.normalized(QString::NormalizationForm_KC).toUpper();
    QString text;
    for (const QChar c : wide)
        if (!c.isSpace() && c != u'-')
            text += c;
    return std::ranges::all_of(text, [](QChar c) { return valueOf(c) >= 0; }) ? text : QString();
}

} // namespace jishi

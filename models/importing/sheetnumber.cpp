#include "models/importing/sheetnumber.h"

#include "models/base/decimal.h"

#include <QDateTime>
#include <algorithm>
#include <cstdlib>
#include <optional>

namespace jishi {

using namespace Qt::StringLiterals;

namespace {

// What spreadsheets show of a binary fraction, and what it keeps of any decimal.
constexpr int kShownDigits = 15;
// Beyond, a number is written as 1E+300 and no amount or code.
constexpr int kLargestExponent = 40;
constexpr int kSecondsPerDay = 86'400;

// 0.digits × 10^exponent; digits begin with no zero.
struct Number
{
    bool negative = false;
    bool plain = true; // written without an exponent
    bool fraction = false; // written with a point
    QString digits;
    int exponent = 0;
};

std::optional<Number> parsed(QStringView text)
{
    Number number;
    number.negative = text.startsWith(u'-');
    if (number.negative)
        text = text.sliced(1);
    qsizetype end = 0;
    while (end < text.size() && text[end] != u'E' && text[end] != u'e')
        ++end;
    bool seen = false;
    for (const QChar c : text.first(end)) {
        if (c == u'.' && !number.fraction) {
            number.fraction = true;
            continue;
        }
        if (c < u'0' || c > u'9')
            return std::nullopt;
        seen = true;
        const bool leading = number.digits.isEmpty() && c == u'0';
        if (!leading)
            number.digits += c;
        if (!leading && !number.fraction)
            ++number.exponent;
        if (leading && number.fraction)
            --number.exponent;
    }
    number.plain = end == text.size();
    bool ok = true;
    const int shift = number.plain ? 0 : text.sliced(end + 1).toInt(&ok);
    if (!seen || !ok || std::abs(shift) > kLargestExponent || std::abs(number.exponent) > 2 * kLargestExponent)
        return std::nullopt;
    number.exponent += shift;
    return number;
}

// Half away from zero.
void roundToShown(Number &number)
{
    if (number.digits.size() <= kShownDigits)
        return;
    const bool up = number.digits[kShownDigits] >= u'5';
    number.digits.truncate(kShownDigits);
    if (!up)
        return;
    qsizetype at = kShownDigits - 1;
    while (at >= 0 && number.digits[at] == u'9')
        number.digits[at--] = u'0';
    if (at >= 0) {
        number.digits[at] = QChar(static_cast<char16_t>(number.digits[at].unicode() + 1));
    } else {
        number.digits.prepend(u'1');
        ++number.exponent;
    }
}

QString written(Number number)
{
    while (number.digits.endsWith(u'0'))
        number.digits.chop(1);
    if (number.digits.isEmpty())
        return u"0"_s;
    const QString sign = number.negative ? u"-"_s : QString();
    const auto size = static_cast<int>(number.digits.size());
    // Its last digits are lost.
    if (number.exponent > kShownDigits) {
        const QString rest = size > 1 ? QString(u'.' + number.digits.sliced(1)) : QString();
        return sign + number.digits.front() + rest + u"E+" + QString::number(number.exponent - 1);
    }
    if (number.exponent <= 0)
        return sign + u"0." + QString(-number.exponent, u'0') + number.digits;
    if (size <= number.exponent)
        return sign + number.digits.leftJustified(number.exponent, u'0');
    return sign + number.digits.first(number.exponent) + u'.' + number.digits.sliced(number.exponent);
}

} // namespace

QString sheetNumber(const QString &text)
{
    auto number = parsed(text);
    if (!number)
        return text;
    if (number->plain && (!number->fraction || number->digits.size() <= kShownDigits))
        return text;
    roundToShown(*number);
    return written(*number);
}

QString sheetMoment(const QString &text, bool from1904)
{
    const QString plain = sheetNumber(text);
    const auto serial = Decimal::parse(plain.toStdString());
    const auto seconds = serial ? multiplyToScaled(*serial, { kSecondsPerDay, 0 }, 0) : std::nullopt;
    constexpr int64_t kYear10000 = 2'958'466;
    if (!seconds || *seconds < 0 || *seconds >= kYear10000 * kSecondsPerDay)
        return plain;
    auto days = *seconds / kSecondsPerDay;
    const QTime time = QTime(0, 0).addSecs(static_cast<int>(*seconds % kSecondsPerDay));
    if (days == 0)
        return time.toString(u"HH:mm:ss"_s);
    // Spreadsheets count a 29 February 1900 that never was.
    constexpr int kNeverWas = 60;
    if (!from1904 && days < kNeverWas)
        ++days;
    const QDate date = (from1904 ? QDate(1904, 1, 1) : QDate(1899, 12, 30)).addDays(days);
    const QString day = date.toString(Qt::ISODate);
    return *seconds % kSecondsPerDay == 0 ? day : QString(day + u' ' + time.toString(u"HH:mm:ss"_s));
}

bool showsMoment(const QString &numberFormat)
{
    static const QString letters = u"dmyhs年月日时分秒"_s;
    for (qsizetype i = 0; i < numberFormat.size(); ++i) {
        const QChar c = numberFormat[i];
        if (c == u';')
            return false; // the first part is that of positive numbers
        if (c == u'\\' || c == u'_' || c == u'*') {
            ++i;
        } else if (c == u'"' || c == u'[') {
            const qsizetype end = numberFormat.indexOf(c == u'"' ? u'"' : u']', i + 1);
            if (end < 0)
                return false;
            i = end;
        } else if (letters.contains(c.toLower())) {
            return numberFormat.compare(u"General"_s, Qt::CaseInsensitive) != 0;
        }
    }
    return false;
}

} // namespace jishi

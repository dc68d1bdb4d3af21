#include "models/importing/sheetnumber.h"

#include <QDateTime>
#include <algorithm>
#include <cmath>

namespace jishi {

using namespace Qt::StringLiterals;

namespace {

// What spreadsheets show of a double, and what it keeps of any decimal.
constexpr int kShownDigits = 15;
constexpr int kSecondsPerDay = 86'400;

bool isPlain(QStringView text)
{
    if (text.startsWith(u'-'))
        text = text.sliced(1);
    int points = 0;
    for (const QChar c : text) {
        if (c == u'.')
            ++points;
        else if (c < u'0' || c > u'9')
            return false;
    }
    return !text.isEmpty() && points <= 1;
}

int significantDigits(QStringView text)
{
    int digits = 0;
    for (const QChar c : text)
        if (c.isDigit() && (digits > 0 || c != u'0'))
            ++digits;
    return digits;
}

QString withoutTrailingZeros(QString text)
{
    while (text.contains(u'.') && (text.endsWith(u'0') || text.endsWith(u'.'))) {
        const bool point = text.endsWith(u'.');
        text.chop(1);
        if (point)
            break;
    }
    return text;
}

} // namespace

QString sheetNumber(const QString &text)
{
    if (isPlain(text) && (!text.contains(u'.') || significantDigits(text) <= kShownDigits))
        return text;
    // The cell of a workbook is a double; nothing exact is lost here that it still had.
    bool ok = false;
    const double value = text.toDouble(&ok);
    if (!ok || !std::isfinite(value))
        return text;
    const QString shown = QString::number(value, 'G', kShownDigits);
    const int exponent = shown.section(u'E', 1).toInt();
    if (exponent >= 0)
        return shown;
    return withoutTrailingZeros(QString::number(value, 'f', kShownDigits - 1 - exponent));
}

QString sheetMoment(const QString &text, bool from1904)
{
    bool ok = false;
    const double serial = text.toDouble(&ok);
    constexpr double kYear10000 = 2'958'466;
    if (!ok || serial < 0 || serial >= kYear10000)
        return sheetNumber(text);
    const auto seconds = std::llround(serial * kSecondsPerDay);
    auto days = seconds / kSecondsPerDay;
    const QTime time = QTime(0, 0).addSecs(static_cast<int>(seconds % kSecondsPerDay));
    if (days == 0)
        return time.toString(u"HH:mm:ss"_s);
    // Spreadsheets count a 29 February 1900 that never was.
    constexpr int kNeverWas = 60;
    if (!from1904 && days < kNeverWas)
        ++days;
    const QDate date = (from1904 ? QDate(1904, 1, 1) : QDate(1899, 12, 30)).addDays(days);
    const QString day = date.toString(Qt::ISODate);
    return seconds % kSecondsPerDay == 0 ? day : QString(day + u' ' + time.toString(u"HH:mm:ss"_s));
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

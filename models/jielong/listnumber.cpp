#include "models/jielong/listnumber.h"

#include "models/jielong/foldedtext.h"
#include "models/jielong/listwords.h"

#include <optional>

namespace jishi {
namespace {

using listwords::UnitKind;

constexpr int64_t kOne = Quantity::kPerUnit;
constexpr qsizetype kMostDigits = 9;

char16_t unitAtPlace(QStringView text, qsizetype at)
{
    return at >= 0 && at < text.size() ? text[at].unicode() : u'\0';
}

int digitOf(char16_t unit)
{
    switch (unit) {
    case u'零':
    case u'〇':
        return 0;
    case u'一':
        return 1;
    case u'二':
    case u'两':
        return 2;
    default:
        return static_cast<int>(QStringView(u"三四五六七八九").indexOf(QChar(unit))) + 3;
    }
}

bool isDigitNumeral(char16_t unit)
{
    return QStringView(u"零〇一二两三四五六七八九").contains(QChar(unit));
}

// 一百二十三, 廿五, 十. Nothing for what is not well formed; "一百二" is, but may be 120 or 102.
std::optional<int64_t> wholeNumber(QStringView run, bool *ambiguous)
{
    int64_t total = 0;
    int64_t place = 10'000;
    bool zero = false;
    for (qsizetype i = 0; i < run.size();) {
        const char16_t unit = run[i].unicode();
        const char16_t next = unitAtPlace(run, i + 1);
        if (unit == u'零' || unit == u'〇') {
            if (zero || total == 0 || i + 1 == run.size())
                return std::nullopt;
            zero = true;
            ++i;
            continue;
        }
        if (unit == u'廿' || unit == u'卅' || unit == u'十') {
            // Without a digit before it only at the beginning.
            if (i > 0)
                return std::nullopt;
            total = unit == u'十' ? 10 : unit == u'廿' ? 20 : 30;
            place = 10;
            ++i;
            continue;
        }
        if (!isDigitNumeral(unit))
            return std::nullopt;
        const int64_t weight = next == u'千' ? 1000 : next == u'百' ? 100 : next == u'十' ? 10 : 1;
        if (weight >= place || (unit == u'两' && weight == 10) || (unit == u'两' && weight == 1 && run.size() > 1))
            return std::nullopt;
        if (weight == 1 && place > 10 && total > 0 && !zero)
            *ambiguous = true;
        total += digitOf(unit) * weight;
        place = weight;
        i += weight > 1 ? 2 : 1;
    }
    return run.isEmpty() ? std::nullopt : std::optional(total);
}

ScannedNumber latinNumber(QStringView text, qsizetype at)
{
    ScannedNumber number;
    qsizetype end = at;
    int64_t value = 0;
    while (isDigit(unitAtPlace(text, end)) && end - at <= kMostDigits)
        value = value * 10 + (text[end++].unicode() - u'0');
    if (end - at > kMostDigits)
        return number;
    value *= kOne;
    if (unitAtPlace(text, end) == u'.' && isDigit(unitAtPlace(text, end + 1))) {
        int64_t weight = kOne / 10;
        for (++end; isDigit(unitAtPlace(text, end)); ++end, weight /= 10) {
            if (weight == 0)
                return {};
            value += (text[end].unicode() - u'0') * weight;
        }
        if (unitAtPlace(text, end) == u'.' && isDigit(unitAtPlace(text, end + 1)))
            return {};
    }
    return { .length = end - at, .thousandths = value };
}

ScannedNumber chineseNumber(QStringView text, qsizetype at)
{
    qsizetype end = at;
    while (listwords::isNumeral(unitAtPlace(text, end)) && unitAtPlace(text, end) != u'半') {
        if (end++ - at > kMostDigits)
            return {};
    }
    QStringView run = text.mid(at, end - at);
    if (run.isEmpty())
        return {};
    ScannedNumber number { .chinese = true };
    // 二两 is a weight; 三两个 is two or three.
    if (run.size() > 1 && run.endsWith(u'两')) {
        if (listwords::unitAt(text, end))
            return {};
        run.chop(1);
    }
    const auto value = wholeNumber(run, &number.ambiguous);
    if (!value)
        return {};
    number.length = run.size();
    number.thousandths = *value * kOne;
    return number;
}

ScannedNumber englishNumber(QStringView text, qsizetype at)
{
    struct Word
    {
        QStringView word;
        int64_t thousandths;
    };
    static constexpr Word kWords[] = { { u"half a", 500 }, { u"half", 500 }, { u"one", 1000 }, { u"two", 2000 },
        { u"three", 3000 }, { u"four", 4000 }, { u"five", 5000 }, { u"six", 6000 }, { u"seven", 7000 },
        { u"eight", 8000 }, { u"nine", 9000 }, { u"ten", 10000 }, { u"a", 1000 } };
    if (isLatin(unitAtPlace(text, at - 1)))
        return {};
    for (const Word &word : kWords) {
        const qsizetype end = at + word.word.size();
        if (!text.mid(at).startsWith(word.word) || unitAtPlace(text, end) != u' ')
            continue;
        // "a" and "half" count only before a measure.
        if (listwords::unitAt(text, end + 1) || word.thousandths > 1000)
            return { .length = word.word.size(), .thousandths = word.thousandths };
    }
    return {};
}

struct Scan
{
    QStringView text;
    QStringView original;
    qsizetype at;

    char16_t here(qsizetype offset = 0) const { return unitAtPlace(text, at + offset); }
    void skipBlanks()
    {
        while (here() == u' ')
            ++at;
    }
};

// 半 behind a measure: 一斤半. Not where another measure follows: 一斤半斤 is something else.
void addHalf(Scan &scan, ScannedQuantity &quantity)
{
    if (scan.here() != u'半')
        return;
    if (listwords::unitAt(scan.text, scan.at + 1))
        quantity.ambiguous = true;
    quantity.quantity += Quantity::fromThousandths(kOne / 2);
    ++scan.at;
}

// The two of 一斤二两.
void addLiang(Scan &scan, ScannedQuantity &quantity)
{
    const ScannedNumber liang = numberAt(scan.text, scan.at);
    if (liang.length == 0)
        return;
    const qsizetype unit = scan.at + liang.length;
    if (unitAtPlace(scan.text, unit) == u'两' && listwords::unitAt(scan.text, unit)) {
        quantity.quantity += Quantity::fromThousandths(liang.thousandths / 10);
        quantity.traditionalLiang = unitAtPlace(scan.original, unit) == u'兩';
        quantity.ambiguous |= liang.thousandths >= 10 * kOne || liang.thousandths % 10 != 0;
        scan.at = unit + 1;
    } else if (liang.chinese && !listwords::unitAt(scan.text, unit)) {
        quantity.ambiguous = true; // 三斤二
        scan.at = unit;
    }
}

void readUnit(Scan &scan, ScannedQuantity &quantity)
{
    const qsizetype numberEnd = scan.at;
    scan.skipBlanks();
    const listwords::Unit *unit = listwords::unitAt(scan.text, scan.at);
    // "2 个" is a measure, "2 本地鸡蛋" and "2 包子" are none; a lone letter behind a blank must end the word.
    if (!unit) {
        scan.at = numberEnd;
        return;
    }
    quantity.unitStart = scan.at;
    quantity.unit = unit->name.toString();
    quantity.isWeight = unit->kind == UnitKind::Weight || unit->kind == UnitKind::Liang;
    quantity.isVolume = unit->kind == UnitKind::Volume;
    quantity.groupOf = unit->each;
    if (unit->kind == UnitKind::Liang) {
        quantity.traditionalLiang = scan.here() != unitAtPlace(scan.original, scan.at);
        quantity.ambiguous |= quantity.quantity.thousandths() % 10 != 0;
        quantity.quantity = Quantity::fromThousandths(quantity.quantity.thousandths() / 10);
    }
    scan.at += unit->written.size();
    if (unit->kind == UnitKind::Liang)
        return;
    addHalf(scan, quantity);
    if (unit->name == u"斤")
        addLiang(scan, quantity);
}

// What makes the number before it one of several: 2-3斤, 两三个 (no number at all), 10来个, 3斤左右, 2*3.
void lookBehind(Scan &scan, ScannedQuantity &quantity)
{
    static constexpr QStringView kVague[] = { u"左右", u"上下", u"以上", u"以内", u"多", u"来", u"几", u"?", u"或" };
    for (const QStringView word : kVague) {
        if (scan.text.mid(scan.at).startsWith(word)) {
            // 来 and 多 begin other words as well (2份多放辣); the number is asked for, the word stays.
            quantity.ambiguous = true;
        }
    }
    const char16_t here = scan.here();
    const bool dash =
        here == u'-' || here == u'~' || here == u'/' || here == u'*' || here == u'x' || here == u'到' || here == u'至';
    if (dash && numberAt(scan.text, scan.at + 1).length > 0)
        quantity.ambiguous = true;
}

bool readMark(Scan &scan, ScannedQuantity &quantity)
{
    const char16_t mark = scan.here();
    const char16_t before = unitAtPlace(scan.text, scan.at - 1);
    const bool times = mark == u'*' || (mark == u'x' && !isLatin(before)) || mark == u'乘';
    if (mark != u'+' && !times)
        return true;
    ++scan.at;
    if (scan.here() == u'x' || scan.here() == u'*' || scan.here() == u'+')
        return false;
    scan.skipBlanks();
    quantity.plus = mark == u'+';
    quantity.times = times;
    return true;
}

bool readNumber(Scan &scan, ScannedQuantity &quantity)
{
    const char16_t first = scan.here();
    if (first == u'俩' || first == u'仨') {
        quantity.quantity = Quantity::units(first == u'俩' ? 2 : 3);
        quantity.unit = QStringLiteral("个");
        quantity.unitStart = ++scan.at;
        quantity.chinese = true;
        return true;
    }
    if (first == u'半') {
        quantity.quantity = Quantity::fromThousandths(kOne / 2);
        quantity.chinese = true;
        ++scan.at;
        return listwords::unitAt(scan.text, scan.at) != nullptr;
    }
    const ScannedNumber number = numberAt(scan.text, scan.at);
    if (number.length == 0)
        return false;
    quantity.quantity = Quantity::fromThousandths(number.thousandths);
    quantity.chinese = number.chinese;
    quantity.ambiguous = number.ambiguous;
    scan.at += number.length;
    // 两个半 is read behind the measure; 两半 is halves.
    if (scan.here() == u'半' && !listwords::unitAt(scan.text, scan.at + 1))
        quantity.ambiguous = true;
    if (scan.text.mid(scan.at).startsWith(u" more")) {
        quantity.more = true;
        scan.at += 5;
    }
    return true;
}

} // namespace

ScannedNumber numberAt(QStringView folded, qsizetype at)
{
    const char16_t first = unitAtPlace(folded, at);
    if (isDigit(first))
        return latinNumber(folded, at);
    if (isLatin(first))
        return englishNumber(folded, at);
    return chineseNumber(folded, at);
}

ScannedQuantity quantityAt(QStringView folded, QStringView original, qsizetype at)
{
    const char16_t before = unitAtPlace(folded, at - 1);
    const char16_t first = unitAtPlace(folded, at);
    ScannedQuantity quantity;
    // The rest of a number is none.
    if (isDigit(first) && (isDigit(before) || (before == u'.' && isDigit(unitAtPlace(folded, at - 2)))))
        return quantity;
    Scan scan { folded, original, at };
    if (!readMark(scan, quantity) || !readNumber(scan, quantity))
        return {};
    if (quantity.unit.isEmpty()) {
        quantity.unitStart = scan.at;
        readUnit(scan, quantity);
    }
    if (quantity.unit.isEmpty())
        quantity.unitStart = scan.at;
    lookBehind(scan, quantity);
    // 半 and the numerals are words of their own; only with a measure or a mark they are surely a number.
    quantity.length = scan.at - at;
    return quantity;
}

} // namespace jishi

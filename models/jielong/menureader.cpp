#include "models/jielong/menureader.h"

#include "models/jielong/listlayout.h"
#include "models/jielong/listnumber.h"
#include "models/jielong/listwords.h"

#include <algorithm>
#include <array>

namespace jishi {
namespace {

constexpr qsizetype kLongestLine = 500; // of several goods; what is longer is a text

char16_t at(QStringView text, qsizetype place)
{
    return place >= 0 && place < text.size() ? text[place].unicode() : u'\0';
}

qsizetype afterBlanks(QStringView text, qsizetype place)
{
    while (at(text, place) == u' ')
        ++place;
    return place;
}

qsizetype signBefore(QStringView text, qsizetype number)
{
    static constexpr auto kSigns =
        std::to_array<QStringView>({ u"nt$", u"hk$", u"us$", u"rmb", u"¥", u"$", u"£", u"€" });
    qsizetype place = number;
    while (place > 0 && text[place - 1] == u' ')
        --place;
    for (const QStringView sign : kSigns) {
        if (text.left(place).endsWith(sign))
            return place - sign.size();
    }
    return -1;
}

qsizetype wordBehind(QStringView text, qsizetype place)
{
    static constexpr auto kWords = std::to_array<QStringView>({ u"块钱", u"元", u"块", u"圆", u"rmb", u"yuan" });
    for (const QStringView word : kWords) {
        if (text.mid(place).startsWith(word))
            return word.size();
    }
    return 0;
}

// "/斤", "一箱", "每份", "3个": what the price is for.
void readMeasure(QStringView text, ReadPrice &price)
{
    qsizetype place = afterBlanks(text, price.end);
    const bool slash = at(text, place) == u'/' || at(text, place) == u'每' || text.mid(place).startsWith(u"per ");
    const qsizetype behind = at(text, place) == u'p' ? 4 : 1;
    if (slash)
        place = afterBlanks(text, place + behind);
    if (const ScannedQuantity measure = quantityAt(text, text, place); measure.length > 0 && !measure.bare()) {
        price.per = measure.quantity;
        price.unit = measure.unit;
        price.end = place + measure.length;
        return;
    }
    if (!slash)
        return;
    if (const listwords::Unit *unit = listwords::unitAt(text, place)) {
        price.unit = unit->name.toString();
        price.end = place + unit->written.size();
        return;
    }
    qsizetype end = place;
    while (end < text.size() && end - place < 12 && (isHan(text[end].unicode()) || isLatin(text[end].unicode())))
        ++end;
    price.unit = text.mid(place, end - place).toString();
    price.end = end;
}

std::optional<ReadPrice> priceAt(QStringView text, qsizetype place)
{
    if (!isDigit(at(text, place)) || isDigit(at(text, place - 1)) || at(text, place - 1) == u'.')
        return std::nullopt;
    qsizetype end = place;
    while (isDigit(at(text, end)) || (at(text, end) == u'.' && isDigit(at(text, end + 1))))
        ++end;
    const auto amount = Decimal::parseLenient(text.mid(place, end - place));
    if (!amount)
        return std::nullopt;
    const qsizetype sign = signBefore(text, place);
    const qsizetype number = end;
    end = afterBlanks(text, end);
    const qsizetype word = wordBehind(text, end);
    ReadPrice price { .start = sign >= 0 ? sign : place, .end = word > 0 ? end + word : number, .amount = *amount };
    readMeasure(text, price);
    if (sign < 0 && word == 0) { // 12/斤 is a price, 12 is none
        const qsizetype slash = afterBlanks(text, number);
        return at(text, slash) == u'/' && listwords::unitAt(text, afterBlanks(text, slash + 1)) ? std::optional(price)
                                                                                                : std::nullopt;
    }
    // 10元店, 满100元券: part of a word.
    if (sign < 0 && !price.hasUnit() && isHan(at(text, price.end)) && at(text, price.end) != u'每')
        return std::nullopt;
    return price;
}

QStringView trimmedLabel(QStringView label)
{
    static constexpr QStringView kMarks = u" :,-=、;·.|\t";
    while (!label.isEmpty() && kMarks.contains(FoldedText::folded(label.back().unicode())))
        label.chop(1);
    while (!label.isEmpty() && kMarks.contains(FoldedText::folded(label.front().unicode())))
        label = label.mid(1);
    return label;
}

// The measure at the end of a label: 2斤 of "巨峰葡萄 2斤 25元".
ScannedQuantity measureAtEnd(QStringView label, qsizetype *start)
{
    for (qsizetype place = 0; place < label.size(); ++place) {
        if (isLatin(at(label, place)) || at(label, place) == u' ')
            continue;
        const ScannedQuantity measure = quantityAt(label, label, place);
        if (measure.length == 0)
            continue;
        if (place + measure.length == label.size() && !measure.bare() && !measure.ambiguous) {
            *start = place;
            return measure;
        }
        place += measure.length - 1;
    }
    return {};
}

} // namespace

bool hasPrice(QStringView folded)
{
    return MenuReader::priceIn(folded).has_value();
}

bool hasMenuLetter(QStringView folded)
{
    folded = folded.trimmed();
    if (folded.startsWith(u'('))
        folded = folded.mid(1);
    if (folded.size() < 3 || !isLatin(folded[0].unicode()))
        return false;
    const char16_t mark = folded[1].unicode();
    const bool marked = mark == u'.' || mark == u'、' || mark == u':' || mark == u')';
    return marked || (mark == u' ' && isHan(at(folded, afterBlanks(folded, 1)))) || (mark == u'款' || mark == u'餐');
}

std::optional<ReadPrice> MenuReader::priceIn(QStringView folded)
{
    std::optional<ReadPrice> first;
    for (qsizetype place = 0; place < folded.size(); ++place) {
        const auto price = priceAt(folded, place);
        if (!price)
            continue;
        if (price->hasUnit())
            return price;
        if (!first)
            first = price;
        place = price->end - 1;
    }
    return first;
}

std::vector<MenuItem> MenuReader::read(qsizetype start, qsizetype end, int number) const
{
    const QStringView line = QStringView(m_text.folded()).mid(start, end - start);
    // Each part with a price of its own is an item; a comma also stands within one.
    std::vector<qsizetype> cuts;
    qsizetype from = 0;
    for (qsizetype place = 0; place < line.size() && line.size() <= kLongestLine; ++place) {
        const char16_t unit = line[place].unicode();
        if (unit != u';' && unit != u',' && unit != u'、' && unit != u'|')
            continue;
        if (priceIn(line.mid(from, place - from)) && priceIn(line.mid(place + 1))) {
            cuts.push_back(place);
            from = place + 1;
        }
    }
    cuts.push_back(line.size());
    std::vector<MenuItem> items;
    from = 0;
    for (const qsizetype cut : cuts) {
        MenuItem item = readOne(start + from, start + cut);
        if (!item.label.isEmpty()) {
            if (items.empty() && number > 0)
                item.number = number;
            items.push_back(std::move(item));
        }
        from = cut + 1;
    }
    return items;
}

MenuItem MenuReader::readOne(qsizetype start, qsizetype end) const
{
    MenuItem item;
    QStringView folded = QStringView(m_text.folded()).mid(start, end - start);
    if (hasMenuLetter(folded)) {
        qsizetype place = afterBlanks(folded, 0);
        place += folded[place] == u'(' ? 1 : 0;
        item.letter = folded[place];
        const char16_t mark = folded[place + 1].unicode();
        // "A款" and "A餐" keep their word, it is all there is.
        if (mark != u'款' && mark != u'餐')
            start += place + 2;
        folded = QStringView(m_text.folded()).mid(start, end - start);
    }
    const QStringView original = QStringView(m_text.original()).mid(start, end - start);
    auto price = priceIn(folded);
    if (!price) { // "红烧肉饭 28": the number at the end
        qsizetype place = folded.lastIndexOf(u' ') + 1;
        const ScannedNumber last = place > 1 && place < folded.size() && isDigit(folded[place].unicode())
            ? numberAt(folded, place)
            : ScannedNumber();
        const auto amount = last.length > 0 && place + last.length == folded.size()
            ? Decimal::parseLenient(folded.mid(place))
            : std::nullopt;
        if (amount)
            price = ReadPrice { .start = place, .end = folded.size(), .amount = *amount };
    }
    if (!price) {
        item.label = trimmedLabel(original).toString();
        return item;
    }
    item.price = price->amount;
    item.unit = price->unit;
    item.per = price->per;
    if (priceIn(folded.mid(price->end)))
        item.doubts |= Doubt::PriceUnclear;
    QStringView before = original.left(price->start);
    QStringView label = trimmedLabel(before);
    const qsizetype offset = label.isEmpty() ? 0 : label.data() - original.data();
    if (!price->hasUnit() && !label.isEmpty()) {
        qsizetype measureStart = 0;
        const ScannedQuantity measure = measureAtEnd(folded.mid(offset, label.size()), &measureStart);
        if (measure.length > 0 && measureStart > 0) {
            item.per = measure.quantity;
            item.unit = measure.unit;
            label = trimmedLabel(label.left(measureStart));
        }
    }
    // 肠粉 每份8元, 鸡蛋 30枚/板 25元
    const QStringView twin = folded.mid(label.isEmpty() ? 0 : label.data() - original.data(), label.size());
    const qsizetype mark = std::max(twin.lastIndexOf(u'每'), twin.lastIndexOf(u'/'));
    const listwords::Unit *unit = mark > 0 ? listwords::unitAt(twin, mark + 1) : nullptr;
    if (item.unit.isEmpty() && unit && mark + 1 + unit->written.size() == twin.size()) {
        item.unit = unit->name.toString();
        if (twin[mark] == u'每')
            label = trimmedLabel(label.left(mark));
    }
    if (label.endsWith(u'每'))
        label = trimmedLabel(label.chopped(1));
    item.label = label.toString();
    return item;
}

} // namespace jishi

#include "models/jielong/listplaces.h"

#include "models/jielong/foldedtext.h"
#include "models/jielong/listnumber.h"
#include "models/jielong/listwords.h"

#include <QString>
#include <array>

namespace jishi::listplaces {
namespace {

using Words = std::initializer_list<QStringView>;

char16_t unit(QStringView text, qsizetype at)
{
    return at >= 0 && at < text.size() ? text[at].unicode() : u'\0';
}

qsizetype digitsEnd(QStringView text, qsizetype at)
{
    while (isDigit(unit(text, at)))
        ++at;
    return at;
}

qsizetype afterBlanks(QStringView text, qsizetype at)
{
    while (unit(text, at) == u' ')
        ++at;
    return at;
}

qsizetype wordAt(QStringView text, qsizetype at, Words words)
{
    qsizetype length = 0;
    for (const QStringView word : words) {
        if (word.size() > length && text.mid(at).startsWith(word))
            length = word.size();
    }
    return length;
}

// Digits or a Chinese numeral.
qsizetype numberEnd(QStringView text, qsizetype at)
{
    if (isDigit(unit(text, at)))
        return digitsEnd(text, at);
    const ScannedNumber number = numberAt(text, at);
    return number.chinese && !number.ambiguous ? at + number.length : at;
}

qsizetype buildingWord(QStringView text, qsizetype at)
{
    return wordAt(text, at,
        { u"号楼", u"号院", u"号门", u"号店", u"号柜", u"栋", u"幢", u"座", u"单元", u"室", u"楼", u"层", u"弄", u"期",
            u"排", u"门洞", u"区", u"班", u"年级", u"院", u"宿舍", u"舍", u"教", u"校区", u"#", u"门" });
}

// A room behind a building: three or four digits that are not a quantity.
qsizetype roomEnd(QStringView text, qsizetype at)
{
    qsizetype start = at;
    if (unit(text, start) == u'-' || unit(text, start) == u' ')
        ++start;
    const qsizetype end = digitsEnd(text, start);
    const char16_t next = unit(text, end);
    if (end - start < 3 || end - start > 4 || next == u'.' || listwords::unitAt(text, end) || next == u'元')
        return at;
    return end + wordAt(text, end, { u"室", u"房", u"号" });
}

// 8-302, 8-2-3345. With two short groups it may be a range; nothing that a measure follows.
qsizetype dashedEnd(QStringView text, qsizetype at)
{
    qsizetype end = digitsEnd(text, at);
    int groups = 1;
    qsizetype longest = end - at;
    while (unit(text, end) == u'-' && isDigit(unit(text, end + 1))) {
        const qsizetype next = digitsEnd(text, end + 1);
        longest = std::max(longest, next - end - 1);
        end = next;
        ++groups;
    }
    const bool known = (groups == 2 && longest >= 3) || groups > 2;
    return known && longest <= 5 && !listwords::unitAt(text, end) && unit(text, end) != u'.' ? end : at;
}

qsizetype clockEnd(QStringView text, qsizetype at)
{
    const qsizetype hours = digitsEnd(text, at);
    if (hours == at || hours - at > 2 || unit(text, hours) != u':')
        return at;
    const qsizetype minutes = digitsEnd(text, hours + 1);
    return minutes - hours == 3 ? minutes : at;
}

} // namespace

qsizetype addressAt(QStringView folded, qsizetype at)
{
    if (isDigit(unit(folded, at - 1)) || isLatin(unit(folded, at - 1)))
        return 0;
    qsizetype end = at;
    if (isDigit(unit(folded, at)))
        end = dashedEnd(folded, at);
    for (qsizetype next = end;;) {
        qsizetype number = isLatin(unit(folded, next)) ? next + 1 : next;
        const qsizetype digits = numberEnd(folded, number);
        // "a座", "b12栋", "3栋"; "第3教学楼"
        if (digits == number && number == next)
            break;
        number = digits;
        const qsizetype word = buildingWord(folded, number);
        // 3楼 is a place, 3排骨 and 2区别 are not; 门 needs to end there.
        if (word == 0 || (isHan(unit(folded, number)) && listwords::unitAt(folded, number)))
            break;
        end = number + word;
        end = roomEnd(folded, end);
        next = end;
        if (unit(folded, next) == u' ' && buildingWord(folded, numberEnd(folded, next + 1)) > 0
            && numberEnd(folded, next + 1) > next + 1)
            ++next;
    }
    return end - at;
}

qsizetype phoneAt(QStringView folded, qsizetype at)
{
    static const Words kLabels = { u"手机尾号", u"电话尾号", u"尾号", u"手机号", u"手机", u"电话", u"联系电话",
        u"联系方式", u"tel", u"phone", u"mobile", u"尾数" };
    if (const qsizetype label = wordAt(folded, at, kLabels)) {
        qsizetype start = at + label;
        while (unit(folded, start) == u':' || unit(folded, start) == u' ' || unit(folded, start) == u'.'
            || unit(folded, start) == u'是')
            ++start;
        qsizetype end = digitsEnd(folded, start);
        while (end > start && unit(folded, end) == u'-' && isDigit(unit(folded, end + 1)))
            end = digitsEnd(folded, end + 1);
        return end - start >= 3 ? end - at : 0;
    }
    if (!isDigit(unit(folded, at)) || isDigit(unit(folded, at - 1)))
        return 0;
    qsizetype end = at;
    qsizetype count = 0;
    qsizetype last = at;
    while (isDigit(unit(folded, end))
        || ((unit(folded, end) == u'-' || unit(folded, end) == u' ') && isDigit(unit(folded, end + 1)) && count < 11)) {
        if (isDigit(unit(folded, end)))
            ++count;
        last = ++end;
    }
    const bool mobile = count == 11 && unit(folded, at) == u'1' && unit(folded, at + 1) >= u'3';
    const bool taiwan = count == 10 && unit(folded, at) == u'0' && unit(folded, at + 1) == u'9';
    if (mobile || taiwan)
        return last - at;
    const qsizetype plain = digitsEnd(folded, at);
    return plain - at >= 7 && plain - at <= 12 ? plain - at : 0;
}

QString phoneDigits(QStringView folded)
{
    QString digits;
    for (const QChar c : folded) {
        if (isDigit(c.unicode()))
            digits += c;
    }
    return digits;
}

qsizetype timeAt(QStringView folded, qsizetype at)
{
    if (isDigit(unit(folded, at - 1)))
        return 0;
    qsizetype end = at;
    if (const qsizetype week = wordAt(folded, at, { u"周", u"星期", u"礼拜" })) {
        if (QStringView(u"一二三四五六日天末1234567").contains(QChar(unit(folded, at + week)))
            && unit(folded, at + week) != 0)
            end = at + week + 1;
    } else if (const qsizetype clock = clockEnd(folded, at); clock > at) {
        end = clock;
    } else if (const qsizetype number = numberEnd(folded, at); number > at && number - at <= 3) {
        const char16_t next = unit(folded, number);
        if (next == u'点') {
            end = number + 1;
            if (unit(folded, end) == u'半')
                ++end;
            else if (numberEnd(folded, end) > end && !listwords::unitAt(folded, numberEnd(folded, end)))
                end = numberEnd(folded, end);
            end += wordAt(folded, end, { u"钟", u"分" });
        } else if (next == u'月' || next == u'/' || next == u'.') {
            const qsizetype day = digitsEnd(folded, number + 1);
            const qsizetype word = wordAt(folded, day, { u"号", u"日" });
            if (day > number + 1 && word > 0)
                end = day + word;
        } else if (isDigit(unit(folded, at)) && number - at <= 2 && next == u'日') {
            end = number + 1;
        }
    }
    if (end == at)
        return 0;
    end += wordAt(folded, end, { u"以后", u"之后", u"以前", u"之前", u"左右", u"前", u"后" });
    return end - at;
}

qsizetype moneyAt(QStringView folded, qsizetype at)
{
    qsizetype start = at;
    const qsizetype label = wordAt(folded, at,
        { u"已付款", u"已付", u"付款", u"付了", u"付", u"已转", u"转账", u"转了", u"合计", u"paid", u"共计", u"红包" });
    start = afterBlanks(folded, start + label);
    const qsizetype sign = wordAt(folded, start, { u"¥", u"$", u"nt$", u"£", u"€" });
    start += sign;
    if (label == 0 && isDigit(unit(folded, at - 1)))
        return 0;
    const ScannedNumber number = numberAt(folded, start);
    if (number.length == 0 || (number.chinese && label + sign > 0))
        return 0;
    const qsizetype end = start + number.length;
    const qsizetype word = wordAt(folded, end, { u"元整", u"元", u"块钱", u"圆", u"rmb" });
    // 三元牛奶 is a brand.
    if (word > 0 && (!number.chinese || !isHan(unit(folded, end + word))))
        return end + word - at;
    const bool counted = listwords::unitAt(folded, afterBlanks(folded, end)) && unit(folded, end) != u'块';
    if (sign > 0 || (label > 0 && !counted))
        return end + (label > 0 && unit(folded, end) == u'块' ? 1 : 0) - at;
    return 0;
}

qsizetype sizeAt(QStringView folded, qsizetype at)
{
    if (isDigit(unit(folded, at - 1)))
        return 0;
    if (const qsizetype meal = wordAt(folded, at, { u"单人餐", u"双人餐", u"单人份", u"双人份" }))
        return meal;
    const ScannedNumber number = numberAt(folded, at);
    if (number.length == 0)
        return 0;
    qsizetype end = at + number.length;
    const qsizetype measure = wordAt(folded, end,
        { u"cm", u"厘米", u"码", u"岁", u"寸", u"英寸", u"月龄", u"年陈", u"人餐", u"人份", u"号码", u"mm", u"%",
            u"度" });
    if (measure > 0 && !(isLatin(unit(folded, end)) && isLatin(unit(folded, end + measure))))
        return end + measure - at;
    const ScannedQuantity quantity = quantityAt(folded, folded, at);
    if (quantity.length == 0 || quantity.bare())
        return 0;
    end = at + quantity.length;
    const qsizetype packed = wordAt(folded, end, { u"装", u"入" });
    if (packed > 0)
        return end + packed - at;
    // 250ml 2盒: how large each is
    if (quantity.isVolume || quantity.unit == u"克") {
        const qsizetype next = afterBlanks(folded, end + (unit(folded, end) == u'/' ? 1 : 0));
        const ScannedQuantity count = quantityAt(folded, folded, next);
        if (count.length > 0 && !count.isWeight && !count.isVolume)
            return end - at;
    }
    return 0;
}

} // namespace jishi::listplaces

#include "models/jielong/headerreader.h"

#include "models/jielong/listnumber.h"
#include "models/jielong/menureader.h"

#include <algorithm>
#include <array>

namespace jishi {
namespace {

using Role = ListLine::Role;

// What is ordered when the title names meals: each is a thing of its own.
constexpr auto kMeals = std::to_array<QStringView>({ u"早餐", u"早饭", u"午餐", u"午饭", u"中餐", u"中饭", u"晚餐",
    u"晚饭", u"夜宵", u"早班", u"中班", u"晚班", u"午市", u"晚市", u"上午场", u"下午场", u"晚场" });

template <size_t Size>
bool holds(QStringView text, const std::array<QStringView, Size> &words)
{
    return std::ranges::any_of(words, [text](QStringView word) { return text.contains(word); });
}

int numberBefore(QStringView text, qsizetype end, qsizetype *start)
{
    *start = end;
    while (*start > 0 && isDigit(text[*start - 1].unicode()))
        --*start;
    return text.mid(*start, end - *start).toInt();
}

// 6.9号, 6月9日, 6/9号. Month and day; nothing when it is none.
std::optional<std::pair<int, int>> dayIn(QStringView text)
{
    for (qsizetype at = 1; at < text.size(); ++at) {
        const char16_t unit = text[at].unicode();
        qsizetype start = 0;
        int month = 0;
        int day = 0;
        if (unit == u'号' || unit == u'日') {
            qsizetype dayStart = 0;
            day = numberBefore(text, at, &dayStart);
            const char16_t mark = dayStart > 0 ? text[dayStart - 1].unicode() : u'\0';
            if (mark == u'.' || mark == u'/' || mark == u'-' || mark == u'月')
                month = numberBefore(text, dayStart - 1, &start);
        } else if (unit == u'月') {
            month = numberBefore(text, at, &start);
            qsizetype end = at + 1;
            while (end < text.size() && isDigit(text[end].unicode()))
                ++end;
            day = text.mid(at + 1, end - at - 1).toInt();
        }
        if (month >= 1 && month <= 12 && day >= 1 && day <= 31)
            return std::pair(month, day);
    }
    // 6/9 and 6.9 right before a weekday.
    const qsizetype week = std::max({ text.indexOf(u"星期"), text.indexOf(u"周"), text.indexOf(u"礼拜") });
    qsizetype end = week;
    while (end > 0 && (text[end - 1] == u' ' || text[end - 1] == u'('))
        --end;
    if (end <= 0)
        return std::nullopt;
    qsizetype dayStart = 0;
    qsizetype start = 0;
    const int day = numberBefore(text, end, &dayStart);
    if (day < 1 || day > 31 || dayStart < 2 || (text[dayStart - 1] != u'/' && text[dayStart - 1] != u'.'))
        return std::nullopt;
    const int month = numberBefore(text, dayStart - 1, &start);
    return month >= 1 && month <= 12 ? std::optional(std::pair(month, day)) : std::nullopt;
}

std::optional<int> weekdayIn(QStringView text)
{
    for (const QStringView word : { QStringView(u"星期"), QStringView(u"礼拜"), QStringView(u"周") }) {
        const qsizetype at = text.indexOf(word);
        if (at < 0 || at + word.size() >= text.size())
            continue;
        const QChar day = text[at + word.size()];
        const qsizetype number = QStringView(u"一二三四五六日").indexOf(day);
        if (number >= 0)
            return static_cast<int>(number) + 1;
        if (day == u'天')
            return 7;
    }
    return std::nullopt;
}

// The day of the year nearest to today.
QDate nearest(int month, int day, QDate today)
{
    QDate best;
    for (int year = today.year() - 1; year <= today.year() + 1; ++year) {
        const QDate date(year, month, day);
        if (date.isValid() && (!best.isValid() || qAbs(date.daysTo(today)) < qAbs(best.daysTo(today))))
            best = date;
    }
    return best;
}

} // namespace

void HeaderReader::read(const ListLayout &layout, QDate today, ReadList &list)
{
    for (const ListLine &line : layout.lines()) {
        const qsizetype length = line.end - line.start;
        const QStringView folded = QStringView(m_text.folded()).mid(line.start, length);
        const QString original = m_text.original().mid(line.start, length).trimmed();
        switch (line.role) {
        case Role::Marker: {
            m_painter.paint(line.start, length, ListSpanKind::Marker);
            readWords(folded, list);
            break;
        }
        case Role::Title:
            list.title = original;
            m_painter.paint(line.start, length, ListSpanKind::Title);
            readDate(folded, today, list);
            readWords(folded, list);
            break;
        case Role::Note:
            list.notes << original;
            m_painter.paint(line.start, length, ListSpanKind::Note);
            readDate(folded, today, list);
            readWords(folded, list);
            break;
        case Role::Example:
            m_painter.paint(line.start, length, ListSpanKind::Example);
            break;
        case Role::Menu:
            m_painter.paint(line.start, length, ListSpanKind::MenuItem);
            for (MenuItem &item : MenuReader(m_text).read(line.body, line.end, line.number))
                list.menu.push_back(std::move(item));
            break;
        default:
            break;
        }
    }
    completeMenu(list);
    if (list.date && list.weekday && list.date->dayOfWeek() != *list.weekday)
        list.doubts |= Doubt::WeekdayDiffers;
}

void HeaderReader::readDate(QStringView folded, QDate today, ReadList &list) const
{
    if (!today.isValid() || list.date)
        return;
    const auto day = dayIn(folded);
    if (!day)
        return;
    const QDate date = nearest(day->first, day->second, today);
    if (!date.isValid())
        return;
    list.date = date;
    list.weekday = weekdayIn(folded);
}

void HeaderReader::readWords(QStringView folded, ReadList &list) const
{
    static constexpr auto kRegistrations = std::to_array<QStringView>({ u"报名", u"登记", u"签到", u"参加", u"参与",
        u"预约", u"到场", u"统计人数", u"sign up", u"signup", u"register" });
    static constexpr auto kPickups =
        std::to_array<QStringView>({ u"代取", u"取件", u"快递", u"代拿", u"取快递", u"包裹" });
    list.isRegistration |= holds(folded, kRegistrations);
    list.isPickup |= holds(folded, kPickups);
}

void HeaderReader::completeMenu(ReadList &list) const
{
    const QString title = FoldedText::folded(list.title);
    const auto titlePrice = MenuReader::priceIn(title);
    const auto priced = std::ranges::any_of(list.menu, [](const MenuItem &item) { return item.price.has_value(); });
    std::vector<MenuItem> meals;
    for (const QStringView meal : kMeals) {
        if (!title.contains(meal))
            continue;
        MenuItem item { .label = meal.toString(), .fromTitle = true };
        if (titlePrice) {
            item.price = titlePrice->amount;
            item.unit = titlePrice->unit;
        }
        meals.push_back(std::move(item));
    }
    if (meals.size() > 1 && !priced) {
        list.menu.insert(list.menu.begin(), meals.begin(), meals.end());
        return;
    }
    if (list.menu.empty()) {
        if (MenuItem item = titleItem(list.title); !item.label.isEmpty())
            list.menu.push_back(std::move(item));
        return;
    }
    if (priced || !titlePrice)
        return;
    for (MenuItem &item : list.menu) {
        item.price = titlePrice->amount;
        item.unit = titlePrice->unit;
        item.per = titlePrice->per;
    }
}

MenuItem HeaderReader::titleItem(const QString &title) const
{
    const FoldedText text(title);
    std::vector<MenuItem> items = MenuReader(text).read(0, text.size(), 0);
    if (items.size() != 1)
        return {};
    MenuItem item = std::move(items.front());
    item.fromTitle = true;
    item.letter = QChar();
    static constexpr QStringView kEnds[] = { u"接龙", u"接龍", u"团购", u"團購", u"开团", u"開團", u"预定", u"預定",
        u"预订", u"預訂", u"报名", u"報名", u"登记", u"登記", u"开始", u"開始", u"啦", u"了", u"（", u"(", u"！", u"!",
        u"：", u":", u" ", u"，", u"。" };
    for (bool cut = true; cut && item.label.size() > 1;) {
        cut = false;
        for (const QStringView end : kEnds) {
            if (item.label.size() > end.size() && item.label.endsWith(end)) {
                item.label.chop(end.size());
                cut = true;
            }
        }
    }
    return item;
}

} // namespace jishi

#include "models/jielong/listpost.h"

namespace jishi {
namespace {

// The words of a post, in the chat's language. They are part of the text that is sent, not of the program's window.
struct Words
{
    QStringView marker;
    QStringView untitled;
    QStringView portion;
    QStringView currency;
    QStringView pickup;
    QStringView hours;
    QStringView until;
    QStringView reminder;
    QStringView total;
    QStringView colon;
    QStringView person; // %1 who, %2 of what, %3 how much
    QStringView personAlone;
};

const Words &wordsOf(ListPost::Script script)
{
    static constexpr Words kSimplified { u"#接龙", u"接龙", u"份", u"元", u"自提点", u"取货时间", u"截止",
        u"还没付款的小伙伴，麻烦付一下：", u"共 %1 人未付", u"：", u"%1 你好，%2还有 %3 没付，方便时付一下，谢谢！",
        u"%1 你好，还有 %2 没付，方便时付一下，谢谢！" };
    static constexpr Words kTraditional { u"#接龍", u"接龍", u"份", u"元", u"取貨點", u"取貨時間", u"截止",
        u"還沒付款的朋友，麻煩付一下：", u"共 %1 人未付", u"：", u"%1 你好，%2還有 %3 沒付，方便時付一下，謝謝！",
        u"%1 你好，還有 %2 沒付，方便時付一下，謝謝！" };
    static constexpr Words kEnglish { u"#Group Note", u"Group order", u"piece", u"¥", u"Pickup", u"Hours", u"Until",
        u"Not paid yet, please pay:", u"%1 not paid", u": ",
        u"Hello %1, %3 of %2 is not paid yet. Thank you for paying it!",
        u"Hello %1, %2 is not paid yet. Thank you for paying it!" };
    switch (script) {
    case ListPost::Script::Simplified:
        return kSimplified;
    case ListPost::Script::Traditional:
        return kTraditional;
    case ListPost::Script::English:
        return kEnglish;
    }
    return kSimplified;
}

// Each thing has one line; a semicolon would make two things of it.
QString oneLine(const QString &text)
{
    QString line = text.simplified();
    line.replace(u';', u',').replace(QChar(0xFF1B), QChar(0xFF0C));
    return line;
}

} // namespace

ListPost &ListPost::title(const QString &title)
{
    m_title = oneLine(title);
    return *this;
}

ListPost &ListPost::note(const QString &note)
{
    for (const QString &line : note.split(u'\n', Qt::SkipEmptyParts))
        m_notes << oneLine(line);
    return *this;
}

ListPost &ListPost::item(const Item &item)
{
    m_items.push_back({ oneLine(item.label), item.price.trimmed(), oneLine(item.unit) });
    return *this;
}

ListPost &ListPost::pickup(const QString &point, const QString &hours)
{
    m_point = oneLine(point);
    m_hours = oneLine(hours);
    return *this;
}

ListPost &ListPost::until(const QString &moment)
{
    m_until = oneLine(moment);
    return *this;
}

ListPost &ListPost::currency(const QString &currency)
{
    m_currency = currency;
    return *this;
}

QString ListPost::itemLine(int number, const Item &item) const
{
    const Words &words = wordsOf(m_script);
    const QString unit = item.unit.isEmpty() ? words.portion.toString() : item.unit;
    const QString currency = m_currency.isEmpty() ? words.currency.toString() : m_currency;
    const QString price = m_script == Script::English ? currency + item.price : item.price + currency;
    return QStringLiteral("%1. %2 %3/%4").arg(QString::number(number), item.label, price, unit);
}

QString ListPost::text() const
{
    const Words &words = wordsOf(m_script);
    QStringList lines { words.marker.toString(), m_title.isEmpty() ? words.untitled.toString() : m_title };
    lines << m_notes;
    int number = 0;
    for (const Item &item : m_items)
        lines << itemLine(++number, item);
    const auto add = [&lines, &words](QStringView what, const QString &value) {
        if (!value.isEmpty())
            lines << what + words.colon + value;
    };
    add(words.pickup, m_point);
    add(words.hours, m_hours);
    add(words.until, m_until);
    return lines.join(u'\n') + u"\n\n1. ";
}

QString ListPost::reminder(Script script, const QString &title, const std::vector<Unpaid> &unpaid)
{
    const Words &words = wordsOf(script);
    QStringList lines;
    if (!title.isEmpty())
        lines << oneLine(title);
    lines << words.reminder.toString();
    for (const Unpaid &one : unpaid)
        lines << QStringLiteral("@%1 %2").arg(oneLine(one.name), one.amount);
    lines << words.total.toString().arg(unpaid.size());
    return lines.join(u'\n');
}

QString ListPost::reminder(Script script, const QString &title, const Unpaid &unpaid)
{
    const Words &words = wordsOf(script);
    const QString name = oneLine(unpaid.name);
    return title.isEmpty() ? words.personAlone.toString().arg(name, unpaid.amount)
                           : words.person.toString().arg(name, oneLine(title), unpaid.amount);
}

} // namespace jishi

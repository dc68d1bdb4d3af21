#include "models/groups/listeraser.h"

#include <QRegularExpression>
#include <algorithm>
#include <vector>

namespace jishi {

using namespace Qt::StringLiterals;

namespace {

// A single character is no name.
constexpr qsizetype kShortestName = 2;

bool names(const QString &line, const QStringList &words)
{
    return std::ranges::any_of(
        words, [&line](const QString &word) { return line.contains(word, Qt::CaseInsensitive); });
}

QString withoutHer(const QString &text, const QStringList &words)
{
    static const QRegularExpression number(u"^\\s*\\d+\\s*[.、)）:：]?\\s*"_s);
    QStringList lines = text.split(u'\n');
    for (QString &line : lines)
        if (names(line, words))
            line = number.match(line).captured();
    return lines.join(u'\n');
}

} // namespace

Status ListEraser::erase(RowId customer)
{
    const auto words = namesOf(customer);
    if (!words)
        return words.error();
    Statement lists =
        m_connection.prepare("SELECT id, text FROM group_lists\n"
                             "WHERE group_id IN (SELECT group_id FROM group_members WHERE customer_id = ?1)\n"
                             "    OR id IN (SELECT list_id FROM orders WHERE customer_id = ?1)");
    std::vector<std::pair<RowId, QString>> found;
    lists.bind(1, customer);
    while (lists.next())
        found.emplace_back(lists.integer(0), lists.text(1));
    if (auto read = lists.status(); !read)
        return read;
    for (const auto &[list, text] : found)
        if (const QString left = withoutHer(text, *words); left != text)
            if (auto blanked = blank(list, left); !blanked)
                return blanked;
    return done();
}

Result<QStringList> ListEraser::namesOf(RowId customer) const
{
    Statement rows = m_connection.prepare(
        "SELECT name FROM customers WHERE id = ?1 UNION SELECT remark FROM customers WHERE id = ?1\n"
        "UNION SELECT wechat FROM customers WHERE id = ?1 UNION SELECT phone FROM customers WHERE id = ?1\n"
        "UNION SELECT value FROM customer_contacts WHERE customer_id = ?1\n"
        "UNION SELECT nickname FROM group_members WHERE customer_id = ?1\n"
        "UNION SELECT json_extract(fields, '$.name[0]') FROM outbox\n"
        "    WHERE table_name = 'customers' AND row = ?1 AND fields IS NOT NULL\n"
        "UNION SELECT json_extract(fields, '$.nickname[0]') FROM outbox\n"
        "    WHERE table_name = 'group_members' AND fields IS NOT NULL\n"
        "    AND row IN (SELECT id FROM group_members WHERE customer_id = ?1)");
    QStringList words;
    rows.bind(1, customer);
    while (rows.next())
        if (const QString word = rows.text(0).trimmed(); word.size() >= kShortestName)
            words << word;
    if (auto read = rows.status(); !read)
        return read.error();
    return words;
}

// The record of changes keeps what the list said; it may only say what the list says now.
Status ListEraser::blank(RowId list, const QString &text)
{
    Statement update = m_connection.prepare("UPDATE group_lists SET text = ?2 WHERE id = ?1");
    if (auto run = update.bind(1, list).bind(2, text).run(); !run)
        return run;
    Statement forget =
        m_connection.prepare("UPDATE outbox SET fields = json_set(fields, '$.text', json_array(?2, ?2))\n"
                             "WHERE table_name = 'group_lists' AND row = ?1\n"
                             "    AND json_extract(fields, '$.text') IS NOT NULL");
    return forget.bind(1, list).bind(2, text).run();
}

} // namespace jishi

#include "models/jielong/listmenu.h"

#include "models/jielong/foldedtext.h"
#include "models/jielong/listwords.h"

#include <algorithm>

namespace jishi {
namespace {

constexpr qsizetype kLongestWord = 24; // of which parts are made
constexpr qsizetype kShortestLatin = 3;

qsizetype runEnd(QStringView text, qsizetype at, bool (*belongs)(char16_t))
{
    while (at < text.size() && belongs(text[at].unicode()))
        ++at;
    return at;
}

// Behind a number: 斤装 of 5斤装芒果 says how much, not what.
QStringView withoutMeasure(QStringView run, bool behindNumber)
{
    qsizetype start = 0;
    if (!behindNumber) {
        while (start < run.size() && listwords::isNumeral(run[start].unicode()))
            ++start;
        if (start == 0 || !listwords::unitAt(run, start))
            return run;
    }
    if (const listwords::Unit *unit = listwords::unitAt(run, start))
        start += unit->written.size();
    while (start < run.size() && (run[start] == u'装' || run[start] == u'入' || run[start] == u'半'))
        ++start;
    return run.mid(start);
}

} // namespace

ListMenu::ListMenu(std::vector<MenuItem> items)
    : m_items(std::move(items))
{
    for (int index = 0; index < static_cast<int>(m_items.size()); ++index) {
        const QString label = FoldedText::folded(item(index).label);
        add(index, label, true);
        const qsizetype bracket = label.indexOf(u'(');
        if (bracket > 1)
            add(index, label.left(bracket).trimmed(), true);
        addParts(index, label);
    }
    std::vector<GoodsName> names;
    names.reserve(static_cast<size_t>(m_setOf.size()));
    for (auto it = m_setOf.cbegin(); it != m_setOf.cend(); ++it)
        names.push_back({ it.key(), it.value() });
    m_names = GoodsNames(names, 1, false);
}

void ListMenu::add(int item, const QString &phrase, bool whole)
{
    const auto found = m_setOf.constFind(phrase);
    if (found == m_setOf.cend()) {
        m_setOf.insert(phrase, static_cast<int>(m_sets.size()));
        m_sets.push_back({ .items = { item }, .whole = whole });
        return;
    }
    Set &set = m_sets[static_cast<size_t>(*found)];
    if (whole && !set.whole) { // the label itself before a part of another
        set = { .items = { item }, .whole = true };
        return;
    }
    if (whole == set.whole && std::ranges::find(set.items, item) == set.items.end())
        set.items.push_back(item);
}

void ListMenu::addParts(int item, QStringView label)
{
    bool behindNumber = false;
    for (qsizetype at = 0; at < label.size();) {
        const char16_t unit = label[at].unicode();
        if (isHan(unit)) {
            const qsizetype end = runEnd(label, at, isHan);
            const QStringView word = withoutMeasure(label.mid(at, end - at), behindNumber).left(kLongestWord);
            for (qsizetype start = 0; start < word.size(); ++start) {
                for (qsizetype length = 1; start + length <= word.size(); ++length) {
                    if (length > 1 || word.size() == 1 || start + length == word.size())
                        add(item, word.mid(start, length).toString(), false);
                }
            }
            at = end;
        } else if (isLatin(unit)) {
            const qsizetype end = runEnd(label, at, isLatin);
            if (end - at >= kShortestLatin && !behindNumber) {
                const QString word = label.mid(at, end - at).toString();
                add(item, word, false);
                add(item, word.endsWith(u's') ? word.chopped(1) : word + u's', false);
            }
            at = end;
        } else {
            ++at;
        }
        behindNumber = isDigit(unit);
    }
}

ListMenu::Match ListMenu::matchAt(QStringView folded, qsizetype at) const
{
    const GoodsNames::Match match = m_names.matchAt(folded, at);
    if (match.length == 0)
        return {};
    const Set &set = m_sets[static_cast<size_t>(match.number)];
    const bool single = match.length == 1 && !set.whole;
    // The last letter of a label is a guess, and within a longer word not even that.
    if (single && at > 0 && isHan(folded[at - 1].unicode()))
        return {};
    return { match.length, set.items, single, !set.whole };
}

int ListMenu::byLetter(QChar folded) const
{
    const auto found = std::ranges::find(m_items, folded, &MenuItem::letter);
    return folded.isNull() || found == m_items.end() ? -1 : static_cast<int>(found - m_items.begin());
}

int ListMenu::byNumber(int number) const
{
    const auto found = std::ranges::find(m_items, number, &MenuItem::number);
    return number <= 0 || found == m_items.end() ? -1 : static_cast<int>(found - m_items.begin());
}

} // namespace jishi

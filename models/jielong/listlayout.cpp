#include "models/jielong/listlayout.h"

#include "models/jielong/listnumber.h"
#include "models/jielong/listwords.h"
#include "models/jielong/menureader.h"

#include <algorithm>
#include <array>

namespace jishi {
namespace {

constexpr int kLargestNumber = 9999;

qsizetype afterBlanks(QStringView text, qsizetype at)
{
    while (at < text.size() && text[at] == u' ')
        ++at;
    return at;
}

bool isMarker(QStringView line)
{
    line = line.trimmed();
    return line.startsWith(u"#接龙") || line.startsWith(u"#group note") || line.startsWith(u"# 接龙");
}

bool isExample(QStringView line)
{
    static constexpr auto kWords = std::to_array<QStringView>({ u"例 ", u"例:", u"例如", u"例子", u"示例", u"格式",
        u"范例", u"举例", u"example", u"e.g.", u"eg:", u"eg ", u"(例", u"样例" });
    line = line.trimmed();
    return line == u"例" || std::ranges::any_of(kWords, [line](QStringView word) { return line.startsWith(word); });
}

// ① … ⑳
int circled(char16_t unit)
{
    return unit >= 0x2460 && unit <= 0x2473 ? unit - 0x2460 + 1 : 0;
}

bool isTime(QStringView text)
{
    const qsizetype colon = text.indexOf(u':');
    if (colon < 1 || colon > 2 || text.size() < colon + 3 || text.size() > colon + 6)
        return false;
    return std::ranges::all_of(text, [](QChar unit) { return isDigit(unit.unicode()) || unit == u':'; });
}

// "22:14 张三" and "张三 22:14": who said the next line.
bool isSpeaker(QStringView line)
{
    line = line.trimmed();
    const qsizetype first = line.indexOf(u' ');
    const qsizetype last = line.lastIndexOf(u' ');
    if (first < 0)
        return isTime(line);
    return (isTime(line.left(first)) && line.indexOf(u' ', first + 1) < 0) || isTime(line.mid(last + 1));
}

bool isMention(QStringView line)
{
    line = line.trimmed();
    if (!line.startsWith(u'@'))
        return false;
    const qsizetype blank = line.indexOf(u' ');
    return blank < 0 || listwords::isChatNoise(line.mid(blank)) || !hasOrder(line);
}

} // namespace

bool hasOrder(QStringView folded)
{
    for (qsizetype at = 0; at < folded.size(); ++at) {
        const char16_t unit = folded[at].unicode();
        if (!isDigit(unit) && !listwords::isNumeral(unit) && unit != u'+' && unit != u'*' && unit != u'x')
            continue;
        const ScannedQuantity quantity = quantityAt(folded, folded, at);
        if (quantity.length == 0)
            continue;
        const qsizetype end = at + quantity.length;
        const bool packed = end < folded.size() && (folded[end] == u'装' || folded[end] == u'元');
        if (!packed && (!quantity.bare() || quantity.plus || quantity.times))
            return true;
        at = end - 1;
    }
    return false;
}

ListLayout::ListLayout(const FoldedText &text)
    : m_text(text)
{
    split();
    const size_t from = lastList();
    dismissNoise(from);
    const std::vector<Run> runs = numberedRuns(from);
    const size_t rows = firstRow(from, runs);
    nameHeader(from, rows, runs);
    nameRows(rows);
}

QStringView ListLayout::folded(const ListLine &line) const
{
    return QStringView(m_text.folded()).mid(line.start, line.end - line.start);
}

QStringView ListLayout::body(const ListLine &line) const
{
    return QStringView(m_text.folded()).mid(line.body, line.end - line.body);
}

void ListLayout::split()
{
    const QString &text = m_text.folded();
    for (qsizetype start = 0; start < text.size();) {
        qsizetype end = start;
        while (end < text.size() && text[end] != u'\n' && text[end] != u'\r')
            ++end;
        m_lines.push_back({ .start = start, .end = end, .body = start });
        start = end + (end + 1 < text.size() && text[end] == u'\r' && text[end + 1] == u'\n' ? 2 : 1);
    }
}

// The number that a row begins with. "1.5斤" is a row only where the numbering expects a 1.
void ListLayout::readNumber(ListLine &line, int expected) const
{
    const QStringView text = folded(line);
    qsizetype at = afterBlanks(text, 0);
    if (at < text.size() && circled(text[at].unicode()) > 0) {
        line.number = circled(text[at].unicode());
        line.body = line.start + at + 1;
        return;
    }
    const bool bracket = at < text.size() && text[at] == u'(';
    at += bracket ? 1 : 0;
    const ScannedNumber number = at < text.size() && isDigit(text[at].unicode()) ? numberAt(text, at) : ScannedNumber();
    int value = 0;
    qsizetype end = at;
    while (end < text.size() && isDigit(text[end].unicode()) && value <= kLargestNumber)
        value = value * 10 + (text[end++].unicode() - u'0');
    if (number.length == 0 && end == at)
        return;
    const qsizetype digits = end;
    while (end < text.size() && (text[end] == QChar(0xFE0F) || text[end] == QChar(0x20E3)))
        ++end;
    const bool keycap = end > digits;
    const char16_t mark = end < text.size() ? text[end].unicode() : u'\0';
    const char16_t next = end + 1 < text.size() ? text[end + 1].unicode() : u'\0';
    if (value == 0 || value > kLargestNumber)
        return;
    if (bracket && mark != u')')
        return;
    switch (mark) {
    case u'.':
    case u'-':
    case u':':
        if (isDigit(next) && (value != expected || mark != u'.'))
            return;
        if (mark == u'-' && value != expected)
            return;
        break;
    case u'、':
    case u')':
    case u'。':
        break;
    case u' ':
        if (value != expected || listwords::unitAt(text, afterBlanks(text, end)))
            return;
        break;
    case u'\0':
        if (value != expected && !keycap)
            return;
        line.number = value;
        line.body = line.start + end;
        return;
    default:
        if (!keycap)
            return;
        --end;
    }
    line.number = value;
    line.body = line.start + end + 1;
}

size_t ListLayout::lastList()
{
    std::vector<size_t> markers;
    for (size_t i = 0; i < m_lines.size(); ++i) {
        if (isMarker(folded(m_lines[i])))
            markers.push_back(i);
    }
    if (markers.empty())
        return 0;
    const qsizetype start = m_lines[markers.back()].start;
    const QStringView marker = QStringView(m_text.original()).mid(start, m_lines[markers.back()].end - start);
    m_traditional = marker.contains(u'龍');
    const auto titleBelow = [this](size_t above) {
        for (size_t i = above + 1; i < m_lines.size(); ++i) {
            if (!folded(m_lines[i]).trimmed().isEmpty())
                return folded(m_lines[i]).trimmed();
        }
        return QStringView();
    };
    for (const size_t earlier : markers)
        m_otherList |= titleBelow(earlier) != titleBelow(markers.back());
    // What stands above the only marker is chat; above a second one it is the list as it was.
    for (size_t i = 0; i < markers.back(); ++i) {
        if (!folded(m_lines[i]).trimmed().isEmpty())
            m_lines[i].role = Role::Earlier;
    }
    m_lines[markers.back()].role = Role::Marker;
    return markers.back() + 1;
}

void ListLayout::dismissNoise(size_t from)
{
    // First the numbers: who spoke is noise in a numbered list, and a name in one without numbers.
    int expected = 1;
    for (size_t i = from; i < m_lines.size(); ++i) {
        readNumber(m_lines[i], expected);
        if (m_lines[i].number > 0) {
            expected = m_lines[i].number + 1;
            m_numbered = true;
        }
    }
    for (size_t i = from; i < m_lines.size(); ++i) {
        ListLine &line = m_lines[i];
        const QStringView text = folded(line);
        if (text.trimmed().isEmpty())
            continue;
        line.role = Role::Loose;
        if (line.number == 0
            && (listwords::isChatNoise(text) || isMention(text) || (m_numbered && isSpeaker(text) && i > from)))
            line.role = Role::Noise;
        else if (isExample(text))
            line.role = Role::Example;
    }
}

std::vector<ListLayout::Run> ListLayout::numberedRuns(size_t from)
{
    std::vector<Run> runs;
    for (size_t i = from; i < m_lines.size(); ++i) {
        const ListLine &line = m_lines[i];
        if (line.number == 0 || line.role != Role::Loose)
            continue;
        if (runs.empty() || line.number == 1)
            runs.push_back({ .first = i, .last = i });
        Run &run = runs.back();
        run.last = i;
        ++run.lines;
        const bool priced = hasPrice(body(line));
        run.priced += priced ? 1 : 0;
        run.ordered += !priced && hasOrder(body(line)) ? 1 : 0;
    }
    return runs;
}

size_t ListLayout::firstRow(size_t from, const std::vector<Run> &runs)
{
    if (runs.empty())
        return firstPlainRow(from);
    const Run &last = runs.back();
    // Rows may tell what was paid; then the prices stand above them.
    const bool offers = last.isPriced() && pricesWithin(from, last.first) == 0
        && (last.isAllPriced() || firstPlainRow(last.last + 1) < m_lines.size());
    if (offers
        || (runs.size() == 1 && last.ordered == 0 && firstPlainRow(last.last + 1) < m_lines.size()
            && last.last + 1 < m_lines.size() && m_lines[last.last + 1].role == Role::Blank)) {
        m_numbered = false;
        return firstPlainRow(last.last + 1);
    }
    size_t first = runs.size() - 1;
    for (; first > 0; --first) {
        const Run &above = runs[first - 1];
        const bool adjacent = above.last + 1 == runs[first].first;
        if (above.isPriced() || (!above.isRows() && !adjacent))
            break;
        m_restarts = true;
    }
    return runs[first].first;
}

ptrdiff_t ListLayout::pricesWithin(size_t from, size_t to) const
{
    return std::count_if(m_lines.begin() + static_cast<ptrdiff_t>(from), m_lines.begin() + static_cast<ptrdiff_t>(to),
        [this](const ListLine &line) { return hasPrice(body(line)); });
}

// In a list without numbers the first row is behind the blank line, or the first line that wants something.
size_t ListLayout::firstPlainRow(size_t from) const
{
    const auto wants = [this](const ListLine &line) {
        return line.role == Role::Loose && !hasPrice(folded(line)) && hasOrder(folded(line));
    };
    size_t first = from;
    while (first < m_lines.size() && !wants(m_lines[first]))
        ++first;
    if (first == m_lines.size())
        return first;
    size_t row = first;
    // The name may stand on a line of its own, but not be the title.
    while (row > from + 1 && m_lines[row - 1].role != Role::Blank) {
        const QStringView above = folded(m_lines[row - 1]).trimmed();
        if (m_lines[row - 1].role == Role::Noise) {
            --row;
            continue;
        }
        if (m_lines[row - 1].role != Role::Loose || hasPrice(above) || above.endsWith(u':') || above.size() > 16)
            break;
        --row;
    }
    return row;
}

void ListLayout::nameHeader(size_t from, size_t rows, const std::vector<Run> &runs)
{
    bool titled = false;
    for (size_t i = from; i < rows; ++i) {
        ListLine &line = m_lines[i];
        if (line.role != Role::Loose)
            continue;
        const bool inRun = line.number > 0
            && std::ranges::any_of(runs, [i](const Run &run) { return i >= run.first && i <= run.last; });
        // A list may begin with its goods; a lone price belongs to the title.
        const bool offers = hasPrice(folded(line)) && pricesWithin(from, rows) > 1;
        if (!titled && !inRun && !offers) {
            line.role = Role::Title;
            titled = true;
        } else {
            line.role = inRun || hasPrice(folded(line)) || hasMenuLetter(folded(line)) ? Role::Menu : Role::Note;
        }
    }
}

void ListLayout::nameRows(size_t rows)
{
    bool attached = false;
    for (size_t i = rows; i < m_lines.size(); ++i) {
        ListLine &line = m_lines[i];
        if (line.role == Role::Blank)
            attached = false;
        if (line.role == Role::Example)
            line.role = Role::Loose;
        if (line.role != Role::Loose)
            continue;
        if (line.number > 0 && m_numbered) {
            line.role = Role::Row;
            attached = true;
        } else if (!m_numbered) {
            line.number = 0;
            line.body = line.start;
            line.role = Role::Row;
        } else if (attached) {
            line.role = Role::Continuation;
        }
    }
}

} // namespace jishi

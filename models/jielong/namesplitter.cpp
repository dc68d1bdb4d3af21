#include "models/jielong/namesplitter.h"

#include <algorithm>

namespace jishi {
namespace {

using Kind = RowToken::Kind;

constexpr qsizetype kLongestBeforeColon = 24;
constexpr qsizetype kLongestGlued = 48; // a name with its order; longer text without a blank is no row

bool isOnly(const std::vector<RowToken> &tokens, Kind kind)
{
    bool found = false;
    for (const RowToken &token : tokens) {
        if (token.kind == Kind::Gap || token.kind == Kind::Mark)
            continue;
        if (token.kind != kind)
            return false;
        found = true;
    }
    return found;
}

const RowToken *firstOf(const std::vector<RowToken> &tokens)
{
    for (const RowToken &token : tokens) {
        if (token.kind != Kind::Gap && token.kind != Kind::Mark)
            return &token;
    }
    return nullptr;
}

} // namespace

bool NameSplitter::hasQuantity(qsizetype start, qsizetype end) const
{
    return std::ranges::any_of(
        m_lexer.read(start, end), [](const RowToken &token) { return token.kind == Kind::Quantity; });
}

bool NameSplitter::hasGoods(qsizetype start, qsizetype end) const
{
    return std::ranges::any_of(
        m_lexer.read(start, end), [](const RowToken &token) { return token.kind == Kind::Goods; });
}

// A dash or slash ends the name only before an order: 林九-红薯1斤, but 研发-小顾 is a name.
qsizetype NameSplitter::chunkEnd(qsizetype start, qsizetype end) const
{
    static constexpr QStringView kEnds = u" ,;、(|:\n\r";
    qsizetype at = start;
    for (; at < end && !kEnds.contains(m_text[at]); ++at) {
        if ((m_text[at] != u'-' && m_text[at] != u'/') || at == start)
            continue;
        const char16_t before = m_text[at - 1].unicode();
        qsizetype next = at + 1;
        while (next < end && next - at <= kLongestGlued && !kEnds.contains(m_text[next]))
            ++next;
        if (next - at <= kLongestGlued && !isDigit(before) && !isLatin(before)
            && RowLexer::isOrder(m_lexer.read(at + 1, next)))
            break;
    }
    return at;
}

bool NameSplitter::isSpeakersTime(qsizetype start, qsizetype end) const
{
    const QStringView chunk = QStringView(m_text).mid(start, end - start);
    return chunk.size() <= 5 && chunk.contains(u':') && isOnly(m_lexer.read(start, end), Kind::Time);
}

void NameSplitter::takeName(SplitName &split, qsizetype start, qsizetype nameEnd, qsizetype end) const
{
    qsizetype last = nameEnd;
    while (last > start && (m_text[last - 1] == u' ' || m_text[last - 1] == u'-'))
        --last;
    if (start < last && m_text[start] == u'@')
        ++start;
    split.start = start;
    split.length = last - start;
    split.rest.emplace_back(nameEnd, end);
}

// "小陈：葡萄2斤", "3-302 小王: 2份". What stands before a colon is goods only when nothing else is.
bool NameSplitter::splitAtColon(SplitName &split, qsizetype start, qsizetype end) const
{
    qsizetype colon = start;
    while (colon < end && colon - start <= kLongestBeforeColon && m_text[colon] != u':' && m_text[colon] != u','
        && m_text[colon] != u';' && m_text[colon] != u'\n')
        ++colon;
    if (colon == start || colon >= end || m_text[colon] != u':' || isDigit(m_text[colon - 1].unicode()))
        return false;
    const std::vector<RowToken> before = m_lexer.read(start, colon);
    const auto is = [&before](Kind kind) {
        return std::ranges::any_of(before, [kind](const RowToken &token) { return token.kind == kind; });
    };
    if (is(Kind::Quantity) || is(Kind::Phone) || is(Kind::Wish) || isOnly(before, Kind::Goods)
        || isOnly(before, Kind::Address) || (is(Kind::Goods) && is(Kind::Gap)))
        return false;
    qsizetype nameStart = start;
    if (const RowToken &first = before.front();
        first.kind == Kind::Address && before.size() > 1 && before[1].kind == Kind::Gap) {
        split.addressStart = first.start;
        split.addressLength = first.length;
        nameStart = before[1].end();
    }
    takeName(split, nameStart, colon, end);
    return true;
}

SplitName NameSplitter::split(qsizetype start, qsizetype end) const
{
    SplitName split;
    while (start < end && (m_text[start] == u' ' || m_text[start] == u'\n' || m_text[start] == u'\r'))
        ++start;
    qsizetype chunk = chunkEnd(start, end);
    if (chunk < end && m_text[chunk] == u':' && isDigit(m_text[chunk - 1 < start ? start : chunk - 1].unicode()))
        chunk = chunkEnd(chunk + 1, end);
    if (isSpeakersTime(start, chunk)) {
        split.noiseStart = start;
        split.noiseLength = chunk - start;
        start = chunk;
        while (start < end && m_text[start] == u' ')
            ++start;
    }
    if (splitAtColon(split, start, end))
        return split;
    chunk = chunkEnd(start, end);
    // "3栋 王姐 2份": the building first. Alone it is the name.
    if (isOnly(m_lexer.read(start, chunk), Kind::Address)) {
        qsizetype next = chunk;
        while (next < end && m_text[next] == u' ')
            ++next;
        const qsizetype nextEnd = chunkEnd(next, end);
        const std::vector<RowToken> tokens = m_lexer.read(next, nextEnd);
        const RowToken *first = firstOf(tokens);
        if (next > chunk && first && first->kind == Kind::Word) {
            split.addressStart = start;
            split.addressLength = chunk - start;
            splitChunk(split, next, nextEnd, end);
            return split;
        }
        takeName(split, start, chunk, end);
        return split;
    }
    splitChunk(split, start, chunk, end);
    return split;
}

void NameSplitter::splitChunk(SplitName &split, qsizetype start, qsizetype chunk, qsizetype end) const
{
    if (start == chunk) {
        split.doubts |= Doubt::NoName;
        split.rest.emplace_back(start, end);
        return;
    }
    if (chunk - start > kLongestGlued) {
        split.doubts |= Doubt::UnsureName;
        takeName(split, start, chunk, end);
        return;
    }
    const std::vector<RowToken> tokens = m_lexer.read(start, chunk);
    // A nickname may be goods (桃子): then the order names goods of its own.
    if (isOnly(tokens, Kind::Goods) && tokens.size() == 1) {
        if (hasGoods(chunk, end) || tokens[0].menu.empty()) {
            takeName(split, start, chunk, end);
            return;
        }
        split.doubts |= Doubt::NoName;
        split.rest.emplace_back(start, end);
        return;
    }
    // 007 1桶
    const bool number = tokens.size() == 1 && tokens[0].kind == Kind::Quantity && tokens[0].quantity.bare()
        && !tokens[0].quantity.plus && !tokens[0].quantity.times;
    if (number && hasQuantity(chunk, end)) {
        takeName(split, start, chunk, end);
        return;
    }
    if (RowLexer::isOrder(tokens)) {
        orderFirst(split, start, chunk, end);
        return;
    }
    if (splitGlued(split, start, chunk, end))
        return;
    qsizetype nameEnd = chunk;
    // "Amy Chen", "小李 🌸": goes on behind a blank.
    for (;;) {
        qsizetype next = nameEnd;
        while (next < end && m_text[next] == u' ')
            ++next;
        const qsizetype nextEnd = std::min(chunkEnd(next, end), next + kLongestGlued);
        if (next == nameEnd || nextEnd == next || nextEnd - next > 12)
            break;
        const QStringView word = QStringView(m_text).mid(next, nextEnd - next);
        const bool picture = std::ranges::all_of(word, [](QChar unit) { return isPicture(unit.unicode()); });
        const bool latin = isLatin(m_text[nameEnd - 1].unicode())
            && std::ranges::all_of(word, [](QChar unit) { return isLatin(unit.unicode()) || unit == u'.'; });
        const std::vector<RowToken> more = m_lexer.read(next, nextEnd);
        const bool surname = latin && more.size() == 1 && more[0].kind == Kind::Word && m_lexer.isCapital(next);
        if (!picture && !surname)
            break;
        nameEnd = nextEnd;
    }
    takeName(split, start, nameEnd, end);
}

// "+1 小明 早班", "2份 张三": the name comes second, if there is one.
void NameSplitter::orderFirst(SplitName &split, qsizetype start, qsizetype chunk, qsizetype end) const
{
    qsizetype next = chunk;
    while (next < end && m_text[next] == u' ')
        ++next;
    const qsizetype nextEnd = chunkEnd(next, end);
    const std::vector<RowToken> tokens = m_lexer.read(next, nextEnd);
    const std::vector<RowToken> order = m_lexer.read(start, chunk);
    const bool marked =
        order.front().kind == Kind::Quantity && (order.front().quantity.plus || order.front().quantity.times);
    const QStringView word = QStringView(m_text).mid(next, nextEnd - next);
    if (next > chunk && tokens.size() == 1 && tokens[0].kind == Kind::Word && !listwords::isPlace(word)
        && !listwords::isRemark(word)) {
        if (!marked)
            split.doubts |= Doubt::UnsureName;
        split.rest.emplace_back(start, next);
        takeName(split, next, nextEnd, end);
        return;
    }
    split.doubts |= Doubt::NoName;
    split.rest.emplace_back(start, end);
}

// "张三要2份", "小李葡萄2斤": the earliest place from which everything is an order.
bool NameSplitter::splitGlued(SplitName &split, qsizetype start, qsizetype chunk, qsizetype end) const
{
    std::vector<qsizetype> places;
    std::vector<RowToken> order;
    for (qsizetype at = start + 1; at < chunk; ++at) {
        const char16_t before = m_text[at - 1].unicode();
        const char16_t here = m_text[at].unicode();
        if ((isDigit(before) && isDigit(here)) || (isLatin(before) && isLatin(here)) || QChar::isLowSurrogate(here)
            || here == u'.' || (before == u'.' && isDigit(here)))
            continue;
        std::vector<RowToken> tokens = m_lexer.read(at, chunk);
        if (!RowLexer::isOrder(tokens) || tokens.front().kind == Kind::Gap)
            continue;
        if (places.empty())
            order = std::move(tokens);
        places.push_back(at);
    }
    if (places.empty())
        return false;
    const qsizetype at = places.front();
    const RowToken *first = firstOf(order);
    const bool wanted = std::ranges::any_of(
        order, [](const RowToken &token) { return token.kind == Kind::Quantity || token.kind == Kind::Wish; });
    const bool bareTail = order.size() == 1 && first->kind == Kind::Quantity && first->quantity.bare()
        && !first->quantity.plus && !first->quantity.times;
    // 爱吃葡萄 and Max2 are names where the order stands behind them.
    if (!wanted && (hasGoods(chunk, end) || at - start < 2 || !hasQuantity(chunk, end)))
        return false;
    if (bareTail && hasQuantity(chunk, end))
        return false;
    if (bareTail)
        split.itemDoubts |= Doubt::AmbiguousQuantity;
    if (first->kind == Kind::Quantity && !first->quantity.plus && !first->quantity.times) {
        const ScannedNumber number = numberAt(m_text, first->start);
        const bool digits = number.length > 0 && !number.chinese;
        if (digits && (isLatin(m_text[at - 1].unicode()) || number.length > 2))
            split.itemDoubts |= Doubt::AmbiguousQuantity;
        // 小李十二个: twelve, or two of 小李十
        if (first->quantity.chinese
            && std::ranges::any_of(places, [&](qsizetype place) { return place > at && place < at + number.length; }))
            split.itemDoubts |= Doubt::AmbiguousQuantity;
        // 王五十个, 李四五份: the numeral may begin earlier.
        if (first->quantity.chinese && listwords::isNumeral(m_text[at - 1].unicode()) && at - start < 2)
            split.itemDoubts |= Doubt::AmbiguousQuantity;
    }
    if (at - start == 1 && isHan(m_text[start].unicode()))
        split.doubts |= Doubt::UnsureName;
    takeName(split, start, at, end);
    return true;
}

} // namespace jishi

#include "models/jielong/goodsnames.h"

#include "models/jielong/foldedtext.h"
#include "models/jielong/listwords.h"

#include <algorithm>
#include <bit>

namespace jishi {
namespace {

constexpr uint64_t kStep = 0x9E3779B97F4A7C15ULL;
constexpr size_t kPairs = 1 << 16;
constexpr size_t kLetters = 1 << 12; // letters that share a place cost a look-up more, nothing else

uint64_t mixed(uint64_t hash, char16_t unit)
{
    hash = (hash ^ unit) * kStep;
    return hash ^ (hash >> 29);
}

size_t pairOf(char16_t first, char16_t second)
{
    return ((first * 0x9E37U) ^ (second * 0x79B9U) ^ (first >> 5)) & (kPairs - 1);
}

bool isSameWord(char16_t before, char16_t after)
{
    return (isDigit(before) && isDigit(after)) || (isLatin(before) && isLatin(after))
        || (listwords::isNumeral(before) && listwords::isNumeral(after)) || (before == u'.' && isDigit(after));
}

int scriptOf(char16_t unit)
{
    return isHan(unit) ? 0 : isLatin(unit) ? 1 : isDigit(unit) ? 2 : 3;
}

// Goods have a letter that is neither a numeral nor part of a measure.
bool isName(QStringView compact)
{
    return std::ranges::any_of(compact, [](QChar unit) {
        const char16_t c = unit.unicode();
        return isLatin(c) || (isHan(c) && !listwords::isNumeral(c) && !listwords::isUnitLetter(c))
            || (c >= 0x80 && !isHan(c) && QChar::isLetter(c)) || QChar::isSurrogate(c);
    });
}

} // namespace

GoodsNames::GoodsNames(std::span<const GoodsName> names, qsizetype shortest, bool withParts)
    : m_lengths(kLetters)
{
    m_phrases.reserve(names.size());
    m_letters.reserve(static_cast<qsizetype>(names.size()) * 10);
    m_slots.assign(std::bit_ceil(names.size() * 2 + 2), 0);
    for (const GoodsName &name : names)
        add(name, shortest);
    if (withParts)
        indexPairs();
}

void GoodsNames::add(const GoodsName &name, qsizetype shortest)
{
    Phrase phrase { .number = name.number, .offset = static_cast<uint32_t>(m_letters.size()) };
    bool blank = false;
    qsizetype length = 0;
    for (const QChar unit : name.phrase) {
        const char16_t folded = FoldedText::folded(unit.unicode());
        if (folded == u' ' || folded == u'\n' || folded == u'\r') {
            blank = true;
            continue;
        }
        if (length == kLongest) {
            m_letters.truncate(phrase.offset);
            return;
        }
        if (blank && length > 0)
            phrase.spaces |= uint64_t(1) << length;
        blank = false;
        phrase.hash = mixed(phrase.hash, folded);
        m_letters += QChar(folded);
        ++length;
    }
    phrase.length = static_cast<uint8_t>(length);
    if (length < shortest || length == 0 || !isName(text(phrase))) {
        m_letters.truncate(phrase.offset);
        return;
    }
    m_phrases.push_back(phrase);
    insert(static_cast<uint32_t>(m_phrases.size() - 1));
}

void GoodsNames::insert(uint32_t number)
{
    Phrase &phrase = m_phrases[number];
    const size_t mask = m_slots.size() - 1;
    for (size_t slot = phrase.hash & mask;; slot = (slot + 1) & mask) {
        if (m_slots[slot] == 0) {
            m_slots[slot] = number + 1;
            m_lengths[text(phrase)[0].unicode() % kLetters] |= uint64_t(1) << phrase.length;
            return;
        }
        Phrase &other = m_phrases[m_slots[slot] - 1];
        if (other.hash == phrase.hash && text(other) == text(phrase)) {
            if (other.number != phrase.number)
                other.ambiguous = true;
            return;
        }
    }
}

void GoodsNames::indexPairs()
{
    m_pairStarts.assign(kPairs + 1, 0);
    const auto eachPair = [this](auto &&visit) {
        for (uint32_t number = 0; number < m_phrases.size(); ++number) {
            const QStringView letters = text(m_phrases[number]);
            for (qsizetype i = 0; i + 1 < letters.size(); ++i)
                visit(pairOf(letters[i].unicode(), letters[i + 1].unicode()), number);
        }
    };
    eachPair([this](size_t pair, uint32_t) { ++m_pairStarts[pair + 1]; });
    for (size_t pair = 0; pair < kPairs; ++pair)
        m_pairStarts[pair + 1] += m_pairStarts[pair];
    m_pairPhrases.resize(m_pairStarts.back());
    std::vector<uint32_t> next(m_pairStarts.begin(), m_pairStarts.end() - 1);
    eachPair([this, &next](size_t pair, uint32_t number) { m_pairPhrases[next[pair]++] = number; });
}

const GoodsNames::Phrase *GoodsNames::find(uint64_t hash, QStringView compact) const
{
    const size_t mask = m_slots.size() - 1;
    for (size_t slot = hash & mask; m_slots[slot] != 0; slot = (slot + 1) & mask) {
        const Phrase &phrase = m_phrases[m_slots[slot] - 1];
        if (phrase.hash == hash && text(phrase) == compact)
            return &phrase;
    }
    return nullptr;
}

GoodsNames::Match GoodsNames::matchAt(QStringView folded, qsizetype at) const
{
    if (isEmpty() || at >= folded.size() || folded[at] == u' ')
        return {};
    uint64_t lengths = m_lengths[folded[at].unicode() % kLetters];
    if (lengths == 0 || (at > 0 && isSameWord(folded[at - 1].unicode(), folded[at].unicode())))
        return {};

    std::array<char16_t, kLongest + 1> compact;
    std::array<uint64_t, kLongest + 1> hashes;
    std::array<qsizetype, kLongest + 1> ends;
    std::array<bool, kLongest + 1> blankBefore;
    const auto longest = static_cast<qsizetype>(std::bit_width(lengths)) - 1;
    qsizetype count = 0;
    uint64_t hash = 0;
    bool blank = false;
    for (qsizetype i = at; i < folded.size() && count < longest; ++i) {
        const char16_t unit = folded[i].unicode();
        if (unit == u'\n' || unit == u'\r')
            break;
        if (unit == u' ') {
            blank = true;
            continue;
        }
        blankBefore[static_cast<size_t>(count)] = blank;
        blank = false;
        compact[static_cast<size_t>(count)] = unit;
        hash = mixed(hash, unit);
        hashes[static_cast<size_t>(count)] = hash;
        ends[static_cast<size_t>(count)] = i + 1;
        ++count;
    }
    for (qsizetype length = count; length > 0; --length) {
        if ((lengths >> length & 1) == 0)
            continue;
        const auto last = static_cast<size_t>(length - 1);
        const Phrase *phrase = find(hashes[last], QStringView(compact.data(), length));
        if (!phrase)
            continue;
        const qsizetype end = ends[last];
        if (end < folded.size() && isSameWord(compact[last], folded[end].unicode()))
            continue;
        bool joined = true;
        for (qsizetype i = 1; i < length && joined; ++i) {
            const auto place = static_cast<size_t>(i);
            joined = !blankBefore[place] || (phrase->spaces >> i & 1)
                || scriptOf(compact[place - 1]) != scriptOf(compact[place]);
        }
        if (joined)
            return { end - at, phrase->number, phrase->ambiguous };
    }
    return {};
}

std::vector<int64_t> GoodsNames::containing(QStringView foldedWord, size_t most) const
{
    QString word;
    for (const QChar unit : foldedWord) {
        if (unit != u' ')
            word += unit;
    }
    std::vector<int64_t> numbers;
    if (m_pairStarts.empty() || word.size() < 2 || !isName(word))
        return numbers;
    size_t rarest = pairOf(word[0].unicode(), word[1].unicode());
    const auto size = [this](size_t pair) { return m_pairStarts[pair + 1] - m_pairStarts[pair]; };
    for (qsizetype i = 1; i + 1 < word.size(); ++i) {
        const size_t pair = pairOf(word[i].unicode(), word[i + 1].unicode());
        if (size(pair) < size(rarest))
            rarest = pair;
    }
    for (uint32_t i = m_pairStarts[rarest]; i < m_pairStarts[rarest + 1] && numbers.size() < most; ++i) {
        const Phrase &phrase = m_phrases[m_pairPhrases[i]];
        if (std::ranges::find(numbers, phrase.number) == numbers.end() && text(phrase).contains(word))
            numbers.push_back(phrase.number);
    }
    return numbers;
}

} // namespace jishi

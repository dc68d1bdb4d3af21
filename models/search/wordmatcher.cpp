#include "models/search/wordmatcher.h"

#include "models/search/searchtext.h"

#include <algorithm>

namespace jishi {
namespace {

// Whether a word of a mixed text begins between these two bytes: "手机case", "(新)", "red apple".
bool isWordStart(char before, char first)
{
    if (isAsciiWordByte(first))
        return !isAsciiWordByte(before);
    const bool isHan = static_cast<unsigned char>(first) >= 0x80;
    return !isHan || static_cast<unsigned char>(before) < 0x80;
}

bool isInCode(std::string_view text, size_t place)
{
    while (place > 0 && !isFieldMark(text[place]))
        --place;
    return text[place] == kCodeField;
}

std::string withoutApostrophes(std::string_view word)
{
    std::string letters(word);
    std::erase(letters, '\''); // xi'an
    return letters;
}

} // namespace

WordMatcher::WordMatcher(std::string_view word, const ByteCounts &counts)
    : m_finder(word, counts)
{
    if (const std::string letters = withoutApostrophes(word); PinyinMatcher::canMatch(letters))
        m_pinyin.emplace(letters);
}

SearchRank WordMatcher::textRankAt(std::string_view text, size_t place) const
{
    const char before = text[place - 1];
    if (isFieldMark(before))
        return SearchRank::Prefix;
    const std::string_view needle = m_finder.needle();
    if (isWordStart(before, needle.front()))
        return SearchRank::WordStart;
    if (isFieldMark(text[place + needle.size()]) && isInCode(text, place))
        return SearchRank::WordStart;
    return SearchRank::Inside;
}

SearchRank WordMatcher::textRank(std::string_view text, size_t from, size_t to) const
{
    SearchRank best = SearchRank::None;
    for (size_t at = from; best > SearchRank::Prefix; ++at) {
        at = m_finder.find(text, at, to);
        if (at == TextFinder::npos)
            break;
        best = std::min(best, textRankAt(text, at));
    }
    return best;
}

SearchRank WordMatcher::pinyinRank(std::span<const Sound> sounds) const
{
    if (!m_pinyin)
        return SearchRank::None;
    SearchRank best = SearchRank::None;
    for (size_t at = m_pinyin->find(sounds, 0); at < sounds.size(); at = m_pinyin->find(sounds, at + 1)) {
        if (sounds[at - 1] == kSoundBreak) // a name always follows a break, so at > 0
            return SearchRank::PinyinPrefix;
        best = SearchRank::PinyinInside;
    }
    return best;
}

} // namespace jishi

#include "models/search/pinyin.h"

#include <iterator>

namespace jishi::pinyin {
namespace {
#include "pinyintable.inc"

bool isCovered(char32_t character)
{
    return character >= kFirstHan && character <= kLastHan;
}
} // namespace

uint16_t setOf(char32_t character)
{
    return isCovered(character) ? kSetOf[character - kFirstHan] : uint16_t(0);
}

int setCount()
{
    return static_cast<int>(std::size(kSetStarts)) - 1;
}

std::span<const uint16_t> syllablesOf(int set)
{
    return { kSetMembers + kSetStarts[set], kSetMembers + kSetStarts[set + 1] };
}

int syllableCount()
{
    return static_cast<int>(std::size(kSyllables));
}

std::string_view syllable(int number)
{
    return kSyllables[number];
}

std::vector<std::string_view> readings(char32_t character)
{
    std::vector<std::string_view> result;
    for (const uint16_t number : syllablesOf(setOf(character)))
        result.push_back(syllable(number));
    return result;
}

char32_t simplified(char32_t character)
{
    return isCovered(character) ? char32_t(kSimplified[character - kFirstHan]) : character;
}

} // namespace jishi::pinyin

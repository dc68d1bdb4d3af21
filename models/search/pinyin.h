#pragma once
// How Chinese characters are read, from the table that the build makes out of Unihan. Pure look-ups, any thread.
#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

namespace jishi::pinyin {

// Characters that are read alike share a set of readings. 0: no reading known.
uint16_t setOf(char32_t character);
int setCount();
// Numbers of the syllables in a set.
std::span<const uint16_t> syllablesOf(int set);
int syllableCount();
// Without tones, as typed: "lv" and "lu" are both there for 绿.
std::string_view syllable(int number);
std::vector<std::string_view> readings(char32_t character);

// 龍 becomes 龙; everything else stays, also characters with more than one simplified form.
char32_t simplified(char32_t character);

} // namespace jishi::pinyin

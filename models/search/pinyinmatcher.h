#pragma once
// Compares typed Latin letters with Chinese names by sound: per character a whole reading or its initial, all
// heteronyms at once. "pgsj", "pingguoshouji" and "pingguosj" all find 苹果手机; the last character may be typed in
// part.
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace jishi {

// A name as sounds: Sound 0 separates names, 1 to 36 are digits and letters, the rest sets of readings.
using Sound = uint16_t;
constexpr Sound kSoundBreak = 0;
size_t soundCount();
// Of a folded character; a break when it has none.
Sound soundOf(char32_t character);
bool isChinese(Sound sound);
// The readings of a sound without tones; a digit or letter reads as itself.
std::vector<std::string_view> readingsOf(Sound sound);
// zh, ch and sh can be typed as one letter or two.
bool isRetroflex(std::string_view syllable);

class PinyinMatcher
{
public:
    // Typed text that can be a sound: letters and digits with at least one letter, at most 32.
    static bool canMatch(std::string_view typed);
    // Appends a break and the sounds of one folded name; nothing when it has no Chinese character.
    static void appendSounds(std::vector<Sound> &sounds, std::string_view name);

    explicit PinyinMatcher(std::string_view typed);

    // First position at or after `from` from which the typed text matches; sounds.size() when there is none.
    size_t find(std::span<const Sound> sounds, size_t from) const;
    std::string_view typed() const { return m_typed; }
    bool matchesAt(std::span<const Sound> sounds, size_t at) const { return matchedLength(sounds, at) > 0; }
    // How many sounds from `at` on the typed text stands for; 0 when it does not match there.
    size_t matchedLength(std::span<const Sound> sounds, size_t at) const;

private:
    // What one sound does to the set of reached positions in the typed text (bit p: p letters are used up).
    struct Step
    {
        uint32_t jumps[6] = {}; // jumps[n - 1]: positions from which this sound uses up n letters
        uint32_t ends = 0; // positions from which it uses up all the rest
    };
    void noteSyllable(Step &step, std::string_view syllable) const;

    std::string m_typed;
    std::vector<Step> m_steps; // by sound
    std::vector<uint8_t> m_starts; // by sound: may a match begin here
};

} // namespace jishi

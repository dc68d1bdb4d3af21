#include "models/search/pinyinmatcher.h"

#include "models/search/pinyin.h"
#include "models/search/searchtext.h"

#include <algorithm>

namespace jishi {
namespace {

constexpr int kAsciiSounds = 36;
constexpr size_t kLongestTyped = 32; // one bit each

constexpr std::string_view kAscii = "0123456789abcdefghijklmnopqrstuvwxyz";

} // namespace

Sound soundOf(char32_t character)
{
    if (character >= '0' && character <= '9')
        return static_cast<Sound>(1 + character - '0');
    if (character >= 'a' && character <= 'z')
        return static_cast<Sound>(11 + character - 'a');
    const uint16_t set = pinyin::setOf(character);
    return set == 0 ? kSoundBreak : static_cast<Sound>(kAsciiSounds + set);
}

bool isChinese(Sound sound)
{
    return sound > kAsciiSounds;
}

size_t soundCount()
{
    return static_cast<size_t>(kAsciiSounds + pinyin::setCount());
}

std::vector<std::string_view> readingsOf(Sound sound)
{
    if (sound == kSoundBreak)
        return {};
    if (sound <= kAsciiSounds)
        return { kAscii.substr(sound - 1, 1) };
    std::vector<std::string_view> readings;
    for (const uint16_t number : pinyin::syllablesOf(sound - kAsciiSounds))
        readings.push_back(pinyin::syllable(number));
    return readings;
}

bool isRetroflex(std::string_view syllable)
{
    return syllable.starts_with("zh") || syllable.starts_with("ch") || syllable.starts_with("sh");
}

bool PinyinMatcher::canMatch(std::string_view typed)
{
    return typed.size() <= kLongestTyped && std::ranges::all_of(typed, isAsciiWordByte)
        && std::ranges::any_of(typed, [](char byte) { return byte >= 'a'; });
}

void PinyinMatcher::appendSounds(std::vector<Sound> &sounds, std::string_view name)
{
    const size_t before = sounds.size();
    bool anyReading = false;
    sounds.push_back(kSoundBreak);
    for (size_t at = 0; at < name.size();) {
        const Sound sound = soundOf(nextCharacter(name, at));
        anyReading |= isChinese(sound);
        if (sound != kSoundBreak) // spaces and signs are not typed
            sounds.push_back(sound);
    }
    if (!anyReading)
        sounds.resize(before);
}

PinyinMatcher::PinyinMatcher(std::string_view typed)
    : m_typed(typed)
    , m_steps(soundCount())
    , m_starts(m_steps.size())
{
    std::vector<Step> bySyllable(static_cast<size_t>(pinyin::syllableCount()));
    for (int number = 0; number < pinyin::syllableCount(); ++number)
        noteSyllable(bySyllable[static_cast<size_t>(number)], pinyin::syllable(number));
    for (int set = 1; set < pinyin::setCount(); ++set) {
        Step &step = m_steps[static_cast<size_t>(kAsciiSounds + set)];
        for (const uint16_t number : pinyin::syllablesOf(set)) {
            const Step &reading = bySyllable[number];
            for (size_t i = 0; i < std::size(step.jumps); ++i)
                step.jumps[i] |= reading.jumps[i];
            step.ends |= reading.ends;
        }
    }
    for (Sound sound = 1; sound <= kAsciiSounds; ++sound)
        noteSyllable(m_steps[sound], readingsOf(sound).front());
    for (size_t sound = 0; sound < m_steps.size(); ++sound) {
        uint32_t used = m_steps[sound].ends;
        for (const uint32_t jump : m_steps[sound].jumps)
            used |= jump;
        m_starts[sound] = used & 1;
    }
}

void PinyinMatcher::noteSyllable(Step &step, std::string_view syllable) const
{
    for (size_t at = 0; at < m_typed.size(); ++at) {
        const std::string_view rest = std::string_view(m_typed).substr(at);
        const uint32_t here = 1U << at;
        if (rest[0] != syllable[0])
            continue;
        step.jumps[0] |= here; // the initial
        if (isRetroflex(syllable) && rest.starts_with(syllable.substr(0, 2)))
            step.jumps[1] |= here;
        if (rest.starts_with(syllable))
            step.jumps[syllable.size() - 1] |= here;
        if (syllable.starts_with(rest))
            step.ends |= here;
    }
}

size_t PinyinMatcher::matchedLength(std::span<const Sound> sounds, size_t at) const
{
    const size_t first = at;
    uint32_t reached = 1;
    for (; at < sounds.size() && reached != 0; ++at) {
        const Step &step = m_steps[sounds[at]];
        if (reached & step.ends)
            return at - first + 1;
        uint32_t next = 0;
        for (size_t i = 0; i < std::size(step.jumps); ++i)
            next |= (reached & step.jumps[i]) << (i + 1);
        reached = next;
    }
    return 0;
}

size_t PinyinMatcher::find(std::span<const Sound> sounds, size_t from) const
{
    const uint8_t *starts = m_starts.data();
    for (size_t at = from; at < sounds.size(); ++at) {
        if (starts[sounds[at]] && matchesAt(sounds, at))
            return at;
    }
    return sounds.size();
}

} // namespace jishi

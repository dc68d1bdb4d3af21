#include "models/search/pinyinmatcher.h"

#include "models/search/pinyin.h"
#include "models/search/searchtext.h"

#include <algorithm>

namespace jishi {
namespace {

constexpr int kAsciiSounds = 36;
constexpr size_t kLongestTyped = 32; // one bit each

Sound soundOf(char32_t character)
{
    if (character >= '0' && character <= '9')
        return static_cast<Sound>(1 + character - '0');
    if (character >= 'a' && character <= 'z')
        return static_cast<Sound>(11 + character - 'a');
    const uint16_t set = pinyin::setOf(character);
    return set == 0 ? kSoundBreak : static_cast<Sound>(kAsciiSounds + set);
}

bool isRetroflex(std::string_view syllable)
{
    return syllable.starts_with("zh") || syllable.starts_with("ch") || syllable.starts_with("sh");
}

} // namespace

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
        anyReading |= sound > kAsciiSounds;
        if (sound != kSoundBreak) // spaces and signs are not typed
            sounds.push_back(sound);
    }
    if (!anyReading)
        sounds.resize(before);
}

PinyinMatcher::PinyinMatcher(std::string_view typed)
    : m_typed(typed)
    , m_steps(static_cast<size_t>(kAsciiSounds + pinyin::setCount()))
    , m_first(m_steps.size())
    , m_second(m_steps.size())
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
    for (Sound sound = 1; sound <= kAsciiSounds; ++sound) {
        const char letter = static_cast<char>(sound <= 10 ? '0' + sound - 1 : 'a' + sound - 11);
        noteSyllable(m_steps[sound], std::string_view(&letter, 1));
    }
    notePairs();
}

void PinyinMatcher::notePairs()
{
    for (size_t sound = 0; sound < m_steps.size(); ++sound) {
        const Step &step = m_steps[sound];
        uint32_t begun = step.ends & 1;
        uint32_t usable = step.ends;
        for (size_t i = 0; i < std::size(step.jumps); ++i) {
            begun |= (step.jumps[i] & 1) << (i + 1);
            usable |= step.jumps[i];
        }
        m_first[sound] = static_cast<uint8_t>(begun);
        m_second[sound] = static_cast<uint8_t>((usable & 0x7E) | 1);
    }
}

bool PinyinMatcher::mayMatchAt(std::span<const Sound> sounds, size_t at) const
{
    const Sound next = at + 1 < sounds.size() ? sounds[at + 1] : kSoundBreak;
    return (m_first[sounds[at]] & m_second[next]) != 0;
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

bool PinyinMatcher::matchesAt(std::span<const Sound> sounds, size_t at) const
{
    uint32_t reached = 1;
    for (; at < sounds.size() && reached != 0; ++at) {
        const Step &step = m_steps[sounds[at]];
        if (reached & step.ends)
            return true;
        uint32_t next = 0;
        for (size_t i = 0; i < std::size(step.jumps); ++i)
            next |= (reached & step.jumps[i]) << (i + 1);
        reached = next;
    }
    return false;
}

size_t PinyinMatcher::find(std::span<const Sound> sounds, size_t from) const
{
    for (size_t at = from; at < sounds.size(); ++at) {
        if (mayMatchAt(sounds, at) && matchesAt(sounds, at))
            return at;
    }
    return sounds.size();
}

size_t PinyinMatcher::findBeginning(std::span<const Sound> sounds, size_t from) const
{
    for (size_t at = std::max(from, size_t(1)); at < sounds.size(); ++at) {
        if (sounds[at - 1] == kSoundBreak && mayMatchAt(sounds, at) && matchesAt(sounds, at))
            return at;
    }
    return sounds.size();
}

} // namespace jishi

#include "models/search/soundpairs.h"

#include <array>

namespace jishi {

namespace {

// One sound: the pairs inside its readings, and the letters with which typing can enter and leave it.
struct SoundParts
{
    std::vector<std::array<char, 2>> inside;
    std::string firsts;
    std::string lasts;
};

void addOnce(std::string &letters, char letter)
{
    if (letters.find(letter) == std::string::npos)
        letters += letter;
}

void addReading(SoundParts &parts, std::string_view reading)
{
    for (size_t i = 1; i < reading.size(); ++i)
        parts.inside.push_back({ reading[i - 1], reading[i] });
    addOnce(parts.firsts, reading.front());
    addOnce(parts.lasts, reading.front()); // typed as its initial,
    if (isRetroflex(reading))
        addOnce(parts.lasts, reading[1]); // as zh, ch or sh,
    addOnce(parts.lasts, reading.back()); // or in full
}

std::vector<SoundParts> makeParts()
{
    std::vector<SoundParts> all(soundCount());
    for (size_t sound = 1; sound < all.size(); ++sound) {
        for (const std::string_view reading : readingsOf(static_cast<Sound>(sound)))
            addReading(all[sound], reading);
    }
    return all;
}

const SoundParts &partsOf(Sound sound)
{
    static const std::vector<SoundParts> parts = makeParts();
    return parts[sound];
}

} // namespace

void addSoundPairs(PairFilter &filter, size_t document, std::span<const Sound> sounds)
{
    Sound before = kSoundBreak;
    for (const Sound sound : sounds) {
        const SoundParts &parts = partsOf(sound);
        for (const auto &[letter, next] : parts.inside)
            filter.add(document, letter, next);
        for (const char last : partsOf(before).lasts) {
            for (const char first : parts.firsts)
                filter.add(document, last, first);
        }
        before = sound;
    }
}

} // namespace jishi

#pragma once
// A small random generator of our own: the same seed gives the same shop on every machine and with every library
// version.
#include "models/base/clock.h"
#include "models/base/ids.h"

#include <span>

namespace jishi {

class DemoRandom
{
public:
    explicit DemoRandom(uint64_t seed)
        : m_state(seed)
    { }

    // splitmix64.
    uint64_t next()
    {
        uint64_t z = (m_state += 0x9E3779B97F4A7C15ULL);
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9ULL;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EBULL;
        return z ^ (z >> 31);
    }
    // 0 .. bound-1; the bound is above zero.
    int64_t below(int64_t bound) { return static_cast<int64_t>((next() >> 16) % static_cast<uint64_t>(bound)); }
    int64_t between(int64_t least, int64_t most) { return least + below(most - least + 1); }
    bool percent(int chance) { return below(100) < chance; }
    bool perMille(int chance) { return below(1000) < chance; }
    template <typename T>
    const T &pick(std::span<const T> from)
    {
        return from[static_cast<size_t>(below(static_cast<int64_t>(from.size())))];
    }
    // Shaped as a version 7 UUID of that moment.
    Uuid uuid(Instant at)
    {
        std::array<uint8_t, Uuid::kSize> bytes {};
        for (size_t i = 0; i < 6; ++i)
            bytes[i] = static_cast<uint8_t>(static_cast<uint64_t>(at) >> (40 - 8 * i));
        const uint64_t noise = next();
        for (size_t i = 6; i < 8; ++i)
            bytes[i] = static_cast<uint8_t>(m_ticks >> (8 * (7 - i)));
        ++m_ticks;
        for (size_t i = 8; i < bytes.size(); ++i)
            bytes[i] = static_cast<uint8_t>(noise >> (8 * (15 - i)));
        bytes[6] = static_cast<uint8_t>(0x70 | (bytes[6] & 0x0F));
        bytes[8] = static_cast<uint8_t>(0x80 | (bytes[8] & 0x3F));
        return *Uuid::fromBytes(bytes.data(), Uuid::kSize);
    }

private:
    uint64_t m_state;
    uint16_t m_ticks = 0;
};

} // namespace jishi

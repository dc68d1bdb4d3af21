#pragma once
// Finds one byte string in a large text at memory speed, by comparing its two rarest bytes sixteen at a time.
#include <array>
#include <cstdint>
#include <string>
#include <string_view>

namespace jishi {

// How often each byte value occurs in the text that will be searched.
using ByteCounts = std::array<uint32_t, 256>;

class TextFinder
{
public:
    // `needle` must not be empty.
    TextFinder(std::string_view needle, const ByteCounts &counts);

    // Position of the first occurrence that lies wholly within [from, to) of `text`; npos when there is none.
    size_t find(std::string_view text, size_t from, size_t to) const;
    std::string_view needle() const { return m_needle; }

    static constexpr size_t npos = std::string_view::npos;

private:
    bool isAt(const char *place) const;
    size_t findSlowly(std::string_view text, size_t from, size_t to) const;

    std::string m_needle;
    size_t m_first = 0; // offset of the rarest byte in the needle
    size_t m_second = 0; // and of the next
};

} // namespace jishi

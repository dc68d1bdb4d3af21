#pragma once
// One text per row and the rank of each among all of them, byte by byte: what a list needs to be sorted by a text
// without looking at one. Equal texts have equal ranks.
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace jishi {

class RankedTexts
{
public:
    void clear();
    // Appends a row when `row` is the number of rows.
    void set(size_t row, std::string_view text);
    // After the last set(): ranks follow.
    void arrange();
    // From 0 on.
    uint32_t rank(size_t row) const { return m_ranks[row]; }

private:
    struct Place
    {
        uint32_t start = 0;
        uint32_t size = 0;
    };
    std::string_view text(uint32_t row) const { return { m_text.data() + m_places[row].start, m_places[row].size }; }

    std::string m_text; // a changed text is appended, its old one stays until the next clear()
    std::vector<Place> m_places; // by row
    std::vector<uint32_t> m_order; // rows by text
    std::vector<uint32_t> m_ranks; // by row
    std::vector<uint32_t> m_changed; // rows set since the last arrange()
};

} // namespace jishi

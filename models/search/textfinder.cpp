#include "models/search/textfinder.h"

#include <bit>
#include <cstring>
#if defined(__SSE2__)
#include <emmintrin.h>
#endif

namespace jishi {

TextFinder::TextFinder(std::string_view needle, const ByteCounts &counts)
    : m_needle(needle)
{
    const auto countAt = [&](size_t at) { return counts[static_cast<unsigned char>(m_needle[at])]; };
    for (size_t at = 1; at < m_needle.size(); ++at) {
        if (countAt(at) < countAt(m_first))
            m_first = at;
    }
    m_second = m_first == 0 ? m_needle.size() - 1 : 0;
    for (size_t at = 0; at < m_needle.size(); ++at) {
        if (at != m_first && countAt(at) < countAt(m_second))
            m_second = at;
    }
}

bool TextFinder::isAt(const char *place) const
{
    return std::memcmp(place, m_needle.data(), m_needle.size()) == 0;
}

size_t TextFinder::findSlowly(std::string_view text, size_t from, size_t to) const
{
    const size_t found = text.substr(0, to).find(m_needle, from);
    return found == std::string_view::npos ? npos : found;
}

size_t TextFinder::find(std::string_view text, size_t from, size_t to) const
{
    if (from + m_needle.size() > to)
        return npos;
    size_t at = from;
#if defined(__SSE2__)
    const __m128i first = _mm_set1_epi8(m_needle[m_first]);
    const __m128i second = _mm_set1_epi8(m_needle[m_second]);
    const auto load = [&text](size_t place) {
        return _mm_loadu_si128(reinterpret_cast<const __m128i *>(text.data() + place));
    };
    // The last places are left to the slow way, so that no load reads beyond `to`.
    for (; at + m_needle.size() + 15 <= to; at += 16) {
        const __m128i both =
            _mm_and_si128(_mm_cmpeq_epi8(load(at + m_first), first), _mm_cmpeq_epi8(load(at + m_second), second));
        for (auto mask = static_cast<unsigned>(_mm_movemask_epi8(both)); mask != 0; mask &= mask - 1) {
            const size_t place = at + static_cast<size_t>(std::countr_zero(mask));
            if (isAt(text.data() + place))
                return place;
        }
    }
#endif
    return findSlowly(text, at, to);
}

} // namespace jishi

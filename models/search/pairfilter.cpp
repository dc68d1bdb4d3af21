#include "models/search/pairfilter.h"

#include <algorithm>

namespace jishi {

namespace {

constexpr size_t kWordBits = 64;

}

PairFilter::PairFilter(size_t documents, int bucketBits)
    : m_words(documents / (kTogether * kWordBits) + 1)
    , m_bucketBits(bucketBits)
    , m_bits(m_words << bucketBits)
{ }

size_t PairFilter::bucketOf(char first, char second) const
{
    const uint32_t pair = static_cast<unsigned char>(first) * 256U + static_cast<unsigned char>(second);
    return (pair * 2'654'435'769U) >> (32 - m_bucketBits); // Knuth's multiplicative hash
}

void PairFilter::add(size_t document, char first, char second)
{
    const size_t bit = document / kTogether;
    m_bits[bucketOf(first, second) * m_words + bit / kWordBits] |= uint64_t(1) << (bit % kWordBits);
}

PairQuery::PairQuery(const PairFilter &filter, std::string_view typed)
{
    for (size_t i = 1; i < typed.size(); ++i) {
        const uint64_t *bitmap = filter.m_bits.data() + filter.bucketOf(typed[i - 1], typed[i]) * filter.m_words;
        if (std::ranges::find(m_bitmaps, bitmap) == m_bitmaps.end())
            m_bitmaps.push_back(bitmap);
    }
}

void PairQuery::narrow(const PairQuery &text, const PairQuery &sounds)
{
    m_others.push_back({ text.m_bitmaps, sounds.m_bitmaps });
}

uint64_t PairQuery::common(const Bitmaps &bitmaps, size_t at)
{
    uint64_t all = ~uint64_t(0);
    for (const uint64_t *bitmap : bitmaps)
        all &= bitmap[at];
    return all;
}

uint64_t PairQuery::word(size_t at) const
{
    uint64_t all = common(m_bitmaps, at);
    for (const auto &[text, sounds] : m_others)
        all &= common(text, at) | (sounds.empty() ? 0 : common(sounds, at));
    return all;
}

DocumentRange PairQuery::next(size_t from, size_t end) const
{
    for (size_t bit = from / PairFilter::kTogether; bit * PairFilter::kTogether < end;) {
        const size_t within = bit % kWordBits;
        const uint64_t rest = word(bit / kWordBits) >> within;
        if (rest == 0) {
            bit += kWordBits - within;
            continue;
        }
        const size_t first = bit + static_cast<size_t>(std::countr_zero(rest));
        const size_t length = static_cast<size_t>(std::countr_one(rest >> (first - bit)));
        const size_t begin = std::max(first * PairFilter::kTogether, from);
        return { std::min(begin, end), std::min((first + length) * PairFilter::kTogether, end) };
    }
    return { end, end };
}

} // namespace jishi

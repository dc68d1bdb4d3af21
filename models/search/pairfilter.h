#pragma once
// Which documents have which two bytes side by side: a search reads a few bitmaps instead of all text, and then looks
// only where all pairs of the typed word may be. Sometimes says yes in vain, never no in vain.
#include <bit>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

namespace jishi {

struct DocumentRange
{
    size_t first = 0;
    size_t end = 0;
    bool isEmpty() const { return first == end; }
};

class PairFilter
{
public:
    // 2^bucketBits bitmaps share all pairs.
    PairFilter() = default;
    PairFilter(size_t documents, int bucketBits);

    void add(size_t document, char first, char second);

private:
    friend class PairQuery;
    // Neighbours share a bit: they are read together anyway, and the bitmaps stay small.
    static constexpr size_t kTogether = 4;
    size_t bucketOf(char first, char second) const;

    size_t m_words = 0; // of 64 bits, in each bitmap
    int m_bucketBits = 0;
    std::vector<uint64_t> m_bits;
};

// One typed word asked of a filter.
class PairQuery
{
public:
    PairQuery(const PairFilter &filter, std::string_view typed);
    // Only documents are of interest that may have another word as well, as text or as sounds.
    void narrow(const PairQuery &text, const PairQuery &sounds);

    // The first documents within [from, end) that may have every pair; empty when there are no more.
    DocumentRange next(size_t from, size_t end) const;

private:
    using Bitmaps = std::vector<const uint64_t *>;
    struct Either
    {
        Bitmaps text;
        Bitmaps sounds;
    };
    static uint64_t common(const Bitmaps &bitmaps, size_t at);
    uint64_t word(size_t at) const;

    Bitmaps m_bitmaps;
    std::vector<Either> m_others;
};

} // namespace jishi

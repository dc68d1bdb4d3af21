#pragma once
// One search over one arena: block by block from the most popular document on, until nothing better can follow.
#include "models/search/textarena.h"

#include <array>

namespace jishi {

class ArenaSearch
{
public:
    ArenaSearch(
        const TextArena &arena, const SearchQuery &query, const std::vector<bool> &dead, size_t limit, bool byGroup);
    std::vector<ArenaHit> run();

private:
    static constexpr size_t kRanks = static_cast<size_t>(SearchRank::None);

    void addExact();
    void searchBlock(size_t first, size_t end);
    void findText(size_t first, size_t end);
    void findTextIn(DocumentRange range);
    void findSounds(size_t first, size_t end);
    void take(ArenaHit hit);
    // Later documents are less popular: once one rank is full, only a better rank is of use.
    bool isUseful(SearchRank rank) const { return rank < m_fullFrom; }
    SearchRank confirmed(uint32_t document, SearchRank rank) const;
    std::vector<ArenaHit> &bucket(SearchRank rank) { return m_buckets[static_cast<size_t>(rank)]; }
    std::vector<ArenaHit> merged() const;
    bool isSame(uint32_t a, uint32_t b) const;

    const TextArena &m_arena;
    const SearchQuery &m_query;
    const std::vector<bool> &m_dead;
    size_t m_limit;
    bool m_byGroup;
    std::vector<WordMatcher> m_words; // the first drives the search
    PairQuery m_textPairs; // of the first word
    PairQuery m_soundPairs;
    std::array<std::vector<ArenaHit>, kRanks> m_buckets;
    SearchRank m_fullFrom = SearchRank::None;
    size_t m_examined = 0;
    std::vector<ArenaHit> m_textHits; // of the block at hand
    std::vector<ArenaHit> m_soundHits;
};

} // namespace jishi

#pragma once
// A search that forgives one letter in every Latin word: for when the words as typed find next to nothing.
#include "models/search/textarena.h"

namespace jishi {

class TypoSearch
{
public:
    TypoSearch(const TextArena &arena, const SearchQuery &query);

    // The first `limit` documents (or groups, when byGroup) in the arena's order, without those in `dead`.
    std::vector<ArenaHit> run(const std::vector<bool> &dead, size_t limit, bool byGroup) const;

private:
    bool fits(uint32_t document) const;

    const TextArena &m_arena;
    struct Word
    {
        WordMatcher asTyped;
        DocumentSet similar;
    };
    std::vector<Word> m_words;
    DocumentSet m_candidates; // have a word that is nearly what was typed
};

} // namespace jishi

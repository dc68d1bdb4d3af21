#include "models/search/typosearch.h"

#include "models/search/tuning.h"

#include <algorithm>

namespace jishi {

TypoSearch::TypoSearch(const TextArena &arena, const SearchQuery &query)
    : m_arena(arena)
    , m_candidates(arena.size())
{
    if (std::ranges::none_of(query.words, canHaveTypo))
        return;
    m_words.reserve(query.words.size());
    for (const std::string &typed : query.words) {
        Word &word = m_words.emplace_back(Word { WordMatcher(typed, arena.m_counts), DocumentSet(arena.size()) });
        if (canHaveTypo(typed))
            arena.m_latinWords.findSimilar(typed, word.similar);
        m_candidates.add(word.similar);
    }
}

std::vector<ArenaHit> TypoSearch::run(const std::vector<bool> &dead, size_t limit, bool byGroup) const
{
    std::vector<ArenaHit> hits;
    size_t examined = 0;
    for (size_t at = m_candidates.next(0); at < m_arena.size() && hits.size() < limit && examined < kExaminedTypos;
         at = m_candidates.next(at + 1)) {
        const auto document = static_cast<uint32_t>(at);
        const bool isThere =
            byGroup && !hits.empty() && m_arena.key(hits.back().document).group == m_arena.key(document).group;
        if (dead[document] || isThere)
            continue;
        ++examined;
        if (fits(document))
            hits.push_back({ SearchRank::Typo, document });
    }
    return hits;
}

bool TypoSearch::fits(uint32_t document) const
{
    return std::ranges::all_of(m_words, [&](const Word &word) {
        return word.similar.contains(document)
            || word.asTyped.textRank(m_arena.m_text, m_arena.m_textStarts[document], m_arena.m_textStarts[document + 1])
            != SearchRank::None
            || word.asTyped.pinyinRank(m_arena.sounds(document)) != SearchRank::None;
    });
}

} // namespace jishi

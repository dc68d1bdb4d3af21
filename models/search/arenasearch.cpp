#include "models/search/arenasearch.h"

#include "models/search/tuning.h"

#include <algorithm>
#include <set>

namespace jishi {

ArenaSearch::ArenaSearch(
    const TextArena &arena, const SearchQuery &query, const std::vector<bool> &dead, size_t limit, bool byGroup)
    : m_arena(arena)
    , m_query(query)
    , m_dead(dead)
    , m_limit(limit)
    , m_byGroup(byGroup)
{
    m_words.reserve(query.words.size());
    for (const std::string &word : query.words)
        m_words.emplace_back(word, arena.m_counts);
}

std::vector<ArenaHit> ArenaSearch::run()
{
    addExact();
    const size_t count = m_arena.size();
    for (size_t first = 0; first < count && m_examined < kExaminedHits; first += kSearchBlock) {
        if (!isUseful(SearchRank::Prefix))
            break;
        searchBlock(first, std::min(first + kSearchBlock, count));
    }
    return merged();
}

void ArenaSearch::addExact()
{
    for (const ArenaHit &hit : m_arena.exact(m_query.whole)) {
        std::vector<ArenaHit> &same = bucket(hit.rank);
        const bool isThere = !same.empty() && isSame(same.back().document, hit.document);
        if (!m_dead[hit.document] && !isThere && same.size() < m_limit)
            same.push_back(hit);
    }
}

void ArenaSearch::searchBlock(size_t first, size_t end)
{
    m_textHits.clear();
    m_soundHits.clear();
    findText(first, end);
    if (m_words.front().pinyin() && isUseful(SearchRank::PinyinPrefix))
        findSounds(first, end);
    m_examined += m_textHits.size() + m_soundHits.size();

    auto text = m_textHits.begin();
    auto sound = m_soundHits.begin();
    while (text != m_textHits.end() || sound != m_soundHits.end()) {
        const bool takesText =
            sound == m_soundHits.end() || (text != m_textHits.end() && text->document <= sound->document);
        if (!takesText) {
            take(*sound++);
            continue;
        }
        ArenaHit hit = *text++;
        if (sound != m_soundHits.end() && sound->document == hit.document)
            hit.rank = std::min(hit.rank, (sound++)->rank);
        take(hit);
    }
}

void ArenaSearch::findText(size_t first, size_t end)
{
    const std::vector<uint32_t> &starts = m_arena.m_textStarts;
    const std::string_view text = m_arena.m_text;
    const WordMatcher &word = m_words.front();
    const size_t blockEnd = starts[end];
    auto next = starts.begin() + static_cast<ptrdiff_t>(first);
    const auto last = starts.begin() + static_cast<ptrdiff_t>(end) + 1;
    for (size_t at = starts[first]; at < blockEnd;) {
        at = word.finder().find(text, at, blockEnd);
        if (at == TextFinder::npos)
            break;
        next = std::upper_bound(next, last, at); // the start of the document after the hit's
        const auto document = static_cast<uint32_t>(next - starts.begin() - 1);
        m_textHits.push_back({ word.textRank(text, starts[document], *next), document });
        at = *next;
    }
}

void ArenaSearch::findSounds(size_t first, size_t end)
{
    const std::vector<uint32_t> &starts = m_arena.m_soundStarts;
    const WordMatcher &word = m_words.front();
    const std::span<const Sound> block(m_arena.m_sounds.data(), starts[end]);
    auto next = starts.begin() + static_cast<ptrdiff_t>(first);
    const auto last = starts.begin() + static_cast<ptrdiff_t>(end) + 1;
    for (size_t at = word.pinyin()->find(block, starts[first]); at < block.size();
         at = word.pinyin()->find(block, *next)) {
        next = std::upper_bound(next, last, at);
        const auto document = static_cast<uint32_t>(next - starts.begin() - 1);
        m_soundHits.push_back({ word.pinyinRank(m_arena.sounds(document)), document });
    }
}

SearchRank ArenaSearch::confirmed(uint32_t document, SearchRank rank) const
{
    for (size_t i = 1; i < m_words.size() && rank != SearchRank::None; ++i) {
        const WordMatcher &word = m_words[i];
        const SearchRank text =
            word.textRank(m_arena.m_text, m_arena.m_textStarts[document], m_arena.m_textStarts[document + 1]);
        const SearchRank sound = text <= SearchRank::WordStart ? text : word.pinyinRank(m_arena.sounds(document));
        rank = std::max(rank, std::min(text, sound));
    }
    return rank;
}

void ArenaSearch::take(ArenaHit hit)
{
    if (!isUseful(hit.rank) || m_dead[hit.document])
        return;
    hit.rank = confirmed(hit.document, hit.rank);
    if (!isUseful(hit.rank))
        return;
    std::vector<ArenaHit> &same = bucket(hit.rank);
    if (!same.empty() && isSame(same.back().document, hit.document))
        return;
    same.push_back(hit);
    if (same.size() >= m_limit)
        m_fullFrom = hit.rank;
}

bool ArenaSearch::isSame(uint32_t a, uint32_t b) const
{
    return m_byGroup ? m_arena.key(a).group == m_arena.key(b).group : a == b;
}

std::vector<ArenaHit> ArenaSearch::merged() const
{
    std::vector<ArenaHit> hits;
    std::set<RowId> seen;
    for (const std::vector<ArenaHit> &same : m_buckets) {
        for (const ArenaHit &hit : same) {
            const RowId identity = m_byGroup ? m_arena.key(hit.document).group : RowId(hit.document);
            if (hits.size() < m_limit && seen.insert(identity).second)
                hits.push_back(hit);
        }
    }
    return hits;
}

} // namespace jishi

#include "models/search/arenasearch.h"

#include "models/search/tuning.h"

#include <algorithm>
#include <set>

namespace jishi {
namespace {

// Which document of a range a position belongs to, for positions that only grow.
class DocumentCursor
{
public:
    DocumentCursor(const std::vector<uint32_t> &starts, DocumentRange range)
        : m_starts(starts.data())
        , m_next(m_starts + range.first)
        , m_last(m_starts + range.end + 1)
    { }
    uint32_t documentAt(size_t position)
    {
        if (*m_next <= position)
            m_next = std::upper_bound(m_next, m_last, position);
        return static_cast<uint32_t>(m_next - m_starts - 1);
    }

private:
    const uint32_t *m_starts;
    const uint32_t *m_next; // where the document after the last asked one starts
    const uint32_t *m_last;
};

// One hit per document, with its best rank.
void note(std::vector<ArenaHit> &hits, ArenaHit hit)
{
    if (hits.empty() || hits.back().document != hit.document)
        hits.push_back(hit);
    else
        hits.back().rank = std::min(hits.back().rank, hit.rank);
}

std::vector<WordMatcher> matchers(const SearchQuery &query, const ByteCounts &counts)
{
    std::vector<WordMatcher> matchers;
    matchers.reserve(query.words.size());
    for (const std::string &word : query.words)
        matchers.emplace_back(word, counts);
    return matchers;
}

} // namespace

ArenaSearch::ArenaSearch(
    const TextArena &arena, const SearchQuery &query, const std::vector<bool> &dead, size_t limit, bool byGroup)
    : m_arena(arena)
    , m_query(query)
    , m_dead(dead)
    , m_limit(limit)
    , m_byGroup(byGroup)
    , m_words(matchers(query, arena.m_counts))
    , m_textPairs(arena.m_textPairs, m_words.front().finder().needle())
    , m_soundPairs(arena.m_soundPairs, m_words.front().letters())
{
    for (size_t i = 1; i < m_words.size(); ++i) {
        if (m_words[i].letters().size() == 1)
            continue; // a single letter has no pair that could be missing
        const PairQuery text(arena.m_textPairs, m_words[i].finder().needle());
        const PairQuery sounds(arena.m_soundPairs, m_words[i].letters());
        m_textPairs.narrow(text, sounds);
        m_soundPairs.narrow(text, sounds);
    }
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
    if (!m_words.front().letters().empty() && isUseful(SearchRank::PinyinPrefix))
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
    for (DocumentRange range = m_textPairs.next(first, end); !range.isEmpty(); range = m_textPairs.next(range.end, end))
        findTextIn(range);
}

// The rank is asked first: most hits of a common word are no longer of use, and finding their document costs more.
void ArenaSearch::findTextIn(DocumentRange range)
{
    const std::vector<uint32_t> &starts = m_arena.m_textStarts;
    const std::string_view text = m_arena.m_text;
    const WordMatcher &word = m_words.front();
    const size_t end = starts[range.end];
    DocumentCursor cursor(starts, range);
    for (size_t at = starts[range.first]; at < end; ++at) {
        at = word.finder().find(text, at, end);
        if (at == TextFinder::npos)
            break;
        if (const SearchRank rank = word.textRankAt(text, at); isUseful(rank))
            note(m_textHits, { rank, cursor.documentAt(at) });
    }
}

void ArenaSearch::findSounds(size_t first, size_t end)
{
    for (DocumentRange range = m_soundPairs.next(first, end); !range.isEmpty();
         range = m_soundPairs.next(range.end, end)) {
        for (size_t document = range.first; document < range.end; ++document) {
            const SearchRank rank = m_words.front().pinyinRank(m_arena.sounds(document));
            if (isUseful(rank))
                m_soundHits.push_back({ rank, static_cast<uint32_t>(document) });
        }
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

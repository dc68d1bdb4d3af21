#include "models/search/shelf.h"

#include "models/search/tuning.h"
#include "models/search/typosearch.h"

#include <algorithm>
#include <tuple>

namespace jishi {
namespace {

TextArena emptyArena()
{
    TextArena arena;
    arena.seal();
    return arena;
}

} // namespace

Shelf::Part Shelf::partOf(TextArena sealed)
{
    Part part;
    part.dead.resize(sealed.size());
    part.arena = std::make_shared<const TextArena>(std::move(sealed));
    return part;
}

Shelf::Shelf()
    : Shelf(emptyArena())
{ }

Shelf::Shelf(TextArena sealed)
    : m_main(partOf(std::move(sealed)))
    , m_tail(partOf(emptyArena()))
{ }

void Shelf::collect(const Part &part, const std::set<RowId> &groups, std::map<RowId, Texts> &texts)
{
    for (size_t document = 0; document < part.arena->size(); ++document) {
        const RowId group = part.arena->key(document).group;
        if (!part.dead[document] && groups.contains(group))
            texts[group].insert(part.arena->fields(document));
    }
}

// Stock, payments and the like touch the same rows and change no text: those must cost nothing.
std::set<RowId> Shelf::changedGroups(const std::set<RowId> &groups, const std::vector<Document> &documents) const
{
    std::map<RowId, Texts> before;
    collect(m_main, groups, before);
    collect(m_tail, groups, before);
    std::map<RowId, Texts> after;
    for (const Document &document : documents)
        after[document.key.group].insert(document.fields);
    std::set<RowId> changed;
    for (const RowId group : groups) {
        if (before[group] != after[group])
            changed.insert(group);
    }
    return changed;
}

void Shelf::kill(Part &part, const std::set<RowId> &groups)
{
    for (size_t document = 0; document < part.arena->size(); ++document) {
        if (!part.dead[document] && groups.contains(part.arena->key(document).group)) {
            part.dead[document] = true;
            ++part.deadCount;
        }
    }
}

void Shelf::replace(const std::set<RowId> &groups, const std::vector<Document> &documents)
{
    const std::set<RowId> changed = changedGroups(groups, documents);
    if (changed.empty())
        return;
    kill(m_main, changed);
    kill(m_tail, changed);
    TextArena tail;
    for (size_t document = 0; document < m_tail.arena->size(); ++document) {
        if (!m_tail.dead[document])
            tail.append(m_tail.arena->key(document), m_tail.arena->fields(document));
    }
    for (const Document &document : documents) {
        if (changed.contains(document.key.group))
            tail.append(document.key, document.fields);
    }
    tail.seal();
    m_tail = partOf(std::move(tail));
}

bool Shelf::isWorn() const
{
    return m_tail.arena->size() > kTailDocuments || m_main.deadCount > std::max(kTailDocuments, m_main.dead.size() / 4);
}

size_t Shelf::size() const
{
    return m_main.arena->size() - m_main.deadCount + m_tail.arena->size();
}

void Shelf::addTypos(std::vector<ShelfHit> &hits, const SearchQuery &query, size_t limit, bool byGroup) const
{
    const std::vector<ShelfHit> exact = hits;
    for (const Part *part : { &m_main, &m_tail }) {
        for (const ArenaHit &hit : TypoSearch(*part->arena, query).run(part->dead, limit, byGroup)) {
            const DocumentKey &key = part->arena->key(hit.document);
            const bool isThere = std::ranges::any_of(exact, [&](const ShelfHit &other) {
                return other.key.group == key.group && (byGroup || other.key.id == key.id);
            });
            if (!isThere)
                hits.push_back({ hit.rank, key });
        }
    }
}

std::vector<ShelfHit> Shelf::search(const SearchQuery &query, size_t limit, bool byGroup) const
{
    std::vector<ShelfHit> hits;
    for (const Part *part : { &m_main, &m_tail }) {
        for (const ArenaHit &hit : part->arena->search(query, part->dead, limit, byGroup))
            hits.push_back({ hit.rank, part->arena->key(hit.document) });
    }
    if (hits.size() < std::min(limit, kFewHits) && !query.isEmpty())
        addTypos(hits, query, limit + hits.size(), byGroup);
    // A group is wholly in one part, so nothing is there twice.
    std::ranges::sort(hits, {}, [](const ShelfHit &hit) {
        return std::tuple(hit.rank, -hit.key.popularity, hit.key.group, hit.key.position, hit.key.id);
    });
    if (hits.size() > limit)
        hits.resize(limit);
    return hits;
}

} // namespace jishi

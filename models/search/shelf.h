#pragma once
// The documents of one kind: a large arena that never changes and a small tail of those changed since. Copies share
// both, so a copy is cheap to change and the original stays as it was for whoever searches it.
#include "models/search/textarena.h"

#include <map>
#include <memory>
#include <set>

namespace jishi {

struct Document
{
    DocumentKey key;
    std::string fields;
};

struct ShelfHit
{
    SearchRank rank = SearchRank::None;
    DocumentKey key;
};

class Shelf
{
public:
    Shelf();
    explicit Shelf(TextArena sealed);

    // Everything of these groups goes; `documents` come instead. Groups whose text stays the same are left alone.
    void replace(const std::set<RowId> &groups, const std::vector<Document> &documents);
    // The tail has grown long: better loaded anew.
    bool isWorn() const;
    std::vector<ShelfHit> search(const SearchQuery &query, size_t limit, bool byGroup) const;
    size_t size() const; // living documents

private:
    struct Part
    {
        std::shared_ptr<const TextArena> arena;
        std::vector<bool> dead;
        size_t deadCount = 0;
    };
    using Texts = std::multiset<std::string_view>;

    static Part partOf(TextArena sealed);
    static void collect(const Part &part, const std::set<RowId> &groups, std::map<RowId, Texts> &texts);
    static void kill(Part &part, const std::set<RowId> &groups);
    void addTypos(std::vector<ShelfHit> &hits, const SearchQuery &query, size_t limit, bool byGroup) const;
    std::set<RowId> changedGroups(const std::set<RowId> &groups, const std::vector<Document> &documents) const;

    Part m_main;
    Part m_tail;
};

} // namespace jishi

#pragma once
// The searchable text of many documents, packed into one block of memory in the order of their popularity, and the
// search over it. Built, sealed, then only read: a sealed arena may be shared between threads.
#include "models/base/ids.h"
#include "models/search/latinwords.h"
#include "models/search/pairfilter.h"
#include "models/search/wordmatcher.h"

#include <string>
#include <vector>

namespace jishi {

// Fields of one document; reused to fill an arena without an allocation per document.
struct DocumentText
{
    void clear() { fields.clear(); }
    void addCode(std::string_view folded) { add(kCodeField, folded); }
    void addName(std::string_view folded) { add(kNameField, folded); }

    std::string fields;

private:
    void add(char mark, std::string_view folded)
    {
        if (!folded.empty())
            (fields += mark) += folded;
    }
};

struct DocumentKey
{
    RowId id = 0;
    RowId group = 0; // documents of one group stand together: the variants of a product
    int64_t popularity = 0; // of the group
    int64_t position = 0; // within the group
};

struct ArenaHit
{
    SearchRank rank = SearchRank::None;
    uint32_t document = 0;
};

class TextArena
{
public:
    void append(const DocumentKey &key, std::string_view fields);
    // Orders the documents by popularity and makes the arena ready for search. Once, after the last append.
    void seal();

    size_t size() const { return m_keys.size(); }
    const DocumentKey &key(size_t document) const { return m_keys[document]; }
    std::string_view fields(size_t document) const;

    // The best `limit` groups' (or documents', when !byGroup) hits, best first; those marked in `dead` are left out.
    std::vector<ArenaHit> search(
        const SearchQuery &query, const std::vector<bool> &dead, size_t limit, bool byGroup) const;

private:
    friend class ArenaSearch;
    friend class TypoSearch;
    std::span<const Sound> sounds(size_t document) const;
    void arrange();
    void readSounds();
    void indexFields();
    void notePairs();
    void noteWords();
    // Documents that have the whole text as one field, with ExactCode or ExactName.
    std::vector<ArenaHit> exact(const std::string &whole) const;

    struct FieldHash
    {
        uint32_t hash = 0;
        uint32_t document = 0;
        auto operator<=>(const FieldHash &) const = default;
    };

    std::vector<DocumentKey> m_keys;
    std::string m_text;
    std::vector<uint32_t> m_textStarts; // one more than documents
    std::vector<Sound> m_sounds;
    std::vector<uint32_t> m_soundStarts; // one more than documents
    PairFilter m_soundPairs;
    PairFilter m_textPairs;
    LatinWords m_latinWords;
    std::vector<FieldHash> m_exact;
    ByteCounts m_counts {};
};

} // namespace jishi

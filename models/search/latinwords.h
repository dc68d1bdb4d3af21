#pragma once
// The Latin words of many documents' names, each once, and who has them: a typed word is compared with all words there
// are instead of with all text. Built document by document, sealed, then only read.
#include <cstdint>
#include <map>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace jishi {

// Shorter words have too many neighbours for a slip to be told from another word.
constexpr size_t kTypoLetters = 4;
// Whether a slip in this typed, folded word can be forgiven.
bool canHaveTypo(std::string_view typed);
// Whether the typed word is a beginning of `word` but for one letter: added, left out, wrong, or swapped with the next.
bool isWithinOneLetter(std::string_view typed, std::string_view word);

// Calls take(start, word) for every run of Latin letters of a folded text that a typed word may be compared with.
template <typename Take>
void forEachLatinWord(std::string_view folded, Take take)
{
    const auto isLetter = [](char byte) { return byte >= 'a' && byte <= 'z'; };
    for (size_t at = 0; at < folded.size(); ++at) {
        const size_t start = at;
        while (at < folded.size() && isLetter(folded[at]))
            ++at;
        if (at - start + 1 >= kTypoLetters)
            take(start, folded.substr(start, at - start));
    }
}

// Documents as bits.
class DocumentSet
{
public:
    explicit DocumentSet(size_t documents)
        : m_bits(documents / 64 + 1)
    { }
    void add(uint32_t document) { m_bits[document / 64] |= uint64_t(1) << (document % 64); }
    void add(const DocumentSet &others);
    bool contains(uint32_t document) const { return (m_bits[document / 64] >> (document % 64)) & 1; }
    // The first of them at or after `from`; SIZE_MAX when there is none.
    size_t next(size_t from) const;

private:
    std::vector<uint64_t> m_bits;
};

class LatinWords
{
public:
    // Documents come in growing order.
    void add(uint32_t document, std::string_view name);
    void seal();

    // Adds every document with a word that is within one letter of the typed one.
    void findSimilar(std::string_view typed, DocumentSet &found) const;

private:
    struct Word
    {
        uint32_t start = 0; // in m_text
        uint32_t size = 0;
        uint32_t documents = 0; // where they begin in m_documents
    };

    std::map<std::string, std::vector<uint32_t>, std::less<>> m_building;
    std::string m_text;
    std::vector<Word> m_words; // and one more, where the last one's documents end
    std::vector<uint32_t> m_documents;
};

} // namespace jishi

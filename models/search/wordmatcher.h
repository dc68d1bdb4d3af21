#pragma once
// One typed word against documents: as text, and as pinyin where it can be.
#include "models/search/pinyinmatcher.h"
#include "models/search/searchquery.h"
#include "models/search/textfinder.h"

#include <optional>

namespace jishi {

// A document's text is a row of fields, each begun by one of these; neither can occur in folded text.
constexpr char kCodeField = '\x01'; // SKU, barcode, phone, order number
constexpr char kNameField = '\x02';
inline bool isFieldMark(char byte)
{
    return byte == kCodeField || byte == kNameField;
}

class WordMatcher
{
public:
    WordMatcher(std::string_view word, const ByteCounts &counts);

    const TextFinder &finder() const { return m_finder; }
    // The word as letters to be found by sound; empty when it cannot be pinyin.
    std::string_view letters() const { return m_pinyin ? m_pinyin->typed() : std::string_view(); }

    // The best fit within [from, to) of the text; `text[to]` must be there: the next document's mark or a last one.
    SearchRank textRank(std::string_view text, size_t from, size_t to) const;
    // How well the word fits that was found at `place`.
    SearchRank textRankAt(std::string_view text, size_t place) const;
    SearchRank pinyinRank(std::span<const Sound> sounds) const;

private:
    TextFinder m_finder;
    std::optional<PinyinMatcher> m_pinyin;
};

} // namespace jishi

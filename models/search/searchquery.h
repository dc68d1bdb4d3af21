#pragma once
// What a person typed, folded and cut into words. All words must be found.
#include <QStringView>
#include <string>
#include <vector>

namespace jishi {

// How well a document fits, best first.
enum class SearchRank {
    ExactCode, // the whole text is a SKU, barcode, phone or order number
    ExactName,
    Prefix, // a field begins with it
    WordStart, // a word begins with it, or a code ends with it (the tail of a phone number)
    PinyinPrefix, // a name begins with these sounds
    Inside,
    PinyinInside,
    Typo, // but for one letter of a Latin word
    None,
};

struct SearchQuery
{
    explicit SearchQuery(QStringView typed);

    bool isEmpty() const { return words.empty(); }

    std::string whole; // folded, single spaces
    std::vector<std::string> words; // longest first
};

} // namespace jishi

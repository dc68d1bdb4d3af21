#pragma once
// Which part of a shown text is what was searched for: the letters themselves, the Chinese characters whose sounds were
// typed, or the word that was meant. Made once per search, asked for every text on screen.
#include "models/search/pinyinmatcher.h"

#include <QList>
#include <QStringList>
#include <optional>

namespace jishi {

// In UTF-16 units, as QString counts.
struct TextRange
{
    qsizetype start = 0;
    qsizetype length = 0;
    friend bool operator==(const TextRange &, const TextRange &) = default;
};

class SearchMarks
{
public:
    SearchMarks() = default;
    explicit SearchMarks(QStringView typed);

    // In the text's order, apart from each other.
    QList<TextRange> in(const QString &text) const;
    bool isEmpty() const { return m_words.empty(); }

private:
    struct Word
    {
        std::string text;
        std::optional<PinyinMatcher> sounds;
    };
    std::vector<Word> m_words;
};

// Whether every typed word is found in one of a few texts; for lists too short to need an index.
bool fitsSearch(const QString &typed, const QStringList &texts);

} // namespace jishi

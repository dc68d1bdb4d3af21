#include "models/search/searchmarks.h"

#include "models/search/latinwords.h"
#include "models/search/searchquery.h"
#include "models/search/searchtext.h"

#include <algorithm>

namespace jishi {

namespace {

// A text as search compares it, with where each piece came from.
struct FoldedText
{
    explicit FoldedText(const QString &text);

    std::string bytes;
    std::vector<TextRange> ofByte;
    std::vector<Sound> sounds { kSoundBreak };
    std::vector<TextRange> ofSound { TextRange() };
    bool isSpoken = false; // has a Chinese character: only such names are found by sound
};

FoldedText::FoldedText(const QString &text)
{
    for (qsizetype at = 0; at < text.size();) {
        const bool isPair = text.at(at).isHighSurrogate() && at + 1 < text.size();
        const TextRange here { at, isPair ? 2 : 1 };
        at += here.length;
        const std::string character = folded(text.mid(here.start, here.length).toStdString());
        bytes += character.empty() ? " " : character;
        ofByte.resize(bytes.size(), here);
        size_t from = 0;
        const Sound sound = character.empty() ? kSoundBreak : soundOf(nextCharacter(character, from));
        if (sound == kSoundBreak)
            continue; // spaces and signs are not typed
        sounds.push_back(sound);
        ofSound.push_back(here);
        isSpoken |= isChinese(sound);
    }
}

TextRange rangeOf(const std::vector<TextRange> &sources, size_t start, size_t size)
{
    const TextRange &first = sources[start];
    const TextRange &last = sources[start + size - 1];
    return { first.start, last.start + last.length - first.start };
}

void addText(QList<TextRange> &found, const FoldedText &text, const std::string &word)
{
    for (size_t at = text.bytes.find(word); at != std::string::npos; at = text.bytes.find(word, at + word.size()))
        found.append(rangeOf(text.ofByte, at, word.size()));
}

void addSounds(QList<TextRange> &found, const FoldedText &text, const PinyinMatcher &matcher)
{
    const size_t at = matcher.find(text.sounds, 0);
    if (text.isSpoken && at < text.sounds.size())
        found.append(rangeOf(text.ofSound, at, matcher.matchedLength(text.sounds, at)));
}

void addSlips(QList<TextRange> &found, const FoldedText &text, const std::string &typed)
{
    forEachLatinWord(text.bytes, [&](size_t start, std::string_view word) {
        if (isWithinOneLetter(typed, word))
            found.append(rangeOf(text.ofByte, start, word.size()));
    });
}

// Sorted, and what touches or overlaps joined.
QList<TextRange> joined(QList<TextRange> ranges)
{
    std::ranges::sort(ranges, {}, &TextRange::start);
    QList<TextRange> result;
    for (const TextRange &range : std::as_const(ranges)) {
        if (result.isEmpty() || range.start > result.back().start + result.back().length)
            result.append(range);
        else
            result.back().length = std::max(result.back().length, range.start + range.length - result.back().start);
    }
    return result;
}

} // namespace

SearchMarks::SearchMarks(QStringView typed)
{
    for (const std::string &text : SearchQuery(typed).words) {
        Word &word = m_words.emplace_back(Word { text, {} });
        std::string letters = text;
        std::erase(letters, '\'');
        if (PinyinMatcher::canMatch(letters))
            word.sounds.emplace(letters);
    }
}

QList<TextRange> SearchMarks::in(const QString &shown) const
{
    if (m_words.empty() || shown.isEmpty())
        return {};
    const FoldedText text(shown);
    QList<TextRange> found;
    for (const Word &word : m_words) {
        const qsizetype before = found.size();
        addText(found, text, word.text);
        if (found.size() == before && word.sounds)
            addSounds(found, text, *word.sounds);
        if (found.size() == before && canHaveTypo(word.text))
            addSlips(found, text, word.text);
    }
    return joined(std::move(found));
}

bool fitsSearch(const QString &typed, const QStringList &texts)
{
    const QStringList words = typed.simplified().split(u' ', Qt::SkipEmptyParts);
    return std::ranges::all_of(words, [&](const QString &word) {
        const SearchMarks marks(word);
        return std::ranges::any_of(texts, [&](const QString &text) { return !marks.in(text).isEmpty(); });
    });
}

} // namespace jishi

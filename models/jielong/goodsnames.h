#pragma once
// Finds names of goods in running text: the longest one that begins at a place, among any number of names, and those
// that a word is part of. Built once, then only read, from any thread. Holds a number per name, chosen by whoever knows
// it.
#include <QString>
#include <array>
#include <cstdint>
#include <span>
#include <string>
#include <vector>

namespace jishi {

struct GoodsName
{
    QString phrase;
    int64_t number = 0;
};

class GoodsNames
{
public:
    struct Match
    {
        qsizetype length = 0; // in the text, blanks included; 0: nothing begins here
        int64_t number = 0;
        bool ambiguous = false; // the same phrase stands for several numbers
    };

    GoodsNames() = default;
    // Names without a letter, or of digits, numerals and measures only, are left out: "2份" is never goods.
    // `withParts`: containing() answers.
    explicit GoodsNames(std::span<const GoodsName> names, qsizetype shortest = 2, bool withParts = true);

    bool isEmpty() const { return m_phrases.empty(); }
    // The longest name at this place of a folded text. Never cuts a number or a Latin word in two; a blank inside the
    // text must be one of the name, or stand between two scripts.
    Match matchAt(QStringView folded, qsizetype at) const;
    // The numbers of the names that contain this folded word, at most so many different ones.
    std::vector<int64_t> containing(QStringView foldedWord, size_t most = 8) const;

private:
    static constexpr qsizetype kLongest = 63;
    struct Phrase
    {
        uint64_t spaces = 0; // bit i: the name has a blank before its i-th letter
        uint64_t hash = 0;
        int64_t number = 0;
        uint32_t offset = 0;
        uint8_t length = 0;
        bool ambiguous = false;
    };

    void add(const GoodsName &name, qsizetype shortest);
    void insert(uint32_t phrase);
    void indexPairs();
    const Phrase *find(uint64_t hash, QStringView compact) const;
    QStringView text(const Phrase &phrase) const { return QStringView(m_letters).mid(phrase.offset, phrase.length); }

    QString m_letters; // all phrases one after another, folded, without blanks
    std::vector<Phrase> m_phrases;
    std::vector<uint32_t> m_slots; // open addressing; number of the phrase + 1
    std::vector<uint64_t> m_lengths; // by first letter: bit n, there is a phrase of n letters
    std::vector<uint32_t> m_pairStarts; // by adjacent letters: where their phrases are listed
    std::vector<uint32_t> m_pairPhrases;
};

} // namespace jishi

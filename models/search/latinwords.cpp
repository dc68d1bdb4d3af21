#include "models/search/latinwords.h"

#include <algorithm>
#include <bit>

namespace jishi {

bool canHaveTypo(std::string_view typed)
{
    return typed.size() >= kTypoLetters
        && std::ranges::all_of(typed, [](char byte) { return byte >= 'a' && byte <= 'z'; });
}

bool isWithinOneLetter(std::string_view typed, std::string_view word)
{
    size_t at = 0;
    while (at < typed.size() && at < word.size() && typed[at] == word[at])
        ++at;
    if (at == typed.size())
        return true;
    // From the first difference on, one slip must explain everything.
    const std::string_view rest = typed.substr(at);
    const std::string_view wanted = word.substr(at);
    if (wanted.starts_with(rest.substr(1)))
        return true; // one too many
    if (wanted.empty())
        return false;
    const std::string_view behind = wanted.substr(1);
    return behind.starts_with(rest.substr(1)) // a wrong one
        || behind.starts_with(rest) // one left out
        || (rest.size() > 1 && wanted.size() > 1 && rest[0] == wanted[1] && rest[1] == wanted[0]
            && wanted.substr(2).starts_with(rest.substr(2))); // two swapped
}

void DocumentSet::add(const DocumentSet &others)
{
    for (size_t i = 0; i < m_bits.size(); ++i)
        m_bits[i] |= others.m_bits[i];
}

size_t DocumentSet::next(size_t from) const
{
    for (size_t word = from / 64; word < m_bits.size(); ++word) {
        const uint64_t bits = word == from / 64 ? m_bits[word] & (~uint64_t(0) << (from % 64)) : m_bits[word];
        if (bits != 0)
            return word * 64 + static_cast<size_t>(std::countr_zero(bits));
    }
    return SIZE_MAX;
}

void LatinWords::add(uint32_t document, std::string_view name)
{
    forEachLatinWord(name, [&](size_t, std::string_view word) {
        auto found = m_building.find(word);
        if (found == m_building.end())
            found = m_building.emplace(word, std::vector<uint32_t>()).first;
        if (found->second.empty() || found->second.back() != document)
            found->second.push_back(document);
    });
}

void LatinWords::seal()
{
    m_words.reserve(m_building.size() + 1);
    for (const auto &[word, documents] : m_building) {
        m_words.push_back({ static_cast<uint32_t>(m_text.size()), static_cast<uint32_t>(word.size()),
            static_cast<uint32_t>(m_documents.size()) });
        m_text += word;
        m_documents.insert(m_documents.end(), documents.begin(), documents.end());
    }
    m_words.push_back({ static_cast<uint32_t>(m_text.size()), 0, static_cast<uint32_t>(m_documents.size()) });
    m_building.clear();
}

void LatinWords::findSimilar(std::string_view typed, DocumentSet &found) const
{
    for (size_t i = 0; i + 1 < m_words.size(); ++i) {
        const Word &word = m_words[i];
        if (!isWithinOneLetter(typed, std::string_view(m_text).substr(word.start, word.size)))
            continue;
        for (uint32_t at = word.documents; at < m_words[i + 1].documents; ++at)
            found.add(m_documents[at]);
    }
}

} // namespace jishi

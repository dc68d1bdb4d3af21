#include "models/search/textarena.h"

#include "models/search/arenasearch.h"
#include "models/search/soundpairs.h"
#include "models/search/tuning.h"

#include <algorithm>
#include <numeric>
#include <tuple>

namespace jishi {
namespace {

uint32_t hashOf(std::string_view text)
{
    const size_t hash = std::hash<std::string_view>()(text);
    return static_cast<uint32_t>(hash ^ (hash >> 32));
}

// Calls take(mark, field) for every field.
template <typename Take>
void forEachField(std::string_view fields, Take take)
{
    for (size_t at = 0; at < fields.size();) {
        size_t end = at + 1;
        while (end < fields.size() && !isFieldMark(fields[end]))
            ++end;
        take(fields[at], fields.substr(at + 1, end - at - 1));
        at = end;
    }
}

} // namespace

void TextArena::append(const DocumentKey &key, std::string_view fields)
{
    m_keys.push_back(key);
    m_textStarts.push_back(static_cast<uint32_t>(m_text.size()));
    m_text += fields;
    if (fields.empty())
        m_text += kNameField; // an unnamed product still has its place
}

std::string_view TextArena::fields(size_t document) const
{
    return std::string_view(m_text).substr(m_textStarts[document], m_textStarts[document + 1] - m_textStarts[document]);
}

std::span<const Sound> TextArena::sounds(size_t document) const
{
    return { m_sounds.data() + m_soundStarts[document], m_sounds.data() + m_soundStarts[document + 1] };
}

void TextArena::seal()
{
    m_textStarts.push_back(static_cast<uint32_t>(m_text.size()));
    arrange();
    readSounds();
    indexFields();
    notePairs();
    noteWords();
    for (const char byte : m_text)
        ++m_counts[static_cast<unsigned char>(byte)];
    m_text += kNameField; // a hit at the very end can be looked behind
}

void TextArena::arrange()
{
    std::vector<uint32_t> order(m_keys.size());
    std::iota(order.begin(), order.end(), 0U);
    std::ranges::sort(order, {}, [this](uint32_t document) {
        const DocumentKey &key = m_keys[document];
        return std::tuple(-key.popularity, key.group, key.position, key.id);
    });
    TextArena arranged;
    arranged.m_keys.reserve(m_keys.size());
    arranged.m_textStarts.reserve(m_keys.size() + 1);
    arranged.m_text.reserve(m_text.size() + 1);
    for (const uint32_t document : order)
        arranged.append(m_keys[document], fields(document));
    arranged.m_textStarts.push_back(static_cast<uint32_t>(arranged.m_text.size()));
    *this = std::move(arranged);
}

void TextArena::readSounds()
{
    m_soundStarts.reserve(m_keys.size() + 1);
    for (size_t document = 0; document < m_keys.size(); ++document) {
        m_soundStarts.push_back(static_cast<uint32_t>(m_sounds.size()));
        forEachField(fields(document), [this](char mark, std::string_view field) {
            if (mark == kNameField)
                PinyinMatcher::appendSounds(m_sounds, field);
        });
    }
    m_soundStarts.push_back(static_cast<uint32_t>(m_sounds.size()));
}

void TextArena::indexFields()
{
    m_exact.reserve(m_keys.size() * 3);
    for (size_t document = 0; document < m_keys.size(); ++document) {
        forEachField(fields(document), [this, document](char, std::string_view field) {
            m_exact.push_back({ hashOf(field), static_cast<uint32_t>(document) });
        });
    }
    std::ranges::sort(m_exact);
}

void TextArena::notePairs()
{
    m_textPairs = PairFilter(m_keys.size(), kTextPairBits);
    m_soundPairs = PairFilter(m_keys.size(), kSoundPairBits);
    for (size_t document = 0; document < m_keys.size(); ++document) {
        const std::string_view text = fields(document);
        for (size_t i = 1; i < text.size(); ++i)
            m_textPairs.add(document, text[i - 1], text[i]);
        addSoundPairs(m_soundPairs, document, sounds(document));
    }
}

void TextArena::noteWords()
{
    for (size_t document = 0; document < m_keys.size(); ++document) {
        forEachField(fields(document), [this, document](char mark, std::string_view field) {
            if (mark == kNameField)
                m_latinWords.add(static_cast<uint32_t>(document), field);
        });
    }
    m_latinWords.seal();
}

std::vector<ArenaHit> TextArena::exact(const std::string &whole) const
{
    std::vector<ArenaHit> hits;
    const uint32_t hash = hashOf(whole);
    for (auto at = std::ranges::lower_bound(m_exact, hash, {}, &FieldHash::hash);
         at != m_exact.end() && at->hash == hash; ++at) {
        SearchRank rank = SearchRank::None;
        forEachField(fields(at->document), [&](char mark, std::string_view field) {
            if (field == whole)
                rank = std::min(rank, mark == kCodeField ? SearchRank::ExactCode : SearchRank::ExactName);
        });
        if (rank != SearchRank::None)
            hits.push_back({ rank, at->document });
    }
    return hits;
}

std::vector<ArenaHit> TextArena::search(
    const SearchQuery &query, const std::vector<bool> &dead, size_t limit, bool byGroup) const
{
    if (query.isEmpty() || limit == 0 || m_keys.empty())
        return {};
    return ArenaSearch(*this, query, dead, limit, byGroup).run();
}

} // namespace jishi

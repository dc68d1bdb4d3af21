#pragma once
// Numbers distinct texts 0, 1, 2 … in order of appearance. A flat hash table over views: the texts themselves stay
// where they are.
#include <cstdint>
#include <string_view>
#include <vector>

namespace jishi {

class ViewTable
{
public:
    static constexpr uint32_t kNone = 0xFFFFFFFF;

    ViewTable()
        : m_slots(1024, kNone)
    { }

    uint32_t number(std::string_view text)
    {
        const uint32_t hash = hashOf(text);
        size_t slot = find(text, hash);
        if (m_slots[slot] != kNone)
            return m_slots[slot];
        if (m_texts.size() * 2 >= m_slots.size()) {
            grow();
            slot = find(text, hash);
        }
        m_slots[slot] = static_cast<uint32_t>(m_texts.size());
        m_texts.push_back(text);
        m_hashes.push_back(hash);
        return m_slots[slot];
    }
    // kNone for a text never numbered.
    uint32_t existing(std::string_view text) const { return m_slots[find(text, hashOf(text))]; }
    std::string_view text(uint32_t number) const { return m_texts[number]; }
    uint32_t size() const { return static_cast<uint32_t>(m_texts.size()); }

private:
    static uint32_t hashOf(std::string_view text)
    {
        const size_t hash = std::hash<std::string_view>()(text);
        return static_cast<uint32_t>(hash ^ (hash >> 32));
    }
    size_t find(std::string_view text, uint32_t hash) const
    {
        const size_t mask = m_slots.size() - 1;
        size_t slot = hash & mask;
        while (m_slots[slot] != kNone && (m_hashes[m_slots[slot]] != hash || m_texts[m_slots[slot]] != text))
            slot = (slot + 1) & mask;
        return slot;
    }
    void grow()
    {
        m_slots.assign(m_slots.size() * 2, kNone);
        const size_t mask = m_slots.size() - 1;
        for (uint32_t i = 0; i < m_hashes.size(); ++i) {
            size_t slot = m_hashes[i] & mask;
            while (m_slots[slot] != kNone)
                slot = (slot + 1) & mask;
            m_slots[slot] = i;
        }
    }

    std::vector<uint32_t> m_slots; // a power of two, at most half full
    std::vector<std::string_view> m_texts;
    std::vector<uint32_t> m_hashes;
};

} // namespace jishi

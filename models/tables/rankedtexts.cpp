#include "models/tables/rankedtexts.h"

#include <algorithm>

namespace jishi {

void RankedTexts::clear()
{
    *this = {};
}

void RankedTexts::set(size_t row, std::string_view wanted)
{
    const auto number = static_cast<uint32_t>(row);
    if (row == m_places.size())
        m_places.emplace_back();
    else if (text(number) == wanted)
        return;
    m_places[row] = { static_cast<uint32_t>(m_text.size()), static_cast<uint32_t>(wanted.size()) };
    m_text += wanted;
    m_changed.push_back(number);
}

// Only what has changed is sorted, and then merged with the rest.
void RankedTexts::arrange()
{
    if (m_changed.empty())
        return;
    std::ranges::sort(m_changed);
    std::erase_if(m_order, [this](uint32_t row) { return std::ranges::binary_search(m_changed, row); });
    const auto middle = static_cast<std::ptrdiff_t>(m_order.size());
    const auto repeated = std::unique(m_changed.begin(), m_changed.end());
    m_order.insert(m_order.end(), m_changed.begin(), repeated);
    const auto byText = [this](uint32_t a, uint32_t b) { return text(a) < text(b); };
    std::sort(m_order.begin() + middle, m_order.end(), byText);
    std::inplace_merge(m_order.begin(), m_order.begin() + middle, m_order.end(), byText);
    m_changed.clear();

    m_ranks.resize(m_order.size());
    uint32_t rank = 0;
    for (size_t i = 0; i < m_order.size(); ++i) {
        if (i > 0 && text(m_order[i]) != text(m_order[i - 1]))
            ++rank;
        m_ranks[m_order[i]] = rank;
    }
}

} // namespace jishi

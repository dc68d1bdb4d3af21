#pragma once
// Rows of a table as it scrolls: blocks of rows read by primary key, the least recently used block forgotten first.
#include <QHash>
#include <functional>
#include <list>
#include <vector>

namespace jishi {

template <typename Row>
class PageCache
{
public:
    static constexpr int kPageRows = 50;
    static constexpr int kPages = 32;
    using Loader = std::function<std::vector<Row>(int firstRow, int count)>;

    explicit PageCache(Loader loader)
        : m_loader(std::move(loader))
    { }

    // The row, loading its page when needed; null when the row has vanished from the shop.
    const Row *row(int index)
    {
        const int page = index / kPageRows;
        auto it = m_pages.find(page);
        if (it == m_pages.end()) {
            if (m_pages.size() >= kPages) {
                m_pages.remove(m_recent.back());
                m_recent.pop_back();
            }
            it = m_pages.insert(page, m_loader(page * kPageRows, kPageRows));
            m_recent.push_front(page);
        } else if (m_recent.front() != page) {
            m_recent.remove(page);
            m_recent.push_front(page);
        }
        const auto offset = static_cast<size_t>(index % kPageRows);
        return offset < it->size() ? &(*it)[offset] : nullptr;
    }

    void clear()
    {
        m_pages.clear();
        m_recent.clear();
    }

private:
    Loader m_loader;
    QHash<int, std::vector<Row>> m_pages;
    std::list<int> m_recent;
};

} // namespace jishi

#include "models/importing/orderhistorybuilder.h"

#include <algorithm>
#include <unordered_map>

namespace jishi {

namespace {

// Counts (product, value) pairs and finds each product's most frequent value; ties go to the better rank, then to the
// first seen.
template <typename Value>
class Frequencies
{
public:
    void count(uint32_t product, const Value &value, int64_t rank)
    {
        auto &entry = m_entries[{ product, value }];
        if (entry.times++ == 0)
            entry.seen = m_entries.size();
        entry.rank = std::max(entry.rank, rank);
    }
    template <typename Take>
    void mostFrequent(size_t products, Take take) const
    {
        std::vector<const std::pair<const Key, Entry> *> best(products, nullptr);
        for (const auto &pair : m_entries) {
            auto &champion = best[pair.first.product];
            if (!champion || pair.second.beats(champion->second))
                champion = &pair;
        }
        for (size_t i = 0; i < products; ++i)
            if (best[i])
                take(i, best[i]->first.value);
    }

private:
    struct Key
    {
        uint32_t product;
        Value value;
        bool operator==(const Key &) const = default;
    };
    struct Hash
    {
        size_t operator()(const Key &key) const
        {
            return std::hash<Value>()(key.value) * 31 + key.product * size_t { 0x9E3779B97F4A7C15 };
        }
    };
    struct Entry
    {
        int64_t times = 0;
        int64_t rank = 0;
        size_t seen = 0;
        bool beats(const Entry &other) const
        {
            if (times != other.times)
                return times > other.times;
            return rank != other.rank ? rank > other.rank : seen < other.seen;
        }
    };
    std::unordered_map<Key, Entry, Hash> m_entries;
};

} // namespace

std::string_view OrderHistoryBuilder::cancelledNumber(std::string_view number)
{
    const bool cancels = number.size() > 1 && number[0] == 'C';
    return cancels ? number.substr(1) : std::string_view();
}

void OrderHistoryBuilder::build()
{
    std::vector<uint32_t> starts;
    const std::vector<uint32_t> grouped = groupedByOrder(starts);
    m_history.ordered.reserve(grouped.size());
    m_history.orders.resize(m_history.orderNumbers.size());
    for (uint32_t i = 0; i < m_history.orders.size(); ++i)
        makeOrder(m_history.orders[i], std::span(grouped).subspan(starts[i], starts[i + 1] - starts[i]), i);
    describeProducts();
}

// A counting sort: stable, and linear in the lines.
std::vector<uint32_t> OrderHistoryBuilder::groupedByOrder(std::vector<uint32_t> &starts) const
{
    starts.assign(m_history.orderNumbers.size() + 1, 0);
    for (const HistoryLine &line : m_history.lines)
        ++starts[line.order + 1];
    for (size_t i = 1; i < starts.size(); ++i)
        starts[i] += starts[i - 1];
    std::vector<uint32_t> next = starts;
    std::vector<uint32_t> grouped(m_history.lines.size());
    for (uint32_t i = 0; i < grouped.size(); ++i)
        grouped[next[m_history.lines[i].order]++] = i;
    return grouped;
}

void OrderHistoryBuilder::makeOrder(HistoryOrder &order, std::span<const uint32_t> lines, uint32_t number)
{
    order.number = m_history.orderNumbers.text(number);
    order.firstLine = static_cast<uint32_t>(m_history.ordered.size());
    const bool allFree = std::ranges::all_of(lines, [this](uint32_t line) { return m_history.lines[line].free; });
    uint32_t movements = 0;
    for (const uint32_t index : lines) {
        const HistoryLine &line = m_history.lines[index];
        if (order.fileLine == 0)
            order.fileLine = line.fileLine;
        const bool counts = allFree && line.customer == ViewTable::kNone;
        if (line.free && (line.quantity < 0 || counts))
            m_history.movements.push_back({ index, number, ++movements });
        else {
            m_history.ordered.push_back(index);
            addLine(order, line);
        }
    }
}

void OrderHistoryBuilder::addLine(HistoryOrder &order, const HistoryLine &line)
{
    // Where rows contradict each other the first one wins, but an order began with its earliest line.
    order.placedAt = order.lines == 0 ? line.at : std::min(order.placedAt, line.at);
    if (order.customer == ViewTable::kNone)
        order.customer = line.customer;
    if (order.country.empty())
        order.country = line.country;
    if (order.note.empty())
        order.note = line.note;
    (line.amount > 0 ? order.gross : order.returns) += line.amount;
    ++order.lines;
}

void OrderHistoryBuilder::describeProducts()
{
    Frequencies<std::string_view> names;
    Frequencies<std::string_view> spellings;
    Frequencies<int64_t> prices;
    for (const HistoryLine &line : m_history.lines) {
        spellings.count(line.product, line.sku, 0);
        if (!line.name.empty())
            names.count(line.product, line.name, 0);
        if (line.unitPrice > 0)
            prices.count(line.product, line.unitPrice, line.at);
    }
    auto &products = m_history.products;
    spellings.mostFrequent(
        products.size(), [&](size_t i, std::string_view sku) { products[i].sku = products[i].name = sku; });
    names.mostFrequent(products.size(), [&](size_t i, std::string_view name) { products[i].name = name; });
    prices.mostFrequent(products.size(), [&](size_t i, int64_t price) { products[i].price = price; });
}

} // namespace jishi

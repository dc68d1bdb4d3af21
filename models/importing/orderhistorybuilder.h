#pragma once
// Makes orders, stock movements and products out of accepted lines. Pure arithmetic, no storage.
//
// The rules: the lines of one number are one order, wherever they stand. A line without a price that takes goods away
// is a write-off; one that adds goods, in an order where nothing has a price and without a customer, is a count.
// Everything else stays a line.
#include "models/importing/orderhistory.h"

#include <span>
#include <string_view>

namespace jishi {

class OrderHistoryBuilder
{
public:
    explicit OrderHistoryBuilder(ImportedHistory &history)
        : m_history(history)
    { }
    void build();

    // The number that a cancellation's number points to ("C536379" to "536379"); empty when it is none.
    static std::string_view cancelledNumber(std::string_view number);

private:
    std::vector<uint32_t> groupedByOrder(std::vector<uint32_t> &starts) const;
    void makeOrder(HistoryOrder &order, std::span<const uint32_t> lines, uint32_t number);
    void addLine(HistoryOrder &order, const HistoryLine &line);
    void describeProducts();

    ImportedHistory &m_history;
};

} // namespace jishi

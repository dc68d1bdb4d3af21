#pragma once
// Takes back what one change did to orders: those that a pasted list brought in are cancelled, those that it or a
// person changed are as they were before.
//
// An order is taken back whole or not at all: whatever was paid, packed, handed out or edited since stays as it is, and
// is named. Payments, steps and the trail are only added to.
#include "models/orders/ordertrail.h"

#include <unordered_set>

namespace jishi {

struct Reversal;

class OrderReversal
{
public:
    OrderReversal(Connection &connection, const ShopContext &context)
        : m_connection(connection)
        , m_context(context)
    { }

    // Whether the change did nothing to orders that cannot be taken back: no money or goods moved, and no orders were
    // made but those of a list.
    Result<bool> isPossible(int64_t change) const;
    // Before the rows of the change are taken back: cancels what it made, and leaves what was touched since.
    Status begin(int64_t change, Reversal &reversal);
    // The rows of these orders are not taken back one by one: the order stays, or was cancelled as a whole.
    bool isSettled(RowId order) const { return m_settled.contains(order); }
    // After the rows are as they were: the steps of packing and the trail say so.
    Status finish(int64_t change);

private:
    Result<std::vector<RowId>> ordersOf(int64_t change) const;
    Result<bool> wasMadeBy(RowId order, int64_t change) const;
    Status keep(RowId order, Reversal &reversal);
    Status cancel(RowId order, Reversal &reversal);
    Status stepBack(RowId order, int64_t change);
    Status tellTrail(RowId order, int64_t change);

    Connection &m_connection;
    const ShopContext &m_context;
    std::unordered_set<RowId> m_settled;
    std::vector<RowId> m_restored;
};

} // namespace jishi

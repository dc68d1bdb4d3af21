#include "models/pickup/pickupdesk.h"

#include "models/base/refusal.h"
#include "models/orders/orderstore.h"
#include "models/orders/ordertrail.h"

#include <algorithm>

namespace jishi {

namespace {

// How far an order has come; shipped goods are past being ready.
int progress(FulfilmentState state)
{
    switch (state) {
    case FulfilmentState::Open:
        return 0;
    case FulfilmentState::Packed:
        return 1;
    case FulfilmentState::Ready:
        return 2;
    case FulfilmentState::Shipped:
        return 3;
    case FulfilmentState::HandedOver:
        return 4;
    }
    return 0;
}

} // namespace

Result<std::vector<FoundPickup>> PickupDesk::find(const QString &typed) const
{
    const auto orders = ordersCalled(typed);
    if (!orders)
        return orders.error();
    auto entries = PickupLists(m_connection, m_context).entries(*orders);
    if (!entries)
        return entries.error();
    std::vector<FoundPickup> found;
    for (PickupEntry &entry : *entries) {
        auto rest = entry.isHandedOver() ? restOf(entry) : std::nullopt;
        found.push_back({ std::move(entry), std::move(rest) });
    }
    return found;
}

Result<std::vector<RowId>> PickupDesk::ordersCalled(const QString &typed) const
{
    // Ours are in capitals, those that were imported as they were.
    for (const QString &number : { typed.trimmed(), typed.trimmed().toUpper() })
        if (const auto numbered = OrderStore(m_connection, m_context).orderByNumber(number))
            return std::vector<RowId> { *numbered };
    const QString code = PickupCode::read(typed);
    if (code.isEmpty())
        return std::vector<RowId>();
    auto open = ordersOf(code, "SELECT id, uuid FROM orders WHERE status = 'placed' ORDER BY id");
    if (!open || !open->empty())
        return open;
    // The code is nowhere stored: what was handed over is looked through, which takes a moment in an old shop.
    return ordersOf(code,
        "SELECT id, uuid FROM orders\n"
        "WHERE id IN (SELECT order_id FROM fulfilments) AND status <> 'placed' ORDER BY id DESC");
}

Result<std::vector<RowId>> PickupDesk::ordersOf(const QString &code, const char *sql) const
{
    Statement rows = m_connection.prepare(sql);
    std::vector<RowId> orders;
    while (rows.next())
        if (PickupCode::of(rows.uuid(1)).fits(code))
            orders.push_back(rows.integer(0));
    if (auto read = rows.status(); !read)
        return read.error();
    return orders;
}

// The trail of the order tells the number of what was split off; of several the newest is meant.
std::optional<PickupEntry> PickupDesk::restOf(const PickupEntry &entry) const
{
    const auto trail = OrderTrail(m_connection, m_context).of(entry.order);
    if (!trail)
        return std::nullopt;
    const OrderStore orders(m_connection, m_context);
    std::optional<PickupEntry> rest;
    for (const TrailEntry &each : *trail)
        for (const TrailChange &change : each.changes) {
            const auto part = change.what == u"split" && !change.now.isEmpty()
                ? orders.orderByNumber(change.now)
                : Result<RowId>(Error { ErrorKind::NotFound, {} });
            if (!part)
                continue;
            const auto entries = PickupLists(m_connection, m_context).entries({ *part });
            if (entries && !entries->empty() && entries->front().isOpen())
                rest = entries->front();
        }
    return rest;
}

Result<std::vector<RowId>> PickupDesk::openOf(const std::vector<RowId> &orders) const
{
    Statement rows = m_connection.prepare("SELECT o.id FROM json_each(?1) AS chosen\n"
                                          "JOIN orders o ON o.id = chosen.value\n"
                                          "WHERE o.status = 'placed' ORDER BY chosen.key");
    rows.bind(1, rowList(orders));
    std::vector<RowId> open;
    while (rows.next())
        open.push_back(rows.integer(0));
    if (auto read = rows.status(); !read)
        return read.error();
    return open;
}

Result<Handover> PickupDesk::handOver(RowId id)
{
    OrderStore orders(m_connection, m_context);
    const auto order = orders.order(id);
    if (!order)
        return order.error();
    if (order->status != OrderStatus::Placed) {
        const bool gone = order->fulfilment == FulfilmentState::HandedOver && !order->steps.empty();
        return gone ? Handover { Handover::Kind::Before, order->steps.back().at, order->steps.back().madeBy }
                    : Handover { Handover::Kind::NotOpen, 0, {} };
    }
    if (auto handed = orders.setFulfilment(id, FulfilmentState::HandedOver); !handed)
        return handed.error();
    return Handover { Handover::Kind::Now, m_context.clock->now(), {} };
}

Result<PlacedOrder> PickupDesk::handOverPart(RowId id, const std::vector<SplitLine> &taken)
{
    const auto order = OrderStore(m_connection, m_context).order(id);
    if (!order)
        return order.error();
    const auto stays = staying(*order, taken);
    if (!stays)
        return stays.error();
    PlacedOrder rest;
    if (!stays->empty()) {
        const auto made = OrderSplitter(m_connection, m_context).split(id, *stays);
        if (!made)
            return made;
        rest = *made;
        const auto listed = m_connection
                                .prepare("UPDATE orders SET list_id = (SELECT list_id FROM orders WHERE id = ?2)\n"
                                         "WHERE id = ?1")
                                .bind(1, rest.id)
                                .bind(2, id)
                                .run();
        if (!listed)
            return listed.error();
    }
    if (auto handed = OrderStore(m_connection, m_context).setFulfilment(id, FulfilmentState::HandedOver); !handed)
        return handed.error();
    return rest;
}

Result<std::vector<SplitLine>> PickupDesk::staying(const Order &order, const std::vector<SplitLine> &taken) const
{
    Quantity leaves;
    for (const SplitLine &each : taken) {
        const auto line = std::ranges::find(order.lines, each.lineNo, &OrderLine::lineNo);
        const auto same = std::ranges::count(taken, each.lineNo, &SplitLine::lineNo);
        if (line == order.lines.end() || same != 1 || each.quantity.isNegative() || each.quantity > line->quantity)
            return refused(Refusal::tr("The order was changed in the meantime."));
        leaves += each.quantity;
    }
    if (leaves.isZero())
        return refused(Refusal::tr("Choose what is taken along."));
    std::vector<SplitLine> stays;
    for (const OrderLine &line : order.lines) {
        const auto goes = std::ranges::find(taken, line.lineNo, &SplitLine::lineNo);
        const Quantity left = goes == taken.end() ? line.quantity : line.quantity - goes->quantity;
        if (!left.isZero())
            stays.push_back({ line.lineNo, left });
    }
    return stays;
}

Result<MarkedOrders> PickupDesk::mark(const std::vector<RowId> &ids, FulfilmentState state)
{
    OrderStore orders(m_connection, m_context);
    MarkedOrders outcome;
    for (const RowId id : ids) {
        const auto order = orders.order(id);
        if (!order)
            return order.error();
        if (order->status != OrderStatus::Placed || progress(order->fulfilment) >= progress(state)) {
            ++outcome.unchanged;
            continue;
        }
        if (auto set = orders.setFulfilment(id, state); !set)
            return set.error();
        ++outcome.marked;
    }
    return outcome;
}

} // namespace jishi

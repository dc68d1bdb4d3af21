#pragma once
// Hands orders over as they are fetched: by code, a part of one, many at once. Doing the same twice changes nothing.
#include "models/orders/ordersplitter.h"
#include "models/pickup/pickuplist.h"

namespace jishi {

// An order that was looked for by its code, whatever list it is on.
struct FoundPickup
{
    PickupEntry entry;
    std::optional<PickupEntry> rest; // what she left when she fetched only a part of it, where that still waits
};

struct Handover
{
    enum class Kind { Now, Before, NotOpen }; // Before: somebody had handed it over already
    Kind kind = Kind::Now;
    Instant at = 0;
    QString madeBy; // the person at the desk; empty where nobody was named
};

struct MarkedOrders
{
    int marked = 0;
    int unchanged = 0; // they were as far already, or are not open any more
};

class PickupDesk
{
public:
    PickupDesk(Connection &connection, const ShopContext &context)
        : m_connection(connection)
        , m_context(context)
    { }

    // By code or by number; several only where two orders share the six letters that were typed. Open ones hide those
    // that have been handed over. For the reader thread.
    Result<std::vector<FoundPickup>> find(const QString &typed) const;

    // Those of them that can still be handed over, in their order.
    Result<std::vector<RowId>> openOf(const std::vector<RowId> &orders) const;

    // Inside a transaction, as all below.
    Result<Handover> handOver(RowId order);
    // `taken` leaves with the customer, the rest becomes an order of its own that stays open, at the same pickup point
    // and of the same list. Returns that order; of one that is taken whole none is made and the id is 0. Refused:
    // nothing taken, more than there is, an order that is not open.
    Result<PlacedOrder> handOverPart(RowId order, const std::vector<SplitLine> &taken);
    // Packed, ready or handed over; an order never goes back by this.
    Result<MarkedOrders> mark(const std::vector<RowId> &orders, FulfilmentState state);

private:
    Result<std::vector<RowId>> ordersCalled(const QString &typed) const;
    Result<std::vector<RowId>> ordersOf(const QString &code, const char *sql) const;
    std::optional<PickupEntry> restOf(const PickupEntry &entry) const;
    Result<std::vector<SplitLine>> staying(const Order &order, const std::vector<SplitLine> &taken) const;

    Connection &m_connection;
    const ShopContext &m_context;
};

} // namespace jishi

#pragma once
// Writes rows as the hub has them: past the rules of this file where history is not what it was taken for here, with
// all that follows from them made right again. Inside the caller's transaction, between begin() and end().
#include "models/hub/fieldvalue.h"
#include "models/hub/pendingfields.h"
#include "models/shop/shopfile.h"

#include <functional>
#include <map>
#include <set>

namespace jishi {

class RowWriter
{
protected:
    using Values = std::vector<FieldValue>;
    struct Dangling
    {
        std::string column;
        Uuid missing;
    };

    // history: whether what changes is recorded as a change (that is never sent).
    RowWriter(Connection &connection, const ShopContext &context, const RowShapes &shapes, bool history)
        : m_connection(connection)
        , m_context(context)
        , m_shapes(shapes)
        , m_places(connection)
        , m_pending(connection)
        , m_history(history)
    { }

    Status begin();
    Status end();
    Status tryInsert(const Uuid &id, const RowShape &shape, const Values &values);
    Status set(const RowShape &shape, const RowPlace &place, const std::vector<std::pair<size_t, FieldValue>> &changes);
    // What the hub says of a field, kept for when nothing that was made here stands in its place any more.
    Status withhold(const RowShape &shape, const RowPlace &place, const ColumnShape &column, const FieldValue &value);
    Status leaveDangling(const RowShape &shape, const RowPlace &place, const std::vector<Dangling> &dangling);
    Result<bool> remove(const RowShape &shape, const RowPlace &place);
    Result<Values> read(const RowShape &shape, const RowPlace &place);
    // Without the triggers of a table that refuse it.
    Status unguarded(const std::string &table, const std::function<Status()> &work);
    Status breakChain(const RowShape &shape, const RowPlace &place, const Values &values);
    Status note(const RowShape &shape, const RowPlace &place, const Values &values);
    // What an order comes to follows from rows that came past their triggers.
    void countAgain(RowId order) { m_orders.insert(order); }

    Connection &m_connection;
    const ShopContext &m_context;
    const RowShapes &m_shapes;
    RowPlaces m_places;
    PendingFields m_pending;
    const bool m_history;
    bool m_anyPending = false;
    bool m_anyWaiting = false; // rows held or leaving, or references dangling
    std::optional<std::pair<std::string, RowId>> m_discarded; // that it is pending does not keep it

private:
    Statement insertOf(const RowShape &shape);
    Status forget(const RowShape &shape, const RowPlace &place, const Uuid &uuid);
    Result<bool> removeBelow(const RowShape &shape, const RowPlace &place);
    Status recount();

    // Kept ready: a page has thousands of rows, mostly of one table.
    std::map<const RowShape *, Statement> m_inserts;
    RowId m_firstEntry = 0; // of the ledger that the chain does not hold for yet
    // What follows from rows that came past their triggers.
    std::set<RowId> m_orders;
    std::set<RowId> m_variants;
};

} // namespace jishi

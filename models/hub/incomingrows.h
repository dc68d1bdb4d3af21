#pragma once
// Puts rows of the hub into this file: what it holds is what was pulled, with what was changed here and not answered yet
// on top. A row that comes before what it belongs to is held until that is there. Everything happens inside the caller's
// transaction, a page at a time: all of it is there, with its cursor, or nothing.
#include "models/hub/fieldvalue.h"
#include "models/hub/pendingfields.h"
#include "models/shop/shopfile.h"

#include <QJsonArray>
#include <functional>
#include <set>
#include <span>

namespace jishi {

// A row of the feed. One that is gone, or not visible any more, has only its id.
struct HubRow
{
    std::string table;
    Uuid id;
    int64_t ver = 0;
    QJsonArray values;
    bool gone = false;
};

class IncomingRows
{
public:
    // round: see hub_rows. history: whether what changes is recorded as a change (that is never sent), so that undo and
    // the trail of a row know of it; the first time through it is not.
    IncomingRows(Connection &connection, const ShopContext &context, const RowShapes &shapes, int64_t round, bool history)
        : m_connection(connection)
        , m_context(context)
        , m_shapes(shapes)
        , m_places(connection)
        , m_pending(connection)
        , m_round(round)
        , m_history(history)
    { }

    // CannotRead for what is no row of its table; then the caller rolls back. Tables that this program does not know are
    // passed over: a newer one will pull everything again. A row that a rule of this file refuses is set aside.
    Status apply(std::span<const HubRow> rows);
    // Once more those that were set aside: what stood in their way may be gone.
    Status retry();
    // After the last page of a round: what did not come by in it is gone.
    Status sweep();
    // Values that the hub has, told with its answer to a change: they take the place of what stands here.
    Status overwrite(const RowShape &shape, const RowPlace &place, const QJsonObject &values);
    // Of a change that is taken back: what was made here alone goes again; what was changed is as the hub has it, or as it
    // was (fields as in the outbox); a line that was taken out is there again.
    Status discard(const RowShape &shape, const RowPlace &place);
    Status revert(const RowShape &shape, const RowPlace &place, const QJsonObject &fields);
    Status putBack(const RowShape &shape, const RowPlace &place, const QJsonObject &fields);
    // All that the hub said of a row meanwhile.
    Status adopt(const RowShape &shape, const RowPlace &place);

    int64_t changed() const { return m_changed; } // rows that are new, different or gone now

private:
    using Values = std::vector<FieldValue>;
    struct Dangling
    {
        std::string column;
        Uuid missing;
    };

    Status begin();
    Status end();
    Status applyRow(const HubRow &row);
    Status applyGone(const std::string &table, const Uuid &uuid);
    Result<std::pair<const RowShape *, RowPlace>> knownPlaceOf(const std::string &table, const Uuid &uuid);
    Status hold(const HubRow &row, const std::string &table, const Uuid &missing);
    // A row that this file cannot have as it is, for now or for ever: it must not stand in the way of all others.
    Status setAside(const HubRow &row, const QString &why);
    Result<bool> isAnothers(const HubRow &row);
    // Nothing when the row has to wait.
    Result<std::optional<Values>> valuesOf(const HubRow &row, const RowShape &shape, std::vector<Dangling> &dangling);
    Result<RowPlace> placeOf(const RowShape &shape, const Uuid &uuid, const Values &values);
    Result<RowPlace> insert(const HubRow &row, const RowShape &shape, const Values &values);
    Status tryInsert(const HubRow &row, const RowShape &shape, const Values &values);
    Result<RowPlace> adoptPicture(const HubRow &row, const RowShape &shape, const Values &values);
    Status yieldTo(const RowShape &shape, const Values &values);
    Status update(const RowShape &shape, const RowPlace &place, const Values &values);
    Status set(const RowShape &shape, const RowPlace &place, const std::vector<std::pair<size_t, FieldValue>> &changes);
    Status withhold(const RowShape &shape, const RowPlace &place, const ColumnShape &column, const FieldValue &value);
    Status remember(const HubRow &row, const RowShape &shape, const RowPlace &place);
    Status leaveDangling(const RowShape &shape, const RowPlace &place, const std::vector<Dangling> &dangling);
    Status release(const Uuid &arrived);
    Status fillIn(const HubRow &arrived, RowId row);
    Result<bool> remove(const RowShape &shape, const RowPlace &place);
    Status forget(const RowShape &shape, const RowPlace &place, const Uuid &uuid);
    Result<bool> removeBelow(const RowShape &shape, const RowPlace &place);
    Status lookAgain(const std::string &table, const Uuid &uuid);
    Result<std::map<std::string, QJsonValue>> withheldOf(const RowShape &shape, const RowPlace &place);
    Result<Values> read(const RowShape &shape, const RowPlace &place);
    // Without the triggers of a table that refuse it.
    Status unguarded(const std::string &table, const std::function<Status()> &work);
    Status breakChain(const RowShape &shape, const RowPlace &place, const Values &values);
    Status note(const RowShape &shape, const RowPlace &place, const Values &values);
    Status recount();

    Connection &m_connection;
    const ShopContext &m_context;
    const RowShapes &m_shapes;
    RowPlaces m_places;
    PendingFields m_pending;
    const int64_t m_round;
    const bool m_history;
    bool m_anyPending = false;
    std::optional<std::pair<std::string, RowId>> m_discarded; // that it is pending does not keep it
    bool m_anyWaiting = false; // rows held, or references dangling
    int64_t m_changed = 0;
    RowId m_firstEntry = 0; // of the ledger that the chain does not hold for yet
    // What follows from rows that came past their triggers.
    std::set<RowId> m_orders;
    std::set<RowId> m_variants;
};

} // namespace jishi

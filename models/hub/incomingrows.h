#pragma once
// Puts rows of the hub into this file: what it holds is what was pulled, with what was changed here and not answered
// yet on top. A row that comes before what it belongs to is held until that is there. Everything happens inside the
// caller's transaction, a page at a time: all of it is there, with its cursor, or nothing.
#include "models/hub/rowwriter.h"

#include <span>

namespace jishi {

// A row of the feed. One that is gone, or not visible any more, has only its id.
struct HubRow
{
    std::string table;
    Uuid id;
    int64_t ver = 0;
    std::vector<WireValue> values; // in the order of the columns
    bool gone = false;
};

class IncomingRows : private RowWriter
{
public:
    // round: see hub_rows. history: whether what changes is recorded as a change (that is never sent), so that undo and
    // the trail of a row know of it; the first time through it is not.
    IncomingRows(
        Connection &connection, const ShopContext &context, const RowShapes &shapes, int64_t round, bool history)
        : RowWriter(connection, context, shapes, history)
        , m_round(round)
    { }

    // CannotRead for what is no row of its table; then the caller rolls back. Tables that this program does not know
    // are passed over: a newer one will pull everything again. A row that a rule of this file refuses is set aside.
    Status apply(std::span<const HubRow> rows);
    // Once more those that were set aside: what stood in their way may be gone.
    Status retry();
    // After the last page of a round: what did not come by in it is gone.
    Status sweep();

    int64_t changed() const { return m_changed; } // rows that are new, different or gone now

private:
    Status applyRow(const HubRow &row);
    Status applyGone(const std::string &table, const Uuid &uuid);
    Result<std::pair<const RowShape *, RowPlace>> knownPlaceOf(const std::string &table, const Uuid &uuid);
    Result<RowPlace> ownLine(const Uuid &uuid);
    Status hold(const HubRow &row, const std::string &table, const Uuid &missing);
    // A row that this file cannot have as it is, for now or for ever: it must not stand in the way of all others.
    Status setAside(const HubRow &row, const QString &why);
    Result<bool> isAnothers(const HubRow &row);
    // Nothing when the row has to wait.
    Result<std::optional<Values>> valuesOf(const HubRow &row, const RowShape &shape, std::vector<Dangling> &dangling);
    Result<RowPlace> placeOf(const RowShape &shape, const Uuid &uuid, const Values &values);
    Result<RowPlace> insert(const HubRow &row, const RowShape &shape, const Values &values);
    Result<RowPlace> adoptPicture(const HubRow &row, const RowShape &shape, const Values &values);
    Status yieldTo(const RowShape &shape, const Values &values);
    Status update(const RowShape &shape, const RowPlace &place, const Values &values);
    Status withholdGone(const RowShape &shape, const RowPlace &place);
    Status remember(const HubRow &row, const RowShape &shape, const RowPlace &place);
    Status release(const Uuid &arrived);
    Status fillIn(const HubRow &arrived, RowId row);
    Status lookAgain(const std::string &table, const Uuid &uuid);

    const int64_t m_round;
    // Kept ready: a page has thousands of rows.
    std::optional<Statement> m_another;
    std::optional<Statement> m_remember;
    std::optional<std::map<Uuid, RowPlace>> m_ownLines; // made here, and not come back yet
    int64_t m_changed = 0;
};

} // namespace jishi

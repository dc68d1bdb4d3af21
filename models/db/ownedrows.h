#pragma once
// Rows that say one thing each about a row above them: further barcodes, pictures, tier prices, custom values, a
// customer's groups. A row that is no longer listed is marked deleted and comes back when it is listed again, with the
// same UUID on every device.
#include "models/base/clock.h"
#include "models/db/connection.h"

#include <span>
#include <variant>

namespace jishi {

struct OwnedTable
{
    const char *name;
    const char *owner; // column: the row above
    const char *key; // column: what the row is about, unique below its owner
    const char *value; // column: what it says; null: that it is there says everything
    bool ordered; // has a column `position`
};

struct OwnedRow
{
    std::variant<RowId, QString> key;
    std::variant<RowId, QString> value; // unused in a table without one
    Uuid uuid; // derived from owner and key
};

// Nil when there is no such row.
Uuid uuidOf(Connection &connection, const char *table, RowId id);

// Marks the rows of a table that are not among `kept` as deleted; `where` narrows the table, as SQL.
Status markOthersDeleted(Connection &connection, Instant now, const std::string &table, const std::string &where,
    std::span<const RowId> kept);

class OwnedRows
{
public:
    OwnedRows(Connection &connection, Instant now, const OwnedTable &table)
        : m_connection(connection)
        , m_now(now)
        , m_table(table)
    { }

    // Makes these the rows of `owner`, in their order; touches only those that differ.
    Status save(RowId owner, const std::vector<OwnedRow> &rows);

private:
    // Returns the row's key in this file.
    Result<RowId> put(RowId owner, const OwnedRow &row, int position);
    Result<RowId> insert(RowId owner, const OwnedRow &row, int position);
    Status update(RowId id, const OwnedRow &row, int position);

    Connection &m_connection;
    const Instant m_now;
    const OwnedTable m_table;
};

} // namespace jishi

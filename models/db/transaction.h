#pragma once
// One write transaction: commits when told, rolls back when it leaves scope without. Knows which rows it touched.
#include "models/db/changeset.h"
#include "models/db/connection.h"

namespace jishi {

class Transaction
{
public:
    // BEGIN IMMEDIATE, and a new number for the outbox's grouping of changes.
    static Result<std::unique_ptr<Transaction>> begin(Connection &connection);
    ~Transaction();
    Transaction(const Transaction &) = delete;
    Transaction &operator=(const Transaction &) = delete;

    Connection &connection() { return m_connection; }
    Status commit();
    // What the transaction touched so far. Tables WITHOUT ROWID are seen through their parent row.
    const ChangeSet &changes() const { return m_changes; }

private:
    explicit Transaction(Connection &connection);
    static void onUpdate(void *self, int operation, const char *database, const char *table, long long row);

    Connection &m_connection;
    ChangeSet m_changes;
    bool m_open = true;
};

} // namespace jishi

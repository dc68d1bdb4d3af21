#include "models/db/transaction.h"

#include <sqlite3.h>

namespace jishi {

Transaction::Transaction(Connection &connection)
    : m_connection(connection)
{
    sqlite3_update_hook(connection.handle(), &Transaction::onUpdate, this);
}

Transaction::~Transaction()
{
    sqlite3_update_hook(m_connection.handle(), nullptr, nullptr);
    if (m_open && m_connection.inTransaction())
        (void)m_connection.execute("ROLLBACK");
}

Result<std::unique_ptr<Transaction>> Transaction::begin(Connection &connection)
{
    if (auto begun = connection.execute("BEGIN IMMEDIATE"); !begun)
        return begun.error();
    std::unique_ptr<Transaction> transaction(new Transaction(connection));
    if (auto numbered = connection.prepare("UPDATE capture_state SET change = change + 1").run(); !numbered)
        return numbered.error();
    return transaction;
}

Status Transaction::commit()
{
    if (auto committed = m_connection.execute("COMMIT"); !committed)
        return committed;
    m_open = false;
    return done();
}

void Transaction::onUpdate(void *self, int, const char *, const char *table, long long row)
{
    // The capture's own bookkeeping is nobody's news.
    if (std::string_view(table) == "capture_state")
        return;
    static_cast<Transaction *>(self)->m_changes.note(QByteArray(table), row);
}

} // namespace jishi

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
    const std::string_view name(table);
    if (name == "capture_state")
        return;
    // Called for every row of a bulk load: nothing is copied.
    static_cast<Transaction *>(self)->m_changes.note(
        QByteArray::fromRawData(name.data(), static_cast<qsizetype>(name.size())), row);
}

} // namespace jishi

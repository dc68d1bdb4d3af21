#include "models/db/database.h"

#include "models/db/tuning.h"

#include <sqlite3.h>

namespace jishi {

Result<std::unique_ptr<Database>> Database::open(const QString &path)
{
    std::array<std::unique_ptr<Connection>, 4> connections;
    const Connection::Mode modes[] = { Connection::Mode::Write, Connection::Mode::Read, Connection::Mode::Read,
        Connection::Mode::Write };
    for (size_t i = 0; i < connections.size(); ++i) {
        auto opened = Connection::open(path, modes[i]);
        if (!opened)
            return opened.error();
        connections[i] = std::move(*opened);
    }
    return std::unique_ptr<Database>(new Database(
        std::move(connections[0]), std::move(connections[1]), std::move(connections[2]), std::move(connections[3])));
}

Database::Database(std::unique_ptr<Connection> writer, std::unique_ptr<Connection> reader,
    std::unique_ptr<Connection> view, std::unique_ptr<Connection> checkpointer)
    : m_inbox(std::make_shared<Inbox>())
    , m_writer(std::move(writer))
    , m_reader(std::move(reader))
    , m_view(std::move(view))
    , m_checkpointer(std::move(checkpointer))
    , m_checkpointQueue(std::make_unique<WorkQueue>())
    , m_readQueue(std::make_unique<WorkQueue>())
    , m_writeQueue(std::make_unique<WorkQueue>())
{
    qRegisterMetaType<ChangeSet>();
    sqlite3_wal_hook(m_writer->handle(), &Database::onWal, this);
}

Database::~Database()
{
    // A heavy query has nobody left to answer; a write is finished, never cut.
    m_reader->interrupt();
    m_writeQueue.reset();
    m_readQueue.reset();
    m_checkpointQueue.reset();
}

void Database::announce(ChangeSet changes)
{
    m_inbox->post([this, self = QPointer<Database>(this), changes = std::move(changes)] {
        if (!self)
            return;
        writeEnded();
        if (!changes.isEmpty())
            Q_EMIT changed(changes);
    });
}

void Database::writeStarted()
{
    if (++m_writes == 1)
        Q_EMIT writingChanged(true);
}

void Database::writeEnded()
{
    if (--m_writes == 0)
        Q_EMIT writingChanged(false);
}

int Database::onWal(void *self, sqlite3 *, const char *, int pages)
{
    static_cast<Database *>(self)->checkpointIfLong(pages);
    return SQLITE_OK;
}

void Database::checkpointIfLong(int pages)
{
    if (pages < kCheckpointPages)
        return;
    m_checkpointQueue->post([this] {
        sqlite3_wal_checkpoint_v2(m_checkpointer->handle(), nullptr, SQLITE_CHECKPOINT_PASSIVE, nullptr, nullptr);
    });
}

} // namespace jishi

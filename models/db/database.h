#pragma once
// The shop file's threads: one writer, one reader for heavy queries, one checkpointer, and the UI thread's own
// connection for page look-ups. Lives on the UI thread. Work is given as functions of a connection; results come back
// as Pending values.
#include "models/db/connection.h"
#include "models/db/pending.h"
#include "models/db/transaction.h"
#include "models/db/workqueue.h"

#include <QObject>
#include <functional>
#include <memory>
#include <type_traits>

namespace jishi {

class Database final : public QObject
{
    Q_OBJECT

public:
    // The file must be a migrated shop (see Shop::open, which prepares it).
    static Result<std::unique_ptr<Database>> open(const QString &path);
    ~Database() override;

    // For primary-key page look-ups on the UI thread: a fraction of a millisecond each. Anything longer goes to read().
    Connection &view() { return *m_view; }

    // Runs work(Transaction &) -> Result<T> on the writer thread. Commits when the result is ok, rolls back otherwise.
    // After the commit, and before the Pending is delivered, changed() goes out.
    template <typename Work>
    auto write(Work work) -> Pending<std::invoke_result_t<Work, Transaction &>>;

    // Runs work(Connection &) -> T on the reader thread, inside one read transaction.
    template <typename Work>
    auto read(Work work) -> Pending<std::invoke_result_t<Work, Connection &>>;

    // Runs work(Connection &) -> Result<T> on the writer thread outside of any transaction: rebuilding the file cannot
    // be inside one. Tells nobody of changes.
    template <typename Work>
    auto maintain(Work work) -> Pending<std::invoke_result_t<Work, Connection &>>;

    // True while a write is under way or waiting.
    bool isWriting() const { return m_writes > 0; }

Q_SIGNALS:
    void changed(const jishi::ChangeSet &changes);
    void writingChanged(bool writing);

private:
    Database(std::unique_ptr<Connection> writer, std::unique_ptr<Connection> reader, std::unique_ptr<Connection> view,
        std::unique_ptr<Connection> checkpointer);
    void announce(ChangeSet changes); // from the writer thread
    void writeStarted();
    void writeEnded();
    void checkpointIfLong(int pages);
    static int onWal(void *self, sqlite3 *, const char *, int pages);

    std::shared_ptr<Inbox> m_inbox;
    std::unique_ptr<Connection> m_writer;
    std::unique_ptr<Connection> m_reader;
    std::unique_ptr<Connection> m_view;
    std::unique_ptr<Connection> m_checkpointer;
    int m_writes = 0;
    // Last, so that they end first.
    std::unique_ptr<WorkQueue> m_checkpointQueue;
    std::unique_ptr<WorkQueue> m_readQueue;
    std::unique_ptr<WorkQueue> m_writeQueue;
};

// Begins, runs, commits: what write() does on its thread, for callers that own their connection (the command line,
// tests).
template <typename Work>
auto inTransaction(Connection &connection, Work work, ChangeSet *changes = nullptr)
    -> std::invoke_result_t<Work, Transaction &>
{
    auto transaction = Transaction::begin(connection);
    if (!transaction)
        return transaction.error();
    auto outcome = work(**transaction);
    if (!outcome)
        return outcome;
    if (auto committed = (*transaction)->commit(); !committed)
        return committed.error();
    if (changes)
        *changes = (*transaction)->changes();
    return outcome;
}

template <typename Work>
auto Database::write(Work work) -> Pending<std::invoke_result_t<Work, Transaction &>>
{
    Pending<std::invoke_result_t<Work, Transaction &>> pending(m_inbox);
    writeStarted();
    m_writeQueue->post([this, pending, work = std::move(work)]() mutable {
        ChangeSet changes;
        auto outcome = inTransaction(*m_writer, std::move(work), &changes);
        announce(std::move(changes));
        pending.finish(std::move(outcome));
    });
    return pending;
}

template <typename Work>
auto Database::maintain(Work work) -> Pending<std::invoke_result_t<Work, Connection &>>
{
    Pending<std::invoke_result_t<Work, Connection &>> pending(m_inbox);
    writeStarted();
    m_writeQueue->post([this, pending, work = std::move(work)]() mutable {
        auto outcome = work(*m_writer);
        announce({});
        pending.finish(std::move(outcome));
    });
    return pending;
}

template <typename Work>
auto Database::read(Work work) -> Pending<std::invoke_result_t<Work, Connection &>>
{
    Pending<std::invoke_result_t<Work, Connection &>> pending(m_inbox);
    m_readQueue->post([this, pending, work = std::move(work)]() mutable {
        (void)m_reader->execute("BEGIN");
        auto outcome = work(*m_reader);
        (void)m_reader->execute("COMMIT");
        pending.finish(std::move(outcome));
    });
    return pending;
}

} // namespace jishi

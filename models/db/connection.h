#pragma once
// One SQLite connection with its statement cache. Not shared between threads: each thread has its own (design §3).
#include "models/db/statement.h"

#include <QHash>
#include <functional>
#include <memory>
#include <vector>

struct sqlite3;

namespace jishi {

class Connection
{
public:
    enum class Mode {
        Create, // makes the file; it must not exist
        Write, // the one writer
        Read, // sees the last commit, never blocks the writer
    };

    static Result<std::unique_ptr<Connection>> open(const QString &path, Mode mode);
    ~Connection();
    Connection(const Connection &) = delete;
    Connection &operator=(const Connection &) = delete;

    // From the cache when the same text was prepared before.
    Statement prepare(std::string_view sql);
    // Several statements without results, separated by semicolons.
    Status execute(std::string_view sql);
    // First column of the first row; 0 when there is none.
    Result<int64_t> integer(std::string_view sql);

    // After a large change: tells the query planner the new sizes. Outside a transaction.
    Status analyze() { return execute("PRAGMA analysis_limit = 1000; ANALYZE"); }

    int64_t lastInsertId() const;
    int64_t changes() const; // rows changed by the last statement
    bool inTransaction() const;
    Error lastError() const;
    const QString &path() const { return m_path; }

    // Makes a long query of another thread end with ErrorKind::Cancelled.
    void interrupt();
    sqlite3 *handle() const { return m_db; }

private:
    friend class Statement;
    Connection(sqlite3 *db, QString path);
    void giveBack(sqlite3_stmt *statement);

    sqlite3 *m_db;
    QString m_path;
    QHash<QByteArray, sqlite3_stmt *> m_idle; // by SQL text
};

// The kind and detail for a SQLite result code.
Error sqliteError(sqlite3 *db, int code, const QString &what);

} // namespace jishi

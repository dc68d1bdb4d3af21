#include "models/db/connection.h"

#include "models/db/tuning.h"

#include <QFile>
#include <QFileInfo>
#include <QLoggingCategory>
#include <sqlite3.h>

namespace jishi {

Q_LOGGING_CATEGORY(logDb, "db")

namespace {

ErrorKind kindOf(int code)
{
    switch (code & 0xFF) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return ErrorKind::OpenElsewhere;
    case SQLITE_READONLY:
    case SQLITE_PERM:
        return ErrorKind::ReadOnly;
    case SQLITE_FULL:
        return ErrorKind::DiskFull;
    case SQLITE_NOTADB:
        return ErrorKind::NotAShop;
    case SQLITE_CORRUPT:
        return ErrorKind::Damaged;
    case SQLITE_CANTOPEN:
        return ErrorKind::NotFound;
    case SQLITE_CONSTRAINT:
        return ErrorKind::Refused;
    case SQLITE_INTERRUPT:
        return ErrorKind::Cancelled;
    default:
        return ErrorKind::Storage;
    }
}

int openFlags(Connection::Mode mode)
{
    switch (mode) {
    case Connection::Mode::Create:
        return SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE;
    case Connection::Mode::Write:
        return SQLITE_OPEN_READWRITE;
    case Connection::Mode::Read:
        return SQLITE_OPEN_READONLY;
    }
    return SQLITE_OPEN_READONLY;
}

std::string pragmasFor(Connection::Mode mode)
{
    const std::string common = "PRAGMA foreign_keys = ON;"
                               "PRAGMA trusted_schema = OFF;"
                               "PRAGMA recursive_triggers = OFF;"
                               "PRAGMA temp_store = FILE;";
    if (mode == Connection::Mode::Read)
        return common + "PRAGMA query_only = ON; PRAGMA mmap_size = " + std::to_string(kReaderMmapBytes)
            + "; PRAGMA cache_size = -" + std::to_string(kReaderCacheKiB) + ";";
    // Writers run the capture triggers, and Debian's SQLite 3.40 takes its own JSON functions for unsafe in an
    // untrusted schema.
    return common
        + "PRAGMA trusted_schema = ON; PRAGMA synchronous = FULL; PRAGMA wal_autocheckpoint = 0; PRAGMA cache_size = -"
        + std::to_string(kWriterCacheKiB) + ";";
}

} // namespace

Error sqliteError(sqlite3 *db, int code, const QString &what)
{
    const QString message = db ? QString::fromUtf8(sqlite3_errmsg(db)) : QString::fromUtf8(sqlite3_errstr(code));
    return { kindOf(code), QStringLiteral("%1 (SQLite %2) in: %3").arg(message).arg(code).arg(what.left(200)) };
}

Connection::Connection(sqlite3 *db, QString path)
    : m_db(db)
    , m_path(std::move(path))
{ }

Connection::~Connection()
{
    for (sqlite3_stmt *statement : std::as_const(m_idle))
        sqlite3_finalize(statement);
    const int code = sqlite3_close(m_db);
    if (code != SQLITE_OK)
        qCWarning(logDb) << "A connection was closed with statements still in use:" << code;
}

Result<std::unique_ptr<Connection>> Connection::open(const QString &path, Mode mode)
{
    if (mode == Mode::Create && QFileInfo::exists(path))
        return Error { ErrorKind::AlreadyExists, QStringLiteral("The file exists already: ") + path };
    if (mode != Mode::Create && !QFileInfo(path).isFile())
        return Error { ErrorKind::NotFound, QStringLiteral("There is no file: ") + path };
    sqlite3 *db = nullptr;
    const int code = sqlite3_open_v2(QFile::encodeName(path).constData(), &db,
        openFlags(mode) | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE, nullptr);
    if (code != SQLITE_OK) {
        const Error error = sqliteError(db, code, path);
        sqlite3_close(db);
        return error;
    }
    std::unique_ptr<Connection> connection(new Connection(db, path));
    sqlite3_busy_timeout(db, kBusyTimeoutMs);
    if (auto set = connection->execute(pragmasFor(mode)); !set)
        return set.error();
    return connection;
}

Statement Connection::prepare(std::string_view sql)
{
    const QByteArray key = QByteArray::fromRawData(sql.data(), static_cast<qsizetype>(sql.size()));
    if (const auto it = m_idle.constFind(key); it != m_idle.constEnd()) {
        sqlite3_stmt *statement = it.value();
        m_idle.erase(it);
        return { *this, statement, done() };
    }
    sqlite3_stmt *statement = nullptr;
    const int code = sqlite3_prepare_v3(
        m_db, sql.data(), static_cast<int>(sql.size()), SQLITE_PREPARE_PERSISTENT, &statement, nullptr);
    if (code != SQLITE_OK)
        return { *this, nullptr,
            sqliteError(m_db, code, QString::fromUtf8(sql.data(), static_cast<qsizetype>(sql.size()))) };
    return { *this, statement, done() };
}

void Connection::giveBack(sqlite3_stmt *statement)
{
    sqlite3_reset(statement);
    sqlite3_clear_bindings(statement);
    const QByteArray key(sqlite3_sql(statement));
    if (m_idle.size() >= kCachedStatements || m_idle.contains(key))
        sqlite3_finalize(statement);
    else
        m_idle.insert(key, statement);
}

Status Connection::execute(std::string_view sql)
{
    const std::string text(sql);
    const int code = sqlite3_exec(m_db, text.c_str(), nullptr, nullptr, nullptr);
    if (code != SQLITE_OK)
        return sqliteError(m_db, code, QString::fromStdString(text));
    return done();
}

Result<int64_t> Connection::integer(std::string_view sql)
{
    Statement statement = prepare(sql);
    const int64_t value = statement.next() ? statement.integer(0) : 0;
    if (const Status status = statement.status(); !status)
        return status.error();
    return value;
}

int64_t Connection::lastInsertId() const
{
    return sqlite3_last_insert_rowid(m_db);
}

int64_t Connection::changes() const
{
    return sqlite3_changes64(m_db);
}

bool Connection::inTransaction() const
{
    return sqlite3_get_autocommit(m_db) == 0;
}

Error Connection::lastError() const
{
    return sqliteError(m_db, sqlite3_extended_errcode(m_db), QString());
}

void Connection::interrupt()
{
    sqlite3_interrupt(m_db);
}

} // namespace jishi

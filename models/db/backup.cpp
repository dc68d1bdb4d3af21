#include "models/db/backup.h"

#include "models/db/migrator.h"
#include "models/db/tuning.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRandomGenerator>
#include <cerrno>
#include <cstdio>
#include <cstring>
#include <fcntl.h>
#include <sqlite3.h>
#include <unistd.h>

namespace jishi {

namespace {

constexpr const char *kSideFiles[] = { "-wal", "-shm", "-journal" };

// The copy under its working name; gone, with its side files, unless it was put in place.
class WorkingCopy
{
public:
    explicit WorkingCopy(const QString &target)
        : m_path(
            target + QStringLiteral(".part-%1").arg(QRandomGenerator::global()->generate(), 8, 16, QLatin1Char('0')))
    { }
    ~WorkingCopy()
    {
        QFile::remove(m_path);
        for (const char *suffix : kSideFiles)
            QFile::remove(m_path + QLatin1String(suffix));
    }
    WorkingCopy(const WorkingCopy &) = delete;
    WorkingCopy &operator=(const WorkingCopy &) = delete;
    const QString &path() const { return m_path; }

private:
    QString m_path;
};

Error fileError(const QString &path)
{
    const int code = errno;
    const ErrorKind kind = code == ENOSPC                  ? ErrorKind::DiskFull
        : code == EACCES || code == EROFS || code == EPERM ? ErrorKind::ReadOnly
                                                           : ErrorKind::Storage;
    return { kind, path + QStringLiteral(": ") + QString::fromLocal8Bit(std::strerror(code)) };
}

Status sync(const QString &path, int flags)
{
    const int file = ::open(QFile::encodeName(path).constData(), flags | O_CLOEXEC);
    if (file < 0)
        return fileError(path);
    const bool synced = ::fsync(file) == 0;
    const Error error = fileError(path);
    ::close(file);
    return synced ? done() : Status(error);
}

Status folderOf(const QString &target)
{
    const QFileInfo folder(QFileInfo(target).absolutePath());
    if (!folder.isDir())
        return Error { ErrorKind::NotFound, QStringLiteral("There is no folder ") + folder.filePath() };
    if (!folder.isWritable())
        return Error { ErrorKind::ReadOnly, QStringLiteral("The folder cannot be written: ") + folder.filePath() };
    return done();
}

Status copyPages(sqlite3 *from, sqlite3 *to)
{
    sqlite3_backup *backup = sqlite3_backup_init(to, "main", from, "main");
    if (!backup)
        return sqliteError(to, sqlite3_extended_errcode(to), QStringLiteral("backup"));
    int code = SQLITE_OK;
    while (code == SQLITE_OK || code == SQLITE_BUSY || code == SQLITE_LOCKED) {
        code = sqlite3_backup_step(backup, kBackupPages);
        if (code == SQLITE_BUSY || code == SQLITE_LOCKED)
            sqlite3_sleep(kBackupRetryMs);
    }
    sqlite3_backup_finish(backup);
    return code == SQLITE_DONE ? done() : Status(sqliteError(to, code, QStringLiteral("backup")));
}

// Inside one read transaction, so that a writer beside us never makes the copy start over.
Status copySnapshot(Connection &source, Connection &copy)
{
    const bool ours = !source.inTransaction();
    if (ours)
        if (auto begun = source.execute("BEGIN"); !begun)
            return begun;
    if (auto held = source.execute("SELECT count(*) FROM sqlite_schema"); !held)
        return held;
    auto copied = copyPages(source.handle(), copy.handle());
    if (ours)
        (void)source.execute("COMMIT");
    return copied;
}

Status quickCheck(Connection &connection)
{
    Statement check = connection.prepare("PRAGMA quick_check(1)");
    const QString answer = check.next() ? check.text(0) : QString();
    if (auto read = check.status(); !read)
        return read;
    return answer == u"ok" ? done() : Status(Error { ErrorKind::Damaged, answer });
}

Status prove(Connection &connection)
{
    if (auto ours = Migrator(connection).examine(); !ours)
        return ours;
    return quickCheck(connection);
}

Status writeCopy(Connection &source, const QString &path, const char *journal)
{
    auto copy = Connection::open(path, Connection::Mode::Create);
    if (!copy)
        return copy.error();
    if (auto copied = copySnapshot(source, **copy); !copied)
        return copied;
    if (auto set = (*copy)->execute(std::string("PRAGMA journal_mode = ") + journal); !set)
        return set;
    return prove(**copy);
}

QString shopUuid(Connection &connection)
{
    Statement row = connection.prepare("SELECT value FROM settings WHERE key = 'shop_uuid'");
    return row.next() ? row.text(0) : QString();
}

// An existing file may only make room when it is an earlier copy of the same shop, and not the shop itself.
Status mayReplace(Connection &shop, const QString &target)
{
    const QFileInfo existing(target);
    if (!existing.exists())
        return done();
    const Error taken { ErrorKind::AlreadyExists, QStringLiteral("The file exists already: ") + target };
    if (!existing.isFile() || existing.canonicalFilePath() == QFileInfo(shop.path()).canonicalFilePath())
        return taken;
    auto earlier = Connection::open(target, Connection::Mode::Read);
    if (!earlier || !Migrator(**earlier).examine() || shopUuid(**earlier) != shopUuid(shop))
        return taken;
    return done();
}

Status putInPlace(const WorkingCopy &copy, const QString &target)
{
    if (auto synced = sync(copy.path(), O_RDONLY); !synced)
        return synced;
    // What an earlier file left beside its name would be taken for the new file's own.
    for (const char *suffix : kSideFiles)
        QFile::remove(target + QLatin1String(suffix));
    if (std::rename(QFile::encodeName(copy.path()).constData(), QFile::encodeName(target).constData()) != 0)
        return fileError(target);
    return sync(QFileInfo(target).absolutePath(), O_RDONLY | O_DIRECTORY);
}

} // namespace

Status Backup::make(Connection &shop, const QString &target)
{
    if (auto folder = folderOf(target); !folder)
        return folder;
    if (auto free = mayReplace(shop, target); !free)
        return free;
    const WorkingCopy copy(target);
    // Without a WAL the copy is one file, readable from a read-only medium too.
    if (auto written = writeCopy(shop, copy.path(), "DELETE"); !written)
        return written;
    return putInPlace(copy, target);
}

Status Backup::restore(const QString &backup, const QString &target)
{
    if (QFileInfo::exists(target))
        return Error { ErrorKind::AlreadyExists, QStringLiteral("The file exists already: ") + target };
    if (auto folder = folderOf(target); !folder)
        return folder;
    auto source = Connection::open(backup, Connection::Mode::Read);
    if (!source)
        return source.error();
    if (auto proven = prove(**source); !proven)
        return proven;
    const WorkingCopy copy(target);
    if (auto written = writeCopy(**source, copy.path(), "WAL"); !written)
        return written;
    return putInPlace(copy, target);
}

} // namespace jishi

#include "models/shop/shopfile.h"

#include "models/db/migrator.h"
#include "models/settings/settings.h"

#include <QFile>
#include <QFileInfo>
#include <QRandomGenerator>

namespace jishi {

namespace {

// A letter and a digit without look-alikes: enough for a family of devices, short enough to say on the phone.
QString freshDeviceCode()
{
    static constexpr char16_t letters[] = u"ABCDEFGHJKLMNPQRSTUVWXYZ";
    auto *random = QRandomGenerator::global();
    return QString(QChar(letters[random->bounded(24)])) + QString::number(random->bounded(2, 10));
}

void removeShop(const QString &path)
{
    for (const char *suffix : { "", "-wal", "-shm", "-journal" })
        QFile::remove(path + QLatin1String(suffix));
}

constexpr int kWritingMs = 100; // within which a living program has written what it is

// Qt removes a stale lock under a second lock. A program killed between making that one and writing into it would leave
// the shop closed until Qt takes the remainder for stale as well, half a minute later.
bool removeUnwrittenRemoval(const QString &lockPath)
{
    const QString path = lockPath + QStringLiteral(".rmlock");
    if (!QFile::exists(path))
        return false;
    QLockFile removal(path);
    qint64 pid = 0;
    QString host;
    QString program;
    if (removal.tryLock(kWritingMs))
        return true; // and let go of again
    return !removal.getLockInfo(&pid, &host, &program) && removal.removeStaleLockFile();
}

// A program killed between making its lock file and writing into it leaves one that names nobody, which Qt never takes
// for stale. It is removed only when no living program holds it; the short wait lets one that is just writing finish.
bool takeUnwrittenLock(QLockFile &lock)
{
    qint64 pid = 0;
    QString host;
    QString program;
    if (lock.error() != QLockFile::LockFailedError || lock.getLockInfo(&pid, &host, &program))
        return false;
    if (lock.tryLock(kWritingMs))
        return true;
    return !lock.getLockInfo(&pid, &host, &program) && lock.removeStaleLockFile() && lock.tryLock(0);
}

} // namespace

Result<std::unique_ptr<QLockFile>> ShopFile::lock(const QString &path)
{
    // Beside the real file, so that two names of one file share one lock.
    const QString canonical = QFileInfo(path).canonicalFilePath();
    const QString lockPath = (canonical.isEmpty() ? path : canonical) + QStringLiteral(".lock");
    auto lock = std::make_unique<QLockFile>(lockPath);
    lock->setStaleLockTime(0);
    if (lock->tryLock(0) || takeUnwrittenLock(*lock) || (removeUnwrittenRemoval(lockPath) && lock->tryLock(0)))
        return lock;
    if (lock->error() == QLockFile::PermissionError)
        return Error { ErrorKind::ReadOnly, QStringLiteral("The folder cannot be written: ") + path };
    if (lock->error() == QLockFile::LockFailedError)
        return Error { ErrorKind::OpenElsewhere, QStringLiteral("Another program holds ") + path };
    return Error { ErrorKind::Storage, QStringLiteral("The lock file cannot be made beside ") + path };
}

Result<std::unique_ptr<ShopFile>> ShopFile::create(const QString &path, const ShopProfile &profile, const Clock &clock)
{
    if (QFileInfo::exists(path))
        return Error { ErrorKind::AlreadyExists, QStringLiteral("The file exists already: ") + path };
    std::unique_ptr<ShopFile> file(new ShopFile);
    auto locked = lock(path);
    if (!locked)
        return locked.error();
    file->m_lock = std::move(*locked);
    auto opened = Connection::open(path, Connection::Mode::Create);
    if (!opened) {
        if (opened.error().kind == ErrorKind::NotFound)
            return Error { ErrorKind::ReadOnly, opened.error().detail };
        return opened.error();
    }
    file->m_connection = std::move(*opened);
    file->m_context.clock = &clock;
    if (auto initialised = file->initialise(profile); !initialised) {
        file->m_connection.reset();
        removeShop(path);
        return initialised.error();
    }
    file->load(clock);
    return file;
}

Status ShopFile::initialise(const ShopProfile &profile)
{
    if (auto wal = m_connection->execute("PRAGMA journal_mode = WAL"); !wal)
        return wal;
    Migrator migrator(*m_connection);
    if (auto migrated = migrator.migrate(); !migrated)
        return migrated;
    Settings settings(*m_connection);
    const std::pair<SettingKey, QString> values[] = {
        { setting::kShopName, profile.name },
        { setting::kShopUuid, Uuid::v7(m_context.clock->now()).toText() },
        { setting::kCurrency, profile.currency.code() },
        { setting::kTimeZone, QString::fromUtf8(profile.zone.id()) },
        { setting::kDeviceCode, profile.deviceCode.isEmpty() ? freshDeviceCode() : profile.deviceCode },
        { setting::kRole, toText(profile.role) },
    };
    for (const auto &[key, value] : values)
        if (auto set = settings.set(key, value); !set)
            return set;
    return done();
}

Result<std::unique_ptr<ShopFile>> ShopFile::open(const QString &path, Access access, const Clock &clock)
{
    if (!QFileInfo(path).isFile())
        return Error { ErrorKind::NotFound, QStringLiteral("There is no file: ") + path };
    std::unique_ptr<ShopFile> file(new ShopFile);
    {
        // Look before touching: a file that is not ours is never locked, migrated or given a WAL.
        auto looking = Connection::open(path, Connection::Mode::Read);
        if (!looking)
            return looking.error();
        if (auto examined = Migrator(**looking).examine(); !examined) {
            const Error &error = examined.error();
            const bool foreign = error.kind == ErrorKind::Storage && QFileInfo(path).size() == 0;
            return foreign ? Error { ErrorKind::NotAShop, error.detail } : error;
        }
    }
    if (access == Access::Write) {
        if (!QFileInfo(path).isWritable())
            return Error { ErrorKind::ReadOnly, QStringLiteral("The file cannot be written: ") + path };
        auto locked = lock(path);
        if (!locked)
            return locked.error();
        file->m_lock = std::move(*locked);
    }
    auto opened = Connection::open(path, access == Access::Write ? Connection::Mode::Write : Connection::Mode::Read);
    if (!opened)
        return opened.error();
    file->m_connection = std::move(*opened);
    Migrator migrator(*file->m_connection);
    const auto behind = migrator.isBehind();
    if (!behind)
        return behind.error();
    if (*behind && access == Access::Read)
        return Error { ErrorKind::Refused,
            QStringLiteral("The shop must be opened for writing once, to bring it up to date.") };
    if (*behind)
        if (auto migrated = migrator.migrate(); !migrated)
            return migrated.error();
    // A backup has no WAL of its own; opened for work it gets one. Otherwise this changes nothing.
    if (access == Access::Write)
        if (auto wal = file->m_connection->execute("PRAGMA journal_mode = WAL"); !wal)
            return wal.error();
    file->load(clock);
    return file;
}

void ShopFile::load(const Clock &clock)
{
    const Settings settings(*m_connection);
    m_context.clock = &clock;
    m_context.profile.name = settings.value(setting::kShopName);
    m_context.profile.currency = Currency::fromCode(settings.value(setting::kCurrency)).value_or(Currency());
    const QTimeZone zone(settings.value(setting::kTimeZone).toUtf8());
    m_context.profile.zone = zone.isValid() ? zone : QTimeZone::utc();
    m_context.profile.role = roleFrom(settings.value(setting::kRole));
    m_context.profile.deviceCode = settings.value(setting::kDeviceCode);
}

} // namespace jishi

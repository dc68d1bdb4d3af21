#include "models/db/migrator.h"

#include "models/outbox/capture.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLoggingCategory>

namespace jishi {

Q_LOGGING_CATEGORY(logMigrate, "db.migrate")

namespace {

// Migrations in order; the position in the list is the version minus one.
const QStringList &migrationFiles()
{
    static const QStringList files =
        QDir(QStringLiteral(":/sql/migrations")).entryList({ QStringLiteral("*.sql") }, QDir::Files, QDir::Name);
    return files;
}

} // namespace

int Migrator::newestVersion()
{
    return static_cast<int>(migrationFiles().size());
}

Status Migrator::examine()
{
    const auto id = m_connection.integer("PRAGMA application_id");
    if (!id)
        return id.error();
    if (*id != kApplicationId)
        return Error { ErrorKind::NotAShop, QStringLiteral("Application id %1").arg(*id) };
    const auto needs = m_connection.integer("SELECT value FROM settings WHERE key = 'min_compatible'");
    if (!needs)
        return needs.error();
    if (*needs > newestVersion())
        return Error { ErrorKind::NewerShop,
            QStringLiteral("The file needs schema %1, this program has %2").arg(*needs).arg(newestVersion()) };
    return done();
}

Result<bool> Migrator::isBehind()
{
    const auto version = m_connection.integer("PRAGMA user_version");
    if (!version)
        return version.error();
    return *version < newestVersion();
}

Status Migrator::migrate()
{
    const auto version = m_connection.integer("PRAGMA user_version");
    if (!version)
        return version.error();
    if (*version > 0 && *version < newestVersion())
        if (auto backed = backUp(*version); !backed)
            return backed;
    for (int next = static_cast<int>(*version) + 1; next <= newestVersion(); ++next)
        if (auto applied = apply(next); !applied)
            return applied;
    return done();
}

Status Migrator::apply(int version)
{
    const QString name = migrationFiles().at(version - 1);
    qCInfo(logMigrate) << "Applying" << name;
    QFile file(QStringLiteral(":/sql/migrations/") + name);
    if (!file.open(QIODevice::ReadOnly))
        return Error { ErrorKind::Storage, QStringLiteral("Cannot read migration ") + name };
    if (auto begun = m_connection.execute("BEGIN IMMEDIATE"); !begun)
        return begun;
    auto outcome = m_connection.execute(file.readAll().toStdString());
    // The triggers are those of the newest schema: an older one lacks tables that they watch.
    if (outcome && version == newestVersion())
        outcome = installCapture(m_connection);
    if (outcome)
        outcome = m_connection.execute("PRAGMA application_id = " + std::to_string(kApplicationId)
            + "; PRAGMA user_version = " + std::to_string(version)
            + "; INSERT INTO settings (key, value) VALUES ('min_compatible', '" + std::to_string(version)
            + "') ON CONFLICT (key) DO UPDATE SET value = excluded.value; COMMIT");
    if (!outcome)
        (void)m_connection.execute("ROLLBACK");
    return outcome;
}

Status Migrator::backUp(int64_t version)
{
    const QFileInfo shop(m_connection.path());
    QString target =
        shop.dir().filePath(QStringLiteral("%1.before-%2.jishi").arg(shop.completeBaseName()).arg(version + 1));
    for (int copy = 2; QFile::exists(target); ++copy)
        target = shop.dir().filePath(
            QStringLiteral("%1.before-%2-%3.jishi").arg(shop.completeBaseName()).arg(version + 1).arg(copy));
    qCInfo(logMigrate) << "Keeping a copy before migrating from version" << version;
    Statement vacuum = m_connection.prepare("VACUUM INTO ?1");
    return vacuum.bind(1, target).run();
}

} // namespace jishi

#include "app/cli/command.h"
#include "app/cli/output.h"
#include "models/db/backup.h"
#include "models/shop/shopfile.h"

#include <QFileInfo>

namespace jishi::cli {

namespace {

int report(const QString &key, const QString &path)
{
    printJson({ { key, path }, { QStringLiteral("bytes"), jsonInteger(QFileInfo(path).size()) } });
    return kAllDone;
}

int runBackup(const Call &call)
{
    auto shop = ShopFile::open(call.argument(0), ShopFile::Access::Read, call.clock);
    if (!shop)
        return failed(shop.error(), call.argument(0));
    if (const auto made = Backup::make((*shop)->connection(), call.argument(1)); !made)
        return failed(made.error(), made.error().kind == ErrorKind::Damaged ? call.argument(0) : call.argument(1));
    return report(QStringLiteral("backup"), call.argument(1));
}

bool isAboutSource(ErrorKind kind)
{
    return kind == ErrorKind::NotAShop || kind == ErrorKind::NewerShop || kind == ErrorKind::Damaged;
}

int runRestore(const Call &call)
{
    if (!QFileInfo(call.argument(0)).isFile())
        return failed({ ErrorKind::NotFound, {} }, call.argument(0));
    if (const auto restored = Backup::restore(call.argument(0), call.argument(1)); !restored)
        return failed(restored.error(), call.argument(isAboutSource(restored.error().kind) ? 0 : 1));
    return report(QStringLiteral("shop"), call.argument(1));
}

} // namespace

Command backupCommand()
{
    return { QStringLiteral("backup"), QStringLiteral("Copies a shop into one file, also while it is in use."),
        QStringLiteral("The copy is checked before it gets its name. An earlier backup of the same shop is replaced, "
                       "any other file is not."),
        { { QStringLiteral("SHOP"), QStringLiteral("The shop file.") },
            { QStringLiteral("FILE"), QStringLiteral("The backup to make.") } },
        {}, runBackup };
}

Command restoreCommand()
{
    return { QStringLiteral("restore"),
        QStringLiteral("Makes a shop file from a backup. An existing file is never overwritten."), QString(),
        { { QStringLiteral("FILE"), QStringLiteral("The backup.") },
            { QStringLiteral("SHOP"), QStringLiteral("The shop file to make.") } },
        {}, runRestore };
}

} // namespace jishi::cli

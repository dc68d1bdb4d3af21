#include "app/cli/command.h"
#include "app/cli/output.h"
#include "models/db/database.h"
#include "models/importing/importer.h"

#include <QFileInfo>

namespace jishi::cli {

namespace {

Result<ImportReport> import(ShopFile &shop, const QString &path, const ImportOptions &options)
{
    auto imported = inTransaction(shop.connection(),
        [&](Transaction &transaction) { return importFile(transaction.connection(), shop.context(), path, options); });
    // After a large change the planner needs to know the new sizes.
    if (imported && !options.dryRun)
        (void)shop.connection().analyze();
    return imported;
}

// The importer's own sentence, or one about the shop.
int failedImport(const Error &error, const QString &shop, const QString &file)
{
    if (error.kind == ErrorKind::CannotRead && !error.detail.isEmpty())
        return refuse(error.detail);
    return failed(error, error.kind == ErrorKind::NotFound || error.kind == ErrorKind::CannotRead ? file : shop);
}

int run(const Call &call)
{
    const QString path = call.argument(1);
    ImportOptions options;
    options.format = call.option(QStringLiteral("as"));
    options.dryRun = call.has(QStringLiteral("dry-run"));
    const QStringList formats = Importer::formats();
    if (options.format != u"auto" && !formats.contains(options.format))
        return refuse(
            QStringLiteral("--as is auto, %1, not %2.").arg(formats.join(QStringLiteral(", ")), options.format));
    if (!QFileInfo::exists(path))
        return failed({ ErrorKind::NotFound, {} }, path);
    auto shop = ShopFile::open(call.argument(0), ShopFile::Access::Write, call.clock);
    if (!shop)
        return failed(shop.error(), call.argument(0));
    const auto report = import(**shop, path, options);
    if (!report)
        return failedImport(report.error(), call.argument(0), path);
    printJson(report->toJson());
    if (report->refused.empty())
        return kAllDone;
    complain(QStringLiteral("Lines refused: %1. The first, line %2: %3")
                 .arg(report->refused.size())
                 .arg(report->refused.front().line)
                 .arg(report->refused.front().reason));
    return kSomeRefused;
}

} // namespace

Command importCommand()
{
    return { QStringLiteral("import"),
        QStringLiteral("Takes in a file of another program: products, customers, stock or an order history."),
        QStringLiteral(
            "Formats: %1.\n"
            "The file is CSV or TSV, a sheet of an XLSX workbook, or a ZIP archive with one of them. "
            "The whole file goes in or nothing does; lines that cannot be taken are listed with their reason. "
            "Importing the same\n"
            "file again changes nothing. A table that no format knows is read as the window's Import was told to read "
            "it; "
            "until then its columns are named and nothing is taken.\n"
            "Exit code 1 when lines were refused, 2 when the file cannot be read.")
            .arg(Importer::formats().join(QStringLiteral(", "))),
        { { QStringLiteral("SHOP"), QStringLiteral("The shop file.") },
            { QStringLiteral("FILE"), QStringLiteral("The file to take in.") } },
        {
            { QStringLiteral("as"), QStringLiteral("The file's format; auto looks at its header. Default: auto."),
                QStringLiteral("FORMAT"), QStringLiteral("auto") },
            { QStringLiteral("dry-run"), QStringLiteral("Counts what would happen and changes nothing.") },
        },
        run };
}

} // namespace jishi::cli

#include "app/shopactions.h"

#include "models/db/backup.h"
#include "ui/actions/commandtable.h"
#include "ui/errortext.h"
#include "ui/importing/importdialog.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/task.h"
#include "ui/shell/taskstrip.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QSaveFile>

namespace jishi {

namespace {

Status writeFile(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return Error { ErrorKind::ReadOnly, file.errorString() };
    if (file.write(bytes) != bytes.size() || !file.commit())
        return Error { ErrorKind::DiskFull, file.errorString() };
    return done();
}

} // namespace

ShopActions::ShopActions(Shop &shop, MainWindow &window, const UiContext &ui, QObject *parent)
    : QObject(parent)
    , m_shop(shop)
    , m_window(window)
    , m_ui(ui)
{
    m_ui.commands.handle("shop.import", this, [this] { importFile(); });
    m_ui.commands.handle("shop.export", this, [this] { askForExport(); });
    m_ui.commands.handle("shop.backup", this, [this] { askForBackup(); });
}

void ShopActions::importFile()
{
    auto *dialog = new ImportDialog(m_shop, m_ui.theme, &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(
        dialog, &ImportDialog::imported, this, [this](const ImportReport &report, const QString &file, qint64 change) {
            if (report.changesAnything())
                Q_EMIT undoable(tr("import of %1").arg(file), change);
        });
    dialog->open();
    dialog->chooseFile();
}

void ShopActions::askForExport()
{
    // In the order of ExportTable, each as a table for spreadsheets and as plain text.
    const QString tables[] = { tr("Products"), tr("Customers"), tr("Orders, one row per line") };
    auto *dialog = new QFileDialog(&m_window, tr("Export"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("csv"));
    QStringList filters;
    for (const QString &table : tables)
        for (const QLatin1String suffix : { QLatin1String("csv"), QLatin1String("xlsx") })
            filters << table + QStringLiteral(" (*.") + suffix + u')';
    dialog->setNameFilters(filters);
    connect(dialog, &QFileDialog::filterSelected, dialog, [dialog](const QString &filter) {
        dialog->setDefaultSuffix(
            filter.contains(QLatin1String("xlsx")) ? QStringLiteral("xlsx") : QStringLiteral("csv"));
    });
    connect(dialog, &QFileDialog::fileSelected, this, [this, dialog, filters](const QString &path) {
        const auto chosen = std::max<qsizetype>(filters.indexOf(dialog->selectedNameFilter()), 0);
        exportTable(static_cast<ExportTable>(chosen / 2), path);
    });
    dialog->open();
}

void ShopActions::exportTable(ExportTable table, const QString &path)
{
    Task *task = m_ui.tasks.begin(tr("Exporting"), false);
    const auto pending =
        m_shop.database().read([table, path, &context = m_shop.context()](Connection &connection) -> Status {
            const Exporter exporter(connection, context);
            const bool isWorkbook = path.endsWith(QLatin1String(".xlsx"), Qt::CaseInsensitive);
            const auto bytes = isWorkbook ? exporter.xlsx(table) : exporter.csv(table);
            return bytes ? writeFile(path, *bytes) : bytes.error();
        });
    whenDone(pending, this, [this, task, path](const Status &status) {
        task->finish();
        tellSaved(status, path);
    });
}

void ShopActions::askForBackup()
{
    auto *dialog = new QFileDialog(&m_window, tr("Back Up"), QString(), tr("Jishi shops (*.jishi)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("jishi"));
    const QString name = QFileInfo(m_shop.path()).completeBaseName();
    dialog->selectFile(QStringLiteral("%1 %2.jishi").arg(name, m_shop.today().toString(Qt::ISODate)));
    connect(dialog, &QFileDialog::fileSelected, this, &ShopActions::backUp);
    dialog->open();
}

void ShopActions::backUp(const QString &path)
{
    Task *task = m_ui.tasks.begin(tr("Backing up"), false);
    const auto pending =
        m_shop.database().read([path](Connection &connection) { return Backup::make(connection, path); });
    whenDone(pending, this, [this, task, path](const Status &status) {
        task->finish();
        tellSaved(status, path);
    });
}

void ShopActions::tellSaved(const Status &status, const QString &path)
{
    m_window.showMessage(
        status ? Message { Tone::Ok, tr("Saved as %1").arg(path) } : ErrorWords::message(status.error()));
}

} // namespace jishi

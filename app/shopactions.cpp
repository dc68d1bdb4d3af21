#include "app/shopactions.h"

#include "models/catalog/shoplists.h"
#include "models/db/backup.h"
#include "models/exporting/savefile.h"
#include "models/resellers/resellerfigures.h"
#include "models/shop/resellercopy.h"
#include "ui/actions/commandtable.h"
#include "ui/errortext.h"
#include "ui/importing/importdialog.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/task.h"
#include "ui/shell/taskstrip.h"

#include <QAction>
#include <QFileDialog>
#include <QFileInfo>

namespace jishi {

ShopActions::ShopActions(Shop &shop, MainWindow &window, const UiContext &ui, QObject *parent)
    : QObject(parent)
    , m_shop(shop)
    , m_window(window)
    , m_ui(ui)
{
    m_ui.commands.handle("shop.import", this, [this] { importFile(); });
    m_ui.commands.handle("shop.export", this, [this] { askForExport(); });
    if (seesCosts(m_shop.profile().role))
        m_ui.commands.handle("shop.reseller", this, [this] { askForResellerCopy(); });
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
    // The import was the last thing done; the dialog offers this only right after it.
    connect(dialog, &ImportDialog::undoRequested, this, [this] { m_ui.commands.action("edit.undo")->trigger(); });
    dialog->open();
    dialog->chooseFile();
}

void ShopActions::askForExport()
{
    const std::vector<ExportChoice> choices = exportChoices();
    auto *dialog = new QFileDialog(&m_window, tr("Export"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("csv"));
    QStringList filters;
    for (const ExportChoice &choice : choices)
        filters << choice.words + QStringLiteral(" (*.") + choice.suffix + u')';
    dialog->setNameFilters(filters);
    connect(dialog, &QFileDialog::filterSelected, dialog, [dialog](const QString &filter) {
        dialog->setDefaultSuffix(
            filter.contains(QLatin1String("xlsx")) ? QStringLiteral("xlsx") : QStringLiteral("csv"));
    });
    connect(dialog, &QFileDialog::fileSelected, this, [this, dialog, filters, choices](const QString &path) {
        const auto chosen = std::max<qsizetype>(filters.indexOf(dialog->selectedNameFilter()), 0);
        exportAs(choices[static_cast<size_t>(chosen)], path);
    });
    dialog->open();
}

std::vector<ShopActions::ExportChoice> ShopActions::exportChoices()
{
    const std::pair<ExportTable, QString> tables[] = { { ExportTable::Products, tr("Products") },
        { ExportTable::Customers, tr("Customers") }, { ExportTable::Stock, tr("Stock, to count and import again") },
        { ExportTable::Orders, tr("Orders, one row per line") },
        { ExportTable::Commissions, tr("Commissions, one row per entry") } };
    std::vector<ExportChoice> choices;
    for (const auto &[table, words] : tables)
        for (const QLatin1String suffix : { QLatin1String("csv"), QLatin1String("xlsx") })
            choices.push_back({ words, suffix, table, {} });
    choices.push_back(
        { tr("Products for WooCommerce"), QLatin1String("csv"), ExportTable::Products, ExportLayout::WooCommerce });
    choices.push_back(
        { tr("Products for Shopify"), QLatin1String("csv"), ExportTable::Products, ExportLayout::Shopify });
    return choices;
}

void ShopActions::exportAs(const ExportChoice &choice, const QString &path)
{
    Task *task = m_ui.tasks.begin(tr("Exporting"), false);
    const auto pending =
        m_shop.database().read([choice, path, &context = m_shop.context()](Connection &connection) -> Status {
            const Exporter exporter(connection, context);
            const bool isWorkbook = path.endsWith(QLatin1String(".xlsx"), Qt::CaseInsensitive);
            const auto bytes = choice.layout ? exporter.products(*choice.layout)
                : isWorkbook                 ? exporter.xlsx(choice.table)
                                             : exporter.csv(choice.table);
            return bytes ? saveFile(path, *bytes) : bytes.error();
        });
    whenDone(pending, this, [this, task, path](const Status &status) {
        task->finish();
        tellSaved(status, path);
    });
}

// For whom it is is chosen like the kind of a file: one reseller, or nobody in particular with the prices of a tier.
void ShopActions::askForResellerCopy()
{
    Connection &view = m_shop.database().view();
    std::vector<ResellerCopy> copies { ResellerCopy(m_shop.path(), m_shop.profile()) };
    QStringList filters { tr("Catalog without reseller prices") + QStringLiteral(" (*.jishi)") };
    for (const ResellerTier &tier : ShopLists(view, m_shop.context()).tiers()) {
        copies.emplace_back(m_shop.path(), m_shop.profile(), tier.id);
        filters << tr("Catalog with the prices of %1").arg(tier.name) + QStringLiteral(" (*.jishi)");
    }
    if (const auto people = ResellerFigures(view, m_shop.context()).people())
        for (const ResellerSummary &reseller : *people) {
            copies.push_back(ResellerCopy::of(m_shop.path(), m_shop.profile(), reseller.id));
            filters << tr("For %1, with what is her own").arg(reseller.name) + QStringLiteral(" (*.jishi)");
        }
    auto *dialog = new QFileDialog(&m_window, tr("Copy for a Reseller: Nothing That Is Not Hers"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("jishi"));
    dialog->setNameFilters(filters);
    connect(dialog, &QFileDialog::fileSelected, this, [this, dialog, filters, copies](const QString &path) {
        const auto chosen = std::max<qsizetype>(filters.indexOf(dialog->selectedNameFilter()), 0);
        writeCopy(copies[static_cast<size_t>(chosen)], path);
    });
    dialog->open();
}

void ShopActions::askForCopyOf(qlonglong reseller, const QString &name)
{
    auto *dialog = new QFileDialog(
        &m_window, tr("Copy for %1: Nothing That Is Not Hers").arg(name), QString(), tr("Jishi shops (*.jishi)"));
    dialog->setObjectName(QStringLiteral("resellerCopyFile"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("jishi"));
    connect(dialog, &QFileDialog::fileSelected, this, [this, reseller](const QString &path) {
        writeCopy(ResellerCopy::of(m_shop.path(), m_shop.profile(), reseller), path);
    });
    dialog->open();
}

void ShopActions::writeCopy(const ResellerCopy &copy, const QString &path)
{
    // The dialog has asked whether an existing file may go.
    QFile::remove(path);
    Task *task = m_ui.tasks.begin(tr("Copying for a reseller"), false);
    const auto pending = m_shop.database().read(
        [copy, path, &context = m_shop.context()](Connection &) { return copy.write(path, *context.clock); });
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

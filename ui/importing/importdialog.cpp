#include "ui/importing/importdialog.h"

#include "models/history/changereversal.h"
#include "models/importing/importer.h"
#include "models/importing/importmappings.h"
#include "ui/delegates/numberdelegate.h"
#include "ui/errortext.h"
#include "ui/importing/importcountsmodel.h"
#include "ui/importing/importwords.h"
#include "ui/importing/mappingpage.h"
#include "ui/importing/refusedcelldelegate.h"
#include "ui/importing/refusedlinesmodel.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/card.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/styling.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QHeaderView>
#include <QLabel>
#include <QProgressBar>
#include <QScreen>
#include <QScrollBar>
#include <QTimer>
#include <QVBoxLayout>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace jishi {

namespace {
constexpr QSize kSize(860, 640);
constexpr int kTickMs = 100;
constexpr qint64 kTooEarlyMs = 1'000; // before that a guess of the time left would jump about
constexpr int kLeastReason = 200;
constexpr int kMostReason = 440; // what is longer stands below the table, whole
constexpr int kLeastCell = 80;
constexpr int kMostCell = 180;
} // namespace

// Written by the writer thread, read by the dialog's timer.
struct ImportDialog::Progress
{
    std::atomic_int done = 0;
    std::atomic_int total = 0;
    std::atomic_bool stop = false;
};

ImportDialog::ImportDialog(Shop &shop, const Theme &theme, QWidget *parent)
    : QDialog(parent)
    , m_shop(shop)
    , m_theme(theme)
    , m_tick(new QTimer(this))
    , m_counts(new ImportCountsModel(this))
    , m_refused(new RefusedLinesModel(this))
    , m_title(new QLabel(this))
    , m_text(new QLabel(this))
    , m_file(new QLabel(this))
    , m_bar(new QProgressBar(this))
    , m_left(new QLabel(this))
    , m_columnsPage(new MappingPage(shop.context(), theme, this))
    , m_result(new QWidget(this))
    , m_countsView(new DataTable(theme, this))
    , m_refusedCard(new QWidget(this))
    , m_refusedView(new DataTable(theme, this))
    , m_reason(new QLabel(this))
    , m_remark(new QLabel(this))
    , m_choose(new ActionButton(this))
    , m_columns(new ActionButton(this))
    , m_forget(new ActionButton(this))
    , m_again(new ActionButton(this))
    , m_undo(new ActionButton(this))
    , m_cancel(new ActionButton(this))
    , m_import(new ActionButton(this, ActionButton::Kind::Primary))
{
    setObjectName(u"importDialog"_s);
    setWindowTitle(tr("Import"));
    resize(kSize.boundedTo(screen()->availableSize() * 9 / 10)); // large letters leave less room
    m_title->setObjectName(u"importTitle"_s);
    m_text->setObjectName(u"importText"_s);
    m_remark->setObjectName(u"importRemark"_s);
    m_bar->setObjectName(u"importProgress"_s);
    m_reason->setObjectName(u"importReason"_s);
    m_countsView->setObjectName(u"importCounts"_s);
    m_refusedView->setObjectName(u"importRefused"_s);
    m_choose->setObjectName(u"chooseImportFile"_s);
    m_columns->setObjectName(u"importColumns"_s);
    m_forget->setObjectName(u"forgetColumns"_s);
    m_again->setObjectName(u"tryImportAgain"_s);
    m_undo->setObjectName(u"undoImport"_s);
    m_cancel->setObjectName(u"cancelImport"_s);
    m_import->setObjectName(u"importNow"_s);
    build();
    connectParts();
    m_tick->setInterval(kTickMs);
    enter(Phase::Choosing);
}

ImportDialog::~ImportDialog()
{
    // A cell that is being typed into ends with its table, when nobody is left to listen.
    disconnect(m_refused, nullptr, this, nullptr);
    // Whoever closes the window does not want the rest; the writer takes back what it had begun.
    if (m_progress)
        m_progress->stop = true;
}

void ImportDialog::setGroup(RowId group, const QString &name)
{
    m_group = group;
    m_groupName = name;
    setWindowTitle(tr("Import Members of %1").arg(name));
    enter(Phase::Choosing);
}

void ImportDialog::connectParts()
{
    connect(m_choose, &QPushButton::clicked, this, &ImportDialog::chooseFile);
    connect(m_columns, &QPushButton::clicked, this, &ImportDialog::askForColumns);
    connect(m_forget, &QPushButton::clicked, this, &ImportDialog::forgetColumns);
    connect(m_again, &QPushButton::clicked, this, &ImportDialog::tryAgain);
    connect(m_undo, &QPushButton::clicked, this, [this] {
        Q_EMIT undoRequested();
        accept();
    });
    connect(m_cancel, &QPushButton::clicked, this, &ImportDialog::reject);
    connect(m_import, &QPushButton::clicked, this, &ImportDialog::importNow);
    connect(m_tick, &QTimer::timeout, this, &ImportDialog::updateProgress);
    connect(m_columnsPage, &MappingPage::mappingChanged, this, &ImportDialog::updateButtons);
    connect(m_refused, &RefusedLinesModel::dataChanged, this, &ImportDialog::updateButtons);
}

void ImportDialog::build()
{
    setRole(m_title, "title");
    setRole(m_file, "small");
    setRole(m_left, "small");
    setRole(m_remark, "muted");
    setRole(m_reason, "small");
    for (QLabel *label : { m_title, m_text, m_remark, m_reason }) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
    }
    m_bar->setTextVisible(false);
    m_bar->setAccessibleName(tr("Progress"));

    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::kSmall);
    buttons->addWidget(m_choose);
    buttons->addWidget(m_columns);
    buttons->addWidget(m_forget);
    buttons->addWidget(m_undo);
    buttons->addStretch();
    buttons->addWidget(m_again);
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_import);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::kDialog);
    layout->setSpacing(space::kMedium);
    layout->addWidget(m_title);
    layout->addWidget(m_file);
    layout->addWidget(m_text);
    layout->addWidget(m_bar);
    layout->addWidget(m_left);
    layout->addWidget(m_columnsPage, 1);
    layout->addWidget(buildCounts(), 1);
    layout->addStretch();
    layout->addLayout(buttons);
}

QWidget *ImportDialog::buildCounts()
{
    m_countsView->setAccessibleName(tr("What the import does"));
    m_countsView->setModel(m_counts);
    m_countsView->setSelectionMode(QAbstractItemView::NoSelection);
    m_countsView->setFocusPolicy(Qt::NoFocus);
    m_countsView->setStretchColumn(ImportCountsModel::Kind);
    for (const int column : { ImportCountsModel::Added, ImportCountsModel::Changed, ImportCountsModel::Unchanged }) {
        m_countsView->setItemDelegateForColumn(column, new NumberDelegate(m_theme, m_countsView));
        m_countsView->setColumnSample(column, u"88,888,888"_s);
    }
    auto *counts = new Card(this, Card::Padding::None);
    counts->body()->addWidget(m_countsView);
    counts->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);

    auto *layout = new QVBoxLayout(m_result);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::kMedium);
    layout->addWidget(counts);
    layout->addWidget(m_remark);
    layout->addWidget(buildRefused(), 1);
    layout->addStretch();
    return m_result;
}

QWidget *ImportDialog::buildRefused()
{
    m_refusedView->setAccessibleName(tr("Refused rows"));
    m_refusedView->setModel(m_refused);
    m_refusedView->setSelectionBehavior(QAbstractItemView::SelectItems);
    m_refusedView->setEditTriggers(
        QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed | QAbstractItemView::AnyKeyPressed);
    m_refusedView->setItemDelegate(new RefusedCellDelegate(m_theme, m_refusedView));
    m_refusedView->setItemDelegateForColumn(
        RefusedLinesModel::Line, new NumberDelegate(m_theme, m_refusedView, Token::Muted));
    auto *refused = new Card(m_refusedCard, Card::Padding::None);
    refused->body()->addWidget(m_refusedView);
    auto *around = new QVBoxLayout(m_refusedCard);
    around->setContentsMargins(0, 0, 0, 0);
    around->setSpacing(space::kTiny);
    around->addWidget(refused, 1);
    around->addWidget(m_reason);
    connect(m_refusedView, &DataTable::currentRowChanged, this, &ImportDialog::sayReason);
    return m_refusedCard;
}

void ImportDialog::chooseFile()
{
    auto *dialog = new QFileDialog(this, tr("Choose a File to Import"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    //: File filters
    dialog->setNameFilters({ tr("Tables") + u" (*.csv *.tsv *.txt *.xlsx *.zip)"_s, tr("All files") + u" (*)"_s });
    connect(dialog, &QFileDialog::fileSelected, this, &ImportDialog::examine);
    dialog->open();
}

void ImportDialog::examine(const QString &path)
{
    if (isBusy())
        return;
    m_path = path;
    m_mapping.reset();
    m_patches.clear();
    m_file->setText(QFileInfo(path).fileName());
    start(true);
}

void ImportDialog::importNow()
{
    if (m_phase == Phase::Examined) {
        keepPatches(); // what was put right a moment ago is meant, whether it was tried or not
        return start(false);
    }
    if (m_phase != Phase::Mapping || !m_columnsPage->isComplete())
        return;
    m_mapping = m_columnsPage->mapping();
    start(true);
}

void ImportDialog::tryAgain()
{
    if (isBusy())
        return;
    keepPatches();
    start(true);
}

void ImportDialog::keepPatches()
{
    for (const auto &[line, cells] : m_refused->patches())
        m_patches[line] = cells;
}

void ImportDialog::askForColumns()
{
    if (!isBusy())
        lookAtColumns(std::nullopt);
}

void ImportDialog::lookAtColumns(const std::optional<Error> &reason)
{
    const auto work = [context = &m_shop.context(), path = m_path](Connection &connection) -> Result<Table> {
        auto sample = Importer(*context, {}).sample(path);
        if (!sample)
            return sample.error();
        auto known = ImportMappings(connection).find(sample->shape);
        return Table { std::move(*sample), std::move(known) };
    };
    whenDone(m_shop.database().read(work), this, [this, reason](const Result<Table> &table) {
        if (table)
            showColumns(*table);
        else
            fail(reason.value_or(table.error()));
        if (reason)
            Q_EMIT examined();
    });
}

void ImportDialog::showColumns(const Table &table)
{
    const bool same = m_mapping && m_mapping->shape == table.sample.shape;
    m_columnsPage->setTable(table.sample, same ? m_mapping : table.known);
    m_forget->setProperty("known", table.known.has_value());
    enter(Phase::Mapping);
    m_columnsPage->setFocus();
    Q_EMIT columnsAsked();
}

void ImportDialog::forgetColumns()
{
    const auto work = [shape = m_columnsPage->mapping().shape](
                          Transaction &transaction) { return ImportMappings(transaction.connection()).forget(shape); };
    whenDone(m_shop.database().write(work), this,
        [this](const Status &forgotten) { forgotten ? examine(m_path) : fail(forgotten.error()); });
}

void ImportDialog::start(bool dryRun)
{
    m_progress = std::make_shared<Progress>();
    m_since.start();
    enter(dryRun ? Phase::Examining : Phase::Importing);
    ImportOptions options;
    options.dryRun = dryRun;
    options.group = m_group;
    options.mapping = m_mapping;
    options.patches = m_patches;
    options.withCells = true;
    options.progress = [progress = m_progress](int done, int total) {
        progress->total = total;
        progress->done = done;
        return !progress->stop;
    };
    const auto work = [context = &m_shop.context(), path = m_path, options](
                          Transaction &transaction) -> Result<Outcome> {
        auto report = importFile(transaction.connection(), *context, path, options);
        if (!report)
            return report.error();
        if (options.mapping && !options.dryRun)
            if (auto kept = ImportMappings(transaction.connection()).remember(*options.mapping); !kept)
                return kept.error();
        const auto change = currentChange(transaction.connection());
        if (!change)
            return change.error();
        return Outcome { std::move(*report), *change };
    };
    whenDone(m_shop.database().write(work), this, [this](const Result<Outcome> &outcome) { take(outcome); });
}

void ImportDialog::take(const Result<Outcome> &outcome)
{
    const bool wasDryRun = m_phase == Phase::Examining;
    if (!outcome && wasDryRun && !m_mapping && m_group == 0 && outcome.error().kind == ErrorKind::CannotRead)
        return lookAtColumns(outcome.error());
    if (!outcome) {
        fail(outcome.error());
    } else {
        m_report = outcome->report;
        enter(wasDryRun ? Phase::Examined : Phase::Done);
        showReport(m_report);
    }
    if (wasDryRun)
        Q_EMIT examined();
    else if (outcome)
        Q_EMIT imported(m_report, QFileInfo(m_path).fileName(), outcome->change);
}

void ImportDialog::fail(const Error &error)
{
    const ErrorText words = ErrorWords::of(error);
    enter(Phase::Failed);
    m_title->setText(words.title);
    m_text->setText(words.text);
    // The lower layer knows the line; it speaks English only, so it comes after our own words.
    m_left->setText(error.kind == ErrorKind::Cancelled ? QString() : error.detail);
    m_left->setVisible(!m_left->text().isEmpty());
}

void ImportDialog::enter(Phase phase)
{
    m_phase = phase;
    const bool busy = isBusy();
    m_bar->setVisible(busy);
    m_left->setVisible(busy);
    m_left->clear();
    m_result->setVisible(phase == Phase::Examined || phase == Phase::Done);
    m_file->setVisible(phase != Phase::Choosing);
    busy ? m_tick->start() : m_tick->stop();
    m_columnsPage->setVisible(phase == Phase::Mapping);
    sayPhase();
    updateButtons();
}

void ImportDialog::sayPhase()
{
    if (m_phase == Phase::Choosing && m_group > 0) {
        m_title->setText(tr("Import Members of %1").arg(m_groupName));
        m_text->setText(tr(
            "A list with nickname, name or phone, as CSV, Excel or ZIP. Who is a customer already is known by her "
            "phone, her nickname or her name; the others become customers. You see what would happen before anything "
            "is changed."));
    } else if (m_phase == Phase::Choosing) {
        m_title->setText(tr("Import a File"));
        m_text->setText(
            tr("Products from WooCommerce, Shopify, Square or Loyverse, orders with one row per item, or any table of "
               "products or customers: CSV, Excel or ZIP. You see what would happen before anything is changed."));
    } else if (m_phase == Phase::Mapping) {
        m_title->setText(tr("What Do the Columns Hold?"));
        m_text->setText(tr("Choose above each column what it holds; the lower table shows how the rows will be read. "
                           "It is remembered for files with the same columns."));
    } else if (isBusy()) {
        m_title->setText(m_phase == Phase::Examining ? tr("Reading the File…") : tr("Importing…"));
        m_text->setText(m_phase == Phase::Examining ? tr("Nothing is changed yet.")
                                                    : tr("You can go on working. If you stop it, nothing is changed."));
        m_bar->setRange(0, 0);
    }
}

void ImportDialog::updateButtons()
{
    m_choose->setText(tr("Choose File…"));
    m_choose->setVisible(!isBusy() && m_phase != Phase::Done);
    //: Button: stop the import
    m_cancel->setText(isBusy()                                   ? tr("Stop")
            : m_phase == Phase::Done || m_phase == Phase::Failed ? tr("Close")
                                                                 : tr("Cancel"));
    //: Button: ask what each column of the file holds
    m_columns->setText(tr("Columns…"));
    m_columns->setVisible(m_group == 0 && (m_phase == Phase::Examined || (m_phase == Phase::Failed && m_mapping)));
    //: Button: what was said of the columns of such a file is not used any more
    m_forget->setText(tr("Forget These Columns"));
    m_forget->setVisible(m_phase == Phase::Mapping && m_forget->property("known").toBool());
    m_again->setText(tr("Try Again"));
    m_again->setVisible((m_phase == Phase::Examined || m_phase == Phase::Done) && !m_refused->patches().empty());
    m_undo->setText(tr("Undo Import"));
    m_undo->setVisible(m_phase == Phase::Done && m_report.changesAnything());
    m_import->setVisible(m_phase == Phase::Examined || m_phase == Phase::Mapping);
    if (m_phase == Phase::Mapping) {
        //: Button: look at the file with these columns
        m_import->setText(tr("Continue"));
        m_import->setAccessibleName(m_import->text());
    }
    m_import->setEnabled(m_phase != Phase::Mapping || m_columnsPage->isComplete());
    for (ActionButton *button : { m_choose, m_cancel, m_columns, m_forget, m_again, m_undo })
        button->setAccessibleName(button->text());
}

void ImportDialog::updateProgress()
{
    const int done = m_progress->done;
    const int total = m_progress->total;
    if (total <= 0)
        return;
    m_bar->setRange(0, total);
    m_bar->setValue(done);
    if (done > 0 && m_since.elapsed() > kTooEarlyMs)
        m_left->setText(ImportWords::timeLeft(m_since.elapsed() * (total - done) / done));
}

// A row may be refused for several reasons.
int ImportDialog::takenRows(const ImportReport &report) const
{
    return report.rows - m_refused->rowCount();
}

// The reason is a sentence, which a cell seldom has the room for.
void ImportDialog::sayReason(int row)
{
    const QModelIndex line = m_refused->index(row, RefusedLinesModel::Line);
    m_reason->setVisible(line.isValid());
    if (line.isValid())
        m_reason->setText(
            tr("Line %1: %2")
                .arg(line.data().toString(), line.siblingAtColumn(RefusedLinesModel::Reason).data().toString()));
}

QString ImportDialog::headline(const ImportReport &report) const
{
    const int taken = takenRows(report);
    return m_phase == Phase::Done ? tr("%Ln Row(s) Imported", nullptr, taken)
                                  : tr("%Ln Row(s) to Import", nullptr, taken);
}

QString ImportDialog::remark(const ImportReport &report) const
{
    QStringList sentences;
    if (report.rounded > 0)
        sentences << tr("%Ln price(s) were finer than the currency and are rounded.", nullptr, report.rounded);
    if (!report.refused.empty())
        sentences << tr("%Ln row(s) are refused. Double-click a cell to put it right, then try again.", nullptr,
            m_refused->rowCount());
    return sentences.join(u' ');
}

void ImportDialog::showReport(const ImportReport &report)
{
    m_counts->setReport(report);
    m_refused->setLines(report.refused, report.header);
    fitRefused();
    updateButtons(); // nothing of these lines is put right yet
    m_title->setText(headline(report));
    const QString explained = ImportWords::rowsAndProducts(report, takenRows(report));
    m_text->setText(
        ImportWords::outcome(report, m_phase == Phase::Done) + (explained.isEmpty() ? QString() : u' ' + explained));
    m_remark->setText(remark(report));
    m_remark->setVisible(!m_remark->text().isEmpty());
    m_refusedCard->setVisible(!report.refused.empty());
    const int rowsHeight = m_countsView->horizontalHeader()->height()
        + m_counts->rowCount() * m_countsView->verticalHeader()->defaultSectionSize();
    m_countsView->setFixedHeight(rowsHeight);
    m_import->setText(tr("Import %Ln Row(s)", nullptr, takenRows(report)));
    m_import->setAccessibleName(m_import->text());
    m_import->setVisible(m_phase == Phase::Examined && report.bringsAnything());
    if (m_import->isVisibleTo(this))
        m_import->setFocus();
}

void ImportDialog::fitRefused()
{
    m_refusedView->setColumnSample(RefusedLinesModel::Line, u"888,888"_s);
    for (int column = RefusedLinesModel::Reason; column < m_refused->columnCount(); ++column) {
        const bool isReason = column == RefusedLinesModel::Reason;
        m_refusedView->resizeColumnToContents(column);
        m_refusedView->setColumnWidth(column,
            std::clamp(m_refusedView->columnWidth(column), isReason ? kLeastReason : kLeastCell,
                isReason ? kMostReason : kMostCell));
    }
    showOffencesFirst();
    const QModelIndex offence = m_refused->firstOffence();
    m_refusedView->setCurrentIndex(offence.isValid() ? offence : m_refused->index(0, RefusedLinesModel::Line));
    sayReason(m_refusedView->currentRow());
    m_refusedView->scrollToTop();
    m_refusedView->horizontalScrollBar()->setValue(0);
}

// A file may have dozens of columns: those that the reasons speak of stand beside the reasons.
void ImportDialog::showOffencesFirst()
{
    QHeaderView *header = m_refusedView->horizontalHeader();
    for (int column = 0; column < m_refused->columnCount(); ++column) // as in the file
        header->moveSection(header->visualIndex(column), column);
    int next = RefusedLinesModel::FirstCell;
    for (const int column : m_refused->offendingColumns())
        header->moveSection(header->visualIndex(column), next++);
}

void ImportDialog::cancel()
{
    if (isBusy())
        m_progress->stop = true;
}

void ImportDialog::reject()
{
    if (isBusy())
        cancel();
    else
        QDialog::reject();
}

} // namespace jishi

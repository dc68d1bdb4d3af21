#pragma once
// Bringing in a file of another program: first a dry run that tells what would happen, then the same for good. Both run
// on the writer thread; the window goes on working. A file that no preset knows is asked about, column by column; rows
// that are refused can be put right in place.
#include "models/importing/importreport.h"
#include "models/importing/rowpatches.h"
#include "models/importing/tablesample.h"
#include "models/shop/shop.h"

#include <QDialog>
#include <QElapsedTimer>
#include <atomic>
#include <memory>

class QLabel;
class QProgressBar;
class QTimer;

namespace jishi {

class ActionButton;
class DataTable;
class ImportCountsModel;
class MappingPage;
class RefusedLinesModel;
class Theme;

class ImportDialog final : public QDialog
{
    Q_OBJECT

public:
    ImportDialog(Shop &shop, const Theme &theme, QWidget *parent = nullptr);
    ~ImportDialog() override;

    // The file lists the members of this group. Before a file is looked at.
    void setGroup(RowId group, const QString &name);

public Q_SLOTS:
    // Asks for a file.
    void chooseFile();
    // Looks at this file.
    void examine(const QString &path);
    void importNow();
    // Asks what the columns hold, whether or not a preset knows the file.
    void askForColumns();
    // Looks at the file once more, with the rows that were put right.
    void tryAgain();
    void keepPatches();
    void cancel();
    void reject() override;

Q_SIGNALS:
    void examined(); // the dry run is over, one way or the other
    void columnsAsked(); // the mapping page is shown
    // `change` is the number under which it can be taken back.
    void imported(const jishi::ImportReport &report, const QString &file, qint64 change);

    void undoRequested(); // what was just imported shall be taken back

private:
    enum class Phase { Choosing, Examining, Mapping, Examined, Importing, Done, Failed };
    struct Table
    {
        TableSample sample;
        std::optional<ColumnMapping> known;
    };
    void build();
    QWidget *buildCounts();
    QWidget *buildRefused();
    void connectParts();
    struct Outcome
    {
        ImportReport report;
        qint64 change = 0;
    };
    void start(bool dryRun);
    void take(const Result<Outcome> &outcome);
    void fail(const Error &error);
    // reason: why the file could not be read, where that is what led here.
    void lookAtColumns(const std::optional<Error> &reason);
    void showColumns(const Table &table);
    void forgetColumns();
    void enter(Phase phase);
    void sayPhase();
    void showReport(const ImportReport &report);
    void fitRefused();
    void showOffencesFirst();
    void sayReason(int row);
    int takenRows(const ImportReport &report) const;
    void updateButtons();
    void updateProgress();
    QString headline(const ImportReport &report) const;
    QString remark(const ImportReport &report) const;
    bool isBusy() const { return m_phase == Phase::Examining || m_phase == Phase::Importing; }

    struct Progress;
    Shop &m_shop;
    const Theme &m_theme;
    QString m_path;
    RowId m_group = 0; // whose members are brought in; 0: the file says what it holds
    QString m_groupName;
    Phase m_phase = Phase::Choosing;
    ImportReport m_report;
    std::optional<ColumnMapping> m_mapping; // what the person said of this file
    RowPatches m_patches; // rows that she has put right
    std::shared_ptr<Progress> m_progress; // shared with the writer thread
    QElapsedTimer m_since;
    QTimer *m_tick;
    ImportCountsModel *m_counts;
    RefusedLinesModel *m_refused;
    QLabel *m_title;
    QLabel *m_text;
    QLabel *m_file;
    QProgressBar *m_bar;
    QLabel *m_left;
    MappingPage *m_columnsPage;
    QWidget *m_result;
    DataTable *m_countsView;
    QWidget *m_refusedCard;
    DataTable *m_refusedView;
    QLabel *m_reason;
    QLabel *m_remark;
    ActionButton *m_choose;
    ActionButton *m_columns;
    ActionButton *m_forget;
    ActionButton *m_again;
    ActionButton *m_undo;
    ActionButton *m_cancel;
    ActionButton *m_import;
};

} // namespace jishi

#pragma once
// Bringing in a file of another program: first a dry run that tells what would happen, then the same for good. Both run
// on the writer thread; the window goes on working.
#include "models/importing/importreport.h"
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
class RefusedLinesModel;
class Theme;

class ImportDialog final : public QDialog
{
    Q_OBJECT

public:
    ImportDialog(Shop &shop, const Theme &theme, QWidget *parent = nullptr);
    ~ImportDialog() override;

public Q_SLOTS:
    // Asks for a file.
    void chooseFile();
    // Looks at this file.
    void examine(const QString &path);
    void importNow();
    void cancel();
    void reject() override;

Q_SIGNALS:
    void examined(); // the dry run is over, one way or the other
    // `change` is the number under which it can be taken back.
    void imported(const jishi::ImportReport &report, const QString &file, qint64 change);

private:
    enum class Phase { Choosing, Examining, Examined, Importing, Done, Failed };
    void build();
    QWidget *buildCounts();
    struct Outcome
    {
        ImportReport report;
        qint64 change = 0;
    };
    void start(bool dryRun);
    void take(const Result<Outcome> &outcome);
    void enter(Phase phase);
    void showReport(const ImportReport &report);
    void updateButtons();
    void updateProgress();
    QString headline(const ImportReport &report) const;
    QString remark(const ImportReport &report) const;
    bool isBusy() const { return m_phase == Phase::Examining || m_phase == Phase::Importing; }

    struct Progress;
    Shop &m_shop;
    const Theme &m_theme;
    QString m_path;
    Phase m_phase = Phase::Choosing;
    ImportReport m_report;
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
    QWidget *m_result;
    DataTable *m_countsView;
    QWidget *m_refusedCard;
    DataTable *m_refusedView;
    QLabel *m_remark;
    ActionButton *m_choose;
    ActionButton *m_cancel;
    ActionButton *m_import;
};

} // namespace jishi

#pragma once
// Counting the shelf with a scanner in the hand: scan, see, book. Every scan is stored at once; the count goes on
// tomorrow where it was left.
#include "models/shop/shop.h"
#include "models/stock/stockcount.h"
#include "ui/shell/page.h"
#include "ui/shell/uicontext.h"

class QLabel;
class QKeyEvent;
class QLineEdit;

namespace jishi {

class ActionButton;
class CountModel;
class DataTable;
class EmptyState;
class PageHeader;
class SegmentedControl;
class TableCard;

class StockTakingPage final : public Page
{
    Q_OBJECT

public:
    StockTakingPage(Shop &shop, const UiContext &ui, QWidget *parent = nullptr);

    QString title() const override;
    void activated() override;
    void retranslate() override;
    bool isLoading() const override { return m_loading; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    using Change = std::function<Result<int64_t>(StockCounts, Connection &)>;
    void build();
    void styleColumns();
    void connectParts();
    void load();
    void take(const Result<CountSheet> &sheet);
    bool hear(const QKeyEvent &key);
    void start();
    void scan();
    void store(RowId variant, Quantity counted);
    void forgetChosen();
    void book();
    void giveUp();
    // Ends the count one way or the other; what ended can be taken back.
    void end(Change change, const QString &message, const QString &what);
    void say(Tone tone, const QString &sentence);
    void sayUnknown(const QString &code);
    void updateWords();

    Shop &m_shop;
    const UiContext m_ui;
    CountSheet m_sheet;
    RowId m_lastScanned = 0; // told when the count has been read again
    QString m_heard; // of a scan that came before a count was started, up to its Enter
    QStringList m_waiting; // such scans, counted as soon as there is a count
    bool m_starting = false;
    QStringList m_unknown; // codes of nothing, kept in sight until they are dealt with
    bool m_loading = false;
    bool m_stale = false; // changed again while it was being read
    bool m_postponed = false; // was not shown, because a cell was being written into

    PageHeader *m_header;
    ActionButton *m_giveUp;
    ActionButton *m_book;
    TableCard *m_card = nullptr;
    EmptyState *m_empty;
    QLineEdit *m_scan;
    QLabel *m_said;
    QLabel *m_unknownLabel;
    ActionButton *m_clearUnknown;
    SegmentedControl *m_show;
    CountModel *m_model;
    DataTable *m_view;
    QLabel *m_summary;
};

} // namespace jishi

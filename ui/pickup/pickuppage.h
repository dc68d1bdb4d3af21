#pragma once
// The day of the goods: what is to be packed, then who fetches it. A scanned or typed code hands an order over at once.
#include "models/pickup/packingtotals.h"
#include "models/pickup/pickupdesk.h"
#include "models/search/liveindex.h"
#include "models/shop/shop.h"
#include "ui/shell/page.h"
#include "ui/shell/uicontext.h"

class QLabel;
class QStackedWidget;

namespace jishi {

class ActionButton;
class DataTable;
class EmptyState;
class OrderActions;
class OrderMarks;
class PackingModel;
class PageHeader;
class PaperActions;
class PickupFilter;
class PickupModel;
class PickupPane;
class PickupScan;
class SegmentedControl;
class TableCard;

class PickupPage final : public Page
{
    Q_OBJECT

public:
    enum Show { Packing, Pickup };
    PickupPage(Shop &shop, LiveIndex &index, const UiContext &ui, QWidget *parent = nullptr);

    QString title() const override;
    void activated() override;
    // A RowId shows that order; a map with "group", "pickup" or "list" narrows both lists.
    void showItem(const QVariant &what) override;
    void retranslate() override;
    bool isLoading() const override { return m_loading; }

protected:
    void showEvent(QShowEvent *event) override;

private:
    void build();
    QWidget *makePacking();
    QWidget *makePickup();
    void connectParts();
    void takeCommands();
    void load();
    void turnTo(Show what);
    Show shown() const;
    void updateWords();
    void showCurrent();
    void showEntry(const PickupEntry &entry);
    std::optional<PickupEntry> entryOf(RowId order) const;
    void showAgain();
    // What is selected on the pickup list, else the order in the pane; on the packing list all that are open.
    std::vector<RowId> chosen() const;
    std::vector<RowId> labelled() const;
    std::vector<PickupEntry> waiting() const;
    void mark(FulfilmentState state);
    void printList();
    void copyText();
    void askForWorkbook();

    Shop &m_shop;
    const UiContext m_ui;
    OrderActions *m_actions;
    PaperActions *m_papers;
    OrderMarks *m_marks;
    PackingModel *m_packing;
    PickupModel *m_pickup;
    std::optional<PickupEntry> m_shown; // in the pane
    bool m_loading = false;
    bool m_stale = false; // changed again while it was being read

    PageHeader *m_header;
    ActionButton *m_export;
    ActionButton *m_labels;
    ActionButton *m_print;
    SegmentedControl *m_show;
    PickupFilter *m_filter;
    PickupScan *m_scan;
    QStackedWidget *m_stack;
    DataTable *m_packingView;
    DataTable *m_pickupView;
    TableCard *m_packingCard = nullptr;
    TableCard *m_pickupCard = nullptr;
    EmptyState *m_packingEmpty;
    EmptyState *m_pickupEmpty;
    QLabel *m_packingSummary;
    QLabel *m_pickupSummary;
    ActionButton *m_markPacked;
    PickupPane *m_pane;
};

} // namespace jishi

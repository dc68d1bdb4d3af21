#pragma once
// The list of orders with its filters, and the chosen order in full beside it.
#include "models/shop/shop.h"
#include "models/tables/ordertable.h"
#include "ui/shell/page.h"
#include "ui/shell/uicontext.h"

class QComboBox;
class QLabel;
class QStackedWidget;

namespace jishi {

class ActionButton;
class DataTable;
class DraftList;
class EmptyState;
class LiveIndex;
class OrderActions;
class OrderDetail;
class OrderMarks;
class PageHeader;
class PaperActions;
class SearchField;

class OrdersPage final : public Page
{
    Q_OBJECT

public:
    OrdersPage(Shop &shop, LiveIndex &index, const UiContext &ui, QWidget *parent = nullptr);

    QString title() const override;
    void activated() override;
    bool isLoading() const override { return m_orders->isLoading(); }
    // A RowId chooses that order; a map with "customer", "group", "reseller", "variant", "from", "to" (QDate), "label"
    // or "unpaid" filters the list.
    void showItem(const QVariant &what) override;
    void retranslate() override;

protected:
    void showEvent(QShowEvent *event) override;

private:
    QWidget *makeHeader();
    QWidget *makeList();
    void connectParts();
    void fillChoices();
    std::vector<RowId> customersSoundingLike(const QString &text) const;
    void applyFilter();
    bool showsDrafts() const;
    void applyPeriod(OrderFilter &filter) const;
    void clearSpecialFilter();
    void onLoaded();
    void showSummary();
    void showCurrent();
    void choose(RowId id);
    void showOrder(RowId id);
    void takeCommands();
    void handle(const char *id, std::function<void()> act);
    void handleCommand(const char *id, void (OrderActions::*act)(RowId));
    // The selected ones; of one it is the order that is shown.
    std::vector<RowId> chosen() const;
    void cancelOrder();
    void offerReopening(RowId id, const QString &number);
    // Runs one change of an order on the writer; says what went wrong, or calls then.
    template <typename Change>
    void change(RowId order, Change change, std::function<void()> then = {});

    Shop &m_shop;
    LiveIndex &m_index;
    const UiContext m_ui;
    OrderActions *m_actions;
    PaperActions *m_papers;
    OrderMarks *m_marks;
    OrderTable *m_orders;
    OrderFilter m_special; // customer, reseller, product or days that another page asked for
    QString m_specialLabel;
    RowId m_wanted = 0; // to be chosen when the list has arrived
    RowId m_shown = 0;

    PageHeader *m_header;
    SearchField *m_search;
    QComboBox *m_period;
    QComboBox *m_payment;
    QComboBox *m_progress;
    ActionButton *m_clearSpecial;
    DataTable *m_table;
    QLabel *m_summary;
    EmptyState *m_empty;
    DraftList *m_drafts;
    QStackedWidget *m_stack;
    OrderDetail *m_detail;
};

} // namespace jishi

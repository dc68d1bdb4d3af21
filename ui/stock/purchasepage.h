#pragma once
// What to buy, by supplier: copied into a chat, saved as a table, marked as ordered, and booked as a purchase when it
// has arrived. What is on its way has a list of its own.
#include "models/shop/shop.h"
#include "models/stock/purchaseplan.h"
#include "ui/shell/page.h"
#include "ui/shell/uicontext.h"

class QComboBox;
class QLabel;
class QStackedWidget;

namespace jishi {

class ActionButton;
class DataTable;
class EmptyState;
class IncomingGoods;
class PageHeader;
class PurchaseModel;
class SegmentedControl;
class TableCard;

class PurchasePage final : public Page
{
    Q_OBJECT

public:
    PurchasePage(Shop &shop, const UiContext &ui, QWidget *parent = nullptr);

    QString title() const override;
    void activated() override;
    // "incoming": what is on its way; anything else: what to buy.
    void showItem(const QVariant &what) override;
    void retranslate() override;
    bool isLoading() const override { return m_loading; }

private:
    void build();
    void styleColumns();
    void connectParts();
    void load();
    void offerSuppliers();
    void filter();
    void updateWords();
    // Those that are selected; all of them while fewer than two are.
    std::vector<PurchaseLine> chosen() const;
    void copyText();
    void askForCsv();
    void markOrdered();
    void bookArrival();
    void showList(int list);
    // Inside one transaction; then what completes "Undo: …", and what is said of it.
    void write(const std::function<Status(Connection &)> &work, const QString &what, const QString &said);

    Shop &m_shop;
    const UiContext m_ui;
    std::vector<PurchaseLine> m_plan;
    bool m_loading = false;
    bool m_stale = false;

    PageHeader *m_header;
    QComboBox *m_supplier;
    ActionButton *m_copy;
    ActionButton *m_csv;
    ActionButton *m_ordered;
    ActionButton *m_book;
    SegmentedControl *m_list;
    QStackedWidget *m_lists;
    IncomingGoods *m_incoming;
    TableCard *m_card = nullptr;
    PurchaseModel *m_model;
    DataTable *m_view;
    QLabel *m_summary;
    EmptyState *m_empty;
};

} // namespace jishi

#pragma once
// The customers: a table that follows the shop, filtered as the person types, and the chosen one beside it.
#include "models/customers/customer.h"
#include "models/shop/shop.h"
#include "ui/shell/page.h"
#include "ui/shell/uicontext.h"

class QLabel;
class QStackedWidget;

namespace jishi {

class ActionButton;
class CustomerPane;
class CustomerTable;
class DataTable;
class EmptyState;
class LiveIndex;
class PageHeader;
class SearchField;

class CustomersPage final : public Page
{
    Q_OBJECT

public:
    CustomersPage(Shop &shop, LiveIndex &index, const UiContext &ui, QWidget *parent = nullptr);

    QString title() const override;
    void activated() override;
    // A customer's RowId, or "new" for a new customer.
    void showItem(const QVariant &what) override;
    void retranslate() override;

public Q_SLOTS:
    void newCustomer();
    void editCustomer();

private:
    void build();
    QWidget *buildTable();
    void connectParts();
    void search();
    void updateSummary();
    void updateEmptyState();
    void onRowsLoaded();
    void choose(RowId customer);
    void loadChosen();
    void showResult(const Result<Customer> &customer);
    void openEditor(const Customer &customer);
    void showOrders();

    Shop &m_shop;
    LiveIndex &m_index;
    UiContext m_ui;
    CustomerTable *m_table;
    RowId m_chosen = 0;
    quint64 m_generation = 0; // of the customer beside the table
    bool m_editWhenLoaded = false;

    PageHeader *m_header;
    SearchField *m_search;
    ActionButton *m_new;
    QStackedWidget *m_stack;
    DataTable *m_view;
    QLabel *m_summary;
    EmptyState *m_empty;
    CustomerPane *m_pane;
};

} // namespace jishi

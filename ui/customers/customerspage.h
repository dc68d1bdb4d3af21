#pragma once
// The customers: a table that follows the shop, filtered as the person types, and the chosen one beside it.
#include "models/customers/customer.h"
#include "models/shop/shop.h"
#include "ui/shell/listpage.h"

namespace jishi {

class ActionButton;
class CustomerPane;
class CustomerTable;
struct CustomerView;

class CustomersPage final : public ListPage
{
    Q_OBJECT

public:
    CustomersPage(Shop &shop, LiveIndex &index, const UiContext &ui, QWidget *parent = nullptr);

    QString title() const override;
    // A customer's RowId, or "new" for a new customer.
    void showItem(const QVariant &what) override;
    void retranslate() override;

protected:
    void filter() override;
    void createNew() override;
    void editChosen() override;
    void loadChosen() override;
    QString summary() const override;
    void describeEmpty(EmptyState &empty) override;

private:
    void styleColumns();
    void connectParts();
    void showResult(const Result<CustomerView> &view);
    void openEditor(const Customer &customer);
    void showOrders();
    void findDuplicates();
    void askForExport();
    void exportTo(const QString &folder);
    void askForErasing();
    void erase(RowId customer);
    void wipe();

    Shop &m_shop;
    CustomerTable *m_table;
    quint64 m_generation = 0; // of the customer beside the table
    RowId m_toEdit = 0; // as soon as they are loaded

    ActionButton *m_duplicates;
    CustomerPane *m_pane;
};

} // namespace jishi

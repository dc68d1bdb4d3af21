#pragma once
// The catalog: every product in a table that follows the shop, filtered as the person types, and the chosen one beside
// it.
#include "ui/catalog/productview.h"
#include "ui/shell/page.h"
#include "ui/shell/uicontext.h"

class QComboBox;
class QLabel;
class QStackedWidget;

namespace jishi {

class ActionButton;
class CategoryBox;
class DataTable;
class EmptyState;
class LiveIndex;
class PageHeader;
class ProductPane;
class ProductTable;
class SearchField;

class CatalogPage final : public Page
{
    Q_OBJECT

public:
    CatalogPage(Shop &shop, LiveIndex &index, const UiContext &ui, QWidget *parent = nullptr);

    QString title() const override;
    void activated() override;
    // A product's RowId, or "new" for a new product.
    void showItem(const QVariant &what) override;
    void retranslate() override;

public Q_SLOTS:
    void newProduct();
    void editProduct();
    void countStock();
    void importFile();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void build();
    QWidget *buildTable();
    void connectParts();
    void search();
    void filter();
    void updateSummary();
    void updateEmptyState();
    bool isFiltered() const;
    void onRowsLoaded();
    void choose(RowId product);
    void loadChosen();
    void showView(const Result<ProductView> &view);
    void setArchived(RowId product, const QString &name, bool archived);
    void openEditor(const ProductView &view);

    Shop &m_shop;
    LiveIndex &m_index;
    UiContext m_ui;
    ProductTable *m_table;
    RowId m_chosen = 0;
    quint64 m_generation = 0; // of the product beside the table
    bool m_editWhenLoaded = false;

    PageHeader *m_header;
    SearchField *m_search;
    CategoryBox *m_category;
    QComboBox *m_state;
    ActionButton *m_import;
    ActionButton *m_new;
    QStackedWidget *m_stack;
    DataTable *m_view;
    QLabel *m_summary;
    EmptyState *m_empty;
    ProductPane *m_pane;
};

} // namespace jishi

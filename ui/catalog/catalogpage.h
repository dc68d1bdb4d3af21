#pragma once
// The catalog: every product in a table that follows the shop, filtered as the person types, and the chosen one beside
// it.
#include "ui/catalog/productview.h"
#include "ui/shell/listpage.h"

class QComboBox;

namespace jishi {

class ActionButton;
class CategoryBox;
class ProductPane;
class ProductTable;
class Thumbnails;

class CatalogPage final : public ListPage
{
    Q_OBJECT

public:
    CatalogPage(Shop &shop, LiveIndex &index, const UiContext &ui, QWidget *parent = nullptr);

    QString title() const override;
    // A product's RowId, or "new" for a new product.
    void showItem(const QVariant &what) override;
    void retranslate() override;

    void countStock();
    void bookMovement();
    void showHistory();
    void duplicateChosen();
    void setUp();
    void importFile();
    // Of the selected products, or of all that are listed when fewer than two are.
    void editMany();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void filter() override;
    bool isFiltered() const override;
    void clearFilters() override;
    void createNew() override;
    void editChosen() override;
    void loadChosen() override;
    QString summary() const override;
    void describeEmpty(EmptyState &empty) override;

private:
    void build();
    void styleColumns();
    std::vector<RowId> selected() const;
    void offerMany();
    void connectParts();
    void forbidChanges();
    void showView(const Result<ProductView> &view);
    void setArchived(RowId product, const QString &name, bool archived);
    void openEditor(const ProductView &view);

    Shop &m_shop;
    ProductTable *m_table;
    quint64 m_generation = 0; // of the product beside the table
    RowId m_toEdit = 0; // as soon as it is loaded

    CategoryBox *m_category;
    QComboBox *m_state;
    ActionButton *m_import;
    ActionButton *m_many;
    ActionButton *m_setup;
    ProductPane *m_pane;
    Thumbnails *m_thumbnails;
};

} // namespace jishi

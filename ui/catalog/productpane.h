#pragma once
// The product beside the catalog table: picture, variants with prices and stock, and what can be done with it.
#include "ui/catalog/productview.h"
#include "ui/widgets/detailpane.h"

#include <optional>

class QGridLayout;
class QLabel;

namespace jishi {

class ActionButton;
class Chip;
class Theme;

class ProductPane final : public DetailPane
{
    Q_OBJECT

public:
    explicit ProductPane(const Theme &theme, QWidget *parent = nullptr);

    void showProduct(const ProductView &view);
    void clear();
    // Without the buttons that change the product.
    void setReadOnly(bool readOnly);
    // 0 when nothing is shown.
    RowId productId() const { return m_view ? m_view->product.id : 0; }
    const std::optional<ProductView> &view() const { return m_view; }
    void retranslate();

Q_SIGNALS:
    void editRequested();
    void countRequested();
    void movementRequested();
    void historyRequested();
    void duplicateRequested();
    void archiveRequested(bool archive);

private:
    void build();
    void fill();
    void fillPicture();
    void fillState();
    void fillVariants();
    void addVariant(QGridLayout *grid, const Variant &variant);
    void addPrices(QGridLayout *grid, const Variant &variant);

    const Theme &m_theme;
    std::optional<ProductView> m_view;
    bool m_readOnly = false;
    QLabel *m_picture;
    QLabel *m_name;
    QLabel *m_place;
    Chip *m_state;
    QWidget *m_variants;
    QLabel *m_description;
    ActionButton *m_edit;
    ActionButton *m_count;
    ActionButton *m_move;
    ActionButton *m_history;
    ActionButton *m_duplicate;
    ActionButton *m_archive;
};

} // namespace jishi

#pragma once
// One edit of many products: what to change above, every old and new value below before anything is stored.
#include "models/catalog/bulkedit.h"
#include "models/shop/shop.h"

#include <QDialog>
#include <QTimer>

class QComboBox;
class QGridLayout;
class QLabel;
class QLineEdit;

namespace jishi {

class ActionButton;
class BulkEditModel;
class CategoryBox;
class DataTable;
class Theme;

class BulkEditDialog final : public QDialog
{
    Q_OBJECT

public:
    BulkEditDialog(Shop &shop, const Theme &theme, std::vector<RowId> products, QWidget *parent = nullptr);

Q_SIGNALS:
    // How many prices and products were changed, and under which number it can be taken back.
    void changed(int count, qint64 change);

private:
    QGridLayout *buildForm();
    void connectParts();
    // Nothing when what is typed cannot be read yet.
    std::optional<BulkEdit> edit() const;
    void preview();
    void show(const Result<std::vector<BulkChange>> &changes);
    void apply();
    void fitFields();

    Shop &m_shop;
    const std::vector<RowId> m_products;
    QTimer m_soon;
    quint64 m_generation = 0;
    BulkEditModel *m_model;
    QComboBox *m_priceKind;
    QLineEdit *m_price;
    QComboBox *m_ending;
    CategoryBox *m_category;
    QLineEdit *m_addedTags;
    QLineEdit *m_removedTags;
    QComboBox *m_published;
    DataTable *m_view;
    QLabel *m_summary;
    ActionButton *m_apply;
};

} // namespace jishi

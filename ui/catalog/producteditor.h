#pragma once
// The form of one product with all its variants, made for the keyboard: everything is a Tab away, Ctrl+Enter saves, and
// what is refused stays in the form with a sentence about it.
#include "ui/catalog/productedit.h"
#include "ui/dialogs/editordialog.h"

class QCheckBox;
class QGridLayout;
class QLabel;
class QLineEdit;
class QPlainTextEdit;

namespace jishi {

class ActionButton;
class CategoryBox;
class DataTable;
class PictureEdit;
class Theme;
class VariantsModel;

class ProductEditor final : public EditorDialog
{
    Q_OBJECT

public:
    // A product with id 0 is a new one.
    ProductEditor(Shop &shop, const Theme &theme, const ProductView &view, QWidget *parent = nullptr);

    bool isChanged() const override;

public Q_SLOTS:
    void save();

Q_SIGNALS:
    void saved(jishi::RowId product, const QString &name, qint64 change);

private:
    void build();
    QWidget *buildForm();
    QWidget *buildVariants();
    QWidget *buildButtons();
    void addRow(QGridLayout *grid, const QString &label, QWidget *field);
    void fill();
    void connectParts();
    ProductEdit edit() const;
    bool check();
    void showProblem(const QString &sentence, QWidget *place);
    void showProblemIn(int row, int column, const QString &sentence);
    void clearProblem();
    void take(const Result<SavedProduct> &saved);
    void showBusy(bool busy);
    void addVariant();
    void removeVariant();
    void moveVariant(int by);
    void updateVariantButtons();

    Shop &m_shop;
    const Theme &m_theme;
    ProductView m_base;
    VariantsModel *m_model;
    QLineEdit *m_name;
    CategoryBox *m_category;
    QLineEdit *m_tags;
    QCheckBox *m_published;
    QPlainTextEdit *m_description;
    PictureEdit *m_picture;
    QLineEdit *m_options;
    DataTable *m_variants;
    ActionButton *m_add;
    ActionButton *m_remove;
    ActionButton *m_up;
    ActionButton *m_down;
    QLabel *m_problem;
    ActionButton *m_cancel;
    ActionButton *m_save;
};

} // namespace jishi

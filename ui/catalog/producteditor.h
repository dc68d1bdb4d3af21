#pragma once
// The form of one product with all its variants, made for the keyboard: everything is a Tab away, Ctrl+Enter saves, and
// what is refused stays in the form with a sentence about it.
#include "ui/catalog/productedit.h"
#include "ui/dialogs/editordialog.h"

class QLabel;

namespace jishi {

class ActionButton;
class PicturesEdit;
class ProductForm;
class Theme;
class VariantsEdit;
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
    QWidget *buildButtons();
    void showStored();
    void connectParts();
    ProductEdit edit() const;
    bool check();
    void showProblem(const QString &sentence, QWidget *place);
    void showProblemIn(int row, int column, const QString &sentence);
    void clearProblem();
    void take(const Result<SavedProduct> &saved);
    void showBusy(bool busy);

    Shop &m_shop;
    ProductView m_base;
    VariantsModel *m_model;
    ProductForm *m_form;
    PicturesEdit *m_pictures;
    VariantsEdit *m_variants;
    QLabel *m_problem;
    ActionButton *m_cancel;
    ActionButton *m_save;
};

} // namespace jishi

#pragma once
// The variants in the product editor: the options that make them, the table that is typed into, and the grid that shows
// one figure of all of them.
#include "models/shop/shoprole.h"
#include "ui/catalog/variantsmodel.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QStackedWidget;

namespace jishi {

class ActionButton;
class DataTable;
class OptionGridModel;
class OptionsEdit;
class SegmentedControl;
class Theme;

class VariantsEdit final : public QWidget
{
    Q_OBJECT

public:
    VariantsEdit(const Theme &theme, VariantsModel &model, ShopRole role, QWidget *parent = nullptr);

    // After the model was filled.
    void showStored(bool isNew);
    void showCell(int row, int column);

public Q_SLOTS:
    void addVariant();

Q_SIGNALS:
    void edited();

private:
    enum View { Overview, Prices, Grid };
    void build(const Theme &theme);
    QWidget *buildTop();
    QWidget *buildTables(const Theme &theme);
    QWidget *buildButtons();
    void styleTable(DataTable *table, const Theme &theme);
    void connectParts();
    void show(int view);
    bool isShown(int view, int column) const;
    void offerGrid();
    void refitGrid();
    void removeVariant();
    void moveVariant(int by);
    void updateButtons();
    void sayLeaving();

    VariantsModel &m_model;
    const ShopRole m_role;
    OptionGridModel *m_gridModel;
    SegmentedControl *m_view;
    QComboBox *m_shown;
    OptionsEdit *m_options;
    QStackedWidget *m_tables;
    DataTable *m_table;
    DataTable *m_grid;
    QLabel *m_leaving;
    ActionButton *m_addOption;
    ActionButton *m_add;
    ActionButton *m_remove;
    ActionButton *m_up;
    ActionButton *m_down;
};

} // namespace jishi

#pragma once
// What the catalog is made of besides products: categories in their order, suppliers, tiers of resellers, fields of the
// shop's own. Everything is stored as it is typed and can be taken back.
#include "ui/catalog/shoplistmodel.h"

#include <QDialog>

class QLabel;
class QStackedWidget;

namespace jishi {

class ActionButton;
class CategoryTree;
class DataTable;
class SegmentedControl;
class Theme;

class CatalogSetupDialog final : public QDialog
{
    Q_OBJECT

public:
    CatalogSetupDialog(Shop &shop, const Theme &theme, QWidget *parent = nullptr);

Q_SIGNALS:
    // Completes "Undo: …".
    void changed(const QString &what, qint64 change);

private:
    void build();
    void addPage(
        const QString &title, const QString &hint, QWidget *content, const std::vector<ActionButton *> &buttons);
    void addCategories();
    void addList(ShopList list, const QString &title, const QString &hint, const QString &undoWords);
    void styleList(DataTable *table, ShopList list);
    ActionButton *button(const QString &text, const char *name, const std::function<void()> &act);
    void showProblem(const QString &sentence);

    Shop &m_shop;
    const Theme &m_theme;
    SegmentedControl *m_choice;
    QStackedWidget *m_pages;
    QLabel *m_problem;
};

} // namespace jishi

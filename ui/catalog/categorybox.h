#pragma once
// The shop's categories in a combo box, children indented below their parents. To choose one of them (a filter, an
// edit of many products), or to write a path "A > B" that need not exist yet (the editor).
#include "models/catalog/product.h"
#include "models/shop/shop.h"

#include <QComboBox>

namespace jishi {

class CategoryBox final : public QComboBox
{
    Q_OBJECT

public:
    enum class Use { Filter, Change, Edit };
    CategoryBox(Shop &shop, Use use, QWidget *parent = nullptr);

    // The chosen category, 0: any, or none.
    RowId category() const;
    void setCategory(RowId category);
    // "Fruit > Mango", as written or as chosen.
    QString path() const;
    QString pathOf(RowId category) const; // empty when there is none
    void retranslate();

Q_SIGNALS:
    // The choice changed by hand, or the chosen category is gone.
    void categoryChanged();

private:
    void load();
    QString firstText() const;
    void fill(const std::vector<Category> &categories);

    Shop &m_shop;
    Use m_use;
    RowId m_wanted = 0; // until the list is there
};

} // namespace jishi

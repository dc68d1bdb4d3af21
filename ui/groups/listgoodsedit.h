#pragma once
// What one person of a pasted list wants, to be put right by keyboard: which goods are meant, and how many.
#include "models/groups/listplan.h"
#include "models/search/liveindex.h"
#include "models/shop/shop.h"

#include <QWidget>

class QGridLayout;
class QLabel;
class QLineEdit;

namespace jishi {

class ActionButton;
class HitField;
class QuantityEdit;
struct FieldHit;

class ListGoodsEdit final : public QWidget
{
    Q_OBJECT

public:
    ListGoodsEdit(Shop &shop, LiveIndex &index, QWidget *parent = nullptr);

    void setOrder(const PlannedOrder &order);
    void clear();
    // The first field that still asks something.
    void focusFirst();
    void retranslate();

Q_SIGNALS:
    // As it stands now: sure when every line of goods is.
    void changed(const jishi::PlannedOrder &order);
    // What these words mean, for everybody else in the list.
    void meant(const jishi::PlannedGoods &goods);
    // Nothing is left to say about this person.
    void settled();

private:
    struct Line
    {
        HitField *goods;
        QuantityEdit *quantity;
        ActionButton *remove;
    };
    void rebuild();
    void showDoubts();
    void addLine(size_t number);
    void choose(size_t number, RowId variant);
    void remove(size_t number);
    void addGoods();
    void rename(const QString &name);
    void tell();
    QList<FieldHit> find(const QString &text) const;

    Shop &m_shop;
    LiveIndex &m_index;
    PlannedOrder m_order;
    bool m_shown = false;
    std::vector<Line> m_lines;
    QLabel *m_about;
    QLineEdit *m_name;
    QWidget *m_content = nullptr;
    QGridLayout *m_grid = nullptr;
    ActionButton *m_add;
    ActionButton *m_skip;
};

} // namespace jishi

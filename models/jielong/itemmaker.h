#pragma once
// Makes an ordered item of goods and a quantity, and compares it with what the menu sells: a box is not a jin.
#include "models/jielong/rowlexer.h"

namespace jishi {

class ItemMaker
{
public:
    ItemMaker(const FoldedText &text, const ListMenu &menu, const GoodsNames &names)
        : m_text(text)
        , m_menu(menu)
        , m_names(names)
    { }

    // Either may be null. A word instead of goods is looked for among the parts of names. The goods are written in
    // [start, end): where that is more than their token, the letters beside it may make them something else (葡萄干).
    OrderedItem make(const RowToken *goods, qsizetype start, qsizetype end, const RowToken *quantity) const;
    // Goods as in another item, with another quantity.
    OrderedItem again(const OrderedItem &item, const RowToken &quantity) const;

private:
    void setGoods(OrderedItem &item, const RowToken &goods) const;
    void setQuantity(OrderedItem &item, const ScannedQuantity &quantity) const;
    void compareUnit(OrderedItem &item, const ScannedQuantity &quantity) const;

    const FoldedText &m_text;
    const ListMenu &m_menu;
    const GoodsNames &m_names;
};

} // namespace jishi

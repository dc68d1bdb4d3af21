#pragma once
// Pairs the goods and quantities of one thought of a row ("葡萄2斤 火龙果3个", "2份午餐", "再加1份") to ordered items.
// Where they can be paired in more than one way, the items say so.
#include "models/jielong/itemmaker.h"

#include <span>

namespace jishi {

struct ReadClause
{
    std::vector<OrderedItem> items;
    std::vector<const RowToken *> places;
    std::vector<const RowToken *> phones;
    std::vector<const RowToken *> remarks;
    std::vector<const RowToken *> unknown;
    std::vector<const RowToken *> asGoods; // words that were taken for goods
    bool withdrawsBehind = false; // 不要了 at the end: all of these, or what was said before
    bool unclear = false; // 换成, 不要
    bool each = false; // 各: holds for goods of the thought before as well
};

class ClauseReader
{
public:
    ClauseReader(const ItemMaker &maker, const FoldedText &text)
        : m_maker(maker)
        , m_text(text)
    { }

    // `first`: nothing of the row was read before, so a lone word is more likely part of a name than a remark.
    // `earlier` are the items of the thoughts before, for "改成3份".
    ReadClause read(std::span<const RowToken> tokens, bool first, const std::vector<OrderedItem> &earlier) const;

private:
    struct Element
    {
        const RowToken *token = nullptr;
        bool isGoods = false;
        bool gluedBefore = false; // to the element before
        qsizetype start = 0; // with the unknown letters right beside the goods
        qsizetype end = 0;
        bool wished = false; // an action stands right before it
        OrderedItem::Action action = OrderedItem::Action::Order;
    };
    using Elements = std::vector<Element>;
    class Collector;

    void pair(const Elements &elements, ReadClause &clause, const std::vector<OrderedItem> &earlier) const;
    bool pairInOrder(const Elements &elements, bool goodsFirst, std::vector<OrderedItem> &items) const;
    void pairDoubtfully(const Elements &elements, ReadClause &clause) const;
    void countOnly(const Elements &elements, ReadClause &clause, const std::vector<OrderedItem> &earlier) const;
    OrderedItem item(const Element *goods, const Element *quantity) const;

    const ItemMaker &m_maker;
    const FoldedText &m_text;
};

} // namespace jishi

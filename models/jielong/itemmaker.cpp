#include "models/jielong/itemmaker.h"

#include <array>

namespace jishi {
namespace {

// Beyond this a person should look: a room or a telephone may have become a quantity.
constexpr Quantity kLarge = Quantity::units(100);
constexpr Quantity kLargeInGrams = Quantity::units(100'000);

// Different words for counting the same thing one by one.
bool isSameCount(QStringView one, QStringView other)
{
    static constexpr auto kPieces = std::to_array<QStringView>({ u"个", u"只", u"枚", u"颗", u"粒", u"piece" });
    static constexpr auto kSeats = std::to_array<QStringView>({ u"位", u"人", u"张", u"票", u"个", u"ticket" });
    static constexpr auto kStems = std::to_array<QStringView>({ u"支", u"枝", u"朵" });
    static constexpr auto kPortions = std::to_array<QStringView>({ u"份", u"单", u"portion" });
    const auto both = [one, other](const auto &words) {
        return std::ranges::find(words, one) != words.end() && std::ranges::find(words, other) != words.end();
    };
    return both(kPieces) || both(kSeats) || both(kStems) || both(kPortions);
}

} // namespace

OrderedItem ItemMaker::make(const RowToken *goods, qsizetype start, qsizetype end, const RowToken *quantity) const
{
    OrderedItem item;
    if (goods) {
        setGoods(item, *goods);
        item.goodsText = m_text.original().mid(start, end - start);
        if (end - start > goods->length)
            item.doubts |= Doubt::GuessedGoods;
        item.start = start;
        item.length = end - start;
    } else if (m_menu.only() >= 0) {
        item.menu = m_menu.only();
    } else {
        item.doubts |= Doubt::NoGoods;
    }
    if (quantity) {
        setQuantity(item, quantity->quantity);
        item.start = goods ? std::min(start, quantity->start) : quantity->start;
        item.length = std::max(goods ? end : 0, quantity->end()) - item.start;
    } else {
        item.quantity = Quantity::units(1);
        item.unit = item.menu >= 0 ? m_menu.item(item.menu).unit : QString();
        item.doubts |= Doubt::NoQuantity;
    }
    return item;
}

OrderedItem ItemMaker::again(const OrderedItem &item, const RowToken &quantity) const
{
    OrderedItem other = item;
    other.doubts = item.doubts & (Doubt::UnknownGoods | Doubt::AmbiguousGoods | Doubt::GuessedGoods | Doubt::NoGoods);
    other.start = quantity.start;
    other.length = quantity.length;
    setQuantity(other, quantity.quantity);
    return other;
}

void ItemMaker::setGoods(OrderedItem &item, const RowToken &goods) const
{
    if (goods.kind == RowToken::Kind::Goods) {
        if (goods.menu.size() == 1)
            item.menu = goods.menu.front();
        else if (goods.menu.size() > 1)
            item.candidates = goods.menu;
        if (goods.menu.size() > 1)
            item.doubts |= Doubt::AmbiguousGoods;
        item.goods = goods.goods;
        if (goods.guessed)
            item.doubts |= goods.goods ? Doubt::AmbiguousGoods : Doubt::GuessedGoods;
        return;
    }
    const QStringView word = QStringView(m_text.folded()).mid(goods.start, goods.length);
    const std::vector<int64_t> names = m_names.containing(word, 2);
    if (names.size() == 1)
        item.goods = names.front();
    item.doubts |= names.empty() ? Doubt::UnknownGoods
        : names.size() == 1      ? Doubt::GuessedGoods
                                 : Doubt::AmbiguousGoods;
}

void ItemMaker::setQuantity(OrderedItem &item, const ScannedQuantity &quantity) const
{
    item.quantity = quantity.quantity;
    item.unit = quantity.unit;
    if (quantity.ambiguous)
        item.doubts |= Doubt::AmbiguousQuantity;
    if (quantity.traditionalLiang)
        item.doubts |= Doubt::UnitUnclear;
    compareUnit(item, quantity);
    const bool fine = item.unit == u"克" || item.unit == u"毫升";
    if (item.quantity->isZero() || *item.quantity >= (fine ? kLargeInGrams : kLarge))
        item.doubts |= Doubt::LargeQuantity;
}

void ItemMaker::compareUnit(OrderedItem &item, const ScannedQuantity &quantity) const
{
    const MenuItem *offered = item.menu >= 0 ? &m_menu.item(item.menu) : nullptr;
    const QString sold = offered ? offered->unit : QString();
    if (quantity.bare()) {
        item.unit = sold;
        if (offered && offered->per != Quantity::units(1))
            item.doubts |= Doubt::UnitUnclear;
        return;
    }
    if (quantity.groupOf > 1 && sold != quantity.unit) {
        // A pair of shoes is sold as a pair; a dozen of something sold one by one is twelve.
        const listwords::Unit *unit = listwords::unitNamed(FoldedText::folded(sold));
        const bool byPiece = unit && unit->kind == listwords::UnitKind::Count;
        if (byPiece || quantity.groupOf > 2) {
            item.quantity = Quantity::fromThousandths(quantity.quantity.thousandths() * quantity.groupOf);
            item.unit = byPiece ? sold : QStringLiteral("个");
        }
        if (!byPiece && (quantity.groupOf > 2 || !sold.isEmpty()))
            item.doubts |= Doubt::UnitUnclear;
        return;
    }
    if (sold.isEmpty() || sold == quantity.unit || isSameCount(sold, quantity.unit))
        return;
    const listwords::Unit *unit = listwords::unitNamed(FoldedText::folded(sold));
    const bool counted = !unit || unit->kind == listwords::UnitKind::Count || unit->kind == listwords::UnitKind::Group;
    const bool portion = quantity.unit == u"份" || quantity.unit == u"单" || quantity.unit == u"portion";
    if (portion && counted && offered->per == Quantity::units(1))
        return; // 份 is what people say for whatever is sold one by one
    item.doubts |= Doubt::UnitDiffers;
}

} // namespace jishi

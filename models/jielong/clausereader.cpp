#include "models/jielong/clausereader.h"

#include <algorithm>
#include <array>

namespace jishi {
namespace {

using Kind = RowToken::Kind;
using Action = OrderedItem::Action;
using listwords::Wish;

bool isSilent(const RowToken &token)
{
    return token.kind == Kind::Gap || token.kind == Kind::Mark || token.kind == Kind::Courtesy
        || (token.kind == Kind::Wish && token.wish == Wish::Verb);
}

bool joins(QStringView word)
{
    static constexpr auto kWords = std::to_array<QStringView>(
        { u"和", u"跟", u"与", u"及", u"还有", u"以及", u"加上", u"的", u"and", u"of", u"我", u"我的" });
    return std::ranges::find(kWords, word) != kWords.end();
}

// 一家三口 may be three; 一点 and 一起 count nothing.
bool hasNumber(QStringView word)
{
    static constexpr QStringView kCounting = u"一二两三四五六七八九十几";
    static constexpr QStringView kNotCounting = u"点下起样定些直";
    for (qsizetype i = 0; i < word.size(); ++i) {
        const char16_t unit = word[i].unicode();
        if (isDigit(unit) || (unit >= 0x2460 && unit <= 0x2473))
            return true;
        if (kCounting.contains(word[i]) && (i + 1 == word.size() || !kNotCounting.contains(word[i + 1])))
            return true;
    }
    return false;
}

// 地址：9栋 — the word says what follows.
bool isLabel(QStringView word)
{
    static constexpr auto kWords = std::to_array<QStringView>(
        { u"地址", u"收货地址", u"送货地址", u"备注", u"取货人", u"自提点", u"数量", u"房号", u"address", u"note" });
    return std::ranges::find(kWords, word) != kWords.end();
}

// 连衣裙 120 1件: a size stands before the count.
bool isSizeBefore(const ScannedQuantity &size, const ScannedQuantity &count)
{
    static constexpr auto kClothes = std::to_array<QStringView>({ u"件", u"条", u"套", u"双" });
    return size.bare() && !size.plus && !size.times && size.quantity >= Quantity::units(50)
        && size.quantity <= Quantity::units(190) && std::ranges::find(kClothes, count.unit) != kClothes.end();
}

} // namespace

// Goes through the tokens once: what is goods or a quantity becomes an element, everything else gets its place.
class ClauseReader::Collector
{
public:
    Collector(std::span<const RowToken> tokens, const FoldedText &text, bool first, ReadClause &clause)
        : m_tokens(tokens)
        , m_text(text)
        , m_first(first)
        , m_clause(clause)
    {
        const auto count = [tokens](Kind kind) {
            return std::ranges::count_if(tokens, [kind](const RowToken &token) { return token.kind == kind; });
        };
        m_needsGoods = count(Kind::Quantity) > count(Kind::Goods);
        m_hasOrder = count(Kind::Quantity) + count(Kind::Goods) > 0;
        m_endsInLe = !tokens.empty() && tokens.back().kind == Kind::Courtesy && folded(tokens.back()) == u"了";
    }

    Elements run();
    const std::vector<const RowToken *> &details() const { return m_details; }

private:
    const RowToken *beside(size_t index, int step) const
    {
        for (auto at = static_cast<ptrdiff_t>(index) + step; at >= 0 && at < std::ssize(m_tokens); at += step) {
            if (!isSilent(m_tokens[static_cast<size_t>(at)]))
                return &m_tokens[static_cast<size_t>(at)];
        }
        return nullptr;
    }
    bool isGlued(size_t index, int step, Kind kind) const
    {
        const auto at = static_cast<ptrdiff_t>(index) + step;
        return at >= 0 && at < std::ssize(m_tokens) && m_tokens[static_cast<size_t>(at)].kind == kind;
    }
    QStringView folded(const RowToken &token) const
    {
        return QStringView(m_text.folded()).mid(token.start, token.length).trimmed();
    }
    void addElement(size_t index, bool isGoods);
    void addWord(size_t index);
    void addWish(size_t index);
    bool orderFollows(size_t index) const;

    std::span<const RowToken> m_tokens;
    const FoldedText &m_text;
    bool m_first;
    ReadClause &m_clause;
    Elements m_elements;
    std::vector<const RowToken *> m_details;
    Action m_action = Action::Order;
    bool m_wished = false;
    bool m_needsGoods = false;
    bool m_hasOrder = false;
    bool m_endsInLe = false;
    qsizetype m_lettersStart = -1; // of unknown letters before goods
};

ClauseReader::Elements ClauseReader::Collector::run()
{
    for (size_t i = 0; i < m_tokens.size(); ++i) {
        const RowToken &token = m_tokens[i];
        switch (token.kind) {
        case Kind::Goods:
        case Kind::Quantity:
            addElement(i, token.kind == Kind::Goods);
            break;
        case Kind::Word:
            addWord(i);
            break;
        case Kind::Wish:
            addWish(i);
            break;
        case Kind::Each:
            m_clause.each = true;
            break;
        case Kind::Address:
            m_clause.places.push_back(&token);
            break;
        case Kind::Phone:
            m_clause.phones.push_back(&token);
            break;
        case Kind::Time:
        case Kind::Money:
            m_clause.remarks.push_back(&token);
            break;
        case Kind::Detail:
            m_details.push_back(&token);
            break;
        default:
            break;
        }
    }
    return std::move(m_elements);
}

void ClauseReader::Collector::addElement(size_t index, bool isGoods)
{
    const RowToken &token = m_tokens[index];
    Element element { .token = &token, .isGoods = isGoods, .wished = m_wished, .action = m_action };
    element.start = isGoods && m_lettersStart >= 0 ? m_lettersStart : token.start;
    element.end = token.end();
    m_lettersStart = -1;
    if (index > 0 && !m_elements.empty())
        element.gluedBefore = m_elements.back().end == element.start;
    if (token.kind == Kind::Quantity && token.quantity.more)
        element.action = Action::Add;
    m_wished = false;
    if (!isGoods && !m_elements.empty() && !m_elements.back().isGoods
        && isSizeBefore(m_elements.back().token->quantity, token.quantity)) {
        m_details.push_back(m_elements.back().token);
        element.gluedBefore = false;
        m_elements.pop_back();
    }
    m_elements.push_back(element);
}

bool ClauseReader::Collector::orderFollows(size_t index) const
{
    return std::any_of(m_tokens.begin() + static_cast<ptrdiff_t>(index) + 1, m_tokens.end(),
        [](const RowToken &token) { return token.kind == Kind::Goods || token.kind == Kind::Quantity; });
}

void ClauseReader::Collector::addWish(size_t index)
{
    const RowToken &token = m_tokens[index];
    const bool follows = orderFollows(index);
    switch (token.wish) {
    case Wish::Add:
        m_action = Action::Add;
        break;
    case Wish::Exchange:
        m_clause.unclear = true;
        m_action = Action::Set;
        break;
    case Wish::Set:
        m_action = Action::Set;
        break;
    case Wish::WeakWithdraw:
        m_clause.unclear |= !m_endsInLe;
        [[fallthrough]];
    case Wish::Withdraw:
        if (!follows) {
            m_clause.withdrawsBehind = true;
            return;
        }
        m_action = Action::Withdraw;
        break;
    default:
        return;
    }
    if (!follows)
        m_clause.unknown.push_back(&token);
    m_wished = true;
}

void ClauseReader::Collector::addWord(size_t index)
{
    const RowToken &token = m_tokens[index];
    const QStringView word = folded(token);
    const bool behindGoods = isGlued(index, -1, Kind::Goods);
    const bool beforeGoods = isGlued(index, 1, Kind::Goods);
    if (joins(word) || (isLabel(word) && isGlued(index, 1, Kind::Mark)))
        return;
    if (behindGoods || beforeGoods) {
        if (behindGoods && !m_elements.empty())
            m_elements.back().end = token.end();
        else if (beforeGoods)
            m_lettersStart = token.start;
        m_clause.asGoods.push_back(&token);
        return;
    }
    if (isGlued(index, -1, Kind::Address) || isGlued(index, 1, Kind::Address)) {
        m_clause.places.push_back(&token);
        return;
    }
    const RowToken *before = beside(index, -1);
    const RowToken *behind = beside(index, 1);
    const bool countedBy = (behind && behind->kind == Kind::Quantity) || (before && before->kind == Kind::Quantity)
        || isGlued(index, 1, Kind::Each) || (behind && behind->kind == Kind::Detail);
    const bool glued = isGlued(index, -1, Kind::Quantity) || isGlued(index, 1, Kind::Quantity);
    if (m_needsGoods && countedBy && (glued || !listwords::isRemark(word)) && !listwords::isCookingWish(word)
        && !listwords::mayChangeOrder(word)) {
        addElement(index, true);
        m_clause.asGoods.push_back(&token);
    } else if (listwords::mayChangeOrder(word) || hasNumber(word)) {
        m_clause.unknown.push_back(&token);
    } else if (listwords::isPlace(word)) {
        m_clause.places.push_back(&token);
    } else if (listwords::isRemark(word) || listwords::isCookingWish(word) || isGlued(index, -1, Kind::Time)
        || isGlued(index, 1, Kind::Time) || isGlued(index, -1, Kind::Money)) {
        m_clause.remarks.push_back(&token);
    } else if (m_hasOrder || m_first) {
        m_clause.unknown.push_back(&token);
    } else {
        m_clause.remarks.push_back(&token);
    }
}

OrderedItem ClauseReader::item(const Element *goods, const Element *quantity) const
{
    OrderedItem made = m_maker.make(goods ? goods->token : nullptr, goods ? goods->start : 0, goods ? goods->end : 0,
        quantity ? quantity->token : nullptr);
    made.action = quantity && quantity->action != Action::Order ? quantity->action
        : goods                                                 ? goods->action
                                                                : Action::Order;
    if (made.action == Action::Withdraw && !quantity) {
        made.quantity.reset();
        made.unit.clear();
        made.doubts.setFlag(Doubt::NoQuantity, false);
    }
    return made;
}

ReadClause ClauseReader::read(
    std::span<const RowToken> tokens, bool first, const std::vector<OrderedItem> &earlier) const
{
    ReadClause clause;
    Collector collector(tokens, m_text, first, clause);
    const Elements elements = collector.run();
    pair(elements, clause, earlier);
    QStringList details;
    for (const RowToken *detail : collector.details())
        details << m_text.original().mid(detail->start, detail->length).trimmed();
    if (clause.items.empty() && !details.isEmpty()) {
        for (const RowToken *detail : collector.details())
            clause.remarks.push_back(detail);
    }
    for (OrderedItem &item : clause.items) {
        item.detail = details.join(u' ');
        // Which of the goods a size belongs to is plain only with one.
        if (!details.isEmpty() && clause.items.size() > 1)
            item.doubts |= Doubt::TextLeft;
        if (clause.unclear)
            item.doubts |= Doubt::UnclearChange;
        if (clause.withdrawsBehind) {
            item.action = Action::Withdraw;
            if (item.doubts & Doubt::NoQuantity) {
                item.quantity.reset();
                item.unit.clear();
            }
            item.doubts.setFlag(Doubt::NoQuantity, false);
        }
    }
    return clause;
}

void ClauseReader::pair(const Elements &elements, ReadClause &clause, const std::vector<OrderedItem> &earlier) const
{
    if (elements.empty())
        return;
    const auto goods = std::ranges::count_if(elements, &Element::isGoods);
    const auto quantities = std::ssize(elements) - goods;
    if (goods == 0) {
        countOnly(elements, clause, earlier);
        return;
    }
    if (quantities == 1 && clause.each) {
        const auto quantity = std::ranges::find_if(elements, [](const Element &one) { return !one.isGoods; });
        for (const Element &element : elements) {
            if (element.isGoods)
                clause.items.push_back(item(&element, &*quantity));
        }
        return;
    }
    if (quantities == 0) {
        for (const Element &element : elements)
            clause.items.push_back(item(&element, nullptr));
        return;
    }
    std::vector<OrderedItem> items;
    if (!clause.each && pairInOrder(elements, elements.front().isGoods, items))
        clause.items = std::move(items);
    else
        pairDoubtfully(elements, clause);
}

// Quantities without goods: 2份, 2份改成3份.
void ClauseReader::countOnly(
    const Elements &elements, ReadClause &clause, const std::vector<OrderedItem> &earlier) const
{
    for (size_t i = 0; i < elements.size(); ++i) {
        const Element &element = elements[i];
        const bool changes = element.action != Action::Order;
        if (changes && i == 0 && earlier.size() == 1) {
            clause.items.push_back(m_maker.again(earlier.front(), *element.token));
            clause.items.back().action = element.action;
            continue;
        }
        clause.items.push_back(item(nullptr, &element));
        if (i > 0 && !element.wished) {
            for (OrderedItem &one : clause.items)
                one.doubts |= Doubt::AmbiguousQuantity;
        }
    }
}

// One after the other, and nowhere glued the other way round. "葡萄2斤改成3斤" has two quantities for one thing.
bool ClauseReader::pairInOrder(const Elements &elements, bool goodsFirst, std::vector<OrderedItem> &items) const
{
    for (size_t i = 0; i < elements.size(); ++i) {
        const Element &one = elements[i];
        if (one.isGoods != goodsFirst) {
            if (!goodsFirst || items.empty() || !one.wished || one.action == Action::Order)
                return false;
            items.push_back(m_maker.again(items.back(), *one.token));
            items.back().action = one.action;
            continue;
        }
        const Element *next = i + 1 < elements.size() ? &elements[i + 1] : nullptr;
        if (one.isGoods && one.action == Action::Withdraw && (!next || next->isGoods)) {
            items.push_back(item(&one, nullptr));
            continue;
        }
        if (!next || next->isGoods == one.isGoods)
            return false;
        const bool gluedOn = i + 2 < elements.size() && elements[i + 2].gluedBefore;
        if (gluedOn && !next->gluedBefore)
            return false;
        items.push_back(one.isGoods ? item(&one, next) : item(next, &one));
        ++i;
    }
    return true;
}

void ClauseReader::pairDoubtfully(const Elements &elements, ReadClause &clause) const
{
    const auto quantities = std::ranges::count_if(elements, [](const Element &one) { return !one.isGoods; });
    const Element *shared = nullptr;
    if (quantities == 1)
        shared = &*std::ranges::find_if(elements, [](const Element &one) { return !one.isGoods; });
    if (shared) { // 1份午餐晚餐
        for (const Element &element : elements) {
            if (!element.isGoods)
                continue;
            clause.items.push_back(item(&element, shared));
            clause.items.back().doubts |= Doubt::SharedQuantity;
        }
        return;
    }
    for (size_t i = 0; i < elements.size(); ++i) {
        const Element &one = elements[i];
        if (!one.isGoods)
            continue;
        const Element *next = i + 1 < elements.size() && !elements[i + 1].isGoods ? &elements[i + 1] : nullptr;
        const Element *before = i > 0 && !elements[i - 1].isGoods ? &elements[i - 1] : nullptr;
        clause.items.push_back(item(&one, next ? next : before));
        clause.items.back().doubts |= Doubt::AmbiguousQuantity;
    }
}

} // namespace jishi

#include "models/jielong/rowlexer.h"

#include "models/jielong/listplaces.h"

namespace jishi {
namespace {

using Kind = RowToken::Kind;
using listwords::Wish;

char16_t unit(QStringView text, qsizetype at)
{
    return at >= 0 && at < text.size() ? text[at].unicode() : u'\0';
}

qsizetype afterBlanks(QStringView text, qsizetype at)
{
    while (unit(text, at) == u' ')
        ++at;
    return at;
}

RowToken token(Kind kind, qsizetype length)
{
    RowToken made;
    made.kind = kind;
    made.length = length;
    return made;
}

bool endsWord(char16_t unit)
{
    return unit == u'\0' || unit == u' ' || unit == u'\n' || unit == u'\r'
        || (!isHan(unit) && !isLatin(unit) && !isDigit(unit) && !QChar::isSurrogate(unit));
}

} // namespace

// A letter of the menu stands alone or before a number: A+1, A2, A 2份, A套餐.
RowToken RowLexer::letterAt(QStringView text, qsizetype at) const
{
    const char16_t letter = unit(text, at);
    const int item = m_menu.byLetter(QChar(letter));
    const char16_t before = unit(text, at - 1);
    if (item < 0 || isLatin(before) || isDigit(before))
        return {};
    qsizetype end = at + 1;
    for (const QStringView word : { QStringView(u"套餐"), QStringView(u"款"), QStringView(u"餐") }) {
        if (text.mid(end).startsWith(word)) {
            end += word.size();
            break;
        }
    }
    const char16_t next = unit(text, end);
    const bool counted = quantityAt(text, text, end).length > 0;
    if (!endsWord(next) && !counted)
        return {};
    RowToken goods = token(Kind::Goods, end - at);
    goods.menu = { item };
    return goods;
}

// 3号, #3, ③ of a numbered menu; not 3号楼.
RowToken RowLexer::menuNumberAt(QStringView text, qsizetype at) const
{
    const char16_t first = unit(text, at);
    int number = 0;
    qsizetype end = at;
    if (first >= 0x2460 && first <= 0x2473) {
        number = first - 0x2460 + 1;
        end = at + 1;
    } else if (isDigit(first) && !isDigit(unit(text, at - 1))) {
        while (isDigit(unit(text, end)) && end - at < 3)
            number = number * 10 + (unit(text, end++) - u'0');
        if (text.mid(end).startsWith(u"号套餐"))
            end += 3;
        else if (text.mid(end).startsWith(u"号餐") || text.mid(end).startsWith(u"号菜"))
            end += 2;
        else if (unit(text, end) == u'号'
            && (endsWord(unit(text, end + 1)) || quantityAt(text, text, end + 1).length > 0))
            end += 1;
        else
            return {};
    }
    const int item = m_menu.byNumber(number);
    if (item < 0)
        return {};
    RowToken goods = token(Kind::Goods, end - at);
    goods.menu = { item };
    return goods;
}

RowToken RowLexer::goodsAt(QStringView text, qsizetype at) const
{
    ListMenu::Match offered = m_menu.matchAt(text, at);
    const GoodsNames::Match named = m_names.matchAt(text, at);
    if (offered.length == 0 && named.length == 0)
        return {};
    RowToken goods = token(Kind::Goods, std::max(offered.length, named.length));
    if (offered.length >= named.length) {
        goods.menu = std::move(offered.items);
        goods.guessed = offered.guessed;
        goods.isPart = offered.isPart;
        return goods;
    }
    // A longer name of the shop may still begin with what is offered: 葡萄干 is not 葡萄.
    goods.goods = named.number;
    goods.guessed = named.ambiguous;
    return goods;
}

bool RowLexer::beginsOrder(QStringView text, qsizetype at) const
{
    at = afterBlanks(text, at);
    const ScannedQuantity quantity = quantityAt(text, text, at);
    return (quantity.length > 0 && (!quantity.chinese || !quantity.bare())) || goodsAt(text, at).length > 0
        || letterAt(text, at).length > 0 || listwords::eachAt(text, at) > 0;
}

RowToken RowLexer::wishAt(QStringView text, qsizetype at) const
{
    qsizetype length = 0;
    const Wish wish = listwords::wishAt(text, at, &length);
    if (wish == Wish::None)
        return {};
    const qsizetype end = at + length;
    const bool order = beginsOrder(text, end);
    const bool isWhole = length > 1 && endsWord(unit(text, end));
    bool holds = order;
    switch (wish) {
    case Wish::Withdraw:
        holds = order || length > 1;
        break;
    case Wish::WeakWithdraw:
        holds = order || endsWord(unit(text, end));
        break;
    case Wish::Exchange:
        holds = true;
        break;
    case Wish::Verb: { // 要再加2份: another wish behind it
        qsizetype more = 0;
        holds = order || (listwords::wishAt(text, end, &more) != Wish::None && beginsOrder(text, end + more));
        break;
    }
    default:
        holds = order || isWhole;
    }
    if (!holds)
        return {};
    RowToken made = token(Kind::Wish, length);
    made.wish = wish;
    return made;
}

// A bare number glued to letters that are no goods is the beginning of a word: 7喜, 3M.
RowToken RowLexer::quantityTokenAt(QStringView text, qsizetype at) const
{
    const QStringView original = QStringView(m_text.original()).left(text.size());
    ScannedQuantity quantity = quantityAt(text, original, at);
    if (quantity.length == 0)
        return {};
    // "葡萄-2斤" sets apart, "葡萄 -2斤" may take away.
    if (unit(text, at - 1) == u'-' && endsWord(unit(text, at - 2)))
        quantity.ambiguous = true;
    const qsizetype end = at + quantity.length;
    const char16_t next = unit(text, end);
    if (quantity.bare() && !quantity.ambiguous) {
        const bool goods = goodsAt(text, end).length > 0;
        qsizetype length = 0;
        const bool known = endsWord(next) || goods || listwords::kindAt(text, end) > 0
            || listwords::courtesyAt(text, end) > 0 || listwords::wishAt(text, end, &length) != Wish::None
            || isPicture(next);
        // 三 of 张三+1 belongs to the name.
        const bool alone = endsWord(unit(text, at - 1)) && (endsWord(next) || goods);
        if (!known || (quantity.chinese && !quantity.plus && !quantity.times && !alone))
            return {};
    }
    if (quantity.bare() && quantity.chinese && quantity.ambiguous)
        return {};
    // 3包子: what looked like a measure begins the goods.
    if (!quantity.bare() && quantity.unitStart > at) {
        const RowToken goods = goodsAt(text, quantity.unitStart);
        if (goods.length > 1 && quantity.unitStart + goods.length > end) {
            quantity.length = quantity.unitStart - at;
            quantity.unit.clear();
            quantity.groupOf = 1;
            quantity.isWeight = quantity.isVolume = false;
            quantity.ambiguous = true;
        }
    }
    RowToken made = token(Kind::Quantity, quantity.length);
    made.quantity = std::move(quantity);
    return made;
}

RowToken RowLexer::tokenAt(QStringView text, qsizetype at, bool inWord) const
{
    const char16_t first = unit(text, at);
    if (first == u' ')
        return token(Kind::Gap, afterBlanks(text, at) - at);
    if (QStringView(u"\n\r,;。|").contains(QChar(first)))
        return token(Kind::Break, 1);
    if (const qsizetype length = listplaces::phoneAt(text, at))
        return token(Kind::Phone, length);
    if (RowToken goods = goodsAt(text, at); goods.length > 0)
        return goods;
    if (RowToken goods = menuNumberAt(text, at); goods.length > 0)
        return goods;
    if (const qsizetype length = listplaces::addressAt(text, at))
        return token(Kind::Address, length);
    if (const qsizetype length = listplaces::moneyAt(text, at))
        return token(Kind::Money, length);
    if (const qsizetype length = listplaces::timeAt(text, at))
        return token(Kind::Time, length);
    if (const qsizetype length = listplaces::sizeAt(text, at))
        return token(Kind::Detail, length);
    if (RowToken goods = letterAt(text, at); goods.length > 0)
        return goods;
    if (RowToken quantity = quantityTokenAt(text, at); quantity.length > 0)
        return quantity;
    if (RowToken wish = wishAt(text, at); wish.length > 0)
        return wish;
    if (const qsizetype length = listwords::eachAt(text, at); length > 0 && beginsOrder(text, at + length))
        return token(Kind::Each, length);
    if (const qsizetype length = listwords::kindAt(text, at))
        return token(Kind::Detail, length);
    if (QStringView(u"、+()[]【】/:=-·&\"'“”").contains(QChar(first)))
        return token(Kind::Mark, 1);
    if (!inWord) {
        if (const qsizetype length = listwords::courtesyAt(text, at))
            return token(Kind::Courtesy, length);
    }
    return {};
}

std::vector<RowToken> RowLexer::read(qsizetype start, qsizetype end) const
{
    const QStringView text = QStringView(m_text.folded()).left(end);
    std::vector<RowToken> tokens;
    for (qsizetype at = start; at < end;) {
        const bool inWord = !tokens.empty() && tokens.back().kind == Kind::Word;
        RowToken found = tokenAt(text, at, inWord);
        if (found.length > 0) {
            found.start = at;
            at += found.length;
            tokens.push_back(std::move(found));
            continue;
        }
        // Digits and Latin words are taken whole, so that their rest is not read as something else.
        qsizetype next = at + 1;
        while (next < end
            && ((isDigit(unit(text, at)) && isDigit(unit(text, next)))
                || (isLatin(unit(text, at)) && isLatin(unit(text, next)))
                || (QChar::isHighSurrogate(unit(text, next - 1)) && QChar::isLowSurrogate(unit(text, next)))))
            ++next;
        if (inWord)
            tokens.back().length += next - at;
        else
            tokens.push_back({ .kind = Kind::Word, .start = at, .length = next - at });
        at = next;
    }
    return tokens;
}

bool RowLexer::isOrder(const std::vector<RowToken> &tokens)
{
    bool wanted = false;
    for (const RowToken &token : tokens) {
        switch (token.kind) {
        case Kind::Word:
        case Kind::Address:
        case Kind::Phone:
        case Kind::Time:
        case Kind::Money:
            return false;
        case Kind::Goods:
        case Kind::Quantity:
            wanted = true;
            break;
        case Kind::Wish:
            wanted |= token.wish != Wish::Verb;
            break;
        case Kind::Courtesy:
        case Kind::Detail:
            if (!wanted)
                return false;
            break;
        default:
            break;
        }
    }
    return wanted;
}

} // namespace jishi

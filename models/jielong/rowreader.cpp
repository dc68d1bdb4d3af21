#include "models/jielong/rowreader.h"

#include "models/jielong/listplaces.h"

#include <algorithm>

namespace jishi {
namespace {

using Kind = RowToken::Kind;
using Action = OrderedItem::Action;

// The words as they stand, those that touch each other without a blank.
QString joined(std::vector<const RowToken *> tokens, const QString &text)
{
    std::ranges::sort(tokens, {}, &RowToken::start);
    QString words;
    qsizetype end = -1;
    for (const RowToken *token : tokens) {
        if (!words.isEmpty() && token->start != end)
            words += u' ';
        words += QStringView(text).mid(token->start, token->length).trimmed();
        end = token->end();
    }
    return words;
}

void append(QString &text, const QString &more)
{
    if (!text.isEmpty() && !more.isEmpty())
        text += u' ';
    text += more;
}

bool hasDigit(QStringView text)
{
    return std::ranges::any_of(text, [](QChar unit) { return isDigit(FoldedText::folded(unit.unicode())); });
}

ListSpanKind spanOf(Kind kind)
{
    switch (kind) {
    case Kind::Goods:
        return ListSpanKind::Goods;
    case Kind::Quantity:
        return ListSpanKind::Quantity;
    case Kind::Wish:
    case Kind::Each:
        return ListSpanKind::Action;
    case Kind::Address:
        return ListSpanKind::Address;
    case Kind::Phone:
        return ListSpanKind::Phone;
    case Kind::Time:
    case Kind::Money:
    case Kind::Detail:
        return ListSpanKind::Remark;
    case Kind::Courtesy:
        return ListSpanKind::Noise;
    case Kind::Break:
    case Kind::Mark:
    case Kind::Gap:
        return ListSpanKind::Blank;
    case Kind::Word:
        return ListSpanKind::Unknown;
    }
    return ListSpanKind::Unknown;
}

} // namespace

bool ListRow::isSure() const
{
    return isUnderstood() && std::ranges::all_of(items, [](const OrderedItem &item) { return item.isSure(); });
}

void RowReader::paintTokens(const std::vector<RowToken> &tokens)
{
    for (const RowToken &token : tokens) {
        paint(token, spanOf(token.kind));
        if (token.kind != Kind::Quantity || token.quantity.bare())
            continue;
        m_painter.paint(token.quantity.unitStart, token.end() - token.quantity.unitStart, ListSpanKind::Unit);
    }
}

bool RowReader::isNameOnly(qsizetype start, qsizetype end) const
{
    const std::vector<RowToken> tokens = m_lexer.read(start, end);
    const bool named = std::ranges::any_of(tokens, [](const RowToken &token) { return token.kind == Kind::Word; });
    return named && end - start <= 24 && std::ranges::all_of(tokens, [](const RowToken &token) {
        return token.kind == Kind::Word || token.kind == Kind::Gap || token.kind == Kind::Address
            || token.kind == Kind::Mark || token.kind == Kind::Courtesy || token.kind == Kind::Time;
    });
}

bool RowReader::isNameless(qsizetype start, qsizetype end) const
{
    const std::vector<RowToken> tokens = m_lexer.read(start, end);
    const auto first = std::ranges::find_if(tokens, [](const RowToken &token) { return token.kind != Kind::Gap; });
    return first != tokens.end() && first->kind != Kind::Word && RowLexer::isOrder(tokens);
}

// 8-2-3345: not where somebody lives, but which parcel.
qsizetype RowReader::readCode(ListRow &row, qsizetype start, qsizetype end)
{
    while (start < end && m_text.folded()[start] == u' ')
        ++start;
    qsizetype last = start;
    bool dash = false;
    while (last < end && (isDigit(m_text.folded()[last].unicode()) || m_text.folded()[last] == u'-')) {
        dash |= m_text.folded()[last] == u'-';
        ++last;
    }
    if (last - start < 4 || !(dash || last - start <= 8))
        return start;
    row.code = m_text.original().mid(start, last - start);
    m_painter.paint(start, last - start, ListSpanKind::Goods);
    return last;
}

void RowReader::readName(ListRow &row, const SplitName &split)
{
    row.name = m_text.original().mid(split.start, split.length).trimmed();
    m_painter.paint(split.start, split.length, ListSpanKind::Name);
    if (split.addressLength > 0) {
        row.address = m_text.original().mid(split.addressStart, split.addressLength);
        m_painter.paint(split.addressStart, split.addressLength, ListSpanKind::Address);
    }
    m_painter.paint(split.noiseStart, split.noiseLength, ListSpanKind::Noise);
    row.doubts |= split.doubts;
}

ListRow RowReader::read(const std::vector<std::pair<qsizetype, qsizetype>> &parts, bool pickup)
{
    ListRow row;
    if (parts.empty())
        return row;
    row.start = parts.front().first;
    row.length = parts.back().second - row.start;
    row.text = m_text.original().mid(row.start, row.length).trimmed();
    Doubts itemDoubts;
    for (size_t i = 0; i < parts.size(); ++i) {
        auto [start, end] = parts[i];
        if (i == 0 && pickup)
            start = readCode(row, start, end);
        const bool named = i == 0 && row.code.isEmpty();
        if (!named) {
            readRest(row, start, end);
            continue;
        }
        const SplitName split = m_splitter.split(start, end);
        m_painter.paint(start, end - start, ListSpanKind::Blank);
        readName(row, split);
        itemDoubts = split.itemDoubts;
        for (const auto &[from, to] : split.rest)
            readRest(row, from, to);
    }
    if (itemDoubts && !row.items.empty())
        row.items.front().doubts |= itemDoubts;
    return row;
}

void RowReader::readRest(ListRow &row, qsizetype start, qsizetype end)
{
    const std::vector<RowToken> tokens = m_lexer.read(start, end);
    paintTokens(tokens);
    const bool second = !row.items.empty() || !row.code.isEmpty();
    bool first = !second;
    for (size_t from = 0; from < tokens.size();) {
        size_t to = from;
        while (to < tokens.size() && tokens[to].kind != Kind::Break)
            ++to;
        if (to > from) {
            ReadClause clause =
                m_clauses.read(std::span(tokens).subspan(from, to - from), first && from == 0, row.items);
            place(row, clause);
        }
        from = to + 1;
    }
}

void RowReader::place(ListRow &row, ReadClause &clause)
{
    for (const RowToken *token : clause.asGoods)
        paint(*token, ListSpanKind::Goods);
    for (const RowToken *token : clause.places) {
        paint(*token, ListSpanKind::Address);
    }
    append(row.address, joined(clause.places, m_text.original()));
    for (const RowToken *token : clause.phones)
        append(row.phone, listplaces::phoneDigits(QStringView(m_text.folded()).mid(token->start, token->length)));
    for (const RowToken *token : clause.remarks) {
        paint(*token, ListSpanKind::Remark);
    }
    append(row.remark, joined(clause.remarks, m_text.original()));
    for (const RowToken *token : clause.unknown) {
        paint(*token, ListSpanKind::Unknown);
        const QString text = original(*token);
        row.notUnderstood << text;
        row.doubts |= hasDigit(text) ? Doubt::DigitsLeft : Doubt::TextLeft;
    }
    if (clause.each && clause.items.size() == 1 && clause.items[0].quantity) {
        for (OrderedItem &item : row.items) {
            if (!(item.doubts & Doubt::NoQuantity))
                continue;
            item.quantity = clause.items[0].quantity;
            item.unit = clause.items[0].unit;
            item.doubts.setFlag(Doubt::NoQuantity, false);
            item.doubts |= Doubt::SharedQuantity;
        }
    }
    if (clause.withdrawsBehind && clause.items.empty()) {
        for (OrderedItem &item : row.items)
            item.action = Action::Withdraw;
        if (row.items.empty()) {
            OrderedItem all;
            all.action = Action::Withdraw;
            all.doubts = clause.unclear ? Doubts(Doubt::UnclearChange) : Doubts();
            row.items.push_back(all);
        }
    }
    for (OrderedItem &item : clause.items)
        row.items.push_back(std::move(item));
}

} // namespace jishi

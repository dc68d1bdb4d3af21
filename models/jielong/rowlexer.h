#pragma once
// Cuts the text of a row into what it is made of: goods, quantities, wishes, places … and words that it does not know.
#include "models/jielong/foldedtext.h"
#include "models/jielong/listmenu.h"
#include "models/jielong/listnumber.h"
#include "models/jielong/listwords.h"

namespace jishi {

struct RowToken
{
    enum class Kind : uint8_t {
        Word,
        Goods,
        Quantity,
        Wish,
        Each,
        Address,
        Phone,
        Time,
        Money,
        Detail,
        Courtesy,
        Break, // , ; line break: what follows is another thought
        Mark, // 、 + ( ): joins or encloses
        Gap
    };

    Kind kind = Kind::Word;
    qsizetype start = 0;
    qsizetype length = 0;
    ScannedQuantity quantity = {};
    std::vector<int> menu = {};
    std::optional<int64_t> goods = {};
    listwords::Wish wish = listwords::Wish::None;
    bool guessed = false;
    bool isPart = false;
    qsizetype end() const { return start + length; }
};

class RowLexer
{
public:
    RowLexer(const FoldedText &text, const ListMenu &menu, const GoodsNames &names)
        : m_text(text)
        , m_menu(menu)
        , m_names(names)
    { }

    // The tokens of [start, end), one after another without holes.
    std::vector<RowToken> read(qsizetype start, qsizetype end) const;
    // A row that wants nothing but this: 2份, 葡萄2斤, x2, 不要了.
    static bool isOrder(const std::vector<RowToken> &tokens);
    // Written with a capital letter, as surnames are.
    bool isCapital(qsizetype place) const { return m_text.original()[place].isUpper(); }
    const FoldedText &text() const { return m_text; }

private:
    RowToken tokenAt(QStringView text, qsizetype at, bool inWord) const;
    RowToken goodsAt(QStringView text, qsizetype at) const;
    RowToken letterAt(QStringView text, qsizetype at) const;
    RowToken menuNumberAt(QStringView text, qsizetype at) const;
    RowToken quantityTokenAt(QStringView text, qsizetype at) const;
    RowToken wishAt(QStringView text, qsizetype at) const;
    bool beginsOrder(QStringView text, qsizetype at) const;

    const FoldedText &m_text;
    const ListMenu &m_menu;
    const GoodsNames &m_names;
};

} // namespace jishi

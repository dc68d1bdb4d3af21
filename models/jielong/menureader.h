#pragma once
// Reads what a line of the header offers: "巨峰葡萄 2斤 25元；火龙果 10元/个", "1. 红烧肉饭 28", "A 牛肉面 ¥30/份".
#include "models/jielong/foldedtext.h"
#include "models/jielong/listreading.h"

namespace jishi {

// A price within a folded text: where it is and what it is for.
struct ReadPrice
{
    qsizetype start = 0;
    qsizetype end = 0; // behind the measure, when it has one
    Decimal amount;
    QString unit = {};
    Quantity per = Quantity::units(1);
    bool hasUnit() const { return !unit.isEmpty(); }
};

class MenuReader
{
public:
    explicit MenuReader(const FoldedText &text)
        : m_text(text)
    { }

    // The items of [start, end); `number` is that of the line. A line without a price is one item by its whole text.
    std::vector<MenuItem> read(qsizetype start, qsizetype end, int number) const;
    // The first price that says what it is for, else the first at all.
    static std::optional<ReadPrice> priceIn(QStringView folded);

private:
    MenuItem readOne(qsizetype start, qsizetype end) const;

    const FoldedText &m_text;
};

// "A. 牛肉面", "B 鸡腿饭": begins with a letter that stands for the goods.
bool hasMenuLetter(QStringView folded);

} // namespace jishi

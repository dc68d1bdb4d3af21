#pragma once
// What each person of a list finally wants: her rows taken together in their order (ordered, added, set to, withdrawn).
#include "models/jielong/listreading.h"

namespace jishi {

struct WishedGoods
{
    int menu = -1;
    std::optional<int64_t> goods = {};
    QString goodsText;
    QString detail;
    QString unit;
    Quantity quantity; // zero: withdrawn
    Doubts doubts;
    std::vector<size_t> rows; // that say something about it
    bool isSure() const { return !doubts; }
};

struct PersonWish
{
    QString name; // as first written; empty: a row that does not say who
    std::vector<size_t> rows;
    std::vector<WishedGoods> goods;
    QString address;
    QString phone;
    QString code;
    QString remark;
    Doubts doubts;
    bool isSure() const;
    bool wantsNothing() const;
};

class ListWishes
{
public:
    // In the order in which the persons first appear. A row without a name is a person of its own.
    static std::vector<PersonWish> of(const ReadList &list);
};

// Names are one when they differ in width, script or blanks only.
QString nameKey(QStringView name);

} // namespace jishi

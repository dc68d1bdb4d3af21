#pragma once
// The words of group orders that are neither goods nor names: measures, wishes, courtesies, noise of the chat programs.
// All in folded form (half width, lower case, simplified). Where a word begins is found by the caller.
#include <QStringView>
#include <cstdint>

namespace jishi::listwords {

enum class UnitKind { Count, Weight, Liang, Volume, Group };

struct Unit
{
    QStringView written;
    QStringView name; // one for all ways of writing it: "box" for "boxes"
    UnitKind kind = UnitKind::Count;
    int each = 1; // of a Group: 12 for a dozen
};

enum class Wish { None, Verb, Add, Set, Withdraw, WeakWithdraw, Exchange };

// 三, 两, 十, 半 …
bool isNumeral(char16_t folded);
// A letter that alone is a measure: 斤, 个, 份 …
bool isUnitLetter(char16_t folded);
// The measure at this place, the longest; nothing where the same letters begin another word (套餐, 包子).
const Unit *unitAt(QStringView folded, qsizetype at);
const Unit *unitNamed(QStringView folded);

// What the person wishes at this place: 再加, 改成, 不要了, 要 …; `length` is that of the word.
Wish wishAt(QStringView folded, qsizetype at, qsizetype *length);
// 谢谢, 吧, 收到, 👌: says nothing about the order. 0 when there is none here.
qsizetype courtesyAt(QStringView folded, qsizetype at);
// 各, 每样: what was said holds for each of the goods.
qsizetype eachAt(QStringView folded, qsizetype at);
// 大份, 微辣, xl: which kind of the goods, not how many.
qsizetype kindAt(QStringView folded, qsizetype at);

// A line of the chat program, not of a person: times, 回覆, 翻譯年糕, 已編輯, "3 小時", @somebody.
bool isChatNoise(QStringView folded);
// 不要辣, 少冰, 不要鸡头: how to make it, not how many.
bool isCookingWish(QStringView folded);
// Words that can mean that the order is to be changed, where they are no wish about the cooking (不要辣).
bool mayChangeOrder(QStringView folded);
// Looks like something to note: wishes about cooking, bringing, time, payment.
bool isRemark(QStringView folded);
// Ends or begins like a place: 西北门, 送到…
bool isPlace(QStringView folded);

} // namespace jishi::listwords

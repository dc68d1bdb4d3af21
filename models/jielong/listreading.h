#pragma once
// What was read from a pasted group order list: values only. Nothing is dropped: the spans cover every character of the
// text, and whatever is not certain says so in its doubts.
#include "models/base/decimal.h"
#include "models/base/quantity.h"

#include <QDate>
#include <QFlags>
#include <QString>
#include <QStringList>
#include <optional>
#include <vector>

namespace jishi {

enum class ListSpanKind : uint8_t {
    Unknown,
    Marker,
    Title,
    MenuItem,
    Note,
    Example,
    RowNumber,
    Name,
    Goods,
    Quantity,
    Unit,
    Action,
    Address,
    Phone,
    Remark,
    Noise,
    Blank
};

struct ListSpan
{
    qsizetype start = 0;
    qsizetype length = 0;
    ListSpanKind kind = ListSpanKind::Unknown;
    friend bool operator==(const ListSpan &, const ListSpan &) = default;
};

// Why a person should look. The words for it are the window's business.
enum class Doubt : uint32_t {
    NoName = 1 << 0, // who ordered is not said
    UnsureName = 1 << 1, // where the name ends is a guess
    UnknownGoods = 1 << 2, // the words stand in neither the menu nor the names
    AmbiguousGoods = 1 << 3, // they fit several
    GuessedGoods = 1 << 4, // they are a part of a name, or a part of a longer word
    NoGoods = 1 << 5, // several on the menu and none is named
    NoQuantity = 1 << 6, // goods without a number; one is proposed
    AmbiguousQuantity = 1 << 7, // can be read in several ways
    SharedQuantity = 1 << 8, // one number for several goods
    LargeQuantity = 1 << 9, // too large, or zero
    UnitDiffers = 1 << 10, // the menu sells by another measure
    UnitUnclear = 1 << 11, // no measure told, and the menu's price is for several; or a liang that may be a sixteenth
    TextLeft = 1 << 12, // words of the row were not understood
    DigitsLeft = 1 << 13, // a number of the row was not understood
    SameName = 1 << 14, // an earlier row of this name ordered the same goods
    NothingEarlier = 1 << 15, // changes an order that is not in the list
    NoNumber = 1 << 16, // a line without a number within a numbered list
    NothingOrdered = 1 << 17, // a name, but no order
    UnclearChange = 1 << 18, // 换成, 不要 …: what becomes of the earlier order is not certain
    WeekdayDiffers = 1 << 19, // of the list: the date is another day of the week
    SeveralLists = 1 << 20, // of the list: an earlier list with another title stands above
    NumberingRestarts = 1 << 21, // of the list: several numberings, all read as rows
    PriceUnclear = 1 << 22, // of a menu item: several prices
};
Q_DECLARE_FLAGS(Doubts, Doubt)
Q_DECLARE_OPERATORS_FOR_FLAGS(Doubts)

struct MenuItem
{
    int number = 0; // as written before it; 0: none
    QChar letter = {}; // A, B …, folded; null: none
    QString label;
    std::optional<Decimal> price = {}; // for `per` of `unit`
    QString unit = {}; // one name for all ways of writing it; empty: not told
    Quantity per = Quantity::units(1);
    bool fromTitle = false; // the title is all there is: "水饺接龙 20元/份"
    Doubts doubts = {};
};

struct OrderedItem
{
    enum class Action : uint8_t { Order, Add, Set, Withdraw };

    int menu = -1; // index in the menu
    std::optional<int64_t> goods = {}; // number in the further names
    std::vector<int> candidates = {}; // of the menu, when ambiguous
    QString goodsText = {}; // as written; empty: none was named
    QString detail = {}; // size, colour, wishes: "120码", "微辣"
    std::optional<Quantity> quantity = {}; // nothing: all of it (Withdraw), or unreadable
    QString unit = {}; // what the quantity counts; empty: not told
    Action action = Action::Order;
    Doubts doubts = {};
    qsizetype start = 0; // where in the text
    qsizetype length = 0;

    bool isSure() const { return !doubts; }
};

struct ListRow
{
    int number = 0; // 0: none written
    QString name;
    std::vector<OrderedItem> items;
    QString address;
    QString phone; // or the last digits of one
    QString code; // what is to be fetched, of an express pickup
    QString remark;
    QStringList notUnderstood;
    Doubts doubts;
    QString text; // as pasted, without the number
    qsizetype start = 0;
    qsizetype length = 0;

    bool isUnderstood() const { return !doubts && notUnderstood.isEmpty(); }
    bool isSure() const;
};

// Lines that are neither header nor row nor noise, kept to be shown.
struct LooseLine
{
    QString text;
    qsizetype start = 0;
    qsizetype length = 0;
};

struct ReadList
{
    QString title;
    QStringList notes;
    std::optional<QDate> date;
    std::optional<int> weekday; // 1 is Monday
    bool isRegistration = false; // a name alone counts as one
    bool isPickup = false; // parcels to be fetched
    std::vector<MenuItem> menu;
    std::vector<ListRow> rows;
    std::vector<LooseLine> loose;
    std::vector<ListSpan> spans;
    Doubts doubts;
};

} // namespace jishi

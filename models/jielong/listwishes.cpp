#include "models/jielong/listwishes.h"

#include "models/jielong/foldedtext.h"

#include <QHash>
#include <algorithm>

namespace jishi {
namespace {

using Action = OrderedItem::Action;

// Doubts about what the goods are stay with them whatever is added or withdrawn.
bool isOf(const WishedGoods &wished, const OrderedItem &item)
{
    if (wished.menu >= 0 || item.menu >= 0)
        return wished.menu == item.menu;
    if (wished.goods || item.goods)
        return wished.goods == item.goods;
    return FoldedText::folded(wished.goodsText) == FoldedText::folded(item.goodsText);
}

bool isForAll(const OrderedItem &item)
{
    return item.action == Action::Withdraw && item.menu < 0 && !item.goods && item.goodsText.isEmpty();
}

void appendWords(QString &text, const QString &more)
{
    if (more.isEmpty() || text.contains(more))
        return;
    text += text.isEmpty() ? more : u' ' + more;
}

// The rows of one person, one after the other.
class Reducer
{
public:
    explicit Reducer(PersonWish &person)
        : m_person(person)
    { }

    void add(size_t number, const ListRow &row)
    {
        m_person.rows.push_back(number);
        m_person.doubts |= row.doubts;
        appendWords(m_person.address, row.address);
        appendWords(m_person.phone, row.phone);
        appendWords(m_person.code, row.code);
        appendWords(m_person.remark, row.remark);
        for (const OrderedItem &item : row.items)
            apply(number, item);
    }

private:
    void apply(size_t number, const OrderedItem &item)
    {
        if (isForAll(item)) {
            withdrawAll(number, item);
            return;
        }
        WishedGoods &wished = goodsOf(item);
        if (wished.rows.empty() || wished.rows.back() != number)
            wished.rows.push_back(number);
        if (item.action == Action::Set) // what was unclear before does not matter any more
            wished.doubts = {};
        wished.doubts |= item.doubts;
        if (!item.unit.isEmpty() && wished.unit.isEmpty())
            wished.unit = item.unit;
        else if (!item.unit.isEmpty() && item.unit != wished.unit)
            wished.doubts |= Doubt::UnitDiffers;
        change(wished, item);
    }

    static void change(WishedGoods &wished, const OrderedItem &item)
    {
        const Quantity quantity = item.quantity.value_or(Quantity());
        switch (item.action) {
        case Action::Order:
        case Action::Add:
            wished.quantity += quantity;
            break;
        case Action::Set:
            wished.quantity = quantity;
            break;
        case Action::Withdraw:
            if (item.quantity && wished.quantity < quantity)
                wished.doubts |= Doubt::UnclearChange;
            wished.quantity = item.quantity && quantity < wished.quantity ? wished.quantity + -quantity : Quantity();
        }
    }

    void withdrawAll(size_t number, const OrderedItem &item)
    {
        for (WishedGoods &wished : m_person.goods) {
            // "退1份" of somebody with two things: which?
            if (item.quantity && m_person.goods.size() > 1)
                wished.doubts |= Doubt::UnclearChange;
            else
                change(wished, item);
            wished.doubts |= item.doubts;
            wished.rows.push_back(number);
        }
        if (m_person.goods.empty())
            m_person.doubts |= Doubt::NothingEarlier;
    }

    // 120码 and 130码 of one dress are two things; what changes an order may leave the size out.
    WishedGoods &goodsOf(const OrderedItem &item)
    {
        WishedGoods *only = nullptr;
        int found = 0;
        for (WishedGoods &wished : m_person.goods) {
            if (!isOf(wished, item))
                continue;
            if (wished.detail == item.detail)
                return wished;
            only = &wished;
            ++found;
        }
        if (found == 1 && item.detail.isEmpty() && item.action != Action::Order)
            return *only;
        m_person.goods.push_back({ .menu = item.menu,
            .goods = item.goods,
            .goodsText = item.goodsText,
            .detail = item.detail,
            .unit = item.unit,
            .quantity = {},
            .doubts = found > 0 && item.action != Action::Order ? Doubts(Doubt::UnclearChange) : Doubts(),
            .rows = {} });
        return m_person.goods.back();
    }

    PersonWish &m_person;
};

} // namespace

QString nameKey(QStringView name)
{
    return FoldedText::folded(name).simplified().remove(u' ');
}

bool PersonWish::isSure() const
{
    return !doubts && std::ranges::all_of(goods, [](const WishedGoods &one) { return one.isSure(); });
}

bool PersonWish::wantsNothing() const
{
    return std::ranges::all_of(goods, [](const WishedGoods &one) { return one.quantity.isZero(); });
}

std::vector<PersonWish> ListWishes::of(const ReadList &list)
{
    std::vector<PersonWish> persons;
    QHash<QString, size_t> known;
    for (size_t number = 0; number < list.rows.size(); ++number) {
        const ListRow &row = list.rows[number];
        const QString key = nameKey(row.name);
        const auto found = key.isEmpty() ? known.cend() : known.constFind(key);
        const size_t person = found == known.cend() ? persons.size() : *found;
        if (person == persons.size()) {
            persons.emplace_back().name = row.name;
            if (!key.isEmpty())
                known.insert(key, person);
        }
        Reducer(persons[person]).add(number, row);
    }
    return persons;
}

} // namespace jishi

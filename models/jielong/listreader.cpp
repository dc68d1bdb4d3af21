#include "models/jielong/listreader.h"

#include "models/jielong/headerreader.h"
#include "models/jielong/listwishes.h"
#include "models/jielong/rowreader.h"

#include <QHash>
#include <QSet>
#include <algorithm>

namespace jishi {
namespace {

using Role = ListLine::Role;
using Action = OrderedItem::Action;
using Parts = std::vector<std::pair<qsizetype, qsizetype>>;

// One for all ways of naming the same goods.
QString goodsKey(const OrderedItem &item)
{
    if (item.menu >= 0)
        return u'#' + QString::number(item.menu);
    return item.goods ? QString(u'~' + QString::number(*item.goods)) : FoldedText::folded(item.goodsText);
}

// What the rows of one name ordered so far.
struct EarlierRows
{
    QSet<QString> goods;
    OrderedItem first;
};

// One reading: the steps in the order in which they need each other.
class Reading
{
public:
    Reading(const QString &text, const GoodsNames &names, QDate today)
        : m_text(text)
        , m_layout(m_text)
        , m_painter(m_text.size())
        , m_names(names)
        , m_today(today)
    { }

    ReadList read()
    {
        HeaderReader(m_text, m_painter).read(m_layout, m_today, m_list);
        m_list.doubts.setFlag(Doubt::SeveralLists, m_layout.hasOtherList());
        m_list.doubts.setFlag(Doubt::NumberingRestarts, m_layout.numberingRestarts());
        paintLines();
        readRows();
        relate();
        for (ListRow &row : m_list.rows)
            settle(row);
        paintBlanks();
        m_list.spans = m_painter.spans();
        return std::move(m_list);
    }

private:
    void paintLines();
    void readRows();
    void readNumbered(RowReader &reader);
    void readPlain(RowReader &reader);
    void addRow(ListRow row, const ListLine &line);
    void keepLoose(const ListLine &line);
    void adopt(OrderedItem &item, const EarlierRows &before) const;
    void relate();
    void settle(ListRow &row) const;
    void paintBlanks();

    const FoldedText m_text;
    const ListLayout m_layout;
    SpanPainter m_painter;
    const GoodsNames &m_names;
    QDate m_today;
    ReadList m_list;
};

void Reading::paintLines()
{
    for (const ListLine &line : m_layout.lines()) {
        if (line.role == Role::Noise || (line.role == Role::Earlier && !m_layout.hasOtherList()))
            m_painter.paint(line.start, line.end - line.start, ListSpanKind::Noise);
        if (line.role == Role::Row && line.body > line.start)
            m_painter.paint(line.start, line.body - line.start, ListSpanKind::RowNumber);
        if (line.role == Role::Loose || (line.role == Role::Earlier && m_layout.hasOtherList()))
            keepLoose(line);
    }
}

void Reading::keepLoose(const ListLine &line)
{
    const qsizetype length = line.end - line.start;
    m_list.loose.push_back({ m_text.original().mid(line.start, length).trimmed(), line.start, length });
}

void Reading::readRows()
{
    const ListMenu menu(m_list.menu);
    RowReader reader(m_text, menu, m_names, m_painter);
    if (m_layout.isNumbered())
        readNumbered(reader);
    else
        readPlain(reader);
}

void Reading::addRow(ListRow row, const ListLine &line)
{
    row.number = line.number;
    m_list.rows.push_back(std::move(row));
}

void Reading::readNumbered(RowReader &reader)
{
    const std::vector<ListLine> &lines = m_layout.lines();
    for (size_t i = 0; i < lines.size(); ++i) {
        if (lines[i].role != Role::Row)
            continue;
        Parts parts { { lines[i].body, lines[i].end } };
        std::vector<const ListLine *> strangers;
        for (size_t next = i + 1; next < lines.size(); ++next) {
            const ListLine &line = lines[next];
            if (line.role != Role::Continuation && line.role != Role::Noise)
                break;
            if (line.role == Role::Noise)
                continue;
            // Another person's line without a number, when this row is complete and that line says who and what.
            ListRow own = reader.read({ { line.start, line.end } }, false);
            const bool ordered = std::ranges::any_of(
                own.items, [](const OrderedItem &item) { return item.quantity && !(item.doubts & Doubt::NoQuantity); });
            if (!m_list.isPickup && !own.name.isEmpty() && ordered && !reader.isNameless(line.start, line.end))
                strangers.push_back(&line);
            else
                parts.emplace_back(line.start, line.end);
        }
        const bool empty =
            QStringView(m_text.folded()).mid(lines[i].body, lines[i].end - lines[i].body).trimmed().isEmpty();
        if (!empty || parts.size() > 1)
            addRow(reader.read(parts, m_list.isPickup), lines[i]);
        for (const ListLine *line : strangers) {
            ListRow row = reader.read({ { line->start, line->end } }, false);
            row.doubts |= Doubt::NoNumber;
            addRow(std::move(row), *line);
        }
    }
}

// Without numbers each line is a row; a name may stand above what it wants.
void Reading::readPlain(RowReader &reader)
{
    const std::vector<ListLine> &lines = m_layout.lines();
    for (size_t i = 0; i < lines.size(); ++i) {
        const ListLine &line = lines[i];
        if (line.role != Role::Row)
            continue;
        Parts parts { { line.start, line.end } };
        if (reader.isNameOnly(line.start, line.end)) {
            size_t next = i + 1;
            for (size_t last = i; next < lines.size(); ++next) {
                if (lines[next].role == Role::Noise && last == i)
                    continue;
                if (lines[next].role != Role::Row || !reader.isNameless(lines[next].start, lines[next].end))
                    break;
                parts.emplace_back(lines[next].start, lines[next].end);
                last = next;
                i = next;
            }
        }
        ListRow row = reader.read(parts, m_list.isPickup);
        if (row.items.empty() && !m_list.isRegistration) {
            m_painter.paint(line.start, line.end - line.start, ListSpanKind::Unknown);
            keepLoose(line);
            continue;
        }
        addRow(std::move(row), line);
    }
}

// 改成3份 of somebody who ordered one thing before means that thing.
void Reading::adopt(OrderedItem &item, const EarlierRows &before) const
{
    const bool plus = m_text.folded().mid(item.start, item.length).contains(u'+');
    const OrderedItem &only = before.first;
    if (!(item.doubts & Doubt::NoGoods) || (item.action == Action::Order && !plus) || before.goods.size() != 1
        || !only.isSure() || (only.menu < 0 && !only.goods))
        return;
    item.menu = only.menu;
    item.goods = only.goods;
    item.doubts.setFlag(Doubt::NoGoods, false);
    if (item.unit.isEmpty())
        item.unit = only.unit;
    else if (item.unit != only.unit)
        item.doubts |= Doubt::UnitDiffers;
}

// What the rows of one person have to do with each other.
void Reading::relate()
{
    QHash<QString, EarlierRows> persons;
    for (ListRow &row : m_list.rows) {
        const QString name = nameKey(row.name);
        EarlierRows nobody;
        EarlierRows &earlier = name.isEmpty() ? nobody : persons[name];
        const bool any = !earlier.goods.isEmpty();
        QSet<QString> own;
        for (OrderedItem &item : row.items) {
            adopt(item, earlier);
            if (any && item.action == Action::Order && item.quantity
                && m_text.folded().mid(item.start, item.length).contains(u'+'))
                item.action = Action::Add;
            const QString goods = goodsKey(item);
            const bool again = earlier.goods.contains(goods);
            const bool known = again || own.contains(goods) || (goods.isEmpty() && any);
            if (item.action == Action::Order && again)
                item.doubts |= Doubt::SameName;
            if (item.action == Action::Set && !known && any)
                item.doubts |= Doubt::UnclearChange; // instead of what?
            else if (item.action != Action::Order && !known && (!any || item.action == Action::Withdraw))
                item.doubts |= Doubt::NothingEarlier;
            own.insert(goods);
        }
        if (!any && !row.items.empty())
            earlier.first = row.items.front();
        earlier.goods += own;
    }
}

void Reading::settle(ListRow &row) const
{
    const int only = m_list.menu.size() == 1 ? 0 : -1;
    if (row.items.empty() && m_list.isRegistration && !row.name.isEmpty()) {
        OrderedItem one { .menu = only, .quantity = Quantity::units(1), .start = row.start };
        if (only >= 0)
            one.unit = m_list.menu[0].unit;
        else
            one.doubts |= Doubt::NoGoods;
        row.items.push_back(one);
    } else if (row.items.empty() && !m_list.isPickup) {
        row.doubts |= Doubt::NothingOrdered;
    }
    // With guests: does +1 count the person herself?
    if (m_list.isRegistration) {
        for (OrderedItem &item : row.items) {
            if (m_text.folded().mid(item.start, item.length).contains(u'+'))
                item.doubts |= Doubt::AmbiguousQuantity;
        }
    }
    const Doubts left = row.doubts & (Doubt::TextLeft | Doubt::DigitsLeft);
    for (OrderedItem &item : row.items)
        item.doubts |= left;
}

void Reading::paintBlanks()
{
    for (qsizetype i = 0; i < m_text.size(); ++i) {
        if (QChar(m_text.folded()[i]).isSpace())
            m_painter.paint(i, 1, ListSpanKind::Blank);
    }
}

} // namespace

ReadList ListReader::read(const QString &text) const
{
    return Reading(text, m_names, m_today).read();
}

} // namespace jishi

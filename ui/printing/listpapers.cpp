#include "ui/printing/listpapers.h"

#include "ui/pickup/pickupwords.h"
#include "ui/printing/paperflow.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace jishi {

namespace {

struct ListPapers
{
    Q_DECLARE_TR_FUNCTIONS(jishi::ListPapers)
};

constexpr int kMargin = millimetres(15);
constexpr int kBox = 350; // the side of a box to tick
constexpr int kBoxColumn = millimetres(6);
constexpr PaperFont kTitle { 640, true };
constexpr PaperFont kBody { 340 };
constexpr PaperFont kStrong { 340, true };
constexpr PaperFont kSmall { 280 };
constexpr int kGrey = 95;
// The columns of a packing list.
constexpr int kUnit = millimetres(9);
constexpr int kFigure = millimetres(14);
// And of a pickup list; the goods take the rest.
constexpr int kPlace = millimetres(27);
constexpr int kPerson = millimetres(32);
constexpr int kQuantity = millimetres(13);
constexpr int kCode = millimetres(18);
constexpr int kMoney = millimetres(21);

void putTitle(PaperFlow &flow, const QString &title, const QString &right, const QStringList &below)
{
    flow.row({ { title, 0, Qt::AlignLeft, kTitle }, { right, millimetres(50), Qt::AlignRight, kStrong } });
    QStringList words = below;
    words.removeAll(QString());
    flow.text(words.join(u" · "_s), kSmall, Qt::AlignLeft, kGrey);
    flow.gap(millimetres(4));
}

// Left of a row, which begins here.
void putBox(PaperFlow &flow)
{
    flow.put({ PaperItem::Kind::Frame, QRect(flow.left(), flow.y() + 50, kBox, kBox) });
}

// Above each page of a table.
void beginTable(PaperFlow &flow, const std::vector<PaperCell> &heads)
{
    const auto head = [&flow, heads] {
        flow.row(heads);
        flow.gap(80);
        flow.rule(30);
        flow.gap(120);
    };
    head();
    flow.setHead(head);
}

PaperCell headCell(const QString &text, int width, Qt::Alignment alignment = Qt::AlignLeft)
{
    return { text, width, alignment, { kSmall.size, true }, kGrey };
}

void putPackingLine(PaperFlow &flow, const PackingLine &line)
{
    const auto figure = [](const QString &text, const PaperFont &font) {
        return PaperCell { text, kFigure, Qt::AlignRight, font };
    };
    const QString name = line.sku.isEmpty() ? line.name : line.name + u'\n' + line.sku;
    flow.need(wrappedHeight(name, kBody, millimetres(60)));
    putBox(flow);
    flow.row({ { {}, kBoxColumn }, { line.name, 0, Qt::AlignLeft, kStrong }, { line.unit, kUnit },
        figure(QString::number(line.orders), kBody), figure(line.total.toPlain(), kBody),
        figure(line.packed.isZero() ? QString() : line.packed.toPlain(), kBody),
        figure(line.toPack().isZero() ? QString() : line.toPack().toPlain(), kStrong),
        figure(line.onHand ? line.onHand->toPlain() : u"—"_s, kBody),
        figure(line.missing.isZero() ? QString() : line.missing.toPlain(), kStrong) });
    if (!line.sku.isEmpty())
        flow.row({ { {}, kBoxColumn }, { line.sku, 0, Qt::AlignLeft, kSmall, kGrey } });
    flow.gap(100);
    flow.rule(10, 190);
    flow.gap(120);
}

struct Section
{
    std::vector<PickupEntry> entries;
    Money due;
};

std::vector<Section> sectionsOf(const std::vector<PickupEntry> &entries)
{
    std::vector<Section> sections;
    for (const PickupEntry &entry : entries) {
        const bool same = !sections.empty() && sections.back().entries.back().pickup == entry.pickup
            && sections.back().entries.back().group == entry.group;
        if (!same)
            sections.push_back({ {}, Money(0, entry.due.currency()) });
        sections.back().entries.push_back(entry);
        sections.back().due += entry.due;
    }
    return sections;
}

PaperCell emptyCell(int width)
{
    return { {}, width };
}

// A thing, or the note, in its columns.
std::vector<PaperCell> goodsRow(const QString &goods, const QString &quantity, PaperFont font, int grey)
{
    return { emptyCell(kBoxColumn), emptyCell(kPlace), emptyCell(kPerson), emptyCell(kCode),
        { goods, 0, Qt::AlignLeft, font, grey }, { quantity, kQuantity, Qt::AlignRight, kStrong }, emptyCell(kMoney) };
}

// Who and where, beside the first of the goods.
std::vector<PaperCell> personRow(const PickupEntry &entry)
{
    const bool owes = !entry.due.isZero();
    const QString person = QStringList({ personWords(entry), phoneWords(entry) }).join(u'\n').trimmed();
    return { emptyCell(kBoxColumn), { entry.address, kPlace, Qt::AlignLeft, kStrong },
        { person, kPerson, Qt::AlignLeft, kBody }, { entry.code.spaced(), kCode, Qt::AlignLeft, kBody }, emptyCell(0),
        emptyCell(kQuantity),
        { owes ? entry.due.toDisplay() : moneyWords(entry), kMoney, Qt::AlignRight, owes ? kStrong : kBody,
            owes ? 0 : kGrey } };
}

void putEntry(PaperFlow &flow, const PickupEntry &entry)
{
    std::vector<std::vector<PaperCell>> goods;
    for (const PickupItem &item : entry.items)
        goods.push_back(goodsRow(item.name, quantityWords(item.quantity, item.unit), kBody, 0));
    if (!entry.note.isEmpty())
        goods.push_back(goodsRow(entry.note, {}, kSmall, kGrey));
    int height = 0;
    for (const auto &row : goods)
        height += flow.heightOf(row);
    const auto person = personRow(entry);
    // An order stays together, unless it is so long that half a page would stay empty before it.
    flow.need(std::min(std::max(height, flow.heightOf(person)) + 230, millimetres(140)));
    putBox(flow);
    const int top = flow.y();
    const size_t page = flow.pages();
    const int bottom = top + flow.putCells(person);
    for (const auto &row : goods)
        flow.row(row);
    if (flow.pages() == page)
        flow.gap(std::max(0, bottom - flow.y()));
    flow.gap(100);
    flow.rule(10, 190);
    flow.gap(120);
}

void putSection(PaperFlow &flow, const Section &section, const PaperHead &head)
{
    const PickupEntry &first = section.entries.front();
    QStringList below { first.pickup > 0 ? first.groupName : QString(), first.pickupAddress, first.pickupHours,
        head.printed };
    flow.setHead({});
    putTitle(flow, pointWords(first), numberOfOrders(static_cast<int>(section.entries.size())), below);
    beginTable(flow,
        { headCell({}, kBoxColumn),
            //: Column head: building and room
            headCell(ListPapers::tr("Door"), kPlace), headCell(ListPapers::tr("Name"), kPerson),
            //: Column head: the code by which an order is handed over
            headCell(ListPapers::tr("Code"), kCode), headCell(ListPapers::tr("Items"), 0), headCell({}, kQuantity),
            //: Column head: what is still owed
            headCell(ListPapers::tr("To pay"), kMoney, Qt::AlignRight) });
    for (const PickupEntry &entry : section.entries)
        putEntry(flow, entry);
    flow.setHead({});
    if (!section.due.isZero())
        flow.text(ListPapers::tr("To collect: %1").arg(section.due.toDisplay()), kStrong, Qt::AlignRight);
}

} // namespace

Paper packingPaper(const PackingTotals &totals, const PaperHead &head)
{
    Paper paper { ListPapers::tr("Packing List") };
    PaperFlow flow(paper, kMargin);
    putTitle(flow, paper.title, numberOfOrders(static_cast<int>(totals.orders.size())), { head.scope, head.printed });
    const auto figure = [](const QString &text) { return headCell(text, kFigure, Qt::AlignRight); };
    beginTable(flow,
        { headCell({}, kBoxColumn), headCell(ListPapers::tr("Product"), 0), headCell(ListPapers::tr("Unit"), kUnit),
            figure(ListPapers::tr("Orders")),
            //: Column head: how many were ordered
            figure(ListPapers::tr("Ordered")), figure(ListPapers::tr("Packed")),
            //: Column head: how many are still to be packed
            figure(ListPapers::tr("To pack")), figure(ListPapers::tr("On hand")),
            //: Column head: how many have to be bought
            figure(ListPapers::tr("Missing")) });
    for (const PackingLine &line : totals.lines)
        putPackingLine(flow, line);
    flow.endPages(head.shop);
    return paper;
}

Paper pickupPaper(const std::vector<PickupEntry> &entries, const PaperHead &head)
{
    Paper paper { ListPapers::tr("Pickup List") };
    PaperFlow flow(paper, kMargin);
    bool first = true;
    for (const Section &section : sectionsOf(entries)) {
        if (!std::exchange(first, false))
            flow.newPage();
        putSection(flow, section, head);
    }
    flow.endPages(head.shop.isEmpty() || head.scope.isEmpty() ? head.shop : head.shop + u" · "_s + head.scope);
    return paper;
}

} // namespace jishi

// What is printed: everything is on the paper, nothing over anything else, in letters that the font has.
#include "models/groups/groupstore.h"
#include "models/orders/orderrefunds.h"
#include "models/orders/orderstore.h"
#include "tests/support/openshop.h"
#include "ui/printing/labelpaper.h"
#include "ui/printing/listpapers.h"
#include "ui/printing/qrpicture.h"
#include "ui/printing/receiptpaper.h"

#include <QFile>
#include <QFontInfo>
#include <QFontMetrics>
#include <QPrinter>
#include <QTest>
#include <algorithm>

using namespace jishi;
using namespace jishi::testing;
using namespace Qt::StringLiterals;

namespace {

const QString kLong =
    u"烟台红富士苹果一级大果现摘现发脆甜多汁整箱 Yantai Red Fuji Apples, first grade, freshly picked"_s;

QStringList textsOf(const Paper &paper)
{
    QStringList texts;
    for (const PaperPage &page : paper.pages)
        for (const PaperItem &item : page.items)
            if (item.kind == PaperItem::Kind::Text)
                texts << item.text;
    return texts;
}

// The place that the letters really take.
QRect ink(const PaperItem &item)
{
    const int height = wrappedHeight(item.text, item.font, item.rect.width());
    const bool oneLine = height <= item.font.linePitch();
    const int width = oneLine ? std::min(textWidth(item.text, item.font), item.rect.width()) : item.rect.width();
    const int x = item.alignment & Qt::AlignRight ? item.rect.right() - width
        : item.alignment & Qt::AlignHCenter       ? item.rect.left() + (item.rect.width() - width) / 2
                                                  : item.rect.left();
    return { x, item.rect.top(), width, height };
}

// What is wrong with a paper; empty when nothing is.
QString faultsOf(const Paper &paper)
{
    QStringList faults;
    for (const PaperPage &page : paper.pages) {
        std::vector<QRect> taken;
        for (const PaperItem &item : page.items) {
            const QRect place = item.kind == PaperItem::Kind::Text ? ink(item) : item.rect;
            if (!QRect(QPoint(), page.size).contains(place))
                faults << u"beyond the page: "_s + item.text;
            if (item.kind != PaperItem::Kind::Text)
                continue;
            if (place.height() > item.rect.height())
                faults << u"cut off: "_s + item.text;
            for (const QRect &other : taken)
                if (other.intersects(place))
                    faults << u"over something else: "_s + item.text;
            taken.push_back(place);
        }
    }
    return faults.join(u'\n');
}

} // namespace

class TstPapers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_open.reset(); }

    void theWalkingListTellsEverythingOfEveryPoint();
    void manyOrdersGoOnOnFurtherPagesUnderTheSameHead();
    void anOrderOfAHundredThingsGoesOn();
    void thePackingListAddsUp();
    void labelsFitTheirPaper_data();
    void labelsFitTheirPaper();
    void aLabelThatIsTooSmallSaysSo();
    void aReceiptTellsWhatWasPaidAndWhatIsLeft_data();
    void aReceiptTellsWhatWasPaidAndWhatIsLeft();
    void aReceiptTellsOfWhatWentBack();
    void everyLetterIsInTheFont();
    void figuresAreOfOneWidth();
    void thePdfHoldsItsPagesAndFonts();
    void aPrinterGetsThePagesThatWereChosen();
    void thePictureOfACodeIsSharp();

private:
    RowId place(const OrderDraft &draft);
    OrderDraft draft(const QString &name, const QString &address, int64_t mangos) const;
    std::vector<PickupEntry> entries();
    OrderStory story(RowId id);

    std::unique_ptr<OpenShop> m_open;
    RowId m_group = 0;
    RowId m_pickup = 0;
};

void TstPapers::init()
{
    m_open = std::make_unique<OpenShop>();
    const auto group = m_open->write([&](Transaction &transaction) {
        Group each;
        each.name = u"桂花苑团购群"_s;
        each.pickups = { { 0, u"南门 South Gate"_s, u"桂花路 18 号"_s, u"每天 17–20"_s } };
        return GroupStore(transaction.connection(), m_open->shop().context()).save(each);
    });
    QVERIFY(group);
    m_group = *group;
    m_pickup = GroupStore(m_open->database().view(), m_open->shop().context()).group(m_group)->pickups.front().id;
}

RowId TstPapers::place(const OrderDraft &draft)
{
    const auto placed = m_open->write([&](Transaction &transaction) {
        return OrderStore(transaction.connection(), m_open->shop().context()).place(draft);
    });
    return placed ? placed->id : 0;
}

OrderDraft TstPapers::draft(const QString &name, const QString &address, int64_t mangos) const
{
    OrderDraft draft;
    draft.customerName = name;
    draft.lines.push_back({ m_open->mango(), Quantity::units(mangos), {}, Money(0, Currency()) });
    draft.groupId = m_group;
    draft.pickupId = m_pickup;
    draft.address = address;
    return draft;
}

std::vector<PickupEntry> TstPapers::entries()
{
    return *PickupLists(m_open->database().view(), m_open->shop().context()).load({});
}

OrderStory TstPapers::story(RowId id)
{
    return *OrderStories(m_open->database().view(), m_open->shop().context()).of(id);
}

void TstPapers::theWalkingListTellsEverythingOfEveryPoint()
{
    OrderDraft first = draft(u"王燕萍"_s, u"3栋2单元601"_s, 2);
    first.customerPhone = u"13800001234"_s;
    first.note = u"要熟一点的，放门卫也行"_s;
    first.lines.push_back({ m_open->grapes(), Quantity::fromThousandths(1500), {}, Money(0, Currency()) });
    place(first);
    OrderDraft elsewhere = draft(kLong, u"16栋"_s, 1);
    elsewhere.pickupId = 0;
    elsewhere.groupId = 0;
    elsewhere.payment = DraftPayment {};
    place(elsewhere);
    const Paper paper = pickupPaper(entries(), { u"桂花苑小店"_s, u"All groups"_s, u"2026-03-01"_s });
    QCOMPARE(paper.pages.size(), size_t(2)); // one for each point
    const QString all = textsOf(paper).join(u'\n');
    const QString code = entries().front().code.spaced();
    for (const QString &words :
        { u"南门 South Gate"_s, u"桂花路 18 号"_s, u"3栋2单元601"_s, u"王燕萍"_s, u"1234"_s, u"海南芒果"_s,
            u"Kyoho Grapes"_s, u"1.5 斤"_s, u"要熟一点的，放门卫也行"_s, u"¥117.30"_s, code, kLong, u"16栋"_s })
        QVERIFY2(all.contains(words), qPrintable(words));
    QCOMPARE(faultsOf(paper), QString());
}

void TstPapers::manyOrdersGoOnOnFurtherPagesUnderTheSameHead()
{
    for (int i = 0; i < 60; ++i)
        place(draft(u"邻居%1"_s.arg(i), u"%1栋%2"_s.arg(i % 7 + 1).arg(100 * (i % 9 + 1) + 1), i % 4 + 1));
    const Paper paper = pickupPaper(entries(), {});
    QVERIFY(paper.pages.size() > 1);
    const QStringList texts = textsOf(paper);
    QCOMPARE(texts.count(u"Door"_s), static_cast<int>(paper.pages.size()));
    QVERIFY(texts.contains(u"Page 2 of %1"_s.arg(paper.pages.size())));
    int people = 0;
    for (const QString &text : texts)
        people += text.startsWith(u"邻居");
    QCOMPARE(people, 60);
    QCOMPARE(faultsOf(paper), QString());
}

// Longer than a page: it goes on on the next one, and nothing falls off.
void TstPapers::anOrderOfAHundredThingsGoesOn()
{
    OrderDraft one = draft(u"王燕萍"_s, u"3栋601"_s, 1);
    for (int i = 0; i < 100; ++i)
        one.lines.push_back({ m_open->grapes(), Quantity::units(i + 1), {}, Money(0, Currency()) });
    place(one);
    const Paper list = pickupPaper(entries(), {});
    QVERIFY(list.pages.size() > 1);
    QCOMPARE(textsOf(list).count(u"Kyoho Grapes"_s), 100);
    QCOMPARE(faultsOf(list), QString());
    const Paper receipt =
        receiptPaper(story(entries().front().order), { u"店"_s, m_open->shop().zone() }, PaperFormat::A4);
    QVERIFY(receipt.pages.size() > 1);
    QCOMPARE(textsOf(receipt).count(u"Kyoho Grapes"_s), 100);
    QCOMPARE(faultsOf(receipt), QString());
}

void TstPapers::thePackingListAddsUp()
{
    place(draft(u"甲"_s, {}, 7));
    place(draft(u"乙"_s, {}, 8));
    const auto totals = loadPackingTotals(m_open->database().view(), m_open->shop().profile(), {});
    const Paper paper = packingPaper(*totals, { u"店"_s, {}, {} });
    const QStringList texts = textsOf(paper);
    for (const QString &words : { u"海南芒果"_s, u"FR-001"_s, u"2"_s, u"15"_s, u"10"_s, u"5"_s })
        QVERIFY2(texts.contains(words), qPrintable(words));
    QCOMPARE(faultsOf(paper), QString());
}

void TstPapers::labelsFitTheirPaper_data()
{
    QTest::addColumn<PaperFormat>("format");
    QTest::newRow("sheet") << PaperFormat::A4;
    QTest::newRow("80 mm") << PaperFormat::Roll80;
    QTest::newRow("58 mm") << PaperFormat::Roll58;
}

void TstPapers::labelsFitTheirPaper()
{
    QFETCH(PaperFormat, format);
    for (int i = 0; i < 12; ++i) {
        OrderDraft one = draft(i == 3 ? kLong : u"邻居%1"_s.arg(i), u"%1栋%2"_s.arg(i + 1).arg(301), 2);
        one.lines.push_back({ m_open->grapes(), Quantity::fromThousandths(1500), {}, Money(0, Currency()) });
        one.note = i == 5 ? kLong : QString();
        place(one);
    }
    const Paper paper = labelPaper(entries(), format);
    QCOMPARE(paper.pages.size(), QTest::currentDataTag() == QByteArray("sheet") ? size_t(2) : size_t(12));
    QCOMPARE(faultsOf(paper), QString());
    const QStringList texts = textsOf(paper);
    for (const PickupEntry &entry : entries())
        QVERIFY(texts.contains(entry.code.spaced()));
    QVERIFY(texts.contains(u"南门 South Gate · 4栋301"_s));
}

void TstPapers::aLabelThatIsTooSmallSaysSo()
{
    OrderDraft one = draft(u"王燕萍"_s, u"3栋601"_s, 1);
    for (int i = 0; i < 20; ++i)
        one.lines.push_back({ m_open->grapes(), Quantity::units(1), {}, Money(0, Currency()) });
    place(one);
    const Paper sheet = labelPaper(entries(), PaperFormat::A4);
    QCOMPARE(faultsOf(sheet), QString());
    QVERIFY(textsOf(sheet).join(u'\n').contains(u"more item(s), see the list"_s)
        || textsOf(sheet).join(u'\n').contains(u"more items, see the list"_s));
    // A roll is as long as it takes.
    const Paper roll = labelPaper(entries(), PaperFormat::Roll58);
    QCOMPARE(faultsOf(roll), QString());
    QCOMPARE(textsOf(roll).count(u"Kyoho Grapes"_s), 20);
}

void TstPapers::aReceiptTellsWhatWasPaidAndWhatIsLeft_data()
{
    QTest::addColumn<PaperFormat>("format");
    QTest::newRow("A4") << PaperFormat::A4;
    QTest::newRow("80 mm") << PaperFormat::Roll80;
    QTest::newRow("58 mm") << PaperFormat::Roll58;
}

void TstPapers::aReceiptTellsWhatWasPaidAndWhatIsLeft()
{
    QFETCH(PaperFormat, format);
    OrderDraft one = draft(u"王燕萍"_s, u"3栋601"_s, 2);
    one.lines.front().discount = Money(500, Currency());
    one.lines.push_back({ m_open->grapes(), Quantity::fromThousandths(1500), {}, Money(0, Currency()) });
    one.shipping = Money(800, Currency());
    one.discount = Money(1030, Currency());
    one.rounding = Money(30, Currency());
    DraftPayment cash { PaymentMethod::Cash, Money(5000, Currency()) };
    cash.tendered = Money(10000, Currency());
    one.payment = cash;
    const RowId id = place(one);
    QVERIFY(id > 0);
    const Paper paper = receiptPaper(story(id), { u"桂花苑小店"_s, m_open->shop().zone() }, format);
    const QStringList texts = textsOf(paper);
    // 2 × 39.90 − 5 + 1.5 × 25 = 112.30; − 10.30 + 8 = 110.00; 50 of it were paid.
    for (const QString &words : { u"桂花苑小店"_s, u"海南芒果"_s, u"¥79.80"_s, u"−¥5.00"_s, u"¥37.50"_s, u"¥112.30"_s,
             u"−¥10.00"_s, u"−¥0.30"_s, u"¥8.00"_s, u"¥110.00"_s, u"¥50.00"_s, u"¥100.00"_s, u"¥60.00"_s,
             PickupCode::of(story(id).order.uuid).spaced() })
        QVERIFY2(texts.contains(words), qPrintable(words + u" of "_s + texts.join(u'|')));
    QCOMPARE(paper.pages.size(), size_t(1));
    QCOMPARE(faultsOf(paper), QString());
}

void TstPapers::aReceiptTellsOfWhatWentBack()
{
    OrderDraft one = draft(u"王燕萍"_s, {}, 2);
    one.payment = DraftPayment { PaymentMethod::WeChat, {} };
    const RowId id = place(one);
    const auto back = m_open->write([&](Transaction &transaction) -> Result<PlacedOrder> {
        if (auto handed = OrderStore(transaction.connection(), m_open->shop().context())
                              .setFulfilment(id, FulfilmentState::HandedOver);
            !handed)
            return handed.error();
        RefundDraft refund;
        refund.lines = { { 1, Quantity::units(1), {}, true } };
        refund.shipping = Money(0, Currency());
        return OrderRefunds(transaction.connection(), m_open->shop().context()).refund(id, refund);
    });
    QVERIFY(back);
    const ReceiptHead head { u"店"_s, m_open->shop().zone() };
    const QStringList sold = textsOf(receiptPaper(story(id), head, PaperFormat::Roll80));
    QVERIFY(sold.contains(u"Returned, "_s + back->number));
    QVERIFY(sold.contains(u"−¥39.90"_s));
    QVERIFY(!sold.contains(u"Pickup code"_s)); // it has been fetched
    const Paper refund = receiptPaper(story(back->id), head, PaperFormat::Roll58);
    QVERIFY(textsOf(refund).contains(u"Refund "_s + back->number));
    QCOMPARE(faultsOf(refund), QString());
}

void TstPapers::everyLetterIsInTheFont()
{
    place(draft(u"王燕萍 Ünal 이수진 さくら"_s, u"8－2－3345"_s, 1));
    const Paper paper = pickupPaper(entries(), { u"桂花苑小店 ¥€£"_s, {}, {} });
    const auto missing = [](const QString &text, const QFont &font) {
        const QFontMetrics metrics(font);
        const auto letters = text.toUcs4();
        return std::ranges::any_of(letters, [&](uint letter) { return letter > U' ' && !metrics.inFontUcs4(letter); });
    };
    for (const PaperPage &page : paper.pages)
        for (const PaperItem &item : page.items)
            QVERIFY2(!missing(item.text, item.font.font()), qPrintable(item.text));
    QVERIFY(missing(QString(QChar(0x0378)), PaperFont().font())); // what no font has is noticed
}

void TstPapers::figuresAreOfOneWidth()
{
    for (const bool strong : { false, true }) {
        const PaperFont font { 340, strong };
        for (const QChar digit : u"023456789"_s)
            QCOMPARE(textWidth(digit, font), textWidth(u"1"_s, font));
    }
}

void TstPapers::thePdfHoldsItsPagesAndFonts()
{
    for (int i = 0; i < 40; ++i)
        place(draft(u"邻居%1"_s.arg(i), u"%1栋"_s.arg(i + 1), 1));
    const Paper paper = pickupPaper(entries(), { u"桂花苑小店"_s, {}, {} });
    const QByteArray pdf = pdfOf(paper);
    QVERIFY(pdf.startsWith("%PDF-"));
    QCOMPARE(pdf.count("/Type /Page\n"), static_cast<int>(paper.pages.size()));
    QVERIFY(pdf.contains("/FontFile"));
    const QByteArray face = QFontInfo(PaperFont().font()).family().remove(u' ').toLatin1();
    QVERIFY2(pdf.toLower().contains(face.toLower()), face.constData());
    QVERIFY(pdf.size() < 400'000);
    const Paper roll = labelPaper({ entries().front() }, PaperFormat::Roll58);
    // 58 mm are 164.4 points.
    QVERIFY(pdfOf(roll).contains("/MediaBox [0 0 164"));
}

void TstPapers::aPrinterGetsThePagesThatWereChosen()
{
    for (int i = 0; i < 3; ++i)
        place(draft(u"邻居%1"_s.arg(i), u"%1栋"_s.arg(i + 1), 1));
    const Paper labels = labelPaper(entries(), PaperFormat::Roll80);
    const auto printed = [&](int from, int to) {
        QTemporaryDir folder;
        QPrinter printer(QPrinter::HighResolution);
        printer.setOutputFormat(QPrinter::PdfFormat);
        printer.setOutputFileName(folder.filePath(u"out.pdf"_s));
        printer.setFromTo(from, to);
        if (!print(labels, printer))
            return QByteArray();
        QFile file(folder.filePath(u"out.pdf"_s));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    };
    QCOMPARE(printed(0, 0).count("/Type /Page\n"), 3);
    QCOMPARE(printed(2, 3).count("/Type /Page\n"), 2);
    // 80 mm are 226.8 points; the paper is as long as the label, without margins of the printer's.
    QVERIFY(printed(1, 1).contains("/MediaBox [0 0 226") || printed(1, 1).contains("/MediaBox [0 0 227"));
}

void TstPapers::thePictureOfACodeIsSharp()
{
    const QImage picture = qrPicture(u"2MHFAMREKEYV"_s);
    QCOMPARE(picture.width(), (21 + 8) * 8); // the smallest there is
    for (const int y : { 0, 31 })
        QCOMPARE(picture.pixelColor(picture.width() / 2, y), QColor(Qt::white)); // the quiet zone
    QCOMPARE(picture.pixelColor(33, 33), QColor(Qt::black)); // a corner mark
    QVERIFY(picture != qrPicture(u"2MHFAMREKEYW"_s));
}

QTEST_MAIN(TstPapers)
#include "tst_papers.moc"

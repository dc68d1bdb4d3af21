// What the reader promises for any text, and the rules that the lists of the corpus do not show one by one.
#include "models/jielong/listnumber.h"
#include "models/jielong/listreader.h"

#include <QDir>
#include <QRandomGenerator>
#include <QtTest>

using namespace jishi;
using namespace Qt::StringLiterals;

namespace {

const GoodsNames kNone;

ReadList read(const QString &text)
{
    return ListReader(kNone).read(text);
}

// The only item of the only row of a list that sells one thing by the piece.
OrderedItem itemOf(const QString &row)
{
    const ReadList list = read(u"#接龙\n凤梨 10元/个\n\n1. 小明 "_s + row + u'\n');
    return list.rows.size() == 1 && list.rows[0].items.size() == 1 ? list.rows[0].items[0] : OrderedItem();
}

} // namespace

class ListReaderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyCharacterIsInOneSpan();
    void quantityIsRead_data();
    void quantityIsRead();
    void doubtfulQuantityIsAsked_data();
    void doubtfulQuantityIsAsked();
    void numberOfAGoodsNameIsNoQuantity_data();
    void numberOfAGoodsNameIsNoQuantity();
    void spansSayWhatEachPartIs();
    void nothingAtAllIsAnEmptyList();
    void earlierListWithAnotherTitleIsKept();
    void lineOfNobodyIsKept();
    void emptyRowIsNoRow();
    void wholeBookIsReadToo_data();
    void wholeBookIsReadToo();
};

// Random text of the characters that matter, and the corpus with characters changed, cut and doubled.
void ListReaderTest::everyCharacterIsInOneSpan()
{
    const QDir folder(QStringLiteral(JISHI_SOURCE_DIR) + u"/tests/fixtures/jielong"_s);
    QStringList corpus;
    for (const QString &name : folder.entryList({ u"*.txt"_s }, QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        corpus << QString::fromUtf8(file.readAll());
    }
    QVERIFY(corpus.size() >= 60);
    static constexpr QStringView kAlphabet =
        u"#接龙 \n\r1234567890.、)：:，,+x*×一二两三十半斤个份盒打改成再加不要了取消各栋号楼-()（）@¥元/斤A "
        u"B葡萄张王😀\u3000";
    const std::vector<GoodsName> goods { { u"巨峰葡萄"_s, 1 }, { u"7喜"_s, 2 }, { u"三只松鼠"_s, 3 } };
    const GoodsNames names(goods);
    const ListReader reader(names, QDate(2026, 6, 9));
    QRandomGenerator random(11);
    const auto letter = [&random] { return kAlphabet[random.bounded(static_cast<int>(kAlphabet.size()))]; };
    for (int round = 0; round < 4000; ++round) {
        QString text;
        if (round % 2 == 0) {
            for (int i = random.bounded(160); i > 0; --i)
                text += random.bounded(40) == 0 ? QChar(static_cast<char16_t>(random.bounded(0x10000))) : letter();
        } else {
            text = corpus[random.bounded(static_cast<int>(corpus.size()))];
            for (int i = random.bounded(12); i >= 0; --i) {
                const auto at = random.bounded(static_cast<int>(text.size()));
                if (random.bounded(3) == 0)
                    text.remove(at, random.bounded(6));
                else
                    text.insert(at, random.bounded(2) == 0 ? QString(letter()) : text.mid(at, random.bounded(9)));
            }
        }
        const ReadList list = reader.read(text);
        QString joined;
        for (const ListSpan &span : list.spans) {
            QCOMPARE(span.start, joined.size());
            joined += QStringView(text).mid(span.start, span.length);
        }
        QCOMPARE(joined, text);
        for (const ListRow &row : list.rows) {
            QVERIFY(row.start >= 0 && row.start + row.length <= text.size());
            for (const OrderedItem &item : row.items)
                QVERIFY(item.menu < std::ssize(list.menu) && item.start + item.length <= text.size());
        }
    }
}

void ListReaderTest::quantityIsRead_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("quantity");
    QTest::addColumn<QString>("unit");
    const auto row = [](const char16_t *text, const char16_t *quantity, const char16_t *unit) {
        const QString written = QString::fromUtf16(text);
        QTest::newRow(qPrintable(written)) << written << QString::fromUtf16(quantity) << QString::fromUtf16(unit);
    };
    row(u"2个", u"2", u"个");
    row(u"２個", u"2", u"个");
    row(u"2", u"2", u"个");
    row(u"x2", u"2", u"个");
    row(u"X 2", u"2", u"个");
    row(u"＊2", u"2", u"个");
    row(u"×2", u"2", u"个");
    row(u"+2", u"2", u"个");
    row(u"➕2", u"2", u"个");
    row(u"凤梨2", u"2", u"个");
    row(u"2凤梨", u"2", u"个");
    row(u"一个", u"1", u"个");
    row(u"两个", u"2", u"个");
    row(u"兩個", u"2", u"个");
    row(u"十个", u"10", u"个");
    row(u"十五个", u"15", u"个");
    row(u"廿个", u"20", u"个");
    row(u"二十一个", u"21", u"个");
    row(u"半个", u"0.5", u"个");
    row(u"一个半", u"1.5", u"个");
    row(u"俩", u"2", u"个");
    row(u"仨", u"3", u"个");
    row(u"一打", u"12", u"个");
    row(u"半打", u"6", u"个");
    row(u"一对", u"2", u"个");
    row(u"1.5个", u"1.5", u"个");
    row(u"2份", u"2", u"份");
}

void ListReaderTest::quantityIsRead()
{
    QFETCH(QString, text);
    QFETCH(QString, quantity);
    QFETCH(QString, unit);
    const OrderedItem item = itemOf(text);
    QVERIFY(item.quantity);
    QCOMPARE(item.quantity->toPlain(), quantity);
    QCOMPARE(item.unit, unit);
    QCOMPARE(item.doubts, Doubts());
}

void ListReaderTest::doubtfulQuantityIsAsked_data()
{
    QTest::addColumn<QString>("text");
    for (const char16_t *text : { u"2-3个", u"2~3个", u"两三个", u"三两个", u"几个", u"十几个", u"10来个", u"2个左右",
             u"2个或3个", u"2斤", u"2箱", u"2*3个", u"2个3", u"一百二个", u"0个", u"500个", u"2个 3个", u"-2个",
             u"帮小红带2个", u"2个，小红1个", u"昨天2个今天3个", u"2份+1份", u"多一个", u"2个少1个", u"凤梨酥2个",
             u"小凤梨2个", u"要", u"1/2个", u"2.5.1个", u"第2个", u"3号", u"2个人", u"2千个", u"2万", u"两半",
             u"三四个", u"一两个", u"1+1", u"2个中的1个", u"不要2个", u"2-5-1个", u"2个5斤", u"2人份" })
        QTest::newRow(qPrintable(QString::fromUtf16(text))) << QString::fromUtf16(text);
}

void ListReaderTest::doubtfulQuantityIsAsked()
{
    QFETCH(QString, text);
    const ReadList list = read(u"#接龙\n凤梨 10元/个\n\n1. 小明 "_s + text + u'\n');
    QCOMPARE(list.rows.size(), size_t(1));
    QVERIFY(!list.rows[0].isSure());
}

void ListReaderTest::numberOfAGoodsNameIsNoQuantity_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("goods");
    QTest::addColumn<QString>("quantity");
    const auto row = [](const char16_t *text, int goods, const char16_t *quantity) {
        const QString written = QString::fromUtf16(text);
        QTest::newRow(qPrintable(written)) << written << goods << QString::fromUtf16(quantity);
    };
    row(u"5斤装芒果 2", 0, u"2");
    row(u"7喜2瓶", 1, u"2");
    row(u"2瓶7喜", 1, u"2");
    row(u"三只松鼠 1袋", 2, u"1");
    row(u"两袋三只松鼠", 2, u"2");
    row(u"八宝粥3罐", 3, u"3");
    row(u"三罐八宝粥", 3, u"3");
    row(u"3M口罩 2包", 4, u"2");
    row(u"100%橙汁 1瓶", 5, u"1");
}

void ListReaderTest::numberOfAGoodsNameIsNoQuantity()
{
    QFETCH(QString, text);
    QFETCH(int, goods);
    QFETCH(QString, quantity);
    std::vector<GoodsName> names;
    for (const char16_t *name : { u"5斤装芒果", u"7喜", u"三只松鼠", u"八宝粥", u"3M口罩", u"100%橙汁" })
        names.push_back({ QString::fromUtf16(name), static_cast<int64_t>(names.size()) });
    // A shop may have anything as a name; what is only a number or a measure is never taken for goods.
    for (const char16_t *name : { u"2", u"2瓶", u"一份", u"三", u"斤" })
        names.push_back({ QString::fromUtf16(name), 99 });
    const GoodsNames known(names);
    const ReadList list = ListReader(known).read(u"#接龙\n超市代购\n\n1. 小明 "_s + text + u'\n');
    QCOMPARE(list.rows.size(), size_t(1));
    QCOMPARE(list.rows[0].name, u"小明"_s);
    QCOMPARE(list.rows[0].items.size(), size_t(1));
    const OrderedItem &item = list.rows[0].items[0];
    QCOMPARE(item.goods.value_or(-1), int64_t(goods));
    QCOMPARE(item.quantity->toPlain(), quantity);
    QVERIFY(item.isSure());
    // Unknown to the shop, they are asked about.
    const ReadList unknown = read(u"#接龙\n超市代购\n\n1. 小明 "_s + text + u'\n');
    QVERIFY(!unknown.rows.at(0).isSure());
}

void ListReaderTest::spansSayWhatEachPartIs()
{
    const QString text = u"#接龙\n水果\n苹果 5元/斤\n例 小红 苹果1斤\n\n1. 小明 苹果2斤，3栋501 谢谢\n收到 👌\n"_s;
    const ReadList list = read(text);
    const auto kindOf = [&](QStringView part, qsizetype from = 0) {
        const qsizetype at = text.indexOf(part, from);
        for (const ListSpan &span : list.spans) {
            if (span.start <= at && at < span.start + span.length)
                return span.kind;
        }
        return ListSpanKind::Blank;
    };
    const qsizetype row = text.indexOf(u"1. ");
    QCOMPARE(kindOf(u"#接龙"), ListSpanKind::Marker);
    QCOMPARE(kindOf(u"水果"), ListSpanKind::Title);
    QCOMPARE(kindOf(u"苹果 5元"), ListSpanKind::MenuItem);
    QCOMPARE(kindOf(u"例"), ListSpanKind::Example);
    QCOMPARE(kindOf(u"1. ", row), ListSpanKind::RowNumber);
    QCOMPARE(kindOf(u"小明", row), ListSpanKind::Name);
    QCOMPARE(kindOf(u"苹果", row), ListSpanKind::Goods);
    QCOMPARE(kindOf(u"2", row), ListSpanKind::Quantity);
    QCOMPARE(kindOf(u"斤", row), ListSpanKind::Unit);
    QCOMPARE(kindOf(u"3栋501", row), ListSpanKind::Address);
    QCOMPARE(kindOf(u"谢谢", row), ListSpanKind::Noise);
    QCOMPARE(kindOf(u"收到", row), ListSpanKind::Noise);
}

void ListReaderTest::nothingAtAllIsAnEmptyList()
{
    for (const QString &text : { QString(), u"\n\n"_s, u"#接龙"_s, u"hello"_s }) {
        const ReadList list = read(text);
        QVERIFY(list.rows.empty());
    }
}

void ListReaderTest::earlierListWithAnotherTitleIsKept()
{
    const ReadList list = read(u"#接龙\n面包 5元/个\n\n1. 小明 2个\n#接龙\n牛奶 3元/盒\n\n1. 小红 1盒\n"_s);
    QCOMPARE(list.rows.size(), size_t(1));
    QCOMPARE(list.rows[0].name, u"小红"_s);
    QVERIFY(list.doubts & Doubt::SeveralLists);
    QStringList loose;
    for (const LooseLine &line : list.loose)
        loose << line.text;
    QVERIFY(loose.contains(u"1. 小明 2个"_s));
}

void ListReaderTest::lineOfNobodyIsKept()
{
    const ReadList list = read(u"#接龙\n面包 5元/个\n\n1. 小明 2个\n\n明天要下雨\n"_s);
    QCOMPARE(list.loose.size(), size_t(1));
    QCOMPARE(list.loose[0].text, u"明天要下雨"_s);
}

void ListReaderTest::emptyRowIsNoRow()
{
    const ReadList list = read(u"#接龙\n面包 5元/个\n\n1. 小明 2个\n2. \n"_s);
    QCOMPARE(list.rows.size(), size_t(1));
}

// Whatever is on the clipboard: nothing of it may take the square of its length.
void ListReaderTest::wholeBookIsReadToo_data()
{
    QTest::addColumn<QString>("text");
    for (const char16_t *part :
        { u"一", u"-", u"葡萄2斤", u"2斤，", u"a-", u"12元;", u"字", u"，", u"1. ", u"小明 2斤\n", u"(", u"😀", u" " })
        QTest::newRow(qPrintable(QString::fromUtf16(part).trimmed())) << QString::fromUtf16(part).repeated(5'000);
}

void ListReaderTest::wholeBookIsReadToo()
{
    QFETCH(QString, text);
    for (const QString &head : { QString(), u"#接龙\n"_s, u"#接龙\n葡萄 5元/斤\n\n1. 小明 "_s }) {
        const QString whole = head + text;
        const ReadList list = read(whole);
        qsizetype covered = 0;
        for (const ListSpan &span : list.spans)
            covered += span.length;
        QCOMPARE(covered, whole.size());
    }
}

QTEST_GUILESS_MAIN(ListReaderTest)
#include "tst_listreader.moc"

// Real-looking lists against what a person reads in them. A doubt too many is a nuisance and counted; a quantity that
// is wrong and not marked is a failure.
#include "models/jielong/foldedtext.h"
#include "models/jielong/listreader.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtTest>

using namespace jishi;
using namespace Qt::StringLiterals;

namespace {

constexpr int kLists = 60;
// Of a hundred rows, how many are read right and without a question. What is asked is mostly what nobody could know.
constexpr int kUnderstoodFloor = 84;
// The same, where those count that a person would have to ask about as well, and that are asked about.
constexpr int kRightFloor = 99;

struct Fixture
{
    QString name;
    QString text;
    QJsonObject expected;
    std::vector<GoodsName> names;
};

Fixture load(const QString &name)
{
    const QDir folder(QStringLiteral(JISHI_SOURCE_DIR) + u"/tests/fixtures/jielong"_s);
    QFile text(folder.filePath(name + u".txt"));
    QFile expected(folder.filePath(name + u".json"));
    if (!text.open(QIODevice::ReadOnly) || !expected.open(QIODevice::ReadOnly))
        return {};
    Fixture fixture { name, QString::fromUtf8(text.readAll()), QJsonDocument::fromJson(expected.readAll()).object(),
        {} };
    const QJsonArray names = fixture.expected[u"names"].toArray();
    for (const auto &value : names)
        fixture.names.push_back({ value.toString(), static_cast<int64_t>(fixture.names.size()) });
    return fixture;
}

QString actionName(OrderedItem::Action action)
{
    switch (action) {
    case OrderedItem::Action::Order:
        return u"order"_s;
    case OrderedItem::Action::Add:
        return u"add"_s;
    case OrderedItem::Action::Set:
        return u"set"_s;
    case OrderedItem::Action::Withdraw:
        return u"withdraw"_s;
    }
    return {};
}

QString goodsOf(const OrderedItem &item, const ReadList &list, const Fixture &fixture)
{
    if (item.menu >= 0)
        return list.menu[static_cast<size_t>(item.menu)].label;
    if (!item.candidates.empty())
        return {};
    return item.goods ? u'~' + fixture.names[static_cast<size_t>(*item.goods)].phrase : item.goodsText;
}

// What an item says, apart from whether it is sure.
QString described(const OrderedItem &item, const ReadList &list, const Fixture &fixture)
{
    return u"%1 %2 %3 %4"_s.arg(goodsOf(item, list, fixture), item.quantity ? item.quantity->toPlain() : u"_"_s,
        item.unit.isEmpty() ? u"-"_s : item.unit, actionName(item.action));
}

QString described(const QJsonObject &item)
{
    const QString unit = item[u"unit"].toString();
    return u"%1 %2 %3 %4"_s.arg(item[u"goods"].toString(),
        item[u"quantity"].isNull() ? u"_"_s : item[u"quantity"].toString(), unit.isEmpty() ? u"-"_s : unit,
        item[u"action"].toString(u"order"_s));
}

bool isAsked(const QJsonObject &row)
{
    bool asked = row[u"ask"].toBool();
    const QJsonArray items = row[u"items"].toArray();
    for (const auto &item : items)
        asked |= !item[u"sure"].toBool(true);
    return asked;
}

QStringList differences(const ListRow &row, const QJsonObject &expected, const ReadList &list, const Fixture &fixture)
{
    QStringList found;
    const auto compare = [&found](const QString &what, const QString &is, const QString &should) {
        if (is != should)
            found << what + u": " + is + u" instead of " + should;
    };
    if (expected.contains(u"name"))
        compare(u"name"_s, row.name, expected[u"name"].toString());
    const QJsonArray items = expected[u"items"].toArray();
    if (expected.contains(u"items")) {
        compare(u"items"_s, QString::number(row.items.size()), QString::number(items.size()));
        QString detail;
        for (qsizetype i = 0; i < items.size() && i < std::ssize(row.items); ++i) {
            const OrderedItem &item = row.items[static_cast<size_t>(i)];
            const QJsonObject wanted = items[i].toObject();
            detail += item.detail;
            if (!wanted[u"quantity"].isNull() || wanted[u"sure"].toBool(true))
                compare(u"item"_s, described(item, list, fixture), described(wanted));
            if (!expected[u"ask"].toBool() && item.isSure() != wanted[u"sure"].toBool(true))
                found << (item.isSure() ? u"not asked "_s : u"asks needlessly "_s) + described(wanted) + u" doubts "
                        + QString::number(item.doubts.toInt(), 16);
        }
        if (!expected[u"ask"].toBool())
            compare(u"detail"_s, detail, expected[u"detail"].toString());
    }
    if (expected[u"ask"].toBool()) {
        if (row.isSure())
            found << u"not asked"_s;
        return found;
    }
    compare(u"address"_s, row.address, expected[u"address"].toString());
    compare(u"phone"_s, row.phone, expected[u"phone"].toString());
    compare(u"remark"_s, row.remark, expected[u"remark"].toString());
    compare(u"code"_s, row.code, expected[u"code"].toString());
    if (!row.isUnderstood())
        found << u"row doubts "_s + QString::number(row.doubts.toInt(), 16) + u" left " + row.notUnderstood.join(u'/');
    return found;
}

// Quantities that would be taken without a look although they are not what the person reads.
QStringList silentlyWrong(const ListRow &row, const QJsonObject &expected, const ReadList &list, const Fixture &fixture)
{
    QStringList wrong;
    if (expected[u"ask"].toBool() || (isAsked(expected) && row.isSure())) {
        if (row.isSure())
            wrong << u"taken without asking: "_s + row.text;
        return wrong;
    }
    QStringList right;
    const QJsonArray items = expected[u"items"].toArray();
    for (const auto &item : items)
        right << described(item.toObject());
    for (const OrderedItem &item : row.items) {
        const QString is = described(item, list, fixture);
        if (item.isSure() && !right.removeOne(is))
            wrong << is + u" of " + row.text;
    }
    return wrong;
}

} // namespace

class ListCorpusTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void listIsRead_data();
    void listIsRead();
    void headerIsRead_data() { listIsRead_data(); }
    void headerIsRead();
    void everyCharacterIsInOneSpan_data() { listIsRead_data(); }
    void everyCharacterIsInOneSpan();
    void traditionalScriptIsReadAlike();
    void cleanupTestCase();

private:
    QStringList m_names;
    int m_rows = 0;
    int m_understood = 0;
    int m_rightlyAsked = 0;
    int m_toBeAsked = 0; // rows of which nobody can know what they mean
};

void ListCorpusTest::initTestCase()
{
    const QDir folder(QStringLiteral(JISHI_SOURCE_DIR) + u"/tests/fixtures/jielong"_s);
    for (const QString &file : folder.entryList({ u"*.txt"_s }, QDir::Files, QDir::Name))
        m_names << file.chopped(4);
    QVERIFY2(m_names.size() >= kLists, "The lists were not found");
}

void ListCorpusTest::listIsRead_data()
{
    QTest::addColumn<QString>("name");
    for (const QString &name : std::as_const(m_names))
        QTest::newRow(qPrintable(name)) << name;
}

void ListCorpusTest::listIsRead()
{
    QFETCH(QString, name);
    const Fixture fixture = load(name);
    const QJsonArray rows = fixture.expected[u"rows"].toArray();
    QVERIFY(!rows.isEmpty());
    const GoodsNames names(fixture.names);
    const ReadList list =
        ListReader(names, QDate::fromString(fixture.expected[u"today"].toString(), Qt::ISODate)).read(fixture.text);
    QCOMPARE(std::ssize(list.rows), rows.size());
    QStringList wrong;
    for (qsizetype i = 0; i < rows.size(); ++i) {
        const QJsonObject expected = rows[i].toObject();
        const ListRow &row = list.rows[static_cast<size_t>(i)];
        wrong << silentlyWrong(row, expected, list, fixture);
        const QStringList found = differences(row, expected, list, fixture);
        ++m_rows;
        m_toBeAsked += isAsked(expected) ? 1 : 0;
        if (found.isEmpty())
            ++(isAsked(expected) ? m_rightlyAsked : m_understood);
        else
            qInfo().noquote() << row.text << "->" << found.join(u"; ");
    }
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
}

void ListCorpusTest::headerIsRead()
{
    QFETCH(QString, name);
    const Fixture fixture = load(name);
    const GoodsNames names(fixture.names);
    const ReadList list =
        ListReader(names, QDate::fromString(fixture.expected[u"today"].toString(), Qt::ISODate)).read(fixture.text);
    const QJsonArray menu = fixture.expected[u"menu"].toArray();
    for (qsizetype i = 0; i < menu.size(); ++i) {
        QVERIFY(i < std::ssize(list.menu));
        const MenuItem &item = list.menu[static_cast<size_t>(i)];
        QCOMPARE(item.label, menu[i][u"label"].toString());
        QVERIFY(item.price);
        QCOMPARE(*item.price->toScaled(2), *Decimal::parseLenient(menu[i][u"price"].toString())->toScaled(2));
        QCOMPARE(item.unit, menu[i][u"unit"].toString());
        QCOMPARE(item.per.toPlain(), menu[i][u"per"].toString());
    }
    QCOMPARE(list.doubts.testFlag(Doubt::WeekdayDiffers), fixture.expected[u"doubt"].toString() == u"weekday"_s);
}

void ListCorpusTest::everyCharacterIsInOneSpan()
{
    QFETCH(QString, name);
    const Fixture fixture = load(name);
    const GoodsNames names(fixture.names);
    const ReadList list = ListReader(names).read(fixture.text);
    QString joined;
    for (const ListSpan &span : list.spans) {
        QCOMPARE(span.start, joined.size());
        QVERIFY(span.length > 0);
        joined += QStringView(fixture.text).mid(span.start, span.length);
    }
    QCOMPARE(joined, fixture.text);
}

// The same list with 龍 and 個 says the same.
void ListCorpusTest::traditionalScriptIsReadAlike()
{
    const QString simple =
        u"#接龙\n水果团\n苹果 8元/个\n\n1. 小张 苹果2个\n2. 小陈 再加三个\n3. 小吴 两个苹果，放门口\n"_s;
    const QString traditional =
        u"#接龍\n水果團\n蘋果 8元/個\n\n1. 小張 蘋果2個\n2. 小陳 再加三個\n3. 小吳 兩個蘋果，放門口\n"_s;
    const GoodsNames none;
    const ReadList one = ListReader(none).read(simple);
    const ReadList other = ListReader(none).read(traditional);
    QCOMPARE(one.rows.size(), size_t(3));
    QCOMPARE(other.rows.size(), one.rows.size());
    for (size_t i = 0; i < one.rows.size(); ++i) {
        QCOMPARE(FoldedText::folded(other.rows[i].name), one.rows[i].name);
        QCOMPARE(other.rows[i].items.size(), one.rows[i].items.size());
        QCOMPARE(*other.rows[i].items[0].quantity, *one.rows[i].items[0].quantity);
        QCOMPARE(other.rows[i].items[0].unit, one.rows[i].items[0].unit);
        QCOMPARE(other.rows[i].items[0].doubts, one.rows[i].items[0].doubts);
    }
}

void ListCorpusTest::cleanupTestCase()
{
    qInfo("%lld lists, %d rows: %d understood without help (%d %%), %d rightly asked about, %d neither",
        static_cast<long long>(m_names.size()), m_rows, m_understood, m_rows ? m_understood * 100 / m_rows : 0,
        m_rightlyAsked, m_rows - m_understood - m_rightlyAsked);
    const int readable = m_rows - m_toBeAsked;
    qInfo("Of the %d rows that a person reads without asking %d are (%d %%)", readable, m_understood,
        readable ? m_understood * 100 / readable : 0);
    if (m_rows == 0) // a single function was asked for
        return;
    QVERIFY(m_understood * 100 >= kUnderstoodFloor * m_rows);
    QVERIFY((m_understood + m_rightlyAsked) * 100 >= kRightFloor * m_rows);
}

QTEST_GUILESS_MAIN(ListCorpusTest)
#include "tst_listcorpus.moc"

// What a list that was pasted again adds, changes and takes away, and what is asked because nobody could know.
#include "models/jielong/listdiff.h"
#include "models/jielong/listreader.h"
#include "models/jielong/listwishes.h"

#include <QRandomGenerator>
#include <QtTest>

using namespace jishi;
using namespace Qt::StringLiterals;

namespace {

using Kind = RowChange::Kind;

const GoodsNames kNone;

ReadList listOf(const QStringList &rows)
{
    QString text = u"#接龙\n水果\n葡萄 10元/斤\n苹果 5元/个\n\n"_s;
    int number = 0;
    for (const QString &row : rows)
        text += u"%1. %2\n"_s.arg(QString::number(++number), row);
    return ListReader(kNone).read(text);
}

std::vector<RowChange> between(const QStringList &before, const QStringList &after)
{
    return ListDiff::between(listOf(before), listOf(after));
}

QString described(const std::vector<RowChange> &changes)
{
    QStringList words;
    for (const RowChange &change : changes) {
        static constexpr QStringView kKinds[] = { u"same", u"new", u"changed", u"gone", u"ask" };
        words << u"%1 %2>%3"_s.arg(
            kKinds[static_cast<size_t>(change.kind)], QString::number(change.before), QString::number(change.after));
    }
    return words.join(u", ");
}

QString wish(const PersonWish &person)
{
    QStringList goods;
    for (const WishedGoods &one : person.goods)
        goods << (one.goodsText + one.detail + u' ' + one.quantity.toPlain() + one.unit);
    return person.name + u": " + goods.join(u", ");
}

} // namespace

class ListDiffTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void longerListAddsRows();
    void editedRowIsChanged();
    void deletedRowRenumbersTheRest();
    void deletedAndEditedAtOnce();
    void editedNameIsTheSameRow();
    void anotherPersonInTheLastPlaceIsAsked();
    void twoRowsOfOnePersonAreAsked();
    void equalRowsAreMatchedOneByOne();
    void everyRowIsInOneChange();
    void rowsOfOnePersonBecomeOneWish_data();
    void rowsOfOnePersonBecomeOneWish();
    void withdrawingTooMuchIsDoubtful();
    void sizesAreThingsOfTheirOwn();
};

void ListDiffTest::longerListAddsRows()
{
    QCOMPARE(
        described(between({ u"小明 葡萄2斤"_s }, { u"小明 葡萄2斤"_s, u"小红 苹果3个"_s })), u"same 0>0, new -1>1"_s);
    QCOMPARE(described(between({}, { u"小明 葡萄2斤"_s })), u"new -1>0"_s);
}

void ListDiffTest::editedRowIsChanged()
{
    const auto changes = between(
        { u"小明 葡萄2斤 苹果1个"_s, u"小红 苹果3个"_s }, { u"小明 葡萄3斤 苹果1个"_s, u"小红 苹果3个 葡萄1斤"_s });
    QCOMPARE(described(changes), u"changed 0>0, changed 1>1"_s);
    QCOMPARE(changes[0].items, (std::vector<ItemChange> { { 0, 0 } }));
    QCOMPARE(changes[1].items, (std::vector<ItemChange> { { -1, 1 } }));
    const auto remark = between({ u"小明 葡萄2斤"_s }, { u"小明 葡萄2斤，晚上取"_s });
    QCOMPARE(described(remark), u"changed 0>0"_s);
    QVERIFY(remark[0].items.empty());
}

void ListDiffTest::deletedRowRenumbersTheRest()
{
    QCOMPARE(described(between({ u"小明 葡萄2斤"_s, u"小红 苹果3个"_s, u"小刚 苹果1个"_s },
                 { u"小红 苹果3个"_s, u"小刚 苹果1个"_s })),
        u"same 1>0, same 2>1, gone 0>-1"_s);
}

void ListDiffTest::deletedAndEditedAtOnce()
{
    QCOMPARE(described(between({ u"小明 葡萄2斤"_s, u"小红 苹果3个"_s, u"小刚 苹果1个"_s },
                 { u"小红 苹果4个"_s, u"小刚 苹果1个"_s, u"小丽 葡萄1斤"_s })),
        u"changed 1>0, same 2>1, new -1>2, gone 0>-1"_s);
}

void ListDiffTest::editedNameIsTheSameRow()
{
    const auto changes = between({ u"小明 葡萄2斤"_s }, { u"3栋小明 葡萄2斤"_s });
    QCOMPARE(described(changes), u"changed 0>0"_s);
    QVERIFY(changes[0].renamed);
}

void ListDiffTest::anotherPersonInTheLastPlaceIsAsked()
{
    const auto changes = between({ u"小明 葡萄2斤"_s, u"小红 苹果3个"_s }, { u"小明 葡萄2斤"_s, u"阿强 苹果3个"_s });
    QCOMPARE(described(changes), u"same 0>0, ask -1>1"_s);
    QCOMPARE(changes[1].candidates, std::vector<int> { 1 });
    // With another wish it is another person.
    QCOMPARE(described(between({ u"小明 葡萄2斤"_s, u"小红 苹果3个"_s }, { u"小明 葡萄2斤"_s, u"阿强 葡萄1斤"_s })),
        u"same 0>0, new -1>1, gone 1>-1"_s);
}

void ListDiffTest::twoRowsOfOnePersonAreAsked()
{
    const auto changes = between({ u"小红 苹果3个"_s, u"小明 葡萄2斤"_s, u"小明 苹果1个"_s }, { u"小明 葡萄5斤"_s });
    QCOMPARE(described(changes), u"ask -1>0, gone 0>-1"_s);
    QCOMPARE(changes[0].candidates, (std::vector<int> { 1, 2 }));
}

void ListDiffTest::equalRowsAreMatchedOneByOne()
{
    QCOMPARE(described(between({ u"小明 苹果1个"_s, u"小明 苹果1个"_s },
                 { u"小明 苹果1个"_s, u"小明 苹果1个"_s, u"小明 苹果1个"_s })),
        u"same 0>0, same 1>1, new -1>2"_s);
}

// Random edits: no row is lost or told twice, and what was not touched is unchanged.
void ListDiffTest::everyRowIsInOneChange()
{
    QRandomGenerator random(3);
    const QStringList people { u"小明"_s, u"小红"_s, u"阿强"_s, u"3栋王姐"_s, u"Amy"_s, u"团团"_s };
    const auto row = [&]() -> QString {
        return people[random.bounded(static_cast<int>(people.size()))]
            + (random.bounded(2) ? u" 葡萄%1斤"_s : u" 苹果%1个"_s).arg(1 + random.bounded(4));
    };
    for (int round = 0; round < 400; ++round) {
        QStringList before;
        for (int i = random.bounded(9); i > 0; --i)
            before << row();
        QStringList after = before;
        for (int i = random.bounded(4); i > 0 && !after.isEmpty(); --i) {
            const auto at = random.bounded(static_cast<int>(after.size()));
            if (random.bounded(2))
                after.removeAt(at);
            else
                after[at] = row();
        }
        for (int i = random.bounded(3); i > 0; --i)
            after << row();
        const ReadList then = listOf(before);
        const ReadList now = listOf(after);
        std::vector<int> seenBefore(then.rows.size());
        std::vector<int> seenAfter(now.rows.size());
        std::vector<int> asked(then.rows.size());
        for (const RowChange &change : ListDiff::between(then, now)) {
            if (change.before >= 0)
                ++seenBefore[static_cast<size_t>(change.before)];
            if (change.after >= 0)
                ++seenAfter[static_cast<size_t>(change.after)];
            for (const int candidate : change.candidates)
                asked[static_cast<size_t>(candidate)] = 1;
            if (change.kind == Kind::Unchanged)
                QCOMPARE(now.rows[static_cast<size_t>(change.after)].text,
                    then.rows[static_cast<size_t>(change.before)].text);
        }
        for (const int count : seenAfter)
            QCOMPARE(count, 1);
        for (size_t i = 0; i < seenBefore.size(); ++i)
            QCOMPARE(seenBefore[i] + asked[i], 1);
        for (const RowChange &change : ListDiff::between(then, then))
            QCOMPARE(change.kind, Kind::Unchanged);
    }
}

void ListDiffTest::rowsOfOnePersonBecomeOneWish_data()
{
    QTest::addColumn<QStringList>("rows");
    QTest::addColumn<QString>("expected");
    QTest::newRow("added") << QStringList { u"小明 葡萄2斤"_s, u"小明 再加葡萄1斤"_s } << u"小明: 葡萄 3斤"_s;
    QTest::newRow("plus") << QStringList { u"小明 葡萄2斤"_s, u"小明 +1"_s } << u"小明: 葡萄 3斤"_s;
    QTest::newRow("set") << QStringList { u"小明 葡萄2斤"_s, u"小明 改成5斤"_s } << u"小明: 葡萄 5斤"_s;
    QTest::newRow("set in the row") << QStringList { u"小明 葡萄2斤改成3斤"_s } << u"小明: 葡萄 3斤"_s;
    QTest::newRow("withdrawn") << QStringList { u"小明 葡萄2斤 苹果1个"_s, u"小明 葡萄不要了"_s }
                               << u"小明: 葡萄 0斤, 苹果 1个"_s;
    QTest::newRow("less") << QStringList { u"小明 葡萄2斤"_s, u"小明 葡萄减1斤"_s } << u"小明: 葡萄 1斤"_s;
    QTest::newRow("everything") << QStringList { u"小明 葡萄2斤 苹果1个"_s, u"小明 取消"_s }
                                << u"小明: 葡萄 0斤, 苹果 0个"_s;
    QTest::newRow("other goods") << QStringList { u"小明 葡萄2斤"_s, u"小 明 苹果1个"_s.remove(u' ').insert(2, u' ') }
                                 << u"小明: 葡萄 2斤, 苹果 1个"_s;
}

void ListDiffTest::rowsOfOnePersonBecomeOneWish()
{
    QFETCH(QStringList, rows);
    QFETCH(QString, expected);
    const std::vector<PersonWish> persons = ListWishes::of(listOf(rows));
    QCOMPARE(persons.size(), size_t(1));
    QCOMPARE(wish(persons[0]), expected);
    QVERIFY(persons[0].isSure());
}

void ListDiffTest::withdrawingTooMuchIsDoubtful()
{
    const std::vector<PersonWish> persons = ListWishes::of(listOf({ u"小明 葡萄2斤"_s, u"小明 葡萄减3斤"_s }));
    QVERIFY(persons[0].goods[0].quantity.isZero());
    QVERIFY(!persons[0].isSure());
    QVERIFY(!ListWishes::of(listOf({ u"小明 取消"_s }))[0].isSure());
}

void ListDiffTest::sizesAreThingsOfTheirOwn()
{
    const ReadList list = ListReader(kNone).read(
        u"#接龙\n童装\n连衣裙 59元/件\n外套 80元/件\n\n1. 小果 连衣裙120码1件\n2. 小果 连衣裙130码2件\n"_s);
    const std::vector<PersonWish> persons = ListWishes::of(list);
    QCOMPARE(persons.size(), size_t(1));
    QCOMPARE(wish(persons[0]), u"小果: 连衣裙120码 1件, 连衣裙130码 2件"_s);
}

QTEST_GUILESS_MAIN(ListDiffTest)
#include "tst_listdiff.moc"

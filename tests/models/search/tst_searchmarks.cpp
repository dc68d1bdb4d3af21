// Which part of a text is shown as found.
#include "models/search/searchmarks.h"

#include <QtTest>

using namespace jishi;
using namespace Qt::StringLiterals;

class SearchMarksTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatWasFoundIsMarked_data();
    void whatWasFoundIsMarked();
};

void SearchMarksTest::whatWasFoundIsMarked_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("marked"); // in brackets
    QTest::newRow("letters") << u"app"_s << u"Red [App]le"_s;
    QTest::newRow("every place") << u"a"_s << u"B[a]n[a]n[a]"_s;
    QTest::newRow("two words") << u"gift red"_s << u"[Red] Apple [Gift] Box"_s;
    QTest::newRow("nothing typed") << u" "_s << u"Red Apple"_s;
    QTest::newRow("not there") << u"melon"_s << u"Red Apple"_s;
    QTest::newRow("accents") << u"cafe"_s << u"Grand [Café]"_s;
    QTest::newRow("full width") << u"abc"_s << u"x[ＡＢＣ]１"_s;
    QTest::newRow("typed in full width") << u"６９０"_s << u"[690]123"_s;
    QTest::newRow("characters") << u"苹果"_s << u"红[苹果]手机"_s;
    QTest::newRow("traditional") << u"蘋果"_s << u"红[苹果]手机"_s;
    QTest::newRow("simplified") << u"龙井"_s << u"西湖[龍井]"_s;
    QTest::newRow("initials") << u"pg"_s << u"红[苹果]手机"_s;
    QTest::newRow("pinyin") << u"pingguosh"_s << u"红[苹果手]机"_s;
    QTest::newRow("lv for ü") << u"lvcha"_s << u"西湖[绿茶]"_s;
    QTest::newRow("heteronyms") << u"cqhg"_s << u"[重庆火锅]底料"_s;
    QTest::newRow("the other reading") << u"zq"_s << u"[重庆]火锅"_s;
    QTest::newRow("sounds over a sign") << u"pgsj"_s << u"[苹果·手机]"_s;
    QTest::newRow("letters within a Chinese name") << u"tx"_s << u"纯棉[T恤]"_s;
    QTest::newRow("beyond the first plane") << u"pg"_s << u"😀[苹果]"_s;
    QTest::newRow("a slip") << u"organc"_s << u"Fresh [Organic] Tea"_s;
    QTest::newRow("no slip where the word is") << u"case"_s << u"Cast [Case]"_s;
    QTest::newRow("the end of a phone number") << u"1234"_s << u"138****[1234]"_s;
}

void SearchMarksTest::whatWasFoundIsMarked()
{
    QFETCH(const QString, typed);
    QFETCH(const QString, marked);
    QString text = marked;
    text.remove(u'[').remove(u']');
    QString shown = text;
    const QList<TextRange> ranges = SearchMarks(typed).in(text);
    for (auto range = ranges.crbegin(); range != ranges.crend(); ++range) {
        shown.insert(range->start + range->length, u']');
        shown.insert(range->start, u'[');
    }
    QCOMPARE(shown, marked);
}

QTEST_GUILESS_MAIN(SearchMarksTest)
#include "tst_searchmarks.moc"

// The table of readings that the build makes, and typed letters against names.
#include "models/search/pinyin.h"
#include "models/search/pinyinmatcher.h"
#include "models/search/searchtext.h"

#include <QtTest>
#include <algorithm>

using namespace jishi;

namespace {

bool sounds(const char *typed, const char *name)
{
    std::vector<Sound> text;
    PinyinMatcher::appendSounds(text, folded(name));
    const PinyinMatcher matcher { std::string_view(typed) };
    return matcher.find(text, 0) < text.size();
}

} // namespace

class PinyinTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void charactersHaveAllTheirCommonReadings();
    void namesAreFoundBySound_data();
    void namesAreFoundBySound();
    void otherSoundsDoNotFindAName_data();
    void otherSoundsDoNotFindAName();
    void onlyLettersCanBeSounds();
    void traditionalCharactersAreSimplified();
};

void PinyinTest::charactersHaveAllTheirCommonReadings()
{
    const auto has = [](char32_t character, std::string_view reading) {
        return std::ranges::count(pinyin::readings(character), reading) == 1;
    };
    QVERIFY(has(U'重', "zhong") && has(U'重', "chong"));
    QVERIFY(has(U'行', "xing") && has(U'行', "hang"));
    QVERIFY(has(U'长', "chang") && has(U'长', "zhang"));
    QVERIFY(has(U'绿', "lv") && has(U'绿', "lu"));
    QVERIFY(has(U'乐', "le") && has(U'乐', "yue"));
    QVERIFY(pinyin::readings(U'a').empty());
    QVERIFY(pinyin::readings(U'😀').empty());
}

void PinyinTest::namesAreFoundBySound_data()
{
    QTest::addColumn<QByteArray>("typed");
    QTest::addColumn<QByteArray>("name");
    const auto add = [](const char *typed, const char *name) {
        QTest::newRow(typed) << QByteArray(typed) << QByteArray(name);
    };
    add("cq", "重庆火锅底料");
    add("zq", "重庆火锅底料");
    add("chongqing", "重庆火锅底料");
    add("zhongqing", "重庆火锅底料");
    add("yinhang", "中国银行");
    add("yh", "中国银行");
    add("lvcha", "龙井绿茶");
    add("lucha", "龙井绿茶");
    add("lc", "龙井绿茶");
    add("pgsj", "苹果手机壳");
    add("pingguo", "苹果手机壳");
    add("pinggu", "苹果手机壳");
    add("pinggsj", "苹果手机壳");
    add("pgshouji", "苹果手机壳");
    add("sjk", "苹果手机壳");
    add("sjq", "苹果手机壳");
    add("shji", "苹果手机壳");
    add("usbsjx", "USB数据线");
    add("hfs5jin", "红富士 5斤");
    add("longjing", "龍井茶");
}

void PinyinTest::namesAreFoundBySound()
{
    QFETCH(QByteArray, typed);
    QFETCH(QByteArray, name);
    QVERIFY(sounds(typed.constData(), name.constData()));
}

void PinyinTest::otherSoundsDoNotFindAName_data()
{
    QTest::addColumn<QByteArray>("typed");
    QTest::addColumn<QByteArray>("name");
    QTest::newRow("skips a character") << QByteArray("psj") << QByteArray("苹果手机壳");
    QTest::newRow("inside a syllable") << QByteArray("ingguo") << QByteArray("苹果");
    QTest::newRow("longer than the name") << QByteArray("pingguoa") << QByteArray("苹果");
    QTest::newRow("backwards") << QByteArray("gp") << QByteArray("苹果");
    QTest::newRow("no Chinese character") << QByteArray("ipho") << QByteArray("iPhone");
}

void PinyinTest::otherSoundsDoNotFindAName()
{
    QFETCH(QByteArray, typed);
    QFETCH(QByteArray, name);
    QVERIFY(!sounds(typed.constData(), name.constData()));
}

void PinyinTest::onlyLettersCanBeSounds()
{
    QVERIFY(PinyinMatcher::canMatch("pg5"));
    QVERIFY(!PinyinMatcher::canMatch("6901234"));
    QVERIFY(!PinyinMatcher::canMatch("a-1"));
    QVERIFY(!PinyinMatcher::canMatch("苹"));
    QVERIFY(!PinyinMatcher::canMatch(std::string(33, 'a')));
    QVERIFY(PinyinMatcher::canMatch(std::string(32, 'a')));
}

void PinyinTest::traditionalCharactersAreSimplified()
{
    QCOMPARE(folded("龍鬚酥"), std::string("龙须酥"));
    QCOMPARE(pinyin::simplified(U'乾'), U'乾');
}

QTEST_GUILESS_MAIN(PinyinTest)
#include "tst_pinyin.moc"

// The folded form of texts, and finding bytes at speed.
#include "models/search/searchtext.h"
#include "models/search/textfinder.h"

#include <QRandomGenerator>
#include <QtTest>

using namespace jishi;

class SearchTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void textIsFolded_data();
    void textIsFolded();
    void brokenBytesAreLeftOut();
    void finderAgreesWithThePlainSearch();
};

void SearchTextTest::textIsFolded_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("expected");
    QTest::newRow("case") << QByteArray("iPhone CASE") << QByteArray("iphone case");
    QTest::newRow("full width") << QByteArray("ＡＢ－１２　ｃ") << QByteArray("ab-12 c");
    QTest::newRow("spaces") << QByteArray("  a \t\n b\x01  ") << QByteArray("a b");
    QTest::newRow("accents") << QByteArray("Crème Brûlée lǜ ǘ") << QByteArray("creme brulee lu u");
    QTest::newRow("cyrillic") << QByteArray("ЧАЙ") << QByteArray("чай");
    QTest::newRow("han") << QByteArray("蘋果 苹果") << QByteArray("苹果 苹果");
    QTest::newRow("emoji") << QByteArray("茶🍵") << QByteArray("茶🍵");
}

void SearchTextTest::textIsFolded()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, expected);
    QCOMPARE(QByteArray::fromStdString(folded(text.toStdString())), expected);
}

void SearchTextTest::brokenBytesAreLeftOut()
{
    QCOMPARE(folded("a\xFF\xC3(b\xE8\x8B"), std::string("a(b"));
    QCOMPARE(digitsOf("+86 138-1234 5678"), std::string("8613812345678"));
}

void SearchTextTest::finderAgreesWithThePlainSearch()
{
    QRandomGenerator random(7);
    for (int round = 0; round < 3000; ++round) {
        std::string text;
        ByteCounts counts {};
        for (int i = random.bounded(120); i > 0; --i)
            text += static_cast<char>('a' + random.bounded(3));
        for (const char byte : text)
            ++counts[static_cast<unsigned char>(byte)];
        std::string needle;
        for (int i = 1 + random.bounded(5); i > 0; --i)
            needle += static_cast<char>('a' + random.bounded(3));
        const size_t from = static_cast<size_t>(random.bounded(static_cast<int>(text.size()) + 1));
        const size_t to = from + static_cast<size_t>(random.bounded(static_cast<int>(text.size() - from) + 1));
        const size_t inside = std::string_view(text).substr(from, to - from).find(needle);
        const size_t expected = inside == std::string_view::npos ? TextFinder::npos : from + inside;
        QCOMPARE(TextFinder(needle, counts).find(text, from, to), expected);
    }
}

QTEST_GUILESS_MAIN(SearchTextTest)
#include "tst_searchtext.moc"

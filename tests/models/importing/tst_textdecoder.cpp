#include "models/importing/textdecoder.h"

#include <QtTest>

using namespace jishi;
using namespace std::string_view_literals;

class TextDecoderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void utf8IsTakenAsItIs();
    void theMarkIsNotPartOfTheText();
    void utf16IsReadByItsMark_data();
    void utf16IsReadByItsMark();
    void whatIsNotUtf8IsGb18030();
    void gb18030ReachesBeyondGbk();
    void longGb18030IsNotCutBetweenBuffers();
    void neitherIsRefused();
    void aDamagedMarkedFileIsRefused();
    void binaryIsRefused_data();
    void binaryIsRefused();
    void theHeadEndsWithALine();
};

static std::string decoded(std::string_view bytes)
{
    const auto text = DecodedText::decode(bytes);
    return text ? std::string(text->text()) : "refused: " + text.error().detail.toStdString();
}

void TextDecoderTest::utf8IsTakenAsItIs()
{
    const auto bytes = "名称,price\n桃子,3.5\n"sv;
    const auto text = DecodedText::decode(bytes);
    QVERIFY(text);
    QVERIFY(text->text().data() == bytes.data());
}

void TextDecoderTest::theMarkIsNotPartOfTheText()
{
    QCOMPARE(decoded("\xEF\xBB\xBFname"sv), std::string("name"));
}

void TextDecoderTest::utf16IsReadByItsMark_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("little") << QByteArray("\xFF\xFE\x43\x68\x61\x00", 6);
    QTest::newRow("big") << QByteArray("\xFE\xFF\x68\x43\x00\x61", 6);
}

void TextDecoderTest::utf16IsReadByItsMark()
{
    QFETCH(QByteArray, bytes);
    QCOMPARE(decoded({ bytes.constData(), size_t(bytes.size()) }), std::string("桃a"));
}

void TextDecoderTest::whatIsNotUtf8IsGb18030()
{
    const auto text = DecodedText::decode("\xB6\xA9\xB5\xA5\xBA\xC5,sku\n"sv);
    QVERIFY(text);
    QVERIFY(text->encoding() == TextEncoding::Gb18030);
    QCOMPARE(std::string(text->text()), std::string("订单号,sku\n"));
}

void TextDecoderTest::gb18030ReachesBeyondGbk()
{
    // U+20BB7, a name's character outside of GBK, as four bytes.
    QCOMPARE(decoded("\x95\x34\xB2\x35,\xB6\xA9\n"sv), std::string("𠮷,订\n"));
}

void TextDecoderTest::longGb18030IsNotCutBetweenBuffers()
{
    std::string bytes = "x";
    std::string wanted = "x";
    for (int i = 0; i < 100000; ++i) {
        bytes += "\xB6\xA9";
        wanted += "订";
    }
    QVERIFY(decoded(bytes) == wanted);
}

void TextDecoderTest::neitherIsRefused()
{
    QVERIFY(decoded("name\n\xFF\xFF\xFF\n"sv).starts_with("refused: The file is neither UTF-8 nor GB18030"));
}

void TextDecoderTest::aDamagedMarkedFileIsRefused()
{
    QVERIFY(decoded("\xEF\xBB\xBF\xB6\xA9"sv).starts_with("refused: The file says it is UTF-8"));
    QVERIFY(decoded("\xFF\xFE\x43"sv).starts_with("refused: The file says it is UTF-16"));
}

void TextDecoderTest::binaryIsRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("zero bytes") << QByteArray("order,sku\n1,\0,2\n", 16);
    QTest::newRow("control characters") << QByteArray("\x01\x02\x03\x04 some text");
    QTest::newRow("workbook") << QByteArray("PK\x03\x04\x14\x00", 6);
    QTest::newRow("database") << QByteArray("SQLite format 3\0", 16);
    QTest::newRow("document") << QByteArray("%PDF-1.7");
    QTest::newRow("zero bytes far inside") << QByteArray(200000, 'a') + QByteArray(1, '\0') + "b";
    QTest::newRow("nothing") << QByteArray();
}

void TextDecoderTest::binaryIsRefused()
{
    QFETCH(QByteArray, bytes);
    QVERIFY(decoded({ bytes.constData(), size_t(bytes.size()) }).starts_with("refused: "));
}

void TextDecoderTest::theHeadEndsWithALine()
{
    const std::string text = std::string(1024 * 1024 - 10, 'a') + "\n" + std::string(100, 'b');
    QCOMPARE(DecodedText::head(text).size(), size_t(1024 * 1024 - 9));
    QCOMPARE(DecodedText::head("short").size(), size_t(5));
}

QTEST_GUILESS_MAIN(TextDecoderTest)
#include "tst_textdecoder.moc"

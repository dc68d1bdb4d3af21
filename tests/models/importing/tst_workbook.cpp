#include "models/importing/sheetnumber.h"
#include "models/importing/workbook.h"
#include "tests/models/importing/zipfixture.h"

#include <QtTest>

using namespace jishi;
using namespace jishi::testing;

class WorkbookTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cellsBecomeText_data();
    void cellsBecomeText();
    void rowsKeepTheirNumber();
    void textsThatCsvQuotesAreQuoted();
    void hiddenSheetsAreNotSeen();
    void daysMayCountFrom1904();
    void numbersAreWhatTheSheetShows_data();
    void numbersAreWhatTheSheetShows();
    void formatsThatShowDays_data();
    void formatsThatShowDays();
};

static QString csvOf(const TestBook &book, size_t sheet = 0)
{
    const QByteArray bytes = workbookOf(book);
    auto archive = ZipArchive::open({ bytes.constData(), static_cast<size_t>(bytes.size()) });
    if (!archive)
        return archive.error().detail;
    auto workbook = Workbook::open(*archive);
    if (!workbook)
        return workbook.error().detail;
    const auto csv = workbook->csv(workbook->sheets().at(sheet));
    return csv ? QString::fromUtf8(*csv) : csv.error().detail;
}

void WorkbookTest::cellsBecomeText_data()
{
    QTest::addColumn<QByteArray>("cell");
    QTest::addColumn<QString>("text");
    const auto row = [](const char *name, const char *cell, const char *text) {
        QTest::newRow(name) << QByteArray(cell) << QString::fromUtf8(text);
    };
    row("a number", "<c><v>12.50</v></c>", "12.50");
    row("a double's digits", "<c><v>9.9499999999999993</v></c>", "9.95");
    row("a shared text", "<c t=\"s\"><v>0</v></c>", "00123");
    row("a shared text in pieces, with its reading", "<c t=\"s\"><v>1</v></c>", "红 Tee");
    row("a shared text that is not there", "<c t=\"s\"><v>99</v></c>", "");
    row("an inline text", "<c t=\"inlineStr\"><is><r><t>a</t></r><r><t xml:space=\"preserve\"> b </t></r></is></c>",
        "a b ");
    row("a formula's text", "<c t=\"str\"><f>A1&amp;\"x\"</f><v>yes</v></c>", "yes");
    row("a formula's number", "<c><f>1+1</f><v>2</v></c>", "2");
    row("true", "<c t=\"b\"><v>1</v></c>", "TRUE");
    row("false", "<c t=\"b\"><v>0</v></c>", "FALSE");
    row("an error", "<c t=\"e\"><v>#N/A</v></c>", "#N/A");
    row("a day", "<c s=\"1\"><v>46082</v></c>", "2026-03-01");
    row("a moment in a format of its own", "<c s=\"2\"><v>46082.375</v></c>", "2026-03-01 09:00:00");
    row("a price in a format of its own", "<c s=\"3\"><v>46082.5</v></c>", "46082.5");
    row("leading zeros that are shown", "<c s=\"4\"><v>123</v></c>", "00123");
    row("a style that is not there", "<c s=\"77\"><v>5</v></c>", "5");
    row("a control character", "<c t=\"inlineStr\"><is><t>a_x0009_b_x005F_x0041_</t></is></c>", "a\tb_x0041_");
    row("cells left out", "<c r=\"C1\"><v>7</v></c>", ",,7");
    row("cells that only have a colour", "<c r=\"A1\" s=\"1\"/><c r=\"B1\"><v>1</v></c><c r=\"XFD1\" s=\"1\"/>", ",1");
}

void WorkbookTest::cellsBecomeText()
{
    QFETCH(QByteArray, cell);
    QFETCH(QString, text);
    const TestBook book { { { "Sheet1", "<row r=\"1\">" + cell + "</row>" } },
        "<si><t>00123</t></si><si><r><t>红</t></r><r><t xml:space=\"preserve\"> Tee</t></r><rPh sb=\"0\" "
        "eb=\"1\"><t>hong</t></rPh></si>",
        "<numFmt numFmtId=\"170\" formatCode=\"yyyy\\-mm\\-dd hh:mm\"/><numFmt numFmtId=\"171\" "
        "formatCode=\"&quot;days&quot; #,##0.00\"/><numFmt numFmtId=\"172\" formatCode=\"00000\"/>",
        "<xf numFmtId=\"0\"/><xf numFmtId=\"14\"/><xf numFmtId=\"170\"/><xf numFmtId=\"171\"/><xf numFmtId=\"172\"/>" };
    QCOMPARE(csvOf(book), QString(text + u'\n'));
}

void WorkbookTest::rowsKeepTheirNumber()
{
    QCOMPARE(
        csvOf({ { { "S",
            "<row r=\"2\"><c><v>2</v></c></row><row r=\"5\"><c><v>5</v></c></row><row><c><v>6</v></c></row>" } } }),
        QStringLiteral("\n2\n\n\n5\n6\n"));
    // What claims a row beyond any sheet comes next.
    QCOMPARE(csvOf({ { { "S", "<row r=\"1\"><c><v>1</v></c></row><row r=\"2000000000\"><c><v>2</v></c></row>" } } }),
        QStringLiteral("1\n2\n"));
}

void WorkbookTest::textsThatCsvQuotesAreQuoted()
{
    QCOMPARE(csvOf({ { { "S", textRow(1, { "a,b", "say &quot;hi&quot;", "two\nlines", "plain" }) } } }),
        QStringLiteral("\"a,b\",\"say \"\"hi\"\"\",\"two\nlines\",plain\n"));
}

void WorkbookTest::hiddenSheetsAreNotSeen()
{
    const TestBook book { { { "Notes", textRow(1, { "x" }), "state=\"hidden\"" }, { "Items", textRow(1, { "y" }) } } };
    QCOMPARE(csvOf(book), QStringLiteral("y\n"));
}

void WorkbookTest::daysMayCountFrom1904()
{
    const TestBook book { { { "S", "<row><c s=\"0\"><v>44620</v></c></row>" } }, {}, {}, "<xf numFmtId=\"14\"/>",
        "date1904=\"1\"" };
    QCOMPARE(csvOf(book), QStringLiteral("2026-03-01\n"));
}

void WorkbookTest::numbersAreWhatTheSheetShows_data()
{
    QTest::addColumn<QString>("written");
    QTest::addColumn<QString>("shown");
    const auto row = [](const char *written, const char *shown) {
        QTest::newRow(written) << QString::fromLatin1(written) << QString::fromLatin1(shown);
    };
    row("0", "0");
    row("0012", "0012");
    row("-12.50", "-12.50");
    row("6901234567892", "6901234567892");
    row("123456789012345678", "123456789012345678");
    row("0.1", "0.1");
    row("0.10000000000000001", "0.1");
    row("9.949999999999999", "9.95");
    row("19.989999999999998", "19.99");
    row("1234567890123.45", "1234567890123.45");
    row("1E-3", "0.001");
    row("1.0000000000000001E-5", "0.00001");
    row("1.5E+3", "1500");
    row("0.99999999999999999", "1");
    row("999999999999999.96", "1E+15");
    row("-0.10000000000000001", "-0.1");
    row("0.0000000000000001", "0.0000000000000001");
    row("000.10000000000000001", "0.1");
    row("1.2.3", "1.2.3");
    row(".", ".");
    row("6.9012345678920002E+17", "6.901234567892E+17");
    row("-", "-");
    row("word", "word");
    row("", "");
    row("1E+999", "1E+999");
}

void WorkbookTest::numbersAreWhatTheSheetShows()
{
    QFETCH(QString, written);
    QFETCH(QString, shown);
    QCOMPARE(sheetNumber(written), shown);
}

void WorkbookTest::formatsThatShowDays_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<bool>("shows");
    for (const char *code : { "yyyy-mm-dd", "m/d/yy h:mm", "[$-804]yyyy\"年\"m\"月\"d\"日\"", "mmm\\ yyyy",
             "h:mm AM/PM", "[Red]dd.mm.yyyy;@" })
        QTest::newRow(code) << QString::fromUtf8(code) << true;
    for (const char *code : { "General", "0.00", "#,##0.00\\ \"days\"", "[$USD-409] 0.00", "_-* #,##0.00_-;-* 0", "@",
             "00000", "0.00;\"d\"", "\"open", "[h" })
        QTest::newRow(code) << QString::fromUtf8(code) << false;
}

void WorkbookTest::formatsThatShowDays()
{
    QFETCH(QString, code);
    QFETCH(bool, shows);
    QCOMPARE(showsMoment(code), shows);
}

QTEST_GUILESS_MAIN(WorkbookTest)
#include "tst_workbook.moc"

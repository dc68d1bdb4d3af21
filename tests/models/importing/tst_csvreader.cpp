#include "models/importing/csvreader.h"

#include <QtTest>

using namespace jishi;

class CsvReaderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rows_data();
    void rows();
    void linesAreThoseOfTheFile();
    void cellsStayValidWhileTheReaderLives();
    void anUnclosedQuoteIsAnErrorThatNamesItsLine();
    void aRowOfThousandsOfCellsIsNoTable();
    void aSecondReaderGoesOnWhereTheFirstStopped();
};

// "line:cell|cell" for each row.
static QString all(std::string_view text, char delimiter = ',')
{
    CsvReader reader(text, delimiter);
    QStringList rows;
    while (reader.next()) {
        QStringList cells;
        for (const auto cell : reader.cells())
            cells.append(QString::fromUtf8(cell.data(), qsizetype(cell.size())));
        rows.append(QString::number(reader.line()) + u':' + cells.join(u'|'));
    }
    return reader.failure() ? reader.failure()->detail : rows.join(u'\n');
}

void CsvReaderTest::rows_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<char>("delimiter");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const char *text, const char *expected, char delimiter = ',') {
        QTest::newRow(name) << QByteArray(text) << delimiter << QString::fromUtf8(expected);
    };
    row("nothing", "", "");
    row("plain", "a,b\nc,d\n", "1:a|b\n2:c|d");
    row("no line end at the end", "a,b\nc,d", "1:a|b\n2:c|d");
    row("carriage returns", "a,b\r\nc,d\r\n", "1:a|b\n2:c|d");
    row("only carriage returns", "a,b\rc,d", "1:a|b\n2:c|d");
    row("empty cells", ",a,,\n", "1:|a||");
    row("blank lines are counted, not read", "a\n\n,,\nb\n", "1:a\n4:b");
    row("quotes", "\"a,b\",\"\"\n", "1:a,b|");
    row("doubled quotes", "\"say \"\"hi\"\"\",\"\"\"\"\n", "1:say \"hi\"|\"");
    row("line ends within quotes", "\"a\nb\",c\nd\n", "1:a\nb|c\n3:d");
    row("quote inside a plain cell", "12\" ruler,b\n", "1:12\" ruler|b");
    row("text after the closing quote", "\"12\" ruler,b\n", "1:12 ruler|b");
    row("tabs", "a,1\tb\n", "1:a,1|b", '\t');
    row("semicolons", "1,5;b\n", "1:1,5|b", ';');
    row("formulas are text", "=cmd|' /C calc'!A0,@a\n", "1:=cmd|' /C calc'!A0|@a");
}

void CsvReaderTest::rows()
{
    QFETCH(QByteArray, text);
    QFETCH(char, delimiter);
    QFETCH(QString, expected);
    QCOMPARE(all({ text.constData(), size_t(text.size()) }, delimiter), expected);
}

void CsvReaderTest::linesAreThoseOfTheFile()
{
    QCOMPARE(all("a\r\n\"b\r\nb\r\nb\",c\r\nd"), QStringLiteral("1:a\n2:b\r\nb\r\nb|c\n5:d"));
}

void CsvReaderTest::cellsStayValidWhileTheReaderLives()
{
    std::string text;
    for (int i = 0; i < 1000; ++i)
        text += "\"" + std::to_string(i) + "\"\"\"\n";
    CsvReader reader(text, ',');
    std::vector<std::string_view> kept;
    while (reader.next())
        kept.push_back(reader.cells().front());
    QCOMPARE(kept.size(), size_t(1000));
    for (size_t i = 0; i < kept.size(); ++i)
        QVERIFY(kept[i] == std::to_string(i) + "\"");
}

void CsvReaderTest::anUnclosedQuoteIsAnErrorThatNamesItsLine()
{
    QCOMPARE(all("a,b\nc,\"d\ne,f\n"), QStringLiteral("The quote opened on line 2 is never closed."));
    QCOMPARE(all("\""), QStringLiteral("The quote opened on line 1 is never closed."));
}

void CsvReaderTest::aRowOfThousandsOfCellsIsNoTable()
{
    QVERIFY(all("a\n" + std::string(5000, ',') + "\n").startsWith(QStringLiteral("Line 2 has more than")));
}

void CsvReaderTest::aSecondReaderGoesOnWhereTheFirstStopped()
{
    const std::string_view text = "\"x\ny\",b\nc,d\n";
    CsvReader first(text, ',');
    QVERIFY(first.next());
    CsvReader second(text, ',', first.position(), first.nextLine());
    QVERIFY(second.next());
    QCOMPARE(second.line(), 3);
    QVERIFY(second.cell(0) == "c");
    QVERIFY(second.cell(7).empty());
    QVERIFY(second.cell(-1).empty());
}

QTEST_GUILESS_MAIN(CsvReaderTest)
#include "tst_csvreader.moc"

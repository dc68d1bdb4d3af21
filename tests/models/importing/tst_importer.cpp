#include "tests/models/importing/importfixture.h"

#include <QtTest>

using namespace jishi;
using namespace jishi::testing;

class ImporterTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wrongFilesGetASentenceAndChangeNothing_data();
    void wrongFilesGetASentenceAndChangeNothing();
    void whatIsNoFileIsSaid();
    void aLargeFileOfJunkIsTurnedAwayByItsBeginning();
    void rowsThatMakeNoSenseEndTheImport();
    void halfALineIsRefusedByItself();
    void cancellingLeavesNothing();
    void aDryRunLeavesNothingAndTellsTheSame();
    void anUnknownFormatIsRefused();
    void theFormatCanBeSaid();
    void theReportHasTheShapeThatScriptsRelyOn();
    void gb18030FilesAreRead();
};

static const QByteArray kGood = "order number,sku,quantity,time,unit price\n1,a,1,2025-01-02,1\n2,b,2,2025-01-02,1\n";

void ImporterTest::wrongFilesGetASentenceAndChangeNothing_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("sentence");
    const auto row = [](const char *name, const QByteArray &content, const char *sentence) {
        QTest::newRow(name) << content << QString::fromUtf8(sentence);
    };
    row("empty", "", "The file is empty.");
    row("only a mark", "\xEF\xBB\xBF", "No row with known column names");
    row("binary",
        QByteArray("\x7F"
                   "ELF\0\0\0\1",
            8),
        "The file is not text");
    row("prose", "Dear all,\nplease find attached nothing.\n", "No row with known column names");
    row("header and nothing else", "order number,sku,quantity,time,unit price\n", "The file has a header and no rows.");
    row("a column missing", "order number,sku,quantity,time\n1,a,1,2025-01-02\n",
        "This looks like order lines, but a column is missing: unit price.");
    row("unknown delimiter", "order number^sku^quantity^time^unit price\n1^a^1^2025-01-02^1\n",
        "No row with known column names");
    row("quote never closed", kGood + "3,\"b,1,2025-01-02,1\n", "The quote opened on line 4 is never closed.");
    row("wrong encoding", kGood + "3,\xFF\xFF,1,2025-01-02,1\n", "The file is neither UTF-8 nor GB18030");
    row("header beyond the first rows", QByteArray("x\n").repeated(60) + kGood, "No row with known column names");
}

void ImporterTest::wrongFilesGetASentenceAndChangeNothing()
{
    QFETCH(QByteArray, content);
    QFETCH(QString, sentence);
    ImportFixture shop;
    const QString before = shop.everything();
    const auto report = shop.import(content);
    QVERIFY(!report);
    QVERIFY(report.error().kind == ErrorKind::CannotRead);
    QVERIFY2(report.error().detail.startsWith(sentence), qPrintable(report.error().detail));
    QCOMPARE(shop.everything(), before);
}

void ImporterTest::whatIsNoFileIsSaid()
{
    ImportFixture shop;
    for (const QString &path : { shop.path(QStringLiteral("absent.csv")), QFileInfo(shop.path()).absolutePath() }) {
        const auto report = shop.importPath(path);
        QVERIFY(!report);
        QVERIFY(report.error().kind == ErrorKind::CannotRead);
    }
}

void ImporterTest::aLargeFileOfJunkIsTurnedAwayByItsBeginning()
{
    // 300 MB that take no space on the disk: text at first, then a hole.
    ImportFixture shop;
    const QString path = shop.write(QByteArray("junk;junk\n").repeated(200000));
    QVERIFY(QFile::resize(path, 300LL * 1024 * 1024));
    const auto report = shop.importPath(path);
    QVERIFY(!report);
    QVERIFY(report.error().detail.startsWith(QStringLiteral("No row with known column names")));
    QVERIFY(QFile::resize(path, 1100LL * 1024 * 1024));
    QVERIFY(shop.importPath(path).error().detail.startsWith(QStringLiteral("The file is larger than")));
}

void ImporterTest::rowsThatMakeNoSenseEndTheImport()
{
    ImportFixture shop;
    const QString sentence = shop.failure(
        "order number,sku,quantity,time,unit price\n" + QByteArray("1,a,some,2025-01-02,1\n").repeated(5000));
    QCOMPARE(sentence,
        QStringLiteral("None of the first 1000 rows could be read. Line 2: The quantity cannot be read: some"));
}

void ImporterTest::halfALineIsRefusedByItself()
{
    ImportFixture shop;
    const auto report = shop.import(kGood + "3,c,1,20");
    QVERIFY(report);
    QCOMPARE(report->refused.size(), size_t(1));
    QCOMPARE(report->refused.front().line, 4);
    QCOMPARE(shop.integer("SELECT count(*) FROM orders"), 2);
}

void ImporterTest::cancellingLeavesNothing()
{
    QByteArray rows = "order number,sku,quantity,time,unit price\n";
    for (int i = 0; i < 30000; ++i)
        rows += QByteArray::number(i / 3) + ",s" + QByteArray::number(i % 50) + ",1,2025-01-02,1\n";
    ImportFixture shop;
    const QString before = shop.everything();
    int calls = 0;
    int last = 0;
    bool forward = true;
    ImportOptions counting;
    counting.dryRun = true;
    counting.progress = [&](int done, int total) {
        forward &= done >= last && done <= total;
        last = done;
        ++calls;
        return true;
    };
    QVERIFY(shop.import(rows, counting));
    QVERIFY(forward);
    QVERIFY(calls > 20);
    for (const int stop : { 0, 3, calls / 2, calls - 1 }) {
        int left = stop;
        ImportOptions options;
        options.progress = [&left](int, int) { return left-- > 0; };
        const auto report = shop.import(rows, options);
        QVERIFY(!report);
        QVERIFY(report.error().kind == ErrorKind::Cancelled);
        QCOMPARE(shop.everything(), before);
    }
}

void ImporterTest::aDryRunLeavesNothingAndTellsTheSame()
{
    ImportFixture shop;
    const QString before = shop.everything();
    ImportOptions dry;
    dry.dryRun = true;
    const auto tried = shop.import(kGood, dry);
    QVERIFY(tried);
    QCOMPARE(shop.everything(), before);
    const auto done = shop.import(kGood);
    QVERIFY(done);
    QJsonObject expected = done->toJson();
    expected[QStringLiteral("dryRun")] = true;
    QCOMPARE(tried->toJson(), expected);
}

void ImporterTest::anUnknownFormatIsRefused()
{
    ImportFixture shop;
    ImportOptions options;
    options.format = QStringLiteral("spreadsheet");
    QVERIFY(shop.failure(kGood, options).startsWith(QStringLiteral("There is no format spreadsheet")));
}

void ImporterTest::theFormatCanBeSaid()
{
    ImportFixture shop;
    ImportOptions options;
    options.format = QStringLiteral("shopify-products");
    QVERIFY(!shop.failure(kGood, options).isEmpty());
    options.format = QStringLiteral("order-lines");
    QCOMPARE(shop.failure(kGood, options), QString());
    QCOMPARE(Importer::formats().size(), 8);
}

void ImporterTest::theReportHasTheShapeThatScriptsRelyOn()
{
    ImportFixture shop;
    const auto report = shop.import(kGood + "3,c,x,2025-01-02,1\n");
    QVERIFY(report);
    QCOMPARE(QString::fromUtf8(QJsonDocument(report->toJson()).toJson(QJsonDocument::Compact)),
        QStringLiteral(
            "{\"customers\":{\"changed\":0,\"new\":0,\"unchanged\":0},\"dryRun\":false,\"format\":\"order-lines\","
            "\"orders\":{\"changed\":0,\"new\":2,\"unchanged\":0},"
            "\"products\":{\"changed\":0,\"new\":2,\"unchanged\":0},"
            "\"refused\":[{\"line\":4,\"reason\":\"The quantity cannot be read: x\"}],\"rounded\":0,\"rows\":3,"
            "\"stockMovements\":{\"changed\":0,\"new\":0,\"unchanged\":0}}"));
}

void ImporterTest::gb18030FilesAreRead()
{
    ImportFixture shop;
    // 订单号,货号,品名,数量,时间,单价 / 1,a,桃,2,2025-01-02,3
    QVERIFY(shop.import("\xB6\xA9\xB5\xA5\xBA\xC5,\xBB\xF5\xBA\xC5,\xC6\xB7\xC3\xFB,\xCA\xFD\xC1\xBF,\xCA\xB1\xBC\xE4,"
                        "\xB5\xA5\xBC\xDB\r\n"
                        "1,a,\xCC\xD2,2,2025-01-02,3\r\n"));
    QCOMPARE(shop.rows("SELECT name, amount FROM order_lines"), QStringLiteral("桃|600"));
}

QTEST_GUILESS_MAIN(ImporterTest)
#include "tst_importer.moc"

#include "tests/models/importing/importfixture.h"
#include "tests/models/importing/zipfixture.h"

#include <QtTest>

using namespace jishi;
using namespace jishi::testing;

class PackedFileTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aWorkbookIsImported();
    void theSheetThatIsKnownIsTaken();
    void linesAreTheRowsOfTheSheet();
    void daysOfAWorkbookAreTimes();
    void anArchiveWithATableIsImported_data();
    void anArchiveWithATableIsImported();
    void whatCannotBeReadGetsASentence_data();
    void whatCannotBeReadGetsASentence();
    void aWorkbookThatWasCutIsDamaged();
};

static const QByteArray kCsv = "Handle,Title,Variant Price,Variant SKU\npeach,Peach,1.50,0042\n";

static QByteArray goodBook()
{
    return workbookOf({ { { "Products",
                            textRow(1, { "Handle", "Title", "Variant Price", "Variant SKU" })
                                + "<row r=\"2\"><c t=\"s\"><v>0</v></c><c t=\"s\"><v>1</v></c><c><v>1.5</v></c><c "
                                  "t=\"s\"><v>2</v></c></row>" } },
        "<si><t>peach</t></si><si><t>Peach</t></si><si><t>0042</t></si>" });
}

static const char *const kStored =
    "SELECT p.name, v.sku, v.price FROM products p JOIN variants v ON v.product_id = p.id";

void PackedFileTest::aWorkbookIsImported()
{
    ImportFixture shop;
    const auto report = shop.import(goodBook());
    QVERIFY2(report, report ? "" : qPrintable(report.error().detail));
    QCOMPARE(report->format, QStringLiteral("shopify-products"));
    QCOMPARE(refusals(*report), QString());
    QCOMPARE(shop.rows(kStored), QStringLiteral("Peach|0042|150"));
}

void PackedFileTest::theSheetThatIsKnownIsTaken()
{
    ImportFixture shop;
    QVERIFY(shop.import(workbookOf({ { { "Read me", textRow(1, { "How to use this" }) },
        { "Items", textRow(1, { "Handle", "Title", "Price" }) + textRow(2, { "a", "Apple", "2" }) },
        { "Empty", "" } } })));
    QCOMPARE(shop.text("SELECT name FROM products"), QStringLiteral("Apple"));
}

void PackedFileTest::linesAreTheRowsOfTheSheet()
{
    ImportFixture shop;
    const auto report = shop.import(workbookOf({ { { "Items",
        textRow(3, { "Handle", "Title", "Body\n(HTML)", "Price" })
            + textRow(4, { "a", "Apple", "one\ntwo\nthree", "2" }) + textRow(7, { "b", "Bread", "", "much" }) } } }));
    QVERIFY(report);
    QCOMPARE(refusals(*report), QStringLiteral("7: The price cannot be read: much"));
    QCOMPARE(shop.text("SELECT description FROM products"), QStringLiteral("one\ntwo\nthree"));
}

void PackedFileTest::daysOfAWorkbookAreTimes()
{
    ImportFixture shop;
    const auto report =
        shop.import(workbookOf({ { { "Orders",
                                     textRow(1, { "order number", "sku", "quantity", "time", "unit price" })
                                         + "<row r=\"2\"><c><v>7</v></c><c><v>1</v></c><c><v>2</v></c><c "
                                           "s=\"1\"><v>46082.375</v></c><c><v>9.9499999999999993</v></c></row>" } },
            {}, {}, "<xf numFmtId=\"0\"/><xf numFmtId=\"22\"/>" }));
    QVERIFY2(report, report ? "" : qPrintable(report.error().detail));
    QCOMPARE(refusals(*report), QString());
    QCOMPARE(shop.rows("SELECT number, placed_at, total FROM orders"), QStringLiteral("7|%1|1990").arg(kMorning));
}

void PackedFileTest::anArchiveWithATableIsImported_data()
{
    QTest::addColumn<QByteArray>("content");
    const QByteArray tabbed = QByteArray(kCsv).replace(',', '\t');
    // 商品.csv as a Chinese Windows writes it
    const QByteArray gbkName = "\xC9\xCC\xC6\xB7.csv";
    QTest::newRow("csv") << zipOf({ { "export/products.csv", kCsv } });
    QTest::newRow("tsv in capitals") << zipOf({ { "PRODUCTS.TSV", tabbed } });
    QTest::newRow("a name in GBK") << zipOf({ { gbkName, kCsv } });
    QTest::newRow("workbook") << zipOf({ { "products.xlsx", goodBook() } });
    QTest::newRow("beside others") << zipOf({ { "readme.txt", "Read me first." }, { "photo.jpg", "\xFF\xD8" },
        { "__MACOSX/._products.csv", "junk" }, { "._products.csv", kCsv }, { "products.csv", kCsv } });
}

void PackedFileTest::anArchiveWithATableIsImported()
{
    QFETCH(QByteArray, content);
    ImportFixture shop;
    const auto report = shop.import(content);
    QVERIFY2(report, report ? "" : qPrintable(report.error().detail));
    QCOMPARE(shop.rows(kStored), QStringLiteral("Peach|0042|150"));
}

void PackedFileTest::whatCannotBeReadGetsASentence_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("sentence");
    const auto row = [](const char *name, const QByteArray &content, const char *sentence) {
        QTest::newRow(name) << content << QString::fromUtf8(sentence);
    };
    QByteArray garbled = zipOf({ { "products.csv", kCsv + QByteArray(5000, 'x') + kCsv } });
    garbled[45] = static_cast<char>(garbled[45] ^ 0x55);
    row("cut to its magic", "PK\x03\x04", "The archive or workbook is damaged.");
    row("garbled", garbled, "The archive or workbook is damaged.");
    row("no table", zipOf({ { "photo.jpg", "x" } }), "The archive holds no CSV, TSV or XLSX file.");
    row("empty archive", QByteArray("PK\x05\x06", 4) + QByteArray(18, '\0'),
        "The archive holds no CSV, TSV or XLSX file.");
    row("an unknown table", zipOf({ { "a.csv", "x,y\n1,2\n" } }), "No row with known column names");
    row("two tables", zipOf({ { "a.csv", kCsv }, { "\xC9\xCC\xC6\xB7.csv", kCsv } }),
        "Several tables in it can be imported; import them one by one from files of their own: a.csv, 商品.csv.");
    row("a password", zipOf({ { "a.csv", kCsv } }, "secret"),
        "The archive has a password; unpack it and import the file inside.");
    row("a bomb", zipOf({ { "a.csv", QByteArray(80 * 1024 * 1024, 'a') } }),
        "The archive or workbook unpacks to more than any table holds.");
    row("broken XML", zipOf({ { "xl/workbook.xml", "<workbook>" }, { "xl/_rels/workbook.xml.rels", "<a>" } }),
        "The archive or workbook is damaged.");
    row("a missing part", zipOf({ { "xl/workbook.xml", "<workbook/>" } }), "The archive or workbook is damaged.");
    row("an empty workbook", workbookOf({}), "The archive holds no CSV, TSV or XLSX file.");
}

void PackedFileTest::whatCannotBeReadGetsASentence()
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

void PackedFileTest::aWorkbookThatWasCutIsDamaged()
{
    ImportFixture shop;
    const QByteArray whole = goodBook();
    for (const qsizetype length : { whole.size() / 4, whole.size() / 2, whole.size() - 1 })
        QCOMPARE(shop.failure(whole.first(length)), QStringLiteral("The archive or workbook is damaged."));
}

QTEST_GUILESS_MAIN(PackedFileTest)
#include "tst_packedfile.moc"

// Exports: what spreadsheets open safely, and what programs read exactly.
#include "models/db/database.h"
#include "models/exporting/csvwriter.h"
#include "models/exporting/exporter.h"
#include "models/importing/workbook.h"
#include "models/orders/orderstore.h"
#include "tests/support/shopfixture.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>
#include <clocale>

using namespace jishi;
using namespace jishi::testing;
using namespace Qt::StringLiterals;

class TstExporter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aTextThatWouldRunIsMadeHarmless_data();
    void aTextThatWouldRunIsMadeHarmless();
    void ourOwnNegativeAmountsStayNumbers();
    void cellsAreQuotedAsTheRfcSays();
    void aFileBeginsWithItsMarkAndEndsRowsWithCrLf();
    void productsHaveOneRowPerVariant();
    void anEvilNameDoesNotBecomeAFormula();
    void amountsAreIntegersInJson();
    void archivedProductsStayOut();
    void timesAreInTheShopsZone();
    void aWorkbookHasNumbersTextsAndDays();
    void aTextTooLongForACellIsSaid();
    void theDecimalSignIsAPointInEveryLanguage();
    void theApostropheComesOffAgain();
};

// The sheet of the only table, as an import sees it.
static QString sheetOf(const QByteArray &book)
{
    auto archive = ZipArchive::open({ book.constData(), static_cast<size_t>(book.size()) });
    if (!archive)
        return archive.error().detail;
    auto workbook = Workbook::open(*archive);
    return workbook ? QString::fromUtf8(*workbook->csv(workbook->sheets().at(0))) : workbook.error().detail;
}

void TstExporter::aTextThatWouldRunIsMadeHarmless_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("cell");
    for (const char *evil :
        { "=cmd|' /C calc'!A0", "+1+1", "-2+3", "@SUM(A1)", "\tx", "\rx", "\nx", " =1+1", "'=1+1", "-" })
        QTest::newRow(evil) << QString::fromLatin1(evil) << u'\'' + QString::fromLatin1(evil);
    QTest::newRow("full width") << u"＝1+1"_s << u"'＝1+1"_s;
    for (const char *harmless : { "", "apple", "a=b", "5-3", "'quoted'", "007" })
        QTest::newRow(harmless) << QString::fromLatin1(harmless) << QString::fromLatin1(harmless);
}

void TstExporter::aTextThatWouldRunIsMadeHarmless()
{
    QFETCH(const QString, text);
    QFETCH(const QString, cell);
    QCOMPARE(withoutFormula(text), cell);
}

void TstExporter::ourOwnNegativeAmountsStayNumbers()
{
    CsvWriter csv;
    csv.plain(u"-12.50"_s).text(u"-12.50"_s);
    csv.endRow();
    QCOMPARE(csv.bytes().mid(3), QByteArray("-12.50,'-12.50\r\n"));
}

void TstExporter::cellsAreQuotedAsTheRfcSays()
{
    CsvWriter csv;
    csv.text(u"a,b"_s).text(u"say \"hi\""_s).text(u"two\nlines"_s).text(u" blank "_s).text(QString()).text(u"plain"_s);
    csv.endRow();
    QCOMPARE(csv.bytes().mid(3), QByteArray("\"a,b\",\"say \"\"hi\"\"\",\"two\nlines\",\" blank \",,plain\r\n"));
}

void TstExporter::aFileBeginsWithItsMarkAndEndsRowsWithCrLf()
{
    ShopFixture shop;
    for (const ExportTable table : { ExportTable::Products, ExportTable::Customers, ExportTable::Orders }) {
        const QByteArray csv = *Exporter(shop.connection(), shop.context()).csv(table);
        QVERIFY(csv.startsWith("\xEF\xBB\xBF"));
        QVERIFY(csv.endsWith("\r\n"));
        QCOMPARE(csv.count('\n'), 1);
    }
}

void TstExporter::productsHaveOneRowPerVariant()
{
    ShopFixture shop;
    shop.addVariant("0042", 1990);
    QVERIFY(shop.run("INSERT INTO variants (uuid, product_id, sku, title, price, cost, created_at) VALUES "
                     "(randomblob(16), 1, '0043', 'Large', 5, 3, 0)"));
    const QList<QByteArray> lines = Exporter(shop.connection(), shop.context()).csv(ExportTable::Products)->split('\n');
    QCOMPARE(lines.size(), 4);
    QVERIFY(lines[1].contains(",0042,0042,,") || lines[1].contains(",0042,,0042,"));
    QVERIFY(lines[1].contains(",19.90,"));
    QVERIFY(lines[2].contains(",Large,0043,"));
    QVERIFY(lines[2].contains(",0.05,,,,,0.03,"));
}

void TstExporter::anEvilNameDoesNotBecomeAFormula()
{
    ShopFixture shop;
    shop.addVariant("=1+1", 100);
    OrderDraft draft;
    draft.customerName = u"=HYPERLINK(\"http://x\")"_s;
    draft.note = u"@evil"_s;
    draft.clientRef = u"-ref"_s;
    draft.lines.push_back({ 1, Quantity::units(1), std::nullopt, Money() });
    QVERIFY(inTransaction(shop.connection(), [&](Transaction &) {
        return OrderStore(shop.connection(), shop.context()).place(draft);
    }).ok());
    for (const ExportTable table : { ExportTable::Products, ExportTable::Customers, ExportTable::Orders }) {
        const QByteArray csv = *Exporter(shop.connection(), shop.context()).csv(table);
        for (const char *cell : { ",=", ",@", ",-", ",+", ",\"=", "\n=" })
            QVERIFY2(!csv.contains(cell), csv.constData());
    }
}

void TstExporter::amountsAreIntegersInJson()
{
    ShopFixture shop;
    shop.addVariant("A", 1990);
    const QJsonObject json =
        QJsonDocument::fromJson(*Exporter(shop.connection(), shop.context()).json(ExportTable::Products)).object();
    const QJsonObject product = json.value(u"products"_s).toArray().at(0).toObject();
    QCOMPARE(product.value(u"price"_s).toInteger(), 1990);
    QCOMPARE(product.value(u"sku"_s).toString(), u"A"_s);
    QCOMPARE(product.value(u"tracksStock"_s).toBool(), true);
    QVERIFY(product.value(u"cost"_s).isNull());
    QCOMPARE(json.value(u"currency"_s).toString(), u"CNY"_s);
}

void TstExporter::archivedProductsStayOut()
{
    ShopFixture shop;
    shop.addVariant("A", 1990);
    QVERIFY(shop.run("UPDATE products SET deleted_at = 1"));
    QCOMPARE(Exporter(shop.connection(), shop.context()).csv(ExportTable::Products)->count('\n'), 1);
}

void TstExporter::timesAreInTheShopsZone()
{
    ShopFixture shop;
    shop.addVariant("A", 1990);
    OrderDraft draft;
    draft.lines.push_back({ 1, Quantity::units(1), std::nullopt, Money() });
    QVERIFY(inTransaction(shop.connection(), [&](Transaction &) {
        return OrderStore(shop.connection(), shop.context()).place(draft);
    }).ok());
    QVERIFY(
        Exporter(shop.connection(), shop.context()).csv(ExportTable::Orders)->contains("2026-03-01T09:00:00+08:00"));
}

void TstExporter::aWorkbookHasNumbersTextsAndDays()
{
    ShopFixture shop;
    shop.addVariant("0042", 995);
    OrderDraft draft;
    draft.customerName = u"=HYPERLINK(\"http://x\")"_s;
    draft.lines.push_back({ 1, Quantity::units(2), std::nullopt, Money() });
    QVERIFY(inTransaction(shop.connection(), [&](Transaction &) {
        return OrderStore(shop.connection(), shop.context()).place(draft);
    }).ok());
    const Exporter exporter(shop.connection(), shop.context());
    const auto book = exporter.xlsx(ExportTable::Orders);
    QVERIFY(book);
    const QStringList lines = sheetOf(*book).split(u'\n');
    QVERIFY(lines[0].startsWith(u"Order Number,Order ID,Time,"_s));
    QVERIFY2(lines[1].contains(u",2026-03-01 09:00:00,placed,"_s), qPrintable(lines[1]));
    QVERIFY2(lines[1].contains(u",\"=HYPERLINK(\"\"http://x\"\")\","_s), qPrintable(lines[1]));
    QVERIFY2(lines[1].contains(u",2,9.95,0,19.9,"_s), qPrintable(lines[1]));
    auto archive = ZipArchive::open({ book->constData(), static_cast<size_t>(book->size()) });
    const auto xml = archive->read(QByteArrayLiteral("xl/worksheets/sheet1.xml"));
    QVERIFY(xml);
    QVERIFY(!xml->contains("<f>"));
    QVERIFY(sheetOf(*exporter.xlsx(ExportTable::Products)).contains(u",0042,"_s));
    QVERIFY(sheetOf(*exporter.xlsx(ExportTable::Customers)).startsWith(u"Customer ID,"_s));
}

void TstExporter::aTextTooLongForACellIsSaid()
{
    ShopFixture shop;
    shop.addVariant("A", 1990);
    QVERIFY(shop.run("UPDATE products SET description = hex(zeroblob(20000))"));
    const auto book = Exporter(shop.connection(), shop.context()).xlsx(ExportTable::Products);
    QVERIFY(!book);
    QVERIFY(book.error().kind == ErrorKind::Refused);
    QCOMPARE(book.error().detail, u"A text is longer than the cell of a workbook can be; export as CSV."_s);
}

void TstExporter::theDecimalSignIsAPointInEveryLanguage()
{
    const char *const german = setlocale(LC_NUMERIC, "de_DE.UTF-8");
    if (!german)
        QSKIP("There is no German here.");
    ShopFixture shop;
    shop.addVariant("A", 1990);
    shop.addVariant("B", 2050);
    const QString sheet = sheetOf(*Exporter(shop.connection(), shop.context()).xlsx(ExportTable::Products));
    setlocale(LC_NUMERIC, "C");
    QVERIFY2(sheet.contains(u",19.9,"_s) && sheet.contains(u",20.5,"_s), qPrintable(sheet));
}

void TstExporter::theApostropheComesOffAgain()
{
    for (const QString &text : { u"=1"_s, u"'=1"_s, u"''=1"_s, u"' =1"_s, u" =1"_s, u"'quoted'"_s, u"'"_s, u""_s,
             u"plain"_s, u"'-"_s, u"-"_s })
        QCOMPARE(withFormula(withoutFormula(text)), text);
}

QTEST_GUILESS_MAIN(TstExporter)
#include "tst_exporter.moc"

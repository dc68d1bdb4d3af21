// Importing as a person sees it: counts and refused lines before anything is changed, and nothing left behind when she
// stops it.
#include "models/importing/importreport.h"
#include "tests/support/shopfixture.h"
#include "ui/importing/importcountsmodel.h"
#include "ui/importing/importdialog.h"
#include "ui/importing/refusedlinesmodel.h"
#include "ui/theme/theme.h"

#include <QAbstractItemModelTester>
#include <QAbstractItemView>
#include <QComboBox>
#include <QFile>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace Qt::StringLiterals;

namespace jishi {

class ImportDialogTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void theDryRunShowsCountsAndRefusedLines();
    void importingForGoodStoresWhatWasShown();
    void stoppingLeavesNothing();
    void aFileThatIsNoTableIsExplained();
    void anUnknownTableIsAskedAboutAndRemembered();
    void choosingAFieldTwiceTakesItFromTheOtherColumn();
    void aRecognisedFileCanBeReadOtherwiseAndForgotten();
    void aRefusedRowIsPutRightInPlace();
    void aLongReasonIsReadWhole();
    void rowsAndProductsAreBothCounted();
    void whatWasPutRightIsImportedWithoutATrial();
    void theTablesKeepTheRulesOfModels();

private:
    QString writeFile(const QByteArray &content);
    void examine(const QByteArray &content);
    QAbstractItemModel *counts() { return m_dialog->findChild<QAbstractItemView *>(u"importCounts"_s)->model(); }
    QAbstractItemModel *refused() { return m_dialog->findChild<QAbstractItemView *>(u"importRefused"_s)->model(); }
    QString title() { return m_dialog->findChild<QLabel *>(u"importTitle"_s)->text(); }
    QPushButton *importButton() { return m_dialog->findChild<QPushButton *>(u"importNow"_s); }
    int64_t ordersInShop() { return inShop("SELECT count(*) FROM orders"); }
    int64_t inShop(const char *sql);
    template <typename T>
    T *part(const char *name)
    {
        T *found = m_dialog->findChild<T *>(QString::fromLatin1(name));
        if (!found)
            qFatal("There is no %s", name);
        return found;
    }
    // As a person does with the box above a column.
    void choose(int column, const QString &field);
    QString reading(int row)
    {
        return part<QAbstractItemView>("mappingPreview")->model()->index(row, 1).data().toString();
    }

    std::unique_ptr<testing::ShopFixture> m_fixture;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<Shop> m_shop;
    std::unique_ptr<ImportDialog> m_dialog;
};

namespace {
const QByteArray kLines = "Order,SKU,Name,Quantity,Unit Price,Time,Customer\n"
                          "1001,MG-1,Mango,2,39.90,2026-02-01 09:00,Li Wei\n"
                          "1001,AP-1,Apple,1,12.50,2026-02-01 09:00,Li Wei\n"
                          "1002,MG-1,Mango,many,39.90,2026-02-02 10:00,Chen Hao\n"
                          "1003,AP-1,Apple,4,12.50,2026-02-03 11:00,Chen Hao\n";

QByteArray manyLines()
{
    QByteArray lines = "Order,SKU,Name,Quantity,Unit Price,Time,Customer\n";
    for (int i = 0; i < 60000; ++i)
        lines += QByteArray::number(100000 + i / 3) + ",SKU-" + QByteArray::number(i % 700)
            + ",Item,2,39.90,2026-02-01 09:00,C" + QByteArray::number(i / 30) + "\n";
    return lines;
}
} // namespace

void ImportDialogTest::init()
{
    m_fixture = std::make_unique<testing::ShopFixture>();
    m_theme = std::make_unique<Theme>(*qApp);
    m_fixture->close();
    auto shop = Shop::open(m_fixture->path(), m_fixture->clock());
    QVERIFY(shop.ok());
    m_shop = std::move(*shop);
    m_dialog = std::make_unique<ImportDialog>(*m_shop, *m_theme);
    m_dialog->show();
}

void ImportDialogTest::cleanup()
{
    m_dialog.reset();
    m_shop.reset();
    m_theme.reset();
    m_fixture.reset();
}

QString ImportDialogTest::writeFile(const QByteArray &content)
{
    QFile file(m_fixture->path(u"lines.csv"_s));
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("The test file cannot be written");
    return file.fileName();
}

void ImportDialogTest::examine(const QByteArray &content)
{
    QSignalSpy examined(m_dialog.get(), &ImportDialog::examined);
    m_dialog->examine(writeFile(content));
    QTRY_COMPARE_WITH_TIMEOUT(examined.count(), 1, 60000);
}

int64_t ImportDialogTest::inShop(const char *sql)
{
    const auto count = m_shop->database().view().integer(sql);
    return count ? *count : -1;
}

void ImportDialogTest::choose(int column, const QString &field)
{
    auto *box = part<QComboBox>(qPrintable(u"columnField%1"_s.arg(column)));
    box->setCurrentIndex(box->findText(field));
    Q_EMIT box->activated(box->currentIndex());
}

void ImportDialogTest::theDryRunShowsCountsAndRefusedLines()
{
    examine(kLines);
    QVERIFY2(importButton()->isVisible(), qPrintable(title()));
    QCOMPARE(counts()->index(0, ImportCountsModel::Kind).data().toString(), u"Products"_s);
    QCOMPARE(counts()->index(0, ImportCountsModel::Added).data().toString(), u"2"_s);
    QCOMPARE(refused()->rowCount(), 1);
    QCOMPARE(refused()->index(0, RefusedLinesModel::Line).data().toString(), u"4"_s);
    QVERIFY(!refused()->index(0, RefusedLinesModel::Reason).data().toString().isEmpty());
    QCOMPARE(ordersInShop(), 0);
}

void ImportDialogTest::importingForGoodStoresWhatWasShown()
{
    examine(kLines);
    QSignalSpy imported(m_dialog.get(), &ImportDialog::imported);
    importButton()->click();
    QTRY_COMPARE(imported.count(), 1);
    QCOMPARE(ordersInShop(), 2);
    QVERIFY(!importButton()->isVisible());
    // The same file again has nothing new.
    examine(kLines);
    QVERIFY(!importButton()->isVisible());
    QCOMPARE(m_dialog->findChild<QLabel *>(u"importText"_s)->text(),
        u"All rows but the refused ones are in the shop already."_s);
}

void ImportDialogTest::stoppingLeavesNothing()
{
    examine(manyLines());
    importButton()->click();
    m_dialog->findChild<QPushButton *>(u"cancelImport"_s)->click();
    QTRY_COMPARE_WITH_TIMEOUT(title(), u"Stopped"_s, 60000);
    QCOMPARE(ordersInShop(), 0);
    QVERIFY(m_dialog->isVisible());
}

void ImportDialogTest::aFileThatIsNoTableIsExplained()
{
    examine(QByteArray("\x7f\x45\x4c\x46\0\0\0\1\2\3", 10));
    QCOMPARE(title(), u"This file cannot be understood"_s);
    QVERIFY(!importButton()->isVisible());
}

void ImportDialogTest::anUnknownTableIsAskedAboutAndRemembered()
{
    examine("品名,怎么卖,还有多少\n海南芒果,39.9,12\n苹果,便宜,3\n");
    QCOMPARE(title(), u"What Do the Columns Hold?"_s);
    QCOMPARE(part<QComboBox>("columnField0")->currentText(), u"Product name"_s); // guessed
    QCOMPARE(reading(0), u"海南芒果"_s);
    choose(1, u"Price"_s);
    choose(2, u"On hand"_s);
    QCOMPARE(reading(0), u"海南芒果 · Price 39.90 · On hand 12"_s);
    QVERIFY(reading(1).startsWith(u"Refused: ")); // a price in words
    QSignalSpy examined(m_dialog.get(), &ImportDialog::examined);
    importButton()->click();
    QTRY_COMPARE(examined.count(), 1);
    QCOMPARE(refused()->rowCount(), 1);
    QSignalSpy imported(m_dialog.get(), &ImportDialog::imported);
    importButton()->click();
    QTRY_COMPARE(imported.count(), 1);
    QCOMPARE(inShop("SELECT on_hand FROM variants WHERE price = 3990"), int64_t(12000));
    // The next file with these columns needs no answer.
    examine("品名,怎么卖,还有多少\n香蕉,5,1\n");
    QVERIFY(importButton()->isVisible());
    QCOMPARE(counts()->index(0, ImportCountsModel::Added).data().toString(), u"1"_s);
}

void ImportDialogTest::choosingAFieldTwiceTakesItFromTheOtherColumn()
{
    examine("Thing,First,Second\nMango,1,2\n");
    QVERIFY(!importButton()->isEnabled());
    QVERIFY(!part<QLabel>("mappingMissing")->text().isEmpty());
    choose(0, u"Product name"_s);
    choose(1, u"Price"_s);
    QVERIFY(importButton()->isEnabled());
    choose(2, u"Price"_s);
    QCOMPARE(part<QComboBox>("columnField1")->currentText(), u"Leave out"_s);
    QCOMPARE(reading(0), u"Mango · Price 2.00"_s);
    // Going on to another field gives it back.
    choose(2, u"Cost"_s);
    QCOMPARE(reading(0), u"Mango · Price 1.00 · Cost 2.00"_s);
}

void ImportDialogTest::aRecognisedFileCanBeReadOtherwiseAndForgotten()
{
    const QByteArray file = "Handle,Title,Variant Price,Phone\nm,Mango,9,13800001111\n";
    examine(file);
    QCOMPARE(part<QLabel>("importText")->text(), u"The file holds Shopify products."_s);
    QSignalSpy asked(m_dialog.get(), &ImportDialog::columnsAsked);
    part<QPushButton>("importColumns")->click();
    QTRY_COMPARE(asked.count(), 1);
    QVERIFY(!part<QPushButton>("forgetColumns")->isVisible());
    part<QWidget>("mappedRows")->findChild<QPushButton *>(u"segment1"_s)->click(); // each row is a customer
    choose(1, u"Customer name"_s);
    QCOMPARE(reading(0), u"Mango · Phone 13800001111"_s);
    QSignalSpy examined(m_dialog.get(), &ImportDialog::examined);
    importButton()->click();
    QTRY_COMPARE(examined.count(), 1);
    QSignalSpy imported(m_dialog.get(), &ImportDialog::imported);
    importButton()->click();
    QTRY_COMPARE(imported.count(), 1);
    QCOMPARE(inShop("SELECT count(*) FROM customers"), int64_t(1));
    examine(file);
    part<QPushButton>("importColumns")->click();
    QTRY_COMPARE(asked.count(), 2);
    part<QPushButton>("forgetColumns")->click();
    QTRY_COMPARE(part<QLabel>("importText")->text(), u"The file holds Shopify products."_s);
}

void ImportDialogTest::aRefusedRowIsPutRightInPlace()
{
    examine(kLines);
    QCOMPARE(refused()->rowCount(), 1);
    QVERIFY(!part<QPushButton>("tryImportAgain")->isVisible());
    auto *view = part<QAbstractItemView>("importRefused");
    const QModelIndex quantity = refused()->index(0, RefusedLinesModel::FirstCell + 3);
    QCOMPARE(quantity.data().toString(), u"many"_s);
    QVERIFY(quantity.data(RefusedLinesModel::OffendsRole).toBool());
    QVERIFY(!quantity.siblingAtColumn(RefusedLinesModel::FirstCell).data(RefusedLinesModel::OffendsRole).toBool());
    view->setCurrentIndex(quantity);
    view->edit(quantity);
    auto *editor = view->findChild<QLineEdit *>();
    QVERIFY(editor);
    editor->selectAll();
    QTest::keyClicks(editor, u"3"_s);
    QTest::keyClick(editor, Qt::Key_Return);
    QTRY_VERIFY(part<QPushButton>("tryImportAgain")->isVisible());
    QSignalSpy examined(m_dialog.get(), &ImportDialog::examined);
    part<QPushButton>("tryImportAgain")->click();
    QTRY_COMPARE(examined.count(), 1);
    QCOMPARE(refused()->rowCount(), 0);
    QSignalSpy imported(m_dialog.get(), &ImportDialog::imported);
    importButton()->click();
    QTRY_COMPARE(imported.count(), 1);
    QCOMPARE(inShop("SELECT sum(quantity) FROM order_lines"), int64_t(10000));
    // What was just imported can be taken back from here.
    QSignalSpy undone(m_dialog.get(), &ImportDialog::undoRequested);
    part<QPushButton>("undoImport")->click();
    QCOMPARE(undone.count(), 1);
    QVERIFY(!m_dialog->isVisible());
}

void ImportDialogTest::aLongReasonIsReadWhole()
{
    examine("Token,Item Name,Variation Name,SKU,Description,Categories,Price\n"
            "A,Strawberry jam,Small,JAM-S-200,,Pantry > Jams,4.50\n"
            "B,Honey from the hills,Regular,JAM-S-200,,Pantry,9.90\n");
    auto *view = part<QTableView>("importRefused");
    const QModelIndex line = refused()->index(0, RefusedLinesModel::Line);
    const QString reason = line.siblingAtColumn(RefusedLinesModel::Reason).data().toString();
    QVERIFY(reason.contains(u"JAM-S-200"_s));
    QCOMPARE(part<QLabel>("importReason")->text(), u"Line 3: %1"_s.arg(reason));
    QVERIFY(part<QLabel>("importReason")->isVisible());
    // The line and the reason are in sight, and what the reason speaks of stands beside them.
    QCOMPARE(view->horizontalScrollBar()->value(), 0);
    QCOMPARE(view->horizontalHeader()->visualIndex(RefusedLinesModel::FirstCell + 3),
        static_cast<int>(RefusedLinesModel::FirstCell));
}

void ImportDialogTest::rowsAndProductsAreBothCounted()
{
    examine("Token,Item Name,Variation Name,SKU,Description,Categories,Price\n"
            "A,Jam,Small,JAM-S,,,4.50\nA,Jam,Large,JAM-L,,,7.50\nB,Honey,Regular,HON,,,9.90\n");
    QCOMPARE(title(), u"3 Row(s) to Import"_s);
    QVERIFY(part<QLabel>("importText")->text().contains(u"2 product(s)"_s));
    // Where each row is a product of its own, there is nothing to explain.
    examine("Token,Item Name,Variation Name,SKU,Description,Categories,Price\n"
            "A,Jam,Small,JAM-S,,,4.50\nB,Honey,Regular,HON,,,9.90\n");
    QCOMPARE(part<QLabel>("importText")->text(), u"The file holds Square items."_s);
}

void ImportDialogTest::whatWasPutRightIsImportedWithoutATrial()
{
    examine(kLines);
    QVERIFY(refused()->setData(refused()->index(0, RefusedLinesModel::FirstCell + 3), u"3"_s));
    QSignalSpy imported(m_dialog.get(), &ImportDialog::imported);
    importButton()->setFocus();
    QTest::keyClick(importButton(), Qt::Key_Return);
    QTRY_COMPARE(imported.count(), 1);
    QCOMPARE(refused()->rowCount(), 0);
    QCOMPARE(inShop("SELECT sum(quantity) FROM order_lines"), int64_t(10000));
    QVERIFY(!part<QPushButton>("tryImportAgain")->isVisible());
}

void ImportDialogTest::theTablesKeepTheRulesOfModels()
{
    ImportCountsModel countsModel;
    RefusedLinesModel refusedModel;
    QAbstractItemModelTester countsTester(&countsModel, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QAbstractItemModelTester refusedTester(&refusedModel, QAbstractItemModelTester::FailureReportingMode::QtTest);
    ImportReport report;
    report.products = { 3, 2, 1 };
    countsModel.setReport(report);
    QCOMPARE(countsModel.rowCount(), 1);
    refusedModel.setLines({ { 7, u"no price"_s, {} }, { 9, u"no quantity"_s, {} } });
    QCOMPARE(refusedModel.rowCount(), 2);
}

} // namespace jishi

QTEST_MAIN(jishi::ImportDialogTest)
#include "tst_importdialog.moc"

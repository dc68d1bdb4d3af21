// The catalog as a person uses it: typing finds, Enter opens, what is saved is in the shop, what is refused is still in
// the form.
#include "models/catalog/catalogstore.h"
#include "models/catalog/shoplists.h"
#include "models/search/liveindex.h"
#include "models/stock/stockledger.h"
#include "models/tables/producttable.h"
#include "tests/support/shopfixture.h"
#include "ui/actions/commandtable.h"
#include "ui/catalog/bulkeditdialog.h"
#include "ui/catalog/bulkeditmodel.h"
#include "ui/catalog/catalogpage.h"
#include "ui/catalog/picturesedit.h"
#include "ui/catalog/producteditor.h"
#include "ui/catalog/stockcountdialog.h"
#include "ui/catalog/variantsmodel.h"
#include "ui/shell/taskstrip.h"
#include "ui/stock/movementdialog.h"
#include "ui/stock/stockhistorydialog.h"
#include "ui/theme/theme.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/searchfield.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QMessageBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

namespace jishi {

class CatalogPageTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void typingPinyinInitialsFiltersTheCatalog();
    void addingAProductWithTwoVariantsSavesIt();
    void colorsAndSizesArePricedInAGrid();
    void codesPricesPicturesAndFieldsAreAllEditedInOnePlace();
    void aSaleThatEndsBeforeItBeginsIsRefused();
    void editingAPriceChangesOnlyThat();
    void whatSomebodyElseChangedMeanwhileIsKept();
    void aDuplicateSkuIsRefusedAndNothingIsLost();
    void aPriceThatIsNoNumberIsMarkedAndNotSaved();
    void countingStockBooksAMovement();
    void goodsThatCameAreBookedWithAReason();
    void theHistoryOfAProductIsTold();
    void anArchivedProductComesBackWithUndo();
    void manyPricesChangeAtOnceAfterAPreview();
    void aDuplicateIsANewProductWithoutCodes();
    void leavingAsksOnlyWhenSomethingChanged();
    void theTableFollowsTheDatabase();
    void anEmptyShopSaysWhatToDo();
    void tableModelsKeepTheRulesOfModels();

private:
    RowId addProduct(const QString &name, const QString &sku, int64_t price);
    void open();
    ProductTable *table() { return m_page->findChild<ProductTable *>(); }
    ProductEditor *editor() { return m_page->findChild<ProductEditor *>(u"productEditor"_s); }
    ProductEditor *openEditor(RowId product);
    static void write(ProductEditor *editor, int row, int column, const QString &text);
    static void type(DataTable *view, const QString &text);
    static void retype(QLineEdit *field, const QString &text);
    static void addOption(ProductEditor *editor, int number, const QString &name, const QString &values);
    static VariantsModel *variants(ProductEditor *editor) { return editor->findChild<VariantsModel *>(); }
    Product stored(RowId id);
    QString rows(const char *sql) { return m_fixture->rows(sql); }

    std::unique_ptr<testing::ShopFixture> m_fixture;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<CommandTable> m_commands;
    std::unique_ptr<TaskStrip> m_tasks;
    std::unique_ptr<Shop> m_shop;
    std::unique_ptr<LiveIndex> m_index;
    std::unique_ptr<CatalogPage> m_page;
};

void CatalogPageTest::init()
{
    m_fixture = std::make_unique<testing::ShopFixture>();
    m_theme = std::make_unique<Theme>(*qApp);
    m_commands = std::make_unique<CommandTable>(*m_theme);
    m_tasks = std::make_unique<TaskStrip>();
}

void CatalogPageTest::cleanup()
{
    m_page.reset();
    m_index.reset();
    m_shop.reset();
    m_tasks.reset();
    m_commands.reset();
    m_theme.reset();
    m_fixture.reset();
}

RowId CatalogPageTest::addProduct(const QString &name, const QString &sku, int64_t price)
{
    Product product;
    product.name = name;
    product.variants.emplace_back();
    product.variants.back().sku = sku;
    product.variants.back().price = Money(price, {});
    const auto id = inTransaction(m_fixture->connection(), [&](Transaction &transaction) {
        return CatalogStore(transaction.connection(), m_fixture->context()).save(product);
    });
    return id ? *id : 0;
}

// From here on the shop belongs to the window's threads.
void CatalogPageTest::open()
{
    m_fixture->close();
    auto shop = Shop::open(m_fixture->path(), m_fixture->clock());
    QVERIFY2(shop.ok(), shop ? "" : qPrintable(shop.error().detail));
    m_shop = std::move(*shop);
    m_index = std::make_unique<LiveIndex>(m_shop->database());
    m_page = std::make_unique<CatalogPage>(*m_shop, *m_index, UiContext { *m_theme, *m_commands, *m_tasks });
    m_page->resize(1080, 700);
    m_page->show();
    QTRY_VERIFY(m_index->isReady());
    QTRY_VERIFY(!table()->isLoading());
}

ProductEditor *CatalogPageTest::openEditor(RowId product)
{
    m_page->showItem(QVariant::fromValue<qlonglong>(product));
    m_page->findChild<QPushButton *>(u"editProduct"_s)->click();
    const bool opened = QTest::qWaitFor([this] { return editor() != nullptr; });
    return opened ? editor() : nullptr;
}

void CatalogPageTest::write(ProductEditor *editor, int row, int column, const QString &text)
{
    auto *view = editor->findChild<DataTable *>(u"variantsTable"_s);
    const QModelIndex cell = view->model()->index(row, column);
    view->setCurrentIndex(cell);
    type(view, text);
}

void CatalogPageTest::type(DataTable *view, const QString &text)
{
    if (!view->viewport()->findChild<QLineEdit *>())
        view->edit(view->currentIndex());
    auto *field = view->viewport()->findChild<QLineEdit *>();
    QVERIFY(field);
    retype(field, text);
    QTRY_VERIFY(!view->viewport()->findChild<QLineEdit *>());
}

void CatalogPageTest::retype(QLineEdit *field, const QString &text)
{
    field->selectAll();
    QTest::keyClicks(field, text);
    QTest::keyClick(field, Qt::Key_Return);
}

void CatalogPageTest::addOption(ProductEditor *editor, int number, const QString &name, const QString &values)
{
    editor->findChild<QPushButton *>(u"addOption"_s)->click();
    QTest::keyClicks(editor->findChild<QLineEdit *>(u"optionName%1"_s.arg(number)), name);
    retype(editor->findChild<QLineEdit *>(u"optionValues%1"_s.arg(number)), values);
}

Product CatalogPageTest::stored(RowId id)
{
    return *CatalogStore(m_shop->database().view(), m_shop->context()).product(id);
}

void CatalogPageTest::typingPinyinInitialsFiltersTheCatalog()
{
    addProduct(u"海南芒果"_s, u"MG-1"_s, 3990);
    addProduct(u"红富士苹果"_s, u"AP-1"_s, 1250);
    open();
    QTRY_COMPARE(table()->rowCount(), 2);
    QTest::keyClicks(m_page->findChild<SearchField *>(u"catalogSearch"_s), u"hnmg"_s);
    QTRY_COMPARE(table()->rowCount(), 1);
    QCOMPARE(table()->index(0, ProductTable::Name).data().toString(), u"海南芒果"_s);
    m_page->findChild<SearchField *>(u"catalogSearch"_s)->clear();
    QTRY_COMPARE(table()->rowCount(), 2);
}

void CatalogPageTest::addingAProductWithTwoVariantsSavesIt()
{
    open();
    m_page->findChild<QPushButton *>(u"catalogNew"_s)->click();
    ProductEditor *form = editor();
    QVERIFY(form);
    QTest::keyClicks(form->findChild<QLineEdit *>(u"productName"_s), u"Shirt"_s);
    form->findChild<QComboBox *>(u"productCategory"_s)->setEditText(u"Clothing > Shirts"_s);
    write(form, 0, VariantCells::Sku, u"S-1"_s);
    write(form, 0, VariantCells::Price, u"99.50"_s);
    write(form, 0, VariantCells::OnHand, u"12"_s);
    addOption(form, 0, u"color"_s, u"Blue, Red"_s);
    write(form, 1, VariantCells::Sku, u"S-2"_s);
    QSignalSpy saved(form, &ProductEditor::saved);
    QTest::keyClick(form, Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(saved.count(), 1);

    const Product product = stored(saved.front().front().value<RowId>());
    QCOMPARE(product.name, u"Shirt"_s);
    QCOMPARE(product.optionNames, QStringList(u"color"_s));
    QCOMPARE(product.variants.size(), size_t(2));
    QCOMPARE(product.variants[0].optionValues, QStringList(u"Blue"_s));
    QCOMPARE(product.variants[0].price.minor(), 9950);
    QCOMPARE(product.variants[0].onHand, Quantity::units(12));
    QCOMPARE(product.variants[1].title, u"Red"_s);
    QCOMPARE(product.variants[1].sku, u"S-2"_s);
    QCOMPARE(product.variants[1].price.minor(), 9950); // taken over from its neighbour
    QTRY_COMPARE(table()->rowCount(), 1);
    QCOMPARE(table()->index(0, ProductTable::CategoryName).data().toString(), u"Shirts"_s);
}

void CatalogPageTest::colorsAndSizesArePricedInAGrid()
{
    open();
    m_page->findChild<QPushButton *>(u"catalogNew"_s)->click();
    ProductEditor *form = editor();
    QVERIFY(form);
    QTest::keyClicks(form->findChild<QLineEdit *>(u"productName"_s), u"Shirt"_s);
    addOption(form, 0, u"color"_s, u"Blue, Red"_s);
    addOption(form, 1, u"size"_s, u"M, L, XL"_s);
    QCOMPARE(variants(form)->rowCount(), 6);
    form->findChild<QPushButton *>(u"segment2"_s)->click();
    auto *grid = form->findChild<DataTable *>(u"variantsGrid"_s);
    QVERIFY(grid->isVisible());
    QCOMPARE(grid->model()->headerData(3, Qt::Horizontal).toString(), u"XL"_s);
    // Typed while a whole column is selected, it goes into all of it.
    grid->selectionModel()->select(grid->model()->index(0, 3), QItemSelectionModel::ClearAndSelect);
    grid->selectionModel()->select(grid->model()->index(1, 3), QItemSelectionModel::Select);
    grid->selectionModel()->setCurrentIndex(grid->model()->index(1, 3), QItemSelectionModel::NoUpdate);
    type(grid, u"120"_s);
    QCOMPARE(grid->model()->index(0, 3).data().toString(), u"120.00"_s);
    QCOMPARE(grid->model()->index(1, 3).data().toString(), u"120.00"_s);
    QCOMPARE(grid->model()->index(1, 2).data().toString(), u"0.00"_s);
    // A color that goes takes its variants along, a size that is spelled anew keeps them.
    retype(form->findChild<QLineEdit *>(u"optionValues0"_s), u"Red"_s);
    retype(form->findChild<QLineEdit *>(u"optionValues1"_s), u"M, L, XXL"_s);
    QSignalSpy saved(form, &ProductEditor::saved);
    form->save();
    QTRY_COMPARE(saved.count(), 1);
    const Product product = stored(saved.front().front().value<RowId>());
    QStringList lines;
    for (const Variant &variant : product.variants)
        lines << variant.title + u'=' + variant.price.toPlain();
    QCOMPARE(lines.join(u", "_s), u"Red / M=0.00, Red / L=0.00, Red / XXL=120.00"_s);
}

void CatalogPageTest::codesPricesPicturesAndFieldsAreAllEditedInOnePlace()
{
    const RowId id = addProduct(u"Mango"_s, u"MG-1"_s, 3990);
    QVERIFY(inTransaction(m_fixture->connection(), [&](Transaction &) {
        ShopLists lists(m_fixture->connection(), m_fixture->context());
        if (auto saved = lists.save({ ResellerTier { 0, u"Gold"_s } }); !saved)
            return saved;
        return lists.save({ CustomField { 0, u"Origin"_s, CustomFieldKind::Text, {} } });
    }));
    open();
    ProductEditor *form = openEditor(id);
    QVERIFY(form);
    write(form, 0, VariantCells::Barcode, u"0690001, 0690002"_s);
    form->findChild<QPushButton *>(u"segment1"_s)->click(); // the prices
    write(form, 0, VariantCells::Sale, u"29.90"_s);
    write(form, 0, VariantCells::SaleFrom, u"2026-03-01"_s);
    write(form, 0, VariantCells::SaleUntil, u"2026-03-08"_s);
    write(form, 0, VariantCells::FirstTier, u"25"_s);
    retype(form->findChild<QLineEdit *>(u"customField0"_s), u"Hainan"_s);
    form->findChild<QComboBox *>(u"productSupplier"_s)->setEditText(u"Orchard"_s);
    auto *pictures = form->findChild<PicturesEdit *>(u"productPictures"_s);
    for (const Qt::GlobalColor colour : { Qt::red, Qt::green }) {
        QImage image(8, 8, QImage::Format_RGB32);
        image.fill(colour);
        QGuiApplication::clipboard()->setImage(image);
        QTest::keySequence(pictures, QKeySequence::Paste);
    }
    QTest::keyClick(pictures, Qt::Key_Left, Qt::AltModifier); // green comes first
    QSignalSpy saved(form, &ProductEditor::saved);
    form->save();
    QTRY_COMPARE(saved.count(), 1);
    const Product product = stored(id);
    const Variant &variant = product.variants[0];
    QCOMPARE(variant.barcode, u"0690001"_s);
    QCOMPARE(variant.moreBarcodes, QStringList(u"0690002"_s));
    QCOMPARE(variant.sale, std::optional(SalePrice { Money(2990, {}), QDate(2026, 3, 1), QDate(2026, 3, 8) }));
    QCOMPARE(variant.tierPrices.at(0).price.minor(), 2500);
    QCOMPARE(product.customValues.at(0).value, u"Hainan"_s);
    QVERIFY(product.supplierId > 0);
    QCOMPARE(product.morePictures.size(), size_t(1));
    const CatalogStore catalog(m_shop->database().view(), m_shop->context());
    const QImage first = QImage::fromData(catalog.picture(product.pictureId)->content);
    QVERIFY(first.pixelColor(4, 4).green() > 200);

    // Opened again, nothing has changed.
    form = openEditor(id);
    QVERIFY(form);
    QVERIFY(!form->isChanged());
}

void CatalogPageTest::aSaleThatEndsBeforeItBeginsIsRefused()
{
    const RowId id = addProduct(u"Mango"_s, u"MG-1"_s, 3990);
    open();
    ProductEditor *form = openEditor(id);
    QVERIFY(form);
    form->findChild<QPushButton *>(u"segment1"_s)->click();
    write(form, 0, VariantCells::Sale, u"29.90"_s);
    write(form, 0, VariantCells::SaleFrom, u"2026-03-08"_s);
    write(form, 0, VariantCells::SaleUntil, u"March"_s);
    form->save();
    const auto *problem = form->findChild<QLabel *>(u"editorProblem"_s);
    QCOMPARE(problem->text(), u"Sale Until cannot be March. Write a day such as 2026-12-31."_s);
    write(form, 0, VariantCells::SaleUntil, u"2026-03-01"_s);
    form->save();
    QTRY_VERIFY(problem->text().contains(u"A sale ends before it begins."_s));
    QVERIFY(!stored(id).variants[0].sale);
}

void CatalogPageTest::editingAPriceChangesOnlyThat()
{
    const RowId id = addProduct(u"Mango"_s, u"MG-1"_s, 3990);
    QVERIFY(m_fixture->run("DELETE FROM outbox"));
    open();
    ProductEditor *form = openEditor(id);
    QVERIFY(form);
    QSignalSpy saved(form, &ProductEditor::saved);
    write(form, 0, VariantCells::Price, u"42"_s);
    form->save();
    QTRY_COMPARE(saved.count(), 1);
    QCOMPARE(stored(id).variants[0].price.minor(), 4200);
    m_page.reset();
    m_index.reset();
    m_shop.reset();
    m_fixture->reopen();
    QCOMPARE(rows("SELECT table_name, operation, fields FROM outbox"), uR"(variants|update|{"price":[3990,4200]})"_s);
}

void CatalogPageTest::whatSomebodyElseChangedMeanwhileIsKept()
{
    const RowId id = addProduct(u"Mango"_s, u"MG-1"_s, 3990);
    open();
    ProductEditor *form = openEditor(id);
    QVERIFY(form);
    Product other = stored(id);
    other.name = u"Mango from Hainan"_s;
    const auto renamed = m_shop->database().write([context = &m_shop->context(), other](Transaction &transaction) {
        return CatalogStore(transaction.connection(), *context).save(other);
    });
    QVERIFY(renamed.wait().ok());
    QSignalSpy saved(form, &ProductEditor::saved);
    write(form, 0, VariantCells::Price, u"42"_s);
    form->save();
    QTRY_COMPARE(saved.count(), 1);
    QCOMPARE(stored(id).name, u"Mango from Hainan"_s);
    QCOMPARE(stored(id).variants[0].price.minor(), 4200);
}

void CatalogPageTest::aDuplicateSkuIsRefusedAndNothingIsLost()
{
    addProduct(u"Mango"_s, u"MG-1"_s, 3990);
    const RowId id = addProduct(u"Apple"_s, u"AP-1"_s, 1250);
    open();
    ProductEditor *form = openEditor(id);
    QVERIFY(form);
    QSignalSpy saved(form, &ProductEditor::saved);
    write(form, 0, VariantCells::Sku, u"mg-1"_s);
    write(form, 0, VariantCells::Price, u"13"_s);
    form->save();
    const auto *problem = form->findChild<QLabel *>(u"editorProblem"_s);
    QTRY_COMPARE(problem->text(), u"Another product has the SKU mg-1 already. Nothing was saved yet."_s);
    QCOMPARE(saved.count(), 0);
    QVERIFY(form->isVisible());
    QCOMPARE(variants(form)->index(0, VariantCells::Price).data().toString(), u"13.00"_s);
    QCOMPARE(stored(id).variants[0].price.minor(), 1250);
    write(form, 0, VariantCells::Sku, u"AP-2"_s);
    form->save();
    QTRY_COMPARE(saved.count(), 1);
    QCOMPARE(stored(id).variants[0].sku, u"AP-2"_s);
}

void CatalogPageTest::aPriceThatIsNoNumberIsMarkedAndNotSaved()
{
    const RowId id = addProduct(u"Mango"_s, u"MG-1"_s, 3990);
    open();
    ProductEditor *form = openEditor(id);
    QVERIFY(form);
    write(form, 0, VariantCells::Price, u"4o"_s);
    form->save();
    QCOMPARE(
        form->findChild<QLabel *>(u"editorProblem"_s)->text(), u"Price cannot be 4o. Write a number such as 12.50."_s);
    QVERIFY(variants(form)->index(0, VariantCells::Price).data(VariantsModel::WrongRole).toBool());
    QCOMPARE(stored(id).variants[0].price.minor(), 3990);
}

void CatalogPageTest::countingStockBooksAMovement()
{
    const RowId id = addProduct(u"Mango"_s, u"MG-1"_s, 3990);
    open();
    m_page->showItem(QVariant::fromValue<qlonglong>(id));
    auto *button = m_page->findChild<QPushButton *>(u"countStock"_s);
    QTRY_VERIFY(button->isVisible());
    button->click();
    auto *dialog = m_page->findChild<StockCountDialog *>(u"stockCountDialog"_s);
    QVERIFY(dialog);
    auto *field = dialog->findChild<QLineEdit *>(u"count0"_s);
    field->selectAll();
    QTest::keyClicks(field, u"7.5"_s);
    QSignalSpy counted(dialog, &StockCountDialog::counted);
    dialog->findChild<QPushButton *>(u"saveCount"_s)->click();
    QTRY_COMPARE(counted.count(), 1);
    QTRY_COMPARE(table()->index(0, ProductTable::Stock).data().toString(), u"7.5"_s);
    m_page.reset();
    m_index.reset();
    m_shop.reset();
    m_fixture->reopen();
    QCOMPARE(rows("SELECT quantity, reason FROM stock_movements"), u"7500|count"_s);
}

void CatalogPageTest::goodsThatCameAreBookedWithAReason()
{
    addProduct(u"Mango"_s, u"MG-1"_s, 3990);
    open();
    QTRY_VERIFY(m_page->findChild<QPushButton *>(u"moveStock"_s)->isVisible());
    m_page->findChild<QPushButton *>(u"moveStock"_s)->click();
    auto *dialog = m_page->findChild<MovementDialog *>();
    QVERIFY(dialog);
    dialog->findChild<QPushButton *>(u"bookMovement"_s)->click();
    QVERIFY(!dialog->findChild<QLabel *>(u"movementProblem"_s)->text().isEmpty());
    dialog->findChild<QComboBox *>(u"movementReason"_s)->setCurrentIndex(1); // spoiled
    QTest::keyClicks(dialog->findChild<QLineEdit *>(u"movementQuantity"_s), u"2.5"_s);
    QTest::keyClicks(dialog->findChild<QLineEdit *>(u"movementNote"_s), u"too ripe"_s);
    QSignalSpy undoable(m_page.get(), &Page::undoable);
    dialog->findChild<QPushButton *>(u"bookMovement"_s)->click();
    QTRY_COMPARE(undoable.count(), 1);
    Statement row = m_shop->database().view().prepare("SELECT quantity, reason, note FROM stock_movements");
    QVERIFY(row.next());
    QCOMPARE(row.integer(0), -2500);
    QCOMPARE(row.text(1), u"write_off"_s);
    QCOMPARE(row.text(2), u"too ripe"_s);
}

void CatalogPageTest::theHistoryOfAProductIsTold()
{
    addProduct(u"Mango"_s, u"MG-1"_s, 3990);
    QVERIFY(inTransaction(m_fixture->connection(), [&](Transaction &transaction) {
        return StockLedger(transaction.connection(), m_fixture->context()).count(1, Quantity::units(7));
    }).ok());
    open();
    QTRY_VERIFY(m_page->findChild<QPushButton *>(u"stockHistory"_s)->isVisible());
    m_page->findChild<QPushButton *>(u"stockHistory"_s)->click();
    auto *dialog = m_page->findChild<StockHistoryDialog *>();
    QVERIFY(dialog);
    const auto *movements = dialog->findChild<DataTable *>(u"stockMovements"_s)->model();
    QTRY_COMPARE(movements->rowCount(), 1);
    QCOMPARE(movements->index(0, 2).data().toString(), u"+7"_s);
    QCOMPARE(dialog->findChild<QLabel *>(u"historySummary"_s)->text(), u"1 movement(s)"_s);
}

void CatalogPageTest::anArchivedProductComesBackWithUndo()
{
    const RowId id = addProduct(u"Mango"_s, u"MG-1"_s, 3990);
    open();
    m_page->showItem(QVariant::fromValue<qlonglong>(id));
    Message last;
    connect(m_page.get(), &Page::messageRequested, this, [&](const Message &message) { last = message; });
    auto *button = m_page->findChild<QPushButton *>(u"archiveProduct"_s);
    QTRY_VERIFY(button->isVisible());
    button->click();
    QTRY_COMPARE(table()->rowCount(), 0);
    QVERIFY(last.action);
    last.action();
    QTRY_COMPARE(table()->rowCount(), 1);
}

void CatalogPageTest::manyPricesChangeAtOnceAfterAPreview()
{
    const RowId mango = addProduct(u"Mango"_s, u"MG-1"_s, 3990);
    const RowId pear = addProduct(u"Pear"_s, u"PR-1"_s, 1000);
    const RowId plum = addProduct(u"Plum"_s, u"PL-1"_s, 500);
    open();
    QTRY_COMPARE(table()->rowCount(), 3);
    QSignalSpy undoable(m_page.get(), &Page::undoable);
    auto *view = m_page->findChild<DataTable *>(u"catalogTable"_s);
    view->selectRow(table()->rowOf(mango));
    view->selectionModel()->select(
        table()->index(table()->rowOf(plum), 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);
    auto *many = m_page->findChild<QPushButton *>(u"editMany"_s);
    QCOMPARE(many->text(), u"Edit 2 Selected…"_s);
    many->click();
    auto *dialog = m_page->findChild<BulkEditDialog *>();
    QVERIFY(dialog);
    QTest::keyClick(dialog->findChild<QComboBox *>(u"bulkPriceKind"_s), Qt::Key_Down);
    QTest::keyClicks(dialog->findChild<QLineEdit *>(u"bulkPrice"_s), u"10"_s);
    auto *apply = dialog->findChild<QPushButton *>(u"bulkApply"_s);
    QTRY_COMPARE(apply->text(), u"Make 2 Change(s)"_s);
    auto *changes = dialog->findChild<BulkEditModel *>();
    QCOMPARE(changes->index(0, BulkEditModel::Before).data().toString(), u"¥39.90"_s);
    QCOMPARE(changes->index(0, BulkEditModel::After).data().toString(), u"¥43.89"_s);
    apply->click();
    QTRY_COMPARE(stored(plum).variants[0].price.minor(), int64_t(550));
    QCOMPARE(stored(mango).variants[0].price.minor(), int64_t(4389));
    QCOMPARE(stored(pear).variants[0].price.minor(), int64_t(1000));
    QTRY_COMPARE(undoable.count(), 1);
}

void CatalogPageTest::aDuplicateIsANewProductWithoutCodes()
{
    const RowId mango = addProduct(u"Mango"_s, u"MG-1"_s, 3990);
    open();
    QTRY_COMPARE(table()->rowCount(), 1);
    m_page->showItem(QVariant::fromValue<qlonglong>(mango));
    auto *duplicate = m_page->findChild<QPushButton *>(u"duplicateProduct"_s);
    QTRY_VERIFY(duplicate->isVisible());
    duplicate->click();
    QTRY_VERIFY(editor() != nullptr);
    editor()->save();
    QTRY_COMPARE(table()->rowCount(), 2);
    m_page.reset();
    m_index.reset();
    m_shop.reset();
    m_fixture->reopen();
    QCOMPARE(rows("SELECT p.name, v.sku, v.price FROM products p JOIN variants v ON v.product_id = p.id ORDER BY p.id"),
        u"Mango|MG-1|3990\nMango (copy)|NULL|3990"_s);
}

void CatalogPageTest::leavingAsksOnlyWhenSomethingChanged()
{
    const RowId id = addProduct(u"Mango"_s, u"MG-1"_s, 3990);
    open();
    QPointer<ProductEditor> form = openEditor(id);
    QVERIFY(form);
    QVERIFY(!form->isChanged());
    QTest::keyClick(form, Qt::Key_Escape);
    QTRY_VERIFY(!form);
    form = openEditor(id);
    QVERIFY(form);
    QTest::keyClicks(form->findChild<QLineEdit *>(u"productName"_s), u"s"_s);
    QTest::keyClick(form, Qt::Key_Escape);
    QVERIFY(form->isVisible());
    QVERIFY(form->findChild<QMessageBox *>(u"discardQuestion"_s));
}

void CatalogPageTest::theTableFollowsTheDatabase()
{
    const RowId id = addProduct(u"Mango"_s, u"MG-1"_s, 3990);
    open();
    QTRY_COMPARE(table()->rowCount(), 1);
    Product other = stored(id);
    other.name = u"Papaya"_s;
    (void)m_shop->database().write([context = &m_shop->context(), other](Transaction &transaction) {
        return CatalogStore(transaction.connection(), *context).save(other);
    });
    QTRY_COMPARE(table()->index(0, ProductTable::Name).data().toString(), u"Papaya"_s);
}

void CatalogPageTest::anEmptyShopSaysWhatToDo()
{
    open();
    auto *button = m_page->findChild<QPushButton *>(u"emptyStateButton"_s);
    QTRY_VERIFY(button->isVisible());
    QCOMPARE(button->text(), u"New Product"_s);
}

void CatalogPageTest::tableModelsKeepTheRulesOfModels()
{
    const RowId id = addProduct(u"Mango"_s, u"MG-1"_s, 3990);
    open();
    QAbstractItemModelTester products(table(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    Product known = stored(id);
    VariantsModel model({}, {});
    model.setVariants({}, known.variants);
    QAbstractItemModelTester variantsTester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.addVariant();
    QVERIFY(model.moveVariant(0, 1));
    QCOMPARE(model.index(1, VariantCells::Sku).data().toString(), u"MG-1"_s);
    model.removeVariant(0);
    QCOMPARE(model.rowCount(), 1);
    table()->refresh();
    QTRY_VERIFY(!table()->isLoading());
}

} // namespace jishi

QTEST_MAIN(jishi::CatalogPageTest)
#include "tst_catalogpage.moc"

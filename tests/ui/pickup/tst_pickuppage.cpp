// At the counter: what is packed is marked, who comes says her code, gets her goods, and pays what she owes.
#include "models/groups/groupstore.h"
#include "models/orders/orderstore.h"
#include "models/pickup/pickuplist.h"
#include "models/search/liveindex.h"
#include "tests/support/openshop.h"
#include "ui/actions/commandtable.h"
#include "ui/pickup/packingmodel.h"
#include "ui/pickup/pickupmodel.h"
#include "ui/pickup/pickuppage.h"
#include "ui/printing/paperdialog.h"
#include "ui/shell/taskstrip.h"
#include "ui/theme/theme.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/segmentedcontrol.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QFile>
#include <QFileDialog>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace jishi;
using namespace jishi::testing;
using namespace Qt::StringLiterals;

class TstPickupPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void anEmptyShopSaysWhy();
    void aCodeThatIsScannedHandsTheOrderOver();
    void theSameCodeAgainSaysWhenAndChangesNothing();
    void aSlipAndAStrangerAreTold();
    void aCodeOfAnotherPointSaysWhichOne();
    void whatIsOwedIsLoudAndCanBePaid();
    void aPartIsHandedOverAndTheOldCodeLeadsToTheRest();
    void everythingIsMarkedPackedAtOnce();
    void severalThatAreChosenAreHandedOverTogether();
    void theWholeCounterWorksByKeyboard();
    void theListsAreNarrowedByGroupAndPoint();
    void theListsAreCopiedForTheChat();
    void theListsAreSavedAsWorkbooks();
    void thePapersComeFromThePage();

private:
    RowId place(const QString &name, const QString &address, int64_t mangos, bool paid = true, RowId pickup = -1);
    void open();
    void scan(const QString &code);
    QString codeOf(RowId id) { return PickupCode::of(order(id).uuid).text; }
    Order order(RowId id) { return *OrderStore(m_open->database().view(), m_open->shop().context()).order(id); }
    QString said() { return m_page->findChild<QLabel *>(u"pickupSaid"_s)->text(); }
    template <typename Widget>
    Widget *find(const char *name)
    {
        return m_page->findChild<Widget *>(QLatin1String(name));
    }
    PickupModel *pickups() { return m_page->findChild<PickupModel *>(); }
    PackingModel *packing() { return m_page->findChild<PackingModel *>(); }
    void show(PickupPage::Show what) { find<SegmentedControl>("pickupShow")->setCurrent(what); }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTRY_VERIFY(QApplication::focusWidget());
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }

    std::unique_ptr<OpenShop> m_open;
    std::unique_ptr<LiveIndex> m_index;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<CommandTable> m_commands;
    std::unique_ptr<TaskStrip> m_tasks;
    std::unique_ptr<PickupPage> m_page;
    RowId m_group = 0;
    std::vector<PickupPoint> m_points;
};

void TstPickupPage::init()
{
    m_open = std::make_unique<OpenShop>();
    m_index = std::make_unique<LiveIndex>(m_open->database());
    m_theme = std::make_unique<Theme>(*qApp);
    m_commands = std::make_unique<CommandTable>(*m_theme);
    m_tasks = std::make_unique<TaskStrip>();
    const auto group = m_open->write([&](Transaction &transaction) {
        Group each;
        each.name = u"桂花苑团购群"_s;
        each.pickups = { { 0, u"南门"_s, {}, u"17–20"_s }, { 0, u"北门"_s, {}, {} } };
        return GroupStore(transaction.connection(), m_open->shop().context()).save(each);
    });
    QVERIFY(group);
    m_group = *group;
    m_points = GroupStore(m_open->database().view(), m_open->shop().context()).group(m_group)->pickups;
}

void TstPickupPage::cleanup()
{
    m_page.reset();
    m_tasks.reset();
    m_commands.reset();
    m_theme.reset();
    m_index.reset();
    m_open.reset();
}

// Two and more mangos and half a pound of grapes; at the south gate unless told otherwise.
RowId TstPickupPage::place(const QString &name, const QString &address, int64_t mangos, bool paid, RowId pickup)
{
    OrderDraft draft;
    draft.customerName = name;
    draft.lines.push_back({ m_open->mango(), Quantity::units(mangos), {}, Money(0, Currency()) });
    draft.lines.push_back({ m_open->grapes(), Quantity::fromThousandths(500), {}, Money(0, Currency()) });
    draft.groupId = m_group;
    draft.pickupId = pickup < 0 ? m_points.front().id : pickup;
    draft.address = address;
    if (paid)
        draft.payment = DraftPayment { PaymentMethod::WeChat, {} };
    const auto placed = m_open->write([&](Transaction &transaction) {
        return OrderStore(transaction.connection(), m_open->shop().context()).place(draft);
    });
    return placed ? placed->id : 0;
}

void TstPickupPage::open()
{
    m_page = std::make_unique<PickupPage>(m_open->shop(), *m_index, UiContext { *m_theme, *m_commands, *m_tasks });
    for (const Command &command : CommandTable::all()) // as the window does
        m_page->addAction(m_commands->action(command.id));
    m_page->resize(1080, 720);
    m_page->show();
    m_page->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    m_page->activated();
    QTRY_VERIFY(!m_page->isLoading());
}

// As a scanner types: fast, with an Enter behind.
void TstPickupPage::scan(const QString &code)
{
    QTest::keyClicks(find<QLineEdit>("pickupScan"), code);
    QTest::keyClick(find<QLineEdit>("pickupScan"), Qt::Key_Return);
}

void TstPickupPage::anEmptyShopSaysWhy()
{
    open();
    QVERIFY(!find<DataTable>("packingTable")->isVisible());
    QVERIFY(!find<QPushButton>("printList")->isEnabled());
    QVERIFY(!find<QPushButton>("exportList")->isEnabled());
    QGuiApplication::clipboard()->setText(u"kept"_s);
    m_commands->action("pickup.copy")->trigger(); // from the palette
    QCOMPARE(QGuiApplication::clipboard()->text(), u"kept"_s);
    QVERIFY(!find<QPushButton>("markAllPacked")->isVisible());
}

void TstPickupPage::aCodeThatIsScannedHandsTheOrderOver()
{
    const RowId li = place(u"李雷"_s, u"3栋601"_s, 2);
    const RowId han = place(u"韩梅"_s, u"2栋601"_s, 1);
    open();
    QAbstractItemModelTester tester(pickups(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(m_page->focusWidget(), find<QLineEdit>("pickupScan")); // ready without a click
    scan(PickupCode::of(order(li).uuid).scan);
    QTRY_COMPARE(order(li).status, OrderStatus::Completed);
    QTRY_COMPARE(said(), u"李雷: handed over."_s);
    QCOMPARE(order(han).status, OrderStatus::Placed);
    // It stays in sight, checked off, and the pane says what she gets.
    QTRY_COMPARE(find<DataTable>("pickupTable")->currentRow(), pickups()->rowOf(li));
    QTRY_VERIFY(pickups()->entryAt(pickups()->rowOf(li)).isHandedOver());
    QCOMPARE(find<QLabel>("pickupName")->text(), u"李雷"_s);
    QTRY_VERIFY(find<QLabel>("pickupSummary")->text().startsWith(u"1 waiting · 1 picked up today"));
    QCOMPARE(find<QLineEdit>("pickupScan")->text(), QString());
    scan(order(han).number); // the number does as well
    QTRY_COMPARE(order(han).status, OrderStatus::Completed);
}

void TstPickupPage::theSameCodeAgainSaysWhenAndChangesNothing()
{
    const RowId li = place(u"李雷"_s, u"3栋601"_s, 2);
    open();
    const auto movements = [&] { return *m_open->database().view().integer("SELECT count(*) FROM stock_movements"); };
    // Twice in a row: the second comes before the first is stored.
    scan(codeOf(li));
    scan(codeOf(li));
    QTRY_VERIFY(said().startsWith(u"李雷 has already picked this up: Today"));
    const int64_t moved = movements();
    scan(codeOf(li).toLower());
    QTRY_VERIFY(!m_page->isLoading());
    QTRY_VERIFY(said().startsWith(u"李雷 has already picked this up: Today"));
    QCOMPARE(movements(), moved);
    QCOMPARE(order(li).steps.size(), size_t(1));
}

void TstPickupPage::aSlipAndAStrangerAreTold()
{
    const RowId li = place(u"李雷"_s, u"3栋601"_s, 2);
    open();
    QString slip = codeOf(li);
    slip[0] = slip[0] == u'2' ? u'3' : u'2';
    scan(slip);
    QTRY_COMPARE(said(), slip + u" is no pickup code. A letter may be wrong: read it again."_s);
    const QString strange = PickupCode::of(Uuid::v7(1)).text;
    scan(strange);
    QTRY_COMPARE(said(), u"No order of this shop has the code %1."_s.arg(strange));
    QCOMPARE(order(li).status, OrderStatus::Placed);
}

void TstPickupPage::aCodeOfAnotherPointSaysWhichOne()
{
    const RowId south = place(u"李雷"_s, u"3栋601"_s, 2);
    const RowId north = place(u"韩梅"_s, u"2栋601"_s, 1, true, m_points.back().id);
    open();
    auto *point = find<QComboBox>("pickupPoint");
    point->setCurrentText(u"南门"_s);
    QTRY_COMPARE(pickups()->rowCount(), 1);
    scan(codeOf(north));
    QTRY_COMPARE(said(), u"韩梅 is not on this list: it belongs to 北门. Nothing was handed over."_s);
    QCOMPARE(order(north).status, OrderStatus::Placed);
    // She may get it all the same, when a person says so.
    m_commands->action("order.handover")->trigger();
    QTRY_COMPARE(order(north).status, OrderStatus::Completed);
    QCOMPARE(order(south).status, OrderStatus::Placed);
}

void TstPickupPage::whatIsOwedIsLoudAndCanBePaid()
{
    const RowId li = place(u"李雷"_s, u"3栋601"_s, 2, false);
    open();
    scan(codeOf(li));
    QTRY_COMPARE(said(), u"李雷: handed over, but ¥92.30 is still to be paid!"_s);
    QTRY_COMPARE(find<QLabel>("pickupMoney")->text(), u"¥92.30 to pay"_s);
    QTRY_VERIFY(find<QPushButton>("takePayment"));
    find<QPushButton>("takePayment")->click();
    QTRY_VERIFY(find<QDialog>("paymentDialog"));
    find<QPushButton>("paymentAccept")->click();
    QTRY_VERIFY(order(li).due().isZero());
    QTRY_COMPARE(find<QLabel>("pickupMoney")->text(), u"Paid"_s);
}

void TstPickupPage::aPartIsHandedOverAndTheOldCodeLeadsToTheRest()
{
    const RowId li = place(u"李雷"_s, u"3栋601"_s, 4);
    open();
    show(PickupPage::Pickup);
    find<DataTable>("pickupTable")->selectRow(0);
    QTRY_VERIFY(find<QPushButton>("handOverPart"));
    find<QPushButton>("handOverPart")->click();
    QTRY_VERIFY(find<QDialog>("pickupPartDialog"));
    auto *mangos = find<QLineEdit>("takenQuantity1");
    mangos->setText(u"5"_s); // more than there are
    QVERIFY(!find<QPushButton>("partAccept")->isEnabled());
    mangos->setText(u"1"_s);
    find<QPushButton>("partAccept")->click();
    QTRY_COMPARE(order(li).status, OrderStatus::Completed);
    QCOMPARE(order(li).lines.front().quantity, Quantity::units(1));
    QTRY_COMPARE(pickups()->rowCount(), 2);
    scan(codeOf(li));
    QTRY_VERIFY(said().contains(u"What she left is"));
    const int row = find<DataTable>("pickupTable")->currentRow();
    const RowId rest = pickups()->entryAt(row).order;
    QVERIFY(rest != li);
    QCOMPARE(order(rest).status, OrderStatus::Placed);
    QCOMPARE(order(rest).lines.front().quantity, Quantity::units(3));
    m_commands->action("order.handover")->trigger();
    QTRY_COMPARE(order(rest).status, OrderStatus::Completed);
}

void TstPickupPage::everythingIsMarkedPackedAtOnce()
{
    const RowId li = place(u"李雷"_s, u"3栋601"_s, 2);
    const RowId han = place(u"韩梅"_s, u"2栋601"_s, 1);
    open();
    QAbstractItemModelTester tester(packing(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(packing()->rowCount(), 2);
    QCOMPARE(packing()->index(1, PackingModel::Ordered).data().toString(), u"3"_s);
    QCOMPARE(packing()->index(1, PackingModel::ToPack).data().toString(), u"3"_s);
    QSignalSpy messages(m_page.get(), &Page::messageRequested);
    find<QPushButton>("markAllPacked")->click();
    QTRY_COMPARE(order(li).fulfilment, FulfilmentState::Packed);
    QCOMPARE(order(han).fulfilment, FulfilmentState::Packed);
    QTRY_COMPARE(messages.count(), 1);
    QTRY_COMPARE(packing()->index(1, PackingModel::ToPack).data().toString(), QString());
    QVERIFY(!find<QPushButton>("markAllPacked")->isVisible());
    m_commands->action("order.ready")->trigger();
    QTRY_COMPARE(order(han).fulfilment, FulfilmentState::Ready);
    m_commands->action("order.packed")->trigger(); // does not go back
    QTRY_COMPARE(messages.count(), 3);
    QCOMPARE(order(han).fulfilment, FulfilmentState::Ready);
}

void TstPickupPage::severalThatAreChosenAreHandedOverTogether()
{
    const RowId li = place(u"李雷"_s, u"3栋601"_s, 2);
    const RowId han = place(u"韩梅"_s, u"2栋601"_s, 1);
    const RowId lin = place(u"林涛"_s, u"9栋601"_s, 1);
    open();
    show(PickupPage::Pickup);
    auto *table = find<DataTable>("pickupTable");
    table->setFocus();
    table->selectRow(0);
    table->selectionModel()->select(pickups()->index(1, 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);
    press(Qt::Key_Return); // shows the order, and hands nothing over
    QVERIFY(!find<QDialog>("handOverQuestion"));
    m_commands->action("order.handover")->trigger();
    QTRY_VERIFY(find<QPushButton>("confirmHandOver"));
    QCOMPARE(order(li).status, OrderStatus::Placed);
    find<QPushButton>("confirmHandOver")->click();
    QTRY_COMPARE(order(li).status, OrderStatus::Completed);
    QCOMPARE(order(han).status, OrderStatus::Completed);
    QCOMPARE(order(lin).status, OrderStatus::Placed);
}

void TstPickupPage::theWholeCounterWorksByKeyboard()
{
    const RowId li = place(u"李雷"_s, u"3栋601"_s, 2, false);
    const RowId han = place(u"韩梅"_s, u"2栋601"_s, 1);
    open();
    press(Qt::Key_M, Qt::ControlModifier);
    QTRY_COMPARE(order(han).fulfilment, FulfilmentState::Packed);
    QTest::keyClicks(QApplication::focusWidget(), codeOf(li));
    press(Qt::Key_Return);
    QTRY_COMPARE(order(li).status, OrderStatus::Completed);
    QTRY_VERIFY(!m_page->isLoading());
    press(Qt::Key_T, Qt::ControlModifier);
    QTRY_VERIFY(find<QDialog>("paymentDialog"));
    QTRY_VERIFY(QApplication::focusWidget() && QApplication::focusWidget()->window() == find<QDialog>("paymentDialog"));
    press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(order(li).due().isZero());
    QTRY_VERIFY(!find<QDialog>("paymentDialog"));
    m_page->activateWindow();
    QTRY_COMPARE(QApplication::focusWidget(), find<QLineEdit>("pickupScan"));
    press(Qt::Key_P, Qt::ControlModifier);
    QTRY_VERIFY(find<PaperDialog>("paperDialog"));
    QCOMPARE(find<PaperDialog>("paperDialog")->paper().pages.size(), size_t(1));
    QTest::keyClick(find<PaperDialog>("paperDialog"), Qt::Key_Escape);
    QTRY_VERIFY(!find<PaperDialog>("paperDialog"));
    m_page->activateWindow();
    // From the field to the table and on without the mouse.
    find<DataTable>("pickupTable")->setFocus();
    find<DataTable>("pickupTable")->selectRow(pickups()->rowOf(han));
    press(Qt::Key_H, Qt::ControlModifier);
    QTRY_COMPARE(order(han).status, OrderStatus::Completed);
}

void TstPickupPage::theListsAreNarrowedByGroupAndPoint()
{
    place(u"李雷"_s, u"3栋601"_s, 2);
    place(u"韩梅"_s, u"2栋601"_s, 1, true, 0);
    open();
    QCOMPARE(pickups()->rowCount(), 2);
    find<QComboBox>("pickupPoint")->setCurrentText(u"No Pickup Point"_s);
    QTRY_COMPARE(pickups()->rowCount(), 1);
    QCOMPARE(pickups()->entryAt(0).name, u"韩梅"_s);
    QCOMPARE(packing()->index(1, PackingModel::Ordered).data().toString(), u"1"_s);
    m_page->showItem(QVariantMap { { u"group"_s, QVariant::fromValue<qlonglong>(m_group) } });
    QTRY_COMPARE(pickups()->rowCount(), 2);
    QCOMPARE(find<QComboBox>("pickupGroup")->currentText(), u"桂花苑团购群"_s);
    QVERIFY(!find<QComboBox>("pickupList")->isVisible()); // nothing was pasted
}

void TstPickupPage::theListsAreCopiedForTheChat()
{
    const RowId li = place(u"李雷"_s, u"3栋601"_s, 2, false);
    const RowId han = place(u"韩梅"_s, u"2栋601"_s, 1);
    open();
    m_commands->action("pickup.copy")->trigger();
    QCOMPARE(QGuiApplication::clipboard()->text(), u"- Kyoho Grapes: 1 斤\n- 海南芒果: 3\n"_s);
    show(PickupPage::Pickup);
    m_commands->action("pickup.copy")->trigger();
    const auto spaced = [&](RowId id) { return PickupCode::of(order(id).uuid).spaced(); };
    QCOMPARE(QGuiApplication::clipboard()->text(),
        u"南门 · 17–20\n1. 2栋601 韩梅: 海南芒果 × 1, Kyoho Grapes × 0.5 斤 [%1]\n2. 3栋601 李雷: 海南芒果 × 2, Kyoho "
        u"Grapes × "
        "0.5 斤 [%2]\n"_s.arg(spaced(han), spaced(li)));
}

void TstPickupPage::theListsAreSavedAsWorkbooks()
{
    place(u"李雷"_s, u"3栋601"_s, 2);
    open();
    QTemporaryDir folder;
    for (const auto what : { PickupPage::Packing, PickupPage::Pickup }) {
        show(what);
        m_commands->action("pickup.xlsx")->trigger();
        auto *dialog = find<QFileDialog>("pickupFile");
        QVERIFY(dialog);
        const QString path = folder.filePath(u"%1.xlsx"_s.arg(what));
        Q_EMIT dialog->fileSelected(path);
        dialog->close();
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().startsWith("PK"));
        QTRY_VERIFY(!find<QFileDialog>("pickupFile"));
    }
}

void TstPickupPage::thePapersComeFromThePage()
{
    const RowId li = place(u"李雷"_s, u"3栋601"_s, 2);
    place(u"韩梅"_s, u"2栋601"_s, 1);
    open();
    m_commands->action("order.labels")->trigger(); // of all that wait
    QTRY_VERIFY(find<PaperDialog>("paperDialog"));
    find<QComboBox>("paperFormat")->setCurrentIndex(1);
    QCOMPARE(find<PaperDialog>("paperDialog")->paper().pages.size(), size_t(2));
    find<QPushButton>("paperPdf")->click();
    auto *file = find<QFileDialog>("paperFile");
    QVERIFY(file);
    QTemporaryDir folder;
    Q_EMIT file->fileSelected(folder.filePath(u"labels.pdf"_s));
    QFile pdf(folder.filePath(u"labels.pdf"_s));
    QVERIFY(pdf.open(QIODevice::ReadOnly));
    QVERIFY(pdf.readAll().startsWith("%PDF-"));
    QTRY_VERIFY(!find<PaperDialog>("paperDialog"));
    // What has been handed over needs no label any more.
    scan(codeOf(li));
    QTRY_COMPARE(order(li).status, OrderStatus::Completed);
    QTRY_COMPARE(pickups()->entryAt(pickups()->rowOf(li)).status, OrderStatus::Completed);
    find<DataTable>("pickupTable")->selectAll();
    m_commands->action("order.labels")->trigger();
    QTRY_VERIFY(find<PaperDialog>("paperDialog"));
    QCOMPARE(find<PaperDialog>("paperDialog")->windowTitle(), u"1 Label(s)"_s);
    find<PaperDialog>("paperDialog")->reject();
    QTRY_VERIFY(!find<PaperDialog>("paperDialog"));
    find<DataTable>("pickupTable")->selectRow(0);
    m_commands->action("order.receipt")->trigger();
    QTRY_VERIFY(find<PaperDialog>("paperDialog"));
    QVERIFY(find<PaperDialog>("paperDialog")->paper().title.startsWith(u"Receipt"));
}

QTEST_MAIN(TstPickupPage)
#include "tst_pickuppage.moc"

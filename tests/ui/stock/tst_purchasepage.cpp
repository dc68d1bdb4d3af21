// Buying: the list says what, it goes into a chat as text, and what arrives is booked.
#include "models/history/changereversal.h"
#include "models/orders/orderstore.h"
#include "tests/support/openshop.h"
#include "ui/actions/commandtable.h"
#include "ui/shell/taskstrip.h"
#include "ui/stock/incomingmodel.h"
#include "ui/stock/purchasemodel.h"
#include "ui/stock/purchasepage.h"
#include "ui/theme/theme.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/segmentedcontrol.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QComboBox>
#include <QFile>
#include <QFileDialog>
#include <QGuiApplication>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace jishi;
using namespace jishi::testing;
using namespace Qt::StringLiterals;

class TstPurchasePage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void anEmptyListSaysWhy();
    void theListIsCopiedBySupplier();
    void whatArrivesIsBookedAndTakenBack();
    void theListIsSavedAsATable();
    void whatIsOrderedWaitsUntilItArrives();
    void whatWillNotComeIsAskedForAgain();

private:
    void sell(RowId variant, int64_t quantity);
    void open();
    PurchaseModel *model() { return m_page->findChild<PurchaseModel *>(); }
    int64_t onHand(RowId variant);

    std::unique_ptr<OpenShop> m_open;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<CommandTable> m_commands;
    std::unique_ptr<TaskStrip> m_tasks;
    std::unique_ptr<PurchasePage> m_page;
};

void TstPurchasePage::init()
{
    m_open = std::make_unique<OpenShop>();
    m_theme = std::make_unique<Theme>(*qApp);
    m_commands = std::make_unique<CommandTable>(*m_theme);
    m_tasks = std::make_unique<TaskStrip>();
}

void TstPurchasePage::cleanup()
{
    m_page.reset();
    m_tasks.reset();
    m_commands.reset();
    m_theme.reset();
    m_open.reset();
}

void TstPurchasePage::sell(RowId variant, int64_t quantity)
{
    OrderDraft draft;
    draft.lines.push_back({ variant, Quantity::units(quantity), {}, {} });
    QVERIFY(m_open
                ->write([&](Transaction &transaction) {
                    return OrderStore(transaction.connection(), m_open->shop().context()).place(draft);
                })
                .ok());
}

void TstPurchasePage::open()
{
    m_page = std::make_unique<PurchasePage>(m_open->shop(), UiContext { *m_theme, *m_commands, *m_tasks });
    m_page->resize(1000, 700);
    m_page->show();
    QTRY_VERIFY(!m_page->isLoading());
}

int64_t TstPurchasePage::onHand(RowId variant)
{
    Statement row = m_open->database().view().prepare("SELECT on_hand FROM variants WHERE id = ?1");
    return row.bind(1, variant).next() ? row.integer(0) : -1;
}

void TstPurchasePage::anEmptyListSaysWhy()
{
    open();
    QCOMPARE(model()->rowCount(), 0);
    QVERIFY(!m_page->findChild<QPushButton *>(u"bookArrival"_s)->isEnabled());
    QVERIFY(!m_page->findChild<DataTable *>(u"purchaseTable"_s)->isVisible());
}

void TstPurchasePage::theListIsCopiedBySupplier()
{
    sell(m_open->mango(), 12);
    sell(m_open->grapes(), 10);
    QVERIFY(m_open
                ->write([](Transaction &transaction) {
                    return transaction.connection().execute(
                        "INSERT INTO suppliers (uuid, name, lead_days, created_at) VALUES (randomblob(16), 'Hainan "
                        "Farm', 7, 1);"
                        "UPDATE products SET supplier_id = 1 WHERE name = '海南芒果'");
                })
                .ok());
    open();
    QTRY_COMPARE(model()->rowCount(), 2);
    QAbstractItemModelTester tester(model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    m_page->findChild<QPushButton *>(u"copyPurchase"_s)->click();
    // 12 promised and 10 there: 2 are missing, and half of 12 will be sold in two weeks.
    QCOMPARE(QGuiApplication::clipboard()->text(),
        u"Hainan Farm\n- 海南芒果 (FR-001): 8\n\nNo supplier\n- Kyoho Grapes (FR-002): 7 斤\n"_s);
    auto *supplier = m_page->findChild<QComboBox *>(u"purchaseSupplier"_s);
    QCOMPARE(supplier->count(), 3);
    supplier->setCurrentIndex(1);
    Q_EMIT supplier->activated(1);
    QCOMPARE(model()->rowCount(), 1);
}

void TstPurchasePage::whatArrivesIsBookedAndTakenBack()
{
    sell(m_open->mango(), 12);
    sell(m_open->grapes(), 10);
    open();
    QTRY_COMPARE(model()->rowCount(), 2);
    QCOMPARE(model()->index(1, PurchaseModel::Sku).data().toString(), u"FR-001"_s);
    QVERIFY(!model()->setData(model()->index(1, PurchaseModel::Need), u"0"_s));
    QVERIFY(model()->setData(model()->index(1, PurchaseModel::Need), u"20"_s));
    m_page->findChild<DataTable *>(u"purchaseTable"_s)->selectRow(1);
    QSignalSpy undoable(m_page.get(), &Page::undoable);
    m_page->findChild<QPushButton *>(u"bookArrival"_s)->click();
    QTRY_COMPARE(undoable.count(), 1);
    QCOMPARE(onHand(m_open->mango()), 30000);
    QCOMPARE(onHand(m_open->grapes()), 8000);
    QTRY_COMPARE(model()->rowCount(), 1); // what has arrived is not bought again
    const auto change = undoable.front().at(1).toLongLong();
    QVERIFY(m_open
                ->write([&](Transaction &transaction) {
                    return ChangeReversal(transaction.connection(), m_open->shop().context()).takeBack(change);
                })
                .ok());
    QCOMPARE(onHand(m_open->mango()), 10000);
    QTRY_COMPARE(model()->rowCount(), 2);
}

void TstPurchasePage::theListIsSavedAsATable()
{
    sell(m_open->mango(), 12);
    open();
    QTRY_COMPARE(model()->rowCount(), 1);
    m_page->findChild<QPushButton *>(u"savePurchase"_s)->click();
    auto *dialog = m_page->findChild<QFileDialog *>(u"purchaseFile"_s);
    QVERIFY(dialog);
    QTemporaryDir folder;
    Q_EMIT dialog->fileSelected(folder.filePath(u"buy.csv"_s));
    QFile file(folder.filePath(u"buy.csv"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray csv = file.readAll();
    QVERIFY(csv.contains("FR-001,海南芒果,8,"));
    QVERIFY(!csv.contains("Cost"));
}

// She sends the list, marks it as ordered, and books three of the eight that came today.
void TstPurchasePage::whatIsOrderedWaitsUntilItArrives()
{
    sell(m_open->mango(), 12);
    open();
    QTRY_COMPARE(model()->rowCount(), 1);
    QSignalSpy undoable(m_page.get(), &Page::undoable);
    m_page->findChild<QPushButton *>(u"markOrdered"_s)->click();
    QTRY_COMPARE(model()->rowCount(), 0);
    QCOMPARE(undoable.count(), 1);
    auto *lists = m_page->findChild<SegmentedControl *>(u"purchaseLists"_s);
    QTRY_VERIFY(lists->findChild<QPushButton *>(u"segment1"_s)->text().contains(u'1'));
    lists->findChild<QPushButton *>(u"segment1"_s)->click();
    auto *incoming = m_page->findChild<IncomingModel *>();
    QAbstractItemModelTester tester(incoming, QAbstractItemModelTester::FailureReportingMode::QtTest);
    auto *table = m_page->findChild<DataTable *>(u"incomingTable"_s);
    QVERIFY(table->isVisible());
    QCOMPARE(incoming->rowCount(), 1);
    QVERIFY(!incoming->setData(incoming->index(0, IncomingModel::Arrived), u"0"_s));
    QVERIFY(incoming->setData(incoming->index(0, IncomingModel::Arrived), u"3"_s));
    m_page->findChild<QPushButton *>(u"bookIncoming"_s)->click();
    QTRY_COMPARE(onHand(m_open->mango()), 13000);
    QTRY_COMPARE(incoming->index(0, IncomingModel::OnTheWay).data().toString(), u"5"_s);
    QCOMPARE(incoming->index(0, IncomingModel::Arrived).data().toString(), u"5"_s);
    QTRY_VERIFY(m_page->findChild<QPushButton *>(u"bookIncoming"_s)->isEnabled());
    m_page->findChild<QPushButton *>(u"bookIncoming"_s)->click();
    QTRY_COMPARE(onHand(m_open->mango()), 18000);
    QTRY_VERIFY(!table->isVisible());
    QCOMPARE(undoable.count(), 3);
}

void TstPurchasePage::whatWillNotComeIsAskedForAgain()
{
    sell(m_open->mango(), 12);
    open();
    QTRY_COMPARE(model()->rowCount(), 1);
    m_page->findChild<QPushButton *>(u"markOrdered"_s)->click();
    QTRY_COMPARE(model()->rowCount(), 0);
    m_page->showItem(u"incoming"_s);
    auto *incoming = m_page->findChild<IncomingModel *>();
    QTRY_COMPARE(incoming->rowCount(), 1);
    auto *giveUp = m_page->findChild<QPushButton *>(u"giveUpIncoming"_s);
    QVERIFY(!giveUp->isEnabled());
    m_page->findChild<DataTable *>(u"incomingTable"_s)->selectRow(0);
    QVERIFY(giveUp->isEnabled());
    giveUp->click();
    QTRY_COMPARE(incoming->rowCount(), 0);
    QTRY_COMPARE(model()->rowCount(), 1);
}

QTEST_MAIN(TstPurchasePage)
#include "tst_purchasepage.moc"

// A bill is dropped on the page; what fits is taken at once, what does not is picked, explained or turned away, all by
// keyboard.
#include "models/orders/orderstore.h"
#include "tests/support/openshop.h"
#include "ui/actions/commandtable.h"
#include "ui/bills/billlistmodel.h"
#include "ui/bills/billspage.h"
#include "ui/shell/taskstrip.h"
#include "ui/theme/theme.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/segmentedcontrol.h"

#include <QApplication>
#include <QDragEnterEvent>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace jishi;
using namespace jishi::testing;
using namespace Qt::StringLiterals;

class TstBillsPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void aDroppedBillPaysNothingByItself();
    void whatIsMatchedIsTakenAtOnce();
    void theSameBillAgainChangesNothing();
    void oneKeyPicksAmongOrders();
    void moneyThatIsNotOursIsSaidSoAndTakenBack();
    void somebodyKnowsWhoseItIs();
    void anOrderThatDoesNotExistIsSaidSo();
    void whatWasTakenIsTakenBack();
    void takingAllIsTakenBackRightAfter();
    void aFeeInTheRowOfAPaymentIsOnlyShown();
    void unpaidOrdersStandBeside();
    void theArrowsGoThroughTheLists();
    void whatIsNoBillIsASentence();

private:
    template <typename T>
    T *child(const QString &name)
    {
        return m_page->findChild<T *>(name);
    }
    BillListModel *model() { return m_page->findChild<BillListModel *>(); }
    DataTable *table() { return child<DataTable>(u"billTable"_s); }
    RowId place(const QString &customer, int64_t price)
    {
        return m_open
            ->write([&, context = &m_open->shop().context()](Transaction &transaction) {
                OrderDraft draft;
                draft.customerName = customer;
                draft.lines.push_back(
                    { m_open->mango(), Quantity::fromThousandths(1000), Money(price, Currency()), {} });
                return OrderStore(transaction.connection(), *context).place(draft);
            })
            ->id;
    }
    int64_t paid(RowId order)
    {
        return *m_open->database().view().integer("SELECT paid FROM orders WHERE id = " + std::to_string(order));
    }
    QString number(RowId order)
    {
        return OrderStore(m_open->database().view(), m_open->shop().context()).order(order)->number;
    }
    // Onto the table, as a file manager drops it.
    void drop(const QStringList &rows)
    {
        const QString path = m_folder.filePath(u"bill.csv"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write((u"微信支付账单明细\n共%1笔记录\n"_s.arg(rows.size())
            + u"交易时间,交易类型,交易对方,商品,收/支,金额(元),支付方式,当前状态,交易单号,商户单号,备注\n"_s
            + rows.join(u'\n') + u'\n')
                       .toUtf8());
        file.close();
        dropFile(path);
    }
    void dropFile(const QString &path)
    {
        QSignalSpy said(m_page.get(), &Page::messageRequested);
        QMimeData data;
        data.setUrls({ QUrl::fromLocalFile(path) });
        QDragEnterEvent enter({ 20, 20 }, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(m_page.get(), &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent event({ 20, 20 }, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(m_page.get(), &event);
        QTRY_COMPARE(said.count(), 1);
        m_said = said.first().first().value<Message>();
        QTRY_VERIFY(!m_page->isLoading());
    }
    static QString row(const QString &number, const QString &from, const char *amount, const QString &remark = u"/"_s)
    {
        return u"2026-03-01 10:00:00,转账,%1,/,收入,¥%2,/,已收钱,%3,/,%4"_s.arg(
            from, QLatin1String(amount), number, remark);
    }
    void showList(BillListModel::List list) { child<SegmentedControl>(u"billLists"_s)->setCurrent(list); }
    void press(int key)
    {
        table()->setFocus();
        QTest::keyClick(table(), static_cast<Qt::Key>(key));
    }

    QTemporaryDir m_folder;
    Message m_said;
    std::unique_ptr<OpenShop> m_open;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<CommandTable> m_commands;
    std::unique_ptr<TaskStrip> m_tasks;
    std::unique_ptr<BillsPage> m_page;
};

void TstBillsPage::init()
{
    m_open = std::make_unique<OpenShop>();
    m_theme = std::make_unique<Theme>(*qApp);
    m_commands = std::make_unique<CommandTable>(*m_theme);
    m_tasks = std::make_unique<TaskStrip>();
    m_page = std::make_unique<BillsPage>(m_open->shop(), UiContext { *m_theme, *m_commands, *m_tasks });
    m_page->resize(1000, 700);
    m_page->show();
    QTRY_VERIFY(!m_page->isLoading());
}

void TstBillsPage::cleanup()
{
    m_page.reset();
    m_tasks.reset();
    m_commands.reset();
    m_theme.reset();
    m_open.reset();
}

void TstBillsPage::aDroppedBillPaysNothingByItself()
{
    const RowId order = place(u"桃子"_s, 3990);
    QSignalSpy undoable(m_page.get(), &Page::undoable);
    drop({ row(u"1000001"_s, u"桃子"_s, "39.90"), row(u"1000002"_s, u"妈妈"_s, "66.00") });
    QCOMPARE(m_said.tone, Tone::Ok);
    QCOMPARE(undoable.count(), 1);
    QTRY_COMPARE(model()->count(BillListModel::Matched), 1);
    QCOMPARE(model()->count(BillListModel::Unexplained), 1);
    QCOMPARE(model()->count(BillListModel::Unpaid), 0); // its money is there
    QCOMPARE(paid(order), int64_t(0));
    // The row of the bill and the order stand side by side.
    QCOMPARE(child<QLabel>(u"billAmount"_s)->text(), u"¥39.90"_s);
    QVERIFY(child<QLabel>(u"billChoice1"_s)->text().contains(u"桃子"_s));
}

void TstBillsPage::whatIsMatchedIsTakenAtOnce()
{
    const RowId first = place(u"桃子"_s, 3990);
    const RowId second = place(u"小李"_s, 2500);
    drop({ row(u"1000001"_s, u"桃子"_s, "39.90"), row(u"1000002"_s, u"小李"_s, "25.00") });
    QTRY_VERIFY(child<QPushButton>(u"takeMatched"_s)->isEnabled());
    QTest::keyClick(table(), Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(paid(first), int64_t(3990));
    QCOMPARE(paid(second), int64_t(2500));
    QTRY_COMPARE(model()->count(BillListModel::Settled), 2);
    QVERIFY(!child<QPushButton>(u"takeMatched"_s)->isEnabled());
}

void TstBillsPage::theSameBillAgainChangesNothing()
{
    const RowId first = place(u"桃子"_s, 3990);
    const QStringList rows { row(u"1000001"_s, u"桃子"_s, "39.90") };
    drop(rows);
    QTRY_COMPARE(model()->rowCount(), 1);
    press(Qt::Key_Return);
    QTRY_COMPARE(paid(first), int64_t(3990));
    QSignalSpy undoable(m_page.get(), &Page::undoable);
    QTRY_COMPARE(model()->count(BillListModel::Settled), 1);
    drop(rows);
    QCOMPARE(undoable.count(), 0);
    QCOMPARE(model()->count(BillListModel::Matched), 0);
    QCOMPARE(paid(first), int64_t(3990));
}

void TstBillsPage::oneKeyPicksAmongOrders()
{
    const RowId first = place(u"桃子"_s, 3990);
    const RowId second = place(u"小李"_s, 3990);
    drop({ row(u"1000001"_s, u"小猫"_s, "39.90") });
    QTRY_COMPARE(model()->count(BillListModel::Ambiguous), 1);
    showList(BillListModel::Ambiguous);
    QVERIFY(child<QPushButton>(u"billTake2"_s));
    QCOMPARE(child<QLabel>(u"billChoice2"_s)->text().contains(u"小李"_s), true);
    press(Qt::Key_3); // there is no third
    press(Qt::Key_2);
    QTRY_COMPARE(paid(second), int64_t(3990));
    QCOMPARE(paid(first), int64_t(0));
    QTRY_COMPARE(model()->count(BillListModel::Unpaid), 1);
}

void TstBillsPage::moneyThatIsNotOursIsSaidSoAndTakenBack()
{
    drop({ row(u"1000001"_s, u"妈妈"_s, "66.00"), row(u"1000002"_s, u"爸爸"_s, "88.00") });
    QTRY_COMPARE(model()->count(BillListModel::Unexplained), 2);
    showList(BillListModel::Unexplained);
    QSignalSpy undoable(m_page.get(), &Page::undoable);
    press(Qt::Key_N);
    QTRY_COMPARE(undoable.count(), 1);
    QTRY_COMPARE(model()->count(BillListModel::Settled), 1);
    // The keyboard is on the next one.
    QCOMPARE(model()->entry(table()->currentRow())->row.amount.minor(), int64_t(8800));
    showList(BillListModel::Settled);
    press(Qt::Key_U);
    QTRY_COMPARE(model()->count(BillListModel::Unexplained), 2);
}

void TstBillsPage::somebodyKnowsWhoseItIs()
{
    const RowId first = place(u"桃子"_s, 5000);
    drop({ row(u"1000001"_s, u"小猫"_s, "39.90") });
    QTRY_COMPARE(model()->count(BillListModel::Unexplained), 1);
    showList(BillListModel::Unexplained);
    auto *field = child<QLineEdit>(u"billOrderNumber"_s);
    QVERIFY(field->isVisible());
    QTest::keyClicks(field, number(first).toLower());
    QTest::keyClick(field, Qt::Key_Return);
    QTRY_COMPARE(paid(first), int64_t(3990));
}

void TstBillsPage::anOrderThatDoesNotExistIsSaidSo()
{
    drop({ row(u"1000001"_s, u"小猫"_s, "39.90") });
    QTRY_COMPARE(model()->count(BillListModel::Unexplained), 1);
    showList(BillListModel::Unexplained);
    QSignalSpy said(m_page.get(), &Page::messageRequested);
    QTest::keyClicks(child<QLineEdit>(u"billOrderNumber"_s), u"A9-999999"_s);
    QTest::keyClick(child<QLineEdit>(u"billOrderNumber"_s), Qt::Key_Return);
    QTRY_COMPARE(said.count(), 1);
    QVERIFY(said.first().first().value<Message>().text.contains(u"A9-999999"_s));
    QTRY_COMPARE(model()->count(BillListModel::Unexplained), 1);
}

void TstBillsPage::whatWasTakenIsTakenBack()
{
    const RowId first = place(u"桃子"_s, 3990);
    drop({ row(u"1000001"_s, u"桃子"_s, "39.90") });
    QTRY_COMPARE(model()->rowCount(), 1);
    press(Qt::Key_1);
    QTRY_COMPARE(model()->count(BillListModel::Settled), 1);
    showList(BillListModel::Settled);
    QVERIFY(child<QPushButton>(u"billTakeBack"_s)->isVisible());
    press(Qt::Key_U);
    QTRY_COMPARE(paid(first), int64_t(0));
    QTRY_COMPARE(model()->count(BillListModel::Matched), 1);
}

void TstBillsPage::takingAllIsTakenBackRightAfter()
{
    const RowId first = place(u"桃子"_s, 3990);
    const RowId second = place(u"小李"_s, 2500);
    drop({ row(u"1000001"_s, u"桃子"_s, "39.90"), row(u"1000002"_s, u"小李"_s, "25.00") });
    QTRY_VERIFY(child<QPushButton>(u"takeMatched"_s)->isEnabled());
    QSignalSpy said(m_page.get(), &Page::messageRequested);
    child<QPushButton>(u"takeMatched"_s)->click();
    QTRY_COMPARE(said.count(), 1);
    QCOMPARE(paid(first) + paid(second), int64_t(6490));
    said.first().first().value<Message>().action();
    QTRY_COMPARE(paid(first) + paid(second), int64_t(0));
    QTRY_COMPARE(model()->count(BillListModel::Matched), 2);
}

// A merchant's bill says the fee beside the payment.
void TstBillsPage::aFeeInTheRowOfAPaymentIsOnlyShown()
{
    dropFile(QStringLiteral(JISHI_SOURCE_DIR "/tests/fixtures/bills/wechat-trade-all.csv"));
    QTRY_COMPARE(model()->count(BillListModel::Fees), 3);
    showList(BillListModel::Fees);
    QVERIFY(child<QLabel>(u"billSummary"_s)->text().contains(u"¥0.33"_s));
    QVERIFY(!child<QPushButton>(u"billNotOurs"_s)->isVisible());
    QVERIFY(!child<QLineEdit>(u"billOrderNumber"_s)->isVisible());
    QSignalSpy said(m_page.get(), &Page::messageRequested);
    press(Qt::Key_N);
    press(Qt::Key_1);
    press(Qt::Key_U);
    QTest::qWait(50);
    QCOMPARE(said.count(), 0);
    QCOMPARE(model()->count(BillListModel::Unexplained), 2);
}

void TstBillsPage::unpaidOrdersStandBeside()
{
    const RowId first = place(u"桃子"_s, 5000);
    drop({ row(u"1000001"_s, u"妈妈"_s, "66.00") });
    QTRY_COMPARE(model()->count(BillListModel::Unpaid), 1);
    showList(BillListModel::Unpaid);
    QVERIFY(child<QLabel>(u"billSummary"_s)->text().contains(u"¥50.00"_s));
    QSignalSpy asked(m_page.get(), &Page::pageRequested);
    press(Qt::Key_Return);
    QCOMPARE(asked.count(), 1);
    QCOMPARE(asked.first().at(1).toLongLong(), first);
}

// Also through those that are empty, where there is no table to hold the keyboard.
void TstBillsPage::theArrowsGoThroughTheLists()
{
    drop({ row(u"1000001"_s, u"妈妈"_s, "66.00") });
    QTRY_COMPARE(model()->list(), BillListModel::Unexplained); // the first that has something
    QTRY_VERIFY(table()->hasFocus());
    QCOMPARE(table()->currentRow(), 0);
    const auto arrow = [](Qt::Key key) { QTest::keyClick(QApplication::focusWidget(), key); };
    arrow(Qt::Key_Left);
    QCOMPARE(model()->list(), BillListModel::Ambiguous);
    arrow(Qt::Key_Left);
    QCOMPARE(model()->list(), BillListModel::Matched);
    arrow(Qt::Key_Right);
    arrow(Qt::Key_Right);
    QCOMPARE(model()->list(), BillListModel::Unexplained);
    QTRY_VERIFY(table()->hasFocus());
    // The last row of a list is seen to: the arrows still lead on.
    arrow(Qt::Key_N);
    QTRY_COMPARE(model()->count(BillListModel::Settled), 1);
    QTRY_VERIFY(QApplication::focusWidget() && !table()->hasFocus());
    for (int times = 0; times < 4; ++times)
        arrow(Qt::Key_Right);
    QCOMPARE(model()->list(), BillListModel::Settled);
    QTRY_VERIFY(table()->hasFocus());
}

void TstBillsPage::whatIsNoBillIsASentence()
{
    const QString path = m_folder.filePath(u"list.csv"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("sku,name\n1,Apple\n");
    file.close();
    dropFile(path);
    QCOMPARE(m_said.tone, Tone::Bad);
    QVERIFY(m_said.text.contains(u"no bill"_s));
    QCOMPARE(model()->rowCount(), 0);
}

QTEST_MAIN(TstBillsPage)
#include "tst_billspage.moc"

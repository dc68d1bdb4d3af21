// Counting the shelf as a person with a scanner does it.
#include "models/history/changereversal.h"
#include "tests/support/openshop.h"
#include "ui/actions/commandtable.h"
#include "ui/shell/taskstrip.h"
#include "ui/stock/countmodel.h"
#include "ui/stock/stocktakingpage.h"
#include "ui/theme/theme.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/segmentedcontrol.h"

#include <QAbstractButton>
#include <QAbstractItemModelTester>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace jishi;
using namespace jishi::testing;
using namespace Qt::StringLiterals;

class TstStockTaking : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void scansAreCountedAndDifferencesBooked();
    void anUnknownCodeIsSaidAndStaysInSight();
    void whatWasCountedCanBeWrittenOver();
    void aQuickScannerLosesNothing();
    void scanningBeforeACountIsStartedStartsOne();
    void aCountGoesOnWhenThePageIsOpenedAgain();
    void givingUpBooksNothing();

private:
    void open();
    void start();
    void scan(const QString &text);
    CountModel *model() { return m_page->findChild<CountModel *>(); }
    QString cell(int row, int column) { return model()->index(row, column).data().toString(); }
    // As a press on a segment does.
    void show(int what)
    {
        child<SegmentedControl>(u"countShow"_s)->findChildren<QAbstractButton *>().at(what)->click();
    }
    template <typename T>
    T *child(const QString &name)
    {
        return m_page->findChild<T *>(name);
    }
    int64_t onHand(RowId variant);

    std::unique_ptr<OpenShop> m_open;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<CommandTable> m_commands;
    std::unique_ptr<TaskStrip> m_tasks;
    std::unique_ptr<StockTakingPage> m_page;
};

void TstStockTaking::init()
{
    m_open = std::make_unique<OpenShop>();
    m_theme = std::make_unique<Theme>(*qApp);
    m_commands = std::make_unique<CommandTable>(*m_theme);
    m_tasks = std::make_unique<TaskStrip>();
    open();
    start();
}

void TstStockTaking::cleanup()
{
    m_page.reset();
    m_tasks.reset();
    m_commands.reset();
    m_theme.reset();
    m_open.reset();
}

void TstStockTaking::open()
{
    m_page = std::make_unique<StockTakingPage>(m_open->shop(), UiContext { *m_theme, *m_commands, *m_tasks });
    m_page->resize(1000, 700);
    m_page->show();
    QTRY_VERIFY(!m_page->isLoading());
}

void TstStockTaking::start()
{
    QVERIFY(child<QPushButton>(u"emptyStateButton"_s)->isVisible());
    QTest::keyClick(child<QPushButton>(u"emptyStateButton"_s), Qt::Key_Return);
    QTRY_VERIFY(child<QLineEdit>(u"scanField"_s)->isVisible());
}

void TstStockTaking::scan(const QString &text)
{
    auto *field = child<QLineEdit>(u"scanField"_s);
    QTest::keyClicks(field, text);
    QTest::keyClick(field, Qt::Key_Return);
}

int64_t TstStockTaking::onHand(RowId variant)
{
    Statement row = m_open->database().view().prepare("SELECT on_hand FROM variants WHERE id = ?1");
    return row.bind(1, variant).next() ? row.integer(0) : -1;
}

void TstStockTaking::scansAreCountedAndDifferencesBooked()
{
    QAbstractItemModelTester tester(model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    scan(u"2000000000015"_s);
    QTRY_COMPARE(model()->rowCount(), 1);
    QTRY_COMPARE(child<QLabel>(u"scanSaid"_s)->text(), u"海南芒果: 1 counted"_s);
    scan(u"8*fr-001"_s);
    QTRY_COMPARE(cell(0, CountModel::Counted), u"9"_s);
    show(2);
    QTRY_COMPARE(cell(0, CountModel::Sku), u"FR-002"_s);
    show(0);
    scan(u"8*FR-002"_s);
    QTRY_COMPARE(model()->rowCount(), 2);
    show(1);
    QCOMPARE(model()->rowCount(), 1);
    QCOMPARE(cell(0, CountModel::Difference), u"−1"_s);
    show(2);
    QTRY_COMPARE(model()->rowCount(), 0); // everything is counted
    show(0);
    QTRY_COMPARE(model()->rowCount(), 2);
    QSignalSpy undoable(m_page.get(), &Page::undoable);
    child<QPushButton>(u"bookCount"_s)->click();
    QTRY_COMPARE(undoable.count(), 1);
    QCOMPARE(onHand(m_open->mango()), 9000);
    QCOMPARE(onHand(m_open->grapes()), 8000);
    QTRY_VERIFY(!child<QLineEdit>(u"scanField"_s)->isVisible());
    const auto change = undoable.front().at(1).toLongLong();
    QVERIFY(m_open
                ->write([&](Transaction &transaction) {
                    return ChangeReversal(transaction.connection(), m_open->shop().context()).takeBack(change);
                })
                .ok());
    QCOMPARE(onHand(m_open->mango()), 10000);
    QTRY_VERIFY(child<QLineEdit>(u"scanField"_s)->isVisible());
}

void TstStockTaking::anUnknownCodeIsSaidAndStaysInSight()
{
    scan(u"4711"_s);
    auto *unknown = child<QLabel>(u"unknownCodes"_s);
    QTRY_VERIFY(unknown->isVisible());
    scan(u"FR-001"_s);
    QTRY_COMPARE(model()->rowCount(), 1);
    QCOMPARE(unknown->text(), u"Unknown codes: 4711"_s);
    child<QPushButton>(u"clearUnknown"_s)->click();
    QVERIFY(!unknown->isVisible());
}

void TstStockTaking::whatWasCountedCanBeWrittenOver()
{
    scan(u"FR-001"_s);
    QTRY_COMPARE(model()->rowCount(), 1);
    QVERIFY(!model()->setData(model()->index(0, CountModel::Counted), u"many"_s));
    QVERIFY(model()->setData(model()->index(0, CountModel::Counted), u"7.5"_s));
    QTRY_COMPARE(cell(0, CountModel::Counted), u"7.5"_s);
    child<DataTable>(u"countTable"_s)->selectRow(0);
    QTest::keyClick(child<DataTable>(u"countTable"_s), Qt::Key_Delete);
    QTRY_COMPARE(model()->rowCount(), 0);
}

void TstStockTaking::aQuickScannerLosesNothing()
{
    for (int i = 0; i < 40; ++i)
        scan(i % 4 == 0 ? u"FR-002"_s : u"FR-001"_s);
    QTRY_COMPARE(model()->rowCount(), 2);
    const auto counted = [&](const QString &sku) {
        for (int row = 0; row < model()->rowCount(); ++row)
            if (cell(row, CountModel::Sku) == sku)
                return cell(row, CountModel::Counted);
        return QString();
    };
    QTRY_COMPARE(counted(u"FR-001"_s), u"30"_s);
    QTRY_COMPARE(counted(u"FR-002"_s), u"10斤"_s);
}

void TstStockTaking::scanningBeforeACountIsStartedStartsOne()
{
    child<QPushButton>(u"giveUpCount"_s)->click();
    auto *button = child<QPushButton>(u"emptyStateButton"_s);
    QTRY_VERIFY(button->isVisible());
    for (int scan = 0; scan < 3; ++scan) {
        QTest::keyClicks(button, u"2000000000015"_s);
        QTest::keyClick(button, Qt::Key_Return);
    }
    QTRY_COMPARE(child<QLabel>(u"scanSaid"_s)->text(), u"海南芒果: 3 counted"_s);
}

void TstStockTaking::aCountGoesOnWhenThePageIsOpenedAgain()
{
    scan(u"3*FR-001"_s);
    QTRY_COMPARE(model()->rowCount(), 1);
    m_page.reset();
    open();
    QTRY_COMPARE(model()->rowCount(), 1);
    QCOMPARE(cell(0, CountModel::Counted), u"3"_s);
    QVERIFY(child<QLineEdit>(u"scanField"_s)->isVisible());
}

void TstStockTaking::givingUpBooksNothing()
{
    scan(u"3*FR-001"_s);
    QTRY_COMPARE(model()->rowCount(), 1);
    QSignalSpy undoable(m_page.get(), &Page::undoable);
    child<QPushButton>(u"giveUpCount"_s)->click();
    QTRY_COMPARE(undoable.count(), 1);
    QTRY_VERIFY(child<QPushButton>(u"emptyStateButton"_s)->isVisible());
    QCOMPARE(onHand(m_open->mango()), 10000);
}

QTEST_MAIN(TstStockTaking)
#include "tst_stocktaking.moc"

// A leader's list is pasted, put right by keyboard where it is in doubt, and taken over; an hour later it has grown.
#include "models/groups/groupstore.h"
#include "models/orders/orderstore.h"
#include "models/tables/idtable.h"
#include "tests/support/openshop.h"
#include "ui/actions/commandtable.h"
#include "ui/actions/undohistory.h"
#include "ui/groups/listpastepage.h"
#include "ui/groups/listplanmodel.h"
#include "ui/shell/taskstrip.h"
#include "ui/theme/theme.h"
#include "ui/widgets/quantityedit.h"

#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <future>

using namespace jishi;
using namespace jishi::testing;
using namespace Qt::StringLiterals;

namespace {

constexpr auto kList = u"#接龙\n周六水果团\n1. 海南芒果\n2. 香梨\n\n1. 小李 芒果2个\n2. 3栋王姐 香梨3个，芒果1个\n";

} // namespace

class TstListPastePage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void aCopiedListIsThereWhenThePageOpens();
    void whoIsFasterThanThePageIsNotLost();
    void whatIsClearIsTakenOverAtOnce();
    void controlZTakesTheWholePasteBack();
    void goodsThatNobodyKnowsAreSaidOnceForAll();
    void aRowWithoutANameIsGivenOneByKeyboard();
    void theSameListAgainHasNothingToTakeOver();
    void aPersonIsLeftOut();
    void aTextThatIsNoListSaysSo();

private:
    template <typename T>
    T *child(const QString &name)
    {
        return m_page->findChild<T *>(name);
    }
    ListPlanModel *model() { return m_page->findChild<ListPlanModel *>(); }
    QString state(int row)
    {
        static const QStringList names { u"new"_s, u"changed"_s, u"withdrawn"_s, u"unchanged"_s, u"not clear"_s,
            u"left out"_s };
        return names.value(model()->index(row, ListPlanModel::State).data(RawRole).toInt());
    }
    void paste(const QString &text)
    {
        child<QPlainTextEdit>(u"listText"_s)->setPlainText(text);
        QTRY_VERIFY(child<QPushButton>(u"listRead"_s)->isEnabled());
        QTest::keyClick(child<QPlainTextEdit>(u"listText"_s), Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(model()->rowCount() > 0);
    }
    int64_t orders() { return *m_open->database().view().integer("SELECT count(*) FROM orders WHERE source = 'list'"); }

    std::unique_ptr<OpenShop> m_open;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<CommandTable> m_commands;
    std::unique_ptr<TaskStrip> m_tasks;
    std::unique_ptr<LiveIndex> m_index;
    std::unique_ptr<ListPastePage> m_page;
};

void TstListPastePage::init()
{
    m_open = std::make_unique<OpenShop>();
    m_theme = std::make_unique<Theme>(*qApp);
    m_commands = std::make_unique<CommandTable>(*m_theme);
    m_tasks = std::make_unique<TaskStrip>();
    m_index = std::make_unique<LiveIndex>(m_open->database());
    QVERIFY(m_open->write([context = &m_open->shop().context()](Transaction &transaction) {
        Group group;
        group.name = u"阳光花园"_s;
        return GroupStore(transaction.connection(), *context).save(group);
    }));
    QApplication::clipboard()->clear();
    m_page = std::make_unique<ListPastePage>(m_open->shop(), *m_index, UiContext { *m_theme, *m_commands, *m_tasks });
    m_page->resize(1000, 700);
    m_page->show();
    QTRY_COMPARE(child<QComboBox>(u"listGroup"_s)->currentText(), u"阳光花园"_s);
}

void TstListPastePage::cleanup()
{
    m_page.reset();
    m_index.reset();
    m_tasks.reset();
    m_commands.reset();
    m_theme.reset();
    m_open.reset();
}

void TstListPastePage::aCopiedListIsThereWhenThePageOpens()
{
    QApplication::clipboard()->setText(u"one word"_s);
    m_page->activated();
    QCOMPARE(child<QPlainTextEdit>(u"listText"_s)->toPlainText(), QString());
    QApplication::clipboard()->setText(QString::fromUtf16(kList));
    m_page->activated();
    QCOMPARE(child<QPlainTextEdit>(u"listText"_s)->toPlainText(), QString::fromUtf16(kList));
}

// Ctrl+Enter before the page knows the groups.
void TstListPastePage::whoIsFasterThanThePageIsNotLost()
{
    std::promise<void> gate; // the shop is being read for something else
    (void)m_open->database().read([open = gate.get_future().share()](Connection &) {
        open.wait();
        return 0;
    });
    m_page = std::make_unique<ListPastePage>(m_open->shop(), *m_index, UiContext { *m_theme, *m_commands, *m_tasks });
    m_page->show();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    QCOMPARE(child<QComboBox>(u"listGroup"_s)->count(), 0);
    auto *text = child<QPlainTextEdit>(u"listText"_s);
    text->setPlainText(u"#接龙\n海南芒果\n\n1. 小李 芒果2个\n2. 桃子 海南芒果1个\n"_s);
    text->setFocus();
    QTest::keyClick(text, Qt::Key_Return, Qt::ControlModifier);
    gate.set_value();
    QTRY_COMPARE(model()->rowCount(), 2);
}

void TstListPastePage::whatIsClearIsTakenOverAtOnce()
{
    paste(u"#接龙\n海南芒果\n\n1. 小李 芒果2个\n2. 桃子 海南芒果1个\n"_s);
    QCOMPARE(state(0), u"new"_s);
    QTRY_VERIFY(child<QPushButton>(u"listTakeOver"_s)->isEnabled());
    QSignalSpy said(m_page.get(), &Page::messageRequested);
    child<QPushButton>(u"listTakeOver"_s)->click();
    QTRY_COMPARE(said.count(), 1);
    QCOMPARE(orders(), int64_t(2));
    QCOMPARE(model()->rowCount(), 0); // ready for the next list
}

void TstListPastePage::controlZTakesTheWholePasteBack()
{
    UndoHistory history(m_open->shop(), *m_commands);
    connect(m_page.get(), &Page::undoable, &history, &UndoHistory::note);
    paste(u"#接龙\n周六水果团\n1. 海南芒果\n2. 香梨\n\n1. 小李 海南芒果2个\n2. 桃子 海南芒果1个\n"_s);
    QTRY_VERIFY(child<QPushButton>(u"listTakeOver"_s)->isEnabled());
    QSignalSpy said(m_page.get(), &Page::messageRequested);
    child<QPushButton>(u"listTakeOver"_s)->click();
    QTRY_COMPARE(said.count(), 1);
    const auto open = [this] {
        return *m_open->database().view().integer(
            "SELECT count(*) FROM orders WHERE source = 'list' AND status = 'placed'");
    };
    QCOMPARE(open(), int64_t(2));
    QSignalSpy told(&history, &UndoHistory::messageRequested);
    QVERIFY(m_commands->isHandled("edit.undo"));
    m_commands->action("edit.undo")->trigger();
    QTRY_COMPARE(told.count(), 1);
    QCOMPARE(told.last().first().value<Message>().title, u"Undone: the pasted list 周六水果团"_s);
    QCOMPARE(open(), int64_t(0));
    m_commands->action("edit.redo")->trigger();
    QTRY_COMPARE(told.count(), 2);
    QCOMPARE(open(), int64_t(2));
    // One of them was paid in the meantime: she is told whose order stays.
    QVERIFY(m_open->write([context = &m_open->shop().context()](Transaction &transaction) -> Status {
        OrderStore orders(transaction.connection(), *context);
        const auto first = transaction.connection().integer("SELECT min(id) FROM orders WHERE source = 'list'");
        return orders.addPayment(*first, {});
    }));
    m_commands->action("edit.undo")->trigger();
    QTRY_COMPARE(told.count(), 3);
    QCOMPARE(
        told.last().first().value<Message>().text, u"1 order(s) had been touched since and stay as they are: 小李"_s);
    QCOMPARE(open(), int64_t(1));
}

void TstListPastePage::goodsThatNobodyKnowsAreSaidOnceForAll()
{
    paste(QString::fromUtf16(kList).replace(u"香梨"_s, u"小甜甜"_s) + u"3. 桃子 小甜甜2个\n"_s);
    QCOMPARE(state(0), u"new"_s);
    QCOMPARE(state(1), u"not clear"_s);
    QCOMPARE(state(2), u"not clear"_s);
    // The field that asks has the keyboard: she types what is meant, Enter takes the hit, Enter the quantity.
    auto *goods = child<QLineEdit>(u"listGoods0"_s);
    QTRY_VERIFY(m_index->isReady());
    QTest::keyClicks(goods, u"FR-002"_s);
    QTest::keyClick(goods, Qt::Key_Return);
    QTRY_VERIFY(child<QuantityEdit>(u"listQuantity0"_s));
    QTRY_COMPARE(model()->order(1).goods[0].variantId, model()->order(2).goods[0].variantId);
    QVERIFY(model()->order(2).goods[0].variantId > 0);
    QVERIFY(model()->order(2).goods[0].mended);
}

void TstListPastePage::aRowWithoutANameIsGivenOneByKeyboard()
{
    paste(u"#接龙\n周六水果团\n1. 海南芒果\n2. 香梨\n\n1. 海南芒果2个\n2. 小李 海南芒果1个\n"_s);
    QCOMPARE(state(0), u"not clear"_s);
    auto *name = child<QLineEdit>(u"listName"_s);
    QTRY_VERIFY(name->isVisible());
    QVERIFY(child<QLabel>(u"listDoubts"_s)->text().contains(u"The row does not say who orders"_s));
    QTest::keyClicks(name, u"May"_s);
    QTest::keyClick(name, Qt::Key_Return);
    QCOMPARE(state(0), u"new"_s);
    QCOMPARE(model()->order(0).name, u"May"_s);
}

void TstListPastePage::theSameListAgainHasNothingToTakeOver()
{
    const QString list = u"#接龙\n海南芒果\n\n1. 小李 芒果2个\n2. 桃子 海南芒果1个\n"_s;
    paste(list);
    QSignalSpy said(m_page.get(), &Page::messageRequested);
    child<QPushButton>(u"listTakeOver"_s)->click();
    QTRY_COMPARE(said.count(), 1);
    paste(list + u"3. 阿May 芒果5个\n"_s);
    QCOMPARE(state(0), u"unchanged"_s);
    QCOMPARE(state(2), u"new"_s);
    child<QPushButton>(u"listTakeOver"_s)->click();
    QTRY_COMPARE(said.count(), 2);
    paste(list + u"3. 阿May 芒果5个\n"_s);
    QVERIFY(!child<QPushButton>(u"listTakeOver"_s)->isEnabled());
    QCOMPARE(orders(), int64_t(3));
}

void TstListPastePage::aPersonIsLeftOut()
{
    paste(u"#接龙\n海南芒果\n\n1. 小李 芒果2个\n2. 桃子 那个红的来点\n"_s);
    QCOMPARE(state(1), u"not clear"_s);
    child<QPushButton>(u"skipListRow"_s)->click();
    QCOMPARE(state(1), u"left out"_s);
    child<QPushButton>(u"listTakeOver"_s)->click();
    QTRY_COMPARE(orders(), int64_t(1));
}

void TstListPastePage::aTextThatIsNoListSaysSo()
{
    QSignalSpy said(m_page.get(), &Page::messageRequested);
    child<QPlainTextEdit>(u"listText"_s)->setPlainText(u"#接龙\n\n"_s);
    QTRY_VERIFY(child<QPushButton>(u"listRead"_s)->isEnabled());
    child<QPushButton>(u"listRead"_s)->click();
    QTRY_COMPARE(said.count(), 1);
    QCOMPARE(model()->rowCount(), 0);
}

QTEST_MAIN(TstListPastePage)
#include "tst_listpastepage.moc"

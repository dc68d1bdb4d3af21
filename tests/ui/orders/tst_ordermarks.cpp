// Orders are marked by keyboard, many at once, and their papers are printed from the list.
#include "tests/ui/orders/orderswindow.h"
#include "ui/printing/paperdialog.h"
#include "ui/widgets/datatable.h"

#include <QSignalSpy>

using namespace jishi;
using namespace jishi::testing;
using namespace Qt::StringLiterals;

class TestOrderMarks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_window = std::make_unique<OrdersWindow>(); }
    void cleanup() { m_window.reset(); }

    void theKeysOfThePaneMarkTheOrderThatIsShown();
    void severalOrdersArePackedAtOnce();
    void manyAreHandedOverOnlyAfterAQuestion();
    void aPartIsHandedOverFromThePane();
    void receiptAndLabelsComeFromTheList();

private:
    void selectAll()
    {
        auto *table = m_window->find<DataTable>(u"orderTable"_s);
        table->setFocus();
        table->selectAll();
    }

    std::unique_ptr<OrdersWindow> m_window;
};

void TestOrderMarks::theKeysOfThePaneMarkTheOrderThatIsShown()
{
    const RowId id = m_window->place(u"李雷"_s, { m_window->open.mango() });
    QVERIFY(m_window->show());
    QVERIFY(m_window->choose(id));
    for (const Command &command : CommandTable::all()) // as the window does
        m_window->page->addAction(m_window->commands.action(command.id));
    m_window->page->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window->page.get()));
    QTest::keyClick(m_window->page.get(), Qt::Key_M, Qt::ControlModifier);
    QTRY_COMPARE(m_window->order(id).fulfilment, FulfilmentState::Packed);
    QTest::keyClick(m_window->page.get(), Qt::Key_M, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_COMPARE(m_window->order(id).fulfilment, FulfilmentState::Ready);
    QTest::keyClick(m_window->page.get(), Qt::Key_H, Qt::ControlModifier);
    QTRY_COMPARE(m_window->order(id).status, OrderStatus::Completed);
}

void TestOrderMarks::severalOrdersArePackedAtOnce()
{
    const RowId li = m_window->place(u"李雷"_s, { m_window->open.mango() });
    const RowId han = m_window->place(u"韩梅"_s, { m_window->open.grapes() });
    const RowId gone = m_window->place(u"林涛"_s, { m_window->open.grapes() });
    m_window->handOver(gone);
    QVERIFY(m_window->show());
    QSignalSpy messages(m_window->page.get(), &Page::messageRequested);
    selectAll();
    m_window->commands.action("order.packed")->trigger();
    QTRY_COMPARE(messages.count(), 1);
    QCOMPARE(m_window->order(li).fulfilment, FulfilmentState::Packed);
    QCOMPARE(m_window->order(han).fulfilment, FulfilmentState::Packed);
    QCOMPARE(m_window->order(gone).steps.size(), size_t(1));
}

void TestOrderMarks::manyAreHandedOverOnlyAfterAQuestion()
{
    const RowId li = m_window->place(u"李雷"_s, { m_window->open.mango() });
    const RowId han = m_window->place(u"韩梅"_s, { m_window->open.grapes() });
    m_window->handOver(m_window->place(u"林涛"_s, { m_window->open.grapes() }));
    QVERIFY(m_window->show());
    selectAll();
    m_window->commands.action("order.handover")->trigger();
    QTRY_VERIFY(m_window->button("confirmHandOver"));
    QCOMPARE(m_window->button("confirmHandOver")->text(), u"Hand Over 2 Order(s)"_s); // one is gone already
    QCOMPARE(m_window->order(li).status, OrderStatus::Placed);
    QVERIFY(m_window->press("confirmHandOver"));
    QTRY_COMPARE(m_window->order(li).status, OrderStatus::Completed);
    QCOMPARE(m_window->order(han).status, OrderStatus::Completed);
}

void TestOrderMarks::aPartIsHandedOverFromThePane()
{
    const RowId id = m_window->place(u"李雷"_s, { m_window->open.mango(), m_window->open.grapes() });
    QVERIFY(m_window->show());
    QVERIFY(m_window->choose(id));
    QVERIFY(m_window->press("handOverPart"));
    QVERIFY(m_window->type("takenQuantity1", u"0"_s));
    QVERIFY(m_window->press("partAccept"));
    QTRY_COMPARE(m_window->order(id).status, OrderStatus::Completed);
    QCOMPARE(m_window->order(id).lines.size(), size_t(1));
    const RowId rest = m_window->newest();
    QVERIFY(rest != id);
    QCOMPARE(m_window->order(rest).lines.front().variantId, m_window->open.mango());
}

void TestOrderMarks::receiptAndLabelsComeFromTheList()
{
    const RowId id = m_window->place(u"李雷"_s, { m_window->open.mango() });
    m_window->place(u"韩梅"_s, { m_window->open.grapes() });
    QVERIFY(m_window->show());
    QVERIFY(m_window->choose(id));
    QVERIFY(m_window->press("showReceipt"));
    QTRY_VERIFY(m_window->find<PaperDialog>(u"paperDialog"_s));
    QVERIFY(m_window->find<PaperDialog>(u"paperDialog"_s)->paper().title.contains(m_window->order(id).number));
    m_window->find<PaperDialog>(u"paperDialog"_s)->reject();
    QVERIFY(m_window->isGone("paperDialog"));
    selectAll();
    m_window->commands.action("order.labels")->trigger();
    QTRY_VERIFY(m_window->find<PaperDialog>(u"paperDialog"_s));
    QCOMPARE(m_window->find<PaperDialog>(u"paperDialog"_s)->windowTitle(), u"2 Label(s)"_s);
}

QTEST_MAIN(TestOrderMarks)
#include "tst_ordermarks.moc"

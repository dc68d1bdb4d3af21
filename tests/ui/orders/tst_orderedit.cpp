// An order is changed after it was placed, made two, and made one again; its history says who did what.
#include "models/orders/orderplaces.h"
#include "tests/ui/orders/orderswindow.h"
#include "ui/actions/undohistory.h"
#include "ui/orders/draftlines.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/hitfield.h"

#include <QCheckBox>
#include <QComboBox>
#include <QPlainTextEdit>
#include <QSignalSpy>

using namespace jishi;
using namespace Qt::StringLiterals;

class TestOrderEdit : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_window = std::make_unique<testing::OrdersWindow>();
        m_order = m_window->place(u"王燕萍"_s, { m_window->open.mango(), m_window->open.grapes() }, true);
        QVERIFY(m_window->show());
        QVERIFY(m_window->choose(m_order));
    }

    void cleanup() { m_window.reset(); }

    void oneMoreMangoByKeyboardAlone()
    {
        openEditor();
        QVERIFY(!save()->isEnabled());
        edit(0, DraftLines::QuantityColumn, u"3"_s);
        QVERIFY2(m_window->words("editTotal").contains(u"¥169.70"), qPrintable(m_window->words("editTotal")));
        QVERIFY(m_window->type("editReason", u"asked by phone"_s));
        QTest::keyClick(m_window->field("editReason"), Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(m_window->isGone("orderEditDialog"));
        QCOMPARE(order().lines.front().quantity, Quantity::units(3));
        QCOMPARE(order().due().minor(), 3990);
        QTRY_VERIFY2(m_window->history().contains(u"2 → 3"), qPrintable(m_window->history()));
        QVERIFY(m_window->history().contains(u"asked by phone"));
    }

    void controlZTakesTheEditBack()
    {
        UndoHistory history(m_window->open.shop(), m_window->commands);
        connect(m_window->page.get(), &Page::undoable, &history, &UndoHistory::note);
        openEditor();
        edit(0, DraftLines::QuantityColumn, u"3"_s);
        QVERIFY(m_window->type("editShipping", u"6"_s));
        QVERIFY(m_window->press("saveOrder"));
        QVERIFY(m_window->isGone("orderEditDialog"));
        const Money edited = order().total;
        m_window->commands.action("edit.undo")->trigger();
        QTRY_COMPARE(order().lines.front().quantity, Quantity::units(2));
        QCOMPARE(order().shipping.minor(), 0);
        QTRY_VERIFY2(m_window->history().contains(u"3 → 2"), qPrintable(m_window->history()));
        QTRY_VERIFY(m_window->commands.isHandled("edit.redo"));
        m_window->commands.action("edit.redo")->trigger();
        QTRY_COMPARE(order().total, edited);
    }

    void anItemIsAddedAndAnotherTakenOff()
    {
        openEditor();
        auto *table = m_window->find<DataTable>(u"draftTable"_s);
        table->selectRow(1);
        table->setFocus();
        QTest::keyClick(table, Qt::Key_Delete);
        auto *field = m_window->find<HitField>(u"itemField"_s);
        field->setFocus();
        QTest::keyClicks(field, u"FR-002"_s);
        QTest::keyClick(field, Qt::Key_Return);
        QTRY_VERIFY(editor());
        typeInto(editor(), u"1.5"_s);
        QVERIFY(m_window->press("saveOrder"));
        QVERIFY(m_window->isGone("orderEditDialog"));
        QCOMPARE(order().lines.size(), size_t { 2 });
        QCOMPARE(order().lines.back().quantity.toPlain(), u"1.5"_s);
    }

    void aPriceOfOnesOwnAsksForItsReason()
    {
        openEditor();
        auto *table = m_window->find<DataTable>(u"draftTable"_s);
        QVERIFY(table->isColumnHidden(DraftLines::Reason));
        edit(0, DraftLines::Price, u"35"_s);
        QVERIFY(!table->isColumnHidden(DraftLines::Reason));
        edit(0, DraftLines::Reason, u"old friend"_s);
        edit(1, DraftLines::Discount, u"5"_s);
        QVERIFY(m_window->press("saveOrder"));
        QVERIFY(m_window->isGone("orderEditDialog"));
        QCOMPARE(order().lines.front().priceReason, u"old friend"_s);
        QCOMPARE(order().lines.back().discount.minor(), 500);
        QCOMPARE(order().total.minor(), 2 * 3500 + 5000 - 500);
        QTRY_VERIFY(m_window->history().contains(u"¥39.90 → ¥35.00"));
    }

    void tabGoesFromTheQuantityToTheDiscount()
    {
        openEditor();
        auto *table = m_window->find<DataTable>(u"draftTable"_s);
        table->setFocus();
        table->setCurrentIndex(lines()->index(0, DraftLines::QuantityColumn));
        QTest::keyClick(table, Qt::Key_Return);
        QTRY_VERIFY(editor());
        QTest::keyClicks(editor(), u"4"_s);
        QTest::keyClick(editor(), Qt::Key_Tab);
        QTRY_COMPARE(table->currentIndex().column(), static_cast<int>(DraftLines::Discount));
        QTRY_COMPARE(table->viewport()->findChildren<QLineEdit *>().size(), 1); // the one of the quantity is gone
        typeInto(editor(), u"1"_s);
        QCOMPARE(lines()->entries().front().quantity, Quantity::units(4));
        QCOMPARE(lines()->entries().front().discount.minor(), 100);
    }

    void theOrderIsForSomebodyElse()
    {
        openEditor();
        QVERIFY(m_window->words("chosenCustomer").contains(u"王燕萍"));
        QVERIFY(m_window->press("otherCustomer"));
        auto *field = m_window->find<HitField>(u"customerField"_s);
        QTRY_VERIFY(field->hasFocus());
        QTest::keyClicks(field, u"Li Lei 13900005678"_s);
        QTest::keyClick(field, Qt::Key_Return);
        QVERIFY(m_window->press("saveOrder"));
        QVERIFY(m_window->isGone("orderEditDialog"));
        QCOMPARE(order().customerName, u"Li Lei"_s);
        QCOMPARE(order().customerPhone, u"13900005678"_s);
        QTRY_VERIFY2(m_window->history().contains(u"王燕萍 → Li Lei"), qPrintable(m_window->history()));
    }

    void discountRoundingAndTheRestAreStored()
    {
        openEditor();
        QVERIFY(m_window->type("orderDiscount", u"2.35"_s));
        auto *rounding = m_window->find<QComboBox>(u"orderRounding"_s);
        rounding->setCurrentIndex(rounding->count() - 1); // to whole yuan
        QVERIFY(m_window->type("editShipping", u"6"_s));
        QVERIFY(m_window->type("orderAddressField", u"3栋 402"_s));
        QVERIFY(m_window->type("orderTagsField", u"VIP， Friday,"_s));
        m_window->find<QPlainTextEdit>(u"editNote"_s)->setPlainText(u"ring twice"_s);
        QVERIFY(m_window->press("saveOrder"));
        QVERIFY(m_window->isGone("orderEditDialog"));
        // 129.80 - 2.35 + 6.00 = 133.45
        QCOMPARE(order().total.minor(), 13300);
        QCOMPARE(order().rounding.minor(), 45);
        QCOMPARE(order().discount.minor(), 235 + 45);
        QCOMPARE(order().tags, u"VIP,Friday"_s);
        QTRY_COMPARE(m_window->words("orderAddress"), u"3栋 402"_s);
        QVERIFY(m_window->words("orderTags").contains(u"#Friday"));
        QCOMPARE(m_window->words("orderNote"), u"ring twice"_s);

        openEditor(); // and what is there is no change
        QVERIFY(!save()->isEnabled());
        QVERIFY(m_window->type("editShipping", u"7"_s));
        QVERIFY(m_window->press("saveOrder"));
        QVERIFY(m_window->isGone("orderEditDialog"));
        QCOMPARE(order().total.minor(), 13400);
    }

    void theGroupAndItsPickupPointAreChosen()
    {
        addGroup();
        openEditor();
        auto *group = m_window->find<QComboBox>(u"orderGroupBox"_s);
        group->setCurrentIndex(group->findText(u"Lakeside 3"_s));
        auto *pickup = m_window->find<QComboBox>(u"orderPickupBox"_s);
        pickup->setCurrentIndex(pickup->findText(u"East Gate"_s));
        QVERIFY(m_window->press("saveOrder"));
        QVERIFY(m_window->isGone("orderEditDialog"));
        QCOMPARE(order().groupName, u"Lakeside 3"_s);
        QCOMPARE(order().pickupName, u"East Gate"_s);
        QTRY_VERIFY(m_window->words("orderGroup").contains(u"East Gate"));
    }

    void moreThanTheGoodsCannotBeTakenOff()
    {
        openEditor();
        QVERIFY(m_window->type("orderDiscount", u"500"_s));
        QVERIFY(!save()->isEnabled());
        QVERIFY(!m_window->words("orderDialogProblem").isEmpty());
    }

    void whatWasPaidTooMuchIsGivenBackAfterwards()
    {
        openEditor();
        edit(0, DraftLines::QuantityColumn, u"1"_s);
        QVERIFY(m_window->press("saveOrder"));
        QVERIFY(m_window->isGone("orderEditDialog"));
        QTRY_VERIFY(m_window->button("giveBack"));
        QVERIFY(m_window->button("giveBack")->text().contains(u"¥39.90"));
        QVERIFY(m_window->press("giveBack"));
        QVERIFY(m_window->press("paymentAccept"));
        QTRY_COMPARE(order().refunded.minor(), 3990);
        QCOMPARE(order().payment(), PaymentState::Paid);
    }

    void closingAsksWhenSomethingWasChanged()
    {
        openEditor();
        QVERIFY(m_window->type("orderTagsField", u"VIP"_s));
        QTest::keyClick(m_window->field("orderTagsField"), Qt::Key_Escape);
        QTRY_VERIFY(m_window->find<QWidget>(u"discardQuestion"_s));
    }

    void aHandedOverOrderIsNotEdited()
    {
        m_window->handOver(m_order);
        QTRY_VERIFY(!m_window->button("editOrder"));
        QSignalSpy told(m_window->page.get(), &Page::messageRequested);
        m_window->commands.action("order.edit")->trigger();
        QCOMPARE(told.size(), 1);
        QVERIFY(!m_window->find<QWidget>(u"orderEditDialog"_s));
    }

    void aPartBecomesAnOrderOfItsOwnAndComesBack()
    {
        QVERIFY(m_window->press("splitOrder"));
        QVERIFY(m_window->type("splitQuantity1", u"3"_s));
        QVERIFY(!m_window->button("splitAccept")->isEnabled());
        QVERIFY(m_window->type("splitQuantity1", u"1"_s));
        QVERIFY(m_window->button("splitAccept")->text().contains(u"¥39.90"));
        QVERIFY(m_window->press("splitAccept"));
        QVERIFY(m_window->isGone("splitDialog"));
        const Order part = m_window->order(m_window->newest());
        QCOMPARE(part.total.minor(), 3990);
        QCOMPARE((order().total + part.total).minor(), 12980);
        const QByteArray link = "orderLink_" + part.number.toUtf8();
        QTRY_VERIFY(m_window->button(link.constData()));

        QVERIFY(m_window->press("mergeOrder"));
        QTRY_VERIFY(m_window->find<QCheckBox>(u"mergeOrder_"_s + part.number));
        QVERIFY(m_window->press("mergeAccept"));
        QVERIFY(m_window->isGone("mergeDialog"));
        QCOMPARE(order().total.minor(), 12980);
        QCOMPARE(m_window->order(part.id).mergedInto, order().number);
        QVERIFY(m_window->press(link.constData()));
        QTRY_COMPARE(m_window->words("detailNumber"), part.number);
        QVERIFY2(m_window->history().contains(order().number), qPrintable(m_window->history()));
    }

    void aCustomerWithOneOrderHasNothingToMerge()
    {
        QSignalSpy told(m_window->page.get(), &Page::messageRequested);
        QVERIFY(m_window->press("mergeOrder"));
        QCOMPARE(told.size(), 1);
    }

private:
    Order order() { return m_window->order(m_order); }
    QPushButton *save() const { return m_window->button("saveOrder"); }
    DraftLines *lines() const { return m_window->page->findChild<DraftLines *>(); }
    QLineEdit *editor() const
    {
        return m_window->find<DataTable>(u"draftTable"_s)->viewport()->findChild<QLineEdit *>();
    }

    void openEditor()
    {
        QVERIFY(m_window->isGone("orderEditDialog"));
        m_window->commands.action("order.edit")->trigger();
        QTRY_VERIFY(m_window->find<QWidget>(u"orderEditDialog"_s));
        QTRY_VERIFY(m_window->find<QWidget>(u"orderEditDialog"_s)->isActiveWindow());
    }

    void edit(int row, int column, const QString &text)
    {
        m_window->find<DataTable>(u"draftTable"_s)->edit(lines()->index(row, column));
        QTRY_VERIFY(editor());
        typeInto(editor(), text);
    }

    void typeInto(QLineEdit *cell, const QString &text)
    {
        cell->selectAll();
        cell->insert(text);
        QTest::keyClick(cell, Qt::Key_Return);
        QTRY_VERIFY(!editor());
    }

    void addGroup()
    {
        const auto added = m_window->open.write([](Transaction &transaction) {
            return transaction.connection().execute(
                "INSERT INTO groups (uuid, name, created_at) VALUES (x'01', 'Lakeside 3', 1);\n"
                "INSERT INTO pickup_points (uuid, group_id, name, created_at)\n"
                "VALUES (x'02', last_insert_rowid(), 'East Gate', 1)");
        });
        QVERIFY(added);
    }

    std::unique_ptr<testing::OrdersWindow> m_window;
    RowId m_order = 0;
};

QTEST_MAIN(TestOrderEdit)
#include "tst_orderedit.moc"

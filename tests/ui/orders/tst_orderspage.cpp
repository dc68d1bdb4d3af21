// What a person does with orders: filters, packs, hands over, takes money, gives it back, cancels and thinks again.
#include "models/orders/draftkeeper.h"
#include "tests/ui/orders/orderswindow.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/searchfield.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QSignalSpy>

using namespace jishi;

class TestOrdersPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_window = std::make_unique<testing::OrdersWindow>();
        m_first = m_window->place(QStringLiteral("王燕萍"), { m_window->open.mango() }, true);
        m_second = m_window->place(QStringLiteral("reni"), { m_window->open.grapes() });
        QVERIFY(m_window->show());
        m_page = m_window->page.get();
        QTRY_COMPARE(table()->rowCount(), 2);
    }

    void cleanup() { m_window.reset(); }

    void theListSaysWhatItComesTo()
    {
        const auto *summary = m_page->findChild<QLabel *>(QStringLiteral("orderSummary"));
        QTRY_VERIFY2(summary->text().contains(QStringLiteral("¥129.80")), qPrintable(summary->text()));
    }

    void aNameFindsItsOrdersAndClearingShowsAllAgain()
    {
        auto *field = m_page->findChild<SearchField *>(QStringLiteral("orderSearch"));
        QTest::keyClicks(field, QStringLiteral("reni"));
        QTRY_COMPARE(table()->rowCount(), 1);
        QCOMPARE(table()->idAt(0), m_second);
        field->clear();
        QTRY_COMPARE(table()->rowCount(), 2);
    }

    void draftsAreAmongTheStatesAndGoneOnWith()
    {
        OrderDraft draft;
        draft.clientRef = QStringLiteral("begun");
        draft.customerName = QStringLiteral("Zhao Lin");
        draft.lines.push_back({ m_window->open.mango(), Quantity::units(2), {}, Money(0, Currency()) });
        QVERIFY(m_window->open.write([draft, &context = m_window->open.shop().context()](Transaction &transaction) {
            return DraftKeeper(transaction.connection(), context).keep(draft, true);
        }));
        auto *state = m_page->findChild<QComboBox *>(QStringLiteral("orderProgress"));
        state->setCurrentIndex(state->findText(QStringLiteral("Drafts")));
        auto *rows = m_page->findChild<DataTable *>(QStringLiteral("draftsTable"));
        QTRY_VERIFY(rows->isVisible() && rows->model()->rowCount() == 1);
        QCOMPARE(rows->model()->index(0, 1).data().toString(), QStringLiteral("Zhao Lin"));
        QCOMPARE(rows->model()->index(0, 3).data().toString(), QStringLiteral("¥79.80"));
        QSignalSpy asked(m_page, &Page::pageRequested);
        rows->setFocus();
        QTest::keyClick(rows, Qt::Key_Return);
        QCOMPARE(asked.count(), 1);
        QCOMPARE(asked.first().at(1).toString(), QStringLiteral("begun"));
        // Thrown away, and back: the message bar offers it.
        QSignalSpy told(m_page, &Page::messageRequested);
        QTest::keyClick(rows, Qt::Key_Delete);
        QTRY_COMPARE(rows->model()->rowCount(), 0);
        QTRY_COMPARE(told.count(), 1);
        told.first().first().value<Message>().action();
        QTRY_COMPARE(rows->model()->rowCount(), 1);
        state->setCurrentIndex(0);
        QTRY_COMPARE(table()->rowCount(), 2);
        QTRY_VERIFY(m_page->findChild<DataTable *>(QStringLiteral("orderTable"))->isVisible());
    }

    void anOrderIsFoundByWhatIsKnownOfIt_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("its total") << QStringLiteral("37.5");
        QTest::newRow("its total with the sign") << QStringLiteral("¥37.50");
        QTest::newRow("a payment") << QStringLiteral("12.30");
        QTest::newRow("a reference") << QStringLiteral("4200001");
        QTest::newRow("a tag") << QStringLiteral("friday");
        QTest::newRow("its address") << QStringLiteral("3栋");
        QTest::newRow("the phone's end") << QStringLiteral("5678");
        QTest::newRow("the sounds of a name") << QStringLiteral("zhaolin");
        QTest::newRow("an item") << QStringLiteral("kyoho");
    }

    void anOrderIsFoundByWhatIsKnownOfIt()
    {
        QFETCH(const QString, text);
        m_window->cancel(m_second);
        OrderDraft draft;
        draft.customerName = QStringLiteral("赵琳");
        draft.customerPhone = QStringLiteral("13900005678");
        draft.lines.push_back({ m_window->open.grapes(), Quantity::fromThousandths(1500), {}, Money(0, Currency()) });
        draft.tags = QStringLiteral("VIP,Friday");
        draft.address = QStringLiteral("3栋 402");
        draft.payment = DraftPayment { PaymentMethod::Transfer, Money(1230, Currency()), QStringLiteral("4200001") };
        const RowId wanted = m_window->place(draft);
        QTRY_COMPARE(table()->rowCount(), 3);
        m_page->findChild<QComboBox *>(QStringLiteral("orderProgress"))->setCurrentIndex(1); // open ones
        m_page->findChild<SearchField *>(QStringLiteral("orderSearch"))->setText(text);
        QTRY_COMPARE(table()->rowCount(), 1);
        QCOMPARE(table()->idAt(0), wanted);
    }

    void anAmountThatNoOrderHasFindsNone()
    {
        m_page->findChild<SearchField *>(QStringLiteral("orderSearch"))->setText(QStringLiteral("39.91"));
        QTRY_COMPARE(table()->rowCount(), 0);
    }

    void aPercentSignIsNotAWildcard()
    {
        QTest::keyClicks(m_page->findChild<SearchField *>(QStringLiteral("orderSearch")), QStringLiteral("%"));
        QTRY_COMPARE(table()->rowCount(), 0);
    }

    void unpaidOnlyShowsWhoOwes()
    {
        m_page->findChild<QComboBox *>(QStringLiteral("orderPayment"))->setCurrentIndex(1);
        QTRY_COMPARE(table()->rowCount(), 1);
        QCOMPARE(table()->idAt(0), m_second);
    }

    void packingAndHandingOverTakesTheGoods()
    {
        QVERIFY(m_window->choose(m_first));
        QVERIFY(m_window->press("markPacked"));
        QTRY_COMPARE(order(m_first).fulfilment, FulfilmentState::Packed);
        QTRY_VERIFY(!m_window->button("markPacked"));
        QVERIFY(m_window->press("handOver"));
        QTRY_COMPARE(order(m_first).status, OrderStatus::Completed);
    }

    void whoPaysWithAHundredGetsChange()
    {
        QVERIFY(m_window->choose(m_second));
        QVERIFY(m_window->press("takePayment"));
        auto *method = m_page->findChild<QComboBox *>(QStringLiteral("paymentMethod"));
        method->setCurrentIndex(method->findData(static_cast<int>(PaymentMethod::Cash)));
        QVERIFY(m_window->type("paymentTendered", QStringLiteral("20")));
        QVERIFY(!m_window->button("paymentAccept")->isEnabled());
        QVERIFY(m_window->type("paymentTendered", QStringLiteral("100")));
        QCOMPARE(m_window->words("paymentChange"), QStringLiteral("¥50.00"));
        QVERIFY(m_window->press("paymentAccept"));
        QTRY_COMPARE(order(m_second).payment(), PaymentState::Paid);
        QCOMPARE(order(m_second).payments.front().change().minor(), 5000);
    }

    void aTransferIsTakenWithItsReferenceByKeyboardAlone()
    {
        QVERIFY(m_window->choose(m_second));
        m_window->commands.action("order.pay")->trigger();
        QVERIFY(m_window->type("paymentReference", QStringLiteral("4200002")));
        QTRY_VERIFY(m_window->find<QWidget>(QStringLiteral("paymentDialog"))->isActiveWindow());
        QTest::keyClick(m_window->field("paymentReference"), Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(order(m_second).payment(), PaymentState::Paid);
        QCOMPARE(order(m_second).payments.front().reference, QStringLiteral("4200002"));
    }

    void whatCameInForACancelledOrderGoesBack()
    {
        m_window->cancel(m_first);
        QVERIFY(m_window->choose(m_first));
        QTRY_VERIFY(m_window->button("giveBack"));
        QVERIFY(!m_window->button("refund"));
        QVERIFY(m_window->press("giveBack"));
        QVERIFY(m_window->press("paymentAccept"));
        QTRY_COMPARE(order(m_first).payment(), PaymentState::Refunded);
        QVERIFY(m_window->isGone("paymentDialog"));
    }

    void aCommandFromAnotherPageShowsTheOrderFirst()
    {
        QVERIFY(m_window->choose(m_second));
        m_page->hide();
        QSignalSpy asked(m_page, &Page::pageRequested);
        m_window->commands.action("order.pay")->trigger();
        QCOMPARE(asked.size(), 1);
        QCOMPARE(asked.first().last().toLongLong(), m_second);
        QVERIFY(!m_window->find<QWidget>(QStringLiteral("paymentDialog")));
    }

    void whatCameInBeyondTheTotalGoesBackAfterHandingOver()
    {
        QVERIFY(m_window->change([id = m_first](OrderStore &orders) {
            return orders.addPayment(id, { PaymentMethod::Cash, Money(500, Currency()) });
        }));
        m_window->handOver(m_first);
        QVERIFY(m_window->choose(m_first));
        QTRY_VERIFY(m_window->button("giveBack"));
        QVERIFY(m_window->press("giveBack"));
        QVERIFY(m_window->press("paymentAccept"));
        QTRY_COMPARE(order(m_first).refunded.minor(), 500);
        QTRY_VERIFY(!m_window->button("giveBack"));
    }

    void aCancelledOrderCanBeTakenBack()
    {
        QVERIFY(m_window->choose(m_second));
        QSignalSpy told(m_page, &Page::messageRequested);
        QVERIFY(m_window->press("cancelOrder"));
        QTRY_COMPARE(told.size(), 1);
        QCOMPARE(order(m_second).status, OrderStatus::Cancelled);
        told.first().first().value<Message>().action();
        QTRY_COMPARE(order(m_second).status, OrderStatus::Placed);
    }

    void theListFollowsTheShop()
    {
        m_window->place(QStringLiteral("Chen Hao"), { m_window->open.mango() }, true);
        QTRY_COMPARE(table()->rowCount(), 3);
    }

    void theTableKeepsTheModelContract()
    {
        QAbstractItemModelTester tester(table(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        m_window->place(QStringLiteral("Chen Hao"), { m_window->open.mango() }, true);
        QTRY_COMPARE(table()->rowCount(), 3);
        table()->sort(OrderTable::Total, Qt::AscendingOrder);
        QTRY_COMPARE(table()->index(0, OrderTable::Total).data(RawRole).toLongLong(), 5000);
        for (int column = 0; column < OrderTable::ColumnCount; ++column) {
            table()->sort(column, Qt::DescendingOrder);
            QTRY_VERIFY(!table()->isLoading());
            QCOMPARE(table()->rowCount(), 3);
        }
    }

private:
    OrderTable *table() const { return m_window->table(); }
    Order order(RowId id) const { return m_window->order(id); }

    std::unique_ptr<testing::OrdersWindow> m_window;
    OrdersPage *m_page = nullptr;
    RowId m_first = 0;
    RowId m_second = 0;
};

QTEST_MAIN(TestOrdersPage)
#include "tst_orderspage.moc"

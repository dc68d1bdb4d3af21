// What a person does with orders: filters, packs, hands over, takes money, gives it back, cancels and thinks again.
#include "models/orders/orderstore.h"
#include "models/tables/ordertable.h"
#include "tests/support/openshop.h"
#include "ui/actions/commandtable.h"
#include "ui/orders/orderspage.h"
#include "ui/shell/taskstrip.h"
#include "ui/theme/theme.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/searchfield.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QtTest>

using namespace jishi;

class TestOrdersPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_open = std::make_unique<testing::OpenShop>();
        m_first = place(QStringLiteral("王燕萍"), m_open->mango(), true);
        m_second = place(QStringLiteral("reni"), m_open->grapes(), false);
        m_theme = std::make_unique<Theme>(*qApp);
        m_commands = std::make_unique<CommandTable>(*m_theme);
        m_tasks = std::make_unique<TaskStrip>();
        m_page = std::make_unique<OrdersPage>(m_open->shop(), UiContext { *m_theme, *m_commands, *m_tasks });
        m_page->resize(1080, 720);
        m_page->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
        QTRY_COMPARE(table()->rowCount(), 2);
    }

    void cleanup()
    {
        m_page.reset();
        m_tasks.reset();
        m_commands.reset();
        m_theme.reset();
        m_open.reset();
    }

    void theListSaysWhatItComesTo()
    {
        const auto *summary = m_page->findChild<QLabel *>(QStringLiteral("orderSummary"));
        QTRY_VERIFY2(summary->text().contains(QStringLiteral("¥64.90")), qPrintable(summary->text()));
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
        choose(m_first);
        QTRY_VERIFY(button("markPacked"));
        QTest::mouseClick(button("markPacked"), Qt::LeftButton);
        QTRY_COMPARE(order(m_first).fulfilment, FulfilmentState::Packed);
        QTRY_VERIFY(!button("markPacked"));
        QTest::mouseClick(button("handOver"), Qt::LeftButton);
        QTRY_COMPARE(order(m_first).status, OrderStatus::Completed);
    }

    void moneyComesInAndGoesBack()
    {
        choose(m_second);
        QTRY_VERIFY(button("takePayment"));
        QTest::mouseClick(button("takePayment"), Qt::LeftButton);
        confirmPayment();
        QTRY_COMPARE(order(m_second).payment(), PaymentState::Paid);
        QTRY_VERIFY(button("refund"));
        QTest::mouseClick(button("refund"), Qt::LeftButton);
        confirmPayment();
        QTRY_COMPARE(order(m_second).payment(), PaymentState::Refunded);
    }

    void aCancelledOrderCanBeTakenBack()
    {
        choose(m_second);
        QTRY_VERIFY(button("cancelOrder"));
        QSignalSpy told(m_page.get(), &Page::messageRequested);
        QTest::mouseClick(button("cancelOrder"), Qt::LeftButton);
        QTRY_COMPARE(told.size(), 1);
        QCOMPARE(order(m_second).status, OrderStatus::Cancelled);
        told.first().first().value<Message>().action();
        QTRY_COMPARE(order(m_second).status, OrderStatus::Placed);
    }

    void theListFollowsTheShop()
    {
        place(QStringLiteral("Chen Hao"), m_open->mango(), true);
        QTRY_COMPARE(table()->rowCount(), 3);
    }

    void theTableKeepsTheModelContract()
    {
        QAbstractItemModelTester tester(table(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        place(QStringLiteral("Chen Hao"), m_open->mango(), true);
        QTRY_COMPARE(table()->rowCount(), 3);
        table()->sort(OrderTable::Total, Qt::AscendingOrder);
        QTRY_COMPARE(table()->index(0, OrderTable::Total).data(RawRole).toLongLong(), 2500);
        for (int column = 0; column < OrderTable::ColumnCount; ++column) {
            table()->sort(column, Qt::DescendingOrder);
            QTRY_VERIFY(!table()->isLoading());
            QCOMPARE(table()->rowCount(), 3);
        }
    }

private:
    OrderTable *table() const { return m_page->findChild<OrderTable *>(); }
    QPushButton *button(const char *name) const { return m_page->findChild<QPushButton *>(QLatin1String(name)); }

    void choose(RowId id)
    {
        m_page->showItem(QVariant::fromValue<qlonglong>(id));
        const auto shown = [this] {
            const auto *number = m_page->findChild<QLabel *>(QStringLiteral("detailNumber"));
            return number ? number->text() : QString();
        };
        QTRY_COMPARE(shown(), order(id).number);
    }

    void confirmPayment()
    {
        QTRY_VERIFY(button("paymentAccept"));
        QTest::mouseClick(button("paymentAccept"), Qt::LeftButton);
        QTRY_VERIFY(!button("paymentAccept"));
    }

    RowId place(const QString &customer, RowId variant, bool paid)
    {
        OrderDraft draft;
        draft.customerName = customer;
        draft.lines.push_back({ variant, Quantity::units(1), {}, Money(0, m_open->shop().currency()) });
        if (paid)
            draft.payment = DraftPayment { PaymentMethod::WeChat, {} };
        const auto placed = m_open->write([draft, &context = m_open->shop().context()](Transaction &transaction) {
            return OrderStore(transaction.connection(), context).place(draft);
        });
        return placed->id;
    }

    Order order(RowId id) const
    {
        return m_open->database()
            .read([id, &context = m_open->shop().context()](
                      Connection &connection) { return *OrderStore(connection, context).order(id); })
            .wait();
    }

    std::unique_ptr<testing::OpenShop> m_open;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<CommandTable> m_commands;
    std::unique_ptr<TaskStrip> m_tasks;
    std::unique_ptr<OrdersPage> m_page;
    RowId m_first = 0;
    RowId m_second = 0;
};

QTEST_MAIN(TestOrdersPage)
#include "tst_orderspage.moc"

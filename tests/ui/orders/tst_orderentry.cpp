// Taking an order as a person does it: by keyboard alone.
#include "models/customers/customerstore.h"
#include "models/orders/draftkeeper.h"
#include "models/orders/orderstore.h"
#include "models/search/liveindex.h"
#include "tests/support/openshop.h"
#include "ui/actions/commandtable.h"
#include "ui/orders/draftlines.h"
#include "ui/orders/orderentrypage.h"
#include "ui/shell/taskstrip.h"
#include "ui/theme/theme.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/hitfield.h"
#include "ui/widgets/segmentedcontrol.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QInputMethodEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QtTest>

using namespace jishi;

class TestOrderEntry : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_open = std::make_unique<testing::OpenShop>();
        m_index = std::make_unique<LiveIndex>(m_open->database());
        m_theme = std::make_unique<Theme>(*qApp);
        m_commands = std::make_unique<CommandTable>(*m_theme);
        m_tasks = std::make_unique<TaskStrip>();
        openPage();
        QTRY_VERIFY(m_index->isReady());
        m_page->activated();
    }

    void cleanup()
    {
        m_page.reset();
        m_tasks.reset();
        m_commands.reset();
        m_theme.reset();
        m_index.reset();
        m_open.reset();
    }

    void threeKeysFindAnItemByPinyinInitials()
    {
        typeItem(QStringLiteral("hnmg"));
        QCOMPARE(lines()->rowCount(), 1);
        QCOMPARE(lines()->entries().front().variantId, m_open->mango());
    }

    void aBarcodeIsAnItem()
    {
        typeItem(QStringLiteral("2000000000015"));
        QCOMPARE(lines()->rowCount(), 1);
    }

    void aBarcodeInFullWidthFromAnInputMethodIsAnItem()
    {
        auto *field = m_page->findChild<HitField *>(QStringLiteral("itemField"));
        for (const QChar digit : QStringLiteral("２００００００００００１５")) {
            QInputMethodEvent committed;
            committed.setCommitString(digit);
            QCoreApplication::sendEvent(field, &committed);
        }
        QTest::keyClick(field, Qt::Key_Return);
        QCOMPARE(lines()->rowCount(), 1);
        QCOMPARE(lines()->entries().front().variantId, m_open->mango());
    }

    void aSkuThatAnInputMethodStillHoldsIsAnItem()
    {
        auto *field = m_page->findChild<HitField *>(QStringLiteral("itemField"));
        QInputMethodEvent held(QStringLiteral("FR-002"), {});
        QCoreApplication::sendEvent(field, &held);
        QTest::keyClick(field, Qt::Key_Return);
        QCOMPARE(lines()->rowCount(), 1);
        QCOMPARE(lines()->entries().front().variantId, m_open->grapes());
    }

    void theQuantityFollowsTheItemAndHalfAPoundSells()
    {
        typeItem(QStringLiteral("grapes"));
        typeQuantity(QStringLiteral("1.5"));
        QCOMPARE(lines()->entries().front().quantity.toPlain(), QStringLiteral("1.5"));
        QCOMPARE(total(), QStringLiteral("¥37.50"));
    }

    void aQuantityThatIsNoneIsSaidAndChangesNothing()
    {
        typeItem(QStringLiteral("grapes"));
        typeQuantity(QStringLiteral("-2"));
        QCOMPARE(lines()->entries().front().quantity, Quantity::units(1));
        QTRY_VERIFY(label("entryNotice")->isVisible());
    }

    void aScanIntoTheQuantityAddsTheScannedItem()
    {
        typeItem(QStringLiteral("grapes"));
        typeQuantity(QStringLiteral("2000000000015"));
        QTRY_COMPARE(lines()->rowCount(), 2);
        QCOMPARE(lines()->entries()[0].quantity, Quantity::units(1));
        QCOMPARE(lines()->entries()[1].variantId, m_open->mango());
    }

    void theOnlyGroupOfACustomerIsChosenForHer()
    {
        const auto joined = m_open->write([this](Transaction &transaction) -> Result<RowId> {
            CustomerStore customers(transaction.connection(), m_open->shop().context());
            auto customer = customers.customer(m_open->customer());
            if (!customer)
                return customer.error();
            customer->groups = { { QStringLiteral("Garden"), {} } };
            return customers.save(*customer);
        });
        QVERIFY(joined.ok());
        Q_EMIT m_page->findChild<QPushButton *>(QStringLiteral("discardOrder"))->clicked();
        auto *group = m_page->findChild<QComboBox *>(QStringLiteral("orderGroupBox"));
        QCOMPARE(group->currentIndex(), 0);
        typeItem(QStringLiteral("hnmg"));
        typeCustomer(QStringLiteral("wyp"));
        QCOMPARE(group->currentText(), QStringLiteral("Garden"));
        // Somebody else is in no group; what the person chose herself would have stayed.
        Q_EMIT m_page->findChild<QPushButton *>(QStringLiteral("otherCustomer"))->clicked();
        QCOMPARE(group->currentIndex(), 0);
        typeCustomer(QStringLiteral("wyp"));
        QSignalSpy told(m_page.get(), &Page::messageRequested);
        place();
        QTRY_COMPARE(told.size(), 1);
        QCOMPARE(newestOrder().groupName, QStringLiteral("Garden"));
    }

    void anOrderForAKnownCustomerIsPlacedPaidAndSafe()
    {
        typeItem(QStringLiteral("hnmg"));
        typeQuantity(QStringLiteral("2"));
        typeItem(QStringLiteral("FR-002"));
        typeQuantity(QStringLiteral("1.5"));
        typeCustomer(QStringLiteral("wyp"));
        QVERIFY(label("chosenCustomer")->text().contains(QStringLiteral("138****1234")));
        m_page->findChild<SegmentedControl *>(QStringLiteral("paymentChoice"))->setCurrent(1);
        QSignalSpy told(m_page.get(), &Page::messageRequested);
        place();
        QTRY_COMPARE(told.size(), 1);

        const Order order = newestOrder();
        QCOMPARE(order.customerId, m_open->customer());
        QCOMPARE(order.lines.size(), size_t { 2 });
        QCOMPARE(order.total.minor(), 2 * 3990 + 3750);
        QCOMPARE(order.payment(), PaymentState::Paid);
        QVERIFY(lines()->isEmpty());
    }

    void anUnknownNameWithAPhoneBecomesACustomer()
    {
        typeItem(QStringLiteral("hnmg"));
        typeQuantity(QStringLiteral("1"));
        typeCustomer(QStringLiteral("Zhao Lin 13900005678"));
        place();
        QTRY_VERIFY(lines()->isEmpty());
        const Order order = newestOrder();
        QCOMPARE(order.customerName, QStringLiteral("Zhao Lin"));
        QCOMPARE(order.customerPhone, QStringLiteral("13900005678"));
        QCOMPARE(order.payment(), PaymentState::Unpaid);
    }

    void pressingTwiceMakesOneOrder()
    {
        typeItem(QStringLiteral("hnmg"));
        place();
        place();
        QTRY_VERIFY(lines()->isEmpty());
        place();
        QTest::qWait(50);
        QCOMPARE(m_open->database()
                     .read([](Connection &connection) { return *connection.integer("SELECT count(*) FROM orders"); })
                     .wait(),
            1);
    }

    void sellingMoreThanThereIsIsSaidAndAllowed()
    {
        typeItem(QStringLiteral("hnmg"));
        typeQuantity(QStringLiteral("12"));
        QTRY_VERIFY(label("entryNotice")->isVisible());
        place();
        QTRY_VERIFY(lines()->isEmpty());
    }

    void cashHandedOverTellsTheChange()
    {
        typeItem(QStringLiteral("hnmg"));
        typeQuantity(QStringLiteral("1"));
        m_page->findChild<SegmentedControl *>(QStringLiteral("paymentChoice"))->setCurrent(3);
        typeField("entryTendered", QStringLiteral("30"));
        QVERIFY(!button("placeOrder")->isEnabled());
        typeField("entryTendered", QStringLiteral("50"));
        QCOMPARE(label("entryChange")->text(), QStringLiteral("¥10.10"));
        place();
        QTRY_VERIFY(lines()->isEmpty());
        QCOMPARE(newestOrder().payments.front().change().minor(), 1010);
    }

    void aRareWayToPayIsChosenWithItsReference()
    {
        typeItem(QStringLiteral("hnmg"));
        m_page->findChild<SegmentedControl *>(QStringLiteral("paymentChoice"))->setCurrent(4);
        auto *method = m_page->findChild<QComboBox *>(QStringLiteral("entryMethod"));
        method->setCurrentIndex(method->findData(static_cast<int>(PaymentMethod::Transfer)));
        typeField("entryReference", QStringLiteral("4200001"));
        place();
        QTRY_VERIFY(lines()->isEmpty());
        QCOMPARE(newestOrder().payments.front().method, PaymentMethod::Transfer);
        QCOMPARE(newestOrder().payments.front().reference, QStringLiteral("4200001"));
    }

    void whatFewOrdersNeedIsFoldedAway()
    {
        auto *discount = m_page->findChild<QLineEdit *>(QStringLiteral("orderDiscount"));
        QVERIFY(!discount->isVisible());
        QTest::mouseClick(button("moreFields"), Qt::LeftButton);
        QTRY_VERIFY(discount->isVisible());
        typeItem(QStringLiteral("hnmg"));
        typeQuantity(QStringLiteral("1"));
        typeField("orderDiscount", QStringLiteral("1.55"));
        auto *rounding = m_page->findChild<QComboBox *>(QStringLiteral("orderRounding"));
        rounding->setCurrentIndex(1); // to 0.10
        QCOMPARE(total(), QStringLiteral("¥38.30"));
        typeField("orderAddressField", QStringLiteral("3栋 402"));
        place();
        QTRY_VERIFY(lines()->isEmpty());
        const Order order = newestOrder();
        QCOMPARE(order.total.minor(), 3830);
        QCOMPARE(order.rounding.minor(), 5);
        QCOMPARE(order.address, QStringLiteral("3栋 402"));
    }

    void nothingIsPlacedWithoutAnItem()
    {
        QVERIFY(!button("placeOrder")->isEnabled());
        place();
        QTest::qWait(20);
        QVERIFY(!m_open->database().isWriting());
    }

    void anOrderBegunIsThereAgainWhenTheProgramWasKilled()
    {
        typeItem(QStringLiteral("hnmg"));
        typeQuantity(QStringLiteral("2"));
        typeItem(QStringLiteral("FR-002"));
        typeQuantity(QStringLiteral("1.5"));
        typeCustomer(QStringLiteral("Zhao Lin 13900005678"));
        m_page->findChild<SegmentedControl *>(QStringLiteral("paymentChoice"))->setCurrent(3);
        typeField("entryTendered", QStringLiteral("200"));
        typeField("orderDiscount", QStringLiteral("1.55"));
        m_page->findChild<QPlainTextEdit *>(QStringLiteral("noteField"))->setPlainText(QStringLiteral("ring twice"));
        QTRY_COMPARE(drafts().size(), size_t { 1 });
        QTRY_COMPARE(drafts().front().draft.note, QStringLiteral("ring twice"));
        QCOMPARE(*m_open->database().view().integer("SELECT sum(reserved) FROM variants"), 0);
        const QString wanted = total();

        // The page that was killed says nothing more; another one is opened on the same shop.
        const auto killed = std::move(m_page);
        openPage();
        QTRY_COMPARE(lines()->rowCount(), 2);
        QCOMPARE(total(), wanted);
        QVERIFY(label("chosenCustomer")->text().contains(QStringLiteral("Zhao Lin")));
        QCOMPARE(m_page->findChild<QLineEdit *>(QStringLiteral("entryTendered"))->text(), QStringLiteral("200.00"));
        place();
        QTRY_VERIFY(lines()->isEmpty());
        QTRY_VERIFY(drafts().empty());
        QCOMPARE(newestOrder().note, QStringLiteral("ring twice"));
        QCOMPARE(newestOrder().paid, newestOrder().total);
        // Placed from both it is one order.
        killed->placeOrder();
        QTRY_VERIFY(killed->findChild<DraftLines *>()->isEmpty());
        QCOMPARE(orders(), 1);
        QVERIFY(drafts().empty());
    }

    void startingOverForgetsTheDraft()
    {
        typeItem(QStringLiteral("hnmg"));
        QTRY_COMPARE(drafts().size(), size_t { 1 });
        QTest::mouseClick(button("discardOrder"), Qt::LeftButton);
        QTRY_VERIFY(drafts().empty());
    }

    void anOrderIsPutAsideForAnotherOne()
    {
        typeItem(QStringLiteral("hnmg"));
        typeQuantity(QStringLiteral("3"));
        m_commands->action("order.aside")->trigger();
        QVERIFY(lines()->isEmpty());
        QTRY_COMPARE(drafts().size(), size_t { 1 });
        QVERIFY(drafts().front().aside);
        typeItem(QStringLiteral("FR-002"));
        // Going on with the first puts the second aside.
        m_page->showItem(drafts().back().draft.clientRef);
        QTRY_COMPARE(lines()->rowCount(), 1);
        QTRY_COMPARE(lines()->entries().front().variantId, m_open->mango());
        QCOMPARE(lines()->entries().front().quantity, Quantity::units(3));
        QTRY_COMPARE(drafts().size(), size_t { 2 });
        place();
        QTRY_VERIFY(lines()->isEmpty());
        QTRY_COMPARE(drafts().size(), size_t { 1 });
        QCOMPARE(drafts().front().draft.lines.front().variantId, m_open->grapes());
    }

private:
    void openPage()
    {
        m_page =
            std::make_unique<OrderEntryPage>(m_open->shop(), *m_index, UiContext { *m_theme, *m_commands, *m_tasks });
        m_page->resize(1080, 720);
        m_page->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
    }
    std::vector<KeptDraft> drafts() const
    {
        return *DraftKeeper(m_open->database().view(), m_open->shop().context()).all();
    }
    int64_t orders() const { return *m_open->database().view().integer("SELECT count(*) FROM orders"); }
    DraftLines *lines() const { return m_page->findChild<DraftLines *>(); }
    QLabel *label(const char *name) const { return m_page->findChild<QLabel *>(QLatin1String(name)); }
    QPushButton *button(const char *name) const { return m_page->findChild<QPushButton *>(QLatin1String(name)); }
    QString total() const { return label("draftTotal")->text(); }

    void typeInto(const char *name, const QString &text)
    {
        auto *field = m_page->findChild<HitField *>(QLatin1String(name));
        field->setFocus();
        QTest::sendKeyEvent(QTest::Click, field, Qt::Key_unknown, text, Qt::NoModifier);
        QTest::keyClick(field, Qt::Key_Return);
    }
    void typeField(const char *name, const QString &text)
    {
        auto *field = m_page->findChild<QLineEdit *>(QLatin1String(name));
        field->setFocus();
        field->selectAll();
        QTest::sendKeyEvent(QTest::Click, field, Qt::Key_unknown, text, Qt::NoModifier);
    }
    void typeItem(const QString &text) { typeInto("itemField", text); }
    void typeCustomer(const QString &text) { typeInto("customerField", text); }

    void typeQuantity(const QString &text)
    {
        auto *table = m_page->findChild<DataTable *>(QStringLiteral("draftTable"));
        auto *editor = table->viewport()->findChild<QLineEdit *>();
        QVERIFY(editor);
        editor->selectAll();
        editor->insert(text);
        QTest::keyClick(editor, Qt::Key_Return);
        QTRY_VERIFY(!table->viewport()->findChild<QLineEdit *>() || lines()->rowCount() > 1);
    }

    void place() { m_page->placeOrder(); }

    Order newestOrder() const
    {
        return m_open->database()
            .read([&context = m_open->shop().context()](Connection &connection) {
                const auto id = connection.integer("SELECT max(id) FROM orders");
                return *OrderStore(connection, context).order(*id);
            })
            .wait();
    }

    std::unique_ptr<testing::OpenShop> m_open;
    std::unique_ptr<LiveIndex> m_index;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<CommandTable> m_commands;
    std::unique_ptr<TaskStrip> m_tasks;
    std::unique_ptr<OrderEntryPage> m_page;
};

QTEST_MAIN(TestOrderEntry)
#include "tst_orderentry.moc"

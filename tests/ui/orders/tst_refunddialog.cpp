// Goods come back: a person takes back a part of an order, or money for what stays, and finds it again afterwards.
#include "tests/ui/orders/orderswindow.h"

#include <QCheckBox>
#include <QSignalSpy>

using namespace jishi;
using namespace Qt::StringLiterals;

class TestRefundDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_window = std::make_unique<testing::OrdersWindow>();
        OrderDraft draft;
        draft.customerName = u"王燕萍"_s;
        draft.lines.push_back({ m_window->open.mango(), Quantity::units(2), {}, yuan(0) });
        draft.lines.push_back({ m_window->open.grapes(), Quantity::fromThousandths(1500), {}, yuan(0) });
        draft.shipping = yuan(600);
        draft.payment = DraftPayment { PaymentMethod::Alipay, {} };
        m_order = m_window->place(draft);
        m_window->handOver(m_order);
        QVERIFY(m_window->show());
        QVERIFY(m_window->choose(m_order));
    }

    void cleanup() { m_window.reset(); }

    void oneOfTwoMangoesComesBackToTheShelf()
    {
        const Quantity before = onHand(m_window->open.mango());
        QVERIFY(m_window->press("refund"));
        QVERIFY(!accept()->isEnabled());
        QVERIFY(m_window->type("refundQuantity1", u"1"_s));
        QCOMPARE(m_window->field("refundAmount1")->text(), u"39.90"_s);
        check("refundRestock1")->setChecked(true);
        QVERIFY2(accept()->text().contains(u"¥39.90"), qPrintable(accept()->text()));
        QTest::mouseClick(accept(), Qt::LeftButton);
        QVERIFY(m_window->isGone("refundDialog"));

        const Order back = m_window->order(m_window->newest());
        QCOMPARE(back.refersTo, m_window->order(m_order).number);
        QCOMPARE(back.total.minor(), -3990);
        QCOMPARE(back.payments.front().method, PaymentMethod::Alipay);
        QCOMPARE(onHand(m_window->open.mango()) - before, Quantity::units(1));
        QCOMPARE(m_window->order(m_order).payment(), PaymentState::PartlyRefunded);
    }

    void everythingGoesBackByKeyboardAlone()
    {
        m_window->commands.action("order.refund")->trigger();
        QTRY_VERIFY(m_window->find<QWidget>(u"refundDialog"_s));
        auto *dialog = m_window->find<QWidget>(u"refundDialog"_s);
        QTRY_VERIFY(dialog->isActiveWindow());
        QTRY_COMPARE(QApplication::focusWidget(), m_window->field("refundQuantity1"));
        QTest::keyClick(dialog, Qt::Key_E, Qt::AltModifier);
        QTRY_VERIFY2(accept()->text().contains(u"¥123.30"), qPrintable(accept()->text()));
        QTest::keyClick(dialog, Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(m_window->isGone("refundDialog"));
        QCOMPARE(m_window->order(m_order).payment(), PaymentState::Refunded);
        QTRY_VERIFY(!m_window->button("refund"));
    }

    void enterGoesOnToTheNextFieldAndRefundsNothing()
    {
        QVERIFY(m_window->press("refund"));
        QVERIFY(m_window->type("refundQuantity1", u"1"_s));
        QTest::keyClick(m_window->field("refundQuantity1"), Qt::Key_Return);
        QTRY_COMPARE(QApplication::focusWidget(), m_window->field("refundAmount1"));
        QVERIFY(m_window->find<QWidget>(u"refundDialog"_s));
    }

    void aBruisedAppleIsWorthSomeMoneyAndStaysWithTheCustomer()
    {
        QVERIFY(m_window->press("refund"));
        QVERIFY(m_window->type("refundAmount2", u"5"_s));
        QVERIFY(m_window->type("refundReason", u"two were bruised"_s));
        QTest::mouseClick(accept(), Qt::LeftButton);
        QVERIFY(m_window->isGone("refundDialog"));
        const Order back = m_window->order(m_window->newest());
        QCOMPARE(back.total.minor(), -500);
        QVERIFY(back.lines.front().quantity.isZero());
        QCOMPARE(back.note, u"two were bruised"_s);
        QVERIFY(m_window->choose(back.id));
        bool said = false;
        for (const QLabel *label : m_window->page->findChildren<QLabel *>())
            said = said || label->text() == u"Money back, the goods stay";
        QVERIFY(said);
    }

    void pressingTwiceRefundsOnce()
    {
        QVERIFY(m_window->press("refund"));
        QVERIFY(m_window->type("refundQuantity1", u"1"_s));
        QTest::mouseClick(accept(), Qt::LeftButton);
        QTest::mouseClick(accept(), Qt::LeftButton);
        QVERIFY(m_window->isGone("refundDialog"));
        QCOMPARE(m_window->order(m_order).takenBack.minor(), 3990);
    }

    void moreThanIsLeftIsMarkedAndNotOffered()
    {
        QVERIFY(m_window->press("refund"));
        QVERIFY(m_window->type("refundQuantity1", u"3"_s));
        QVERIFY(!accept()->isEnabled());
        QVERIFY(!m_window->words("orderDialogProblem").isEmpty());
        QVERIFY(m_window->type("refundQuantity1", u"2"_s));
        QVERIFY(accept()->isEnabled());
        QVERIFY(m_window->type("refundShipping", u"6.01"_s));
        QVERIFY(!accept()->isEnabled());
    }

    void theOrderLeadsToItsReturnAndTheReturnBack()
    {
        QVERIFY(m_window->press("refund"));
        QVERIFY(m_window->type("refundShipping", u"6"_s));
        QTest::mouseClick(accept(), Qt::LeftButton);
        QVERIFY(m_window->isGone("refundDialog"));
        const QString original = m_window->order(m_order).number;
        const QString returned = m_window->order(m_window->newest()).number;
        const QByteArray link = "orderLink_" + returned.toUtf8();
        QVERIFY(m_window->press(link.constData()));
        QTRY_COMPARE(m_window->words("detailNumber"), returned);
        const QByteArray home = "orderLink_" + original.toUtf8();
        QVERIFY(m_window->press(home.constData()));
        QTRY_COMPARE(m_window->words("detailNumber"), original);
        QVERIFY2(m_window->history().contains(u"¥6.00"), qPrintable(m_window->history()));
    }

    void anOpenOrderIsNotRefundedButSaysWhy()
    {
        const RowId open = m_window->place(u"reni"_s, { m_window->open.grapes() }, true);
        QVERIFY(m_window->choose(open));
        QVERIFY(!m_window->button("refund"));
        QSignalSpy told(m_window->page.get(), &Page::messageRequested);
        m_window->commands.action("order.refund")->trigger();
        QCOMPARE(told.size(), 1);
        QVERIFY(!m_window->find<QWidget>(u"refundDialog"_s));
    }

    void closingAsksWhenSomethingWasTyped()
    {
        QVERIFY(m_window->press("refund"));
        QVERIFY(m_window->type("refundQuantity1", u"1"_s));
        QTest::keyClick(m_window->field("refundQuantity1"), Qt::Key_Escape);
        QTRY_VERIFY(m_window->find<QWidget>(u"discardQuestion"_s));
    }

private:
    static Money yuan(int64_t minor) { return { minor, Currency() }; }
    QPushButton *accept() const { return m_window->button("refundAccept"); }
    QCheckBox *check(const char *name) const { return m_window->find<QCheckBox>(QLatin1String(name)); }
    Quantity onHand(RowId variant)
    {
        return m_window->open.database()
            .read([variant](Connection &connection) {
                Statement row = connection.prepare("SELECT on_hand FROM variants WHERE id = ?1");
                row.bind(1, variant).next();
                return row.quantity(0);
            })
            .wait();
    }

    std::unique_ptr<testing::OrdersWindow> m_window;
    RowId m_order = 0;
};

QTEST_MAIN(TestRefundDialog)
#include "tst_refunddialog.moc"

// To whom an order is owed, as a person meets it: she names a code while the order is taken, reads why in the order,
// gives it to somebody else, and notes that money is asked back.
#include "tests/ui/orders/orderswindow.h"
#include "ui/orders/orderentrypage.h"
#include "ui/widgets/hitfield.h"

#include <QComboBox>
#include <QSignalSpy>

using namespace jishi;
using namespace Qt::StringLiterals;

class TestOrderReseller : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_window = std::make_unique<testing::OrdersWindow>();
        const Status made = m_window->open.write([](Transaction &transaction) {
            return transaction.connection().execute(
                "INSERT INTO resellers (id, uuid, name, created_at)\n"
                "    VALUES (1, randomblob(16), 'Rita', 0), (2, randomblob(16), 'Yan', 0);\n"
                "INSERT INTO groups (id, uuid, name, leader_id, created_at)\n"
                "    VALUES (1, randomblob(16), 'Lakeside', 2, 0);\n"
                "INSERT INTO links (id, uuid, reseller_id, target, code, created_at)\n"
                "    VALUES (1, randomblob(16), 1, 'shop', 'RITA3F', 0);\n"
                "INSERT INTO commission_rules (uuid, scope, version, valid_from, basis, sections, created_at)\n"
                "    VALUES (randomblob(16), 'shop', 1, 0, 'paid', '[{\"from\":0,\"first\":1000,\"second\":0}]', 0);");
        });
        QVERIFY(made);
    }
    void cleanup()
    {
        m_entry.reset();
        m_window.reset();
    }

    void aCodeThatIsNamedCreditsItsReseller()
    {
        openEntry();
        typeInEntry("itemField", u"FR-001"_s);
        entry<QPushButton>("moreFields")->click();
        auto *field = entry<QLineEdit>("orderLinkField");
        field->setFocus();
        QTest::keyClicks(field, u"rita3f"_s);
        QCOMPARE(entry<QLabel>("orderLinkOwner")->text(), u"Link of Rita"_s);
        QTRY_COMPARE(entry<QLabel>("orderCredit")->text(), u"Credited to Rita (code RITA3F)"_s);
        m_entry->placeOrder();
        QTRY_COMPARE(m_window->newest(), 1);
        QTRY_COMPARE(field->text(), QString());
        QVERIFY(m_window->show());
        QVERIFY(m_window->choose(1));
        QCOMPARE(m_window->words("orderOwedTo"), u"Rita"_s);
        QVERIFY2(m_window->words("orderOwedWhy").startsWith(u"Named the code RITA3F, "),
            qPrintable(m_window->words("orderOwedWhy")));
        QCOMPARE(m_window->words("orderCommission1"), u"¥3.99"_s);
    }

    void aCodeThatNobodyHasIsSaidAndNotPlaced()
    {
        openEntry();
        typeInEntry("itemField", u"FR-001"_s);
        entry<QLineEdit>("orderLinkField")->setText(u"NOPE99"_s);
        QCOMPARE(entry<QLabel>("orderLinkOwner")->text(), u"There is no such link."_s);
        m_entry->placeOrder();
        entry<QLineEdit>("orderLinkField")->clear();
        m_entry->placeOrder();
        QTRY_COMPARE(m_window->newest(), 1);
        QVERIFY(m_window->show());
        QVERIFY(m_window->choose(1));
        QCOMPARE(m_window->words("orderOwedTo"), u"Nobody is credited with this order."_s);
    }

    void theGroupsLeaderIsToldWhileTheOrderIsTaken()
    {
        openEntry();
        QVERIFY(entry<QLabel>("orderCredit")->isHidden());
        auto *group = entry<QComboBox>("orderGroupBox");
        group->setCurrentIndex(group->findText(u"Lakeside"_s));
        QTRY_COMPARE(entry<QLabel>("orderCredit")->text(), u"Credited to Yan (group leader)"_s);
    }

    void theOwnerGivesAnOrderToSomebodyElseAndSaysWhy()
    {
        const RowId order = fromLakeside();
        m_window->handOver(order);
        QVERIFY(m_window->show());
        QVERIFY(m_window->choose(order));
        QCOMPARE(m_window->words("orderOwedWhy"), u"Leader of Lakeside"_s);
        QCOMPARE(m_window->words("orderCommission1"), u"¥7.98"_s);
        QVERIFY(m_window->press("creditOrder"));
        // The order is read anew before the dialog opens.
        QTRY_VERIFY(m_window->find<QComboBox>(u"creditReseller"_s));
        auto *reseller = m_window->find<QComboBox>(u"creditReseller"_s);
        QVERIFY(reseller->findText(u"Yan"_s) < 0); // whose it is already
        reseller->setCurrentIndex(reseller->findText(u"Rita"_s));
        QVERIFY(!m_window->button("creditAccept")->isEnabled());
        QVERIFY(m_window->type("creditReason", u"She delivered it"_s));
        QVERIFY(m_window->press("creditAccept"));
        QVERIFY(m_window->isGone("creditDialog"));
        QTRY_COMPARE(m_window->words("orderOwedTo"), u"Rita"_s);
        QCOMPARE(m_window->words("orderOwedWhy"), u"By hand: She delivered it"_s);
        QVERIFY(m_window->words("orderOwedBefore").contains(u"Yan. Leader of Lakeside"));
        QTRY_COMPARE(m_window->words("orderCommission1"), u"¥7.98"_s);
        QCOMPARE(earned(1), 798);
        QCOMPARE(earned(2), 0);
    }

    void theCommissionsOfAnOrderOpenOnTheirPage()
    {
        const RowId order = fromLakeside();
        QVERIFY(m_window->show());
        QVERIFY(m_window->choose(order));
        const QSignalSpy wishes(m_window->page.get(), &Page::pageRequested);
        QVERIFY(m_window->press("showCommission"));
        QCOMPARE(wishes.last().at(0).toByteArray(), "commissions");
        QCOMPARE(wishes.last().at(1).value<QVariant>().toMap().value(u"order"_s).toLongLong(), order);
    }

    void aRefundRequestStandsInTheOrderUntilItIsSettled()
    {
        const RowId order = fromLakeside();
        m_window->handOver(order);
        QVERIFY(m_window->show());
        QVERIFY(m_window->choose(order));
        QVERIFY(!m_window->button("refundSettled"));
        QVERIFY(m_window->press("noteRefundRequest"));
        QVERIFY(m_window->type("refundRequestReason", u"Two were bruised"_s));
        QVERIFY(m_window->press("refundRequestAccept"));
        QVERIFY(m_window->isGone("refundRequestDialog"));
        QTRY_COMPARE(m_window->words("refundAskedWhy"), u"Two were bruised"_s);
        QVERIFY(!m_window->button("noteRefundRequest"));
        QVERIFY(m_window->press("refundSettled"));
        QTRY_VERIFY(!m_window->find<QLabel>(u"refundAskedWhy"_s));
    }

    void onlyHerOrdersAreListedWhenAnotherPageAsks()
    {
        const RowId hers = fromLakeside();
        m_window->place(u"张三"_s, { m_window->open.mango() });
        QVERIFY(m_window->show());
        QCOMPARE(m_window->table()->rowCount(), 2);
        m_window->page->showItem(QVariantMap { { u"reseller"_s, 2 }, { u"label"_s, u"Yan"_s } });
        QTRY_COMPARE(m_window->table()->rowCount(), 1);
        QCOMPARE(m_window->table()->idAt(0), hers);
        QVERIFY(m_window->press("clearSpecialFilter"));
        QTRY_COMPARE(m_window->table()->rowCount(), 2);
        QVERIFY(m_window->type("orderSearch", u"yan"_s));
        QTRY_COMPARE(m_window->table()->rowCount(), 1);
        QCOMPARE(m_window->table()->idAt(0), hers);
    }

private:
    RowId fromLakeside()
    {
        OrderDraft draft;
        draft.groupId = 1;
        draft.customerName = u"孙姐"_s;
        draft.lines.push_back({ m_window->open.mango(), Quantity::units(2), {}, Money(0, Currency()) });
        draft.payment = DraftPayment { PaymentMethod::WeChat, {} };
        return m_window->place(draft);
    }
    int64_t earned(qlonglong reseller)
    {
        return *m_window->open.database().view().integer(qPrintable(
            u"SELECT coalesce(sum(amount), 0) FROM commission_entries WHERE reseller_id = %1"_s.arg(reseller)));
    }
    void openEntry()
    {
        m_entry = std::make_unique<OrderEntryPage>(
            m_window->open.shop(), m_window->index, UiContext { m_window->theme, m_window->commands, m_window->tasks });
        m_entry->resize(1080, 720);
        m_entry->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_entry.get()));
        QTRY_VERIFY(m_window->index.isReady());
    }
    template <typename Widget>
    Widget *entry(const char *name) const
    {
        return m_entry->findChild<Widget *>(QLatin1String(name));
    }
    void typeInEntry(const char *name, const QString &text)
    {
        auto *field = entry<HitField>(name);
        QTest::keyClicks(field, text);
        QTest::keyClick(field, Qt::Key_Return);
    }

    std::unique_ptr<testing::OrdersWindow> m_window;
    std::unique_ptr<OrderEntryPage> m_entry;
};

QTEST_MAIN(TestOrderReseller)
#include "tst_orderreseller.moc"

// The day's desk: what waits is seen at once and done from there.
#include "models/orders/ordereditor.h"
#include "models/orders/orderstore.h"
#include "models/search/liveindex.h"
#include "models/stock/purchaseorders.h"
#include "tests/support/openshop.h"
#include "ui/actions/commandtable.h"
#include "ui/dashboard/todaypage.h"
#include "ui/shell/taskstrip.h"
#include "ui/theme/theme.h"
#include "ui/widgets/figurecard.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace jishi;
using namespace jishi::testing;
using namespace Qt::StringLiterals;

class TstTodayPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void whoOwesIsShownAndOpened();
    void moneyIsTakenFromTheDesk();
    void aReminderIsCopied();
    void whatArrivesIsToldAndOpened();
    void whatChangedIsToldAndOpened();
    void aQuietDaySaysSo();

private:
    PlacedOrder place();
    void open();
    bool shows(const QString &card, const QString &words) const;
    QPushButton *button(const QString &name) const { return m_page->findChild<QPushButton *>(name); }

    std::unique_ptr<OpenShop> m_open;
    std::unique_ptr<LiveIndex> m_index;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<CommandTable> m_commands;
    std::unique_ptr<TaskStrip> m_tasks;
    std::unique_ptr<TodayPage> m_page;
};

void TstTodayPage::init()
{
    m_open = std::make_unique<OpenShop>();
    m_index = std::make_unique<LiveIndex>(m_open->database());
    m_theme = std::make_unique<Theme>(*qApp);
    m_commands = std::make_unique<CommandTable>(*m_theme);
    m_tasks = std::make_unique<TaskStrip>();
}

void TstTodayPage::cleanup()
{
    m_page.reset();
    m_tasks.reset();
    m_commands.reset();
    m_theme.reset();
    m_index.reset();
    m_open.reset();
}

// 王燕萍 takes one mango box for 39.90 and has not paid.
PlacedOrder TstTodayPage::place()
{
    OrderDraft draft;
    draft.customerId = m_open->customer();
    draft.lines.push_back({ m_open->mango(), Quantity::units(1), {}, {} });
    const auto placed = m_open->write([&](Transaction &transaction) {
        return OrderStore(transaction.connection(), m_open->shop().context()).place(draft);
    });
    return placed ? *placed : PlacedOrder {};
}

void TstTodayPage::open()
{
    m_page = std::make_unique<TodayPage>(m_open->shop(), *m_index, UiContext { *m_theme, *m_commands, *m_tasks });
    m_page->resize(1080, 900);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
    QTRY_VERIFY(!m_page->isLoading());
}

bool TstTodayPage::shows(const QString &card, const QString &words) const
{
    const auto *holder = m_page->findChild<QWidget *>(card);
    for (const QLabel *label : holder->findChildren<QLabel *>())
        if (label->text().contains(words))
            return true;
    return false;
}

void TstTodayPage::whoOwesIsShownAndOpened()
{
    place();
    open();
    auto *due = m_page->findChild<FigureCard *>(u"dueMoney"_s);
    QTRY_COMPARE(due->figure(), u"¥39.90"_s);
    QVERIFY(shows(u"unpaidCard"_s, u"王燕萍"_s));
    QSignalSpy asked(m_page.get(), &Page::pageRequested);
    QTest::mouseClick(due, Qt::LeftButton);
    QCOMPARE(asked.size(), 1);
    QVERIFY(asked.first().at(1).toMap().value(u"unpaid"_s).toBool());
}

void TstTodayPage::moneyIsTakenFromTheDesk()
{
    const PlacedOrder order = place();
    open();
    QTRY_VERIFY(button(u"pay-"_s + order.number));
    QTest::mouseClick(button(u"pay-"_s + order.number), Qt::LeftButton);
    QTRY_VERIFY(button(u"paymentAccept"_s));
    QTest::mouseClick(button(u"paymentAccept"_s), Qt::LeftButton);
    QTRY_VERIFY(shows(u"unpaidCard"_s, u"Everybody has paid"_s));
    QCOMPARE(m_page->findChild<FigureCard *>(u"dueMoney"_s)->figure(), u"¥0.00"_s);
}

void TstTodayPage::aReminderIsCopied()
{
    const PlacedOrder order = place();
    open();
    QTRY_VERIFY(button(u"remind-"_s + order.number));
    QSignalSpy told(m_page.get(), &Page::messageRequested);
    QTest::mouseClick(button(u"remind-"_s + order.number), Qt::LeftButton);
    QCOMPARE(told.size(), 1);
    const QString text = QGuiApplication::clipboard()->text();
    for (const QString &part : { u"王燕萍"_s, order.number, u"¥39.90"_s })
        QVERIFY2(text.contains(part), qPrintable(text));
}

void TstTodayPage::whatArrivesIsToldAndOpened()
{
    PurchaseLine line;
    line.variant = m_open->grapes();
    line.need = Quantity::units(20);
    line.leadDays = 1;
    QVERIFY(m_open
                ->write([&](Transaction &transaction) {
                    return PurchaseOrders(transaction.connection(), m_open->shop().context())
                        .order({ line }, m_open->shop().today());
                })
                .ok());
    open();
    QTRY_VERIFY(shows(u"incomingCard"_s, u"Kyoho Grapes"_s));
    QVERIFY(shows(u"incomingCard"_s, u"20 斤"_s));
    QVERIFY(shows(u"incomingCard"_s, u"Tomorrow"_s));
    QSignalSpy asked(m_page.get(), &Page::pageRequested);
    QTest::mouseClick(button(u"openIncoming"_s), Qt::LeftButton);
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked.first().at(0).toByteArray(), QByteArray("purchase-list"));
    QCOMPARE(asked.first().at(1).toString(), u"incoming"_s);
}

void TstTodayPage::whatChangedIsToldAndOpened()
{
    const PlacedOrder order = place();
    OrderEdit edit;
    edit.note = u"ring twice"_s;
    QVERIFY(m_open
                ->write([&](Transaction &transaction) {
                    return OrderEditor(transaction.connection(), m_open->shop().context()).edit(order.id, edit);
                })
                .ok());
    open();
    QTRY_VERIFY(shows(u"changesCard"_s, order.number));
    QVERIFY(shows(u"changesCard"_s, u"ring twice"_s));
    QSignalSpy asked(m_page.get(), &Page::pageRequested);
    auto *card = m_page->findChild<QWidget *>(u"changesCard"_s);
    for (QPushButton *link : card->findChildren<QPushButton *>())
        if (link->accessibleName().contains(order.number))
            QTest::mouseClick(link, Qt::LeftButton);
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked.first().at(0).toByteArray(), QByteArray("orders"));
    QCOMPARE(asked.first().at(1).toLongLong(), order.id);
}

void TstTodayPage::aQuietDaySaysSo()
{
    open();
    QTRY_VERIFY(shows(u"unpaidCard"_s, u"Everybody has paid"_s));
    QVERIFY(shows(u"incomingCard"_s, u"Nothing is on the way"_s));
}

QTEST_MAIN(TstTodayPage)
#include "tst_todaypage.moc"

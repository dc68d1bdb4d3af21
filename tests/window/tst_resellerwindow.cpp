// RUN_SERIAL: the window must keep the keyboard.
// The reseller's own computer: the owner makes the copy from the command line's own function, and her window shows what
// she sells with and nothing of the shop's work.
#include "app/application.h"
#include "models/catalog/catalogstore.h"
#include "models/resellers/resellerstore.h"
#include "models/shop/resellercopy.h"
#include "tests/support/shopfixture.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/navigationlist.h"

#include <QApplication>
#include <QStandardPaths>
#include <QTest>

using namespace jishi;
using namespace jishi::testing;
using namespace Qt::StringLiterals;

class TstResellerWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void herWindowShowsWhatSheSellsWith();
    void theOwnersWindowShowsTheResellers();

private:
    MainWindow *start(const QString &path);
    QStringList pages(const MainWindow &window) const;

    QTemporaryDir m_folder;
    std::unique_ptr<Application> m_program;
};

void TstResellerWindow::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    qputenv("XDG_CONFIG_HOME", m_folder.filePath(u"config"_s).toLocal8Bit());
}

MainWindow *TstResellerWindow::start(const QString &path)
{
    StartOptions options;
    options.shop = path;
    options.language = u"en"_s;
    options.theme = u"light"_s;
    m_program = std::make_unique<Application>(*qApp, options);
    m_program->start();
    for (QWidget *window : QApplication::topLevelWidgets())
        if (auto *main = qobject_cast<MainWindow *>(window))
            return main;
    return nullptr;
}

QStringList TstResellerWindow::pages(const MainWindow &window) const
{
    QStringList there;
    for (const char *page : { "today", "orders", "pickup", "bills", "catalog", "stock-taking", "purchase-list",
             "customers", "groups", "resellers", "reports" })
        if (window.hasPage(page))
            there << QLatin1String(page);
    return there;
}

void TstResellerWindow::herWindowShowsWhatSheSellsWith()
{
    ShopFixture shop;
    Reseller reseller;
    reseller.name = u"Li Na"_s;
    const auto id = inTransaction(shop.connection(),
        [&](Transaction &) { return ResellerStore(shop.connection(), shop.context()).save(reseller); });
    QVERIFY(id);
    const QString path = m_folder.filePath(u"hers.jishi"_s);
    QVERIFY(ResellerCopy::of(shop.path(), shop.file().profile(), *id).write(path, shop.clock()));
    MainWindow *window = start(path);
    QVERIFY(window);
    QTRY_COMPARE(window->currentPage(), "orders"_ba);
    QCOMPARE(pages(*window), QStringList({ u"orders"_s, u"catalog"_s, u"groups"_s }));
    window->showPage("links");
    QTRY_VERIFY(window->findChild<QWidget *>(u"linksReseller"_s));
    QVERIFY(window->findChild<QWidget *>(u"linksReseller"_s)->isHidden()); // there is nobody else to choose
    // What the shop alone does is not offered to her.
    window->showPage("order-entry");
    QTRY_VERIFY(window->findChild<QWidget *>(u"paymentChoice"_s));
    QVERIFY(!window->findChild<QWidget *>(u"paymentChoice"_s)->isVisibleTo(window));
    window->showPage("groups");
    QTRY_VERIFY(window->findChild<QWidget *>(u"groupsNew"_s));
    QVERIFY(!window->findChild<QWidget *>(u"groupsNew"_s)->isVisibleTo(window));
    QVERIFY(!window->findChild<QWidget *>(u"importMembers"_s)->isVisibleTo(window));
    m_program.reset();
}

void TstResellerWindow::theOwnersWindowShowsTheResellers()
{
    const QString path = m_folder.filePath(u"owner.jishi"_s);
    {
        const SystemClock clock;
        QVERIFY(ShopFile::create(path, profile(), clock));
    }
    MainWindow *window = start(path);
    QVERIFY(window);
    QTRY_COMPARE(window->currentPage(), "today"_ba);
    QVERIFY(pages(*window).contains(u"resellers"_s) && pages(*window).contains(u"customers"_s));
    window->showPage("resellers");
    QTRY_VERIFY(window->findChild<QWidget *>(u"resellersPage"_s));
    m_program.reset();
}

QTEST_MAIN(TstResellerWindow)
#include "tst_resellerwindow.moc"

// RUN_SERIAL: the window must keep the keyboard.
// The Sync page in the whole window, in every state, language and theme: nothing is cut off. JISHI_PICTURES names a
// folder that pictures of all of it go to.
#include "app/wiring.h"
#include "models/shop/shop.h"
#include "tests/support/shopfixture.h"
#include "tests/ui/sync/fakehub.h"
#include "ui/actions/commandtable.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/navigationlist.h"
#include "ui/theme/language.h"
#include "ui/theme/theme.h"
#include "ui/widgets/elidedlabel.h"

#include <QApplication>
#include <QTest>

using namespace jishi;
using namespace jishi::testing;
using namespace Qt::StringLiterals;

class TstSyncWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void syncIsTheLastPage();
    void withoutAHubToTalkToThereIsNoPage();
    void nothingIsCutOff_data();
    void nothingIsCutOff();

private:
    void fill();
    void open(HubControl *hub);
    QString cutOff() const;
    void lookAt(const QString &name, const QString &look);

    std::unique_ptr<ShopFixture> m_fixture;
    std::unique_ptr<Language> m_language;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<CommandTable> m_commands;
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<FakeHub> m_hub;
    std::unique_ptr<Shop> m_shop;
    std::unique_ptr<ShopDesk> m_desk;
};

void TstSyncWindow::init()
{
    m_fixture = std::make_unique<ShopFixture>();
    m_language = std::make_unique<Language>();
    m_theme = std::make_unique<Theme>(*qApp);
    m_commands = std::make_unique<CommandTable>(*m_theme);
    m_window = std::make_unique<MainWindow>(*m_theme, *m_commands);
    m_hub = std::make_unique<FakeHub>();
}

void TstSyncWindow::cleanup()
{
    m_desk.reset();
    m_shop.reset();
    m_hub.reset();
    m_window.reset();
    m_commands.reset();
    m_theme.reset();
    m_language.reset();
    m_fixture.reset();
}

void TstSyncWindow::open(HubControl *hub)
{
    m_fixture->close();
    auto shop = Shop::open(m_fixture->path(), m_fixture->clock());
    QVERIFY(shop.ok());
    m_shop = std::move(*shop);
    m_desk =
        std::make_unique<ShopDesk>(*m_shop, *m_window, UiContext { *m_theme, *m_commands, m_window->tasks() }, hub);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

// Of everything that can stand on the page something.
void TstSyncWindow::fill()
{
    m_fixture->addVariant("MG-1", 3990);
    QVERIFY(m_fixture->run("UPDATE products SET name = '芒果 Mango from the South, in a box';\n"
                           "INSERT INTO settings (key, value) SELECT 'hub_pushed', max(change) FROM outbox"));
    const auto refuse = [this](const char *sql, const char *code) {
        return m_fixture->run(sql)
            && m_fixture->run(qPrintable(
                u"INSERT INTO change_states (change, state, code, detail, at) SELECT max(change), 'refused',\n"
                "    '%1', 'invalid input', %2 FROM outbox"_s.arg(QLatin1String(code))
                    .arg(kMorning)));
    };
    QVERIFY(refuse("UPDATE variants SET low_stock = 5000", "HB002"));
    QVERIFY(refuse("INSERT INTO categories (uuid, name, created_at) VALUES (randomblob(16), 'Fruit', 1)", "22P02"));
    m_fixture->addOrder("A1-000007", "placed");
    QVERIFY(m_fixture->run("UPDATE variants SET price = 4290"));
    QVERIFY(m_fixture->run(
        qPrintable(u"INSERT INTO hub_conflicts (change, table_name, row, column_name, base, mine, theirs, parked, at)\n"
                   "VALUES (1, 'variants', 1, 'price', '3990', '4290', '3890', 0, %1),\n"
                   "    (1, 'variants', 1, 'tracks_stock', '1', '0', '1', 0, %1),\n"
                   "    (2, 'products', 1, 'deleted_at', 'null', '%1', 'null', 1, %1);\n"
                   "INSERT INTO sync_runs (began_at, ended_at, pushed, pulled, conflicts, refused, outcome)\n"
                   "VALUES (1, %1, 3, 120, 2, 1, 'done'), (1, %1, 0, 12000, 0, 0, 'untrusted')"_s.arg(kMorning))));
}

void TstSyncWindow::syncIsTheLastPage()
{
    open(m_hub.get());
    const QAbstractItemModel *pages = m_window->navigation().model();
    QCOMPARE(pages->index(pages->rowCount() - 1, 0).data().toString(), u"Sync"_s);
    m_hub->join(u"https://hub.example.com"_s);
    QTRY_VERIFY(m_window->findChild<QPushButton *>(u"statusWords"_s)->text().startsWith(u"Connected"_s));
    m_window->findChild<QPushButton *>(u"statusWords"_s)->click();
    QCOMPARE(m_window->currentPage(), "sync"_ba);
    QTest::keyClick(m_window.get(), Qt::Key_F5);
    QTRY_COMPARE(m_hub->asked, QStringList { u"sync"_s });
}

void TstSyncWindow::withoutAHubToTalkToThereIsNoPage()
{
    open(nullptr);
    QVERIFY(!m_window->hasPage("sync"));
    QVERIFY(!m_commands->isHandled("sync.now"));
}

void TstSyncWindow::nothingIsCutOff_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<ThemeChoice>("theme");
    QTest::addColumn<int>("width");
    // 960: half of a large screen, or all of it at 200 %
    QTest::newRow("en-light-1280") << u"en"_s << ThemeChoice::Light << 1280;
    QTest::newRow("en-dark-960") << u"en"_s << ThemeChoice::Dark << 960;
    QTest::newRow("zh-light-960") << u"zh_CN"_s << ThemeChoice::Light << 960;
    QTest::newRow("zh-dark-1280") << u"zh_CN"_s << ThemeChoice::Dark << 1280;
}

void TstSyncWindow::nothingIsCutOff()
{
    QFETCH(const QString, language);
    QFETCH(const ThemeChoice, theme);
    QFETCH(const int, width);
    m_language->choose(language);
    m_theme->choose(theme);
    fill();
    open(m_hub.get());
    m_window->resize(width, 800);
    m_window->showPage("sync");
    const QString look = QString::fromLatin1(QTest::currentDataTag());
    lookAt(u"alone"_s, look);
    m_hub->join(u"https://hub.sunnyfruit.example"_s);
    using enum SyncStatus::State;
    const std::pair<SyncStatus::State, QString> states[] = { { UpToDate, u"uptodate"_s }, { Syncing, u"syncing"_s },
        { Offline, u"offline"_s }, { Locked, u"locked"_s }, { SignedOut, u"signedout"_s }, { Ended, u"ended"_s },
        { Trouble, u"untrusted"_s } };
    for (const auto &[state, name] : states) {
        SyncStatus status;
        status.state = state;
        status.trouble = name;
        status.detail = u"TLS handshake failed"_s;
        status.waiting = 12;
        status.syncedAt = kMorning - 2 * kMinute;
        status.isFirst = state == Syncing;
        status.rowsPulled = 12'000;
        m_hub->become(status);
        lookAt(name, look);
    }
    m_language->choose(u"en"_s);
}

// The first button or label that shows less than all of its text.
QString TstSyncWindow::cutOff() const
{
    for (const QPushButton *button : m_window->findChildren<QPushButton *>())
        if (button->isVisible() && button->objectName() != u"openPalette"
            && button->width() < button->minimumSizeHint().width())
            return button->text();
    for (const QLabel *label : m_window->page("sync")->findChildren<QLabel *>()) {
        if (!label->isVisible() || qobject_cast<const ElidedLabel *>(label))
            continue;
        const bool fits = label->wordWrap() ? label->height() >= label->heightForWidth(label->width())
                                            : label->width() >= label->sizeHint().width();
        if (!fits)
            return label->text();
    }
    return {};
}

void TstSyncWindow::lookAt(const QString &name, const QString &look)
{
    const Page *page = m_window->page("sync");
    QTest::qWait(50); // what was asked for is on its way by then
    QTRY_VERIFY(!page->isLoading());
    const auto isSettled = [this] { return cutOff().isEmpty(); }; // rows that have just come are laid out
    QVERIFY2(QTest::qWaitFor(isSettled), qPrintable(name + u": "_s + cutOff()));
    if (const QString folder = qEnvironmentVariable("JISHI_PICTURES"); !folder.isEmpty())
        QVERIFY(m_window->grab().save(folder + u"/sync-"_s + name + u'-' + look + u".png"_s));
}

QTEST_MAIN(TstSyncWindow)
#include "tst_syncwindow.moc"

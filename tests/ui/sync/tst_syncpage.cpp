// The Sync page as people use it: they read how the shop stands, settle what needs them by keyboard, and let others in.
#include "models/hub/parkedchanges.h"
#include "tests/support/shopfixture.h"
#include "tests/ui/sync/fakehub.h"
#include "ui/actions/commandtable.h"
#include "ui/shell/statusline.h"
#include "ui/shell/taskstrip.h"
#include "ui/sync/conflicteditdialog.h"
#include "ui/sync/connectdialog.h"
#include "ui/sync/hubinvitedialog.h"
#include "ui/sync/signindialog.h"
#include "ui/sync/synccommands.h"
#include "ui/sync/syncpage.h"
#include "ui/sync/unlockdialog.h"
#include "ui/theme/theme.h"
#include "ui/widgets/moneyedit.h"

#include <QAction>
#include <QApplication>
#include <QLabel>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

namespace jishi {

class SyncPageTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void aShopThatWorksAloneIsToldWhatAHubIsFor();
    void onlyTheOwnerIsOfferedToConnect();
    void theStateIsSaidInWords();
    void offlineOffersNothingToRepair();
    void whoIsSignedOutSignsInAgain();
    void aLockedComputerIsUnlocked();
    void whatWaitsIsListed();
    void aConflictIsSettledByKeyboard();
    void fieldsOfOneRowStandTogetherAndAreTakenAtOnce();
    void aThirdValueIsWritten();
    void aLongTextIsEditedInFullView();
    void whatWasRefusedIsSentAgain();
    void whatWasRefusedIsTakenBackHere();
    void aRefusalWithoutWordsShowsTheHubsOwn();
    void leavingSaysWhatHappens();
    void commandsAreThereWhileTheyMeanSomething();
    void theLineAtTheBottomOpensThePage();
    void everythingHasANameForScreenReaders();

private:
    void open(ShopRole role = ShopRole::Owner);
    void become(SyncStatus::State state, int64_t waiting = 0);
    void conflict(const char *column, const char *base, const char *mine, const char *theirs);
    void refuse(const char *code, const char *sql);
    int64_t price() { return *m_shop->database().view().integer("SELECT price FROM variants WHERE id = 1"); }
    int64_t count(const char *sql) { return *m_shop->database().view().integer(sql); }
    QString text(const char *label) { return child<QLabel>(label)->text(); }
    template <typename T>
    T *child(const char *name)
    {
        return m_page->findChild<T *>(QLatin1String(name));
    }
    template <typename T>
    T *dialog()
    {
        T *found = nullptr;
        (void)QTest::qWaitFor([&] { return (found = m_page->findChild<T *>()) != nullptr; });
        return found && QTest::qWaitFor([&] { return found->isActiveWindow(); }) ? found : nullptr;
    }

    std::unique_ptr<testing::ShopFixture> m_fixture;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<CommandTable> m_commands;
    std::unique_ptr<TaskStrip> m_tasks;
    std::unique_ptr<testing::FakeHub> m_hub;
    std::unique_ptr<Shop> m_shop;
    std::unique_ptr<SyncPage> m_page;
};

void SyncPageTest::init()
{
    m_fixture = std::make_unique<testing::ShopFixture>();
    m_theme = std::make_unique<Theme>(*qApp);
    m_commands = std::make_unique<CommandTable>(*m_theme);
    m_tasks = std::make_unique<TaskStrip>();
    m_hub = std::make_unique<testing::FakeHub>();
    m_fixture->addVariant("MG-1", 1000);
    QVERIFY(m_fixture->run("UPDATE products SET name = 'Mango'"));
    QVERIFY(m_fixture->run("INSERT INTO settings (key, value) SELECT 'hub_pushed', max(change) FROM outbox"));
}

void SyncPageTest::cleanup()
{
    m_page.reset();
    m_shop.reset();
    m_hub.reset();
    m_tasks.reset();
    m_commands.reset();
    m_theme.reset();
    m_fixture.reset();
}

void SyncPageTest::open(ShopRole role)
{
    QVERIFY(m_fixture->run(qPrintable(u"INSERT INTO settings (key, value) VALUES ('role', '%1')\n"
                                      "ON CONFLICT (key) DO UPDATE SET value = excluded.value"_s.arg(toText(role)))));
    m_fixture->close();
    auto shop = Shop::open(m_fixture->path(), m_fixture->clock());
    QVERIFY(shop.ok());
    m_shop = std::move(*shop);
    m_page = std::make_unique<SyncPage>(*m_shop, *m_hub, UiContext { *m_theme, *m_commands, *m_tasks });
    m_page->resize(1080, 700);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    m_page->activated();
    QTRY_VERIFY(child<QLabel>("syncWaitsSum") && !text("syncWaitsSum").isEmpty());
}

void SyncPageTest::become(SyncStatus::State state, int64_t waiting)
{
    SyncStatus status;
    status.state = state;
    status.waiting = waiting;
    status.syncedAt = testing::kMorning - 2 * kMinute;
    m_hub->become(status);
}

void SyncPageTest::conflict(const char *column, const char *base, const char *mine, const char *theirs)
{
    QVERIFY(m_fixture->run(
        qPrintable(u"INSERT INTO hub_conflicts (change, table_name, row, column_name, base, mine, theirs, parked, at)\n"
                   "VALUES (1, 'variants', 1, '%1', '%2', '%3', '%4', 0, 1772326800000)"_s.arg(
                       QLatin1String(column), QLatin1String(base), QLatin1String(mine), QLatin1String(theirs)))));
}

void SyncPageTest::refuse(const char *code, const char *sql)
{
    QVERIFY(m_fixture->run(sql));
    QVERIFY(m_fixture->run(
        qPrintable(u"INSERT INTO change_states (change, state, code, detail, at)\n"
                   "SELECT max(change), 'refused', '%1', 'what the hub said', 1772326800000 FROM outbox"_s.arg(
                       QLatin1String(code)))));
}

void SyncPageTest::aShopThatWorksAloneIsToldWhatAHubIsFor()
{
    open();
    auto *connectIt = child<QPushButton>("emptyStateButton");
    QVERIFY(connectIt->isVisible() && connectIt->hasFocus());
    QVERIFY(!child<QWidget>("syncState")->isVisible());
    QVERIFY(!child<QPushButton>("syncNow")->isVisible());
    QTest::keyClick(connectIt, Qt::Key_Return);
    QVERIFY(dialog<ConnectDialog>());
}

void SyncPageTest::onlyTheOwnerIsOfferedToConnect()
{
    open(ShopRole::Staff);
    QVERIFY(!child<QPushButton>("emptyStateButton")->isVisible());
    m_page->showItem(u"connect"_s);
    QVERIFY(!m_page->findChild<ConnectDialog *>());
}

void SyncPageTest::theStateIsSaidInWords()
{
    m_hub->join(u"https://hub.example.com"_s);
    open();
    become(SyncStatus::State::UpToDate);
    QCOMPARE(text("syncTitle"), u"Up to date."_s);
    QVERIFY(!child<QPushButton>("syncStep")->isVisible());
    QVERIFY(!child<QWidget>("syncProgress")->isVisible());
    SyncStatus first;
    first.state = SyncStatus::State::Syncing;
    first.isFirst = true;
    first.rowsPulled = 12'000;
    m_hub->become(first);
    QVERIFY(child<QWidget>("syncProgress")->isVisible());
    QVERIFY(text("syncText").contains(QLocale().toString(12'000)));
    QVERIFY(!child<QPushButton>("syncNow")->isEnabled());
    SyncStatus trouble;
    trouble.state = SyncStatus::State::Trouble;
    trouble.trouble = u"unreadable"_s;
    trouble.detail = u"at 17: no JSON"_s;
    m_hub->become(trouble);
    QCOMPARE(text("syncDetail"), u"at 17: no JSON"_s);
    QVERIFY(child<QWidget>("syncDetail")->isVisible());
}

void SyncPageTest::offlineOffersNothingToRepair()
{
    m_hub->join(u"https://hub.example.com"_s);
    open();
    become(SyncStatus::State::Offline, 12);
    QCOMPARE(text("syncTitle"), u"Offline."_s);
    QVERIFY(!child<QPushButton>("syncStep")->isVisible());
    auto *now = child<QPushButton>("syncNow");
    QVERIFY(now->isEnabled());
    now->click();
    QCOMPARE(m_hub->asked, QStringList { u"sync"_s });
}

void SyncPageTest::whoIsSignedOutSignsInAgain()
{
    m_hub->join(u"https://hub.example.com"_s);
    open();
    become(SyncStatus::State::SignedOut, 2);
    auto *step = child<QPushButton>("syncStep");
    QCOMPARE(step->text(), u"Sign In…"_s);
    step->click();
    auto *form = dialog<SignInDialog>();
    QVERIFY(form);
    QCOMPARE(form->findChild<QLineEdit *>(u"hubEmail"_s)->text(), u"li@example.com"_s);
    QCOMPARE(form->focusWidget()->objectName(), u"hubPassword"_s);
    QTest::keyClicks(form->focusWidget(), u"a good password"_s);
    QTest::keyClick(form, Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(m_hub->asked, QStringList { u"sign in"_s });
    QCOMPARE(m_hub->person.password, u"a good password"_s);
    m_hub->answer();
    QTRY_VERIFY(!m_page->findChild<SignInDialog *>());
}

void SyncPageTest::aLockedComputerIsUnlocked()
{
    m_hub->join(u"https://hub.example.com"_s);
    open();
    become(SyncStatus::State::Locked);
    QCOMPARE(child<QPushButton>("syncStep")->text(), u"Unlock…"_s);
    child<QPushButton>("syncStep")->click();
    auto *form = dialog<UnlockDialog>();
    QVERIFY(form);
    QTest::keyClicks(form->focusWidget(), u"wrong"_s);
    QTest::keyClick(form->focusWidget(), Qt::Key_Return);
    m_hub->answer(Error { ErrorKind::Refused, u"This is not the passphrase."_s });
    auto *problem = form->findChild<QLabel *>(u"unlockProblem"_s);
    QCOMPARE(problem->text(), u"This is not the passphrase."_s);
    QVERIFY(form->findChild<QLineEdit *>()->hasFocus());
    QTest::keyClicks(form->focusWidget(), u"right"_s);
    QCOMPARE(form->findChild<QLineEdit *>()->text(), u"right"_s); // what was wrong is typed over
}

void SyncPageTest::whatWaitsIsListed()
{
    m_hub->join(u"https://hub.example.com"_s);
    m_fixture->addOrder("A1-000007", "placed");
    QVERIFY(m_fixture->run("UPDATE variants SET price = 1200"));
    open();
    QVERIFY2(text("syncWaitsSum").contains(u"1 order"_s), qPrintable(text("syncWaitsSum")));
    QVERIFY(text("syncWaitsSum").contains(u"1 price"_s));
    const auto rows = child<QWidget>("syncWaits")->findChildren<QLabel *>();
    QVERIFY(std::ranges::any_of(rows, [](const QLabel *row) { return row->text().endsWith(u"· A1-000007"_s); }));
}

void SyncPageTest::aConflictIsSettledByKeyboard()
{
    m_hub->join(u"https://hub.example.com"_s);
    conflict("price", "1000", "1200", "1100");
    QVERIFY(m_fixture->run("UPDATE variants SET price = 1100")); // what the hub has stands in the file
    open();
    QCOMPARE(text("conflictBase"), u"¥10.00"_s);
    QCOMPARE(text("conflictMine"), u"¥12.00"_s);
    QCOMPARE(text("conflictTheirs"), u"¥11.00"_s);
    QTRY_VERIFY(child<QPushButton>("keepMine")->isVisible());
    child<QPushButton>("syncNow")->setFocus();
    QTest::keyClick(m_page->focusWidget(), Qt::Key_Tab);
    QCOMPARE(m_page->focusWidget()->objectName(), u"keepMine"_s);
    QCOMPARE(m_page->focusWidget()->accessibleName(), u"Keep Mine: Price"_s);
    QTest::keyClick(m_page->focusWidget(), Qt::Key_Return);
    QTRY_COMPARE(price(), 1200);
    QTRY_VERIFY(!m_page->findChild<QPushButton *>(u"keepMine"_s));
    QVERIFY(!child<QWidget>("conflicts")->isVisible());
    QTRY_VERIFY(child<QPushButton>("syncNow")->hasFocus()); // the keyboard is not lost
}

void SyncPageTest::fieldsOfOneRowStandTogetherAndAreTakenAtOnce()
{
    m_hub->join(u"https://hub.example.com"_s);
    conflict("price", "1000", "1200", "1100");
    conflict("low_stock", "null", "5000", "2500");
    open();
    QCOMPARE(m_page->findChildren<QWidget *>(u"conflict"_s).size(), 1);
    const auto mine = m_page->findChildren<QLabel *>(u"conflictMine"_s);
    QCOMPARE(mine.size(), 2);
    QCOMPARE(mine[1]->text(), u"5"_s);
    QCOMPARE(m_page->findChildren<QLabel *>(u"conflictBase"_s)[1]->text(), u"—"_s);
    child<QPushButton>("takeAllTheirs")->click();
    QTRY_COMPARE(count("SELECT count(*) FROM hub_conflicts WHERE settled_as = 'theirs'"), 2);
    QTRY_VERIFY(m_page->findChildren<QWidget *>(u"conflict"_s).isEmpty());
    QCOMPARE(price(), 1000);
}

void SyncPageTest::aThirdValueIsWritten()
{
    m_hub->join(u"https://hub.example.com"_s);
    conflict("price", "1000", "1200", "1100");
    open();
    QCOMPARE(text("syncWaitsSum"), u"Nothing else waits."_s);
    child<QPushButton>("editConflict")->click();
    auto *form = dialog<ConflictEditDialog>();
    QVERIFY(form);
    auto *field = form->findChild<MoneyEdit *>(u"conflictEditField"_s);
    QVERIFY(field);
    QCOMPARE(field->money()->minor(), 1200);
    field->setText(u"abc"_s);
    QTest::keyClick(form, Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(form->findChild<QLabel *>(u"conflictEditProblem"_s)->text(), u"This cannot stand in the field."_s);
    field->setText(u"11.50"_s);
    QTest::keyClick(form, Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(price(), 1150);
    QCOMPARE(count("SELECT count(*) FROM hub_conflicts WHERE settled_as = 'edited'"), 1);
}

void SyncPageTest::aLongTextIsEditedInFullView()
{
    m_hub->join(u"https://hub.example.com"_s);
    conflict("description", R"("")", R"("Sweet")", R"("Ripe")");
    QVERIFY(m_fixture->run("UPDATE hub_conflicts SET table_name = 'products'"));
    open();
    child<QPushButton>("editConflict")->click();
    auto *form = dialog<ConflictEditDialog>();
    QVERIFY(form && form->findChild<QPlainTextEdit *>(u"conflictEditField"_s));
    QVERIFY(!form->findChild<QScrollArea *>()->verticalScrollBar()->isVisible());
}

void SyncPageTest::whatWasRefusedIsSentAgain()
{
    m_hub->join(u"https://hub.example.com"_s);
    refuse("HB002", "UPDATE variants SET price = 1200");
    open();
    QCOMPARE(text("refusedWhat"), u"Product Mango"_s);
    QVERIFY(text("refusedWhy").startsWith(u"What this changes is not there any more"_s));
    auto *again = child<QPushButton>("sendRefusedAgain");
    again->setFocus();
    QTest::keyClick(again, Qt::Key_Return);
    QTRY_COMPARE(count("SELECT count(*) FROM change_states WHERE state = 'refused'"), 0);
    QTRY_VERIFY(!child<QWidget>("refusedChanges")->isVisible());
    QTRY_VERIFY(text("syncWaitsSum").contains(u"1 price"_s));
}

void SyncPageTest::whatWasRefusedIsTakenBackHere()
{
    m_hub->join(u"https://hub.example.com"_s);
    refuse("42501", "UPDATE variants SET price = 1200");
    open();
    QCOMPARE(text("refusedWhy"), u"Your role does not allow this. Ask the owner."_s);
    child<QPushButton>("takeBackRefused")->click();
    auto *question = dialog<QMessageBox>();
    QVERIFY(question);
    QVERIFY(question->informativeText().startsWith(u"It is shown as the hub has it"_s));
    question->findChild<QPushButton *>(u"confirmTakeBack"_s)->click();
    QTRY_COMPARE(price(), 1000);
    QTRY_VERIFY(!child<QWidget>("refusedChanges")->isVisible());
}

void SyncPageTest::aRefusalWithoutWordsShowsTheHubsOwn()
{
    m_hub->join(u"https://hub.example.com"_s);
    refuse("22P02", "UPDATE variants SET price = 1200");
    open();
    QCOMPARE(text("refusedWhy"), u"The hub did not take it."_s);
    const auto labels = child<QWidget>("refusedChanges")->findChildren<QLabel *>();
    QVERIFY(
        std::ranges::any_of(labels, [](const QLabel *label) { return label->text() == u"22P02 what the hub said"_s; }));
}

void SyncPageTest::leavingSaysWhatHappens()
{
    m_hub->join(u"https://hub.example.com"_s);
    open(ShopRole::Staff);
    QVERIFY(!child<QPushButton>("hubInvite")->isVisible());
    become(SyncStatus::State::Offline, 12);
    child<QPushButton>("hubLeave")->click();
    auto *question = dialog<QMessageBox>();
    QVERIFY(question);
    QVERIFY(question->informativeText().contains(u"removed from this computer"_s));
    QVERIFY(question->informativeText().contains(u"12 change"_s));
    QVERIFY(m_hub->asked.isEmpty());
    auto *leave = question->findChild<QPushButton *>(u"confirmLeave"_s);
    QCOMPARE(leave->text(), u"Leave and Remove the Shop"_s);
    leave->click();
    QCOMPARE(m_hub->asked, QStringList { u"leave"_s });
}

void SyncPageTest::commandsAreThereWhileTheyMeanSomething()
{
    open();
    StatusLine line(*m_theme);
    const SyncCommands commands(*m_shop, *m_hub, *m_commands, line);
    QVERIFY(m_commands->isHandled("sync.connect"));
    QVERIFY(!m_commands->isHandled("sync.now"));
    m_hub->join(u"https://hub.example.com"_s);
    QVERIFY(!m_commands->isHandled("sync.connect"));
    for (const char *command : { "sync.now", "sync.invite", "sync.computers" })
        QVERIFY(m_commands->isHandled(command));
    m_commands->action("sync.now")->trigger();
    QCOMPARE(m_hub->asked, QStringList { u"sync"_s });
    QSignalSpy wished(&commands, &SyncCommands::pageRequested);
    m_commands->action("sync.invite")->trigger();
    QCOMPARE(wished.front().at(0).toByteArray(), "sync"_ba);
    m_page->showItem(wished.front().at(1).value<QVariant>());
    QVERIFY(dialog<HubInviteDialog>());
}

void SyncPageTest::theLineAtTheBottomOpensThePage()
{
    m_hub->join(u"https://hub.example.com"_s);
    open();
    StatusLine line(*m_theme);
    const SyncCommands commands(*m_shop, *m_hub, *m_commands, line);
    become(SyncStatus::State::Offline, 12);
    auto *words = line.findChild<QPushButton *>(u"statusWords"_s);
    QVERIFY(words->text().startsWith(u"Offline · 12 change"_s));
    QCOMPARE(words->accessibleName(), words->text());
    QSignalSpy wished(&commands, &SyncCommands::pageRequested);
    QTest::mouseClick(words, Qt::LeftButton);
    QCOMPARE(wished.count(), 1);
    QCOMPARE(wished.front().at(0).toByteArray(), "sync"_ba);
}

void SyncPageTest::everythingHasANameForScreenReaders()
{
    m_hub->join(u"https://hub.example.com"_s);
    conflict("price", "1000", "1200", "1100");
    refuse("HB010", "UPDATE variants SET low_stock = 1200");
    open();
    become(SyncStatus::State::SignedOut);
    for (const QPushButton *button : m_page->findChildren<QPushButton *>())
        QVERIFY2(!button->isVisible() || !button->accessibleName().isEmpty(), qPrintable(button->objectName()));
}

} // namespace jishi

QTEST_MAIN(jishi::SyncPageTest)
#include "tst_syncpage.moc"

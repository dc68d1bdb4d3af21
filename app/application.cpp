#include "app/application.h"

#include "app/hubcontroller.h"
#include "app/logging.h"
#include "app/paths.h"
#include "app/shopjoining.h"
#include "app/shopmaker.h"
#include "app/windowpicture.h"
#include "app/wiring.h"
#include "ui/dialogs/aboutdialog.h"
#include "ui/dialogs/newshopdialog.h"
#include "ui/dialogs/shortcutsdialog.h"
#include "ui/errortext.h"
#include "ui/shell/startpage.h"
#include "ui/shell/task.h"
#include "ui/shell/taskstrip.h"
#include "ui/sync/joindialog.h"

#include <QAction>
#include <QActionGroup>
#include <QApplication>
#include <QCloseEvent>
#include <QFileDialog>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace jishi {

Application::Application(QApplication &qt, StartOptions options)
    : m_options(std::move(options))
    , m_theme(qt)
    , m_commands(m_theme)
    , m_inbox(std::make_shared<Inbox>())
{
    m_theme.choose(m_options.theme.isEmpty() ? m_preferences.theme() : Preferences::themeNamed(m_options.theme));
    m_language.choose(m_options.language.isEmpty() ? m_preferences.language() : m_options.language);
    m_window = std::make_unique<MainWindow>(m_theme, m_commands);
    handleCommands();
}

Application::~Application()
{
    closeShop();
}

void Application::start()
{
    m_window->setStartPage(new StartPage(m_theme, m_commands, m_window.get()));
    if (m_options.grab.isEmpty())
        m_window->restoreGeometry(m_preferences.windowGeometry());
    connect(m_window.get(), &MainWindow::closing, this, [this] {
        if (m_options.grab.isEmpty())
            m_preferences.setWindowGeometry(m_window->saveGeometry());
    });
    m_window->show();
    openFirstShop();
    if (!m_options.grab.isEmpty())
        grabWhenSettled();
}

void Application::handleCommands()
{
    m_commands.handle("shop.new", this, [this] { askForNewShop(); });
    m_commands.handle("shop.open", this, [this] { askForShop(); });
    m_commands.handle("shop.join", this, [this] { askForJoining(); });
    m_commands.handle("shop.demo", this, [this] { openDemoShop(); });
    m_commands.handle("app.quit", this, [this] { m_window->close(); });
    m_commands.handle("help.about", this, [this] { AboutDialog(m_theme, m_window.get()).exec(); });
    m_commands.handle("help.shortcuts", this, [this] { ShortcutsDialog(m_commands, m_window.get()).exec(); });
    handleThemeCommands();
    handleLanguageCommands();
}

void Application::handleThemeCommands()
{
    auto *group = new QActionGroup(this);
    const std::pair<const char *, ThemeChoice> choices[] = { { "theme.system", ThemeChoice::System },
        { "theme.light", ThemeChoice::Light }, { "theme.dark", ThemeChoice::Dark } };
    for (const auto &[id, choice] : choices) {
        QAction *action = m_commands.action(id);
        action->setCheckable(true);
        action->setChecked(m_theme.choice() == choice);
        group->addAction(action);
        m_commands.handle(id, this, [this, wanted = choice] { chooseTheme(wanted); });
    }
}

void Application::handleLanguageCommands()
{
    auto *group = new QActionGroup(this);
    const std::pair<const char *, QString> choices[] = { { "language.system", u"system"_s }, { "language.en", u"en"_s },
        { "language.zh_CN", u"zh_CN"_s } };
    for (const auto &[id, choice] : choices) {
        QAction *action = m_commands.action(id);
        action->setCheckable(true);
        action->setChecked(m_language.choice() == choice);
        group->addAction(action);
        m_commands.handle(id, this, [this, wanted = choice] { chooseLanguage(wanted); });
    }
}

void Application::chooseTheme(ThemeChoice choice)
{
    m_theme.choose(choice);
    m_preferences.setTheme(choice);
}

void Application::chooseLanguage(const QString &language)
{
    m_language.choose(language);
    m_preferences.setLanguage(language);
}

void Application::openFirstShop()
{
    if (m_options.demo)
        openDemoShop();
    else if (!m_options.shop.isEmpty())
        openShop(m_options.shop);
    else if (const QString last = m_preferences.lastShop(); QFileInfo::exists(last))
        openShop(last);
}

void Application::openShop(const QString &path)
{
    // The shop in hand is closed only when the other one is open: a failure leaves everything as it was.
    if (m_shop && QFileInfo(m_shop->path()) == QFileInfo(path))
        return;
    qCInfo(shopLog) << "Opening a shop";
    auto opened = Shop::open(path, m_clock);
    if (!opened)
        return tell(opened.error());
    closeShop();
    m_shop = std::move(*opened);
    m_hub = std::make_unique<HubController>(*m_shop);
    connect(m_hub.get(), &HubController::forgetShop, this, &Application::forgetShop, Qt::QueuedConnection);
    m_desk = std::make_unique<ShopDesk>(
        *m_shop, *m_window, UiContext { m_theme, m_commands, m_window->tasks() }, m_hub.get());
    m_commands.handle("shop.close", m_desk.get(), [this] {
        closeShop();
        m_preferences.setLastShop({});
    });
    if (m_options.grab.isEmpty())
        m_preferences.setLastShop(QFileInfo(path).absoluteFilePath());
    m_window->showPage(m_window->hasPage(m_options.page) ? m_options.page : m_window->firstPage());
}

void Application::closeShop()
{
    if (!m_shop)
        return;
    qCInfo(shopLog) << "Closing the shop";
    m_window->tasks().cancelAll();
    m_desk.reset();
    m_hub.reset();
    m_shop.reset();
}

// The owner has ended this computer's access, or the person has left: the shop's data goes with it.
void Application::forgetShop()
{
    if (!m_shop)
        return;
    const QString path = m_shop->path();
    closeShop();
    m_preferences.setLastShop({});
    if (const Status saved = saveUnsent(path, m_clock); !saved)
        return tell(saved.error()); // it stays until nothing can be lost with it
    for (const char *suffix : { "-wal", "-shm", "" })
        QFile::remove(path + QLatin1String(suffix));
    const bool kept = QFileInfo::exists(path + u".unsent.json"_s);
    m_window->showMessage({ Tone::Info, tr("This computer does not hold the shop any more"),
        kept ? tr("What had not been sent yet is in %1. Give it to the shop's owner.").arg(path + u".unsent.json"_s)
             : tr("Everything you had entered is at the hub.") });
}

void Application::askForJoining()
{
    findCredentials(this, [this](const std::shared_ptr<Credentials> &found) {
        auto *dialog = new JoinDialog(paths::shops(), found->sealed != nullptr, m_window.get());
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(dialog, &JoinDialog::joinRequested, this, [this, dialog](const JoinWish &wish) {
            dialog->setBusy(true);
            auto *joining = new ShopJoining(m_clock, dialog);
            joining->join(wish, [this, dialog, joining, path = wish.path](const Status &joined) {
                joining->deleteLater();
                dialog->setBusy(false);
                if (!joined)
                    return dialog->tell(joined.error());
                dialog->accept();
                openShop(path);
            });
        });
        dialog->open();
    });
}

void Application::askForShop()
{
    const QString path = QFileDialog::getOpenFileName(
        m_window.get(), tr("Open Shop"), m_shop ? m_shop->path() : paths::shops(), tr("Jishi shops (*.jishi)"));
    if (!path.isEmpty())
        openShop(path);
}

void Application::askForNewShop()
{
    NewShopDialog dialog(paths::shops(), m_window.get());
    if (dialog.exec() == QDialog::Accepted)
        createShop(dialog.path(), dialog.profile());
}

void Application::createShop(const QString &path, const ShopProfile &profile)
{
    qCInfo(shopLog) << "Making a shop";
    auto made = ShopFile::create(path, profile, m_clock);
    if (!made)
        return tell(made.error());
    made->reset(); // lets go of the lock
    openShop(path);
}

void Application::openDemoShop()
{
    const QString path = paths::demoShop();
    if (QFileInfo::exists(path))
        return openShop(path);
    Task *task = m_window->tasks().begin(tr("Making the demo shop"), false);
    Pending<Status> made(m_inbox);
    m_worker.post([path, made, clock = m_clock]() mutable { made.finish(makeDemoShop(path, clock)); });
    whenDone(made, this, [this, path, task](const Status &status) {
        task->finish();
        if (status)
            openShop(path);
        else
            tell(status.error());
    });
}

void Application::tell(const Error &error)
{
    qCWarning(shopLog).noquote() << error.detail;
    m_window->showMessage(ErrorWords::message(error));
}

void Application::grabWhenSettled()
{
    auto *picture = new WindowPicture(*m_window, m_options.grab, this);
    connect(picture, &WindowPicture::taken, qApp, [](bool saved) { QCoreApplication::exit(saved ? 0 : 1); });
    picture->takeWhenSettled();
}

} // namespace jishi

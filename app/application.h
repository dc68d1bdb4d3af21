#pragma once
// Owns everything that lives as long as the program, and hands it out. Opens and closes shops; what is in the window of
// an open shop is decided in wiring.cpp.
#include "app/preferences.h"
#include "app/startup.h"
#include "models/db/inbox.h"
#include "models/db/workqueue.h"
#include "models/shop/shop.h"
#include "ui/actions/commandtable.h"
#include "ui/shell/mainwindow.h"
#include "ui/theme/language.h"
#include "ui/theme/theme.h"

class QApplication;

namespace jishi {

class HubController;
class ShopDesk;

class Application final : public QObject
{
    Q_OBJECT

public:
    Application(QApplication &qt, StartOptions options);
    ~Application() override;

    void start();

private:
    void handleCommands();
    void handleThemeCommands();
    void handleLanguageCommands();
    void openFirstShop();
    void openShop(const QString &path);
    void closeShop();
    void forgetShop();
    void askForJoining();
    void askForShop();
    void askForNewShop();
    void createShop(const QString &path, const ShopProfile &profile);
    void openDemoShop();
    void tell(const Error &error);
    void chooseTheme(ThemeChoice choice);
    void chooseLanguage(const QString &language);
    void grabWhenSettled();

    SystemClock m_clock;
    StartOptions m_options;
    Preferences m_preferences;
    Language m_language;
    Theme m_theme;
    CommandTable m_commands;
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<Shop> m_shop;
    std::unique_ptr<HubController> m_hub; // after the shop: it goes first
    std::unique_ptr<ShopDesk> m_desk; // before both
    std::shared_ptr<Inbox> m_inbox;
    WorkQueue m_worker; // last: it ends before what its work refers to
};

} // namespace jishi

#pragma once
// The one place that knows which pages there are and what they are made of: connects an open shop to the window.
#include "models/db/pending.h"
#include "models/reports/shopcounts.h"
#include "models/search/liveindex.h"
#include "ui/shell/uicontext.h"

#include <QObject>
#include <memory>

namespace jishi {

class HubControl;
class MainWindow;
class Page;
class Refresher;
class Shop;
class ShopActions;
class ShopSource;
class SyncCommands;
class UndoHistory;

// Everything the window holds of one open shop; gone when the shop is closed.
class ShopDesk final : public QObject
{
    Q_OBJECT

public:
    // hub: whoever talks to the hub for this shop; outlives the desk. Null: the shop has no page about it.
    ShopDesk(Shop &shop, MainWindow &window, const UiContext &ui, HubControl *hub = nullptr);
    ~ShopDesk() override;

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void addPages();
    Page *makeResellersPage(QWidget *parent);
    void addCommands();
    void addSync();
    void addSearch();
    bool buys() const;
    void askForPerson();
    void verifyStatement();
    void signDesk();
    void recount();
    void describe();

    Shop &m_shop;
    MainWindow &m_window;
    UiContext m_ui;
    HubControl *m_hub;
    SyncCommands *m_sync = nullptr;
    LiveIndex m_index;
    UndoHistory *m_history;
    ShopActions *m_actions;
    ShopCounts m_counts;
    std::unique_ptr<Refresher> m_refresher;
};

} // namespace jishi

#pragma once
// The one place that knows which pages there are and what they are made of: connects an open shop to the window.
#include "models/db/pending.h"
#include "models/reports/shopcounts.h"
#include "models/search/liveindex.h"
#include "ui/shell/uicontext.h"

#include <QObject>
#include <memory>

namespace jishi {

class HubController;
class MainWindow;
class Page;
class Refresher;
class Shop;
class ShopActions;
class ShopSource;
class UndoHistory;

// Everything the window holds of one open shop; gone when the shop is closed.
class ShopDesk final : public QObject
{
    Q_OBJECT

public:
    ShopDesk(Shop &shop, MainWindow &window, const UiContext &ui);
    ~ShopDesk() override;

    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    // This computer may not hold the shop any more.
    void forgetShop();

private:
    void addPages();
    Page *makeResellersPage(QWidget *parent);
    void addCommands();
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
    LiveIndex m_index;
    UndoHistory *m_history;
    ShopActions *m_actions;
    HubController *m_hub;
    ShopCounts m_counts;
    std::unique_ptr<Refresher> m_refresher;
};

} // namespace jishi

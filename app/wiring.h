#pragma once
// The one place that knows which pages there are and what they are made of: connects an open shop to the window.
#include "ui/shell/uicontext.h"

#include <QObject>

namespace jishi {

class ChangeSet;
class MainWindow;
class Shop;

// Everything the window holds of one open shop; gone when the shop is closed.
class ShopDesk final : public QObject
{
    Q_OBJECT

public:
    ShopDesk(Shop &shop, MainWindow &window, const UiContext &ui);
    ~ShopDesk() override;

private:
    void addPages();
    void describe();

    Shop &m_shop;
    MainWindow &m_window;
    UiContext m_ui;
};

} // namespace jishi

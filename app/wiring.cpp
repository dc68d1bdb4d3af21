#include "app/wiring.h"

#include "models/shop/shop.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/statusline.h"

namespace jishi {

ShopDesk::ShopDesk(Shop &shop, MainWindow &window, const UiContext &ui) : m_shop(shop), m_window(window), m_ui(ui)
{
    addPages();
    describe();
}

ShopDesk::~ShopDesk()
{
    m_window.closePages();
}

// One block a page: the entry of the navigation, then how the page is made when it is first shown. For example
//     m_window.addPage({ "orders", QT_TRANSLATE_NOOP("jishi::Navigation", "Orders"), "orders", "go.orders" },
//         [this](QWidget *parent) { return new OrdersPage(m_shop, m_ui, parent); });
void ShopDesk::addPages() { }

void ShopDesk::describe()
{
    m_window.setShopName(m_shop.profile().name);
    m_window.statusLine().setState(Tone::Ok, tr("Everything is saved on this computer"));
}

} // namespace jishi

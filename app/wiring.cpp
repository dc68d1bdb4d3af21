#include "app/wiring.h"

#include "app/personname.h"
#include "app/shopactions.h"
#include "models/commissions/statementkey.h"
#include "models/settings/settings.h"
#include "models/shop/shop.h"
#include "ui/actions/commandtable.h"
#include "ui/actions/undohistory.h"
#include "ui/bills/billspage.h"
#include "ui/catalog/catalogpage.h"
#include "ui/commissions/commissionspage.h"
#include "ui/customers/customerspage.h"
#include "ui/dashboard/todaypage.h"
#include "ui/dialogs/persondialog.h"
#include "ui/groups/groupspage.h"
#include "ui/groups/listpastepage.h"
#include "ui/links/linkspage.h"
#include "ui/orders/orderentrypage.h"
#include "ui/orders/orderspage.h"
#include "ui/payouts/payoutspage.h"
#include "ui/payouts/verifydialog.h"
#include "ui/pickup/pickuppage.h"
#include "ui/reports/reportspage.h"
#include "ui/resellers/resellerspage.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/refresher.h"
#include "ui/shell/shopsource.h"
#include "ui/shell/statusline.h"
#include "ui/stock/purchasepage.h"
#include "ui/stock/stocktakingpage.h"
#include "ui/sync/hubcontrol.h"
#include "ui/sync/synccommands.h"
#include "ui/sync/syncpage.h"

#include <QEvent>

namespace jishi {

namespace {

// On a reseller's computer is what she sells with and what she earns; the shop's own work stays at the shop.
QByteArrayList pagesOf(ShopRole role)
{
    if (role != ShopRole::Reseller)
        return {};
    return { "orders", "order-entry", "list-paste", "catalog", "links", "groups", "commissions", "sync" };
}

} // namespace

ShopDesk::ShopDesk(Shop &shop, MainWindow &window, const UiContext &ui, HubControl *hub)
    : m_shop(shop)
    , m_window(window)
    , m_ui(ui)
    , m_hub(hub)
    , m_index(shop.database())
    , m_history(new UndoHistory(shop, ui.commands, this))
    , m_actions(new ShopActions(shop, window, ui, this))
{
    m_window.allowPages(pagesOf(m_shop.profile().role));
    addPages();
    addSync();
    addCommands();
    addSearch();
    signDesk();
    m_window.setShopName(m_shop.profile().name);
    connect(&m_window, &MainWindow::undoable, m_history, &UndoHistory::note);
    connect(m_actions, &ShopActions::undoable, m_history, &UndoHistory::note);
    connect(m_history, &UndoHistory::messageRequested, &m_window, &MainWindow::showMessage);
    m_refresher = std::make_unique<Refresher>(m_shop.database(), m_window, [this] { recount(); });
    connect(&m_shop.database(), &Database::writingChanged, this, &ShopDesk::describe);
    m_window.installEventFilter(this);
    describe();
}

ShopDesk::~ShopDesk()
{
    m_window.closePages();
    m_window.statusLine().setState(Tone::Neutral, {});
}

bool ShopDesk::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        describe();
    return QObject::eventFilter(watched, event);
}

// One block a page: the entry of the navigation, then how the page is made when it is first shown.
void ShopDesk::addPages()
{
    m_window.addPage({ "today", QT_TRANSLATE_NOOP("jishi::Navigation", "Today"), "today", "go.today" },
        [this](QWidget *parent) { return new TodayPage(m_shop, m_index, m_ui, parent); });
    m_window.addPage({ "orders", QT_TRANSLATE_NOOP("jishi::Navigation", "Orders"), "orders", "go.orders" },
        [this](QWidget *parent) { return new OrdersPage(m_shop, m_index, m_ui, parent); });
    m_window.addPage({ "order-entry", nullptr, nullptr, nullptr, "orders" },
        [this](QWidget *parent) { return new OrderEntryPage(m_shop, m_index, m_ui, parent); });
    m_window.addPage({ "list-paste", nullptr, nullptr, nullptr, "orders" },
        [this](QWidget *parent) { return new ListPastePage(m_shop, m_index, m_ui, parent); });
    m_window.addPage({ "pickup", QT_TRANSLATE_NOOP("jishi::Navigation", "Packing and Pickup"), "stock", "go.pickup" },
        [this](QWidget *parent) { return new PickupPage(m_shop, m_index, m_ui, parent); });
    m_window.addPage({ "bills", QT_TRANSLATE_NOOP("jishi::Navigation", "Payments"), "money", "go.bills" },
        [this](QWidget *parent) { return new BillsPage(m_shop, m_ui, parent); });
    m_window.addPage({ "catalog", QT_TRANSLATE_NOOP("jishi::Navigation", "Catalog"), "catalog", "go.catalog" },
        [this](QWidget *parent) { return new CatalogPage(m_shop, m_index, m_ui, parent); });
    if (keepsCatalog(m_shop.profile().role))
        m_window.addPage(
            { "stock-taking", QT_TRANSLATE_NOOP("jishi::Navigation", "Stock-Taking"), "barcode", "stock.count" },
            [this](QWidget *parent) { return new StockTakingPage(m_shop, m_ui, parent); });
    if (buys())
        m_window.addPage(
            { "purchase-list", QT_TRANSLATE_NOOP("jishi::Navigation", "Purchase List"), "list", "stock.purchase" },
            [this](QWidget *parent) { return new PurchasePage(m_shop, m_ui, parent); });
    m_window.addPage({ "customers", QT_TRANSLATE_NOOP("jishi::Navigation", "Customers"), "customers", "go.customers" },
        [this](QWidget *parent) { return new CustomersPage(m_shop, m_index, m_ui, parent); });
    m_window.addPage({ "groups", QT_TRANSLATE_NOOP("jishi::Navigation", "Groups"), "groups", "go.groups" },
        [this](QWidget *parent) { return new GroupsPage(m_shop, m_index, m_ui, parent); });
    m_window.addPage({ "resellers", QT_TRANSLATE_NOOP("jishi::Navigation", "Resellers"), "resellers", "go.resellers" },
        [this](QWidget *parent) { return makeResellersPage(parent); });
    m_window.addPage({ "links", QT_TRANSLATE_NOOP("jishi::Navigation", "Links"), "links", "go.links" },
        [this](QWidget *parent) { return new LinksPage(m_shop, m_index, m_ui, parent); });
    m_window.addPage(
        { "commissions", QT_TRANSLATE_NOOP("jishi::Navigation", "Commissions"), "commissions", "go.commissions" },
        [this](QWidget *parent) { return new CommissionsPage(m_shop, m_index, m_ui, parent); });
    if (m_shop.profile().role == ShopRole::Owner)
        m_window.addPage({ "payouts", QT_TRANSLATE_NOOP("jishi::Navigation", "Payouts"), "money", "go.payouts" },
            [this](QWidget *parent) { return new PayoutsPage(m_shop, m_ui, parent); });
    m_window.addPage(
        { "reports", QT_TRANSLATE_NOOP("jishi::Navigation", "Reports"), "reports", "go.reports", {}, true },
        [this](QWidget *parent) { return new ReportsPage(m_shop, m_ui, parent); });
}

// The last page of the navigation, and the line at the bottom.
void ShopDesk::addSync()
{
    if (!m_hub)
        return;
    m_window.addPage({ "sync", QT_TRANSLATE_NOOP("jishi::Navigation", "Sync"), "sync", "go.sync", {}, true },
        [this](QWidget *parent) { return new SyncPage(m_shop, *m_hub, m_ui, parent); });
    m_sync = new SyncCommands(m_shop, *m_hub, m_ui.commands, m_window.statusLine(), this);
    connect(m_sync, &SyncCommands::pageRequested, &m_window, &MainWindow::showPage);
}

Page *ShopDesk::makeResellersPage(QWidget *parent)
{
    auto *page = new ResellersPage(m_shop, m_index, m_ui, parent);
    connect(page, &ResellersPage::copyRequested, m_actions, &ShopActions::askForCopyOf);
    return page;
}

void ShopDesk::addCommands()
{
    m_ui.commands.handle("order.new", this, [this] { m_window.showPage("order-entry"); });
    m_ui.commands.handle("list.paste", this, [this] { m_window.showPage("list-paste"); });
    if (m_window.hasPage("bills"))
        m_ui.commands.handle("bill.choose", this, [this] { m_window.showPage("bills", QStringLiteral("choose")); });
    if (keepsCatalog(m_shop.profile().role))
        m_ui.commands.handle("product.new", this, [this] { m_window.showPage("catalog", QStringLiteral("new")); });
    m_ui.commands.handle("statement.verify", this, [this] { verifyStatement(); });
    m_ui.commands.handle("shop.person", this, [this] { askForPerson(); });
    if (keepsGroups(m_shop.profile().role))
        m_ui.commands.handle("group.new", this, [this] { m_window.showPage("groups", QStringLiteral("new")); });
    m_ui.commands.handle("link.new", this, [this] { m_window.showPage("links", QStringLiteral("new")); });
    if (m_window.hasPage("customers"))
        m_ui.commands.handle("customer.new", this, [this] { m_window.showPage("customers", QStringLiteral("new")); });
    if (!m_window.hasPage("resellers"))
        return;
    m_ui.commands.handle("reseller.new", this, [this] { m_window.showPage("resellers", QStringLiteral("new")); });
    m_ui.commands.handle("reseller.invite", this, [this] { m_window.showPage("resellers", QStringLiteral("invite")); });
}

// A reseller never sees who supplies the shop.
bool ShopDesk::buys() const
{
    return seesSuppliers(m_shop.profile().role);
}

void ShopDesk::askForPerson()
{
    auto *dialog = new PersonDialog(m_shop, systemPersonName(), &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &PersonDialog::saved, this, [this](const QString &name) {
        m_window.showMessage({ Tone::Ok, tr("Stock movements are signed by %1 from now on.").arg(name) });
    });
    dialog->open();
}

// Whoever has a file and the fingerprint can ask; the owner knows her own.
void ShopDesk::verifyStatement()
{
    const auto key = StatementKey::known(m_shop.database().view(), m_shop.context());
    auto *dialog = new VerifyDialog(key ? key->fingerprint() : QString(), &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

// Until somebody says who she is, the name of the system's account signs.
void ShopDesk::signDesk()
{
    if (!Settings(m_shop.database().view()).value(setting::kPerson).isEmpty())
        return;
    (void)m_shop.database().write([name = systemPersonName()](Transaction &transaction) {
        return Settings(transaction.connection()).set(setting::kPerson, name);
    });
}

void ShopDesk::addSearch()
{
    auto *source = new ShopSource(m_shop, m_index, this);
    connect(source, &ShopSource::pageRequested, &m_window, &MainWindow::showPage);
    m_window.addPaletteSource(source);
}

void ShopDesk::recount()
{
    whenDone(m_shop.database().read(loadCounts), this, [this](const ShopCounts &counts) {
        m_counts = counts;
        m_window.setCount("orders", counts.orders);
        m_window.setCount("catalog", counts.products);
        m_window.setCount("customers", counts.customers);
        m_window.setCount("groups", counts.groups);
        describe();
    });
}

void ShopDesk::describe()
{
    if (m_shop.database().isWriting())
        return m_window.statusLine().setState(Tone::Info, tr("Saving…"));
    if (m_sync)
        return m_sync->describe();
    m_window.statusLine().setState(Tone::Ok, tr("Offline · everything is saved on this computer"));
}

} // namespace jishi

#include "ui/orders/orderspage.h"

#include "models/orders/orderstore.h"
#include "models/orders/orderstory.h"
#include "ui/actions/commandtable.h"
#include "ui/delegates/chipdelegate.h"
#include "ui/delegates/numberdelegate.h"
#include "ui/delegates/timedelegate.h"
#include "ui/errortext.h"
#include "ui/orders/draftlist.h"
#include "ui/orders/orderactions.h"
#include "ui/orders/orderdetail.h"
#include "ui/orders/orderwords.h"
#include "ui/pickup/ordermarks.h"
#include "ui/printing/paperactions.h"
#include "ui/theme/theme.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/card.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/styling.h"

#include <QAction>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPointer>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace jishi {

namespace {

// Behind the states of orders, in the same box.
constexpr int kDrafts = static_cast<int>(OrderProgressFilter::Cancelled) + 1;

enum Period { AnyTime, ThisDay, ThisWeek, ThisMonth, LastMonth, PeriodCount };

void refill(QComboBox *combo, const QStringList &texts)
{
    const int current = std::max(combo->currentIndex(), 0);
    const QSignalBlocker quiet(combo);
    combo->clear();
    combo->addItems(texts);
    combo->setCurrentIndex(current);
}

} // namespace

OrdersPage::OrdersPage(Shop &shop, LiveIndex &index, const UiContext &ui, QWidget *parent)
    : Page(parent)
    , m_shop(shop)
    , m_index(index)
    , m_ui(ui)
    , m_actions(new OrderActions(shop, index, ui.theme, this))
    , m_papers(new PaperActions(shop, this))
    , m_marks(new OrderMarks(shop, this))
    , m_orders(new OrderTable(shop, this))
{
    setObjectName(QStringLiteral("ordersPage"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::kPage);
    layout->setSpacing(space::kLarge);
    layout->addWidget(makeHeader());
    auto *columns = new QHBoxLayout;
    columns->setSpacing(space::kLarge);
    columns->addWidget(makeList(), 1);
    m_detail = new OrderDetail(shop, ui.theme, ui.commands, this);
    columns->addWidget(m_detail);
    layout->addLayout(columns, 1);
    connectParts();
    retranslate();
    m_orders->refresh();
}

QWidget *OrdersPage::makeHeader()
{
    m_header = new PageHeader(this);
    m_clearSpecial = new ActionButton(m_header);
    m_clearSpecial->setObjectName(QStringLiteral("clearSpecialFilter"));
    m_clearSpecial->hide();
    m_search = new SearchField(m_header);
    m_search->setObjectName(QStringLiteral("orderSearch"));
    m_search->setShortcutHint(QKeySequence::Find);
    m_search->setMinimumWidth(200);
    m_period = new QComboBox(m_header);
    m_period->setObjectName(QStringLiteral("orderPeriod"));
    m_payment = new QComboBox(m_header);
    m_payment->setObjectName(QStringLiteral("orderPayment"));
    m_progress = new QComboBox(m_header);
    m_progress->setObjectName(QStringLiteral("orderProgress"));
    for (QWidget *widget :
        std::initializer_list<QWidget *> { m_clearSpecial, m_search, m_period, m_payment, m_progress })
        m_header->addWidget(widget);
    return m_header;
}

QWidget *OrdersPage::makeList()
{
    auto *card = new Card(this, Card::Padding::None);
    m_table = new DataTable(m_ui.theme, card);
    m_table->setObjectName(QStringLiteral("orderTable"));
    m_table->setModel(m_orders);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setColumnSample(OrderTable::Number, QStringLiteral("A7-0012840"));
    m_table->setColumnSample(OrderTable::Placed, QStringLiteral("Yesterday"));
    m_table->setColumnSample(OrderTable::CustomerName, QStringLiteral("Wang Yan"));
    m_table->setStretchColumn(OrderTable::Items);
    m_table->setColumnSample(OrderTable::Total, QStringLiteral("¥18,888.00"));
    m_table->setColumnSample(OrderTable::PaymentColumn, QStringLiteral("Part refunded"));
    m_table->setColumnSample(OrderTable::Fulfilment, QStringLiteral("Handed over "));
    m_table->setItemDelegateForColumn(OrderTable::Number, new CellDelegate(m_ui.theme, m_table, Token::Text, true));
    m_table->setItemDelegateForColumn(
        OrderTable::Placed, new TimeDelegate(m_ui.theme, *m_shop.context().clock, m_shop.zone(), m_table));
    m_table->setItemDelegateForColumn(OrderTable::Items, new CellDelegate(m_ui.theme, m_table, Token::Muted));
    m_table->setItemDelegateForColumn(OrderTable::Total, new NumberDelegate(m_ui.theme, m_table));
    m_table->setItemDelegateForColumn(OrderTable::PaymentColumn,
        new ChipDelegate(
            m_ui.theme, [](int value) { return paymentChip(static_cast<PaymentState>(value)); }, m_table, RawRole));
    m_table->setItemDelegateForColumn(OrderTable::Fulfilment,
        new ChipDelegate(
            m_ui.theme, [](int value) { return fulfilmentChip(static_cast<FulfilmentState>(value)); }, m_table,
            RawRole));
    m_table->sortByColumn(OrderTable::Placed, Qt::DescendingOrder);
    m_table->setSortingEnabled(true);
    m_summary = new QLabel(card);
    m_summary->setObjectName(QStringLiteral("orderSummary"));
    m_summary->setContentsMargins(space::kFooter);
    setRole(m_summary, "muted");
    m_empty = new EmptyState(m_ui.theme.icon("orders"), card);
    m_stack = new QStackedWidget(card);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    m_drafts = new DraftList(m_shop, m_ui.theme, card);
    m_stack->addWidget(m_drafts);
    card->body()->addWidget(m_stack, 1);
    card->body()->addWidget(m_summary);
    return card;
}

void OrdersPage::connectParts()
{
    connect(m_search, &SearchField::searchRequested, this, &OrdersPage::applyFilter);
    connect(m_search, &SearchField::downPressed, m_table, qOverload<>(&QWidget::setFocus));
    // A customer who was added a moment ago has sounds a moment later.
    const auto listenAgain = [this] {
        OrderFilter filter = m_orders->filter();
        filter.soundingLike = customersSoundingLike(filter.text);
        m_orders->setFilter(filter);
    };
    connect(&m_index, &LiveIndex::ready, this, listenAgain);
    connect(&m_index, &LiveIndex::updated, this, listenAgain);
    auto *find = new QShortcut(QKeySequence::Find, this);
    connect(find, &QShortcut::activated, this, [this] {
        m_search->setFocus(Qt::ShortcutFocusReason);
        m_search->selectAll();
    });
    for (QComboBox *combo : { m_period, m_payment, m_progress })
        connect(combo, &QComboBox::currentIndexChanged, this, &OrdersPage::applyFilter);
    connect(m_clearSpecial, &QPushButton::clicked, this, &OrdersPage::clearSpecialFilter);
    connect(m_drafts, &DraftList::goOnRequested, this,
        [this](const QString &reference) { Q_EMIT pageRequested("order-entry", reference); });
    connect(m_drafts, &DraftList::messageRequested, this, &Page::messageRequested);
    connect(m_orders, &OrderTable::loaded, this, &OrdersPage::onLoaded);
    connect(m_table, &DataTable::currentRowChanged, this, &OrdersPage::showCurrent);
    connect(m_empty, &EmptyState::buttonClicked, this, [this] { m_ui.commands.action("order.new")->trigger(); });
    connect(m_detail, &OrderDetail::commandRequested, this,
        [this](const QByteArray &id) { m_ui.commands.action(id.constData())->trigger(); });
    connect(m_detail, &OrderDetail::giveBackRequested, this, [this] { m_actions->giveBack(m_shown); });
    connect(m_detail, &OrderDetail::orderRequested, this, &OrdersPage::showOrder);
    connect(m_actions, &OrderActions::messageRequested, this, &Page::messageRequested);
    connect(m_actions, &OrderActions::messageRequested, this, &OrdersPage::showCurrent);
    connect(m_actions, &OrderActions::undoable, this, &Page::undoable);
    connect(m_papers, &PaperActions::messageRequested, this, &Page::messageRequested);
    connect(m_marks, &OrderMarks::messageRequested, this, &Page::messageRequested);
    connect(m_detail, &OrderDetail::cancelRequested, this, &OrdersPage::cancelOrder);
    connect(m_detail, &OrderDetail::customerRequested, this,
        [this](qlonglong customer) { Q_EMIT pageRequested("customers", customer); });
    connect(m_detail, &OrderDetail::commissionsRequested, this, [this](qlonglong order) {
        Q_EMIT pageRequested("commissions", QVariantMap { { QStringLiteral("order"), order } });
    });
}

// The commands for an order are those of the page that was seen last.
void OrdersPage::takeCommands()
{
    handleCommand("order.asked", &OrderActions::noteRefundRequest);
    handle("order.receipt", [this] { m_papers->showReceipt(m_shown); });
    handle("order.labels", [this] { m_papers->showLabels(chosen()); });
    if (!keepsOrders(m_shop.profile().role))
        return;
    handleCommand("order.pay", &OrderActions::takePayment);
    handleCommand("order.refund", &OrderActions::refund);
    handleCommand("order.edit", &OrderActions::edit);
    handleCommand("order.split", &OrderActions::split);
    handleCommand("order.merge", &OrderActions::merge);
    handleCommand("order.part", &OrderActions::handOverPart);
    handleCommand("order.settled", &OrderActions::settleRefundRequest);
    handleCommand("order.credit", &OrderActions::credit);
    handle("order.packed", [this] { m_marks->mark(chosen(), FulfilmentState::Packed); });
    handle("order.ready", [this] { m_marks->mark(chosen(), FulfilmentState::Ready); });
    handle("order.handover", [this] { m_marks->mark(chosen(), FulfilmentState::HandedOver); });
}

void OrdersPage::handle(const char *id, std::function<void()> act)
{
    m_ui.commands.handle(id, this, [this, act = std::move(act)] {
        // On another page nobody sees which order is meant: it is shown first.
        if (!isVisible())
            Q_EMIT pageRequested("orders", QVariant::fromValue<qlonglong>(m_shown));
        else if (m_shown > 0)
            act();
    });
}

void OrdersPage::handleCommand(const char *id, void (OrderActions::*act)(RowId))
{
    handle(id, [this, act] { (m_actions->*act)(m_shown); });
}

void OrdersPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    takeCommands();
}

std::vector<RowId> OrdersPage::chosen() const
{
    std::vector<RowId> orders;
    for (const QModelIndex &index : m_table->selectionModel()->selectedRows())
        orders.push_back(m_orders->idAt(index.row()));
    return orders.size() > 1 ? orders : std::vector<RowId> { m_shown };
}

QString OrdersPage::title() const
{
    return tr("Orders");
}

void OrdersPage::activated()
{
    if (showsDrafts()) {
        m_drafts->load();
        m_drafts->setFocus();
        return;
    }
    m_table->setFocus();
    if (m_table->currentRow() < 0 && m_orders->rowCount() > 0)
        m_table->selectRow(0);
}

void OrdersPage::retranslate()
{
    m_header->setTitle(title());
    m_search->setPlaceholderText(tr("Filter: name, item, amount"));
    m_search->setToolTip(tr("Finds by number, name, phone tail, item, amount, tag, address and payment reference."));
    m_search->setAccessibleName(tr("Filter orders"));
    m_table->setAccessibleName(tr("Orders"));
    fillChoices();
    m_table->refitColumns();
    m_detail->retranslate();
    m_drafts->retranslate();
    showSummary();
    onLoaded();
}

void OrdersPage::fillChoices()
{
    refill(m_period, { tr("Any Time"), tr("Today"), tr("This Week"), tr("This Month"), tr("Last Month") });
    m_period->setAccessibleName(tr("Period"));
    refill(m_payment, { tr("Any Payment"), tr("Unpaid"), tr("Paid"), tr("Refunded") });
    m_payment->setAccessibleName(tr("Payment"));
    refill(m_progress,
        { tr("Any State"), tr("Open"), tr("Handed Over"), tr("Cancelled"),
            //: Orders that were begun and not placed
            tr("Drafts") });
    m_progress->setAccessibleName(tr("State"));
}

void OrdersPage::showItem(const QVariant &what)
{
    if (what.typeId() != QMetaType::QVariantMap) {
        choose(what.toLongLong());
        return;
    }
    const QVariantMap wish = what.toMap();
    m_special = {};
    m_special.customer = wish.value(QStringLiteral("customer")).toLongLong();
    m_special.group = wish.value(QStringLiteral("group")).toLongLong();
    m_special.reseller = wish.value(QStringLiteral("reseller")).toLongLong();
    m_special.variant = wish.value(QStringLiteral("variant")).toLongLong();
    m_special.from = wish.value(QStringLiteral("from")).toDate();
    m_special.to = wish.value(QStringLiteral("to")).toDate();
    m_specialLabel = wish.value(QStringLiteral("label")).toString();
    {
        const QSignalBlocker quietSearch(m_search);
        const QSignalBlocker quietPeriod(m_period);
        const QSignalBlocker quietPayment(m_payment);
        const QSignalBlocker quietProgress(m_progress);
        m_search->clear();
        m_period->setCurrentIndex(AnyTime);
        m_payment->setCurrentIndex(wish.value(QStringLiteral("unpaid")).toBool() ? 1 : 0);
        m_progress->setCurrentIndex(wish.value(QStringLiteral("open")).toBool() ? 1 : 0);
    }
    applyFilter();
}

void OrdersPage::applyPeriod(OrderFilter &filter) const
{
    const QDate today = m_shop.today();
    const QDate monthStart(today.year(), today.month(), 1);
    switch (static_cast<Period>(m_period->currentIndex())) {
    case ThisDay:
        filter.from = filter.to = today;
        break;
    case ThisWeek:
        filter.from = today.addDays(1 - today.dayOfWeek());
        break;
    case ThisMonth:
        filter.from = monthStart;
        break;
    case LastMonth:
        filter.from = monthStart.addMonths(-1);
        filter.to = monthStart.addDays(-1);
        break;
    case AnyTime:
    case PeriodCount:
        break;
    }
}

// "sunjie" finds the orders of 孙姐. Digits are no sounds.
std::vector<RowId> OrdersPage::customersSoundingLike(const QString &text) const
{
    constexpr int kMost = 200;
    std::vector<RowId> customers;
    if (std::ranges::any_of(text, [](QChar c) { return c.isLetter() && c.unicode() < 0x80; }))
        for (const SearchHit &hit : m_index.search(text, SearchScope::Customers, kMost))
            customers.push_back(hit.id);
    return customers;
}

// The last of the states is not one of orders: what was begun is no order yet.
bool OrdersPage::showsDrafts() const
{
    return m_progress->currentIndex() == kDrafts;
}

void OrdersPage::applyFilter()
{
    for (QWidget *other : std::initializer_list<QWidget *> { m_search, m_period, m_payment })
        other->setEnabled(!showsDrafts());
    if (showsDrafts()) {
        m_stack->setCurrentWidget(m_drafts);
        m_summary->hide();
        m_detail->showNothing();
        m_shown = 0;
        m_drafts->load();
        return;
    }
    OrderFilter filter = m_special;
    filter.text = m_search->text().trimmed();
    filter.soundingLike = customersSoundingLike(filter.text);
    filter.payment = static_cast<OrderPaymentFilter>(m_payment->currentIndex());
    filter.progress = static_cast<OrderProgressFilter>(m_progress->currentIndex());
    applyPeriod(filter);
    m_clearSpecial->setVisible(!m_specialLabel.isEmpty());
    m_clearSpecial->setText(m_specialLabel + QStringLiteral("  ✕"));
    m_clearSpecial->setAccessibleName(tr("Show all orders again, not only %1").arg(m_specialLabel));
    m_orders->setFilter(filter);
    if (m_stack->currentWidget() == m_drafts)
        onLoaded();
}

void OrdersPage::clearSpecialFilter()
{
    m_special = {};
    m_specialLabel.clear();
    applyFilter();
}

void OrdersPage::onLoaded()
{
    if (showsDrafts())
        return;
    const bool filtered = !(m_orders->filter() == OrderFilter());
    if (m_orders->rowCount() == 0 && !m_orders->isLoading()) {
        if (filtered)
            m_empty->setText(tr("No order fits"), tr("Loosen the filter above to see more."));
        else
            m_empty->setText(tr("No orders yet"), tr("Take the first one, or import the history of another program."));
        m_empty->setButton(filtered ? QString() : tr("New Order"));
        m_stack->setCurrentWidget(m_empty);
        m_detail->showNothing();
    } else {
        m_stack->setCurrentWidget(m_table);
    }
    showSummary();
    choose(m_wanted > 0 ? m_wanted : m_shown);
    if (!m_orders->isLoading())
        m_wanted = 0;
}

void OrdersPage::showSummary()
{
    const OrderSummary &summary = m_orders->summary();
    //: Below the list of orders: how many, what they come to, how many are unpaid
    QStringList parts { tr("%Ln order(s)", nullptr, static_cast<int>(summary.orders)), summary.net.toDisplay() };
    if (summary.unpaid > 0)
        parts << tr("%Ln unpaid", nullptr, static_cast<int>(summary.unpaid));
    m_summary->setText(parts.join(QStringLiteral(" · ")));
    m_summary->setVisible(summary.orders > 0 && !showsDrafts());
}

void OrdersPage::choose(RowId id)
{
    const int row = id > 0 && !m_orders->isLoading() ? m_orders->rowOf(id) : -1;
    // One that was placed a moment ago comes with the next load.
    m_wanted = row < 0 ? id : 0;
    if (m_orders->isLoading() || m_orders->rowCount() == 0)
        return;
    {
        // Shown below, also when the row stays the same and only its order has changed.
        const QSignalBlocker quiet(m_table);
        m_table->selectRow(std::max(row, 0));
    }
    m_table->scrollTo(m_orders->index(std::max(row, 0), 0));
    showCurrent();
}

void OrdersPage::showCurrent()
{
    const int row = m_table->currentRow();
    if (row < 0 || row >= m_orders->rowCount())
        return;
    const auto story = OrderStories(m_shop.database().view(), m_shop.context()).of(m_orders->idAt(row));
    if (!story)
        return;
    m_shown = story->order.id;
    m_detail->showOrder(*story);
}

// An order that is not in the list as it is filtered is shown among all.
void OrdersPage::showOrder(RowId id)
{
    if (m_orders->rowOf(id) >= 0)
        return choose(id);
    m_wanted = id;
    showItem(QVariantMap());
}

template <typename Change>
void OrdersPage::change(RowId order, Change change, std::function<void()> then)
{
    const auto pending = m_shop.database().write(
        [order, &context = m_shop.context(), change = std::move(change)](Transaction &transaction) {
            OrderStore orders(transaction.connection(), context);
            return change(orders, order);
        });
    whenDone(pending, this, [this, then = std::move(then)](const Status &status) {
        if (!status)
            Q_EMIT messageRequested(ErrorWords::message(status.error()));
        else if (then)
            then();
    });
}

void OrdersPage::cancelOrder()
{
    const RowId id = m_shown;
    const QString number = m_orders->index(m_table->currentRow(), OrderTable::Number).data().toString();
    change(
        id, [](OrderStore &orders, RowId order) { return orders.cancel(order); },
        [this, id, number] { offerReopening(id, number); });
}

void OrdersPage::offerReopening(RowId id, const QString &number)
{
    Message message { Tone::Info, tr("Order %1 is cancelled.").arg(number) };
    message.actionText = tr("Undo");
    message.action = [page = QPointer<OrdersPage>(this), id] {
        if (page)
            page->change(id, [](OrderStore &orders, RowId order) { return orders.reopen(order); });
    };
    Q_EMIT messageRequested(message);
}

} // namespace jishi

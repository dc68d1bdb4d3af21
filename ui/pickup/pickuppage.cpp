#include "ui/pickup/pickuppage.h"

#include "models/exporting/pickupexport.h"
#include "models/exporting/savefile.h"
#include "models/pickup/pickupoverview.h"
#include "models/tables/idtable.h"
#include "ui/actions/commandtable.h"
#include "ui/delegates/chipdelegate.h"
#include "ui/delegates/numberdelegate.h"
#include "ui/errortext.h"
#include "ui/orders/orderactions.h"
#include "ui/orders/orderwords.h"
#include "ui/pickup/ordermarks.h"
#include "ui/pickup/packingmodel.h"
#include "ui/pickup/pickupfilter.h"
#include "ui/pickup/pickupmodel.h"
#include "ui/pickup/pickuppane.h"
#include "ui/pickup/pickupscan.h"
#include "ui/pickup/pickuptexts.h"
#include "ui/pickup/pickupwords.h"
#include "ui/printing/paperactions.h"
#include "ui/shell/refresher.h"
#include "ui/theme/theme.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/rows.h"
#include "ui/widgets/segmentedcontrol.h"
#include "ui/widgets/tablecard.h"

#include <QAction>
#include <QClipboard>
#include <QFileDialog>
#include <QGuiApplication>
#include <QLabel>
#include <QMenu>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace jishi {

PickupPage::PickupPage(Shop &shop, LiveIndex &index, const UiContext &ui, QWidget *parent)
    : Page(parent)
    , m_shop(shop)
    , m_ui(ui)
    , m_actions(new OrderActions(shop, index, ui.theme, this))
    , m_papers(new PaperActions(shop, this))
    , m_marks(new OrderMarks(shop, this))
    , m_packing(new PackingModel(this))
    , m_pickup(new PickupModel(this))
    , m_header(new PageHeader(this))
    , m_export(new ActionButton(this))
    , m_labels(new ActionButton(this))
    , m_print(new ActionButton(this))
    , m_show(new SegmentedControl(this))
    , m_filter(new PickupFilter(shop.zone(), this))
    , m_scan(new PickupScan(shop, this))
    , m_stack(new QStackedWidget(this))
    , m_packingView(new DataTable(ui.theme, this))
    , m_pickupView(new DataTable(ui.theme, this))
    , m_packingEmpty(new EmptyState(ui.theme.icon("stock"), this))
    , m_pickupEmpty(new EmptyState(ui.theme.icon("orders"), this))
    , m_packingSummary(plainLabel({}, this, "small"))
    , m_pickupSummary(plainLabel({}, this, "small"))
    , m_markPacked(new ActionButton(this, ActionButton::Kind::Primary))
    , m_pane(new PickupPane(shop, ui.theme, ui.commands, this))
{
    setObjectName(u"pickupPage"_s);
    m_export->setObjectName(u"exportList"_s);
    m_labels->setObjectName(u"printLabels"_s);
    m_print->setObjectName(u"printList"_s);
    m_show->setObjectName(u"pickupShow"_s);
    m_packingView->setObjectName(u"packingTable"_s);
    m_pickupView->setObjectName(u"pickupTable"_s);
    m_packingSummary->setObjectName(u"packingSummary"_s);
    m_pickupSummary->setObjectName(u"pickupSummary"_s);
    m_markPacked->setObjectName(u"markAllPacked"_s);
    for (int segment = 0; segment < 2; ++segment)
        m_show->addSegment({});
    build();
    connectParts();
    takeCommands();
    retranslate();
    turnTo(Packing);
    load();
}

QString PickupPage::title() const
{
    return tr("Packing and Pickup");
}

void PickupPage::build()
{
    for (QLabel *summary : { m_packingSummary, m_pickupSummary })
        summary->setWordWrap(true); // large letters must not make the page wider than the window
    auto *menu = new QMenu(m_export);
    for (const char *command : { "pickup.copy", "pickup.xlsx" })
        menu->addAction(m_ui.commands.action(command));
    connect(m_export, &QPushButton::clicked, this,
        [this, menu] { menu->popup(m_export->mapToGlobal(QPoint(0, m_export->height() + space::kTiny))); });
    for (ActionButton *button : { m_export, m_labels, m_print })
        m_header->addWidget(button);
    auto *filters = new QHBoxLayout;
    filters->setSpacing(space::kLarge);
    filters->addWidget(m_show);
    filters->addWidget(m_filter);
    filters->addStretch(1);
    m_stack->addWidget(makePacking());
    m_stack->addWidget(makePickup());
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::kPage);
    layout->setSpacing(space::kMedium);
    layout->addWidget(m_header);
    layout->addLayout(filters);
    layout->addWidget(m_scan);
    layout->addWidget(m_stack, 1);
}

QWidget *PickupPage::makePacking()
{
    m_packingView->setModel(m_packing);
    m_packingView->setItemDelegateForColumn(
        PackingModel::Name, new CellDelegate(m_ui.theme, m_packingView, Token::Text, true));
    m_packingView->setItemDelegateForColumn(
        PackingModel::Sku, new CellDelegate(m_ui.theme, m_packingView, Token::Muted));
    for (const int column : { PackingModel::Orders, PackingModel::Ordered, PackingModel::Packed, PackingModel::OnHand })
        m_packingView->setItemDelegateForColumn(column, new NumberDelegate(m_ui.theme, m_packingView, Token::Muted));
    for (const int column : { PackingModel::ToPack, PackingModel::Missing })
        m_packingView->setItemDelegateForColumn(
            column, new NumberDelegate(m_ui.theme, m_packingView, Token::Text, true));
    m_packingCard = new TableCard(m_packingView, m_packingEmpty, m_stack);
    m_packingCard->footer()->addWidget(m_packingSummary, 1);
    m_packingCard->footer()->addWidget(m_markPacked);
    return m_packingCard;
}

QWidget *PickupPage::makePickup()
{
    m_pickupView->setModel(m_pickup);
    m_pickupView->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_pickupView->setItemDelegateForColumn(PickupModel::State,
        new ChipDelegate(
            m_ui.theme, [](int value) { return fulfilmentChip(static_cast<FulfilmentState>(value)); }, m_pickupView,
            RawRole));
    m_pickupView->setItemDelegateForColumn(
        PickupModel::Door, new CellDelegate(m_ui.theme, m_pickupView, Token::Text, true));
    for (const int column : { PickupModel::Point, PickupModel::Items, PickupModel::Code })
        m_pickupView->setItemDelegateForColumn(column, new CellDelegate(m_ui.theme, m_pickupView, Token::Muted));
    m_pickupView->setItemDelegateForColumn(
        PickupModel::Due, new NumberDelegate(m_ui.theme, m_pickupView, Token::Text, true));
    m_pickupCard = new TableCard(m_pickupView, m_pickupEmpty, m_stack);
    m_pickupCard->footer()->addWidget(m_pickupSummary, 1);
    auto *sides = new QWidget(m_stack);
    auto *row = new QHBoxLayout(sides);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::kLarge);
    row->addWidget(m_pickupCard, 1);
    row->addWidget(m_pane);
    return sides;
}

void PickupPage::connectParts()
{
    connect(m_show, &SegmentedControl::currentChanged, this, [this](int index) { turnTo(static_cast<Show>(index)); });
    connect(m_filter, &PickupFilter::changed, this, &PickupPage::load);
    connect(m_scan, &PickupScan::found, this, [this](const PickupEntry &entry) {
        turnTo(Pickup);
        showEntry(entry);
    });
    connect(m_scan, &PickupScan::changed, this, &PickupPage::load);
    connect(m_scan, &PickupScan::messageRequested, this, &Page::messageRequested);
    connect(m_pickupView, &DataTable::currentRowChanged, this, &PickupPage::showCurrent);
    connect(m_pickupView, &DataTable::rowActivated, this,
        [this] { Q_EMIT pageRequested("orders", QVariant::fromValue<qlonglong>(m_shown->order)); });
    connect(
        m_pane, &PickupPane::orderRequested, this, [this](qlonglong order) { Q_EMIT pageRequested("orders", order); });
    connect(m_actions, &OrderActions::messageRequested, this, &Page::messageRequested);
    connect(m_papers, &PaperActions::messageRequested, this, &Page::messageRequested);
    connect(m_marks, &OrderMarks::messageRequested, this, &Page::messageRequested);
    connect(m_marks, &OrderMarks::stored, this, &PickupPage::load);
    const auto runs = [this](ActionButton *button, const char *command) {
        button->setShortcutHint(m_ui.commands.action(command)->shortcut());
        connect(button, &QPushButton::clicked, m_ui.commands.action(command), &QAction::trigger);
    };
    runs(m_labels, "order.labels");
    runs(m_print, "pickup.print");
    runs(m_markPacked, "order.packed");
    new Refresher(m_shop.database(), *this, [this] { load(); });
}

// The commands for an order are those of the page that was seen last.
void PickupPage::takeCommands()
{
    const auto handle = [this](const char *id, auto act) {
        m_ui.commands.handle(id, this, [this, act] {
            // On another page nobody sees what is meant: it is shown first.
            if (isVisible())
                act();
            else
                Q_EMIT pageRequested("pickup", {});
        });
    };
    handle("order.packed", [this] { mark(FulfilmentState::Packed); });
    handle("order.ready", [this] { mark(FulfilmentState::Ready); });
    handle("order.handover", [this] { mark(FulfilmentState::HandedOver); });
    handle("order.part", [this] {
        if (m_shown)
            m_actions->handOverPart(m_shown->order);
    });
    handle("order.labels", [this] { m_papers->showLabels(labelled()); });
    const auto handleList = [this, handle](const char *id, void (PickupPage::*act)()) {
        handle(id, [this, act] {
            if (m_print->isEnabled())
                (this->*act)();
            else
                Q_EMIT messageRequested({ Tone::Info, tr("No order waits: the list is empty.") });
        });
    };
    handleList("pickup.print", &PickupPage::printList);
    handleList("pickup.copy", &PickupPage::copyText);
    handleList("pickup.xlsx", &PickupPage::askForWorkbook);
    handle("order.pay", [this] {
        if (m_shown)
            m_actions->takePayment(m_shown->order);
    });
    handle("order.receipt", [this] {
        if (m_shown)
            m_papers->showReceipt(m_shown->order);
    });
}

void PickupPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    takeCommands();
}

void PickupPage::activated()
{
    m_scan->setFocus(Qt::OtherFocusReason);
}

void PickupPage::showItem(const QVariant &what)
{
    if (what.typeId() == QMetaType::QVariantMap) {
        const QVariantMap wish = what.toMap();
        m_filter->choose(wish.value(u"group"_s).toLongLong(), wish.value(u"pickup"_s).toLongLong(),
            wish.value(u"list"_s).toLongLong());
    } else if (const auto entry = entryOf(what.toLongLong())) {
        turnTo(Pickup);
        showEntry(*entry);
    }
}

// As it is now, whether it is on the list or not.
std::optional<PickupEntry> PickupPage::entryOf(RowId order) const
{
    const auto entries = PickupLists(m_shop.database().view(), m_shop.context()).entries({ order });
    return entries && !entries->empty() ? std::optional(entries->front()) : std::nullopt;
}

void PickupPage::showAgain()
{
    if (m_shown)
        if (const auto entry = entryOf(m_shown->order))
            showEntry(*entry);
}

void PickupPage::turnTo(Show what)
{
    m_show->setCurrent(what);
    m_stack->setCurrentIndex(what);
    updateWords();
}

PickupPage::Show PickupPage::shown() const
{
    return static_cast<Show>(m_show->current());
}

void PickupPage::retranslate()
{
    setAccessibleName(title());
    m_header->setTitle(title());
    m_export->setText(tr("Export"));
    m_labels->setText(tr("Labels…"));
    m_print->setText(tr("Print or PDF…"));
    //: The list of what is to be packed
    m_show->setSegmentText(Packing, tr("Packing"));
    //: The list of who fetches what
    m_show->setSegmentText(Pickup, tr("Pickup"));
    m_show->setAccessibleName(tr("Show"));
    m_filter->retranslate();
    m_scan->retranslate();
    m_packingView->setAccessibleName(tr("What to pack"));
    m_packingView->setStretchColumn(PackingModel::Name);
    m_packingView->setColumnSample(PackingModel::Sku, u"MG-HN-0588"_s);
    m_packingView->setColumnSample(PackingModel::Orders, u"188"_s);
    for (const int column : { PackingModel::Ordered, PackingModel::Packed, PackingModel::ToPack, PackingModel::OnHand,
             PackingModel::Missing })
        m_packingView->setColumnSample(column, u"188.5 kg"_s);
    m_pickupView->setAccessibleName(tr("Who fetches what"));
    m_pickupView->setColumnSample(PickupModel::State, u"Handed over "_s);
    m_pickupView->setColumnSample(PickupModel::Point, u"学府便利店"_s);
    m_pickupView->setColumnSample(PickupModel::Door, u"3栋2单元601"_s);
    m_pickupView->setColumnSample(PickupModel::Name, u"12-301 王燕萍"_s);
    m_pickupView->setStretchColumn(PickupModel::Items);
    m_pickupView->setColumnSample(PickupModel::Code, u"MWM MWM"_s);
    m_pickupView->setColumnSample(PickupModel::Due, u"¥1,888.00"_s);
    for (EmptyState *empty : { m_packingEmpty, m_pickupEmpty }) {
        empty->setText(tr("No Order Waits"),
            tr("Orders that are placed and not handed over yet are gathered here, of all groups or of one."));
        empty->setButton({});
    }
    m_pane->retranslate();
    updateWords();
}

void PickupPage::load()
{
    PickupScope scope = m_filter->scope();
    m_scan->setScope(scope); // at once: a scan may come before the list
    if (m_loading) {
        m_stale = true;
        return;
    }
    m_loading = true;
    // What was checked off today stays in sight.
    scope.handedOverSince = startOfDay(m_shop.today(), m_shop.zone());
    const auto work = [context = &m_shop.context(), scope](
                          Connection &connection) { return loadPickupOverview(connection, *context, scope); };
    whenDone(m_shop.database().read(work), this, [this](const Result<PickupOverview> &overview) {
        m_loading = false;
        if (!overview)
            return Q_EMIT messageRequested(ErrorWords::message(overview.error()));
        m_filter->setChoices(overview->groups, overview->lists);
        m_packing->setTotals(overview->totals);
        {
            const QSignalBlocker quiet(m_pickupView);
            m_pickup->setEntries(overview->entries);
        }
        // One point needs no column to say so.
        const auto &entries = m_pickup->entries();
        m_pickupView->setColumnHidden(PickupModel::Point,
            std::ranges::all_of(entries, [&](const PickupEntry &each) { return each.pickup == entries[0].pickup; }));
        showAgain();
        updateWords();
        if (std::exchange(m_stale, false))
            load();
    });
}

std::vector<PickupEntry> PickupPage::waiting() const
{
    std::vector<PickupEntry> entries = m_pickup->entries();
    std::erase_if(entries, [](const PickupEntry &entry) { return !entry.isOpen(); });
    return entries;
}

void PickupPage::updateWords()
{
    const PackingTotals &totals = m_packing->totals();
    const auto missing =
        std::ranges::count_if(totals.lines, [](const PackingLine &line) { return !line.missing.isZero(); });
    const auto toPack = static_cast<int>(totals.ordersToPack.size());
    m_packingSummary->setText(numberOfOrders(static_cast<int>(totals.orders.size())) + u" · "_s
        + tr("%Ln to pack", "orders", toPack) + u" · "_s
        + tr("%Ln thing(s) missing", nullptr, static_cast<int>(missing)));
    m_markPacked->setText(tr("Mark %Ln Order(s) Packed", nullptr, toPack));
    m_markPacked->setVisible(toPack > 0);
    m_packingCard->showRows(!totals.lines.empty() || m_loading);

    const auto open = static_cast<int>(waiting().size());
    const auto gone = m_pickup->rowCount() - open;
    Money due(0, m_shop.currency());
    for (const PickupEntry &entry : m_pickup->entries())
        due += entry.due;
    m_pickupSummary->setText(tr("%Ln waiting", "orders", open) + u" · "_s + tr("%Ln picked up today", "orders", gone)
        + (due.isZero() ? QString() : u" · "_s + tr("%1 to collect").arg(due.toDisplay())));
    m_pickupCard->showRows(m_pickup->rowCount() > 0 || m_loading);
    const bool some = shown() == Packing ? !totals.lines.empty() : open > 0;
    for (ActionButton *button : { m_export, m_print })
        button->setEnabled(some);
    m_labels->setEnabled(open > 0);
}

void PickupPage::showCurrent()
{
    const int row = m_pickupView->currentRow();
    if (row < 0 || row >= m_pickup->rowCount())
        return;
    m_shown = m_pickup->entryAt(row);
    m_pane->showEntry(*m_shown);
}

// Chosen on the list where it is on it.
void PickupPage::showEntry(const PickupEntry &entry)
{
    m_shown = entry;
    const QSignalBlocker quiet(m_pickupView);
    if (const int row = m_pickup->rowOf(entry.order); row >= 0) {
        m_pickupView->selectRow(row);
        m_pickupView->scrollTo(m_pickup->index(row, 0));
    } else {
        m_pickupView->setCurrentIndex({});
        m_pickupView->clearSelection();
    }
    m_pane->showEntry(entry);
}

std::vector<RowId> PickupPage::chosen() const
{
    std::vector<RowId> orders;
    if (shown() == Packing) {
        for (const PickupEntry &entry : waiting())
            orders.push_back(entry.order);
        return orders;
    }
    for (int row = 0; row < m_pickup->rowCount(); ++row)
        if (m_pickupView->selectionModel()->isRowSelected(row))
            orders.push_back(m_pickup->entryAt(row).order);
    if (orders.empty() && m_shown)
        orders.push_back(m_shown->order);
    return orders;
}

// Of many those that still wait, without a choice all of them.
std::vector<RowId> PickupPage::labelled() const
{
    std::vector<RowId> orders = chosen();
    if (orders.size() == 1)
        return orders;
    std::vector<RowId> open;
    for (const PickupEntry &entry : waiting())
        if (orders.empty() || std::ranges::find(orders, entry.order) != orders.end())
            open.push_back(entry.order);
    return open;
}

void PickupPage::mark(FulfilmentState state)
{
    const std::vector<RowId> orders = chosen();
    if (state == FulfilmentState::HandedOver && shown() == Packing)
        m_scan->say(Tone::Info, tr("Choose the orders on the pickup list."));
    else if (state == FulfilmentState::HandedOver && orders.size() == 1 && m_shown)
        m_scan->handOver(*m_shown); // it tells loudly what is owed
    else
        m_marks->mark(orders, state);
}

void PickupPage::printList()
{
    if (shown() == Packing)
        m_papers->showPackingList(m_packing->totals(), m_filter->words());
    else
        m_papers->showPickupList(waiting(), m_filter->words());
}

void PickupPage::copyText()
{
    QGuiApplication::clipboard()->setText(
        shown() == Packing ? packingText(m_packing->totals()) : pickupText(waiting()));
    Q_EMIT messageRequested({ Tone::Ok, tr("The list is copied.") });
}

void PickupPage::askForWorkbook()
{
    const bool packing = shown() == Packing;
    const QString name = packing ? tr("Packing List") : tr("Pickup List");
    auto *dialog = new QFileDialog(this, tr("Save as XLSX"), QString(), tr("Workbooks (*.xlsx)"));
    dialog->setObjectName(u"pickupFile"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"xlsx"_s);
    dialog->selectFile(name + u' ' + m_shop.today().toString(Qt::ISODate) + u".xlsx"_s);
    connect(dialog, &QFileDialog::fileSelected, this, [this, packing](const QString &path) {
        const auto book = packing ? packingWorkbook(m_packing->totals(), packingHeads())
                                  : pickupWorkbook(waiting(), pickupHeads(), m_shop.currency());
        const Status saved = book ? saveFile(path, *book) : Status(book.error());
        Q_EMIT messageRequested(
            saved ? Message { Tone::Ok, tr("Saved as %1").arg(path) } : ErrorWords::message(saved.error()));
    });
    dialog->open();
}

} // namespace jishi

#include "ui/customers/customerspage.h"

#include "models/customers/customerstore.h"
#include "models/search/liveindex.h"
#include "models/tables/customertable.h"
#include "ui/customers/customereditor.h"
#include "ui/customers/customerpane.h"
#include "ui/delegates/numberdelegate.h"
#include "ui/delegates/timedelegate.h"
#include "ui/theme/theme.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/card.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/styling.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QShortcut>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace jishi {

namespace {
constexpr int kSearchWidth = 260;
// More hits than anybody scrolls through, few enough to sort while typing.
constexpr int kMostHits = 2000;
} // namespace

CustomersPage::CustomersPage(Shop &shop, LiveIndex &index, const UiContext &ui, QWidget *parent)
    : Page(parent)
    , m_shop(shop)
    , m_index(index)
    , m_ui(ui)
    , m_table(new CustomerTable(shop, this))
    , m_header(new PageHeader(this))
    , m_search(new SearchField(this))
    , m_new(new ActionButton(this, ActionButton::Kind::Primary))
    , m_stack(new QStackedWidget(this))
    , m_view(new DataTable(ui.theme, this))
    , m_summary(new QLabel(this))
    , m_empty(new EmptyState(ui.theme.icon("customers"), this))
    , m_pane(new CustomerPane(shop, ui.theme, this))
{
    setObjectName(u"customersPage"_s);
    m_search->setObjectName(u"customerSearch"_s);
    m_new->setObjectName(u"newCustomer"_s);
    m_view->setObjectName(u"customerTable"_s);
    m_summary->setObjectName(u"customerSummary"_s);
    build();
    connectParts();
    retranslate();
    m_table->refresh();
}

QString CustomersPage::title() const
{
    return tr("Customers");
}

void CustomersPage::build()
{
    m_search->setFixedWidth(kSearchWidth);
    m_search->setShortcutHint(QKeySequence::Find);
    m_header->addWidget(m_search);
    m_header->addWidget(m_new);

    auto *beside = new QHBoxLayout;
    beside->setSpacing(space::kLarge);
    beside->addWidget(buildTable(), 1);
    beside->addWidget(m_pane);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::kHuge, space::kLarge, space::kHuge, space::kHuge);
    layout->setSpacing(space::kLarge);
    layout->addWidget(m_header);
    layout->addLayout(beside, 1);
    setTabOrder(m_search, m_new);
    setTabOrder(m_new, m_view);
}

QWidget *CustomersPage::buildTable()
{
    m_view->setModel(m_table);
    m_view->horizontalHeader()->setSortIndicator(CustomerTable::LastOrder, Qt::DescendingOrder);
    m_view->setSortingEnabled(true);
    m_view->setItemDelegateForColumn(CustomerTable::Name, new CellDelegate(m_ui.theme, m_view, Token::Text, true));
    m_view->setItemDelegateForColumn(CustomerTable::Phone, new CellDelegate(m_ui.theme, m_view, Token::Muted));
    m_view->setItemDelegateForColumn(CustomerTable::WeChat, new CellDelegate(m_ui.theme, m_view, Token::Muted));
    m_view->setItemDelegateForColumn(CustomerTable::Orders, new NumberDelegate(m_ui.theme, m_view, Token::Muted));
    m_view->setItemDelegateForColumn(CustomerTable::Spent, new NumberDelegate(m_ui.theme, m_view));
    m_view->setItemDelegateForColumn(
        CustomerTable::LastOrder, new TimeDelegate(m_ui.theme, *m_shop.context().clock, m_shop.zone(), m_view));

    setRole(m_summary, "small");
    auto *below = new QHBoxLayout;
    below->setContentsMargins(space::kMedium, space::kSmall, space::kMedium, space::kMedium);
    below->addWidget(m_summary);
    auto *rows = new QWidget(m_stack);
    auto *layout = new QVBoxLayout(rows);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_view, 1);
    layout->addLayout(below);
    m_stack->addWidget(rows);
    m_stack->addWidget(m_empty);
    auto *card = new Card(this, Card::Padding::None);
    card->body()->addWidget(m_stack);
    return card;
}

void CustomersPage::connectParts()
{
    connect(m_search, &SearchField::searchRequested, this, &CustomersPage::search);
    connect(m_search, &SearchField::downPressed, m_view, [this] { m_view->setFocus(Qt::TabFocusReason); });
    connect(&m_index, &LiveIndex::ready, this, &CustomersPage::search);
    connect(&m_index, &LiveIndex::updated, this, &CustomersPage::search);
    connect(m_new, &QPushButton::clicked, this, &CustomersPage::newCustomer);
    connect(m_table, &CustomerTable::loaded, this, &CustomersPage::onRowsLoaded);
    connect(m_view, &DataTable::rowActivated, this, &CustomersPage::editCustomer);
    connect(m_view, &DataTable::currentRowChanged, this, [this](int row) {
        if (row >= 0)
            choose(m_table->idAt(row));
    });
    connect(m_empty, &EmptyState::buttonClicked, this, [this] {
        if (m_search->text().trimmed().isEmpty())
            newCustomer();
        else
            m_search->clear();
    });
    connect(m_pane, &CustomerPane::editRequested, this, &CustomersPage::editCustomer);
    connect(m_pane, &CustomerPane::ordersRequested, this, &CustomersPage::showOrders);
    connect(m_pane, &CustomerPane::orderRequested, this,
        [this](qlonglong order) { Q_EMIT pageRequested("orders", QVariant::fromValue(order)); });
    auto *find = new QShortcut(QKeySequence::Find, this);
    find->setContext(Qt::WidgetWithChildrenShortcut);
    connect(find, &QShortcut::activated, this, [this] {
        m_search->setFocus(Qt::ShortcutFocusReason);
        m_search->selectAll();
    });
}

void CustomersPage::retranslate()
{
    setAccessibleName(title());
    m_header->setTitle(title());
    m_search->setPlaceholderText(tr("Name, pinyin, end of the phone number…"));
    m_search->setAccessibleName(tr("Search customers"));
    m_new->setText(tr("New Customer"));
    m_new->setAccessibleName(m_new->text());
    m_view->setAccessibleName(tr("Customers"));
    m_view->setStretchColumn(CustomerTable::Name);
    m_view->setColumnSample(CustomerTable::Phone, u"138****88880"_s);
    m_view->setColumnSample(CustomerTable::WeChat, u"wechat_name_8"_s);
    m_view->setColumnSample(CustomerTable::Orders, u"888"_s);
    m_view->setColumnSample(CustomerTable::Spent, u"¥88,888.80"_s);
    m_view->setColumnSample(CustomerTable::LastOrder, u"2028-08-28"_s);
    m_pane->retranslate();
    updateSummary();
    updateEmptyState();
}

void CustomersPage::activated()
{
    m_search->setFocus(Qt::OtherFocusReason);
}

void CustomersPage::showItem(const QVariant &what)
{
    if (what.metaType() == QMetaType::fromType<QString>()) {
        newCustomer();
        return;
    }
    m_search->clear();
    choose(what.toLongLong());
    onRowsLoaded();
}

void CustomersPage::search()
{
    const QString text = m_search->text().trimmed();
    if (text.isEmpty() || !m_index.isReady()) {
        m_table->setHits(std::nullopt);
        return;
    }
    std::vector<RowId> hits;
    for (const SearchHit &hit : m_index.search(text, SearchScope::Customers, kMostHits))
        hits.push_back(hit.id);
    m_table->setHits(std::move(hits));
}

void CustomersPage::updateSummary()
{
    m_summary->setText(tr("%Ln customer(s)", "how many are listed", m_table->rowCount()));
}

void CustomersPage::updateEmptyState()
{
    m_stack->setCurrentIndex(m_table->rowCount() > 0 || m_table->isLoading() ? 0 : 1);
    if (m_search->text().trimmed().isEmpty()) {
        m_empty->setText(
            tr("No Customers Yet"), tr("Customers come with their first order. You can also write them in here."));
        m_empty->setButton(tr("New Customer"));
    } else {
        m_empty->setText(tr("No Customer Matches"),
            tr("Try a part of the name, the first letters in pinyin, or the end of the number."));
        m_empty->setButton(tr("Show All Customers"));
    }
}

void CustomersPage::onRowsLoaded()
{
    updateSummary();
    updateEmptyState();
    const int row = m_chosen > 0 ? m_table->rowOf(m_chosen) : -1;
    if (row >= 0 && row != m_view->currentRow()) {
        m_view->selectRow(row);
        m_view->scrollTo(m_table->index(row, 0));
    }
    // What is shown may be what has changed. A page that opens shows its first row rather than nothing.
    if (m_chosen > 0)
        loadChosen();
    else if (m_table->rowCount() > 0)
        m_view->selectRow(0);
}

void CustomersPage::choose(RowId customer)
{
    if (customer == m_chosen)
        return;
    m_chosen = customer;
    m_editWhenLoaded = false;
    loadChosen();
}

void CustomersPage::loadChosen()
{
    const auto work = [context = &m_shop.context(), id = m_chosen](
                          Connection &connection) { return CustomerStore(connection, *context).customer(id); };
    whenDone(m_shop.database().read(work), this, [this, generation = ++m_generation](const Result<Customer> &customer) {
        if (generation == m_generation)
            showResult(customer);
    });
}

void CustomersPage::showResult(const Result<Customer> &customer)
{
    if (!customer) {
        m_pane->clear();
        return;
    }
    m_pane->showCustomer(*customer);
    if (std::exchange(m_editWhenLoaded, false))
        openEditor(*customer);
}

void CustomersPage::newCustomer()
{
    openEditor({});
}

void CustomersPage::editCustomer()
{
    if (m_chosen <= 0)
        return;
    m_editWhenLoaded = true;
    loadChosen();
}

void CustomersPage::openEditor(const Customer &customer)
{
    auto *editor = new CustomerEditor(m_shop, customer, this);
    editor->setAttribute(Qt::WA_DeleteOnClose);
    connect(editor, &CustomerEditor::saved, this, [this](RowId id, const QString &name) {
        m_chosen = id;
        onRowsLoaded();
        Q_EMIT messageRequested({ Tone::Ok, tr("%1 is saved.").arg(name) });
    });
    editor->open();
}

void CustomersPage::showOrders()
{
    const Customer &customer = *m_pane->customer();
    Q_EMIT pageRequested("orders",
        QVariantMap { { u"customer"_s, QVariant::fromValue<qlonglong>(customer.id) }, { u"label"_s, customer.name } });
}

} // namespace jishi

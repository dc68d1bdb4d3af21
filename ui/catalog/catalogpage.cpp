#include "ui/catalog/catalogpage.h"

#include "models/catalog/catalogstore.h"
#include "models/search/liveindex.h"
#include "models/tables/producttable.h"
#include "ui/catalog/categorybox.h"
#include "ui/catalog/producteditor.h"
#include "ui/catalog/productpane.h"
#include "ui/catalog/productwords.h"
#include "ui/catalog/stockcountdialog.h"
#include "ui/delegates/chipdelegate.h"
#include "ui/delegates/numberdelegate.h"
#include "ui/errortext.h"
#include "ui/importing/importdialog.h"
#include "ui/theme/theme.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/card.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/styling.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QShortcut>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace jishi {

namespace {
constexpr int kSearchWidth = 220;
// More hits than anybody scrolls through, few enough to sort while typing.
constexpr int kMostHits = 2000;
// Narrower than this, the name needs the room of what the pane tells as well.
constexpr int kWidthForEveryColumn = 1240;
constexpr int kPanePicture = 640; // twice the pane's width, for fine screens

constexpr ProductStateFilter kStates[] = { ProductStateFilter::Active, ProductStateFilter::LowStock,
    ProductStateFilter::Unpublished, ProductStateFilter::Archived };
} // namespace

CatalogPage::CatalogPage(Shop &shop, LiveIndex &index, const UiContext &ui, QWidget *parent)
    : Page(parent)
    , m_shop(shop)
    , m_index(index)
    , m_ui(ui)
    , m_table(new ProductTable(shop, this))
    , m_header(new PageHeader(this))
    , m_search(new SearchField(this))
    , m_category(new CategoryBox(shop, CategoryBox::Use::Filter, this))
    , m_state(new QComboBox(this))
    , m_import(new ActionButton(this))
    , m_new(new ActionButton(this, ActionButton::Kind::Primary))
    , m_stack(new QStackedWidget(this))
    , m_view(new DataTable(ui.theme, this))
    , m_summary(new QLabel(this))
    , m_empty(new EmptyState(ui.theme.icon("catalog"), this))
    , m_pane(new ProductPane(ui.theme, this))
{
    setObjectName(u"catalogPage"_s);
    m_search->setObjectName(u"catalogSearch"_s);
    m_category->setObjectName(u"catalogCategory"_s);
    m_state->setObjectName(u"catalogState"_s);
    m_import->setObjectName(u"importFile"_s);
    m_new->setObjectName(u"newProduct"_s);
    m_view->setObjectName(u"productTable"_s);
    m_summary->setObjectName(u"catalogSummary"_s);
    build();
    connectParts();
    retranslate();
    m_table->refresh();
}

QString CatalogPage::title() const
{
    return tr("Catalog");
}

void CatalogPage::build()
{
    m_search->setFixedWidth(kSearchWidth);
    m_search->setShortcutHint(QKeySequence::Find);
    for (const ProductStateFilter state : kStates)
        m_state->addItem(QString(), static_cast<int>(state));
    m_header->addWidget(m_search);
    m_header->addWidget(m_category);
    m_header->addWidget(m_state);
    m_header->addWidget(m_import);
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

    QWidget *const order[] = { m_search, m_category, m_state, m_import, m_new, m_view };
    for (size_t i = 1; i < std::size(order); ++i)
        setTabOrder(order[i - 1], order[i]);
}

QWidget *CatalogPage::buildTable()
{
    m_view->setModel(m_table);
    m_view->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    m_view->horizontalHeader()->setSortIndicatorClearable(true);
    m_view->setSortingEnabled(true);
    m_view->setItemDelegateForColumn(ProductTable::Name, new CellDelegate(m_ui.theme, m_view, Token::Text, true));
    m_view->setItemDelegateForColumn(ProductTable::Sku, new CellDelegate(m_ui.theme, m_view, Token::Muted));
    m_view->setItemDelegateForColumn(ProductTable::CategoryName, new CellDelegate(m_ui.theme, m_view, Token::Muted));
    m_view->setItemDelegateForColumn(ProductTable::Variants, new NumberDelegate(m_ui.theme, m_view, Token::Muted));
    m_view->setItemDelegateForColumn(ProductTable::Price, new NumberDelegate(m_ui.theme, m_view));
    m_view->setItemDelegateForColumn(ProductTable::Stock, new NumberDelegate(m_ui.theme, m_view));
    const auto stockWords = [](int state) { return ProductWords::stock(static_cast<StockState>(state)); };
    m_view->setItemDelegateForColumn(ProductTable::State, new ChipDelegate(m_ui.theme, stockWords, m_view, RawRole));

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

void CatalogPage::connectParts()
{
    connect(m_search, &SearchField::searchRequested, this, &CatalogPage::search);
    connect(m_search, &SearchField::downPressed, m_view, [this] { m_view->setFocus(Qt::TabFocusReason); });
    connect(&m_index, &LiveIndex::ready, this, &CatalogPage::search);
    connect(&m_index, &LiveIndex::updated, this, &CatalogPage::search);
    connect(m_category, &CategoryBox::categoryChanged, this, &CatalogPage::filter);
    connect(m_state, &QComboBox::activated, this, &CatalogPage::filter);
    connect(m_new, &QPushButton::clicked, this, &CatalogPage::newProduct);
    connect(m_import, &QPushButton::clicked, this, &CatalogPage::importFile);
    connect(m_table, &ProductTable::loaded, this, &CatalogPage::onRowsLoaded);
    connect(m_view, &DataTable::rowActivated, this, &CatalogPage::editProduct);
    connect(m_view, &DataTable::currentRowChanged, this, [this](int row) {
        if (row >= 0)
            choose(m_table->idAt(row));
    });
    connect(m_empty, &EmptyState::buttonClicked, this, [this] {
        if (isFiltered())
            showItem({});
        else
            newProduct();
    });
    connect(m_pane, &ProductPane::editRequested, this, &CatalogPage::editProduct);
    connect(m_pane, &ProductPane::countRequested, this, &CatalogPage::countStock);
    connect(m_pane, &ProductPane::archiveRequested, this,
        [this](bool archive) { setArchived(m_pane->productId(), m_pane->view()->product.name, archive); });
    auto *find = new QShortcut(QKeySequence::Find, this);
    find->setContext(Qt::WidgetWithChildrenShortcut);
    connect(find, &QShortcut::activated, this, [this] {
        m_search->setFocus(Qt::ShortcutFocusReason);
        m_search->selectAll();
    });
}

void CatalogPage::retranslate()
{
    setAccessibleName(title());
    m_header->setTitle(title());
    m_search->setPlaceholderText(tr("Name, pinyin, SKU…"));
    m_search->setAccessibleName(tr("Search the catalog"));
    m_category->retranslate();
    m_category->setAccessibleName(tr("Show category"));
    //: Filter: products that are being sold, in contrast to archived ones
    const QString states[] = { tr("Active"),
        //: Filter: products to buy more of
        tr("Low Stock"),
        //: Filter: products that are not offered to customers
        tr("Unpublished"),
        //: Filter: products that are no longer sold
        tr("Archived") };
    for (int i = 0; i < m_state->count(); ++i)
        m_state->setItemText(i, states[i]);
    m_state->setAccessibleName(tr("Show products that are"));
    m_import->setText(tr("Import…"));
    m_new->setText(tr("New Product"));
    for (ActionButton *button : { m_import, m_new })
        button->setAccessibleName(button->text());
    m_view->setAccessibleName(tr("Products"));
    m_view->setStretchColumn(ProductTable::Name);
    m_view->setColumnSample(ProductTable::Sku, u"MG-HN-05"_s);
    m_view->setColumnSample(ProductTable::CategoryName, tr("Dried fruit"));
    m_view->setColumnSample(ProductTable::Variants, u"88"_s);
    m_view->setColumnSample(ProductTable::Price, u"¥188.80 – ¥288.80"_s);
    m_view->setColumnSample(ProductTable::Stock, u"1888.5 kg"_s);
    m_view->setColumnWidthFixed(ProductTable::State, chipWidth(ProductWords::stock(StockState::Untracked).text) + 21);
    m_pane->retranslate();
    updateSummary();
    updateEmptyState();
}

void CatalogPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    for (const int column : { ProductTable::CategoryName, ProductTable::Variants })
        m_view->setColumnHidden(column, width() < kWidthForEveryColumn);
}

void CatalogPage::activated()
{
    m_search->setFocus(Qt::OtherFocusReason);
}

void CatalogPage::showItem(const QVariant &what)
{
    if (what.metaType() == QMetaType::fromType<QString>() && what.toString() == u"new") {
        newProduct();
        return;
    }
    m_search->clear();
    m_category->setCategory(0);
    m_state->setCurrentIndex(0);
    if (what.isValid())
        choose(what.toLongLong());
    filter();
    onRowsLoaded();
}

void CatalogPage::search()
{
    filter();
}

void CatalogPage::filter()
{
    ProductFilter wanted;
    wanted.category = m_category->category();
    wanted.state = static_cast<ProductStateFilter>(m_state->currentData().toInt());
    // Until the index is there, and for what it does not hold, the whole list is better than an empty one.
    const QString text = m_search->text().trimmed();
    if (!text.isEmpty() && m_index.isReady()) {
        wanted.hits.emplace();
        for (const SearchHit &hit : m_index.search(text, SearchScope::Products, kMostHits))
            wanted.hits->push_back(hit.product);
    }
    m_table->setFilter(wanted);
}

bool CatalogPage::isFiltered() const
{
    return !m_search->text().trimmed().isEmpty() || m_category->category() != 0 || m_state->currentIndex() != 0;
}

void CatalogPage::updateSummary()
{
    m_summary->setText(tr("%Ln product(s)", "how many are listed", m_table->rowCount()));
}

void CatalogPage::updateEmptyState()
{
    m_stack->setCurrentIndex(m_table->rowCount() > 0 || m_table->isLoading() ? 0 : 1);
    if (!isFiltered()) {
        m_empty->setText(tr("No Products Yet"),
            tr("Add your first product, or import the list you have in WooCommerce, Shopify or a table of orders."));
        m_empty->setButton(tr("New Product"));
        return;
    }
    if (m_search->text().trimmed().isEmpty()
        && m_state->currentData() == static_cast<int>(ProductStateFilter::LowStock))
        m_empty->setText(
            tr("Nothing Is Running Low"), tr("Every product that is counted has more than its low stock level."));
    else
        m_empty->setText(
            tr("No Product Matches"), tr("Try a part of the name, the first letters in pinyin, or the SKU."));
    m_empty->setButton(tr("Show All Products"));
}

void CatalogPage::onRowsLoaded()
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

void CatalogPage::choose(RowId product)
{
    if (product == m_chosen)
        return;
    m_chosen = product;
    m_editWhenLoaded = false;
    loadChosen();
}

void CatalogPage::loadChosen()
{
    const auto work = [context = &m_shop.context(), id = m_chosen](
                          Connection &connection) { return readProductView(connection, *context, id, kPanePicture); };
    whenDone(m_shop.database().read(work), this, [this, generation = ++m_generation](const Result<ProductView> &view) {
        if (generation == m_generation)
            showView(view);
    });
}

void CatalogPage::showView(const Result<ProductView> &view)
{
    if (!view) {
        m_pane->clear();
        return;
    }
    m_pane->showProduct(*view);
    if (std::exchange(m_editWhenLoaded, false))
        openEditor(*view);
}

void CatalogPage::newProduct()
{
    ProductView empty;
    empty.product.variants.emplace_back();
    empty.product.variants.back().price = Money(0, m_shop.currency());
    empty.product.categoryId = m_category->category();
    empty.categoryPath = m_category->category() > 0 ? m_category->path() : QString();
    openEditor(empty);
}

void CatalogPage::editProduct()
{
    if (m_chosen <= 0)
        return;
    // Always what is stored now, never what the pane happened to show.
    m_editWhenLoaded = true;
    loadChosen();
}

void CatalogPage::openEditor(const ProductView &view)
{
    auto *editor = new ProductEditor(m_shop, m_ui.theme, view, this);
    editor->setAttribute(Qt::WA_DeleteOnClose);
    connect(editor, &ProductEditor::saved, this, [this](RowId id, const QString &name) {
        m_chosen = id;
        loadChosen();
        onRowsLoaded();
        Q_EMIT messageRequested({ Tone::Ok, tr("%1 is saved.").arg(name) });
    });
    editor->open();
}

void CatalogPage::countStock()
{
    if (!m_pane->view())
        return;
    auto *dialog = new StockCountDialog(m_shop, m_pane->view()->product, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &StockCountDialog::counted, this, [this](int changed) {
        Q_EMIT messageRequested({ Tone::Ok,
            changed == 0 ? tr("The count agrees with the book.")
                         : tr("The differences of %n variant(s) were booked.", nullptr, changed) });
    });
    dialog->open();
}

void CatalogPage::importFile()
{
    auto *dialog = new ImportDialog(m_shop, m_ui.theme, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
    dialog->chooseFile();
}

void CatalogPage::setArchived(RowId product, const QString &name, bool archived)
{
    const auto work = [context = &m_shop.context(), product, archived](Transaction &transaction) {
        return CatalogStore(transaction.connection(), *context).setArchived(product, archived);
    };
    whenDone(m_shop.database().write(work), this, [this, product, name, archived](const Status &done) {
        if (!done) {
            Q_EMIT messageRequested(ErrorWords::message(done.error()));
            return;
        }
        if (product == m_chosen)
            loadChosen();
        Q_EMIT messageRequested(
            { Tone::Ok, archived ? tr("%1 is archived.").arg(name) : tr("%1 is restored.").arg(name), {},
                //: Button in the message bar: take back what was just done
                tr("Undo"), [this, product, name, archived] { setArchived(product, name, !archived); } });
    });
}

} // namespace jishi

#include "ui/catalog/catalogpage.h"

#include "models/catalog/catalogstore.h"
#include "models/history/changereversal.h"
#include "models/tables/producttable.h"
#include "ui/actions/commandtable.h"
#include "ui/catalog/bulkeditdialog.h"
#include "ui/catalog/catalogsetupdialog.h"
#include "ui/catalog/categorybox.h"
#include "ui/catalog/pricedelegate.h"
#include "ui/catalog/producteditor.h"
#include "ui/catalog/productnamedelegate.h"
#include "ui/catalog/productpane.h"
#include "ui/catalog/productwords.h"
#include "ui/catalog/stockcountdialog.h"
#include "ui/catalog/thumbnails.h"
#include "ui/delegates/chipdelegate.h"
#include "ui/delegates/matchdelegate.h"
#include "ui/delegates/numberdelegate.h"
#include "ui/errortext.h"
#include "ui/stock/movementdialog.h"
#include "ui/stock/stockhistorydialog.h"
#include "ui/theme/theme.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/searchfield.h"

#include <QAction>
#include <QComboBox>
#include <QGuiApplication>
#include <QHeaderView>
#include <QtMath>

using namespace Qt::StringLiterals;

namespace jishi {

namespace {
// Narrower than this, the name needs the room of what the pane tells as well.
constexpr int kWidthForEveryColumn = 1240;
constexpr int kPanePicture = 640; // twice the pane's width, for fine screens

constexpr ProductStateFilter kStates[] = { ProductStateFilter::Active, ProductStateFilter::LowStock,
    ProductStateFilter::Unpublished, ProductStateFilter::Archived };
} // namespace

CatalogPage::CatalogPage(Shop &shop, LiveIndex &index, const UiContext &ui, QWidget *parent)
    : ListPage(new ProductTable(shop), index, ui, "catalog", parent)
    , m_shop(shop)
    , m_table(static_cast<ProductTable *>(m_view->model()))
    , m_category(new CategoryBox(shop, CategoryBox::Use::Filter, this))
    , m_state(new QComboBox(this))
    , m_import(new ActionButton(this))
    , m_many(new ActionButton(this, ActionButton::Kind::Link))
    , m_setup(new ActionButton(this, ActionButton::Kind::Link))
    , m_pane(new ProductPane(ui.theme, this))
    , m_thumbnails(new Thumbnails(shop, qCeil(ProductNameDelegate::side() * qGuiApp->devicePixelRatio()), this))
{
    m_category->setObjectName(u"catalogCategory"_s);
    m_state->setObjectName(u"catalogState"_s);
    m_import->setObjectName(u"importFile"_s);
    m_many->setObjectName(u"editMany"_s);
    m_setup->setObjectName(u"catalogSetUp"_s);
    for (const ProductStateFilter state : kStates)
        m_state->addItem(QString(), static_cast<int>(state));
    styleColumns();
    arrange({ m_category, m_state, m_import }, m_pane);
    addToFooter(m_many);
    addToFooter(m_setup);
    connectParts();
    retranslate();
    m_table->refresh();
}

QString CatalogPage::title() const
{
    return tr("Catalog");
}

void CatalogPage::styleColumns()
{
    m_view->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_view->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    m_view->horizontalHeader()->setSortIndicatorClearable(true);
    m_view->setItemDelegateForColumn(
        ProductTable::Name, new ProductNameDelegate(m_ui.theme, marks(), *m_thumbnails, m_view));
    m_view->setItemDelegateForColumn(ProductTable::Sku, new MatchDelegate(m_ui.theme, marks(), m_view, Token::Muted));
    m_view->setItemDelegateForColumn(ProductTable::CategoryName, new CellDelegate(m_ui.theme, m_view, Token::Muted));
    m_view->setItemDelegateForColumn(ProductTable::Variants, new NumberDelegate(m_ui.theme, m_view, Token::Muted));
    m_view->setItemDelegateForColumn(ProductTable::Price, new PriceDelegate(m_ui.theme, m_view));
    m_view->setItemDelegateForColumn(ProductTable::Stock, new NumberDelegate(m_ui.theme, m_view));
    const auto stockWords = [](int state) { return ProductWords::stock(static_cast<StockState>(state)); };
    m_view->setItemDelegateForColumn(ProductTable::State, new ChipDelegate(m_ui.theme, stockWords, m_view, RawRole));
}

void CatalogPage::connectParts()
{
    connect(m_thumbnails, &Thumbnails::arrived, m_view->viewport(), qOverload<>(&QWidget::update));
    connect(m_category, &CategoryBox::categoryChanged, this, &CatalogPage::filter);
    connect(m_state, &QComboBox::activated, this, &CatalogPage::filter);
    connect(m_import, &QPushButton::clicked, this, &CatalogPage::importFile);
    connect(m_many, &QPushButton::clicked, this, &CatalogPage::editMany);
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this, &CatalogPage::offerMany);
    connect(m_table, &ProductTable::loaded, this, &CatalogPage::offerMany);
    if (!keepsCatalog(m_shop.profile().role))
        return forbidChanges();
    m_ui.commands.handle("product.duplicate", this, [this] { duplicateChosen(); });
    m_ui.commands.handle("catalog.setup", this, [this] { setUp(); });
    connect(m_setup, &QPushButton::clicked, this, &CatalogPage::setUp);
    m_ui.commands.handle("catalog.many", this, [this] { editMany(); });
    connect(m_pane, &ProductPane::editRequested, this, &CatalogPage::editChosen);
    connect(m_pane, &ProductPane::duplicateRequested, this, &CatalogPage::duplicateChosen);
    connect(m_pane, &ProductPane::countRequested, this, &CatalogPage::countStock);
    connect(m_pane, &ProductPane::movementRequested, this, &CatalogPage::bookMovement);
    connect(m_pane, &ProductPane::historyRequested, this, &CatalogPage::showHistory);
    connect(m_pane, &ProductPane::archiveRequested, this,
        [this](bool archive) { setArchived(m_pane->productId(), m_pane->view()->product.name, archive); });
}

// On a reseller's computer the catalog is looked at and sold from.
void CatalogPage::forbidChanges()
{
    for (ActionButton *button : { m_import, m_many, m_setup, m_new })
        button->hide();
    m_pane->setReadOnly(true);
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
    m_setup->setText(tr("Catalog Setup…"));
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
    updateWords();
    offerMany();
}

void CatalogPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    for (const int column : { ProductTable::CategoryName, ProductTable::Variants })
        m_view->setColumnHidden(column, width() < kWidthForEveryColumn);
}

void CatalogPage::showItem(const QVariant &what)
{
    if (what.metaType() == QMetaType::fromType<QString>() && what.toString() == u"new")
        return createNew();
    clearFilters();
    if (what.isValid())
        choose(what.toLongLong());
    filter();
    showChosen();
}

void CatalogPage::filter()
{
    ProductFilter wanted;
    wanted.category = m_category->category();
    wanted.state = static_cast<ProductStateFilter>(m_state->currentData().toInt());
    wanted.hits = hits(SearchScope::Products);
    m_table->setFilter(wanted);
}

bool CatalogPage::isFiltered() const
{
    return ListPage::isFiltered() || m_category->category() != 0 || m_state->currentIndex() != 0;
}

void CatalogPage::clearFilters()
{
    ListPage::clearFilters();
    m_category->setCategory(0);
    m_state->setCurrentIndex(0);
}

QString CatalogPage::summary() const
{
    return tr("%Ln product(s)", "how many are listed", m_table->rowCount());
}

void CatalogPage::describeEmpty(EmptyState &empty)
{
    if (!isFiltered() && !keepsCatalog(m_shop.profile().role)) {
        empty.setText(tr("Nothing Is Offered"), tr("The shop offers no product at the moment."));
        return;
    }
    if (!isFiltered()) {
        empty.setText(tr("No Products Yet"),
            tr("Add your first product, or import the list you have in WooCommerce, Shopify, Square, Loyverse or any "
               "table."));
        empty.setButton(tr("New Product"));
        return;
    }
    if (searchText().isEmpty() && m_state->currentData() == static_cast<int>(ProductStateFilter::LowStock))
        empty.setText(
            tr("Nothing Is Running Low"), tr("Every product that is counted has more than its low stock level."));
    else
        empty.setText(tr("No Product Matches"), tr("Try a part of the name, the first letters in pinyin, or the SKU."));
    empty.setButton(tr("Show All Products"));
}

void CatalogPage::loadChosen()
{
    const auto work = [context = &m_shop.context(), id = chosen()](
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
    if (std::exchange(m_toEdit, 0) == view->product.id)
        openEditor(*view);
}

void CatalogPage::createNew()
{
    if (!keepsCatalog(m_shop.profile().role))
        return;
    ProductView empty;
    empty.product.variants.emplace_back();
    empty.product.variants.back().price = Money(0, m_shop.currency());
    empty.product.categoryId = m_category->category();
    empty.categoryPath = m_category->category() > 0 ? m_category->path() : QString();
    openEditor(empty);
}

void CatalogPage::editChosen()
{
    if (chosen() <= 0 || !keepsCatalog(m_shop.profile().role))
        return;
    // Always what is stored now, never what the pane happened to show.
    m_toEdit = chosen();
    loadChosen();
}

void CatalogPage::openEditor(const ProductView &view)
{
    auto *editor = new ProductEditor(m_shop, m_ui.theme, view, this);
    editor->setAttribute(Qt::WA_DeleteOnClose);
    connect(editor, &ProductEditor::saved, this, [this](RowId id, const QString &name, qint64 change) {
        //: Completes "Undo: …"
        Q_EMIT undoable(tr("edit of %1").arg(name), change);
        setChosen(id);
        showChosen();
        Q_EMIT messageRequested({ Tone::Ok, tr("%1 is saved.").arg(name) });
    });
    editor->open();
}

void CatalogPage::duplicateChosen()
{
    if (!m_pane->view())
        return;
    ProductView copy = *m_pane->view();
    //: The name of a product made like another one
    copy.product.name = tr("%1 (copy)").arg(copy.product.name);
    copy.product.id = 0;
    copy.product.uuid = {};
    for (Variant &variant : copy.product.variants) {
        // A code belongs to one thing only, and there is none of the new thing yet.
        variant.id = 0;
        variant.uuid = {};
        variant.sku.clear();
        variant.barcode.clear();
        variant.moreBarcodes.clear();
        variant.onHand = variant.reserved = Quantity();
    }
    openEditor(copy);
}

void CatalogPage::countStock()
{
    if (!m_pane->view())
        return;
    auto *dialog = new StockCountDialog(m_shop, m_pane->view()->product, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &StockCountDialog::counted, this, [this](int changed, qint64 change) {
        if (changed > 0)
            //: Completes "Undo: …"
            Q_EMIT undoable(tr("count of %1").arg(m_pane->view()->product.name), change);
        Q_EMIT messageRequested({ Tone::Ok,
            changed == 0 ? tr("The count agrees with the book.")
                         : tr("The differences of %n variant(s) were booked.", nullptr, changed) });
    });
    dialog->open();
}

void CatalogPage::bookMovement()
{
    if (!m_pane->view())
        return;
    auto *dialog = new MovementDialog(m_shop, m_pane->view()->product, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &MovementDialog::booked, this, [this](const QString &name, qint64 change) {
        //: Completes "Undo: …"
        Q_EMIT undoable(tr("stock movement of %1").arg(name), change);
        Q_EMIT messageRequested({ Tone::Ok, tr("The movement of %1 is booked.").arg(name), {}, tr("Undo"),
            [this] { m_ui.commands.action("edit.undo")->trigger(); } });
    });
    dialog->open();
}

void CatalogPage::showHistory()
{
    if (!m_pane->view())
        return;
    auto *dialog = new StockHistoryDialog(m_shop, m_ui.theme, m_pane->view()->product, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &StockHistoryDialog::orderRequested, this,
        [this](qlonglong order) { Q_EMIT pageRequested("orders", QVariant::fromValue(order)); });
    dialog->open();
}

std::vector<RowId> CatalogPage::selected() const
{
    std::vector<RowId> products;
    for (const QModelIndex &row : m_view->selectionModel()->selectedRows())
        products.push_back(m_table->idAt(row.row()));
    if (products.size() < 2) {
        products.clear();
        for (int row = 0; row < m_table->rowCount(); ++row)
            products.push_back(m_table->idAt(row));
    }
    return products;
}

void CatalogPage::offerMany()
{
    const auto selected = m_view->selectionModel()->selectedRows().size();
    m_many->setText(
        selected > 1 ? tr("Edit %Ln Selected…", "products", static_cast<int>(selected)) : tr("Edit All Listed…"));
    m_many->setVisible(m_table->rowCount() > 1 && keepsCatalog(m_shop.profile().role));
}

void CatalogPage::editMany()
{
    auto *dialog = new BulkEditDialog(m_shop, m_ui.theme, selected(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &BulkEditDialog::changed, this, [this](int count, qint64 change) {
        //: Completes "Undo: …"
        Q_EMIT undoable(tr("%Ln change(s) of many products", nullptr, count), change);
        Q_EMIT messageRequested({ Tone::Ok, tr("%Ln change(s) are made.", nullptr, count), {}, tr("Undo"),
            [this] { m_ui.commands.action("edit.undo")->trigger(); } });
    });
    dialog->open();
}

void CatalogPage::setUp()
{
    auto *dialog = new CatalogSetupDialog(m_shop, m_ui.theme, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &CatalogSetupDialog::changed, this, &Page::undoable);
    dialog->open();
}

void CatalogPage::importFile()
{
    m_ui.commands.action("shop.import")->trigger();
}

void CatalogPage::setArchived(RowId product, const QString &name, bool archived)
{
    const auto work = [context = &m_shop.context(), product, archived](Transaction &transaction) -> Result<int64_t> {
        if (auto done = CatalogStore(transaction.connection(), *context).setArchived(product, archived); !done)
            return done.error();
        return currentChange(transaction.connection());
    };
    whenDone(m_shop.database().write(work), this, [this, product, name, archived](const Result<int64_t> &change) {
        if (!change)
            return Q_EMIT messageRequested(ErrorWords::message(change.error()));
        if (product == chosen())
            loadChosen();
        //: Completes "Undo: …"
        Q_EMIT undoable(archived ? tr("archiving of %1").arg(name) : tr("restoring of %1").arg(name), *change);
        Q_EMIT messageRequested(
            { Tone::Ok, archived ? tr("%1 is archived.").arg(name) : tr("%1 is restored.").arg(name), {},
                //: Button in the message bar: take back what was just done
                tr("Undo"), [this, product, name, archived] { setArchived(product, name, !archived); } });
    });
}

} // namespace jishi

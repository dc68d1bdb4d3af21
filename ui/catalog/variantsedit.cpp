#include "ui/catalog/variantsedit.h"

#include "ui/catalog/optiongridmodel.h"
#include "ui/catalog/optionsedit.h"
#include "ui/catalog/variantdelegate.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/card.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/segmentedcontrol.h"
#include "ui/widgets/styling.h"

#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace jishi {

namespace {

using Column = VariantsModel::Column;

constexpr int kOptionsForGrid = 2;

// What the grid can show, the most wanted first.
constexpr Column kFigures[] = { Column::Price, Column::OnHand, Column::Sku, Column::Barcode, Column::Cost, Column::Sale,
    Column::ListPrice, Column::LowStock };

bool isInOverview(int column)
{
    return column <= Column::OnHand;
}

bool isInPrices(int column)
{
    return column == Column::Title || VariantCells::kind(column) == VariantCells::Kind::Money
        || VariantCells::kind(column) == VariantCells::Kind::Day;
}

} // namespace

VariantsEdit::VariantsEdit(const Theme &theme, VariantsModel &model, ShopRole role, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_role(role)
    , m_gridModel(new OptionGridModel(model, this))
    , m_view(new SegmentedControl(this))
    , m_shown(new QComboBox(this))
    , m_options(new OptionsEdit(this))
    , m_tables(new QStackedWidget(this))
    , m_table(new DataTable(theme, this))
    , m_grid(new DataTable(theme, this))
    , m_leaving(new QLabel(this))
    , m_addOption(new ActionButton(this))
    , m_add(new ActionButton(this))
    , m_remove(new ActionButton(this))
    , m_up(new ActionButton(this))
    , m_down(new ActionButton(this))
{
    build(theme);
    connectParts();
    show(Overview);
}

void VariantsEdit::build(const Theme &theme)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::kSmall);
    layout->addWidget(m_options);
    layout->addWidget(buildTop());
    layout->addWidget(buildTables(theme), 1);
    m_leaving->setObjectName(u"variantsLeaving"_s);
    m_leaving->setWordWrap(true);
    setTone(m_leaving, Tone::Warn);
    m_leaving->hide();
    layout->addWidget(m_leaving);
    layout->addWidget(buildButtons());
}

QWidget *VariantsEdit::buildTop()
{
    m_view->setObjectName(u"variantsView"_s);
    m_view->setAccessibleName(tr("Show the variants as"));
    //: Segment: the variants with their codes, prices and stock
    m_view->addSegment(tr("Overview"));
    //: Segment: every price of the variants
    m_view->addSegment(tr("Prices"));
    //: Segment: the variants as color × size
    m_view->addSegment(tr("Grid"));
    m_shown->setObjectName(u"gridFigure"_s);
    m_shown->setAccessibleName(tr("The grid shows"));
    for (const Column column : kFigures)
        if (column != Column::Cost || seesCosts(m_role))
            m_shown->addItem(m_model.headerData(column, Qt::Horizontal).toString(), static_cast<int>(column));
    m_addOption->setObjectName(u"addOption"_s);
    m_addOption->setText(tr("Add Option"));
    m_addOption->setToolTip(tr("Such as color or size: every combination becomes a variant."));
    auto *top = new QWidget(this);
    auto *row = new QHBoxLayout(top);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::kSmall);
    row->addWidget(m_view);
    row->addWidget(m_shown);
    row->addStretch();
    row->addWidget(m_addOption);
    return top;
}

void VariantsEdit::styleTable(DataTable *table, const Theme &theme)
{
    table->setItemDelegate(new VariantDelegate(theme, m_model.currency(), table));
    table->setSelectionBehavior(QAbstractItemView::SelectItems);
    table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    table->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::SelectedClicked
        | QAbstractItemView::EditKeyPressed | QAbstractItemView::AnyKeyPressed);
    connect(table, &DataTable::rowActivated, this, [table] { table->edit(table->currentIndex()); });
}

QWidget *VariantsEdit::buildTables(const Theme &theme)
{
    m_table->setObjectName(u"variantsTable"_s);
    m_table->setAccessibleName(tr("Variants"));
    m_table->setModel(&m_model);
    m_grid->setObjectName(u"variantsGrid"_s);
    m_grid->setAccessibleName(tr("Variants as a grid"));
    m_grid->setModel(m_gridModel);
    for (DataTable *table : { m_table, m_grid })
        styleTable(table, theme);
    m_table->setStretchColumn(Column::Title);
    m_table->setColumnSample(Column::Sku, u"MG-HN-0005"_s);
    m_table->setColumnSample(Column::Barcode, u"6901234567890"_s);
    m_table->setColumnSample(Column::Unit, u"piece"_s);
    for (int column = Column::Price; column < m_model.columnCount(); ++column) {
        const VariantCells::Kind kind = VariantCells::kind(column);
        m_table->setColumnSample(column,
            kind == VariantCells::Kind::Day         ? u"2026-12-30"_s
                : kind == VariantCells::Kind::Money ? u"1,888.80"_s
                                                    : u"1888.5"_s);
    }
    m_tables->addWidget(m_table);
    m_tables->addWidget(m_grid);
    auto *card = new Card(this, Card::Padding::None);
    card->body()->addWidget(m_tables);
    return card;
}

QWidget *VariantsEdit::buildButtons()
{
    m_add->setText(tr("Add Variant"));
    m_add->setShortcutHint(QKeySequence(Qt::CTRL | Qt::Key_D));
    m_remove->setText(tr("Remove"));
    m_up->setText(tr("Move Up"));
    m_down->setText(tr("Move Down"));
    m_add->setObjectName(u"addVariant"_s);
    m_remove->setObjectName(u"removeVariant"_s);
    m_up->setObjectName(u"moveVariantUp"_s);
    m_down->setObjectName(u"moveVariantDown"_s);
    auto *bar = new QWidget(this);
    auto *buttons = new QHBoxLayout(bar);
    buttons->setContentsMargins(0, 0, 0, 0);
    buttons->setSpacing(space::kSmall);
    for (ActionButton *button : { m_add, m_remove, m_up, m_down })
        buttons->addWidget(button);
    buttons->addStretch();
    return bar;
}

void VariantsEdit::connectParts()
{
    connect(m_view, &SegmentedControl::currentChanged, this, &VariantsEdit::show);
    connect(m_shown, &QComboBox::activated, this, [this] {
        m_gridModel->setShown(static_cast<Column>(m_shown->currentData().toInt()));
        refitGrid();
    });
    connect(m_addOption, &QPushButton::clicked, m_options, &OptionsEdit::addOption);
    connect(m_options, &OptionsEdit::optionsChanged, this, [this](const auto &now, const auto &before) {
        m_model.setOptions(now, before);
        offerGrid();
        Q_EMIT edited();
    });
    connect(m_options, &OptionsEdit::valueRenamed, &m_model, &VariantsModel::renameValue);
    // Queued: the line that is being left is not taken away under the cursor.
    connect(
        &m_model, &VariantsModel::valuesTyped, this, [this] { m_options->setOptions(m_model.options()); },
        Qt::QueuedConnection);
    connect(m_gridModel, &OptionGridModel::modelReset, this, &VariantsEdit::refitGrid);
    connect(&m_model, &VariantsModel::dataChanged, this, &VariantsEdit::edited);
    connect(m_add, &QPushButton::clicked, this, &VariantsEdit::addVariant);
    connect(m_remove, &QPushButton::clicked, this, &VariantsEdit::removeVariant);
    connect(m_up, &QPushButton::clicked, this, [this] { moveVariant(-1); });
    connect(m_down, &QPushButton::clicked, this, [this] { moveVariant(1); });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, &VariantsEdit::updateButtons);
    connect(&m_model, &VariantsModel::modelReset, this, &VariantsEdit::updateButtons);
    for (const int by : { -1, 1 }) {
        auto *move = new QShortcut(QKeySequence(Qt::ALT | (by < 0 ? Qt::Key_Up : Qt::Key_Down)), m_table);
        move->setContext(Qt::WidgetShortcut);
        connect(move, &QShortcut::activated, this, [this, by] { moveVariant(by); });
    }
}

void VariantsEdit::showStored(bool isNew)
{
    m_options->setOptions(m_model.options());
    m_table->setCurrentIndex(m_model.index(0, isNew ? Column::Sku : Column::Price));
    offerGrid();
    updateButtons();
}

void VariantsEdit::show(int view)
{
    m_tables->setCurrentWidget(view == Grid ? m_grid : m_table);
    for (int column = 0; column < m_model.columnCount(); ++column)
        m_table->setColumnHidden(column, !isShown(view, column));
    m_shown->setVisible(view == Grid);
    for (ActionButton *button : { m_remove, m_up, m_down })
        button->setVisible(view != Grid);
    refitGrid();
}

bool VariantsEdit::isShown(int view, int column) const
{
    if (column == Column::Cost && !seesCosts(m_role))
        return false;
    return view == Prices ? isInPrices(column) : isInOverview(column);
}

// A grid needs two directions; until then there is nothing to choose.
void VariantsEdit::offerGrid()
{
    const bool hasGrid = m_model.optionNames().size() >= kOptionsForGrid;
    m_view->setSegmentEnabled(Grid, hasGrid);
    if (!hasGrid && m_view->current() == Grid) {
        m_view->setCurrent(Overview);
        show(Overview);
    }
}

void VariantsEdit::refitGrid()
{
    if (m_gridModel->columnCount() == 0)
        return;
    m_grid->setStretchColumn(0);
    const bool isText = VariantCells::kind(m_gridModel->shown()) == VariantCells::Kind::Text;
    for (int column = 1; column < m_gridModel->columnCount(); ++column)
        m_grid->setColumnSample(column, isText ? u"MG-HN-0005"_s : u"1,888.80"_s);
}

void VariantsEdit::showCell(int row, int column)
{
    const bool needsPrices = !isInOverview(column);
    m_view->setCurrent(needsPrices ? Prices : Overview);
    show(needsPrices ? Prices : Overview);
    m_table->setFocus();
    m_table->setCurrentIndex(m_model.index(row, column));
}

void VariantsEdit::addVariant()
{
    m_view->setCurrent(Overview);
    show(Overview);
    const int row = m_model.addVariant();
    const QModelIndex title = m_model.index(row, Column::Title);
    m_table->setFocus();
    m_table->setCurrentIndex(title);
    m_table->edit(title);
}

void VariantsEdit::removeVariant()
{
    std::vector<int> rows;
    for (const QModelIndex &cell : m_table->selectionModel()->selectedIndexes())
        if (std::ranges::find(rows, cell.row()) == rows.end())
            rows.push_back(cell.row());
    std::ranges::sort(rows, std::greater());
    // One always stays: what is sold is a variant.
    for (const int row : rows)
        if (m_model.rowCount() > 1)
            m_model.removeVariant(row);
    m_options->setOptions(m_model.options());
    offerGrid();
    updateButtons();
}

void VariantsEdit::moveVariant(int by)
{
    m_model.moveVariant(m_table->currentRow(), by);
    updateButtons();
}

// Nothing goes before Save, so it is said rather than asked.
void VariantsEdit::sayLeaving()
{
    const int leaving = m_model.leaving();
    m_leaving->setText(
        tr("%Ln variant(s) will be archived when you save. Orders that have them keep them.", nullptr, leaving));
    m_leaving->setVisible(leaving > 0);
}

void VariantsEdit::updateButtons()
{
    const int row = m_table->currentRow();
    m_remove->setEnabled(row >= 0 && m_model.rowCount() > 1);
    m_up->setEnabled(row > 0);
    m_down->setEnabled(row >= 0 && row + 1 < m_model.rowCount());
    sayLeaving();
}

} // namespace jishi

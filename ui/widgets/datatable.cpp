#include "ui/widgets/datatable.h"

#include "ui/delegates/celldelegate.h"
#include "ui/delegates/chipdelegate.h"
#include "ui/delegates/tabulartext.h"
#include "ui/theme/theme.h"
#include "ui/widgets/tableheader.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QScrollBar>

namespace jishi {

namespace {
constexpr int kHeaderHeight = 36;
constexpr int kCellPadding = 20; // 10 on each side
constexpr int kSortArrow = 14;
} // namespace

DataTable::DataTable(const Theme &theme, QWidget *parent)
    : QTableView(parent)
    , m_theme(theme)
    , m_cells(new CellDelegate(theme, this))
{
    setItemDelegate(m_cells);
    setHorizontalHeader(new TableHeader(theme, this));
    horizontalHeader()->setFixedHeight(std::max(kHeaderHeight, Theme::rowHeight() + 4));
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(Theme::rowHeight());
    verticalHeader()->setMinimumSectionSize(Theme::rowHeight());
    setShowGrid(false);
    setFrameShape(QFrame::NoFrame);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setWordWrap(false);
    setTabKeyNavigation(false); // Tab leaves the table: the keyboard must reach what comes after it
    setMouseTracking(true);
    setCornerButtonEnabled(false);
    connect(
        this, &QTableView::doubleClicked, this, [this](const QModelIndex &index) { Q_EMIT rowActivated(index.row()); });
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, [this] { hover(-1); });
}

void DataTable::setModel(QAbstractItemModel *model)
{
    QTableView::setModel(model);
    m_hoveredRow = -1;
}

void DataTable::setColumnSample(int column, const QString &sample)
{
    m_samples.insert(column, sample);
    horizontalHeader()->setSectionResizeMode(column, QHeaderView::Interactive);
    const QString title = model() ? model()->headerData(column, Qt::Horizontal).toString() : QString();
    QFont widest = Theme::bodyFont();
    widest.setWeight(QFont::Medium);
    // A chip has air of its own around its words; figures are as wide as their widest digit.
    const bool isChip = qobject_cast<ChipDelegate *>(itemDelegateForColumn(column)) != nullptr;
    const int ofCells = isChip ? chipWidth(sample) : static_cast<int>(tabularWidth(sample, QFontMetricsF(widest))) + 2;
    const int ofTitle = QFontMetrics(Theme::smallFont()).horizontalAdvance(title) + kSortArrow;
    horizontalHeader()->resizeSection(column, std::max(ofCells, ofTitle) + kCellPadding);
}

void DataTable::setColumnWidthFixed(int column, int width)
{
    m_samples.remove(column);
    horizontalHeader()->setSectionResizeMode(column, QHeaderView::Fixed);
    horizontalHeader()->resizeSection(column, width);
}

void DataTable::setStretchColumn(int column)
{
    if (m_stretchColumn)
        horizontalHeader()->setSectionResizeMode(*m_stretchColumn, QHeaderView::Interactive);
    m_stretchColumn = column;
    horizontalHeader()->setSectionResizeMode(column, QHeaderView::Stretch);
}

void DataTable::refitColumns()
{
    const QHash<int, QString> samples = m_samples;
    for (auto it = samples.cbegin(); it != samples.cend(); ++it)
        if (it.key() < horizontalHeader()->count())
            setColumnSample(it.key(), it.value());
}

void DataTable::hover(int row)
{
    if (row == m_hoveredRow)
        return;
    m_hoveredRow = row;
    viewport()->update();
}

void DataTable::mouseMoveEvent(QMouseEvent *event)
{
    QTableView::mouseMoveEvent(event);
    hover(rowAt(event->position().toPoint().y()));
}

void DataTable::leaveEvent(QEvent *event)
{
    QTableView::leaveEvent(event);
    hover(-1);
}

void DataTable::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && event->modifiers() == Qt::NoModifier && currentRow() >= 0 && state() != EditingState)
        Q_EMIT rowActivated(currentRow());
    else
        QTableView::keyPressEvent(event);
}

void DataTable::focusInEvent(QFocusEvent *event)
{
    QTableView::focusInEvent(event);
    // Coming by keyboard, the first row is taken, so that the arrows work at once.
    if (event->reason() != Qt::MouseFocusReason && model() && !currentIndex().isValid() && model()->rowCount() > 0)
        selectRow(0);
}

void DataTable::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    if (current.row() != previous.row())
        Q_EMIT currentRowChanged(current.isValid() ? current.row() : -1);
}

void DataTable::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        verticalHeader()->setMinimumSectionSize(Theme::rowHeight());
        verticalHeader()->setDefaultSectionSize(Theme::rowHeight());
    }
}

} // namespace jishi

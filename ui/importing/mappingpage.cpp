#include "ui/importing/mappingpage.h"

#include "ui/delegates/numberdelegate.h"
#include "ui/importing/fieldwords.h"
#include "ui/importing/previewmodel.h"
#include "ui/importing/samplemodel.h"
#include "ui/theme/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/segmentedcontrol.h"
#include "ui/widgets/styling.h"

#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QVBoxLayout>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace jishi {

namespace {
constexpr int kColumnWidth = 150;
constexpr int kRowsShown = 3; // at least: the boxes and two rows; the rest by scrolling
} // namespace

MappingPage::MappingPage(const ShopContext &context, const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_theme(theme)
    , m_table(new SampleModel(this))
    , m_preview(new PreviewModel(this))
    , m_kind(new SegmentedControl(this))
    , m_tableView(new DataTable(theme, this))
    , m_previewView(new DataTable(theme, this))
    , m_missing(new QLabel(this))
{
    setObjectName(u"mappingPage"_s);
    m_kind->setObjectName(u"mappedRows"_s);
    m_tableView->setObjectName(u"mappedTable"_s);
    m_previewView->setObjectName(u"mappingPreview"_s);
    m_missing->setObjectName(u"mappingMissing"_s);
    build();
    connect(m_kind, &SegmentedControl::currentChanged, this, &MappingPage::setKind);
}

void MappingPage::build()
{
    auto *question = new QLabel(tr("Each row is"), this);
    //: What one row of the file is
    m_kind->addSegment(tr("A Product"));
    //: What one row of the file is
    m_kind->addSegment(tr("A Customer"));
    m_kind->setAccessibleName(question->text());
    auto *top = new QHBoxLayout;
    top->setSpacing(space::kSmall);
    top->addWidget(question);
    top->addWidget(m_kind);
    top->addStretch();
    top->addWidget(m_missing);
    setTone(m_missing, Tone::Warn);

    m_tableView->setAccessibleName(tr("First rows of the file"));
    m_tableView->setModel(m_table);
    m_tableView->setSelectionMode(QAbstractItemView::NoSelection);
    m_tableView->setFocusPolicy(Qt::NoFocus); // its boxes take the keyboard
    auto *table = new Card(this, Card::Padding::None);
    table->body()->addWidget(m_tableView);

    m_previewView->setAccessibleName(tr("How the rows will be read"));
    m_previewView->setModel(m_preview);
    m_previewView->setItemDelegateForColumn(
        PreviewModel::Line, new NumberDelegate(m_theme, m_previewView, Token::Muted));
    m_previewView->setColumnSample(PreviewModel::Line, u"88,888"_s);
    m_previewView->setStretchColumn(PreviewModel::Reading);
    m_previewView->setMinimumHeight(2 * m_previewView->verticalHeader()->defaultSectionSize());
    auto *preview = new Card(this, Card::Padding::None);
    preview->body()->addWidget(m_previewView);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::kMedium);
    layout->addLayout(top);
    layout->addWidget(table, 5);
    layout->addWidget(preview, 4);
}

void MappingPage::setTable(const TableSample &sample, const std::optional<ColumnMapping> &known)
{
    m_sample = sample;
    m_mapping = known && known->columns.size() == static_cast<size_t>(sample.header.size())
        ? *known
        : ColumnMapping::guess(sample.header);
    m_mapping.shape = sample.shape;
    m_taken.reset();
    m_table->setSample(sample);
    m_kind->setCurrent(m_mapping.rows == RowKind::Customers ? 1 : 0);
    placeBoxes();
    showMapping();
}

void MappingPage::placeBoxes()
{
    m_boxes.clear();
    for (int column = 0; column < m_table->columnCount(); ++column) {
        auto *box = new QComboBox;
        box->setObjectName(u"columnField%1"_s.arg(column));
        //: %1 is the title of a column
        box->setAccessibleName(tr("What %1 holds").arg(m_table->title(column)));
        connect(box, &QComboBox::activated, this,
            [this, column, box] { choose(column, static_cast<MappedField>(box->currentData().toInt())); });
        m_tableView->setIndexWidget(m_table->index(0, column), box);
        m_tableView->setColumnWidth(column, kColumnWidth);
        m_boxes.push_back(box);
    }
    if (!m_boxes.empty()) {
        setFocusProxy(m_boxes.front());
        m_tableView->setRowHeight(0, m_boxes.front()->sizeHint().height() + space::kSmall);
    }
    const int rows = m_tableView->verticalHeader()->defaultSectionSize() * kRowsShown;
    m_tableView->setMinimumHeight(m_tableView->horizontalHeader()->height() + rows);
}

void MappingPage::fillBox(QComboBox &box, MappedField chosen)
{
    box.clear();
    for (const MappedField field : ColumnMapping::fieldsOf(m_mapping.rows)) {
        box.addItem(FieldWords::of(field), static_cast<int>(field));
        if (field == chosen)
            box.setCurrentIndex(box.count() - 1);
    }
    // What is left out steps back.
    setStyleProperty(&box, "quiet", chosen == MappedField::Leave);
}

void MappingPage::choose(int column, MappedField field)
{
    // Whoever walks through the box by keys passes fields of other columns: these get them back.
    if (m_taken && m_taken->by == column && m_mapping.columns[m_taken->from] == MappedField::Leave)
        m_mapping.columns[m_taken->from] = m_taken->field;
    m_taken.reset();
    // A name stands in one column: choosing it here takes it from there.
    const auto holder = std::ranges::find(m_mapping.columns, field);
    if (!ColumnMapping::mayRepeat(field) && holder != m_mapping.columns.end()) {
        m_taken = { column, static_cast<size_t>(holder - m_mapping.columns.begin()), field };
        *holder = MappedField::Leave;
    }
    m_mapping.columns[static_cast<size_t>(column)] = field;
    showMapping();
}

void MappingPage::setKind(int kind)
{
    const RowKind rows = kind == 1 ? RowKind::Customers : RowKind::Products;
    if (rows == m_mapping.rows)
        return;
    m_mapping = ColumnMapping::guess(m_sample.header, rows);
    m_mapping.shape = m_sample.shape;
    showMapping();
}

void MappingPage::showMapping()
{
    for (size_t i = 0; i < m_boxes.size(); ++i)
        fillBox(*m_boxes[i], m_mapping.columns[i]);
    const auto complete = m_mapping.check();
    m_missing->setText(complete ? QString() : complete.error().detail);
    m_preview->setRows(complete ? previewedRows(m_context, m_sample, m_mapping) : std::vector<PreviewedRow>());
    Q_EMIT mappingChanged();
}

} // namespace jishi

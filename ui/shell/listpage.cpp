#include "ui/shell/listpage.h"

#include "models/search/liveindex.h"
#include "models/tables/idtable.h"
#include "ui/theme/theme.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/styling.h"
#include "ui/widgets/tablecard.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QShortcut>

using namespace Qt::StringLiterals;

namespace jishi {

namespace {

constexpr int kSearchWidth = 240;
// Of the height, where something stands below the list.
constexpr int kListShare = 2;
constexpr int kShareBelow = 3;
// More hits than anybody scrolls through, few enough to sort while typing.
constexpr int kMostHits = 2000;

} // namespace

ListPage::ListPage(IdTable *table, LiveIndex &index, const UiContext &ui, const char *name, QWidget *parent)
    : Page(parent)
    , m_ui(ui)
    , m_header(new PageHeader(this))
    , m_search(new SearchField(this))
    , m_new(new ActionButton(this, ActionButton::Kind::Primary))
    , m_view(new DataTable(ui.theme, this))
    , m_rows(*table)
    , m_index(index)
    , m_summary(new QLabel(this))
    , m_empty(new EmptyState(ui.theme.icon(name), this))
{
    table->setParent(this);
    const QLatin1String prefix(name);
    setObjectName(prefix % u"Page");
    m_search->setObjectName(prefix % u"Search");
    m_new->setObjectName(prefix % u"New");
    m_view->setObjectName(prefix % u"Table");
    m_summary->setObjectName(prefix % u"Summary");
    m_view->setModel(table);
    m_view->setSortingEnabled(true);
}

void ListPage::arrange(const std::vector<QWidget *> &filters, QWidget *pane, QWidget *below)
{
    m_search->setFixedWidth(kSearchWidth);
    m_search->setShortcutHint(QKeySequence::Find);
    QWidget *before = m_search;
    m_header->addWidget(m_search);
    for (QWidget *filter : filters) {
        m_header->addWidget(filter);
        setTabOrder(std::exchange(before, filter), filter);
    }
    m_header->addWidget(m_new);
    setTabOrder(before, m_new);
    setTabOrder(m_new, m_view);

    setRole(m_summary, "small");
    m_card = new TableCard(m_view, m_empty, this);
    m_card->footer()->addWidget(m_summary, 1);

    auto *beside = new QHBoxLayout;
    beside->setSpacing(space::kLarge);
    auto *column = new QVBoxLayout;
    column->setSpacing(space::kLarge);
    column->addWidget(m_card, kListShare);
    if (below)
        column->addWidget(below, kShareBelow);
    beside->addLayout(column, 1);
    beside->addWidget(pane);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::kPage);
    layout->setSpacing(space::kLarge);
    layout->addWidget(m_header);
    layout->addLayout(beside, 1);
    connectParts();
}

void ListPage::addToFooter(QWidget *widget)
{
    m_card->footer()->addWidget(widget);
}

void ListPage::connectParts()
{
    connect(m_search, &SearchField::searchRequested, this, [this](const QString &text) {
        m_marks = SearchMarks(text);
        m_view->viewport()->update();
        filter();
    });
    connect(m_search, &SearchField::downPressed, m_view, [this] { m_view->setFocus(Qt::TabFocusReason); });
    connect(&m_index, &LiveIndex::ready, this, [this] { filter(); });
    connect(&m_index, &LiveIndex::updated, this, [this] { filter(); });
    connect(m_new, &QPushButton::clicked, this, [this] { createNew(); });
    connect(&m_rows, &IdTable::loaded, this, &ListPage::showChosen);
    connect(m_view, &DataTable::rowActivated, this, [this] { editChosen(); });
    connect(m_view, &DataTable::currentRowChanged, this, [this](int row) {
        if (row >= 0)
            choose(m_rows.idAt(row));
    });
    connect(m_empty, &EmptyState::buttonClicked, this, [this] {
        if (!isFiltered())
            return createNew();
        clearFilters();
        filter();
    });
    auto *find = new QShortcut(QKeySequence::Find, this);
    find->setContext(Qt::WidgetWithChildrenShortcut);
    connect(find, &QShortcut::activated, this, [this] {
        m_search->setFocus(Qt::ShortcutFocusReason);
        m_search->selectAll();
    });
}

void ListPage::activated()
{
    m_search->setFocus(Qt::OtherFocusReason);
}

bool ListPage::isFiltered() const
{
    return !searchText().isEmpty();
}

void ListPage::clearFilters()
{
    m_search->clear();
}

QString ListPage::searchText() const
{
    return m_search->text().trimmed();
}

std::optional<std::vector<RowId>> ListPage::hits(SearchScope scope) const
{
    const QString text = searchText();
    if (text.isEmpty() || !m_index.isReady())
        return std::nullopt;
    std::vector<RowId> ids;
    for (const SearchHit &hit : m_index.search(text, scope, kMostHits))
        ids.push_back(hit.id);
    return ids;
}

void ListPage::updateWords()
{
    m_summary->setText(summary());
    m_card->showRows(m_rows.rowCount() > 0 || m_rows.isLoading());
    describeEmpty(*m_empty);
}

void ListPage::showChosen()
{
    updateWords();
    const int row = m_chosen > 0 ? m_rows.rowOf(m_chosen) : -1;
    if (row >= 0 && row != m_view->currentRow()) {
        m_view->selectRow(row);
        m_view->scrollTo(m_rows.index(row, 0));
    }
    // What is shown may be what has changed. A page that opens shows its first row rather than nothing.
    if (m_chosen > 0)
        loadChosen();
    else if (m_rows.rowCount() > 0)
        m_view->selectRow(0);
}

void ListPage::choose(RowId id)
{
    if (id == m_chosen)
        return;
    m_chosen = id;
    loadChosen();
}

} // namespace jishi

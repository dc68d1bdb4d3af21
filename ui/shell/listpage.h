#pragma once
// A page that lists rows of the shop: searched as the person types, the chosen row told in full beside the list. What
// the rows are, and what can be done with them, belongs to the page derived from it.
#include "models/search/searchmarks.h"
#include "models/search/shopindex.h"
#include "ui/shell/page.h"
#include "ui/shell/uicontext.h"

class QLabel;

namespace jishi {

class ActionButton;
class DataTable;
class EmptyState;
class IdTable;
class LiveIndex;
class PageHeader;
class SearchField;
class TableCard;

class ListPage : public Page
{
    Q_OBJECT

public:
    void activated() override;

protected:
    // The table belongs to the page from now on. Icon and names are those of the resources and of the tests:
    // "catalog" makes "catalogPage", "catalogSearch", "catalogTable", "catalogSummary" and "catalogNew".
    ListPage(IdTable *table, LiveIndex &index, const UiContext &ui, const char *name, QWidget *parent);

    // Called once by the derived constructor: header widgets between the search and the button for a new row, what
    // stands beside the list, and what takes the larger part of the room below it, or null.
    void arrange(const std::vector<QWidget *> &filters, QWidget *pane, QWidget *below = nullptr);

    // The search and the page's own filters go to the table.
    virtual void filter() = 0;
    virtual bool isFiltered() const;
    virtual void clearFilters();
    virtual void createNew() = 0;
    virtual void editChosen() = 0;
    // Asks for the chosen row and shows it beside the list.
    virtual void loadChosen() = 0;
    virtual QString summary() const = 0;
    virtual void describeEmpty(EmptyState &empty) = 0;

    // Below the list, at the right.
    void addToFooter(QWidget *widget);
    void updateWords(); // the summary and the words for an empty list
    void choose(RowId id);
    // The row stays chosen when the list arrives or changes; what is shown of it is asked for again.
    void showChosen();
    RowId chosen() const { return m_chosen; }
    void setChosen(RowId id) { m_chosen = id; }
    QString searchText() const;
    // What the search finds, best first; nothing while there is no search, or no index to search yet: the whole list is
    // better then than an empty one.
    std::optional<std::vector<RowId>> hits(SearchScope scope) const;
    // What to mark in the list, for its delegates.
    const SearchMarks &marks() const { return m_marks; }
    LiveIndex &index() const { return m_index; }

    const UiContext m_ui;
    PageHeader *m_header;
    SearchField *m_search;
    ActionButton *m_new;
    DataTable *m_view;

private:
    void connectParts();

    IdTable &m_rows;
    LiveIndex &m_index;
    SearchMarks m_marks;
    RowId m_chosen = 0;
    TableCard *m_card = nullptr;
    QLabel *m_summary;
    EmptyState *m_empty;
};

} // namespace jishi

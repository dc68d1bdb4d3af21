#pragma once
// A group's order list pasted from the chat: read, looked through, put right where it is in doubt, taken over.
#include "models/groups/listkeeper.h"
#include "models/groups/listplanner.h"
#include "models/search/liveindex.h"
#include "models/shop/shop.h"
#include "ui/shell/page.h"
#include "ui/shell/uicontext.h"

class QComboBox;
class QLabel;
class QPlainTextEdit;

namespace jishi {

class ActionButton;
class DataTable;
class EmptyState;
class ListGoodsEdit;
class ListPlanModel;
class PageHeader;
class TableCard;

class ListPastePage final : public Page
{
    Q_OBJECT

public:
    ListPastePage(Shop &shop, LiveIndex &index, const UiContext &ui, QWidget *parent = nullptr);

    QString title() const override;
    // Takes what the clipboard holds when it looks like a list.
    void activated() override;
    // A group's id: lists are pasted into it.
    void showItem(const QVariant &what) override;
    void retranslate() override;

private:
    using Names = std::shared_ptr<const GoodsNames>;
    struct Taken
    {
        ListOutcome outcome;
        qint64 change = 0;
    };
    QWidget *makeText();
    QWidget *makeResult();
    void connectParts();
    void loadGroups();
    void loadNames();
    void read(ListPlanner::Origin origin = ListPlanner::Origin::MayContinue);
    void take(const Result<ListPlan> &plan);
    void showCurrent();
    void nextDoubtful();
    void takeOver();
    void report(const ListOutcome &outcome, qint64 change);
    void startAnew();
    void updateWords();
    RowId group() const;

    Shop &m_shop;
    const UiContext m_ui;
    ListPlanModel *m_model;
    Names m_names; // of the group chosen; loaded while she is still pasting
    RowId m_namesOf = 0; // 0: not asked for, or not as they are any more
    RowId m_wantedGroup = 0;
    int m_shown = -1; // the row whose goods are edited
    bool m_busy = false;
    bool m_readWhenThere = false; // as soon as the groups are known

    PageHeader *m_header;
    ActionButton *m_other;
    ActionButton *m_anew;
    ActionButton *m_take;
    QComboBox *m_groups;
    QPlainTextEdit *m_text;
    ActionButton *m_read;
    QLabel *m_groupLabel;
    QLabel *m_listDoubts;
    DataTable *m_table;
    EmptyState *m_empty;
    TableCard *m_card;
    QLabel *m_summary;
    ListGoodsEdit *m_edit;
};

} // namespace jishi

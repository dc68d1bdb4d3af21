#include "ui/groups/groupspage.h"

#include "models/groups/groupstore.h"
#include "models/history/changereversal.h"
#include "models/tables/grouptable.h"
#include "ui/actions/commandtable.h"
#include "ui/delegates/matchdelegate.h"
#include "ui/delegates/numberdelegate.h"
#include "ui/delegates/timedelegate.h"
#include "ui/errortext.h"
#include "ui/groups/groupeditor.h"
#include "ui/groups/groupmembers.h"
#include "ui/groups/grouppane.h"
#include "ui/groups/listpostdialog.h"
#include "ui/groups/reminddialog.h"
#include "ui/importing/importdialog.h"
#include "ui/theme/theme.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/searchfield.h"

#include <QAction>
#include <QHeaderView>

using namespace Qt::StringLiterals;

namespace jishi {

GroupsPage::GroupsPage(Shop &shop, LiveIndex &index, const UiContext &ui, QWidget *parent)
    : ListPage(new GroupTable(shop), index, ui, "groups", parent)
    , m_shop(shop)
    , m_table(static_cast<GroupTable *>(m_view->model()))
    , m_pane(new GroupPane(shop, this))
    , m_members(new GroupMembers(shop, index, ui, this))
{
    styleColumns();
    arrange({}, m_pane, m_members);
    connectParts();
    // A reseller keeps the members of her groups; the groups themselves are the shop's.
    m_new->setVisible(keepsGroups(shop.profile().role));
    retranslate();
    m_table->refresh();
}

QString GroupsPage::title() const
{
    return tr("Groups");
}

void GroupsPage::styleColumns()
{
    m_view->horizontalHeader()->setSortIndicator(GroupTable::LastOrder, Qt::DescendingOrder);
    m_view->setItemDelegateForColumn(
        GroupTable::Name, new MatchDelegate(m_ui.theme, marks(), m_view, Token::Text, true));
    for (const int column : { GroupTable::Platform, GroupTable::Leader })
        m_view->setItemDelegateForColumn(column, new MatchDelegate(m_ui.theme, marks(), m_view, Token::Muted));
    for (const int column : { GroupTable::Members, GroupTable::OpenOrders })
        m_view->setItemDelegateForColumn(column, new NumberDelegate(m_ui.theme, m_view, Token::Muted));
    for (const int column : { GroupTable::Sold, GroupTable::Unpaid })
        m_view->setItemDelegateForColumn(column, new NumberDelegate(m_ui.theme, m_view));
    m_view->setItemDelegateForColumn(
        GroupTable::LastOrder, new TimeDelegate(m_ui.theme, *m_shop.context().clock, m_shop.zone(), m_view));
}

void GroupsPage::connectParts()
{
    connect(m_pane, &GroupPane::editRequested, this, &GroupsPage::editChosen);
    connect(m_pane, &GroupPane::pasteRequested, this,
        [this] { Q_EMIT pageRequested("list-paste", QVariant::fromValue<qlonglong>(m_pane->view()->group.id)); });
    connect(m_pane, &GroupPane::ordersRequested, this, [this] { showOrders(false); });
    connect(m_pane, &GroupPane::unpaidRequested, this, [this] { showOrders(true); });
    connect(m_pane, &GroupPane::postRequested, this, &GroupsPage::writePost);
    connect(m_pane, &GroupPane::remindRequested, this, &GroupsPage::remind);
    m_ui.commands.handle("group.post", this, [this] { writePost(); });
    m_ui.commands.handle("group.remind", this, [this] { remind(); });
    connect(m_pane, &GroupPane::archiveRequested, this, &GroupsPage::archive);
    connect(m_members, &GroupMembers::messageRequested, this, &Page::messageRequested);
    connect(m_members, &GroupMembers::undoable, this, &Page::undoable);
    connect(m_members, &GroupMembers::importRequested, this, &GroupsPage::importMembers);
    connect(m_members, &GroupMembers::customerRequested, this,
        [this](qlonglong customer) { Q_EMIT pageRequested("customers", QVariant::fromValue(customer)); });
}

void GroupsPage::retranslate()
{
    setAccessibleName(title());
    m_header->setTitle(title());
    m_search->setPlaceholderText(tr("Name, pinyin, leader…"));
    m_search->setAccessibleName(tr("Search groups"));
    m_new->setText(tr("New Group"));
    m_new->setAccessibleName(m_new->text());
    m_view->setAccessibleName(tr("Groups"));
    m_view->setStretchColumn(GroupTable::Name);
    m_view->setColumnSample(GroupTable::Platform, u"WhatsApp"_s);
    m_view->setColumnSample(GroupTable::Leader, u"Wang Yan"_s);
    m_view->setColumnSample(GroupTable::Members, u"888"_s);
    m_view->setColumnSample(GroupTable::OpenOrders, u"888"_s);
    m_view->setColumnSample(GroupTable::Sold, u"¥88,888.80"_s);
    m_view->setColumnSample(GroupTable::Unpaid, u"¥8,888.80"_s);
    m_view->setColumnSample(GroupTable::LastOrder, u"2028-08-28"_s);
    m_pane->retranslate();
    m_members->retranslate();
    updateWords();
}

void GroupsPage::showItem(const QVariant &what)
{
    if (what.metaType() == QMetaType::fromType<QString>())
        return createNew();
    clearFilters();
    filter();
    choose(what.toLongLong());
    showChosen();
}

void GroupsPage::filter()
{
    m_table->setSearch(searchText());
}

QString GroupsPage::summary() const
{
    return tr("%Ln group(s)", "how many are listed", m_table->rowCount());
}

void GroupsPage::describeEmpty(EmptyState &empty)
{
    if (!isFiltered() && !keepsGroups(m_shop.profile().role)) {
        empty.setText(tr("No Groups Yet"), tr("Groups that the shop gives you to lead come here."));
    } else if (!isFiltered()) {
        empty.setText(tr("No Groups Yet"),
            tr("A group is a chat whose members order together: its members, its leader, and where they fetch the "
               "goods."));
        empty.setButton(tr("New Group"));
    } else {
        empty.setText(
            tr("No Group Matches"), tr("Try a part of the name, the first letters in pinyin, or the leader."));
        empty.setButton(tr("Show All Groups"));
    }
}

void GroupsPage::loadChosen()
{
    const auto group = GroupStore(m_shop.database().view(), m_shop.context()).group(chosen());
    const GroupSummary *summary = m_table->summary(chosen());
    if (!group || (!summary && !m_table->isLoading() && !isFiltered())) {
        m_pane->clear();
        m_members->setGroup(0, {});
        return;
    }
    m_pane->showGroup({ *group, summary ? *summary : GroupSummary {} });
    m_members->setGroup(group->id, group->name);
}

void GroupsPage::createNew()
{
    if (!keepsGroups(m_shop.profile().role))
        return;
    openEditor({});
}

void GroupsPage::editChosen()
{
    if (chosen() <= 0 || !keepsGroups(m_shop.profile().role))
        return;
    // Always what is stored now, never what the pane happened to show.
    const auto group = GroupStore(m_shop.database().view(), m_shop.context()).group(chosen());
    if (group)
        openEditor(*group);
    else
        Q_EMIT messageRequested(ErrorWords::message(group.error()));
}

void GroupsPage::openEditor(const Group &group)
{
    auto *editor = new GroupEditor(m_shop, group, this);
    editor->setAttribute(Qt::WA_DeleteOnClose);
    connect(editor, &GroupEditor::saved, this, [this](RowId id, const QString &name, qint64 change) {
        //: Completes "Undo: …"
        Q_EMIT undoable(tr("edit of %1").arg(name), change);
        setChosen(id);
        showChosen();
        Q_EMIT messageRequested({ Tone::Ok, tr("%1 is saved.").arg(name) });
    });
    editor->open();
}

void GroupsPage::showOrders(bool unpaid)
{
    const Group &group = m_pane->view()->group;
    Q_EMIT pageRequested("orders",
        QVariantMap { { u"group"_s, QVariant::fromValue<qlonglong>(group.id) }, { u"label"_s, group.name },
            { u"unpaid"_s, unpaid } });
}

// On another page nobody sees which group is meant: it is shown first.
void GroupsPage::writePost()
{
    if (!isVisible() || !m_pane->view())
        return Q_EMIT pageRequested("groups", QVariant::fromValue<qlonglong>(chosen()));
    auto *dialog = new ListPostDialog(m_shop, index(), m_ui.theme, m_pane->view()->group, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ListPostDialog::messageRequested, this, &Page::messageRequested);
    dialog->open();
}

void GroupsPage::remind()
{
    if (!isVisible() || !m_pane->view())
        return Q_EMIT pageRequested("groups", QVariant::fromValue<qlonglong>(chosen()));
    auto *dialog = new RemindDialog(m_shop, m_pane->view()->group, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &RemindDialog::messageRequested, this, &Page::messageRequested);
    dialog->open();
}

void GroupsPage::archive()
{
    const Group &group = m_pane->view()->group;
    const auto work = [context = &m_shop.context(), id = group.id](Transaction &transaction) -> Result<int64_t> {
        if (auto archived = GroupStore(transaction.connection(), *context).archive(id); !archived)
            return archived.error();
        return currentChange(transaction.connection());
    };
    whenDone(m_shop.database().write(work), this, [this, name = group.name](const Result<int64_t> &change) {
        if (!change)
            return Q_EMIT messageRequested(ErrorWords::message(change.error()));
        setChosen(0);
        m_pane->clear();
        m_members->setGroup(0, {});
        //: Completes "Undo: …"
        Q_EMIT undoable(tr("archiving of %1").arg(name), *change);
        Q_EMIT messageRequested({ Tone::Ok, tr("%1 is archived.").arg(name), tr("Its orders and customers stay."),
            tr("Undo"), [this] { m_ui.commands.action("edit.undo")->trigger(); } });
    });
}

void GroupsPage::importMembers()
{
    const Group group = m_pane->view()->group;
    auto *dialog = new ImportDialog(m_shop, m_ui.theme, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setGroup(group.id, group.name);
    connect(dialog, &ImportDialog::imported, this,
        [this, name = group.name](const ImportReport &report, const QString &, qint64 change) {
            if (report.changesAnything())
                //: Completes "Undo: …"
                Q_EMIT undoable(tr("import of members of %1").arg(name), change);
        });
    // The import was the last thing done; the dialog offers this only right after it.
    connect(dialog, &ImportDialog::undoRequested, this, [this] { m_ui.commands.action("edit.undo")->trigger(); });
    dialog->open();
    dialog->chooseFile();
}

} // namespace jishi

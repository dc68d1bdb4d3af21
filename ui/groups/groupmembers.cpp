#include "ui/groups/groupmembers.h"

#include "models/customers/customerstore.h"
#include "models/groups/groupstore.h"
#include "models/history/changereversal.h"
#include "models/tables/groupmembertable.h"
#include "ui/delegates/numberdelegate.h"
#include "ui/errortext.h"
#include "ui/theme/theme.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/rows.h"
#include "ui/widgets/styling.h"
#include "ui/widgets/tablecard.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QShortcut>

using namespace Qt::StringLiterals;

namespace jishi {

namespace {
constexpr int kHits = 8;
constexpr int kAddWidth = 300;
} // namespace

GroupMembers::GroupMembers(Shop &shop, LiveIndex &index, const UiContext &ui, QWidget *parent)
    : QWidget(parent)
    , m_shop(shop)
    , m_index(index)
    , m_ui(ui)
    , m_members(new GroupMemberTable(shop, this))
    , m_view(new DataTable(ui.theme, this))
    , m_empty(new EmptyState(ui.theme.icon("groups"), this))
    , m_card(new TableCard(m_view, m_empty, this))
    , m_title(plainLabel({}, this, "heading"))
    , m_add(new HitField(this))
    , m_import(new ActionButton(this))
    , m_summary(new ElidedLabel({}, this))
    , m_show(new ActionButton(this, ActionButton::Kind::Link))
    , m_remove(new ActionButton(this, ActionButton::Kind::Link))
{
    setObjectName(u"groupMembers"_s);
    m_view->setObjectName(u"memberTable"_s);
    m_add->setObjectName(u"addMember"_s);
    m_import->setObjectName(u"importMembers"_s);
    m_summary->setObjectName(u"memberSummary"_s);
    m_empty->button()->setObjectName(u"membersEmptyButton"_s);
    m_show->setObjectName(u"showMember"_s);
    m_remove->setObjectName(u"removeMember"_s);
    m_view->setModel(m_members);
    m_view->horizontalHeader()->setSortIndicator(GroupMemberTable::Orders, Qt::DescendingOrder);
    m_view->setSortingEnabled(true);
    m_view->setEditTriggers(QAbstractItemView::EditKeyPressed | QAbstractItemView::AnyKeyPressed);
    m_view->setItemDelegateForColumn(GroupMemberTable::Nickname, new CellDelegate(ui.theme, m_view));
    m_view->setItemDelegateForColumn(GroupMemberTable::Name, new CellDelegate(ui.theme, m_view, Token::Text, true));
    m_view->setItemDelegateForColumn(GroupMemberTable::Phone, new CellDelegate(ui.theme, m_view, Token::Muted));
    m_view->setItemDelegateForColumn(GroupMemberTable::Orders, new NumberDelegate(ui.theme, m_view, Token::Muted));
    for (const int column : { GroupMemberTable::Total, GroupMemberTable::Unpaid })
        m_view->setItemDelegateForColumn(column, new NumberDelegate(ui.theme, m_view));
    build();
    connectParts();
    // A reseller's window has no page of customers.
    m_show->setVisible(shop.profile().role != ShopRole::Reseller);
    m_import->setVisible(keepsGroups(shop.profile().role));
    setEnabled(false);
}

void GroupMembers::build()
{
    m_add->setMaximumWidth(kAddWidth);
    setRole(m_summary, "small");
    auto *head = new QHBoxLayout;
    head->setContentsMargins(space::kMedium, space::kTiny, space::kMedium, space::kTiny);
    head->setSpacing(space::kSmall);
    head->addWidget(m_title, 1);
    head->addWidget(m_add, kAddWidth); // all it may have, before the title
    head->addWidget(m_import);
    m_card->body()->insertLayout(0, head);
    m_card->footer()->addWidget(m_summary, 1);
    m_card->footer()->addWidget(m_show);
    m_card->footer()->addWidget(m_remove);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_card);
    for (auto [first, second] : std::initializer_list<std::pair<QWidget *, QWidget *>> {
             { m_add, m_import }, { m_import, m_view }, { m_view, m_show }, { m_show, m_remove } })
        setTabOrder(first, second);
}

void GroupMembers::connectParts()
{
    m_add->setFinder([this](const QString &text) { return findCustomers(text); });
    connect(&m_index, &LiveIndex::ready, m_add, &HitField::findAgain);
    connect(m_add, &HitField::picked, this, [this](const QVariant &id) { add(id.toLongLong()); });
    connect(m_add, &HitField::emptyConfirmed, m_view, qOverload<>(&QWidget::setFocus));
    connect(m_add, &HitField::nothingFound, this, [this](const QString &text) {
        Q_EMIT messageRequested({ Tone::Warn, tr("No customer fits %1.").arg(text),
            tr("Write her in as a customer first, or import a list of the members.") });
        m_add->selectAll();
    });
    connect(m_import, &QPushButton::clicked, this, &GroupMembers::importRequested);
    connect(m_members, &IdTable::loaded, this, &GroupMembers::onLoaded);
    connect(m_members, &GroupMemberTable::nicknameEdited, this, &GroupMembers::storeNickname);
    connect(m_view, &DataTable::rowActivated, this, [this](int row) {
        m_adding = false;
        editNickname(row);
    });
    connect(m_view, &DataTable::currentRowChanged, this, &GroupMembers::updateWords);
    connect(m_show, &QPushButton::clicked, this, [this] { Q_EMIT customerRequested(current()); });
    connect(m_remove, &QPushButton::clicked, this, &GroupMembers::remove);
    // After the nickname of a new member the next one is typed.
    connect(
        m_view->itemDelegateForColumn(GroupMemberTable::Nickname), &QAbstractItemDelegate::closeEditor, this,
        [this] {
            if (std::exchange(m_adding, false))
                m_add->setFocus();
        },
        Qt::QueuedConnection);
    auto *remove = new QShortcut(QKeySequence(QKeySequence::Delete), m_view);
    remove->setContext(Qt::WidgetShortcut);
    connect(remove, &QShortcut::activated, this, &GroupMembers::remove);
}

void GroupMembers::setGroup(RowId group, const QString &name)
{
    m_name = name;
    setEnabled(group > 0);
    if (group != m_members->group()) {
        m_toName = 0;
        m_add->clear();
        m_members->setGroup(group);
    }
    updateWords();
}

RowId GroupMembers::group() const
{
    return m_members->group();
}

void GroupMembers::retranslate()
{
    m_add->setPlaceholderText(tr("Add: name, pinyin, end of the number…"));
    m_add->setAccessibleName(tr("Add a customer to this group"));
    m_import->setText(tr("Import Members…"));
    m_import->setAccessibleName(m_import->text());
    m_view->setAccessibleName(tr("Members of the group"));
    m_view->setStretchColumn(GroupMemberTable::Nickname);
    m_view->setColumnSample(GroupMemberTable::Name, u"Wang Yanping"_s);
    m_view->setColumnSample(GroupMemberTable::Phone, u"138****88880"_s);
    m_view->setColumnSample(GroupMemberTable::Orders, u"8,888,888"_s);
    m_view->setColumnSample(GroupMemberTable::Total, u"¥88,888.80"_s);
    m_view->setColumnSample(GroupMemberTable::Unpaid, u"¥8,888.80"_s);
    //: Button: show this customer's own page
    m_show->setText(tr("Show Customer"));
    m_remove->setText(tr("Remove from Group"));
    m_remove->setShortcutHint(QKeySequence(Qt::Key_Delete));
    m_empty->setText(tr("Nobody Is in This Group Yet"),
        tr("Add customers above, or import the list of the group: nickname, name and phone."));
    updateWords();
}

QList<FieldHit> GroupMembers::findCustomers(const QString &text) const
{
    QList<FieldHit> hits;
    const CustomerStore customers(m_shop.database().view(), m_shop.context());
    for (const SearchHit &hit : m_index.search(text, SearchScope::Customers, kHits))
        if (const auto customer = customers.customer(hit.id))
            hits.push_back({ customer->name, maskedPhone(customer->phone), QVariant::fromValue<qlonglong>(hit.id) });
    return hits;
}

void GroupMembers::change(const QString &what, std::function<Status(GroupStore &)> work, std::function<void()> then)
{
    const auto write = [context = &m_shop.context(), work = std::move(work)](
                           Transaction &transaction) -> Result<int64_t> {
        GroupStore groups(transaction.connection(), *context);
        if (auto worked = work(groups); !worked)
            return worked.error();
        return currentChange(transaction.connection());
    };
    whenDone(m_shop.database().write(write), this, [this, what, then = std::move(then)](const Result<int64_t> &change) {
        if (!change)
            return Q_EMIT messageRequested(ErrorWords::message(change.error()));
        Q_EMIT undoable(what, *change);
        if (then)
            then();
    });
}

void GroupMembers::add(RowId customer)
{
    m_add->clear();
    m_adding = true;
    if (const int row = m_members->rowOf(customer); row >= 0)
        return editNickname(row);
    m_toName = customer;
    //: Completes "Undo: …"
    change(tr("a new member of %1").arg(m_name),
        [group = group(), customer](GroupStore &groups) { return groups.putMember(group, customer, {}); });
}

void GroupMembers::remove()
{
    const GroupMember *member = m_members->member(current());
    if (!member)
        return;
    //: Completes "Undo: …". %1 is a person, %2 a group
    change(
        tr("removal of %1 from %2").arg(member->name, m_name),
        [group = group(), customer = member->customerId](
            GroupStore &groups) { return groups.removeMember(group, customer); },
        [this, name = member->name, group = m_name] {
            Q_EMIT messageRequested({ Tone::Ok, tr("%1 is no longer in %2.").arg(name, group) });
        });
}

void GroupMembers::storeNickname(RowId customer, const QString &nickname)
{
    //: Completes "Undo: …"
    change(tr("nickname of %1").arg(m_members->member(customer)->name),
        [group = group(), customer, nickname](
            GroupStore &groups) { return groups.putMember(group, customer, nickname); });
}

void GroupMembers::editNickname(int row)
{
    const QModelIndex cell = m_members->index(row, GroupMemberTable::Nickname);
    m_view->setFocus();
    m_view->setCurrentIndex(cell);
    m_view->edit(cell);
}

void GroupMembers::onLoaded()
{
    const int row = m_toName > 0 ? m_members->rowOf(m_toName) : -1;
    if (row >= 0) {
        m_toName = 0;
        editNickname(row);
    }
    updateWords();
}

RowId GroupMembers::current() const
{
    const int row = m_view->currentRow();
    return row >= 0 && row < m_members->rowCount() ? m_members->idAt(row) : 0;
}

void GroupMembers::updateWords()
{
    //: Heading over the members of a group
    m_title->setText(tr("Members"));
    const int count = m_members->rowCount();
    QString summary = tr("%Ln member(s)", nullptr, count);
    if (const Money unpaid = m_members->unpaid(); !unpaid.isZero())
        //: %1 is an amount
        summary += u" · "_s + tr("%1 unpaid").arg(unpaid.toDisplay());
    m_summary->setText(summary);
    m_card->showRows(count > 0 || m_members->isLoading() || group() == 0);
    const GroupMember *member = m_members->member(current());
    for (ActionButton *button : { m_show, m_remove }) {
        button->setEnabled(member != nullptr);
        button->setAccessibleName(member ? button->text() + u": "_s + member->name : button->text());
    }
}

} // namespace jishi

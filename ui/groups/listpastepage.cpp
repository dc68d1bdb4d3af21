#include "ui/groups/listpastepage.h"

#include "models/groups/groupstore.h"
#include "models/history/changereversal.h"
#include "models/tables/idtable.h"
#include "ui/actions/commandtable.h"
#include "ui/delegates/chipdelegate.h"
#include "ui/errortext.h"
#include "ui/groups/doubtwords.h"
#include "ui/groups/listgoodsedit.h"
#include "ui/groups/listplanmodel.h"
#include "ui/theme/theme.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/rows.h"
#include "ui/widgets/styling.h"
#include "ui/widgets/tablecard.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QShortcut>

namespace jishi {

using namespace Qt::StringLiterals;

namespace {

constexpr int kTextWidth = 320;
// Shorter texts are no lists.
constexpr int kFewestLines = 2;

ChipText statusChip(int status)
{
    switch (static_cast<ListPlanModel::Status>(status)) {
    case ListPlanModel::New:
        return { ListPastePage::tr("New", "an order of a pasted list"), Tone::Ok };
    case ListPlanModel::Changed:
        return { ListPastePage::tr("Changed", "an order of a pasted list"), Tone::Info };
    case ListPlanModel::Withdrawn:
        return { ListPastePage::tr("Withdrawn", "an order of a pasted list"), Tone::Warn };
    case ListPlanModel::Unchanged:
        return { ListPastePage::tr("Unchanged", "an order of a pasted list"), Tone::Neutral };
    case ListPlanModel::NotUnderstood:
        return { ListPastePage::tr("Not clear", "an order of a pasted list"), Tone::Bad };
    case ListPlanModel::Skipped:
        break;
    }
    return { ListPastePage::tr("Left out", "an order of a pasted list"), Tone::Neutral };
}

} // namespace

ListPastePage::ListPastePage(Shop &shop, LiveIndex &index, const UiContext &ui, QWidget *parent)
    : Page(parent)
    , m_shop(shop)
    , m_ui(ui)
    , m_model(new ListPlanModel(this))
    , m_header(new PageHeader(this))
    , m_other(new ActionButton(this, ActionButton::Kind::Link))
    , m_anew(new ActionButton(this))
    , m_take(new ActionButton(this, ActionButton::Kind::Primary))
    , m_groups(new QComboBox(this))
    , m_text(new QPlainTextEdit(this))
    , m_read(new ActionButton(this))
    , m_groupLabel(plainLabel({}, this, "small"))
    , m_listDoubts(plainLabel({}, this))
    , m_table(new DataTable(ui.theme, this))
    , m_empty(new EmptyState(ui.theme.icon("orders"), this))
    , m_card(new TableCard(m_table, m_empty, this))
    , m_summary(plainLabel({}, this, "muted"))
    , m_edit(new ListGoodsEdit(shop, index, this))
{
    setObjectName(u"listPastePage"_s);
    m_anew->setObjectName(u"listStartAnew"_s);
    m_take->setObjectName(u"listTakeOver"_s);
    m_groups->setObjectName(u"listGroup"_s);
    m_text->setObjectName(u"listText"_s);
    m_read->setObjectName(u"listRead"_s);
    m_table->setObjectName(u"listTable"_s);
    m_summary->setObjectName(u"listSummary"_s);
    m_listDoubts->setObjectName(u"listOfDoubts"_s);
    m_listDoubts->setWordWrap(true);
    m_listDoubts->hide();
    setTone(m_listDoubts, Tone::Warn);
    m_other->setObjectName(u"listIsNew"_s);
    m_header->addWidget(m_other);
    m_header->addWidget(m_anew);
    m_header->addWidget(m_take);
    auto *columns = new QHBoxLayout;
    columns->setSpacing(space::kLarge);
    columns->addWidget(makeText());
    columns->addWidget(makeResult(), 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::kPage);
    layout->setSpacing(space::kLarge);
    layout->addWidget(m_header);
    layout->addWidget(m_listDoubts);
    layout->addLayout(columns, 1);
    connectParts();
    retranslate();
    loadGroups();
}

QWidget *ListPastePage::makeText()
{
    auto *card = new Card(this);
    card->setFixedWidth(kTextWidth);
    m_text->setTabChangesFocus(true);
    card->body()->setSpacing(space::kSmall);
    card->body()->addWidget(m_groupLabel);
    card->body()->addWidget(m_groups);
    card->body()->addWidget(m_text, 1);
    card->body()->addWidget(m_read, 0, Qt::AlignRight);
    return card;
}

QWidget *ListPastePage::makeResult()
{
    m_table->setModel(m_model);
    m_table->setItemDelegateForColumn(ListPlanModel::State, new ChipDelegate(m_ui.theme, statusChip, m_table, RawRole));
    m_table->setItemDelegateForColumn(ListPlanModel::Name, new CellDelegate(m_ui.theme, m_table, Token::Text, true));
    m_table->setItemDelegateForColumn(ListPlanModel::Pasted, new CellDelegate(m_ui.theme, m_table, Token::Muted));
    auto *editing = new QVBoxLayout;
    editing->setContentsMargins(space::kLarge, space::kMedium, space::kLarge, space::kSmall);
    editing->addWidget(m_edit);
    m_card->rows()->insertLayout(1, editing);
    m_card->footer()->addWidget(m_summary);
    m_card->showRows(false);
    return m_card;
}

void ListPastePage::connectParts()
{
    connect(m_read, &QPushButton::clicked, this, [this] { read(); });
    connect(m_other, &QPushButton::clicked, this, [this] { read(ListPlanner::Origin::New); });
    connect(m_anew, &QPushButton::clicked, this, &ListPastePage::startAnew);
    connect(m_take, &QPushButton::clicked, this, &ListPastePage::takeOver);
    connect(m_text, &QPlainTextEdit::textChanged, this, &ListPastePage::updateWords);
    connect(m_groups, &QComboBox::currentIndexChanged, this, &ListPastePage::updateWords);
    connect(m_groups, &QComboBox::currentIndexChanged, this, &ListPastePage::loadNames);
    connect(&m_shop.database(), &Database::changed, this, [this](const ChangeSet &changes) {
        for (const char *table : { "products", "variants", "goods_words" })
            if (changes.touches(table))
                m_namesOf = 0;
    });
    connect(m_text, &QPlainTextEdit::textChanged, this, &ListPastePage::loadNames);
    connect(m_table, &DataTable::currentRowChanged, this, &ListPastePage::showCurrent);
    connect(m_table, &DataTable::rowActivated, this, [this] { m_edit->focusFirst(); });
    connect(m_edit, &ListGoodsEdit::changed, this, [this](const PlannedOrder &order) {
        if (m_shown >= 0)
            m_model->setOrder(m_shown, order);
        updateWords();
    });
    connect(m_edit, &ListGoodsEdit::meant, this, [this](const PlannedGoods &goods) {
        m_model->setMeaning(goods);
        updateWords();
    });
    connect(m_edit, &ListGoodsEdit::settled, this, &ListPastePage::nextDoubtful);
    auto *go =
        new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_Return), this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
    connect(go, &QShortcut::activated, this, [this] { m_model->rowCount() == 0 ? read() : takeOver(); });
}

QString ListPastePage::title() const
{
    return tr("Paste a Group List");
}

void ListPastePage::retranslate()
{
    setAccessibleName(title());
    m_header->setTitle(title());
    //: Link: what was pasted is not a longer version of the list pasted before
    m_other->setText(tr("It Is a New List"));
    m_anew->setText(tr("Start Again"));
    m_groupLabel->setText(tr("Group"));
    m_groups->setAccessibleName(tr("Group"));
    m_text->setAccessibleName(tr("The list as it stands in the chat"));
    m_text->setPlaceholderText(tr("Paste the list (接龙) as it stands in the chat"));
    m_read->setText(tr("Read"));
    m_table->setAccessibleName(tr("Who orders what"));
    m_empty->setText(tr("No List Has Been Read"),
        tr("Copy the whole list in the chat and paste it here. When it has grown, paste it again: only what is new or "
           "changed is taken over."));
    QString widest;
    for (int status = ListPlanModel::New; status <= ListPlanModel::Skipped; ++status)
        if (const QString text = statusChip(status).text; chipWidth(text) > chipWidth(widest))
            widest = text;
    m_table->setColumnSample(ListPlanModel::State, widest + u"    "_s);
    m_table->setColumnSample(ListPlanModel::Name, u"3栋王姐 Wang"_s);
    m_table->setColumnSample(ListPlanModel::Pasted, u"3栋王姐 苹果1个，鸭梨3个 苹果"_s);
    m_table->setStretchColumn(ListPlanModel::Understood);
    m_table->refitColumns();
    m_edit->retranslate();
    updateWords();
}

void ListPastePage::activated()
{
    loadGroups();
    const QString copied = QApplication::clipboard()->text();
    if (m_model->rowCount() == 0 && m_text->toPlainText().isEmpty() && copied.count(u'\n') + 1 >= kFewestLines)
        m_text->setPlainText(copied);
    m_text->setFocus(Qt::OtherFocusReason);
}

void ListPastePage::showItem(const QVariant &what)
{
    m_wantedGroup = what.toLongLong();
    loadGroups();
}

RowId ListPastePage::group() const
{
    return m_groups->currentData().toLongLong();
}

void ListPastePage::loadGroups()
{
    const auto work = [context = &m_shop.context()](
                          Connection &connection) { return GroupStore(connection, *context).all(); };
    whenDone(m_shop.database().read(work), this, [this](const Result<std::vector<GroupSummary>> &groups) {
        if (!groups)
            return Q_EMIT messageRequested(ErrorWords::message(groups.error()));
        const RowId chosen = m_wantedGroup > 0 ? std::exchange(m_wantedGroup, 0) : group();
        const QSignalBlocker quiet(m_groups);
        m_groups->clear();
        for (const GroupSummary &each : *groups)
            m_groups->addItem(each.name, QVariant::fromValue<qlonglong>(each.id));
        m_groups->setCurrentIndex(std::max(m_groups->findData(QVariant::fromValue<qlonglong>(chosen)), 0));
        loadNames();
        updateWords();
        if (std::exchange(m_readWhenThere, false))
            read();
    });
}

// The names of a large catalog take longer than reading a list: they are made ready before she asks for it.
void ListPastePage::loadNames()
{
    if (!isVisible() || group() == 0 || m_namesOf == group())
        return;
    m_namesOf = group();
    m_names.reset();
    const auto work = [context = &m_shop.context(), group = group()](Connection &connection) -> Names {
        auto names = GroupGoods(connection, *context, group).names();
        return names ? std::make_shared<const GoodsNames>(std::move(*names)) : nullptr;
    };
    whenDone(m_shop.database().read(work), this, [this, of = group()](const Names &names) {
        if (m_namesOf == of)
            m_names = names;
    });
}

void ListPastePage::read(ListPlanner::Origin origin)
{
    // Whoever is faster than the list of groups gets what she asked for when it is there.
    m_readWhenThere = group() == 0 && m_groups->count() == 0;
    if (m_busy || !m_read->isEnabled())
        return;
    m_busy = true;
    updateWords();
    const auto work = [context = &m_shop.context(), group = group(), text = m_text->toPlainText(), origin,
                          names = m_namesOf == group() ? m_names : nullptr](Connection &connection) {
        ListPlanner planner(connection, *context);
        planner.know(names);
        return planner.plan(group, text, origin);
    };
    whenDone(m_shop.database().read(work), this, [this](const Result<ListPlan> &plan) { take(plan); });
}

void ListPastePage::take(const Result<ListPlan> &plan)
{
    m_busy = false;
    m_shown = -1;
    if (plan)
        m_model->setPlan(*plan);
    else
        Q_EMIT messageRequested(ErrorWords::message(plan.error()));
    updateWords();
    nextDoubtful();
}

void ListPastePage::showCurrent()
{
    m_shown = m_table->currentRow();
    if (m_shown >= 0 && m_shown < m_model->rowCount())
        m_edit->setOrder(m_model->order(m_shown));
    else
        m_edit->clear();
}

// On to what still waits for her; when nothing does, to the button that takes it all over.
void ListPastePage::nextDoubtful()
{
    int row = m_model->nextDoubtful(m_shown + 1);
    if (row < 0)
        row = m_model->nextDoubtful(0);
    if (row >= 0) {
        m_table->selectRow(row);
        showCurrent();
        m_edit->focusFirst();
    } else if (m_model->rowCount() > 0) {
        if (m_table->currentRow() < 0)
            m_table->selectRow(0);
        m_take->setFocus(Qt::OtherFocusReason);
    }
}

void ListPastePage::takeOver()
{
    if (m_busy || !m_take->isEnabled())
        return;
    m_busy = true;
    updateWords();
    const auto work = [context = &m_shop.context(), plan = m_model->plan()](Transaction &transaction) -> Result<Taken> {
        const auto outcome = ListKeeper(transaction.connection(), *context).store(plan);
        if (!outcome)
            return outcome.error();
        const auto change = currentChange(transaction.connection());
        return change ? Result<Taken>({ *outcome, *change }) : change.error();
    };
    whenDone(m_shop.database().write(work), this, [this](const Result<Taken> &taken) {
        m_busy = false;
        if (!taken) {
            updateWords();
            return Q_EMIT messageRequested(ErrorWords::message(taken.error()));
        }
        report(taken->outcome, taken->change);
    });
}

void ListPastePage::report(const ListOutcome &outcome, qint64 change)
{
    const QString &title = m_model->plan().title;
    if (outcome.placed + outcome.changed + outcome.withdrawn > 0)
        //: Completes "Undo: …"
        Q_EMIT undoable(title.isEmpty() ? tr("the pasted list") : tr("the pasted list %1").arg(title), change);
    QStringList done { tr("%Ln new order(s)", nullptr, outcome.placed), tr("%Ln changed", "orders", outcome.changed),
        tr("%Ln withdrawn", "orders", outcome.withdrawn) };
    QString words = done.join(u" · "_s);
    for (const ListRefusal &refusal : outcome.refused)
        words += u'\n' + tr("%1: %2").arg(refusal.name, refusal.reason);
    Message message { outcome.refused.empty() ? Tone::Ok : Tone::Warn, words };
    if (outcome.placed + outcome.changed + outcome.withdrawn > 0) {
        message.actionText = tr("Undo");
        message.action = [undo = m_ui.commands.action("edit.undo")] { undo->trigger(); };
    }
    Q_EMIT messageRequested(message);
    // What is left is what was not clear: it stays in sight, as the list that is known now sees it.
    if (outcome.left > 0 || !outcome.refused.empty())
        read();
    else
        startAnew();
}

void ListPastePage::startAnew()
{
    m_shown = -1;
    m_model->setPlan({});
    m_edit->clear();
    m_text->clear();
    updateWords();
    if (isVisible()) // she may be on another page by the time her list is taken over
        m_text->setFocus(Qt::OtherFocusReason);
}

void ListPastePage::updateWords()
{
    const bool planned = m_model->rowCount() > 0;
    const int changes = m_model->changes();
    const int doubtful = m_model->count(ListPlanModel::NotUnderstood);
    m_card->showRows(planned);
    m_other->setVisible(planned && m_model->plan().listId > 0);
    m_anew->setVisible(planned);
    m_take->setVisible(planned);
    m_take->setEnabled(!m_busy && changes > 0);
    m_take->setText(tr("Take Over %Ln Order(s)", nullptr, changes));
    m_read->setEnabled(!m_busy && group() > 0 && !m_text->toPlainText().trimmed().isEmpty());
    QStringList parts { tr("%Ln new order(s)", nullptr, m_model->count(ListPlanModel::New)),
        tr("%Ln changed", "orders", m_model->count(ListPlanModel::Changed)),
        tr("%Ln withdrawn", "orders", m_model->count(ListPlanModel::Withdrawn)),
        tr("%Ln unchanged", "orders", m_model->count(ListPlanModel::Unchanged)) };
    if (doubtful > 0)
        parts << tr("%Ln not clear", "orders", doubtful);
    m_summary->setText(parts.join(u" · "_s));
    m_listDoubts->setText(planned ? DoubtWords::of(m_model->plan()).join(u'\n') : QString());
    m_listDoubts->setVisible(!m_listDoubts->text().isEmpty());
    const QString &name = m_model->plan().title;
    m_header->setSubtitle(!planned       ? QString()
            : m_model->plan().listId > 0 ? tr("%1 · goes on from the list pasted before").arg(name)
                                         : name);
}

} // namespace jishi

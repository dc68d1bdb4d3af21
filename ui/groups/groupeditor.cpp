#include "ui/groups/groupeditor.h"

#include "models/customers/customer.h"
#include "models/resellers/resellerstore.h"
#include "ui/errortext.h"
#include "ui/groups/pickuprows.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/offernames.h"
#include "ui/widgets/styling.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScreen>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace jishi {

namespace {
constexpr QSize kSize(720, 500);
constexpr int kLettersWide = 100; // what a row of a pickup point takes
constexpr int kNoteHeight = 80;
} // namespace

GroupEditor::GroupEditor(Shop &shop, const Group &group, QWidget *parent)
    : EditorDialog(parent)
    , m_shop(shop)
    , m_base(group)
    , m_name(new QLineEdit(group.name, this))
    , m_platform(new QComboBox(this))
    , m_leader(new QComboBox(this))
    , m_tags(new QLineEdit(group.tags, this))
    , m_pickups(new PickupRows(group.pickups, this))
    , m_note(new QPlainTextEdit(group.note, this))
    , m_problem(new QLabel(this))
    , m_cancel(new ActionButton(this))
    , m_save(new ActionButton(this, ActionButton::Kind::Primary))
{
    setObjectName(u"groupEditor"_s);
    setWindowTitle(group.id == 0 ? tr("New Group") : tr("Edit Group"));
    // Large letters need more room and leave less of it.
    const QSize wanted(std::max(kSize.width(), kLettersWide * fontMetrics().averageCharWidth()), kSize.height());
    resize(wanted.boundedTo(screen()->availableSize() * 9 / 10));
    m_name->setObjectName(u"groupNameField"_s);
    m_platform->setObjectName(u"groupPlatformField"_s);
    m_leader->setObjectName(u"groupLeaderField"_s);
    m_tags->setObjectName(u"groupTagsField"_s);
    m_note->setObjectName(u"groupNoteField"_s);
    m_problem->setObjectName(u"groupProblem"_s);
    m_cancel->setObjectName(u"cancelGroup"_s);
    m_save->setObjectName(u"saveGroup"_s);
    for (QComboBox *box : { m_platform, m_leader }) {
        box->setEditable(true);
        box->setInsertPolicy(QComboBox::NoInsert);
    }
    m_platform->setEditText(group.platform);
    m_leader->setEditText(group.leader);
    build();
    offerPlatforms();
    loadLeaders();
    connect(m_save, &QPushButton::clicked, this, &GroupEditor::save);
    m_name->setFocus();
}

void GroupEditor::build()
{
    m_note->setTabChangesFocus(true);
    m_note->setFixedHeight(kNoteHeight);
    m_tags->setPlaceholderText(tr("Separated by commas"));
    m_leader->lineEdit()->setPlaceholderText(tr("A reseller; empty: the shop leads it"));
    m_cancel->setText(tr("Cancel"));
    //: Button: store the group
    m_save->setText(tr("Save"));

    arrange(buildFields(), m_problem, m_cancel, m_save);
}

QWidget *GroupEditor::buildFields()
{
    auto *fields = new QWidget(this);
    setRole(fields, "plain");
    auto *grid = new QGridLayout(fields);
    grid->setContentsMargins(0, 0, space::kSmall, 0);
    grid->setHorizontalSpacing(space::kMedium);
    grid->setVerticalSpacing(space::kSmall);
    grid->setColumnStretch(1, 1);
    //: Label of a group's name
    addRow(grid, tr("Name"), m_name);
    //: Label: where a group chats, such as WeChat
    addRow(grid, tr("Platform"), m_platform);
    //: Label: who leads a group
    addRow(grid, tr("Leader"), m_leader);
    addRow(grid, tr("Tags"), m_tags);
    addRow(grid, tr("Pickup Points"), m_pickups);
    //: Label of a remark about a group
    addRow(grid, tr("Note"), m_note);
    grid->setRowStretch(grid->rowCount(), 1);
    return fields;
}

void GroupEditor::addRow(QGridLayout *grid, const QString &text, QWidget *field)
{
    auto *label = new QLabel(text, this);
    setRole(label, "muted");
    label->setBuddy(field);
    field->setAccessibleName(text);
    const int row = grid->rowCount();
    grid->addWidget(label, row, 0, field == m_note || field == m_pickups ? Qt::AlignTop : Qt::AlignVCenter);
    grid->addWidget(field, row, 1);
}

// Where chat groups are; any other place can be typed.
void GroupEditor::offerPlatforms()
{
    offerNames(
        *m_platform, { tr("WeChat"), u"QQ"_s, u"Line"_s, u"WhatsApp"_s, u"Telegram"_s, u"Facebook"_s, u"KakaoTalk"_s });
}

void GroupEditor::loadLeaders()
{
    const auto work = [context = &m_shop.context()](
                          Connection &connection) { return ResellerStore(connection, *context).names(); };
    whenDone(m_shop.database().read(work), this, [this](const Result<QStringList> &names) {
        if (names) // they can be typed all the same
            offerNames(*m_leader, *names);
    });
}

Group GroupEditor::edited() const
{
    Group group = m_base;
    group.name = m_name->text().trimmed();
    group.platform = m_platform->currentText().trimmed();
    group.leader = m_leader->currentText().trimmed();
    group.tags = joinedTags(m_tags->text());
    group.pickups = m_pickups->pickups();
    group.note = m_note->toPlainText();
    return group;
}

bool GroupEditor::isChanged() const
{
    return isEdited(m_base, edited());
}

bool GroupEditor::marksProblem(const Group &group)
{
    const bool nameless = group.name.isEmpty();
    setStyleProperty(m_name, "invalid", nameless);
    const bool namelessPickup = m_pickups->marksNameless();
    if (namelessPickup)
        m_problem->setText(tr("A pickup point needs a name."));
    if (nameless) {
        m_problem->setText(tr("A group needs a name."));
        m_name->setFocus();
    }
    return nameless || namelessPickup;
}

void GroupEditor::save()
{
    const Group group = edited();
    if (!m_save->isEnabled() || marksProblem(group))
        return;
    if (m_base.id != 0 && !isChanged()) {
        accept();
        return;
    }
    m_save->setEnabled(false);
    const auto work = [context = &m_shop.context(), base = m_base, group](Transaction &transaction) {
        return storeEdited(transaction.connection(), *context, base, group);
    };
    whenDone(m_shop.database().write(work), this, [this](const Result<StoredGroup> &outcome) { take(outcome); });
}

void GroupEditor::take(const Result<StoredGroup> &outcome)
{
    m_save->setEnabled(true);
    if (!outcome) {
        const Message words = ErrorWords::message(outcome.error());
        m_problem->setText(words.text.isEmpty() ? words.title : words.title + u' ' + words.text);
        return;
    }
    Q_EMIT saved(outcome->id, edited().name, outcome->change);
    accept();
}

} // namespace jishi

#include "ui/customers/grouprows.h"

#include "ui/widgets/actionbutton.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/styling.h"

#include <QComboBox>
#include <QLineEdit>
#include <QVBoxLayout>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace jishi {

namespace {
constexpr int kNicknameWidth = 150;
}

void offerNames(QComboBox &box, const QStringList &names)
{
    const QString written = box.currentText();
    box.clear();
    box.addItems(names);
    box.setCurrentIndex(-1);
    box.setEditText(written);
}

GroupRows::GroupRows(const std::vector<GroupMembership> &groups, QWidget *parent)
    : QWidget(parent)
    , m_layout(new QVBoxLayout(this))
    , m_add(new ActionButton(this, ActionButton::Kind::Link))
{
    setObjectName(u"groupRows"_s);
    setRole(this, "plain");
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(space::kTiny);
    m_add->setObjectName(u"addGroup"_s);
    m_add->setText(tr("Add Group"));
    m_layout->addWidget(m_add, 0, Qt::AlignLeft);
    for (const GroupMembership &membership : groups)
        addRow(membership);
    connect(m_add, &QPushButton::clicked, this, [this] {
        addRow({});
        m_rows.back().group->setFocus(Qt::TabFocusReason);
    });
}

void GroupRows::setKnown(const QStringList &groups)
{
    m_known = groups;
    for (const Row &row : m_rows)
        offerNames(*row.group, m_known);
}

void GroupRows::addRow(const GroupMembership &membership)
{
    Row row;
    row.widget = new QWidget(this);
    setRole(row.widget, "plain");
    row.group = new QComboBox(row.widget);
    row.nickname = new QLineEdit(membership.nickname, row.widget);
    auto *remove = new ActionButton(row.widget, ActionButton::Kind::Link);
    row.group->setObjectName(u"groupName"_s);
    row.nickname->setObjectName(u"groupNickname"_s);
    remove->setObjectName(u"leaveGroup"_s);
    row.group->setEditable(true);
    row.group->setInsertPolicy(QComboBox::NoInsert);
    row.group->setEditText(membership.group);
    offerNames(*row.group, m_known);
    row.group->setAccessibleName(tr("Group"));
    row.nickname->setFixedWidth(kNicknameWidth);
    row.nickname->setPlaceholderText(tr("Nickname in the group"));
    row.nickname->setAccessibleName(tr("Nickname in the group"));
    //: Button: take this row out
    remove->setText(tr("Remove"));
    remove->setAccessibleName(tr("Remove from this group"));
    auto *layout = new QHBoxLayout(row.widget);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::kSmall);
    layout->addWidget(row.group, 1);
    layout->addWidget(row.nickname);
    layout->addWidget(remove);
    m_layout->insertWidget(m_layout->count() - 1, row.widget);
    setTabOrder(remove, m_add);
    row.widget->show();
    connect(remove, &QPushButton::clicked, this, [this, widget = row.widget] { removeRow(widget); });
    m_rows.push_back(row);
}

void GroupRows::removeRow(QWidget *widget)
{
    std::erase_if(m_rows, [&](const Row &row) { return row.widget == widget; });
    m_add->setFocus(Qt::TabFocusReason);
    widget->hide();
    widget->deleteLater();
}

std::vector<GroupMembership> GroupRows::groups() const
{
    std::vector<GroupMembership> groups;
    for (const Row &row : m_rows)
        if (const QString name = row.group->currentText().trimmed(); !name.isEmpty())
            groups.push_back({ name, row.nickname->text().trimmed() });
    return groups;
}

} // namespace jishi

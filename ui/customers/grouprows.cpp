#include "ui/customers/grouprows.h"

#include "ui/widgets/actionbutton.h"
#include "ui/widgets/offernames.h"

#include <QComboBox>
#include <QLineEdit>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace jishi {

namespace {
constexpr int kNicknameWidth = 150;
}

GroupRows::GroupRows(const std::vector<GroupMembership> &groups, QWidget *parent)
    : RowList(parent)
{
    setObjectName(u"groupRows"_s);
    addLink()->setObjectName(u"addGroup"_s);
    addLink()->setText(tr("Add Group"));
    for (const GroupMembership &membership : groups)
        addRow(membership);
}

QWidget *GroupRows::addEmpty()
{
    addRow({});
    return m_rows.back().group;
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
    row.widget = newRow();
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
    append(row.widget, { row.group, row.nickname }, row.group, remove);
    m_rows.push_back(row);
}

void GroupRows::forget(const QWidget *widget)
{
    std::erase_if(m_rows, [&](const Row &row) { return row.widget == widget; });
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

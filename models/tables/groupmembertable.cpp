#include "models/tables/groupmembertable.h"

#include "models/customers/customer.h"
#include "models/groups/groupstore.h"

#include <algorithm>

namespace jishi {

namespace {

using Members = std::map<RowId, GroupMember>;

std::weak_ordering compare(const GroupMember &one, const GroupMember &other, int column)
{
    const auto words = [](const QString &a, const QString &b) { return a.compare(b, Qt::CaseInsensitive) <=> 0; };
    switch (column) {
    case GroupMemberTable::Nickname:
        return words(one.nickname, other.nickname);
    case GroupMemberTable::Name:
        return words(one.name, other.name);
    case GroupMemberTable::Phone:
        return words(one.phone, other.phone);
    case GroupMemberTable::Total:
        return one.total.minor() <=> other.total.minor();
    case GroupMemberTable::Unpaid:
        return one.unpaid.minor() <=> other.unpaid.minor();
    default:
        return one.orders <=> other.orders;
    }
}

} // namespace

GroupMemberTable::GroupMemberTable(Shop &shop, QObject *parent)
    : RowTable(shop, { "group_members", "groups", "customers", "orders", "payments" }, ColumnCount, parent)
{
    setInitialOrder(Orders, Qt::DescendingOrder);
}

void GroupMemberTable::setGroup(RowId group)
{
    if (group == m_group)
        return;
    m_group = group;
    m_edit.reset();
    refresh();
}

const GroupMember *GroupMemberTable::member(RowId customer) const
{
    const auto found = m_members.find(customer);
    return found == m_members.end() ? nullptr : &found->second;
}

Money GroupMemberTable::unpaid() const
{
    int64_t sum = 0;
    for (const auto &[id, member] : m_members)
        sum += member.unpaid.minor();
    return Money(sum, shop().currency());
}

IdTable::Query GroupMemberTable::query(int sortColumn, Qt::SortOrder order, int) const
{
    return [context = &shop().context(), group = m_group, sortColumn, order](Connection &connection) {
        auto kept = std::make_shared<Members>();
        Answer answer { {}, kept };
        auto members = GroupStore(connection, *context).members(group);
        if (!members)
            return answer;
        // Equal ones stay as they come: by orders, then by name.
        std::ranges::stable_sort(*members, [&](const GroupMember &one, const GroupMember &other) {
            const auto relation = compare(one, other, sortColumn);
            return order == Qt::AscendingOrder ? relation < 0 : relation > 0;
        });
        for (GroupMember &member : *members) {
            answer.ids.push_back(static_cast<uint32_t>(member.customerId));
            kept->emplace(member.customerId, std::move(member));
        }
        return answer;
    };
}

void GroupMemberTable::takeExtra(const std::shared_ptr<void> &extra)
{
    m_members = *std::static_pointer_cast<Members>(extra);
    m_edit.reset();
}

void GroupMemberTable::read(Connection &, std::span<const uint32_t> ids, std::vector<GroupMember> &rows) const
{
    for (const uint32_t id : ids) {
        const GroupMember *known = member(id);
        rows.push_back(known ? *known : GroupMember {});
    }
}

Qt::ItemFlags GroupMemberTable::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags usual = IdTable::flags(index);
    return index.column() == Nickname ? usual | Qt::ItemIsEditable : usual;
}

bool GroupMemberTable::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !index.isValid() || index.column() != Nickname)
        return false;
    const QString nickname = value.toString().trimmed();
    const RowId customer = idAt(index.row());
    const GroupMember *known = member(customer);
    if (!known || known->nickname == nickname)
        return false;
    m_edit = Edit { customer, nickname };
    Q_EMIT dataChanged(index, index);
    Q_EMIT nicknameEdited(customer, nickname);
    return true;
}

QVariant GroupMemberTable::display(const GroupMember &row, int column) const
{
    switch (column) {
    case Nickname:
        return m_edit && m_edit->customer == row.customerId ? m_edit->nickname : row.nickname;
    case Name:
        return row.name;
    case Phone:
        return maskedPhone(row.phone);
    case Orders:
        return row.orders;
    case Total:
        return row.total.toDisplay();
    case Unpaid:
        return row.unpaid.isZero() ? QStringLiteral("—") : row.unpaid.toDisplay();
    default:
        return {};
    }
}

QVariant GroupMemberTable::raw(const GroupMember &row, int column) const
{
    switch (column) {
    case Total:
        return QVariant::fromValue<qint64>(row.total.minor());
    case Unpaid:
        return QVariant::fromValue<qint64>(row.unpaid.minor());
    default:
        return {};
    }
}

QString GroupMemberTable::head(int column) const
{
    switch (column) {
    //: Column head: what somebody is called in this group
    case Nickname:
        return tr("Nickname Here");
    //: Column head: who she is in the shop
    case Name:
        return tr("Customer");
    case Phone:
        return tr("Phone");
    //: Column head: how many orders
    case Orders:
        return tr("Orders");
    case Total:
        return tr("Total");
    //: Column head: what is still due, as an amount
    case Unpaid:
        return tr("Unpaid");
    default:
        return {};
    }
}

} // namespace jishi

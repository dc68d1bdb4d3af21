#include "models/tables/grouptable.h"

#include "models/groups/groupstore.h"
#include "models/search/searchmarks.h"

#include <algorithm>

namespace jishi {

namespace {

using Groups = std::map<RowId, GroupSummary>;

std::weak_ordering compare(const GroupSummary &one, const GroupSummary &other, int column)
{
    const auto words = [](const QString &a, const QString &b) { return a.compare(b, Qt::CaseInsensitive) <=> 0; };
    switch (column) {
    case GroupTable::Platform:
        return words(one.platform, other.platform);
    case GroupTable::Leader:
        return words(one.leader, other.leader);
    case GroupTable::Members:
        return one.members <=> other.members;
    case GroupTable::OpenOrders:
        return one.openOrders <=> other.openOrders;
    case GroupTable::Sold:
        return one.sold.minor() <=> other.sold.minor();
    case GroupTable::Unpaid:
        return one.unpaid.minor() <=> other.unpaid.minor();
    case GroupTable::LastOrder:
        return one.lastOrder <=> other.lastOrder;
    default:
        return words(one.name, other.name);
    }
}

} // namespace

GroupTable::GroupTable(Shop &shop, QObject *parent)
    : RowTable(shop, { "groups", "group_members", "pickup_points", "resellers", "customers", "orders", "payments" },
        ColumnCount, parent)
{
    setInitialOrder(LastOrder, Qt::DescendingOrder);
}

void GroupTable::setSearch(const QString &typed)
{
    if (typed == m_search)
        return;
    m_search = typed;
    refresh();
}

const GroupSummary *GroupTable::summary(RowId group) const
{
    const auto found = m_summaries.find(group);
    return found == m_summaries.end() ? nullptr : &found->second;
}

IdTable::Query GroupTable::query(int sortColumn, Qt::SortOrder order, int) const
{
    return [context = &shop().context(), search = m_search, sortColumn, order](Connection &connection) {
        auto kept = std::make_shared<Groups>();
        Answer answer { {}, kept };
        auto groups = GroupStore(connection, *context).all();
        if (!groups)
            return answer;
        // Equal ones stay by name.
        std::ranges::stable_sort(*groups, [&](const GroupSummary &one, const GroupSummary &other) {
            const auto relation = compare(one, other, sortColumn);
            return order == Qt::AscendingOrder ? relation < 0 : relation > 0;
        });
        for (GroupSummary &group : *groups) {
            if (!fitsSearch(search, { group.name, group.leader, group.platform }))
                continue;
            answer.ids.push_back(static_cast<uint32_t>(group.id));
            kept->emplace(group.id, std::move(group));
        }
        return answer;
    };
}

void GroupTable::takeExtra(const std::shared_ptr<void> &extra)
{
    m_summaries = *std::static_pointer_cast<Groups>(extra);
}

void GroupTable::read(Connection &, std::span<const uint32_t> ids, std::vector<GroupSummary> &rows) const
{
    for (const uint32_t id : ids) {
        const GroupSummary *known = summary(id);
        rows.push_back(known ? *known : GroupSummary {});
    }
}

QVariant GroupTable::display(const GroupSummary &row, int column) const
{
    switch (column) {
    case Name:
        return row.name;
    case Platform:
        return row.platform;
    case Leader:
        return row.leader.isEmpty() ? QStringLiteral("—") : row.leader;
    case Members:
        return row.members;
    case OpenOrders:
        return row.openOrders;
    case Sold:
        return row.sold.toDisplay();
    case Unpaid:
        return row.unpaid.isZero() ? QStringLiteral("—") : row.unpaid.toDisplay();
    case LastOrder:
        return row.lastOrder == 0
            ? QStringLiteral("—")
            : QDateTime::fromMSecsSinceEpoch(row.lastOrder, shop().zone()).toString(QStringLiteral("yyyy-MM-dd HH:mm"));
    default:
        return {};
    }
}

QVariant GroupTable::raw(const GroupSummary &row, int column) const
{
    switch (column) {
    case Sold:
        return QVariant::fromValue<qint64>(row.sold.minor());
    case Unpaid:
        return QVariant::fromValue<qint64>(row.unpaid.minor());
    case LastOrder:
        return row.lastOrder == 0 ? QVariant() : QVariant::fromValue<qint64>(row.lastOrder);
    default:
        return {};
    }
}

QString GroupTable::head(int column) const
{
    switch (column) {
    //: Column head: the name of a chat group
    case Name:
        return tr("Group");
    //: Column head: where a group chats, such as WeChat
    case Platform:
        return tr("Platform");
    //: Column head: who leads a group
    case Leader:
        return tr("Leader");
    //: Column head: how many people are in a group
    case Members:
        return tr("Members");
    //: Column head: how many orders are not handed over yet
    case OpenOrders:
        return tr("Open");
    //: Column head: what a group has bought, as an amount
    case Sold:
        return tr("Sold");
    //: Column head: what is still due, as an amount
    case Unpaid:
        return tr("Unpaid");
    case LastOrder:
        return tr("Last Order");
    default:
        return {};
    }
}

} // namespace jishi

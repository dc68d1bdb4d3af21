#pragma once
// The groups list, with what each has ordered. A shop has few groups, so all of them are read and put in order at once.
#include "models/groups/group.h"
#include "models/shop/shop.h"
#include "models/tables/rowtable.h"

#include <map>

namespace jishi {

class GroupTable final : public RowTable<GroupSummary>
{
    Q_OBJECT

public:
    enum Column { Name, Platform, Leader, Members, OpenOrders, Sold, Unpaid, LastOrder, ColumnCount };
    explicit GroupTable(Shop &shop, QObject *parent = nullptr);

    // Words that name, leader, platform hold; also by sound. Empty: all groups.
    void setSearch(const QString &typed);
    // Null when it is not in the list.
    const GroupSummary *summary(RowId group) const;

private:
    QString head(int column) const override;
    bool isNumber(int column) const override { return column >= Members && column <= Unpaid; }
    Query query(int sortColumn, Qt::SortOrder order, int limit) const override;
    void takeExtra(const std::shared_ptr<void> &extra) override;
    void read(Connection &connection, std::span<const uint32_t> ids, std::vector<GroupSummary> &rows) const override;
    QVariant display(const GroupSummary &row, int column) const override;
    QVariant raw(const GroupSummary &row, int column) const override;
    QVariant tip(const GroupSummary &row, int column) const override
    {
        return column == Name ? QVariant(row.name) : column == Leader ? QVariant(row.leader) : QVariant();
    }

    QString m_search;
    std::map<RowId, GroupSummary> m_summaries;
};

} // namespace jishi

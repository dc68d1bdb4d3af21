#pragma once
// Who is in one group: her nickname there, which can be edited in place, and what she ordered in it.
#include "models/groups/group.h"
#include "models/shop/shop.h"
#include "models/tables/rowtable.h"

#include <map>
#include <optional>

namespace jishi {

class GroupMemberTable final : public RowTable<GroupMember>
{
    Q_OBJECT

public:
    enum Column { Nickname, Name, Phone, Orders, Total, Unpaid, ColumnCount };
    explicit GroupMemberTable(Shop &shop, QObject *parent = nullptr);

    // 0: of no group.
    void setGroup(RowId group);
    RowId group() const { return m_group; }
    // Null when she is not in the list.
    const GroupMember *member(RowId customer) const;
    Money unpaid() const; // of all of them

    Qt::ItemFlags flags(const QModelIndex &index) const override;
    // Tells what was typed; whoever listens stores it.
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;

Q_SIGNALS:
    void nicknameEdited(jishi::RowId customer, const QString &nickname);

private:
    struct Edit
    {
        RowId customer = 0;
        QString nickname;
    };
    QString head(int column) const override;
    bool isNumber(int column) const override { return column >= Orders; }
    Query query(int sortColumn, Qt::SortOrder order, int limit) const override;
    void takeExtra(const std::shared_ptr<void> &extra) override;
    void read(Connection &connection, std::span<const uint32_t> ids, std::vector<GroupMember> &rows) const override;
    QVariant display(const GroupMember &row, int column) const override;
    QVariant raw(const GroupMember &row, int column) const override;

    RowId m_group = 0;
    std::map<RowId, GroupMember> m_members;
    std::optional<Edit> m_edit; // shown until it is stored and read again
};

} // namespace jishi

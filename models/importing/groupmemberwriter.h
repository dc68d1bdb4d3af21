#pragma once
// Puts the people of a list into a group. Who is a customer already keeps the name that the shop has for her: known by
// phone, by her nickname in this group, by name. The others become customers.
#include "models/groups/groupstore.h"
#include "models/importing/customerwriter.h"

namespace jishi {

struct GroupMemberDraft
{
    CustomerDraft customer;
    QString nickname; // empty: the file does not say it
};

class GroupMemberWriter
{
public:
    GroupMemberWriter(Connection &connection, const ShopContext &context, RowId group, ImportReport &report)
        : m_connection(connection)
        , m_groups(connection, context)
        , m_customers(connection, context, report)
        , m_report(report)
        , m_group(group)
    { }
    Status store(const std::vector<GroupMemberDraft> &drafts, const ImportProgress &progress);

private:
    struct Member
    {
        QString nickname;
        bool hasPhone = false;
    };
    Status loadMembers();
    Status storeOne(const GroupMemberDraft &draft);
    // 0: nobody yet. Refused when it could be several.
    Result<RowId> find(const GroupMemberDraft &draft);
    RowId findByNickname(const GroupMemberDraft &draft) const;
    Status join(RowId customer, const GroupMemberDraft &draft);

    Connection &m_connection;
    GroupStore m_groups;
    CustomerWriter m_customers;
    ImportReport &m_report;
    const RowId m_group;
    QHash<RowId, Member> m_members;
};

} // namespace jishi

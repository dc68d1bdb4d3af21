#include "models/importing/groupmemberwriter.h"

#include "models/db/ownedrows.h"

namespace jishi {

Status GroupMemberWriter::store(const std::vector<GroupMemberDraft> &drafts, const ImportProgress &progress)
{
    if (auto loaded = loadMembers(); !loaded)
        return loaded;
    int64_t stored = 0;
    for (const GroupMemberDraft &draft : drafts) {
        if (auto goesOn = progress.storing(stored++, static_cast<int64_t>(drafts.size())); !goesOn)
            return goesOn;
        const auto done = storeOne(draft);
        if (!done && done.error().kind != ErrorKind::Refused)
            return done;
        if (!done)
            m_report.refuse(draft.customer.line, done.error().detail);
    }
    return done();
}

Status GroupMemberWriter::loadMembers()
{
    // An archived group takes nobody in.
    if (const auto group = m_groups.group(m_group); !group)
        return group.error();
    const auto members = m_groups.members(m_group);
    if (!members)
        return members.error();
    for (const GroupMember &member : *members)
        m_members.insert(member.customerId, { member.nickname, !member.phone.isEmpty() });
    return done();
}

Status GroupMemberWriter::storeOne(const GroupMemberDraft &draft)
{
    const auto known = find(draft);
    if (!known)
        return known.error();
    CustomerDraft person = draft.customer;
    if (*known > 0) {
        person.uuid = uuidOf(m_connection, "customers", *known);
        person.name.reset();
    } else if (!person.name && !draft.nickname.isEmpty()) {
        person.name = draft.nickname;
    }
    const auto customer = m_customers.put(person);
    if (!customer)
        return customer.error();
    return join(*customer, draft);
}

// A phone is hers wherever she is; a nickname is one person's in one group, unless both have a phone.
Result<RowId> GroupMemberWriter::find(const GroupMemberDraft &draft)
{
    CustomerDraft person = draft.customer;
    if (person.phone) {
        const auto byPhone = m_customers.findByPhone(person);
        if (!byPhone || *byPhone > 0)
            return byPhone;
    }
    if (const RowId byNickname = findByNickname(draft); byNickname > 0)
        return byNickname;
    if (!person.name)
        person.name = draft.nickname;
    return m_customers.findByName(person);
}

RowId GroupMemberWriter::findByNickname(const GroupMemberDraft &draft) const
{
    if (draft.nickname.isEmpty())
        return 0;
    RowId found = 0;
    for (auto member = m_members.cbegin(); member != m_members.cend(); ++member) {
        if (member->nickname != draft.nickname || (member->hasPhone && draft.customer.phone))
            continue;
        if (found > 0)
            return 0;
        found = member.key();
    }
    return found;
}

Status GroupMemberWriter::join(RowId customer, const GroupMemberDraft &draft)
{
    const auto before = m_members.constFind(customer);
    const bool isNew = before == m_members.cend();
    const bool same = !isNew && (draft.nickname.isEmpty() || before->nickname == draft.nickname);
    const bool hasPhone = draft.customer.phone || (!isNew && before->hasPhone);
    const QString nickname = draft.nickname.isEmpty() && !isNew ? before->nickname : draft.nickname;
    ++(isNew ? m_report.members.added : same ? m_report.members.unchanged : m_report.members.changed);
    m_members.insert(customer, { nickname, hasPhone });
    return same ? done() : m_groups.putMember(m_group, customer, nickname);
}

} // namespace jishi

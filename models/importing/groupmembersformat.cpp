#include "models/importing/groupmembersformat.h"

#include "models/base/refusal.h"

namespace jishi {

using namespace Qt::StringLiterals;

namespace {

enum Field : int {
    Nickname,
    Name,
    Phone,
    FieldCount,
};

FormatColumns columnsWith(Field required, const QString &title)
{
    return { u"group-members"_s, title, FieldCount,
        {
            { Nickname, required == Nickname,
                u"Nickname|Group Nickname|Nickname in the Group|Nick|Alias|Display Name|Member|WeChat Name"
                u"|昵称|群昵称|本群昵称|我在本群的昵称|群内昵称|群里昵称|群名片|微信昵称|微信名|成员|群成员|暱稱|"
                u"群暱稱" },
            { Name, required == Name,
                u"Name|Full Name|Real Name|Customer|Customer Name|Contact"
                u"|姓名|名字|真实姓名|客户|客户姓名|客户名称|顾客|称呼|联系人|收货人|收件人|客戶|稱呼" },
            { Phone, required == Phone,
                u"Phone|Phone Number|Phone No|Mobile|Mobile Phone|Mobile Number|Cell|Cellphone|Telephone|Tel"
                u"|手机|手机号|手机号码|电话|电话号码|联系电话|联系方式|收货电话|手機|手機號|手機號碼|電話|電話號碼" },
        } };
}

} // namespace

const std::vector<const FormatColumns *> &GroupMembersFormat::layouts()
{
    static const FormatColumns byNickname = columnsWith(Nickname, u"members of a group with a nickname"_s);
    static const FormatColumns byName = columnsWith(Name, u"a name"_s);
    static const FormatColumns byPhone = columnsWith(Phone, u"a phone"_s);
    static const std::vector<const FormatColumns *> all { &byNickname, &byName, &byPhone };
    return all;
}

void GroupMembersFormat::readRow()
{
    bool readable = true;
    GroupMemberDraft draft;
    draft.customer.line = line();
    draft.nickname = text(Nickname);
    if (const QString name = text(Name); !name.isEmpty())
        draft.customer.name = name;
    if (const auto phone = code(Phone, &readable); phone && !normalisedPhone(*phone).isEmpty())
        draft.customer.phone = normalisedPhone(*phone);
    if (!readable)
        return;
    if (draft.nickname.isEmpty() && !draft.customer.name && !draft.customer.phone)
        return refuse(Refusal::tr("Neither nickname, name nor phone is given."));
    m_drafts.push_back(std::move(draft));
}

Status GroupMembersFormat::store(Connection &connection, ImportReport &report, const ImportProgress &progress)
{
    return GroupMemberWriter(connection, m_context, m_group, report).store(m_drafts, progress);
}

} // namespace jishi

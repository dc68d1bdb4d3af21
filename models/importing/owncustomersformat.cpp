#include "models/importing/owncustomersformat.h"

#include "models/exporting/contactcell.h"

namespace jishi {

using namespace Qt::StringLiterals;

namespace {

enum Field : int {
    Id,
    Code,
    Name,
    Phone,
    MorePhones,
    WeChat,
    MoreWeChat,
    Address,
    MoreAddresses,
    Country,
    Remark,
    Tags,
    Birthday,
    Note,
    FieldCount,
};

} // namespace

const FormatColumns &OwnCustomersFormat::columns()
{
    static const FormatColumns columns { u"jishi-customers"_s, u"Jishi customers"_s, FieldCount,
        {
            { Id, true, u"Customer ID" },
            { Name, true, u"Name" },
            { Phone, true, u"Phone" },
            { Code, false, u"Code" },
            { MorePhones, false, u"More Phones" },
            { WeChat, false, u"WeChat" },
            { MoreWeChat, false, u"More WeChat" },
            { Address, false, u"Address" },
            { MoreAddresses, false, u"More Addresses" },
            { Country, false, u"Country" },
            { Remark, false, u"Remark" },
            { Tags, false, u"Tags" },
            { Birthday, false, u"Birthday" },
            { Note, false, u"Note" },
        } };
    return columns;
}

void OwnCustomersFormat::readRow()
{
    CustomerDraft draft;
    bool readable = true;
    draft.line = line();
    draft.uuid = Uuid::fromText(text(Id));
    draft.name = kept(Name);
    if (auto phone = code(Phone, &readable))
        draft.phone = phone;
    draft.code = kept(Code);
    draft.wechat = kept(WeChat);
    draft.address = kept(Address);
    draft.country = kept(Country);
    draft.remark = kept(Remark);
    draft.tags = kept(Tags);
    draft.birthday = kept(Birthday);
    draft.note = kept(Note);
    readContacts(MorePhones, CustomerContact::Kind::Phone, draft);
    readContacts(MoreWeChat, CustomerContact::Kind::WeChat, draft);
    readContacts(MoreAddresses, CustomerContact::Kind::Address, draft);
    if (readable)
        take(std::move(draft));
}

std::optional<QString> OwnCustomersFormat::kept(int field) const
{
    return has(field) ? std::optional(typed(field)) : std::nullopt;
}

void OwnCustomersFormat::readContacts(int field, CustomerContact::Kind kind, CustomerDraft &draft) const
{
    if (has(field))
        for (const LabelledContact &each : contactsOfCell(typed(field)))
            draft.contacts.push_back({ 0, kind, each.value, each.label });
}

} // namespace jishi

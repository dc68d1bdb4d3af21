#include "models/importing/mappedcustomers.h"

#include "models/importing/celltext.h"

#include <QRegularExpression>

namespace jishi {

using namespace Qt::StringLiterals;

void MappedCustomers::readRow()
{
    CustomerDraft draft;
    draft.line = line();
    bool readable = true;
    readPhones(draft, &readable);
    if (const auto code = this->code(at(MappedField::CustomerCode), &readable); code && !code->isEmpty())
        draft.code = code;
    draft.name = said(MappedField::CustomerName);
    draft.wechat = said(MappedField::WeChat);
    draft.address = address();
    draft.country = said(MappedField::Country);
    draft.note = said(MappedField::Note);
    draft.remark = said(MappedField::Remark);
    draft.tags = said(MappedField::Tags);
    draft.birthday = birthday();
    if (readable)
        take(std::move(draft));
}

void MappedCustomers::readPhones(CustomerDraft &draft, bool *readable)
{
    for (const std::string_view cell : cells(at(MappedField::Phone))) {
        const QString phone = normalisedPhone(codeOf(cell, readable));
        if (phone.isEmpty())
            continue;
        if (!draft.phone)
            draft.phone = phone;
        else
            draft.contacts.push_back({ 0, CustomerContact::Kind::Phone, phone, {} });
    }
}

std::optional<QString> MappedCustomers::address() const
{
    QStringList parts;
    for (const std::string_view cell : cells(at(MappedField::Address)))
        if (const QString part = toQString(trimmed(cell)); !part.isEmpty())
            parts.append(part);
    return parts.isEmpty() ? std::nullopt : std::optional(parts.join(u' '));
}

std::optional<QString> MappedCustomers::said(MappedField field) const
{
    const QString words = text(at(field));
    return words.isEmpty() ? std::nullopt : std::optional(words);
}

// "1990/5/1", "1990年5月1日" and "5月1日" are days too.
std::optional<QString> MappedCustomers::birthday() const
{
    auto day = said(MappedField::Birthday);
    if (!day)
        return day;
    static const QRegularExpression time(u"[ T]\\d{1,2}:.*$"_s);
    static const QRegularExpression separator(u"[/.年月]"_s);
    day->remove(time).replace(separator, u"-"_s).remove(u'日');
    return day;
}

} // namespace jishi

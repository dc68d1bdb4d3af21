#include "ui/customers/customeredit.h"

#include "models/history/changereversal.h"

#include <algorithm>

namespace jishi {

namespace {

constexpr QString Customer::*kFields[] = { &Customer::name, &Customer::phone, &Customer::wechat, &Customer::address,
    &Customer::country, &Customer::note, &Customer::remark, &Customer::tags, &Customer::birthday, &Customer::reseller };

void applyContacts(const Customer &base, const Customer &edited, std::vector<CustomerContact> &current)
{
    const auto sameIn = [](auto &list, RowId id) { return std::ranges::find(list, id, &CustomerContact::id); };
    std::erase_if(current, [&](const CustomerContact &contact) {
        return sameIn(base.contacts, contact.id) != base.contacts.end()
            && sameIn(edited.contacts, contact.id) == edited.contacts.end();
    });
    for (const CustomerContact &contact : edited.contacts) {
        const auto stored = sameIn(current, contact.id);
        const auto before = sameIn(base.contacts, contact.id);
        if (contact.id == 0)
            current.push_back(contact);
        else if (stored != current.end() && before != base.contacts.end() && *before != contact)
            *stored = contact;
    }
}

void applyGroups(const Customer &base, const Customer &edited, std::vector<GroupMembership> &current)
{
    const auto named = [](auto &list, const QString &group) {
        return std::ranges::find(list, group, &GroupMembership::group);
    };
    std::erase_if(current, [&](const GroupMembership &membership) {
        return named(base.groups, membership.group) != base.groups.end()
            && named(edited.groups, membership.group) == edited.groups.end();
    });
    for (const GroupMembership &membership : edited.groups) {
        if (std::ranges::find(base.groups, membership) != base.groups.end())
            continue;
        const auto stored = named(current, membership.group);
        if (stored == current.end())
            current.push_back(membership);
        else
            stored->nickname = membership.nickname;
    }
}

} // namespace

bool isEdited(const Customer &base, const Customer &edited)
{
    return base.contacts != edited.contacts || base.groups != edited.groups
        || std::ranges::any_of(kFields, [&](const auto field) { return base.*field != edited.*field; });
}

Result<StoredCustomer> storeEdited(
    Connection &connection, const ShopContext &context, const Customer &base, const Customer &edited)
{
    CustomerStore customers(connection, context);
    Customer customer = edited;
    if (base.id != 0) {
        auto current = customers.customer(base.id);
        if (!current)
            return current.error();
        customer = std::move(*current);
        for (const auto field : kFields)
            if (base.*field != edited.*field)
                customer.*field = edited.*field;
        applyContacts(base, edited, customer.contacts);
        applyGroups(base, edited, customer.groups);
    }
    const auto saved = customers.save(customer);
    if (!saved)
        return saved.error();
    const auto change = currentChange(connection);
    if (!change)
        return change.error();
    return StoredCustomer { *saved, *change };
}

} // namespace jishi

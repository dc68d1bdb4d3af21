#include "models/customers/customerstore.h"

#include "models/base/refusal.h"
#include "models/db/narrowupdate.h"
#include "models/groups/groupstore.h"
#include "models/resellers/resellerstore.h"

#include <algorithm>

namespace jishi {

namespace {

QString present(const QString &text)
{
    return text.isNull() ? QLatin1String("") : text.trimmed();
}

} // namespace

Result<Customer> CustomerStore::customer(RowId id) const
{
    Statement row = m_connection.prepare("SELECT id, uuid, code, name, phone, wechat, address, country, note, remark,\n"
                                         "    tags, birthday, erased_at IS NOT NULL,\n"
                                         "    (SELECT name FROM resellers WHERE id = reseller_id), bound_at, bound_by\n"
                                         "FROM customers WHERE id = ?1");
    if (!row.bind(1, id).next())
        return Error { ErrorKind::NotFound, QStringLiteral("Customer %1").arg(id) };
    auto contacts = this->contacts(id);
    if (!contacts)
        return contacts.error();
    auto groups = GroupStore(m_connection, m_context).of(id);
    if (!groups)
        return groups.error();
    return Customer { row.integer(0), row.uuid(1), row.text(2), row.text(3), row.text(4), row.text(5), row.text(6),
        row.text(7), row.text(8), row.text(9), row.text(10), row.text(11), std::move(*contacts), std::move(*groups),
        row.text(13), row.integer(14), row.text(15), row.integer(12) != 0 };
}

Result<std::vector<CustomerContact>> CustomerStore::contacts(RowId id) const
{
    Statement rows = m_connection.prepare("SELECT id, kind, value, label FROM customer_contacts\n"
                                          "WHERE customer_id = ?1 AND deleted_at IS NULL\n"
                                          "ORDER BY position, id");
    std::vector<CustomerContact> contacts;
    rows.bind(1, id);
    while (rows.next())
        contacts.push_back({ rows.integer(0), contactKindFrom(rows.utf8(1)), rows.text(2), rows.text(3) });
    if (auto read = rows.status(); !read)
        return read.error();
    return contacts;
}

Status CustomerStore::requireLive(RowId customer) const
{
    Statement row = m_connection.prepare("SELECT 1 FROM customers WHERE id = ?1 AND deleted_at IS NULL");
    if (row.bind(1, customer).next())
        return done();
    if (auto read = row.status(); !read)
        return read;
    return refused(Refusal::tr("This customer is not in the list any more."));
}

Result<RowId> CustomerStore::save(const Customer &customer)
{
    if (customer.name.trimmed().isEmpty())
        return refused(Refusal::tr("A customer needs a name."));
    const auto birthday = normalisedBirthday(customer.birthday);
    if (!birthday)
        return refused(
            Refusal::tr("A birthday is month and day, such as 05-01, with the year in front where it is known."));
    Customer tidy = customer;
    tidy.birthday = *birthday;
    tidy.tags = joinedTags(customer.tags);
    ResellerStore resellers(m_connection, m_context);
    // Whom a reseller writes in is hers; to whom those she knows are bound is the shop's affair.
    const bool isOnHers = m_context.profile.role == ShopRole::Reseller;
    const auto reseller = isOnHers ? resellers.own() : resellers.findOrAdd(tidy.reseller);
    if (!reseller)
        return reseller.error();
    auto id = tidy.id == 0 ? insert(tidy, *reseller) : Result<RowId>(tidy.id);
    if (!id)
        return id;
    if (tidy.id != 0)
        if (auto updated = update(tidy); !updated)
            return updated.error();
    if (auto stored = saveContacts(*id, tidy.contacts); !stored)
        return stored.error();
    if (auto joined = GroupStore(m_connection, m_context).setGroups(*id, tidy.groups); !joined)
        return joined.error();
    if (!isOnHers && tidy.id != 0)
        if (auto bound = bindToReseller(*id, *reseller); !bound)
            return bound.error();
    return id;
}

Status CustomerStore::bindToReseller(RowId id, RowId reseller)
{
    return m_connection
        .prepare("UPDATE customers SET reseller_id = ?2, bound_at = iif(?2 IS NULL, NULL, ?3), bound_by = ''\n"
                 "WHERE id = ?1 AND reseller_id IS NOT ?2")
        .bind(1, id)
        .bindReference(2, reseller)
        .bind(3, m_context.clock->now())
        .run();
}

Result<std::vector<RowId>> CustomerStore::find(const QString &who) const
{
    const auto uuid = Uuid::fromText(who.trimmed());
    const QString digits = normalisedPhone(who);
    Statement rows = m_connection.prepare(uuid
            ? "SELECT id FROM customers WHERE uuid = ?1 AND deleted_at IS NULL"
            : "SELECT id FROM customers WHERE name = ?1 AND deleted_at IS NULL\n"
              "UNION\n"
              "SELECT id FROM customers WHERE phone = ?2 AND phone <> '' AND deleted_at IS NULL\n"
              "UNION\n"
              "SELECT c.id FROM customer_contacts k JOIN customers c ON c.id = k.customer_id\n"
              "WHERE k.value = ?2 AND k.kind = 'phone' AND k.deleted_at IS NULL AND c.deleted_at IS NULL\n"
              "ORDER BY 1");
    if (uuid)
        rows.bind(1, *uuid);
    else
        rows.bind(1, who.trimmed()).bind(2, digits);
    std::vector<RowId> found;
    while (rows.next())
        found.push_back(rows.integer(0));
    if (auto read = rows.status(); !read)
        return read.error();
    return found;
}

Result<RowId> CustomerStore::insert(const Customer &customer, RowId reseller)
{
    const Instant now = m_context.clock->now();
    auto inserted =
        m_connection
            .prepare("INSERT INTO customers (uuid, code, name, phone, wechat, address, country, note, remark, tags,\n"
                     "    birthday, created_at, reseller_id, bound_at)\n"
                     "VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, iif(?13 IS NULL, NULL, ?12))")
            .bind(1, Uuid::v7(now))
            .bindCode(2, customer.code)
            .bind(3, customer.name.trimmed())
            .bind(4, normalisedPhone(customer.phone))
            .bind(5, present(customer.wechat))
            .bind(6, present(customer.address))
            .bind(7, present(customer.country))
            .bind(8, present(customer.note))
            .bind(9, present(customer.remark))
            .bind(10, customer.tags)
            .bind(11, customer.birthday)
            .bind(12, now)
            .bindReference(13, reseller)
            .run();
    if (!inserted)
        return inserted.error();
    return m_connection.lastInsertId();
}

Status CustomerStore::update(const Customer &customer)
{
    const auto before = this->customer(customer.id);
    if (!before)
        return before.error();
    return NarrowUpdate(m_connection, "customers")
        .setCode("code", before->code, customer.code)
        .set("name", before->name, customer.name.trimmed())
        .set("phone", before->phone, normalisedPhone(customer.phone))
        .set("wechat", before->wechat, present(customer.wechat))
        .set("address", before->address, present(customer.address))
        .set("country", before->country, present(customer.country))
        .set("note", before->note, present(customer.note))
        .set("remark", before->remark, present(customer.remark))
        .set("tags", before->tags, customer.tags)
        .set("birthday", before->birthday, customer.birthday)
        .run(customer.id);
}

Status CustomerStore::saveContacts(RowId id, const std::vector<CustomerContact> &wanted)
{
    const auto before = contacts(id);
    if (!before)
        return before.error();
    for (const CustomerContact &old : *before)
        if (std::ranges::find(wanted, old.id, &CustomerContact::id) == wanted.end())
            if (auto dropped = dropContact(old.id); !dropped)
                return dropped;
    int position = 0;
    for (const CustomerContact &contact : wanted) {
        const QString value =
            contact.kind == CustomerContact::Kind::Phone ? normalisedPhone(contact.value) : present(contact.value);
        const auto old = std::ranges::find(*before, contact.id, &CustomerContact::id);
        const bool known = contact.id != 0 && old != before->end();
        if (value.isEmpty() && !known)
            continue;
        if (known && (value.isEmpty() || old->kind != contact.kind)) {
            if (auto dropped = dropContact(contact.id); !dropped)
                return dropped;
            if (value.isEmpty())
                continue;
        }
        const CustomerContact tidy { contact.id, contact.kind, value, present(contact.label) };
        const bool kept = known && old->kind == contact.kind;
        const auto index = static_cast<int>(old - before->begin());
        auto stored = kept ? NarrowUpdate(m_connection, "customer_contacts")
                                 .set("value", old->value, tidy.value)
                                 .set("label", old->label, tidy.label)
                                 .set<int64_t>("position", index == position ? position : -1, position)
                                 .run(contact.id)
                           : addContact(id, tidy, position);
        if (!stored)
            return stored;
        ++position;
    }
    return done();
}

Status CustomerStore::addContact(RowId id, const CustomerContact &contact, int position)
{
    const Instant now = m_context.clock->now();
    return m_connection
        .prepare("INSERT INTO customer_contacts (uuid, customer_id, kind, value, label, position, created_at)\n"
                 "VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)")
        .bind(1, Uuid::v7(now))
        .bind(2, id)
        .bind(3, toText(contact.kind))
        .bind(4, contact.value)
        .bind(5, contact.label)
        .bind(6, position)
        .bind(7, now)
        .run();
}

Status CustomerStore::dropContact(RowId contact)
{
    return m_connection.prepare("UPDATE customer_contacts SET deleted_at = ?2 WHERE id = ?1")
        .bind(1, contact)
        .bind(2, m_context.clock->now())
        .run();
}

Result<RowId> CustomerStore::findOrAdd(const QString &name, const QString &phone)
{
    const QString digits = normalisedPhone(phone);
    Statement known = m_connection.prepare(digits.isEmpty()
            ? "SELECT id FROM customers WHERE name = ?1 AND phone = '' AND deleted_at IS NULL ORDER BY id LIMIT 1"
            : "SELECT id FROM (SELECT id FROM customers WHERE phone = ?1 AND deleted_at IS NULL\n"
              "    UNION\n"
              "    SELECT c.id FROM customer_contacts k JOIN customers c ON c.id = k.customer_id\n"
              "    WHERE k.value = ?1 AND k.kind = 'phone' AND k.deleted_at IS NULL AND c.deleted_at IS NULL)\n"
              "ORDER BY id LIMIT 1");
    if (known.bind(1, digits.isEmpty() ? name.trimmed() : digits).next())
        return known.integer(0);
    if (auto read = known.status(); !read)
        return read.error();
    Customer customer;
    customer.name = name.trimmed().isEmpty() ? digits : name;
    customer.phone = digits;
    return save(customer);
}

} // namespace jishi

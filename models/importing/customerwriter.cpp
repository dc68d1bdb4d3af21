#include "models/importing/customerwriter.h"

#include "models/base/refusal.h"

#include <algorithm>

namespace jishi {

using namespace Qt::StringLiterals;

CustomerWriter::CustomerWriter(Connection &connection, const ShopContext &context, ImportReport &report)
    : m_connection(connection)
    , m_customers(connection, context)
    , m_report(report)
{ }

Status CustomerWriter::store(const std::vector<CustomerDraft> &drafts, const ImportProgress &progress)
{
    int64_t seen = 0;
    for (const CustomerDraft &draft : drafts) {
        if (auto goesOn = progress.storing(seen++, static_cast<int64_t>(drafts.size())); !goesOn)
            return goesOn;
        const auto stored = put(draft);
        if (!stored && stored.error().kind != ErrorKind::Refused)
            return stored.error();
        if (!stored)
            m_report.refuse(draft.line, stored.error().detail);
    }
    return done();
}

Result<RowId> CustomerWriter::put(const CustomerDraft &draft)
{
    const auto known = find(draft);
    if (!known)
        return known;
    Customer before;
    if (*known > 0) {
        auto stored = m_customers.customer(*known);
        if (!stored)
            return stored.error();
        before = std::move(*stored);
    }
    const Customer after = merged(draft, before);
    const bool same = *known > 0 && isSame(before, after);
    ++(*known == 0 ? m_report.customers.added : same ? m_report.customers.unchanged : m_report.customers.changed);
    if (same)
        return known;
    const auto saved = m_customers.save(after);
    if (!saved) {
        --(*known == 0 ? m_report.customers.added : m_report.customers.changed);
        return saved;
    }
    if (m_namesLoaded && *known == 0)
        m_names[after.name].append({ *saved, after.address });
    return saved;
}

Result<RowId> CustomerWriter::find(const CustomerDraft &draft)
{
    if (draft.uuid) {
        Statement own = m_connection.prepare("SELECT id FROM customers WHERE uuid = ?1 AND deleted_at IS NULL");
        if (own.bind(1, *draft.uuid).next())
            return own.integer(0);
        if (!own.status())
            return own.status().error();
    }
    if (draft.code && !draft.code->isEmpty()) {
        Statement byCode = m_connection.prepare("SELECT id FROM customers\n"
                                                "WHERE code = ?1 AND deleted_at IS NULL ORDER BY id LIMIT 1");
        if (byCode.bind(1, *draft.code).next())
            return byCode.integer(0);
        if (!byCode.status())
            return byCode.status().error();
    }
    if (const auto byPhone = findByPhone(draft); !byPhone || *byPhone > 0)
        return byPhone;
    return findByName(draft);
}

Result<RowId> CustomerWriter::findByPhone(const CustomerDraft &draft)
{
    const QString phone = normalisedPhone(draft.phone.value_or(QString()));
    if (phone.isEmpty())
        return RowId { 0 };
    Statement rows = m_connection.prepare(
        "SELECT id, name, code FROM customers WHERE phone = ?1 AND deleted_at IS NULL\n"
        "UNION\n"
        "SELECT c.id, c.name, c.code FROM customer_contacts k JOIN customers c ON c.id = k.customer_id\n"
        "WHERE k.value = ?1 AND k.kind = 'phone' AND k.deleted_at IS NULL AND c.deleted_at IS NULL\n"
        "ORDER BY 1");
    rows.bind(1, phone);
    std::vector<std::pair<RowId, QString>> found;
    while (rows.next()) {
        // Two codes are two people, whatever phone they share.
        const bool another = draft.code && !draft.code->isEmpty() && !rows.text(2).isEmpty();
        if (!another)
            found.emplace_back(rows.integer(0), rows.text(1));
    }
    if (auto read = rows.status(); !read)
        return read.error();
    if (found.size() <= 1)
        return found.empty() ? RowId { 0 } : found.front().first;
    const auto named = std::ranges::find(found, draft.name.value_or(QString()), &std::pair<RowId, QString>::second);
    if (named != found.end())
        return named->first;
    return refused(
        Refusal::tr("Several customers have the phone %1; merge them first, or give the customer's code.").arg(phone));
}

Status CustomerWriter::loadNames()
{
    if (m_namesLoaded)
        return done();
    m_namesLoaded = true;
    Statement all =
        m_connection.prepare("SELECT id, name, address FROM customers WHERE deleted_at IS NULL ORDER BY id");
    while (all.next())
        m_names[all.text(1)].append({ all.integer(0), all.text(2) });
    return all.status();
}

// One name may be many people: with a phone or an address only the same address tells that it is her.
Result<RowId> CustomerWriter::findByName(const CustomerDraft &draft)
{
    if (auto loaded = loadNames(); !loaded)
        return loaded.error();
    const QString name = draft.name.value_or(QString()).trimmed();
    const QString address = draft.address.value_or(QString()).trimmed();
    const bool onlyName =
        address.isEmpty() && draft.phone.value_or(QString()).isEmpty() && draft.code.value_or(QString()).isEmpty();
    QList<Namesake> found;
    for (const Namesake &each : m_names.value(name))
        if (onlyName || (!address.isEmpty() && each.address == address))
            found.append(each);
    if (found.size() <= 1)
        return found.isEmpty() ? RowId { 0 } : found.front().id;
    return refused(
        Refusal::tr("Several customers are called %1; give the phone or the customer's code.").arg(name.left(60)));
}

Customer CustomerWriter::merged(const CustomerDraft &draft, Customer customer)
{
    const auto set = [](QString &field, const std::optional<QString> &value) {
        if (value)
            field = value->trimmed();
    };
    const QString phone = normalisedPhone(draft.phone.value_or(QString()));
    const bool isContact = !phone.isEmpty() && !customer.phone.isEmpty() && phone != customer.phone
        && std::ranges::find(customer.contacts, phone, &CustomerContact::value) != customer.contacts.end();
    if (draft.phone && !isContact)
        customer.phone = phone;
    set(customer.code, draft.code);
    set(customer.name, draft.name);
    set(customer.wechat, draft.wechat);
    set(customer.address, draft.address);
    set(customer.country, draft.country);
    set(customer.note, draft.note);
    set(customer.remark, draft.remark);
    if (draft.tags)
        customer.tags = joinedTags(*draft.tags);
    if (draft.birthday)
        customer.birthday = normalisedBirthday(*draft.birthday).value_or(customer.birthday);
    if (customer.name.isEmpty())
        customer.name = customer.phone;
    addContacts(draft, customer);
    return customer;
}

// Ways to reach her that the shop has and the file does not are kept.
void CustomerWriter::addContacts(const CustomerDraft &draft, Customer &customer)
{
    for (const CustomerContact &contact : draft.contacts) {
        const auto known = std::ranges::find_if(customer.contacts,
            [&](const CustomerContact &each) { return each.kind == contact.kind && each.value == contact.value; });
        if (known == customer.contacts.end())
            customer.contacts.push_back(contact);
        else if (!contact.label.isEmpty())
            known->label = contact.label;
    }
}

bool CustomerWriter::isSame(const Customer &one, const Customer &other)
{
    const auto words = [](const Customer &each) {
        return QStringList { each.code, each.name, each.phone, each.wechat, each.address, each.country, each.note,
            each.remark, each.tags, each.birthday };
    };
    const auto sameContact = [](const CustomerContact &a, const CustomerContact &b) {
        return a.id == b.id && a.kind == b.kind && a.value == b.value && a.label == b.label;
    };
    return words(one) == words(other) && std::ranges::equal(one.contacts, other.contacts, sameContact);
}

} // namespace jishi

#include "models/customers/customermerger.h"

#include "models/base/refusal.h"

#include <algorithm>

namespace jishi {

namespace {

using Kind = CustomerContact::Kind;

// Keeps what is there, takes what is missing, and gives back what neither place has room for.
QString unite(QString &kept, const QString &other)
{
    if (kept.isEmpty())
        kept = other;
    return kept == other ? QString() : other;
}

void addContact(Customer &customer, Kind kind, const QString &value, const QString &label = {})
{
    const QString &first = kind == Kind::Phone ? customer.phone
        : kind == Kind::Address                ? customer.address
                                               : customer.wechat;
    const bool known = value == first || std::ranges::any_of(customer.contacts, [&](const CustomerContact &contact) {
        return contact.kind == kind && contact.value == value;
    });
    if (!value.isEmpty() && !known)
        customer.contacts.push_back({ 0, kind, value, label });
}

Customer united(Customer kept, const Customer &other)
{
    addContact(kept, Kind::Phone, unite(kept.phone, other.phone));
    addContact(kept, Kind::Address, unite(kept.address, other.address));
    addContact(kept, Kind::WeChat, unite(kept.wechat, other.wechat));
    for (const CustomerContact &contact : other.contacts)
        addContact(kept, contact.kind, contact.value, contact.label);
    kept.tags = joinedTags(kept.tags + u',' + other.tags);
    (void)unite(kept.country, other.country); // it stays on her orders
    (void)unite(kept.code, other.code); // it stays on the row that was merged
    QStringList notes { kept.note };
    notes << unite(kept.name, other.name) << unite(kept.remark, other.remark) << unite(kept.birthday, other.birthday);
    if (other.note != kept.note)
        notes << other.note;
    notes.removeAll(QString());
    kept.note = notes.join(u'\n');
    return kept;
}

} // namespace

Status CustomerMerger::run(std::string_view sql, RowId customer)
{
    return m_connection.prepare(sql).bind(1, customer).run();
}

Status CustomerMerger::requireLive(RowId customer)
{
    Statement row = m_connection.prepare("SELECT 1 FROM customers WHERE id = ?1 AND deleted_at IS NULL");
    if (row.bind(1, customer).next())
        return done();
    if (auto read = row.status(); !read)
        return read;
    return Error { ErrorKind::Refused, Refusal::tr("This customer is not in the list any more.") };
}

Status CustomerMerger::merge(RowId keep, RowId other)
{
    if (keep == other)
        return Error { ErrorKind::Refused, Refusal::tr("A customer cannot be merged with herself.") };
    for (const RowId id : { keep, other })
        if (auto live = requireLive(id); !live)
            return live;
    CustomerStore store(m_connection, m_context);
    const auto kept = store.customer(keep);
    const auto merged = store.customer(other);
    if (!kept || !merged)
        return (kept ? merged : kept).error();
    if (auto saved = store.save(united(*kept, *merged)); !saved)
        return saved.error();
    constexpr std::string_view moves[] = {
        "UPDATE orders SET customer_id = ?1 WHERE customer_id = ?2",
        // Those merged into `other` before point to where everything is now.
        "UPDATE customers SET merged_into = ?1 WHERE merged_into = ?2",
        "UPDATE customers SET merged_into = ?1, deleted_at = ?3 WHERE id = ?2",
    };
    for (const std::string_view sql : moves) {
        Statement move = m_connection.prepare(sql);
        move.bind(1, keep).bind(2, other);
        if (sql.find("?3") != std::string_view::npos)
            move.bind(3, m_context.clock->now());
        if (auto moved = move.run(); !moved)
            return moved;
    }
    return done();
}

Status CustomerMerger::markDistinct(RowId one, RowId other)
{
    const CustomerStore store(m_connection, m_context);
    auto first = store.customer(std::min(one, other));
    auto second = store.customer(std::max(one, other));
    if (!first || !second)
        return (first ? second : first).error();
    // Row ids differ between devices; the pair's id must not.
    const auto &[low, high] = std::minmax(first->uuid, second->uuid);
    const QString purpose = QStringLiteral("distinct/") + high.toText();
    return m_connection
        .prepare("INSERT INTO customer_distinct (uuid, first_id, second_id, created_at)\n"
                 "VALUES (?1, ?2, ?3, ?4)\n"
                 "ON CONFLICT DO NOTHING")
        .bind(1, Uuid::derived(low, purpose.toStdString()))
        .bind(2, first->id)
        .bind(3, second->id)
        .bind(4, m_context.clock->now())
        .run();
}

Status CustomerMerger::erase(RowId customer)
{
    if (auto live = requireLive(customer); !live)
        return live;
    std::vector<RowId> rows { customer };
    {
        Statement merged = m_connection.prepare("SELECT id FROM customers WHERE merged_into = ?1");
        merged.bind(1, customer);
        while (merged.next())
            rows.push_back(merged.integer(0));
        if (auto read = merged.status(); !read)
            return read;
    }
    // A note is free text: where to bring it, whom to call.
    if (auto blanked = run("UPDATE orders SET note = '' WHERE note <> '' AND customer_id = ?1", customer); !blanked)
        return blanked;
    for (const RowId row : rows)
        if (auto blanked = blank(row); !blanked)
            return blanked;
    return done();
}

Status CustomerMerger::blank(RowId customer)
{
    if (auto blanked = m_connection
                           .prepare("UPDATE customers\n"
                                    "SET code = NULL, name = '', phone = '', wechat = '', address = '', country = '',\n"
                                    "    note = '', remark = '', tags = '', birthday = '', deleted_at = ?2,\n"
                                    "    erased_at = ?2\n"
                                    "WHERE id = ?1")
                           .bind(1, customer)
                           .bind(2, m_context.clock->now())
                           .run();
        !blanked)
        return blanked;
    if (auto blanked = m_connection
                           .prepare("UPDATE customer_contacts SET value = '', label = '', deleted_at = ?2\n"
                                    "WHERE customer_id = ?1")
                           .bind(1, customer)
                           .bind(2, m_context.clock->now())
                           .run();
        !blanked)
        return blanked;
    // The outbox keeps what a field was and became, this very erasing included. Only the names of the fields may stay,
    // with the values that the row has now: that is all another device needs to be told.
    constexpr std::string_view forget[] = {
        "UPDATE outbox SET fields = (\n"
        "    SELECT json_group_object(key, CASE\n"
        "        WHEN key IN ('created_at', 'deleted_at', 'merged_into', 'erased_at') THEN json(value)\n"
        "        WHEN key = 'code' THEN json('[null,null]')\n"
        "        ELSE json('[\"\",\"\"]') END)\n"
        "    FROM json_each(outbox.fields))\n"
        "WHERE table_name = 'customers' AND row = ?1 AND fields IS NOT NULL",
        "UPDATE outbox SET fields = (\n"
        "    SELECT json_group_object(key, CASE\n"
        "        WHEN key IN ('value', 'label') THEN json('[\"\",\"\"]') ELSE json(value) END)\n"
        "    FROM json_each(outbox.fields))\n"
        "WHERE table_name = 'customer_contacts' AND fields IS NOT NULL\n"
        "AND row IN (SELECT id FROM customer_contacts WHERE customer_id = ?1)",
        "UPDATE outbox SET fields = json_set(fields, '$.note', json('[\"\",\"\"]'))\n"
        "WHERE table_name = 'orders' AND json_extract(fields, '$.note') IS NOT NULL\n"
        "AND row IN (SELECT id FROM orders WHERE customer_id = ?1)",
    };
    for (const std::string_view sql : forget)
        if (auto forgotten = run(sql, customer); !forgotten)
            return forgotten;
    return done();
}

} // namespace jishi

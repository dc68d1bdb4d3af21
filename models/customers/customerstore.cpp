#include "models/customers/customerstore.h"

#include "models/base/refusal.h"

#include "models/db/narrowupdate.h"

namespace jishi {

namespace {

QString present(const QString &text)
{
    return text.isNull() ? QLatin1String("") : text.trimmed();
}

} // namespace

Result<Customer> CustomerStore::customer(RowId id) const
{
    Statement row = m_connection.prepare("SELECT id, uuid, code, name, phone, wechat, address, country, note\n"
                                         "FROM customers WHERE id = ?1");
    if (!row.bind(1, id).next())
        return Error { ErrorKind::NotFound, QStringLiteral("Customer %1").arg(id) };
    return Customer { row.integer(0), row.uuid(1), row.text(2), row.text(3), row.text(4), row.text(5), row.text(6),
        row.text(7), row.text(8) };
}

Result<RowId> CustomerStore::save(const Customer &customer)
{
    if (customer.name.trimmed().isEmpty())
        return Error { ErrorKind::Refused, Refusal::tr("A customer needs a name.") };
    if (customer.id == 0)
        return insert(customer);
    if (auto updated = update(customer); !updated)
        return updated.error();
    return customer.id;
}

Result<RowId> CustomerStore::insert(const Customer &customer)
{
    const Instant now = m_context.clock->now();
    auto inserted =
        m_connection
            .prepare("INSERT INTO customers (uuid, code, name, phone, wechat, address, country, note, created_at)\n"
                     "VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)")
            .bind(1, Uuid::v7(now))
            .bind(2, customer.code.isEmpty() ? std::nullopt : std::optional<QString>(customer.code))
            .bind(3, customer.name.trimmed())
            .bind(4, normalisedPhone(customer.phone))
            .bind(5, present(customer.wechat))
            .bind(6, present(customer.address))
            .bind(7, present(customer.country))
            .bind(8, present(customer.note))
            .bind(9, now)
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
        .run(customer.id);
}

Result<RowId> CustomerStore::findOrAdd(const QString &name, const QString &phone)
{
    const QString digits = normalisedPhone(phone);
    Statement known = m_connection.prepare(digits.isEmpty()
            ? "SELECT id FROM customers WHERE name = ?1 AND phone = '' AND deleted_at IS NULL ORDER BY id LIMIT 1"
            : "SELECT id FROM customers WHERE phone = ?1 AND deleted_at IS NULL ORDER BY id LIMIT 1");
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

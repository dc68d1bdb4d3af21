#pragma once
// Reads and writes customers. Writing methods are called inside a transaction.
#include "models/customers/customer.h"
#include "models/shop/shopfile.h"

namespace jishi {

class CustomerStore
{
public:
    CustomerStore(Connection &connection, const ShopContext &context)
        : m_connection(connection)
        , m_context(context)
    { }

    Result<Customer> customer(RowId id) const;
    // Refused for one who was deleted, merged or erased.
    Status requireLive(RowId customer) const;
    // Refused without a name, and for a birthday that is no day.
    Result<RowId> save(const Customer &customer);
    // By phone where one is given, else by exact name among those without a phone; made when there is none.
    Result<RowId> findOrAdd(const QString &name, const QString &phone);
    // Who is meant by an id, a phone number or an exact name; several where the words fit several.
    Result<std::vector<RowId>> find(const QString &who) const;

private:
    Result<RowId> insert(const Customer &customer, RowId reseller);
    Status update(const Customer &customer);
    Result<std::vector<CustomerContact>> contacts(RowId id) const;
    // Contacts that are not in the list any more are marked deleted.
    Status saveContacts(RowId id, const std::vector<CustomerContact> &wanted);
    Status addContact(RowId id, const CustomerContact &contact, int position);
    Status dropContact(RowId contact);
    Status bindToReseller(RowId id, RowId reseller);

    Connection &m_connection;
    const ShopContext &m_context;
};

} // namespace jishi

#pragma once
// The people who sell on, to whom customers are bound. Writing methods are called inside a transaction; on a reseller's
// own computer nobody is written in.
#include "models/resellers/reseller.h"
#include "models/shop/shopfile.h"

#include <QStringList>

namespace jishi {

class ResellerStore
{
public:
    ResellerStore(Connection &connection, const ShopContext &context)
        : m_connection(connection)
        , m_context(context)
    { }

    // Of those who sell, frozen or not, for fields that offer them.
    Result<QStringList> names() const;
    // 0 for an empty name: bound to nobody.
    Result<RowId> findOrAdd(const QString &name);

    // The reseller whose computer this is; 0 on the shop's own.
    Result<RowId> own() const;
    // With masked payout details unless the shop's owner asks.
    Result<Reseller> reseller(RowId id) const;
    // Writes what differs, all but the state of one who is known. Payout details are written for the owner alone.
    // Refused: no name or that of another, she or somebody she brought in as her inviter, a customer who is another
    // reseller already, an account without a way to be paid.
    Result<RowId> save(const Reseller &reseller);
    // Refused: a state that does not follow from hers.
    Status setStatus(RowId id, ResellerStatus status);

    // Those she brought in, by name: a reference, nobody is paid for it.
    Result<QStringList> invited(RowId id) const;
    // The groups she leads, by name.
    Result<QStringList> groups(RowId id) const;
    // By name.
    Result<std::vector<BoundCustomer>> customers(RowId id) const;

private:
    Status mayWrite() const;
    Status check(const Reseller &reseller) const;
    Status checkInviter(const Reseller &reseller) const;
    Status checkCustomer(const Reseller &reseller) const;
    Result<Reseller> read(RowId id) const;
    Result<RowId> insert(const Reseller &reseller);
    Status update(const Reseller &before, const Reseller &now);
    Result<QStringList> namesOf(const char *sql, RowId id) const;

    Connection &m_connection;
    const ShopContext &m_context;
};

} // namespace jishi

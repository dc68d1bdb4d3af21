#pragma once
// The links that resellers share. One reseller, target and group have one link: made on two computers, it is the same
// row. Writing methods are called inside a transaction.
#include "models/resellers/link.h"
#include "models/shop/shopfile.h"

#include <functional>
#include <vector>

namespace jishi {

class LinkStore
{
public:
    LinkStore(Connection &connection, const ShopContext &context)
        : m_connection(connection)
        , m_context(context)
    { }

    // An archived one comes back. Refused: a reseller who does not sell for the shop.
    Result<RowId> findOrMake(const LinkWish &wish);
    // The link as it is, or as it will be once it is made (then without an id).
    Result<Link> foresee(const LinkWish &wish) const;
    // No longer offered; its code still means what it meant.
    Status archive(RowId link);

    Result<Link> link(RowId id) const;
    // Also an archived one. Of NotFound: nobody's code.
    Result<Link> ofCode(const QString &code) const;
    // Newest first, without the archived ones.
    Result<std::vector<Link>> of(RowId reseller) const;
    // All that are offered, with what came of them, newest first.
    Result<std::vector<LinkSummary>> summaries() const;

    // Whoever sells for the shop, by name: id and name.
    Result<std::vector<std::pair<RowId, QString>>> sellers() const;

private:
    Status checkReseller(RowId reseller) const;
    // 0: there is none yet.
    Result<RowId> find(const LinkWish &wish, const Uuid &uuid) const;
    Result<std::vector<Link>> read(const std::string &where, const std::function<void(Statement &)> &bind) const;
    Result<Link> readOne(const std::string &where, const std::function<void(Statement &)> &bind) const;
    Link take(const Statement &row) const;
    Status nameParts(Link &link) const;

    Connection &m_connection;
    const ShopContext &m_context;
};

} // namespace jishi

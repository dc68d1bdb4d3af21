#pragma once
// What of the shop is one reseller's own, for the copy on her computer: her links, groups, customers and orders, and
// what she earned with them. Of an order that was never hers, or is not hers any more, she keeps the entry and not the
// order.
#include "models/commissions/commissionentry.h"
#include "models/shop/shopfile.h"

namespace jishi {

class ResellerExtract
{
public:
    // The shop is attached to `target` as `shop`, and its catalog has been copied.
    ResellerExtract(Connection &target, RowId reseller)
        : m_target(target)
        , m_reseller(reseller)
    { }

    // Inside a transaction.
    Status fill();
    // SQL: that a row t of this table came with the copy; empty for a table that none comes with.
    static std::string handedOn(const std::string &table);

private:
    Status runAll(std::span<const char *const> statements);
    Status copyEntries();
    Status fillPayout(RowId payout);
    Status keepOwnKey();
    Status rememberRows();

    Connection &m_target;
    const RowId m_reseller;
};

} // namespace jishi

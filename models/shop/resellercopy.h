#pragma once
// The shop as a reseller's computer may hold it: what is offered, at her prices, with what is available. No costs, no
// suppliers, no other tier's prices, no customers, no orders, and none of the shop's own fields.
#include "models/shop/shopfile.h"

#include <QStringList>

namespace jishi {

class ResellerCopy
{
public:
    // `source` is a shop file as this program keeps it, open or not. Tier 0: none, so no reseller's price at all.
    ResellerCopy(QString source, const ShopProfile &profile, RowId tier = 0)
        : m_source(std::move(source))
        , m_profile(profile)
        , m_tier(tier)
    { }

    // Makes a new shop file. AlreadyExists, ReadOnly, DiskFull, as ShopFile::create. A failure leaves no file behind.
    Status write(const QString &path, const Clock &clock) const;

private:
    Status fill(Connection &target) const;

    const QString m_source;
    const ShopProfile m_profile;
    const RowId m_tier;
};

// SQL: which rows t of a table were handed on with the copy, so that no record of them waits; "false": none.
const char *handedOn(const std::string &table, ShopRole role);

// What stands in a reseller's file and may not, a sentence each. Nothing for the file of another role.
Result<QStringList> whatAResellerMayNotHold(Connection &connection, ShopRole role);

} // namespace jishi

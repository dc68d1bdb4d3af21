#pragma once
// The shop as a reseller's computer may hold it: what is offered, at her prices, with what is available, and what is
// her own (ResellerExtract). No costs, no suppliers, no other tier's prices, nothing of other resellers, none of the
// shop's own fields and secrets.
#include "models/shop/shopfile.h"

#include <QStringList>
#include <string>

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

    // For one reseller, with the prices of her tier.
    static ResellerCopy of(const QString &source, const ShopProfile &profile, RowId reseller)
    {
        ResellerCopy copy(source, profile);
        copy.m_reseller = reseller;
        return copy;
    }

    // Makes a new shop file. NotFound for a reseller there is not, AlreadyExists, ReadOnly, DiskFull, as
    // ShopFile::create. A failure leaves no file behind.
    Status write(const QString &path, const Clock &clock) const;

private:
    Status fill(Connection &target) const;
    Status copyRows(Connection &target) const;

    const QString m_source;
    const ShopProfile m_profile;
    const RowId m_tier;
    RowId m_reseller = 0;
};

// SQL: which rows t of a table were handed on with the copy, so that no record of them waits; "false": none.
std::string handedOn(const std::string &table, ShopRole role);

// What stands in a reseller's file and may not, a sentence each. Nothing for the file of another role.
Result<QStringList> whatAResellerMayNotHold(Connection &connection, ShopRole role);

} // namespace jishi

#pragma once
// Whose device this file is on, and what may therefore be in it or shown of it.
#include <QString>

namespace jishi {

enum class ShopRole { Owner, Staff, Reseller };

inline ShopRole roleFrom(const QString &text)
{
    return text == QLatin1String("reseller") ? ShopRole::Reseller
        : text == QLatin1String("staff")     ? ShopRole::Staff
                                             : ShopRole::Owner;
}

inline QString toText(ShopRole role)
{
    return role == ShopRole::Reseller ? QStringLiteral("reseller")
        : role == ShopRole::Staff     ? QStringLiteral("staff")
                                      : QStringLiteral("owner");
}

// What goods cost the shop.
inline bool seesCosts(ShopRole role)
{
    return role == ShopRole::Owner;
}

// Where goods come from.
inline bool seesSuppliers(ShopRole role)
{
    return role != ShopRole::Reseller;
}

// The catalog, its prices and the shelf are the shop's: a reseller looks and sells.
inline bool keepsCatalog(ShopRole role)
{
    return role != ShopRole::Reseller;
}

// Orders that are taken: who packs and hands them over, takes the money and changes them. A reseller takes orders and
// passes on what her customers ask.
inline bool keepsOrders(ShopRole role)
{
    return role != ShopRole::Reseller;
}

// The groups themselves, their pickup points and lists. A reseller keeps the members of those she leads.
inline bool keepsGroups(ShopRole role)
{
    return role != ShopRole::Reseller;
}

} // namespace jishi

#pragma once
// Options that hold for the whole shop, on every desk of it, unlike settings, which are of one device: one declaration
// of key and default, typed by their users.
#include "models/settings/settings.h"
#include "models/shop/shopfile.h"

namespace jishi {

namespace option {
inline constexpr SettingKey kAttributionDays { "attribution.days", "15" }; // how long a link or code counts
inline constexpr SettingKey kBinding { "binding.rule", "first" }; // 'first', 'last', 'days': who keeps a customer
inline constexpr SettingKey kBindingDays { "binding.days", "30" };
inline constexpr SettingKey kTaxRate { "payout.tax", "0" }; // 1/10000 of gross, withheld; none unless the owner says so
inline constexpr SettingKey kFeeRate { "payout.fee", "0" }; // 1/10000 of gross
inline constexpr SettingKey kLinkTemplate { "link.template", "" }; // the storefront's address, with {code} and {sign}
inline constexpr SettingKey kOwnLinkKey { "own.link", "" }; // hex; on a reseller's computer that is joined to a hub
// The owner's alone: never handed on to another role.
inline constexpr SettingKey kLinkKey { "secret.link", "" }; // hex
inline constexpr SettingKey kStatementKey { "secret.statement", "" }; // Ed25519, hex
} // namespace option

class ShopOptions
{
public:
    ShopOptions(Connection &connection, const ShopContext &context)
        : m_connection(connection)
        , m_context(context)
    { }
    QString value(SettingKey key) const;
    // A number that is damaged or missing is the default.
    int64_t number(SettingKey key) const;
    // Inside a transaction.
    Status set(SettingKey key, const QString &value);

private:
    Connection &m_connection;
    const ShopContext &m_context;
};

} // namespace jishi

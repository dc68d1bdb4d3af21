#pragma once
// The shop's settings table: one declaration of key and default, typed by their users. Local to this file.
#include "models/db/connection.h"

namespace jishi {

struct SettingKey
{
    const char *key;
    const char *fallback;
};

namespace setting {
inline constexpr SettingKey kShopName { "shop_name", "" };
inline constexpr SettingKey kShopUuid { "shop_uuid", "" };
inline constexpr SettingKey kCurrency { "currency", "CNY" };
inline constexpr SettingKey kTimeZone { "time_zone", "Asia/Shanghai" };
inline constexpr SettingKey kDeviceCode { "device_code", "A1" }; // leads every order number made here
inline constexpr SettingKey kNextOrderNumber { "next_order_number", "1" };
inline constexpr SettingKey kPerson { "person", "" }; // who sits at this desk: signs stock movements
inline constexpr SettingKey kOwnLinkKey { "own_link_key", "" }; // hex; a reseller's own, on her computer alone
inline constexpr SettingKey kOwnReseller { "own_reseller", "" }; // her UUID, on a reseller's computer alone
inline constexpr SettingKey kRole { "role", "owner" }; // 'owner', 'staff' or 'reseller': what this device may see
} // namespace setting

class Settings
{
public:
    explicit Settings(Connection &connection)
        : m_connection(connection)
    { }
    QString value(SettingKey key) const;
    Status set(SettingKey key, const QString &value);

private:
    Connection &m_connection;
};

} // namespace jishi

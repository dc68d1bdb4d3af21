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
// How this file is joined to a hub; none without kHubUrl. What signs in is not here but with the credentials.
inline constexpr SettingKey kHubUrl { "hub_url", "" };
inline constexpr SettingKey kHubCertificate { "hub_certificate",
    "" }; // PEM of a certificate of the hub's own; empty: the system's
inline constexpr SettingKey kHubPin { "hub_pin", "" }; // SHA-256 of the hub's key, base64; empty: any that is trusted
inline constexpr SettingKey kHubEmail { "hub_email", "" };
inline constexpr SettingKey kHubKey { "hub_key", "" }; // under which the credentials are kept
inline constexpr SettingKey kHubClient { "hub_client",
    "" }; // this file on this computer: a copy of it is another client
inline constexpr SettingKey kHubPlace { "hub_place", "" }; // where the file was when it got that name
inline constexpr SettingKey kHubEnrolled { "hub_enrolled", "" }; // the client that the hub has given its device code to
inline constexpr SettingKey kHubCursor { "hub_cursor", "" };
inline constexpr SettingKey kHubRound { "hub_round", "1" }; // see hub_rows
inline constexpr SettingKey kHubComplete { "hub_complete", "0" }; // the last round that came to its end; 0: none
inline constexpr SettingKey kHubRestored { "hub_restored", "" }; // the round that began because the hub was restored
inline constexpr SettingKey kHubPushed { "hub_pushed", "0" }; // no change up to this one waits
inline constexpr SettingKey kHubSyncedAt { "hub_synced_at", "" }; // UTC milliseconds: the last time all was done
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

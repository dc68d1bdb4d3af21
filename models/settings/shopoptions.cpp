#include "models/settings/shopoptions.h"

namespace jishi {

QString ShopOptions::value(SettingKey key) const
{
    Statement row = m_connection.prepare("SELECT value FROM shop_options WHERE key = ?1 AND deleted_at IS NULL");
    return row.bind(1, key.key).next() ? row.text(0) : QString::fromLatin1(key.fallback);
}

int64_t ShopOptions::number(SettingKey key) const
{
    bool ok = false;
    const qlonglong number = value(key).toLongLong(&ok);
    return ok ? number : QByteArray(key.fallback).toLongLong();
}

Status ShopOptions::set(SettingKey key, const QString &value)
{
    return m_connection
        .prepare("INSERT INTO shop_options (uuid, key, value, created_at) VALUES (?1, ?2, ?3, ?4)\n"
                 "ON CONFLICT (key) DO UPDATE SET value = excluded.value, deleted_at = NULL\n"
                 "WHERE value <> excluded.value OR deleted_at IS NOT NULL")
        .bind(1, Uuid::derived(Uuid(), std::string("option/") + key.key))
        .bind(2, key.key)
        .bind(3, value.isNull() ? QLatin1String("") : value)
        .bind(4, m_context.clock->now())
        .run();
}

} // namespace jishi

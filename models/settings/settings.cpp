#include "models/settings/settings.h"

namespace jishi {

QString Settings::value(SettingKey key) const
{
    Statement row = m_connection.prepare("SELECT value FROM settings WHERE key = ?1");
    row.bind(1, key.key);
    return row.next() ? row.text(0) : QString::fromUtf8(key.fallback);
}

Status Settings::set(SettingKey key, const QString &value)
{
    return m_connection
        .prepare("INSERT INTO settings (key, value) VALUES (?1, ?2)\n"
                 "ON CONFLICT (key) DO UPDATE SET value = excluded.value")
        .bind(1, key.key)
        .bind(2, value.isNull() ? QStringLiteral("") : value) // a name that was never given is empty, not missing
        .run();
}

} // namespace jishi

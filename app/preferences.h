#pragma once
// What this computer remembers between two starts. Nothing of the shop is in here.
#include "ui/theme/theme.h"

#include <QSettings>

namespace jishi {

class Preferences
{
public:
    ThemeChoice theme() const;
    void setTheme(ThemeChoice choice);
    QString language() const; // system, en, zh_CN
    void setLanguage(const QString &language);
    QString lastShop() const;
    void setLastShop(const QString &path);
    QByteArray windowGeometry() const;
    void setWindowGeometry(const QByteArray &geometry);

    static ThemeChoice themeNamed(const QString &name);

private:
    QSettings m_settings;
};

} // namespace jishi

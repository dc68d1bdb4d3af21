#include "app/preferences.h"

using namespace Qt::StringLiterals;

namespace jishi {

namespace {
constexpr auto kTheme = "theme"_L1;
constexpr auto kLanguage = "language"_L1;
constexpr auto kLastShop = "last_shop"_L1;
constexpr auto kGeometry = "window_geometry"_L1;
constexpr auto kSystem = "system"_L1;

QString nameOf(ThemeChoice choice)
{
    switch (choice) {
    case ThemeChoice::System:
        return kSystem;
    case ThemeChoice::Light:
        return u"light"_s;
    case ThemeChoice::Dark:
        return u"dark"_s;
    }
    Q_UNREACHABLE();
    return {};
}
} // namespace

ThemeChoice Preferences::themeNamed(const QString &name)
{
    for (const auto choice : { ThemeChoice::Light, ThemeChoice::Dark }) {
        if (nameOf(choice) == name)
            return choice;
    }
    return ThemeChoice::System;
}

ThemeChoice Preferences::theme() const
{
    return themeNamed(m_settings.value(kTheme, kSystem).toString());
}

void Preferences::setTheme(ThemeChoice choice)
{
    m_settings.setValue(kTheme, nameOf(choice));
}

QString Preferences::language() const
{
    return m_settings.value(kLanguage, kSystem).toString();
}

void Preferences::setLanguage(const QString &language)
{
    m_settings.setValue(kLanguage, language);
}

QString Preferences::lastShop() const
{
    return m_settings.value(kLastShop).toString();
}

void Preferences::setLastShop(const QString &path)
{
    m_settings.setValue(kLastShop, path);
}

QByteArray Preferences::windowGeometry() const
{
    return m_settings.value(kGeometry).toByteArray();
}

void Preferences::setWindowGeometry(const QByteArray &geometry)
{
    m_settings.setValue(kGeometry, geometry);
}

} // namespace jishi

#include "ui/theme/theme.h"

#include "ui/theme/iconengine.h"

#include <QApplication>
#include <QFile>
#include <QFontMetrics>
#include <QPalette>
#include <QPixmapCache>
#include <QStyleFactory>
#include <QToolTip>
#include <array>

using namespace Qt::StringLiterals;

namespace jishi {

namespace {
// 13 px at 96 dots an inch, and so on. Points grow with the system's text size, pixels would not.
constexpr double kBodyPoints = 9.75;
constexpr double kSmallPoints = 9;
constexpr double kTitlePoints = 15;
constexpr double kFigurePoints = 18;

QFont scaleFont(double points, QFont::Weight weight)
{
    QFont font;
    // Inter for Latin, then a simplified Chinese face, so that Han characters never come out in their Japanese forms.
    font.setFamilies(
        { u"Inter"_s, u"Noto Sans CJK SC"_s, u"Source Han Sans SC"_s, u"Microsoft YaHei"_s, u"sans-serif"_s });
    font.setPointSizeF(points);
    font.setWeight(weight);
    return font;
}
} // namespace

struct Theme::State
{
    bool dark = false;
    QColor colour(Token token) const
    {
        for (const TokenColour &row : tokenTable()) {
            if (row.token == token)
                return QColor::fromRgb(dark ? row.dark : row.light);
        }
        Q_UNREACHABLE();
        return {};
    }
};

Theme::Theme(QApplication &application)
    : m_application(application)
    , m_state(std::make_shared<State>())
{
    // Read before our own palette replaces it. Qt 6.4 has no colour scheme hint; the window colour of the system's
    // palette is the hint.
    m_systemIsDark = application.palette().color(QPalette::Window).lightness() < 128;
    application.setStyle(QStyleFactory::create(u"Fusion"_s));
    application.setFont(bodyFont());
    apply();
}

Theme::~Theme() = default;

void Theme::choose(ThemeChoice choice)
{
    if (choice == m_choice)
        return;
    m_choice = choice;
    apply();
    Q_EMIT changed();
}

bool Theme::isDark() const
{
    return m_state->dark;
}

QColor Theme::colour(Token token) const
{
    return m_state->colour(token);
}

ToneColours Theme::tone(Tone tone) const
{
    switch (tone) {
    case Tone::Neutral:
        return { colour(Token::Muted), colour(Token::Raised) };
    case Tone::Ok:
        return { colour(Token::Ok), colour(Token::OkSoft) };
    case Tone::Warn:
        return { colour(Token::Warn), colour(Token::WarnSoft) };
    case Tone::Bad:
        return { colour(Token::Bad), colour(Token::BadSoft) };
    case Tone::Info:
        return { colour(Token::Info), colour(Token::InfoSoft) };
    case Tone::Accent:
        return { colour(Token::Accent), colour(Token::AccentSoft) };
    }
    Q_UNREACHABLE();
    return {};
}

QIcon Theme::icon(const char *name) const
{
    return QIcon(new IconEngine(name, std::nullopt, [state = m_state](Token token) { return state->colour(token); }));
}

QIcon Theme::icon(const char *name, Token token) const
{
    return QIcon(new IconEngine(name, token, [state = m_state](Token wanted) { return state->colour(wanted); }));
}

QFont Theme::bodyFont()
{
    return scaleFont(kBodyPoints, QFont::Normal);
}

QFont Theme::smallFont()
{
    return scaleFont(kSmallPoints, QFont::Normal);
}

QFont Theme::titleFont()
{
    return scaleFont(kTitlePoints, QFont::DemiBold);
}

QFont Theme::figureFont()
{
    return scaleFont(kFigurePoints, QFont::DemiBold);
}

int Theme::rowHeight()
{
    // Half of the line again as air; 32 px at the usual text size.
    return std::max(32, QFontMetrics(bodyFont()).height() * 3 / 2);
}

void Theme::apply()
{
    m_state->dark = m_choice == ThemeChoice::Dark || (m_choice == ThemeChoice::System && m_systemIsDark);
    QPixmapCache::clear();
    m_application.setPalette(palette());
    QToolTip::setPalette(palette());
    m_application.setStyleSheet(styleSheet());
}

QPalette Theme::palette() const
{
    QPalette palette;
    palette.setColor(QPalette::Window, colour(Token::Bg));
    palette.setColor(QPalette::WindowText, colour(Token::Text));
    palette.setColor(QPalette::Base, colour(Token::Surface));
    palette.setColor(QPalette::AlternateBase, colour(Token::Raised));
    palette.setColor(QPalette::Text, colour(Token::Text));
    palette.setColor(QPalette::PlaceholderText, colour(Token::Muted));
    palette.setColor(QPalette::Button, colour(Token::Surface));
    palette.setColor(QPalette::ButtonText, colour(Token::Text));
    palette.setColor(QPalette::BrightText, colour(Token::Bad));
    palette.setColor(QPalette::ToolTipBase, colour(Token::Text));
    palette.setColor(QPalette::ToolTipText, colour(Token::Surface));
    palette.setColor(QPalette::Highlight, colour(Token::Accent));
    palette.setColor(QPalette::HighlightedText, colour(Token::OnAccent));
    palette.setColor(QPalette::Link, colour(Token::Accent));
    palette.setColor(QPalette::LinkVisited, colour(Token::Accent));
    palette.setColor(QPalette::Light, colour(Token::Raised));
    palette.setColor(QPalette::Midlight, colour(Token::Border));
    palette.setColor(QPalette::Mid, colour(Token::Strong));
    palette.setColor(QPalette::Dark, colour(Token::Strong));
    palette.setColor(QPalette::Shadow, colour(Token::Strong));
    for (const auto role : { QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::PlaceholderText })
        palette.setColor(QPalette::Disabled, role, colour(Token::Faint));
    return palette;
}

QString Theme::styleSheet() const
{
    QFile file(u":/qss/jishi.qss"_s);
    const bool there = file.open(QIODevice::ReadOnly);
    Q_ASSERT(there);
    QString sheet = there ? QString::fromUtf8(file.readAll()) : QString();
    for (const TokenColour &row : tokenTable())
        sheet.replace(u'@' + QString::fromLatin1(row.name) + u'@', colour(row.token).name());
    sheet.replace(u"@body@"_s, QString::number(kBodyPoints) + u"pt"_s);
    sheet.replace(u"@small@"_s, QString::number(kSmallPoints) + u"pt"_s);
    sheet.replace(u"@title@"_s, QString::number(kTitlePoints) + u"pt"_s);
    sheet.replace(u"@figure@"_s, QString::number(kFigurePoints) + u"pt"_s);
    sheet.replace(u"@mode@"_s, isDark() ? u"dark"_s : u"light"_s);
    return sheet;
}

} // namespace jishi

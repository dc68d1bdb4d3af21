#pragma once
// The one table of colours. Everything that is painted asks for a token, never for a colour.
#include <QColor>
#include <span>

namespace jishi {

enum class Token {
    Bg,
    Nav,
    Surface,
    Raised,
    Border,
    Strong,
    Text,
    Muted,
    Faint,
    Accent,
    AccentSoft,
    Selection,
    OnAccent,
    Ok,
    OkSoft,
    Warn,
    WarnSoft,
    Bad,
    BadSoft,
    Info,
    InfoSoft,
    Brand,
};

struct TokenColour
{
    Token token;
    const char *name; // as the style sheet writes it: @name@
    QRgb light;
    QRgb dark;
};

std::span<const TokenColour> tokenTable();

} // namespace jishi

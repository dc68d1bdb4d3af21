#include "ui/theme/tokens.h"

namespace jishi {

namespace {
constexpr TokenColour kTokens[] = {
    { Token::Bg, "bg", 0xFFF5F4F1, 0xFF15171A },
    { Token::Nav, "nav", 0xFFEFEDE8, 0xFF1A1D21 },
    { Token::Surface, "surface", 0xFFFFFFFF, 0xFF1E2226 },
    { Token::Raised, "raised", 0xFFFBFAF8, 0xFF23282D },
    { Token::Border, "border", 0xFFE3E0D9, 0xFF30363D },
    { Token::Strong, "strong", 0xFFCFCBC2, 0xFF434A52 },
    { Token::Text, "text", 0xFF1E2226, 0xFFE6E8EB },
    { Token::Muted, "muted", 0xFF6A6F76, 0xFF9BA2AA },
    { Token::Faint, "faint", 0xFF9A9EA4, 0xFF6D747C },
    { Token::Accent, "accent", 0xFF0F766E, 0xFF3BB8AB },
    { Token::AccentSoft, "accent-soft", 0xFFDDF0ED, 0xFF173A38 },
    { Token::Selection, "selection", 0xFFE6F3F1, 0xFF1B3533 },
    { Token::OnAccent, "on-accent", 0xFFFFFFFF, 0xFF0C2A27 },
    { Token::Ok, "ok", 0xFF2B7A4B, 0xFF5DBB82 },
    { Token::OkSoft, "ok-soft", 0xFFE2F2E7, 0xFF1B3526 },
    { Token::Warn, "warn", 0xFF9A6700, 0xFFD9A441 },
    { Token::WarnSoft, "warn-soft", 0xFFFBF0D5, 0xFF3A2F16 },
    { Token::Bad, "bad", 0xFFB42318, 0xFFF0857A },
    { Token::BadSoft, "bad-soft", 0xFFFBE6E3, 0xFF40211E },
    { Token::Info, "info", 0xFF2F62A8, 0xFF7FB0EA },
    { Token::InfoSoft, "info-soft", 0xFFE3EDF9, 0xFF1C2E44 },
    { Token::Brand, "brand", 0xFFC43A2B, 0xFFE0604F },
};
} // namespace

std::span<const TokenColour> tokenTable()
{
    return kTokens;
}

} // namespace jishi

#pragma once
// The spaces of the window, in pixels. Nothing is 5 or 10 apart.
#include <QMargins>

namespace jishi::space {

inline constexpr int kTiny = 4;
inline constexpr int kSmall = 8;
inline constexpr int kMedium = 12;
inline constexpr int kLarge = 16;
inline constexpr int kHuge = 24;
inline constexpr QMargins kPage { kHuge, kLarge, kHuge, kHuge };
inline constexpr QMargins kDialog { kHuge, kHuge, kHuge, kLarge };
inline constexpr QMargins kFooter { kMedium, kSmall, kMedium, kMedium }; // below a table in a card
inline constexpr int kSideBar = 200;
inline constexpr int kTopBar = 48;
inline constexpr int kStatusLine = 28;

} // namespace jishi::space

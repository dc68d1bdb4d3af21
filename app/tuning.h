#pragma once
// Numbers that tune the program as a whole, each with its reason.

namespace jishi {

// The figures beside the navigation may be this late: an import commits once, a busy hour a few times a minute.
inline constexpr int kCountsCoalesceMs = 150;

} // namespace jishi

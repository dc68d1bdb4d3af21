#pragma once
// Numbers that tune the tables, each with its reason.

namespace jishi {

// Commits within this time ask one question: an import or a sync page commits often, a person cannot see 50 ms.
inline constexpr int kCoalesceMs = 50;
// More than any screen shows: what a list begins with when a shop is opened.
inline constexpr int kFirstRows = 200;
// Lists of fewer rows are sorted by SQL within a frame or two and need no columns in memory.
inline constexpr int kFewRows = 5'000;

} // namespace jishi

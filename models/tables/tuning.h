#pragma once
// Numbers that tune the tables, each with its reason.

namespace jishi {

// Commits within this time ask one question: an import or a sync page commits often, a person cannot see 50 ms.
inline constexpr int kCoalesceMs = 50;

} // namespace jishi

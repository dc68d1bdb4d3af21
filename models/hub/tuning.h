#pragma once
// Numbers that tune what travels, each with its reason. Sources: shared measurements of the hub and tests/bench.
#include <cstdint>

namespace jishi {

// The hub takes 500 changes at a time: a push holds the workspace's row for as long as it runs.
inline constexpr int kBatchChanges = 500;
// The hub refuses bodies over 2 MB; half of it leaves room for one change more.
inline constexpr int64_t kBatchBytes = 1'000'000;
inline constexpr int64_t kLargestChange = 1'800'000;
// Rows of a bulk load that make one piece. Part of what identifies a piece: it must never change.
inline constexpr int64_t kPieceUnits = 100;

} // namespace jishi

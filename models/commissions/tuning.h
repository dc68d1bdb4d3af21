#pragma once
// Numbers that tune the commissions.
#include <cstdint>

namespace jishi {

// A replay says how far it is, and asks whether to go on, each so many rows: about every tenth of a second.
constexpr int64_t kReplayStep = 1 << 16;

} // namespace jishi

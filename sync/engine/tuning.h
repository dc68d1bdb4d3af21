#pragma once
// Numbers that tune when it is synced, each with its reason.
#include <cstdint>

namespace jishi {

// Milliseconds.
// Long enough for what one click writes to go out together, short enough that nobody notices.
inline constexpr int kAfterChange = 40;
// A hub that is started anew is back soon.
inline constexpr int kAfterSilence = 1000;
// The net under the pokes, which may be lost.
inline constexpr int kPollEvery = 60 * 1000;
// A line that is gone comes back any moment; trying costs a packet.
inline constexpr int64_t kLongestOffline = 5 * 60 * 1000;
inline constexpr int64_t kLongestTrouble = 24LL * 60 * 60 * 1000;
// A websocket that fails is tried again as rarely; the poll works meanwhile.
inline constexpr int64_t kLongestDeaf = 10 * 60 * 1000;
// The gate lets a socket live as long as it likes; a new one carries a new token.
inline constexpr int kLiveFor = 60 * 60 * 1000;

} // namespace jishi

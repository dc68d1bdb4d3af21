#include "sync/engine/backoff.h"

#include <algorithm>

namespace jishi {

namespace {

constexpr int64_t kFirst = 25 * 1000; // milliseconds
constexpr int64_t kTimes = 5;
constexpr int64_t kDayLong = 24LL * 60 * 60 * 1000;

} // namespace

int64_t Backoff::afterFailure(std::optional<int> retryAfterSeconds, int64_t longest, uint32_t seed)
{
    ++m_failures;
    if (retryAfterSeconds)
        return std::clamp<int64_t>(*retryAfterSeconds * int64_t(1000), 1000, kDayLong);
    int64_t wait = kFirst;
    for (int i = 1; i < m_failures && wait < longest; ++i)
        wait *= kTimes;
    wait = std::min(wait, longest);
    return wait - static_cast<int64_t>(seed % 1000) * wait / 5000;
}

} // namespace jishi

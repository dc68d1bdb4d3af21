#pragma once
// How long to wait after something went wrong, so that a server in trouble is not run over and a person is not kept
// waiting for a line that is back.
#include <cstdint>
#include <optional>

namespace jishi {

class Backoff
{
public:
    // Milliseconds until the next try after one more failure. What the server asked for wins, up to a day. Without it:
    // 25 s, then five times as long each time, at most `longest`. seed spreads it by up to a fifth, so that sixty desks
    // do not come back at one moment.
    int64_t afterFailure(std::optional<int> retryAfterSeconds, int64_t longest, uint32_t seed);
    void succeeded() { m_failures = 0; }
    int failures() const { return m_failures; }

private:
    int m_failures = 0;
};

} // namespace jishi

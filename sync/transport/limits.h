#pragma once
// Numbers that tune the transport, each with its reason. Tests make them small.
#include <QtGlobal>
#include <chrono>

namespace jishi {

// What the gate takes at most (mostBytes); whoever makes a request cuts it to fit.
inline constexpr qsizetype kMostRequestBytes = 2'000'000;
// A server that asks for more patience than a day is asked again after a day.
inline constexpr int kLongestRetryAfter = 24 * 60 * 60; // seconds

struct TransportLimits
{
    // Of an unpacked answer. A page of 5,000 rows has about 2 MB, with long descriptions 10.
    qsizetype answerBytes = 32 * 1024 * 1024;
    // Nothing comes or goes. nginx gives the gate 25 s for an answer.
    std::chrono::milliseconds silence = std::chrono::seconds(30);
    // From asking to the last byte: the largest request needs four minutes at 64 kbit/s.
    std::chrono::milliseconds exchange = std::chrono::minutes(5);

    // A poke has about 50 bytes; an error is told in a few hundred.
    quint64 pokeBytes = 64 * 1024;
    // Routers forget a silent connection after a minute or more.
    std::chrono::milliseconds pingEvery = std::chrono::seconds(30);
    // Two pings unanswered, and time for a third.
    std::chrono::milliseconds pokeSilence = std::chrono::seconds(90);
};

} // namespace jishi

#pragma once
// Measures how long the event loop of this thread was ever kept from turning: a 1 ms timer stamps every turn, a thread
// of its own looks at the stamps, so that a gap is seen even while it lasts. Tests report the longest gap; they do not
// assert times.
#include <QElapsedTimer>
#include <QTimer>
#include <atomic>
#include <thread>

namespace jishi::testing {

class UiWatchdog
{
public:
    UiWatchdog();
    ~UiWatchdog();
    UiWatchdog(const UiWatchdog &) = delete;
    UiWatchdog &operator=(const UiWatchdog &) = delete;

    // Since construction or the last reset().
    qint64 longestGapMs() const;
    qint64 turns() const { return m_turns; }
    void reset();

private:
    void turned();
    void watch();
    void note(qint64 gapNs);

    QElapsedTimer m_clock;
    QTimer m_timer;
    std::atomic<qint64> m_lastTurnNs { 0 };
    std::atomic<qint64> m_longestNs { 0 };
    std::atomic<qint64> m_turns { 0 };
    std::atomic<bool> m_ending { false };
    std::thread m_thread; // last: starts when the rest is there
};

} // namespace jishi::testing

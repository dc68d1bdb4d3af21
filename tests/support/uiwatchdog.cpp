#include "tests/support/uiwatchdog.h"

#include <chrono>

namespace jishi::testing {

UiWatchdog::UiWatchdog()
{
    m_clock.start();
    m_timer.setTimerType(Qt::PreciseTimer);
    m_timer.setInterval(1);
    QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] { turned(); });
    m_timer.start();
    m_thread = std::thread([this] { watch(); });
}

UiWatchdog::~UiWatchdog()
{
    m_ending = true;
    m_thread.join();
}

qint64 UiWatchdog::longestGapMs() const
{
    return m_longestNs / 1'000'000;
}

void UiWatchdog::reset()
{
    m_lastTurnNs = m_clock.nsecsElapsed();
    m_longestNs = 0;
    m_turns = 0;
}

void UiWatchdog::turned()
{
    const qint64 now = m_clock.nsecsElapsed();
    note(now - m_lastTurnNs);
    m_lastTurnNs = now;
    ++m_turns;
}

void UiWatchdog::watch()
{
    while (!m_ending) {
        std::this_thread::sleep_for(std::chrono::milliseconds(1));
        note(m_clock.nsecsElapsed() - m_lastTurnNs);
    }
}

void UiWatchdog::note(qint64 gapNs)
{
    qint64 longest = m_longestNs;
    while (gapNs > longest && !m_longestNs.compare_exchange_weak(longest, gapNs)) { }
}

} // namespace jishi::testing

#pragma once
// Time is UTC milliseconds; days in reports are days in the shop's time zone (design §4.5).
#include <QDate>
#include <QDateTime>
#include <QTimeZone>
#include <cstdint>

namespace jishi {

using Instant = int64_t; // milliseconds since 1970-01-01T00:00Z

// Spans, in milliseconds.
inline constexpr Instant kMinute = 60LL * 1000;
inline constexpr Instant kHour = 60 * kMinute;
inline constexpr Instant kDay = 24 * kHour;

class Clock
{
public:
    virtual ~Clock() = default;
    virtual Instant now() const = 0;
};

class SystemClock final : public Clock
{
public:
    Instant now() const override { return QDateTime::currentMSecsSinceEpoch(); }
};

// A clock that stands still until told otherwise: tests and the demo generator.
class FixedClock final : public Clock
{
public:
    explicit FixedClock(Instant now)
        : m_now(now)
    { }
    Instant now() const override { return m_now; }
    void set(Instant now) { m_now = now; }

private:
    Instant m_now;
};

inline Instant startOfDay(QDate day, const QTimeZone &zone)
{
    return day.startOfDay(zone).toMSecsSinceEpoch();
}

inline QDate dayOf(Instant instant, const QTimeZone &zone)
{
    return QDateTime::fromMSecsSinceEpoch(instant, zone).date();
}

} // namespace jishi

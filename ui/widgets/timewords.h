#pragma once
// Times as people say them: today's by the clock, yesterday's and this week's by the day, older ones by the date.
#include "models/base/clock.h"

#include <QString>

namespace jishi {

// "09:41", "Yesterday", "Fri", "21 Oct", "21 Oct 2025".
QString shortTime(Instant at, Instant now, const QTimeZone &zone);
// "Today 09:12", "Yesterday 18:30", "21 Oct 2025 18:30".
QString fullTime(Instant at, Instant now, const QTimeZone &zone);
// "22 Nov, Sunday" / "11月22日 周日".
QString dayWords(QDate day);
// How long something waits: "2 days", "5 hours", "1 hour", "just now".
QString waitingWords(Instant since, Instant now);

} // namespace jishi

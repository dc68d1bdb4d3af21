#pragma once
// The distinct times of a file. Whether 1/12/2010 is the first of December is decided once, over the whole file.
#include "models/base/clock.h"
#include "models/importing/viewtable.h"

#include <QHash>
#include <optional>
#include <string_view>
#include <vector>

namespace jishi {

class TimeTable
{
public:
    // Times without an offset are in the zone.
    explicit TimeTable(const QTimeZone &zone)
        : m_zone(zone)
    { }

    // The number of this text, or ViewTable::kNone when it is no time. Understands 2010-12-01 08:26[:00][+08:00],
    // 2010/12/1 8:26, 1.12.2010, 1/12/2010 08:26, 12/31/2010 1:05 PM, 20101201, 2010年12月1日.
    uint32_t number(std::string_view text);
    // Once all texts are known. Afterwards instant() answers.
    void resolve();
    // Nothing when day and month cannot be told apart.
    std::optional<Instant> instant(uint32_t number) const { return m_instants[number]; }

private:
    struct Parsed
    {
        int year = 0;
        int month = 0; // or the first of two that may be either
        int day = 0;
        int secondOfDay = 0;
        std::optional<int> offsetSeconds;
        bool eitherWay = false;
    };
    class Scanner;
    static std::optional<Parsed> parse(std::string_view text);
    std::optional<Instant> instantOf(Parsed parsed, std::optional<bool> dayFirst);
    std::optional<int> offsetOn(const Parsed &parsed);

    QTimeZone m_zone;
    ViewTable m_texts;
    std::vector<std::optional<Parsed>> m_parsed;
    std::vector<std::optional<Instant>> m_instants;
    QHash<int, std::optional<int>> m_dayOffsets; // seconds; nothing on a day with a change of clocks
    bool m_sawDayFirst = false;
    bool m_sawMonthFirst = false;
    std::string_view m_last;
    uint32_t m_lastNumber = ViewTable::kNone;
};

} // namespace jishi

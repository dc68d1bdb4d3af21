#pragma once
// A month of the shop's calendar: what a statement is about, and what is closed.
#include "models/base/clock.h"

#include <QString>
#include <compare>
#include <optional>

namespace jishi {

struct CommissionMonth
{
    int year = 0;
    int month = 0; // 1 to 12

    // "2026-03", exactly.
    static std::optional<CommissionMonth> fromText(QStringView text);
    static CommissionMonth of(Instant at, const QTimeZone &zone);
    QString toText() const;
    QDate firstDay() const { return { year, month, 1 }; }
    CommissionMonth next() const
    {
        return month == 12 ? CommissionMonth { year + 1, 1 } : CommissionMonth { year, month + 1 };
    }
    // Its first moment in the shop's time zone, and the first one after it.
    Instant begins(const QTimeZone &zone) const { return startOfDay(firstDay(), zone); }
    Instant ends(const QTimeZone &zone) const { return startOfDay(next().firstDay(), zone); }
    friend auto operator<=>(const CommissionMonth &, const CommissionMonth &) = default;
};

} // namespace jishi

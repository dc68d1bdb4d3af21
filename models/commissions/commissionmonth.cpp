#include "models/commissions/commissionmonth.h"

namespace jishi {

std::optional<CommissionMonth> CommissionMonth::fromText(QStringView text)
{
    const QDate day = QDate::fromString(text.toString() + QStringLiteral("-01"), Qt::ISODate);
    if (text.size() != 7 || !day.isValid())
        return std::nullopt;
    const CommissionMonth month { day.year(), day.month() };
    return month.toText() == text ? std::optional(month) : std::nullopt;
}

CommissionMonth CommissionMonth::of(Instant at, const QTimeZone &zone)
{
    const QDate day = dayOf(at, zone);
    return { day.year(), day.month() };
}

QString CommissionMonth::toText() const
{
    return QStringLiteral("%1-%2").arg(year, 4, 10, QLatin1Char('0')).arg(month, 2, 10, QLatin1Char('0'));
}

} // namespace jishi

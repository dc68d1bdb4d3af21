#include "ui/widgets/timewords.h"

#include <QCoreApplication>
#include <QLocale>

namespace jishi {

namespace {

struct TimeWords
{
    Q_DECLARE_TR_FUNCTIONS(jishi::TimeWords)
};

QString dateWords(QDate day, QDate today)
{
    //: A date within this year, as a Qt date format: 21 Oct
    const QString sameYear = TimeWords::tr("d MMM");
    //: A date of another year, as a Qt date format: 21 Oct 2025
    const QString otherYear = TimeWords::tr("d MMM yyyy");
    return QLocale().toString(day, day.year() == today.year() ? sameYear : otherYear);
}

} // namespace

QString shortTime(Instant at, Instant now, const QTimeZone &zone)
{
    const QDateTime moment = QDateTime::fromMSecsSinceEpoch(at, zone);
    const QDate today = dayOf(now, zone);
    const qint64 days = moment.date().daysTo(today);
    if (days == 0)
        return moment.toString(QStringLiteral("HH:mm"));
    if (days == 1)
        return TimeWords::tr("Yesterday");
    if (days > 1 && days < 7)
        return QLocale().standaloneDayName(moment.date().dayOfWeek(), QLocale::ShortFormat);
    return dateWords(moment.date(), today);
}

QString fullTime(Instant at, Instant now, const QTimeZone &zone)
{
    const QDateTime moment = QDateTime::fromMSecsSinceEpoch(at, zone);
    const QDate today = dayOf(now, zone);
    const qint64 days = moment.date().daysTo(today);
    const QString day = days == 0 ? TimeWords::tr("Today")
        : days == 1               ? TimeWords::tr("Yesterday")
                                  : dateWords(moment.date(), today);
    return day + u' ' + moment.toString(QStringLiteral("HH:mm"));
}

QString dayWords(QDate day)
{
    //: A day with its weekday, as a Qt date format: 22 November, Sunday
    return QLocale().toString(day, TimeWords::tr("d MMMM, dddd"));
}

QString waitingWords(Instant since, Instant now)
{
    const qint64 minutes = (now - since) / 60000;
    if (minutes < 1)
        return TimeWords::tr("just now");
    if (minutes < 60)
        return TimeWords::tr("%n minute(s)", nullptr, static_cast<int>(minutes));
    if (minutes < 48 * 60)
        return TimeWords::tr("%n hour(s)", nullptr, static_cast<int>(minutes / 60));
    return TimeWords::tr("%n day(s)", nullptr, static_cast<int>(minutes / (24 * 60)));
}

} // namespace jishi

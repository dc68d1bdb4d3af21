#include "ui/reports/salesbars.h"

#include "ui/widgets/timewords.h"

#include <QCoreApplication>
#include <QLocale>

namespace jishi {

namespace {

struct SalesBars
{
    Q_DECLARE_TR_FUNCTIONS(jishi::SalesBars)
};

QString barLabel(const SalesPeriod &period, ReportBy by)
{
    switch (by) {
    // The month is named where it begins; between, the day's number is enough.
    case ReportBy::Day:
        //: Below a bar of the chart, for the first day of a month, as a Qt date format
        return period.first.day() == 1 ? QLocale().toString(period.first, SalesBars::tr("d MMM"))
                                       : QString::number(period.first.day());
    case ReportBy::Week:
        return QLocale().toString(period.first, SalesBars::tr("d MMM"));
    case ReportBy::Month:
        //: Below a bar of the chart, for January, as a Qt date format
        return period.first.month() == 1 ? QLocale().toString(period.first, SalesBars::tr("MMM yyyy"))
                                         : QLocale().standaloneMonthName(period.first.month(), QLocale::ShortFormat);
    case ReportBy::Year:
        return QString::number(period.first.year());
    }
    return {};
}

} // namespace

QString periodTitle(const SalesPeriod &period, ReportBy by)
{
    switch (by) {
    case ReportBy::Day:
        return dayWords(period.first);
    case ReportBy::Week:
        //: A week named by its first and last day
        return SalesBars::tr("%1 – %2").arg(QLocale().toString(period.first, SalesBars::tr("d MMM yyyy")),
            QLocale().toString(period.last, SalesBars::tr("d MMM yyyy")));
    case ReportBy::Month:
        return QLocale().toString(period.first, SalesBars::tr("MMMM yyyy"));
    case ReportBy::Year:
        return QString::number(period.first.year());
    }
    return {};
}

ChartBar barOf(const SalesPeriod &period, ReportBy by)
{
    ChartBar bar;
    bar.label = barLabel(period, by);
    bar.title = periodTitle(period, by);
    bar.value = period.figures.net();
    bar.note = SalesBars::tr("%Ln order(s)", nullptr, static_cast<int>(period.figures.orders));
    return bar;
}

} // namespace jishi

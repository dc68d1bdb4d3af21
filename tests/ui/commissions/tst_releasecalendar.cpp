// The calendar of releases: amounts by day, reached by keyboard, readable in both themes.
#include "ui/commissions/releasecalendar.h"

#include "ui/theme/theme.h"

#include <QApplication>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

namespace jishi {

class ReleaseCalendarTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void amountsOfOneDayAddUp();
    void theMonthThatHasSomethingIsShown_data();
    void theMonthThatHasSomethingIsShown();
    void arrowsAndPageKeysGoFromDayToDay();
    void aDayIsChosenByEnterAndByClick();
    void theChosenDayIsSaid();
    void itIsPaintedInBothThemes();

private:
    static Money yuan(int64_t minor) { return Money(minor, {}); }
};

void ReleaseCalendarTest::amountsOfOneDayAddUp()
{
    const Theme theme(*qApp);
    ReleaseCalendar calendar(theme);
    const QDate day(2026, 3, 10);
    calendar.setReleases({ { day, yuan(300) }, { day, yuan(-50) }, { day.addDays(1), yuan(7) } }, QDate(2026, 3, 1));
    QCOMPARE(calendar.amount(day)->minor(), 250);
    QCOMPARE(calendar.amount(day.addDays(1))->minor(), 7);
    QVERIFY(!calendar.amount(day.addDays(2)));
    calendar.setReleases({}, QDate(2026, 3, 1));
    QVERIFY(!calendar.amount(day));
}

void ReleaseCalendarTest::theMonthThatHasSomethingIsShown_data()
{
    QTest::addColumn<QDate>("release");
    QTest::addColumn<QDate>("month");
    QTest::addColumn<QDate>("day");
    QTest::newRow("this month") << QDate(2026, 3, 2) << QDate(2026, 3, 1) << QDate(2026, 3, 15);
    QTest::newRow("a later one") << QDate(2026, 5, 9) << QDate(2026, 5, 1) << QDate(2026, 5, 9);
    QTest::newRow("all is past") << QDate(2026, 1, 9) << QDate(2026, 3, 1) << QDate(2026, 3, 15);
}

void ReleaseCalendarTest::theMonthThatHasSomethingIsShown()
{
    QFETCH(QDate, release);
    QFETCH(QDate, month);
    QFETCH(QDate, day);
    const Theme theme(*qApp);
    ReleaseCalendar calendar(theme);
    calendar.setReleases({ { release, yuan(300) } }, QDate(2026, 3, 15));
    QCOMPARE(calendar.month(), month);
    QCOMPARE(calendar.day(), day);
}

void ReleaseCalendarTest::arrowsAndPageKeysGoFromDayToDay()
{
    const Theme theme(*qApp);
    ReleaseCalendar calendar(theme);
    calendar.setReleases({}, QDate(2026, 3, 31));
    QTest::keyClick(&calendar, Qt::Key_Right);
    QCOMPARE(calendar.day(), QDate(2026, 4, 1));
    QCOMPARE(calendar.month(), QDate(2026, 4, 1));
    QTest::keyClick(&calendar, Qt::Key_Up);
    QCOMPARE(calendar.day(), QDate(2026, 3, 25));
    QTest::keyClick(&calendar, Qt::Key_Down);
    QTest::keyClick(&calendar, Qt::Key_Left);
    QCOMPARE(calendar.day(), QDate(2026, 3, 31));
    QTest::keyClick(&calendar, Qt::Key_PageUp);
    QCOMPARE(calendar.day(), QDate(2026, 2, 28)); // the last there is
    QTest::keyClick(&calendar, Qt::Key_PageDown);
    QCOMPARE(calendar.month(), QDate(2026, 3, 1));
    QTest::keyClick(&calendar, Qt::Key_Home);
    QCOMPARE(calendar.day(), QDate(2026, 3, 31));
}

void ReleaseCalendarTest::aDayIsChosenByEnterAndByClick()
{
    const Theme theme(*qApp);
    ReleaseCalendar calendar(theme);
    calendar.resize(calendar.sizeHint());
    calendar.setReleases({ { QDate(2026, 3, 10), yuan(300) } }, QDate(2026, 3, 10));
    QSignalSpy chosen(&calendar, &ReleaseCalendar::dayChosen);
    QTest::keyClick(&calendar, Qt::Key_Return);
    QCOMPARE(chosen.count(), 1);
    QCOMPARE(chosen.front().front().toDate(), QDate(2026, 3, 10));
    // The middle of the grid is a day of this month, whatever day a week begins with.
    QTest::mouseClick(&calendar, Qt::LeftButton, {}, QPoint(calendar.width() / 2, calendar.height() / 2));
    QCOMPARE(calendar.month(), QDate(2026, 3, 1));
    QVERIFY(calendar.day() != QDate(2026, 3, 10));
    // The right arrow of the head.
    QTest::mouseClick(&calendar, Qt::LeftButton, {}, QPoint(calendar.width() - 10, 10));
    QCOMPARE(calendar.month(), QDate(2026, 4, 1));
}

void ReleaseCalendarTest::theChosenDayIsSaid()
{
    const Theme theme(*qApp);
    ReleaseCalendar calendar(theme);
    calendar.setReleases({ { QDate(2026, 3, 10), yuan(300) } }, QDate(2026, 3, 10));
    QVERIFY(calendar.accessibleDescription().contains(u"¥3.00 is released"_s));
    calendar.setDay(QDate(2026, 3, 11));
    QVERIFY(calendar.accessibleDescription().contains(u"nothing is released"_s));
}

void ReleaseCalendarTest::itIsPaintedInBothThemes()
{
    Theme theme(*qApp);
    ReleaseCalendar calendar(theme);
    calendar.resize(calendar.sizeHint());
    calendar.setReleases({ { QDate(2026, 3, 12), yuan(300) } }, QDate(2026, 3, 10));
    for (const ThemeChoice choice : { ThemeChoice::Light, ThemeChoice::Dark }) {
        theme.choose(choice);
        const QImage with = calendar.grab().toImage();
        calendar.setReleases({}, QDate(2026, 3, 10));
        QVERIFY(with != calendar.grab().toImage()); // the amount is to be seen
        calendar.setReleases({ { QDate(2026, 3, 12), yuan(300) } }, QDate(2026, 3, 10));
    }
}

} // namespace jishi

QTEST_MAIN(jishi::ReleaseCalendarTest)
#include "tst_releasecalendar.moc"

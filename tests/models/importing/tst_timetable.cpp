#include "models/importing/timetable.h"

#include <QtTest>

using namespace jishi;

class TimeTableTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void times_data();
    void times();
    void whatIsNoTimeIsSaidAtOnce_data();
    void whatIsNoTimeIsSaidAtOnce();
    void oneDateDecidesForTheWholeFile();
    void datesThatContradictEachOtherDecideNothing();
    void clocksThatChangeAreFollowed();
};

// The instants of a file's times as UTC, "?" where it cannot be told, "!" where there is none.
static QString instants(std::initializer_list<const char *> texts, const char *zone = "Asia/Shanghai")
{
    TimeTable table { QTimeZone(zone) };
    std::vector<uint32_t> numbers;
    for (const char *text : texts)
        numbers.push_back(table.number(text));
    table.resolve();
    QStringList all;
    for (const uint32_t number : numbers) {
        const auto instant = number == ViewTable::kNone ? std::nullopt : table.instant(number);
        all.append(number == ViewTable::kNone ? QStringLiteral("!")
                : instant                     ? QDateTime::fromMSecsSinceEpoch(*instant, Qt::UTC).toString(Qt::ISODate)
                                              : QStringLiteral("?"));
    }
    return all.join(u' ');
}

void TimeTableTest::times_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *text, const char *expected) {
        QTest::newRow(text) << QByteArray(text) << QString::fromUtf8(expected);
    };
    row("2010-12-01 08:26:00", "2010-12-01T00:26:00Z");
    row("2010-12-01T08:26", "2010-12-01T00:26:00Z");
    row("2010/12/1 8:26", "2010-12-01T00:26:00Z");
    row("2010-12-01", "2010-11-30T16:00:00Z");
    row("20101201 08:26", "2010-12-01T00:26:00Z");
    row("2010-12-01 08:26:00 -0500", "2010-12-01T13:26:00Z");
    row("2010-12-01T08:26:00.123+01:00", "2010-12-01T07:26:00Z");
    row("2010-12-01T08:26:00Z", "2010-12-01T08:26:00Z");
    row("2010-12-01 08:26 UTC", "2010-12-01T08:26:00Z");
    row("13/12/2010 08:26", "2010-12-13T00:26:00Z");
    row("12/13/2010 1:05 PM", "2010-12-13T05:05:00Z");
    row("12/13/2010 12:05 am", "2010-12-12T16:05:00Z");
    row("5/5/2010", "2010-05-04T16:00:00Z");
    row("1.12.2010 08:26", "2010-12-01T00:26:00Z");
    row("2010年12月1日 8:26", "2010-12-01T00:26:00Z");
    row("２０１０-１２-０１ ０８:２６", "2010-12-01T00:26:00Z");
    row("`2010-12-01 08:26\t", "2010-12-01T00:26:00Z");
}

void TimeTableTest::times()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, expected);
    QCOMPARE(instants({ text.constData() }), expected);
}

void TimeTableTest::whatIsNoTimeIsSaidAtOnce_data()
{
    QTest::addColumn<QByteArray>("text");
    for (const char *text : { "", "yesterday", "2010-13-01", "2010-02-30", "1/12/10", "31/31/2010", "2010-12-01 25:00",
             "2010-12-01 08:61", "2010-12-01 13:00 PM", "2010-12-01x", "0001-01-01", "99999999999999999999",
             "2010-12-01 08:26 +99:00", "2010-12" })
        QTest::newRow(text) << QByteArray(text);
}

void TimeTableTest::whatIsNoTimeIsSaidAtOnce()
{
    QFETCH(QByteArray, text);
    QCOMPARE(instants({ text.constData() }), QStringLiteral("!"));
}

void TimeTableTest::oneDateDecidesForTheWholeFile()
{
    QCOMPARE(instants({ "1/2/2010", "13/2/2010" }, "UTC"), QStringLiteral("2010-02-01T00:00:00Z 2010-02-13T00:00:00Z"));
    QCOMPARE(instants({ "1/2/2010", "2/13/2010" }, "UTC"), QStringLiteral("2010-01-02T00:00:00Z 2010-02-13T00:00:00Z"));
    QCOMPARE(instants({ "1/2/2010", "3/3/2010" }, "UTC"), QStringLiteral("? 2010-03-03T00:00:00Z"));
}

void TimeTableTest::datesThatContradictEachOtherDecideNothing()
{
    QCOMPARE(instants({ "1/2/2010", "13/2/2010", "2/13/2010" }, "UTC"),
        QStringLiteral("? 2010-02-13T00:00:00Z 2010-02-13T00:00:00Z"));
}

void TimeTableTest::clocksThatChangeAreFollowed()
{
    QCOMPARE(
        instants({ "2011-03-27 00:30", "2011-03-27 02:30", "2011-03-28 12:00", "2011-01-01 12:00" }, "Europe/London"),
        QStringLiteral("2011-03-27T00:30:00Z 2011-03-27T01:30:00Z 2011-03-28T11:00:00Z 2011-01-01T12:00:00Z"));
}

QTEST_GUILESS_MAIN(TimeTableTest)
#include "tst_timetable.moc"

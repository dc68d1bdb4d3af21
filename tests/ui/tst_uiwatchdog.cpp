#include "tests/support/uiwatchdog.h"

#include <QtTest>

using jishi::testing::UiWatchdog;

class TstUiWatchdog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aBlockedLoopIsNoticed()
    {
        UiWatchdog watchdog;
        QTRY_VERIFY(watchdog.turns() > 3);
        watchdog.reset();
        QTest::qSleep(60); // does not turn the loop
        QVERIFY(watchdog.longestGapMs() >= 50); // a sleep is never shorter; how much longer is not asked
    }
};

QTEST_GUILESS_MAIN(TstUiWatchdog)
#include "tst_uiwatchdog.moc"

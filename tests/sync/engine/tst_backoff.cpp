#include "sync/engine/backoff.h"
#include "sync/engine/tuning.h"

#include <QTest>
#include <set>

using namespace jishi;

class TestBackoff : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachTimeLonger();
    void theServersWordCounts();
    void desksDoNotComeAtOnce();
    void successBeginsAnew();
};

void TestBackoff::eachTimeLonger()
{
    Backoff backoff;
    for (const int64_t seconds : { 25, 125, 625, 3125, 15625, 78125, 86400, 86400 })
        QCOMPARE(backoff.afterFailure({}, kLongestTrouble, 0), seconds * 1000);
    QCOMPARE(backoff.failures(), 8);
    // Of a line that is gone the cap is short, also right after trouble of another kind.
    QCOMPARE(backoff.afterFailure({}, kLongestOffline, 0), kLongestOffline);
    for (int i = 0; i < 1000; ++i)
        QCOMPARE(backoff.afterFailure({}, kLongestTrouble, 0), kLongestTrouble); // nothing overflows
    Backoff offline;
    for (const int64_t seconds : { 25, 125, 300, 300 })
        QCOMPARE(offline.afterFailure({}, kLongestOffline, 0), seconds * 1000);
    QCOMPARE(Backoff().afterFailure({}, 10, 0), 10); // a cap that is shorter than the first wait
}

void TestBackoff::theServersWordCounts()
{
    Backoff backoff;
    QCOMPARE(backoff.afterFailure(7, kLongestTrouble, 999), 7000);
    QCOMPARE(backoff.afterFailure(7200, kLongestOffline, 0), 7'200'000); // longer than we would wait by ourselves
    QCOMPARE(backoff.afterFailure(0, kLongestTrouble, 0), 1000);
    QCOMPARE(backoff.afterFailure(-5, kLongestTrouble, 0), 1000);
    QCOMPARE(backoff.afterFailure(INT_MAX, kLongestTrouble, 0), 24LL * 60 * 60 * 1000);
    QCOMPARE(backoff.afterFailure({}, kLongestTrouble, 0), 78'125'000); // and it was counted
}

void TestBackoff::desksDoNotComeAtOnce()
{
    std::set<int64_t> waits;
    for (uint32_t seed = 0; seed < 5000; ++seed) {
        const int64_t wait = Backoff().afterFailure({}, kLongestTrouble, seed);
        QVERIFY(wait <= 25'000 && wait > 20'000);
        waits.insert(wait);
    }
    QCOMPARE(waits.size(), size_t(1000));
    const int64_t longest = Backoff().afterFailure({}, kLongestTrouble, UINT32_MAX);
    QVERIFY(longest <= 25'000 && longest >= 20'000);
    Backoff late;
    for (int i = 0; i < 10; ++i)
        (void)late.afterFailure({}, kLongestTrouble, 0);
    QVERIFY(late.afterFailure({}, kLongestTrouble, 999) < kLongestTrouble * 81 / 100);
}

void TestBackoff::successBeginsAnew()
{
    Backoff backoff;
    (void)backoff.afterFailure({}, kLongestTrouble, 0);
    (void)backoff.afterFailure({}, kLongestTrouble, 0);
    backoff.succeeded();
    QCOMPARE(backoff.failures(), 0);
    QCOMPARE(backoff.afterFailure({}, kLongestTrouble, 0), 25'000);
}

QTEST_GUILESS_MAIN(TestBackoff)
#include "tst_backoff.moc"

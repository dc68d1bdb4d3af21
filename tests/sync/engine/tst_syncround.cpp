// What happened, then what is to be done: transcripts of one sync.
#include "sync/engine/syncround.h"

#include <QTest>

using namespace jishi;
using namespace Qt::StringLiterals;

namespace {

using Step = SyncRound::Step;
using Kind = SyncTrouble::Kind;

// A step goes well and is followed by the next, as little as there is.
Step next(SyncRound &round)
{
    switch (round.step()) {
    case Step::Refresh:
        return round.refreshed();
    case Step::Enroll:
        return round.enrolled();
    case Step::Prepare:
        return round.prepared(false);
    case Step::Push:
        return round.pushed();
    case Step::Store:
        return round.stored();
    case Step::Pull:
        return round.pulled();
    case Step::Apply:
        return round.applied(false);
    case Step::Settle:
        return round.settled(false);
    case Step::Done:
    case Step::Failed:
        break;
    }
    return round.step();
}

// Into every step that can go wrong.
SyncRound roundIn(Step step, bool hasToken)
{
    SyncRound round;
    round.begin(hasToken, false);
    while (round.step() != step && round.step() != Step::Done)
        (round.step() == Step::Prepare && (step == Step::Push || step == Step::Store)) ? round.prepared(true)
                                                                                       : next(round);
    return round;
}

constexpr Step kSteps[] = { Step::Enroll, Step::Prepare, Step::Push, Step::Store, Step::Pull, Step::Apply,
    Step::Settle };
constexpr Kind kTroubles[] = { Kind::Offline, Kind::Busy, Kind::Revoked, Kind::Untrusted, Kind::Upgrade,
    Kind::Unreadable, Kind::Refused, Kind::Storage };

} // namespace

class TestSyncRound : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingToDo();
    void theFirstTime();
    void everythingThatWaitsGoesBeforeWhatIsNewComes();
    void pagesUntilThereIsNoMore();
    void whatPullingBroughtAboutIsPushed();
    void noMoreTurnsThanThat();
    void aTokenThatIsOverIsRenewedOnce();
    void aSecondTokenThatIsOverEndsIt();
    void noNewTokenEndsIt();
    void troubleEndsItInEveryStep();
    void aNewRoundForgetsTheOldOne();
};

void TestSyncRound::nothingToDo()
{
    SyncRound round;
    QCOMPARE(round.begin(true, true), Step::Prepare);
    QCOMPARE(round.prepared(false), Step::Pull);
    QCOMPARE(round.pulled(), Step::Apply);
    QCOMPARE(round.applied(false), Step::Settle);
    QCOMPARE(round.settled(false), Step::Done);
    QCOMPARE(round.trouble().kind, Kind::None);
}

void TestSyncRound::theFirstTime()
{
    SyncRound round;
    QCOMPARE(round.begin(false, false), Step::Refresh);
    QCOMPARE(round.refreshed(), Step::Enroll);
    QCOMPARE(round.enrolled(), Step::Prepare);
    SyncRound enrolled;
    QCOMPARE(enrolled.begin(false, true), Step::Refresh);
    QCOMPARE(enrolled.refreshed(), Step::Prepare);
}

void TestSyncRound::everythingThatWaitsGoesBeforeWhatIsNewComes()
{
    SyncRound round;
    round.begin(true, true);
    for (int batch = 0; batch < 5; ++batch) {
        QCOMPARE(round.prepared(true), Step::Push);
        QCOMPARE(round.pushed(), Step::Store);
        QCOMPARE(round.stored(), Step::Prepare);
    }
    QCOMPARE(round.prepared(false), Step::Pull);
}

void TestSyncRound::pagesUntilThereIsNoMore()
{
    SyncRound round;
    round.begin(true, true);
    round.prepared(false);
    for (int page = 0; page < 100; ++page) {
        QCOMPARE(round.pulled(), Step::Apply);
        QCOMPARE(round.applied(true), Step::Pull);
    }
    round.pulled();
    QCOMPARE(round.applied(false), Step::Settle);
}

void TestSyncRound::whatPullingBroughtAboutIsPushed()
{
    SyncRound round = roundIn(Step::Settle, true);
    QCOMPARE(round.settled(true), Step::Prepare);
    QCOMPARE(round.prepared(true), Step::Push);
    QCOMPARE(round.pushed(), Step::Store);
    QCOMPARE(round.stored(), Step::Prepare);
    QCOMPARE(round.prepared(false), Step::Pull);
    round.pulled();
    round.applied(false);
    QCOMPARE(round.settled(false), Step::Done);
}

// Two desks whose answers bring each other about would go on for ever.
void TestSyncRound::noMoreTurnsThanThat()
{
    SyncRound round;
    round.begin(true, true);
    int pulls = 0;
    while (round.step() != Step::Done) {
        QVERIFY(pulls <= SyncRound::kTurns);
        if (round.step() == Step::Settle) {
            round.settled(true);
            continue;
        }
        pulls += round.step() == Step::Pull;
        next(round);
    }
    QCOMPARE(pulls, SyncRound::kTurns);
    QCOMPARE(round.trouble().kind, Kind::None);
}

void TestSyncRound::aTokenThatIsOverIsRenewedOnce()
{
    for (const Step step : kSteps) {
        SyncRound round = roundIn(step, true);
        QCOMPARE(round.step(), step);
        QCOMPARE(round.failed({ Kind::SignedOut, {}, {} }), Step::Refresh);
        QCOMPARE(round.trouble().kind, Kind::None);
        // From the beginning; who was enrolled is.
        QCOMPARE(round.refreshed(), step == Step::Enroll ? Step::Enroll : Step::Prepare);
        while (round.step() != Step::Done)
            next(round);
        QCOMPARE(round.trouble().kind, Kind::None);
    }
}

void TestSyncRound::aSecondTokenThatIsOverEndsIt()
{
    for (const Step step : kSteps) {
        SyncRound round = roundIn(step, true);
        round.failed({ Kind::SignedOut, {}, u"first"_s });
        round.refreshed();
        QCOMPARE(round.failed({ Kind::SignedOut, {}, u"second"_s }), Step::Failed);
        QCOMPARE(round.trouble().kind, Kind::SignedOut);
        QCOMPARE(round.trouble().detail, u"second"_s);
        // Nor is one that this round has got itself.
        SyncRound renewed = roundIn(step, false);
        QCOMPARE(renewed.failed({ Kind::SignedOut, {}, {} }), Step::Failed);
    }
}

void TestSyncRound::noNewTokenEndsIt()
{
    SyncRound round;
    round.begin(false, true);
    QCOMPARE(round.failed({ Kind::SignedOut, {}, {} }), Step::Failed);
    round.begin(true, true);
    QCOMPARE(round.failed({ Kind::SignedOut, {}, {} }), Step::Refresh);
    QCOMPARE(round.failed({ Kind::SignedOut, {}, {} }), Step::Failed);
    QCOMPARE(round.trouble().kind, Kind::SignedOut);
}

void TestSyncRound::troubleEndsItInEveryStep()
{
    for (const Kind kind : kTroubles) {
        for (const Step step : kSteps) {
            SyncRound round = roundIn(step, true);
            QCOMPARE(round.failed({ kind, 30, u"why"_s }), Step::Failed);
            QCOMPARE(round.trouble().kind, kind);
            QCOMPARE(round.trouble().retryAfterSeconds, std::optional(30));
        }
        SyncRound refreshing;
        refreshing.begin(false, false);
        QCOMPARE(refreshing.failed({ kind, {}, {} }), Step::Failed);
    }
}

void TestSyncRound::aNewRoundForgetsTheOldOne()
{
    SyncRound round = roundIn(Step::Pull, true);
    round.failed({ Kind::SignedOut, {}, {} });
    round.failed({ Kind::Offline, {}, {} });
    QCOMPARE(round.begin(true, true), Step::Prepare);
    QCOMPARE(round.trouble().kind, Kind::None);
    QCOMPARE(round.failed({ Kind::SignedOut, {}, {} }), Step::Refresh);
}

QTEST_GUILESS_MAIN(TestSyncRound)
#include "tst_syncround.moc"

#include "sync/engine/syncscheduler.h"

#include "sync/engine/tuning.h"

#include <QDateTime>
#include <QRandomGenerator>

namespace jishi {

namespace {

using Kind = SyncTrouble::Kind;
using State = SyncStatus::State;

State stateOf(const SyncTrouble &trouble)
{
    switch (trouble.kind) {
    case Kind::None:
        return State::UpToDate;
    case Kind::Offline:
        return State::Offline;
    case Kind::SignedOut:
        return State::SignedOut;
    case Kind::Revoked:
        return State::Ended;
    default:
        return State::Trouble;
    }
}

} // namespace

SyncScheduler::SyncScheduler(Database &database, HubSync &sync, QObject *parent)
    : QObject(parent)
    , m_database(database)
    , m_sync(sync)
    , m_pictures(database)
{
    for (QTimer *timer : { &m_soon, &m_next, &m_listenAgain })
        timer->setSingleShot(true);
    connect(&m_soon, &QTimer::timeout, this, [this] { count(true); });
    connect(&m_next, &QTimer::timeout, this, &SyncScheduler::run);
    connect(&m_listenAgain, &QTimer::timeout, this, &SyncScheduler::listen);
    connect(&m_database, &Database::changed, this, &SyncScheduler::noticeChanges);
    connect(&m_sync, &HubSync::ended, this, &SyncScheduler::roundEnded);
    connect(&m_sync, &HubSync::progressed, this, [this] {
        m_status.rowsPulled = m_sync.report().pulled;
        m_status.changesPushed = m_sync.report().pushed;
        Q_EMIT statusChanged();
    });
}

void SyncScheduler::start(const Server &hub)
{
    m_isOn = true;
    m_backoff.succeeded();
    m_ears = std::make_unique<LivePoke>(hub);
    connect(m_ears.get(), &LivePoke::poked, this, &SyncScheduler::run);
    // What changed while nobody listened is not poked again.
    connect(m_ears.get(), &LivePoke::listening, this, [this] {
        m_deafness.succeeded();
        run();
    });
    connect(m_ears.get(), &LivePoke::lost, this, &SyncScheduler::hearNothing);
    run();
}

void SyncScheduler::stop()
{
    m_isOn = false;
    for (QTimer *timer : { &m_soon, &m_next, &m_listenAgain })
        timer->stop();
    m_ears.reset();
    setState(State::Alone);
}

void SyncScheduler::syncNow()
{
    m_backoff.succeeded();
    if (m_isOn)
        run();
}

void SyncScheduler::waitForPassphrase()
{
    setState(State::Locked);
}

void SyncScheduler::run()
{
    if (!m_isOn)
        return;
    m_next.stop();
    m_status.nextTry.reset();
    m_status.rowsPulled = m_status.changesPushed = 0;
    // A look that finds nothing is not worth a word on the screen.
    if (m_status.state != State::UpToDate)
        setState(State::Syncing);
    m_sync.run();
}

void SyncScheduler::roundEnded()
{
    if (!m_isOn)
        return;
    const SyncTrouble &trouble = m_sync.trouble();
    m_status.trouble = trouble.kind == Kind::None ? QString() : m_sync.report().outcome;
    m_status.detail = trouble.detail;
    if (trouble.kind == Kind::None)
        m_status.syncedAt = m_sync.report().endedAt;
    setState(stateOf(trouble));
    count(false);
    if (trouble.kind != Kind::None)
        return failed(trouble);
    m_backoff.succeeded();
    m_next.start(kPollEvery);
    m_pictures.run(m_sync.client(), m_sync.token());
    if (m_ears && !m_ears->isOpen() && !m_listenAgain.isActive())
        listen();
}

void SyncScheduler::failed(const SyncTrouble &trouble)
{
    if (trouble.kind == Kind::Revoked) {
        stop();
        setState(State::Ended);
        Q_EMIT accessEnded();
        return;
    }
    // Who has to sign in again, or to update, does it in her own time; a look once a day hurts nobody.
    const int64_t longest = trouble.kind == Kind::Offline ? kLongestOffline : kLongestTrouble;
    const int64_t wait =
        m_backoff.afterFailure(trouble.retryAfterSeconds, longest, QRandomGenerator::global()->generate());
    m_status.nextTry = QDateTime::currentMSecsSinceEpoch() + wait;
    m_next.start(static_cast<int>(wait));
    Q_EMIT statusChanged();
}

void SyncScheduler::listen()
{
    if (m_isOn && m_ears && !m_ears->isOpen() && !m_sync.token().isEmpty())
        m_ears->open(m_sync.token());
}

// Whether there is still a line shows a round; a hub that is back is listened to again after it.
void SyncScheduler::hearNothing()
{
    const bool wasHeard = m_deafness.failures() == 0;
    const int64_t wait = m_deafness.afterFailure(std::nullopt, kLongestDeaf, QRandomGenerator::global()->generate());
    if (!wasHeard)
        m_listenAgain.start(static_cast<int>(wait));
    else if (m_isOn && m_backoff.failures() == 0)
        m_next.start(kAfterSilence);
}

void SyncScheduler::noticeChanges(const ChangeSet &changes)
{
    if (m_isOn && changes.touches("outbox") && !m_soon.isActive())
        m_soon.start(kAfterChange);
}

void SyncScheduler::count(bool thenSync)
{
    whenDone(m_database.read([](Connection &connection) { return syncCounts(connection); }), this,
        [this, thenSync](const Result<SyncStatus> &counts) {
            if (!counts)
                return;
            m_status.waiting = counts->waiting;
            m_status.refused = counts->refused;
            m_status.conflicts = counts->conflicts;
            if (counts->syncedAt)
                m_status.syncedAt = std::max(counts->syncedAt, m_status.syncedAt);
            m_status.isFirst = counts->isFirst;
            Q_EMIT statusChanged();
            // After trouble the next try is due when it is due: changes that wait do not make it sooner.
            if (thenSync && counts->waiting > 0 && m_backoff.failures() == 0)
                run();
        });
}

void SyncScheduler::setState(SyncStatus::State state)
{
    m_status.state = state;
    Q_EMIT statusChanged();
}

} // namespace jishi

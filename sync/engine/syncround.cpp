#include "sync/engine/syncround.h"

#include <QtGlobal>

namespace jishi {

SyncRound::Step SyncRound::go(Step step)
{
    m_step = step;
    return step;
}

SyncRound::Step SyncRound::begin(bool hasToken, bool isEnrolled)
{
    *this = SyncRound();
    m_isEnrolled = isEnrolled;
    m_wasRenewed = !hasToken;
    return hasToken ? afterToken() : go(Step::Refresh);
}

SyncRound::Step SyncRound::afterToken()
{
    return go(m_isEnrolled ? Step::Prepare : Step::Enroll);
}

SyncRound::Step SyncRound::refreshed()
{
    Q_ASSERT(m_step == Step::Refresh);
    return afterToken(); // from the beginning: everything bears being asked twice
}

SyncRound::Step SyncRound::enrolled()
{
    Q_ASSERT(m_step == Step::Enroll);
    m_isEnrolled = true;
    return go(Step::Prepare);
}

SyncRound::Step SyncRound::prepared(bool anything)
{
    Q_ASSERT(m_step == Step::Prepare);
    return go(anything ? Step::Push : Step::Pull);
}

SyncRound::Step SyncRound::pushed()
{
    Q_ASSERT(m_step == Step::Push);
    return go(Step::Store);
}

SyncRound::Step SyncRound::stored()
{
    Q_ASSERT(m_step == Step::Store);
    return go(Step::Prepare);
}

SyncRound::Step SyncRound::pulled()
{
    Q_ASSERT(m_step == Step::Pull);
    return go(Step::Apply);
}

SyncRound::Step SyncRound::applied(bool more)
{
    Q_ASSERT(m_step == Step::Apply);
    return go(more ? Step::Pull : Step::Settle);
}

SyncRound::Step SyncRound::settled(bool waiting)
{
    Q_ASSERT(m_step == Step::Settle);
    return go(waiting && ++m_turn < kTurns ? Step::Prepare : Step::Done);
}

SyncRound::Step SyncRound::failed(const SyncTrouble &trouble)
{
    if (trouble.kind == SyncTrouble::Kind::SignedOut && !m_wasRenewed && m_step != Step::Refresh) {
        m_wasRenewed = true;
        return go(Step::Refresh);
    }
    m_trouble = trouble;
    return go(Step::Failed);
}

} // namespace jishi

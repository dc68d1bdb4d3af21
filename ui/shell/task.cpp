#include "ui/shell/task.h"

namespace jishi {

namespace {
constexpr qint64 kTooEarlyMs = 1'000; // before that a guess would jump about
}

Task::Task(const QString &title, bool cancellable, QObject *parent)
    : QObject(parent)
    , m_title(title)
    , m_cancellable(cancellable)
    , m_stop(std::make_shared<std::atomic_bool>(false))
{
    m_since.start();
}

void Task::setProgress(qint64 done, qint64 total)
{
    m_done = done;
    m_total = total;
    Q_EMIT progressed();
}

qint64 Task::remainingMs() const
{
    if (m_done <= 0 || m_total <= 0 || m_done > m_total || m_since.elapsed() < kTooEarlyMs)
        return -1;
    return m_since.elapsed() * (m_total - m_done) / m_done;
}

void Task::finish()
{
    Q_EMIT finished();
    deleteLater();
}

void Task::cancel()
{
    if (!m_cancellable || *m_stop)
        return;
    *m_stop = true;
    Q_EMIT cancelled();
}

} // namespace jishi

#include "models/db/inbox.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QEvent>
#include <QPointer>
#include <QTimer>

namespace jishi {

namespace {

// Answers that arrive together share the event loop with clicks and painting: after so long the rest waits for the next
// turn. Half a frame at 60 Hz.
constexpr int kTurnMs = 8;

} // namespace

Inbox::Inbox(QObject *parent)
    : QObject(parent)
{ }

void Inbox::post(Task task)
{
    bool wakes = false;
    {
        const std::lock_guard lock(m_mutex);
        m_tasks.push_back(std::move(task));
        wakes = !std::exchange(m_woken, true);
    }
    if (wakes)
        QCoreApplication::postEvent(this, new QEvent(QEvent::User));
}

bool Inbox::event(QEvent *event)
{
    if (event->type() != QEvent::User)
        return QObject::event(event);
    deliver();
    return true;
}

void Inbox::deliver()
{
    {
        const std::lock_guard lock(m_mutex);
        m_woken = false;
    }
    const QPointer<Inbox> alive(this); // a task may close the shop, and this with it
    QElapsedTimer turn;
    turn.start();
    while (const Task task = take()) {
        task();
        if (!alive || turn.hasExpired(kTurnMs))
            return;
    }
}

// The rest is called for before a task runs: it may take long, or run an event loop of its own.
Inbox::Task Inbox::take()
{
    const std::lock_guard lock(m_mutex);
    if (m_tasks.empty())
        return {};
    Task task = std::move(m_tasks.front());
    m_tasks.pop_front();
    if (!m_tasks.empty() && !std::exchange(m_woken, true))
        QTimer::singleShot(0, this, &Inbox::deliver);
    return task;
}

} // namespace jishi

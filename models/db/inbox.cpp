#include "models/db/inbox.h"

#include <QCoreApplication>
#include <QEvent>

namespace jishi {

Inbox::Inbox(QObject *parent)
    : QObject(parent)
{ }

void Inbox::post(Task task)
{
    bool wake = false;
    {
        const std::lock_guard lock(m_mutex);
        m_tasks.push_back(std::move(task));
        wake = !m_woken;
        m_woken = true;
    }
    if (wake)
        QCoreApplication::postEvent(this, new QEvent(QEvent::User));
}

bool Inbox::event(QEvent *event)
{
    if (event->type() != QEvent::User)
        return QObject::event(event);
    std::deque<Task> tasks;
    {
        const std::lock_guard lock(m_mutex);
        tasks.swap(m_tasks);
        m_woken = false;
    }
    for (Task &task : tasks)
        task();
    return true;
}

} // namespace jishi

#pragma once
// Where other threads leave work for the thread that owns the Inbox (the UI thread). Qt carries only an empty wake-up
// event.
#include <QObject>
#include <deque>
#include <functional>
#include <mutex>

namespace jishi {

class Inbox final : public QObject
{
    Q_OBJECT

public:
    using Task = std::function<void()>;
    explicit Inbox(QObject *parent = nullptr);

    void post(Task task); // from any thread
    bool event(QEvent *event) override;

private:
    void deliver();
    Task take(); // empty when there is none

    std::mutex m_mutex;
    std::deque<Task> m_tasks;
    bool m_woken = false; // a call to deliver() is on its way
};

} // namespace jishi

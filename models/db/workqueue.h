#pragma once
// One thread that runs tasks in the order they were posted. Free of Qt events, so that ThreadSanitizer sees all of it.
#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>
#include <thread>

namespace jishi {

class WorkQueue
{
public:
    using Task = std::function<void()>;

    WorkQueue();
    // Finishes what was posted, then ends.
    ~WorkQueue();
    WorkQueue(const WorkQueue &) = delete;
    WorkQueue &operator=(const WorkQueue &) = delete;

    void post(Task task);

private:
    void work();

    std::mutex m_mutex;
    std::condition_variable m_wake;
    std::deque<Task> m_tasks;
    bool m_ending = false;
    std::thread m_thread; // last: starts when the rest is there
};

} // namespace jishi

#pragma once
// The result of work on another thread. A window uses whenDone(); a test or the command line may wait().
#include "models/db/inbox.h"

#include <QPointer>
#include <condition_variable>
#include <memory>
#include <mutex>
#include <optional>

namespace jishi {

template <typename T>
class Pending
{
public:
    explicit Pending(const std::shared_ptr<Inbox> &inbox)
        : m_state(std::make_shared<State>())
    {
        m_state->inbox = inbox;
    }

    // From the working thread, once.
    void finish(T value) const
    {
        std::function<void()> ready;
        {
            const std::lock_guard lock(m_state->mutex);
            m_state->value.emplace(std::move(value));
            ready = std::move(m_state->whenReady);
        }
        m_state->arrived.notify_all();
        if (const auto inbox = m_state->inbox.lock(); inbox && ready)
            inbox->post(std::move(ready));
    }

    // Blocks. Never on the UI thread.
    T wait() const
    {
        std::unique_lock lock(m_state->mutex);
        m_state->arrived.wait(lock, [this] { return m_state->value.has_value(); });
        return *m_state->value;
    }

private:
    struct State
    {
        std::mutex mutex;
        std::condition_variable arrived;
        std::optional<T> value;
        std::function<void()> whenReady;
        // Weak: an answer that waits in an inbox must not keep that inbox, and so itself, alive.
        std::weak_ptr<Inbox> inbox;
    };
    template <typename U, typename Callback>
    friend void whenDone(const Pending<U> &pending, QObject *context, Callback callback);

    std::shared_ptr<State> m_state;
};

// Calls callback(T) in the event loop of the UI thread, later, never at once; not at all when context has died by then.
template <typename T, typename Callback>
void whenDone(const Pending<T> &pending, QObject *context, Callback callback)
{
    auto state = pending.m_state;
    // Holding the state in its own callback is a cycle only until finish() takes the callback out.
    std::function<void()> deliver = [state, context = QPointer<QObject>(context), callback = std::move(callback)] {
        if (context)
            callback(*state->value);
    };
    {
        const std::lock_guard lock(state->mutex);
        if (!state->value.has_value()) {
            state->whenReady = std::move(deliver);
            return;
        }
    }
    if (const auto inbox = state->inbox.lock())
        inbox->post(std::move(deliver));
}

} // namespace jishi

#pragma once
// Long work as the window sees it: what is done, how far it is, whether the person has stopped it. Lives on the UI
// thread; the worker reads stopFlag() and posts its progress through the event loop.
#include <QElapsedTimer>
#include <QObject>
#include <atomic>
#include <memory>

namespace jishi {

class Task final : public QObject
{
    Q_OBJECT

public:
    explicit Task(const QString &title, bool cancellable, QObject *parent = nullptr);

    QString title() const { return m_title; }
    bool isCancellable() const { return m_cancellable; }
    void setProgress(qint64 done, qint64 total); // a total of 0: unknown
    qint64 done() const { return m_done; }
    qint64 total() const { return m_total; }
    // Milliseconds, guessed from the pace so far; -1 while there is nothing to guess from.
    qint64 remainingMs() const;
    // Ends the task and deletes it.
    void finish();

    void cancel();
    bool isCancelled() const { return *m_stop; }
    std::shared_ptr<const std::atomic_bool> stopFlag() const { return m_stop; }

Q_SIGNALS:
    void progressed();
    void cancelled();
    void finished();

private:
    QString m_title;
    bool m_cancellable;
    qint64 m_done = 0;
    qint64 m_total = 0;
    QElapsedTimer m_since;
    std::shared_ptr<std::atomic_bool> m_stop;
};

} // namespace jishi

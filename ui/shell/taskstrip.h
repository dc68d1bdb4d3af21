#pragma once
// Long work, shown above the status line: title, progress, time left, cancel. Hidden when there is none.
#include <QFrame>

class QLabel;
class QProgressBar;

namespace jishi {

class ActionButton;
class Task;

class TaskStrip final : public QFrame
{
    Q_OBJECT

public:
    explicit TaskStrip(QWidget *parent = nullptr);

    // The strip owns the task; it is gone after Task::finish(). With several, the newest is shown.
    Task *begin(const QString &title, bool cancellable = true);
    bool isBusy() const { return !m_tasks.isEmpty(); }
    void cancelAll();
    void retranslate();

Q_SIGNALS:
    void busyChanged(bool busy);

private:
    void refresh();
    QString timeLeft() const;

    QList<Task *> m_tasks;
    QLabel *m_title;
    QLabel *m_left;
    QProgressBar *m_bar;
    ActionButton *m_cancel;
};

} // namespace jishi

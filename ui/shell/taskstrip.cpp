#include "ui/shell/taskstrip.h"

#include "ui/shell/task.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/styling.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>

namespace jishi {

namespace {
constexpr int kSteps = 1000;
}

TaskStrip::TaskStrip(QWidget *parent)
    : QFrame(parent)
    , m_title(new QLabel(this))
    , m_left(new QLabel(this))
    , m_bar(new QProgressBar(this))
    , m_cancel(new ActionButton(this))
{
    setObjectName(QStringLiteral("taskStrip"));
    m_title->setObjectName(QStringLiteral("taskTitle"));
    m_bar->setObjectName(QStringLiteral("taskProgress"));
    m_cancel->setObjectName(QStringLiteral("taskCancel"));
    m_title->setTextFormat(Qt::PlainText);
    setRole(m_left, "muted");
    m_bar->setTextVisible(false);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(space::kLarge, space::kTiny, space::kLarge, space::kTiny);
    row->setSpacing(space::kLarge);
    row->addWidget(m_title);
    row->addWidget(m_bar, 1);
    row->addWidget(m_left);
    row->addWidget(m_cancel);
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        if (!m_tasks.isEmpty())
            m_tasks.constLast()->cancel();
        refresh();
    });
    retranslate();
    refresh();
}

Task *TaskStrip::begin(const QString &title, bool cancellable)
{
    auto *task = new Task(title, cancellable, this);
    m_tasks.append(task);
    connect(task, &Task::progressed, this, &TaskStrip::refresh);
    connect(task, &Task::finished, this, [this, task] {
        m_tasks.removeOne(task);
        refresh();
        if (m_tasks.isEmpty())
            Q_EMIT busyChanged(false);
    });
    refresh();
    if (m_tasks.size() == 1)
        Q_EMIT busyChanged(true);
    return task;
}

void TaskStrip::cancelAll()
{
    for (Task *task : std::as_const(m_tasks))
        task->cancel();
}

void TaskStrip::refresh()
{
    setVisible(!m_tasks.isEmpty());
    if (m_tasks.isEmpty())
        return;
    const Task *task = m_tasks.constLast();
    m_title->setText(task->isCancelled() ? tr("Stopping…") : task->title());
    m_bar->setAccessibleName(task->title());
    m_bar->setRange(0, task->total() > 0 ? kSteps : 0);
    if (task->total() > 0)
        m_bar->setValue(static_cast<int>(task->done() * kSteps / task->total()));
    m_left->setText(timeLeft());
    m_cancel->setVisible(task->isCancellable());
    m_cancel->setEnabled(!task->isCancelled());
}

QString TaskStrip::timeLeft() const
{
    const qint64 ms = m_tasks.constLast()->remainingMs();
    if (ms < 0)
        return {};
    const int seconds = static_cast<int>(ms / 1000);
    if (seconds < 2)
        return tr("nearly done");
    if (seconds < 90)
        return tr("%n second(s) left", nullptr, seconds);
    return tr("%n minute(s) left", nullptr, (seconds + 30) / 60);
}

void TaskStrip::retranslate()
{
    m_cancel->setText(tr("Cancel"));
    m_cancel->setAccessibleName(tr("Cancel the work in progress"));
    refresh();
}

} // namespace jishi

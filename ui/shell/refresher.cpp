#include "ui/shell/refresher.h"

#include "models/db/database.h"

#include <QEvent>
#include <QWidget>

namespace jishi {

namespace {

constexpr int kCoalesceMs = 80;

}

Refresher::Refresher(Database &database, QWidget &widget, std::function<void()> refresh)
    : QObject(&widget)
    , m_widget(widget)
    , m_refresh(std::move(refresh))
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(kCoalesceMs);
    connect(&m_soon, &QTimer::timeout, this, [this] {
        m_stale = false;
        m_refresh();
    });
    connect(&database, &Database::changed, this, &Refresher::refreshSoon);
    widget.installEventFilter(this);
    if (widget.isVisible())
        m_soon.start();
}

void Refresher::refreshSoon()
{
    m_stale = true;
    if (m_widget.isVisible() && !m_soon.isActive())
        m_soon.start();
}

bool Refresher::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Show && m_stale) {
        m_soon.stop();
        m_stale = false;
        m_refresh();
    } else if (event->type() == QEvent::Hide) {
        m_soon.stop();
    }
    return QObject::eventFilter(watched, event);
}

} // namespace jishi

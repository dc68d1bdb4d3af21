#pragma once
// Keeps what a widget shows true to the shop: reads anew when it is first shown and after changes, once for many
// changes in a row. A hidden widget waits until it is shown again.
#include <QObject>
#include <QTimer>
#include <functional>

class QWidget;

namespace jishi {

class Database;

class Refresher final : public QObject
{
    Q_OBJECT

public:
    // Belongs to the widget. `refresh` is called on the UI thread.
    Refresher(Database &database, QWidget &widget, std::function<void()> refresh);

    // Soon, together with whatever else is about to change.
    void refreshSoon();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget &m_widget;
    std::function<void()> m_refresh;
    QTimer m_soon;
    bool m_stale = true;
};

} // namespace jishi
